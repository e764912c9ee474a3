package org.gainsay.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;

/** The forms in which claims can be written, without findings. */
public enum ClaimFormat {
  /** For a terminal of 100 columns. */
  TEXT {
    @Override
    public void write(List<Claim> claims, Writer out) throws IOException {
      ClaimText.write(claims, out);
    }
  },
  /** One JSON object on each line; needs Gson on the class path. */
  JSONL {
    @Override
    public void write(List<Claim> claims, Writer out) throws IOException {
      Names<Document> documents = new Names<>("d");
      int number = 0;
      for (Claim claim : claims) {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.COMPACT);
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("id").value("c" + ++number);
        String document = documents.of(claim.document());
        json.name("document").value(document != null ? document : documents.add(claim.document()));
        json.name("path").value(claim.document().path());
        json.name("outlet").value(claim.source().outlet());
        new JsonText(json).claim(claim);
        json.endObject();
        json.flush();
        out.write('\n');
      }
    }
  },
  /** For spreadsheets, one row for each claim; needs FastCSV on the class path. */
  CSV {
    @Override
    public void write(List<Claim> claims, Writer out) throws IOException {
      ReportCsv.write(claims, out);
    }
  };

  /** The claims as one string. */
  public final String format(List<Claim> claims) {
    StringWriter out = new StringWriter();
    try {
      write(claims, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes all that is written", e);
    }
    return out.toString();
  }

  /**
   * Writes the claims in the order given; the writer stays open.
   *
   * @throws IOException when {@code out} does
   */
  public abstract void write(List<Claim> claims, Writer out) throws IOException;
}
