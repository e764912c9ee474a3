package org.gainsay.report;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.gainsay.model.Report;
import org.gainsay.model.Source;

/**
 * A report as one HTML page: styles inside, no scripts, nothing fetched. Every text from an article
 * is escaped; addresses become links only when they are http or https.
 */
final class ReportHtml {

  private static final int LONGEST_SENTENCE = 400;

  private final Writer out;
  private final Outline outline;

  private ReportHtml(Report report, Writer out) {
    this.out = out;
    outline = Outline.of(report);
  }

  static void write(Report report, Writer out) throws IOException {
    new ReportHtml(report, out).write();
  }

  private void write() throws IOException {
    out.write(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Where the figures disagree</title>
        <style>
        """);
    out.write(
        Resources.toString(
            Resources.getResource(ReportHtml.class, "report.css"), StandardCharsets.UTF_8));
    out.write("</style>\n</head>\n<body>\n<header>\n<h1>Where the figures disagree</h1>\n");
    out.write("<p class=\"summary\">" + escaped(outline.summary()) + "</p>\n</header>\n<main>\n");
    for (Outline.Topic topic : outline.topics()) {
      out.write("<section>\n<h2>" + escaped(topic.measure()) + "</h2>\n");
      for (Finding.Discrepancy discrepancy : topic.discrepancies()) {
        discrepancy(discrepancy);
      }
      out.write("</section>\n");
    }
    table("Revised later", "earlier", "later", outline.report().revisions());
    table("Related, not the same", "one", "the other", outline.report().related());
    table("Agreed", "figures", "", outline.report().agreements());
    documents();
    out.write(
        """
        </main>
        <footer>Gainsay shows where figures disagree, never who is right.</footer>
        </body>
        </html>
        """);
  }

  private void discrepancy(Finding.Discrepancy discrepancy) throws IOException {
    out.write("<article class=\"" + discrepancy.severity().label() + "\">\n<p class=\"type\"><b>");
    out.write(discrepancy.type().label() + "</b> · " + discrepancy.severity().label() + " · ");
    out.write(escaped(Figures.gap(discrepancy.gap(), discrepancy.first().get(0))) + "</p>\n");
    out.write("<div class=\"sides\">\n");
    for (List<Claim> side : discrepancy.sides()) {
      out.write("<div>\n");
      for (Claim claim : side) {
        claim(claim);
      }
      out.write("</div>\n");
    }
    out.write("</div>\n<p class=\"reason\">" + escaped(discrepancy.reason()) + "</p>\n");
    String dismissal = outline.dismissal(discrepancy);
    out.write("<p class=\"key\">key " + escaped(discrepancy.key()));
    out.write(dismissal.isEmpty() ? "" : ", " + escaped(dismissal));
    out.write("</p>\n</article>\n");
  }

  private void claim(Claim claim) throws IOException {
    out.write("<div class=\"claim\"><span class=\"figure\">" + escaped(Figures.words(claim)));
    out.write("</span><span class=\"who\">" + escaped(claim.actor().toString()) + "</span>");
    out.write("<span class=\"where\">" + escaped(where(claim)) + "</span>");
    if (claim.evidence().hasText()) {
      Excerpt excerpt = Excerpt.of(claim, LONGEST_SENTENCE);
      out.write("<blockquote>" + escaped(excerpt.before()) + "<mark>" + escaped(excerpt.words()));
      out.write("</mark>" + escaped(excerpt.after()) + "</blockquote>");
    }
    out.write("</div>\n");
  }

  private static String where(Claim claim) {
    return claim.source() + " · " + claim.region().label();
  }

  private void table(String title, String first, String second, List<? extends Finding> findings)
      throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    out.write("<section>\n<h2>" + title + "</h2>\n<table>\n<tr><th>measure</th><th>" + first);
    out.write(
        "</th>" + (second.isEmpty() ? "" : "<th>" + second + "</th>") + "<th>why</th></tr>\n");
    for (Finding finding : findings) {
      out.write("<tr><td>" + escaped(finding.measure().text()) + "</td>");
      for (List<Claim> side : finding.sides()) {
        out.write("<td>");
        for (Claim claim : side) {
          out.write("<b>" + escaped(Figures.words(claim)) + "</b> <span class=\"where\">");
          out.write(escaped(claim.actor().name() + " · " + claim.source()) + "</span>");
        }
        out.write("</td>");
      }
      out.write("<td>" + escaped(finding.reason()) + "</td></tr>\n");
    }
    out.write("</table>\n</section>\n");
  }

  private void documents() throws IOException {
    out.write("<section>\n<h2>Articles</h2>\n<ul>\n");
    for (Document document : outline.report().documents()) {
      Source source = document.source();
      String title = source.title().isEmpty() ? document.path() : source.title();
      String url = source.url();
      boolean web = url.startsWith("https://") || url.startsWith("http://");
      out.write("<li>" + escaped(source.toString()) + (title.isEmpty() ? "" : ": "));
      out.write(
          web ? "<a href=\"" + escaped(url) + "\">" + escaped(title) + "</a>" : escaped(title));
      out.write(
          source.reprints().isEmpty() ? "" : " (reprints " + escaped(source.reprints()) + ")");
      out.write("</li>\n");
    }
    out.write("</ul>\n</section>\n");
  }

  /** Quotation marks too, so that it is safe within attributes. */
  private static String escaped(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }
}
