package org.gainsay.report;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.gainsay.model.Report;
import org.gainsay.model.Source;

/**
 * A report as one page that needs nothing else: no script, no font, no image, and a policy that
 * lets the browser fetch none. Discrepancies stand first, their sides beside each other.
 */
final class ReportHtml {

  private static final int LONGEST_SENTENCE = 600;

  /** Claims of one side that are shown with their sentence; the rest are named. */
  private static final int SHOWN = 3;

  private final Writer out;
  private final Outline outline;
  private final Names<Document> articles = new Names<>("article-");
  private int number;

  private ReportHtml(Report report, Writer out) {
    this.out = out;
    outline = Outline.of(report);
    report.documents().forEach(articles::add);
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
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Where the figures disagree</title>
        <style>
        """);
    out.write(
        Resources.toString(
            Resources.getResource(ReportHtml.class, "report.css"), StandardCharsets.UTF_8));
    out.write("</style>\n</head>\n<body>\n<header>\n<h1>Where the figures disagree</h1>\n");
    out.write("<p class=\"summary\">" + escaped(outline.summary()) + "</p>\n");
    contents();
    out.write("</header>\n<main>\n");
    for (Outline.Topic topic : outline.topics()) {
      out.write("<section>\n<h2>" + escaped(topic.measure()) + "</h2>\n");
      for (Finding.Discrepancy discrepancy : topic.discrepancies()) {
        discrepancy(discrepancy, discrepancy.severity().label());
      }
      out.write("</section>\n");
    }
    dismissed();
    table("Revised later", List.of("earlier", "later"), outline.report().revisions());
    table("Related, not the same", List.of("one", "the other"), outline.report().related());
    table("Agreed", List.of("figures"), outline.report().agreements());
    articles();
    out.write("</main>\n<footer>\n");
    if (!outline.topics().isEmpty()) {
      out.write("<p>" + escaped(Outline.HOW_TO_DISMISS) + "</p>\n");
    }
    out.write(
        """
        <p>Gainsay shows where figures disagree, never who is right.</p>
        </footer>
        </body>
        </html>
        """);
  }

  /** The open discrepancies as links, when there are several. */
  private void contents() throws IOException {
    int open = outline.topics().stream().mapToInt(topic -> topic.discrepancies().size()).sum();
    if (open < 2) {
      return;
    }
    out.write("<nav><ol>\n");
    int link = 0;
    for (Outline.Topic topic : outline.topics()) {
      for (Finding.Discrepancy discrepancy : topic.discrepancies()) {
        String first = Figures.words(discrepancy.first().get(0));
        String second = Figures.words(discrepancy.second().get(0));
        out.write("<li><a href=\"#finding-" + ++link + "\">" + escaped(topic.measure()) + "</a>: ");
        out.write("<b>" + escaped(first) + "</b> ≠ <b>" + escaped(second) + "</b></li>\n");
      }
    }
    out.write("</ol></nav>\n");
  }

  private void discrepancy(Finding.Discrepancy discrepancy, String style) throws IOException {
    out.write("<article class=\"" + style + "\" id=\"finding-" + ++number + "\">\n");
    out.write("<p class=\"type\"><b>" + discrepancy.type().label() + "</b> · ");
    out.write(discrepancy.severity().label() + " · ");
    out.write(escaped(Figures.gap(discrepancy.gap(), discrepancy.first().get(0))) + "</p>\n");
    String dismissal = outline.dismissal(discrepancy);
    if (!dismissal.isEmpty()) {
      out.write("<p class=\"settled\">Dismissed: " + escaped(dismissal) + "</p>\n");
    }
    out.write("<div class=\"sides\">\n");
    for (List<Claim> side : discrepancy.sides()) {
      out.write("<div>\n");
      for (Claim claim : side.subList(0, Math.min(SHOWN, side.size()))) {
        claim(claim);
      }
      if (side.size() > SHOWN) {
        out.write("<div class=\"more\">and ");
        figures(side.subList(SHOWN, side.size()));
        out.write("</div>\n");
      }
      out.write("</div>\n");
    }
    out.write("</div>\n<p class=\"reason\">" + escaped(discrepancy.reason()) + "</p>\n");
    out.write("<p class=\"key\">key " + escaped(discrepancy.key()) + "</p>\n</article>\n");
  }

  private void claim(Claim claim) throws IOException {
    out.write("<div class=\"claim\"><span class=\"figure\">" + escaped(Figures.words(claim)));
    out.write("</span> <span class=\"who\">" + escaped(claim.speakers()) + "</span> ");
    out.write("<span class=\"where\">" + source(claim) + " · " + claim.region().label());
    out.write("</span>");
    if (claim.evidence().hasText()) {
      Excerpt excerpt = Excerpt.of(claim, LONGEST_SENTENCE);
      out.write("\n<blockquote>" + escaped(excerpt.before()) + "<mark>" + escaped(excerpt.words()));
      out.write("</mark>" + escaped(excerpt.after()) + "</blockquote>");
    }
    out.write("</div>\n");
  }

  /** Outlet and date, leading to the article's row below. */
  private String source(Claim claim) {
    String article = articles.of(claim.document());
    LocalDate published = claim.source().published();
    String source =
        escaped(claim.source().outlet())
            + (published == null ? "" : ", <span class=\"date\">" + published + "</span>");
    return article == null ? source : "<a href=\"#" + article + "\">" + source + "</a>";
  }

  private void dismissed() throws IOException {
    if (outline.dismissed().isEmpty()) {
      return;
    }
    out.write("<section>\n<h2>Dismissed</h2>\n");
    for (Finding.Discrepancy discrepancy : outline.dismissed()) {
      out.write("<h3>" + escaped(discrepancy.measure().text()) + "</h3>\n");
      discrepancy(discrepancy, "dismissed");
    }
    out.write("</section>\n");
  }

  private void table(String title, List<String> sides, List<? extends Finding> findings)
      throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    out.write("<section>\n<h2>" + title + "</h2>\n<table>\n<thead><tr><th scope=\"col\">measure");
    for (String side : sides) {
      out.write("</th><th scope=\"col\">" + side);
    }
    out.write("</th><th scope=\"col\">why</th></tr></thead>\n<tbody>\n");
    for (Finding finding : findings) {
      out.write("<tr><td>" + escaped(finding.measure().text()));
      for (List<Claim> side : finding.sides()) {
        out.write("</td><td>");
        figures(side);
      }
      out.write("</td><td>" + escaped(finding.reason()) + "</td></tr>\n");
    }
    out.write("</tbody>\n</table>\n</section>\n");
  }

  /** Each figure once, with all who state it. */
  private void figures(List<Claim> claims) throws IOException {
    Map<String, List<Claim>> byWords = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String words = Figures.words(claim).toLowerCase(Locale.ROOT);
      byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(claim);
    }
    for (List<Claim> same : byWords.values()) {
      out.write("<div><b>" + escaped(Figures.words(same.get(0))) + "</b> <span class=\"where\">");
      List<String> voices = new ArrayList<>();
      for (Claim claim : same) {
        String actor = claim.actor().name();
        boolean outlet = actor.equals(claim.source().outlet());
        voices.add((outlet ? "" : escaped(actor) + ", ") + source(claim));
      }
      out.write(String.join("<br>", voices.stream().distinct().toList()) + "</span></div>");
    }
  }

  private void articles() throws IOException {
    out.write("<section>\n<h2>Articles</h2>\n<table>\n<thead><tr>");
    for (String column : List.of("outlet", "published", "title", "file or address")) {
      out.write("<th scope=\"col\">" + column + "</th>");
    }
    out.write("</tr></thead>\n<tbody>\n");
    for (Document document : outline.report().documents()) {
      Source source = document.source();
      LocalDate published = source.published();
      String reprints = source.reprints();
      out.write("<tr id=\"" + articles.of(document) + "\"><td>" + escaped(source.outlet()));
      out.write(reprints.isEmpty() ? "" : "<br>reprints " + escaped(reprints));
      out.write("</td><td class=\"date\">" + (published == null ? "" : published));
      out.write("</td><td>" + escaped(source.title()) + "</td><td>");
      out.write(address(document) + "</td></tr>\n");
    }
    out.write("</tbody>\n</table>\n</section>\n");
  }

  /** Only addresses of the web become links. */
  private static String address(Document document) {
    String url = escaped(document.source().url());
    boolean web = url.startsWith("https://") || url.startsWith("http://");
    if (url.isEmpty()) {
      return escaped(document.path());
    }
    return web ? "<a rel=\"noreferrer\" href=\"" + url + "\">" + url + "</a>" : url;
  }

  /** Quotation marks too, so that it is safe within attributes. */
  private static String escaped(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }
}
