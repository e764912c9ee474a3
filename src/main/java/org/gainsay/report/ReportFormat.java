package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.model.Report;

/** The forms in which a report can be written. */
public enum ReportFormat {
  /** For a terminal of 100 columns. */
  TEXT {
    @Override
    public void write(Report report, Writer out) throws IOException {
      for (var finding : report.findings()) {
        out.write(finding + "\n");
      }
    }
  },
  /** For programs. */
  JSON {
    @Override
    public void write(Report report, Writer out) throws IOException {
      ReportJson.write(report, out);
    }
  };

  /** Writes the report; the writer stays open. */
  public abstract void write(Report report, Writer out) throws IOException;
}
