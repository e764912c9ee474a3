package org.gainsay.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.gainsay.model.Report;

/** The forms in which a report can be written. */
public enum ReportFormat {
  /** For a terminal of 100 columns. */
  TEXT {
    @Override
    public void write(Report report, Writer out) throws IOException {
      ReportText.write(report, out);
    }
  },
  /** For notes and issue trackers. */
  MARKDOWN {
    @Override
    public void write(Report report, Writer out) throws IOException {
      ReportMarkdown.write(report, out);
    }
  },
  /** One page that needs nothing else, for reading and printing. */
  HTML {
    @Override
    public void write(Report report, Writer out) throws IOException {
      ReportHtml.write(report, out);
    }
  },
  /** For programs; needs Gson on the class path. */
  JSON {
    @Override
    public void write(Report report, Writer out) throws IOException {
      ReportJson.write(report, out);
    }
  },
  /** For spreadsheets, one row for each claim of each finding; needs FastCSV on the class path. */
  CSV {
    @Override
    public void write(Report report, Writer out) throws IOException {
      ReportCsv.write(report, out);
    }
  };

  /** The report as one string: to be shown in a notebook, or stored. */
  public final String format(Report report) {
    StringWriter out = new StringWriter();
    try {
      write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes all that is written", e);
    }
    return out.toString();
  }

  /**
   * Writes the report; the writer stays open. Lines end in a line feed on every system.
   *
   * @throws IOException when {@code out} does
   */
  public abstract void write(Report report, Writer out) throws IOException;
}
