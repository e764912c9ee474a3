package org.gainsay.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gainsay.model.Claim;
import org.gainsay.model.Dismissal;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.gainsay.model.Gap;
import org.gainsay.model.Report;
import org.gainsay.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * A report as JSON, version {@value #SCHEMA}. Later versions may add fields; a change of name or
 * meaning changes the version.
 */
final class ReportJson {

  static final String SCHEMA = "gainsay-report/1";

  private final Writer out;
  private final Names<Document> documents = new Names<>("d");
  private final Names<Claim> claims = new Names<>("c");
  private JsonWriter json;
  private JsonText text;
  private int written;

  private ReportJson(Writer out) {
    this.out = out;
    json = new JsonWriter(out);
    text = new JsonText(json);
  }

  static void write(Report report, Writer out) throws IOException {
    new ReportJson(out).report(report);
  }

  /** Writes one thing as an object. */
  private interface Part<T> {
    void write(T thing) throws IOException;
  }

  private void report(Report report) throws IOException {
    out.write("{\"schema\": \"" + SCHEMA + "\"");
    list("documents", report.documents(), this::document);
    list("claims", report.claims(), this::claim);
    list("findings", report.findings(), finding -> finding(report, finding));
    out.write("}\n");
  }

  /** A list with one object on each line, so that two reports can be compared line by line. */
  private <T> void list(String name, List<T> things, Part<T> part) throws IOException {
    out.write(",\n \"" + name + "\": [");
    String comma = "\n  ";
    for (T thing : things) {
      out.write(comma);
      comma = ",\n  ";
      json = new JsonWriter(out);
      json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
      json.setHtmlSafe(false);
      text = new JsonText(json);
      part.write(thing);
      json.flush();
    }
    out.write("]");
  }

  private void document(Document document) throws IOException {
    String id = documents.add(document);
    Source source = document.source();
    json.beginObject();
    json.name("id").value(id);
    text.optional("path", document.path());
    json.name("outlet").value(source.outlet());
    text.optional("title", source.title());
    text.optional("published", source.published() == null ? "" : source.published().toString());
    text.optional("url", source.url());
    text.optional("reprints", source.reprints());
    text.optional("author", source.author());
    json.endObject();
  }

  private void claim(Claim claim) throws IOException {
    String id = claims.add(claim);
    json.beginObject();
    json.name("id").value(id);
    json.name("document").value(documents.of(claim.document()));
    text.claim(claim);
    json.endObject();
  }

  private void finding(Report report, Finding finding) throws IOException {
    json.beginObject();
    json.name("id").value("f" + ++written);
    json.name("kind").value(finding.kind());
    if (finding instanceof Finding.Discrepancy discrepancy) {
      json.name("type").value(discrepancy.type().label());
      json.name("severity").value(discrepancy.severity().label());
    } else if (finding instanceof Finding.Agreement agreement) {
      json.name("basis").value(agreement.basis().label());
      json.name("independentSources").value(agreement.independentSources());
    } else if (finding instanceof Finding.Related related) {
      json.name("kinship").value(related.kinship().label());
    }
    json.name("measure").value(finding.measure().text());
    json.name("sides").beginArray();
    for (List<Claim> side : finding.sides()) {
      json.beginArray();
      for (Claim claim : side) {
        json.value(claims.of(claim));
      }
      json.endArray();
    }
    json.endArray();
    Gap gap = gapOf(finding);
    if (gap != null) {
      json.name("gap").beginObject();
      text.number("absolute", rounded(gap.absolute(), 12));
      text.number("relative", rounded(gap.relative(), 4));
      json.endObject();
    }
    json.name("reason").value(finding.reason());
    json.name("key").value(finding.key());
    text.optional("dismissed", report.dismissal(finding).map(Dismissal::reason).orElse(""));
    json.endObject();
  }

  private static @Nullable Gap gapOf(Finding finding) {
    if (finding instanceof Finding.Discrepancy discrepancy) {
      return discrepancy.gap();
    }
    return finding instanceof Finding.Revision revision ? revision.gap() : null;
  }

  private static BigDecimal rounded(BigDecimal value, int places) {
    return value.scale() > places ? value.setScale(places, RoundingMode.HALF_UP) : value;
  }
}
