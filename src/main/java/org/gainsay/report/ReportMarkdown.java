package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.gainsay.model.Report;
import org.gainsay.model.Source;

/** A report as Markdown: a table for each discrepancy, the rest as lists. */
final class ReportMarkdown {

  private static final int LONGEST_SENTENCE = 300;

  private final Writer out;
  private final Outline outline;

  private ReportMarkdown(Report report, Writer out) {
    this.out = out;
    outline = Outline.of(report);
  }

  static void write(Report report, Writer out) throws IOException {
    new ReportMarkdown(report, out).write();
  }

  private void write() throws IOException {
    line("# Where the figures disagree");
    line("");
    line(escaped(outline.summary()) + ".");
    for (Outline.Topic topic : outline.topics()) {
      line("");
      line("## " + escaped(topic.measure()));
      for (Finding.Discrepancy discrepancy : topic.discrepancies()) {
        discrepancy(discrepancy);
      }
    }
    if (!outline.topics().isEmpty()) {
      line("");
      line(escaped(Outline.HOW_TO_DISMISS));
    }
    if (!outline.dismissed().isEmpty()) {
      line("");
      line("## Dismissed");
      for (Finding.Discrepancy discrepancy : outline.dismissed()) {
        line("");
        line("### " + escaped(discrepancy.measure().text()));
        discrepancy(discrepancy);
      }
    }
    list("Revised later", outline.report().revisions());
    list("Related, not the same", outline.report().related());
    list("Agreed", outline.report().agreements());
    line("");
    line("## Articles");
    line("");
    line("| outlet | published | title | reprints | file or address |");
    line("| --- | --- | --- | --- | --- |");
    for (Document document : outline.report().documents()) {
      Source source = document.source();
      LocalDate published = source.published();
      line(
          "| "
              + escaped(source.outlet())
              + " | "
              + (published == null ? "" : published)
              + " | "
              + escaped(source.title())
              + " | "
              + escaped(source.reprints())
              + " | "
              + escaped(source.url().isEmpty() ? document.path() : source.url())
              + " |");
    }
  }

  private void discrepancy(Finding.Discrepancy discrepancy) throws IOException {
    line("");
    line(
        "**"
            + discrepancy.type().label()
            + "**, "
            + discrepancy.severity().label()
            + ": "
            + escaped(Figures.gap(discrepancy.gap(), discrepancy.first().get(0)))
            + ". "
            + escaped(discrepancy.reason())
            + " Key "
            + discrepancy.key()
            + ".");
    String dismissal = outline.dismissal(discrepancy);
    if (!dismissal.isEmpty()) {
      line("");
      line("*dismissed: " + escaped(dismissal) + "*");
    }
    line("");
    line("| side | who | figure | source | words |");
    line("| --- | --- | --- | --- | --- |");
    int side = 0;
    for (List<Claim> claims : discrepancy.sides()) {
      side++;
      for (Claim claim : claims) {
        line(
            "| "
                + side
                + " | "
                + escaped(claim.speakers())
                + " | "
                + escaped(Figures.words(claim))
                + " | "
                + escaped(claim.source().toString())
                + " | "
                + quoted(claim)
                + " |");
      }
    }
  }

  private static String quoted(Claim claim) {
    if (!claim.evidence().hasText()) {
      return "";
    }
    Excerpt excerpt = Excerpt.of(claim, LONGEST_SENTENCE);
    return escaped(excerpt.before())
        + "**"
        + escaped(excerpt.words())
        + "**"
        + escaped(excerpt.after());
  }

  private void list(String title, List<? extends Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    line("");
    line("## " + title);
    line("");
    for (Finding finding : findings) {
      StringBuilder item = new StringBuilder("- ").append(escaped(finding.measure().text()));
      String between = ": ";
      for (List<Claim> side : finding.sides()) {
        item.append(between);
        between = " | ";
        String comma = "";
        for (Claim claim : side) {
          item.append(comma)
              .append(escaped(Figures.words(claim)))
              .append(" (")
              .append(escaped(Outline.whoAndWhere(claim)))
              .append(')');
          comma = ", ";
        }
      }
      line(item.append(". ").append(escaped(finding.reason())).toString());
    }
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  /** The text with every character that Markdown or HTML reads as a sign made plain. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\n', '\r', '\t' -> escaped.append(' ');
        case '\\', '`', '*', '_', '[', ']', '|', '#', '~' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
