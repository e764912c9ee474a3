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

  /** Writes the report; the writer stays open. */
  public abstract void write(Report report, Writer out) throws IOException;
}
