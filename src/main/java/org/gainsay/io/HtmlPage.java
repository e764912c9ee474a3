package org.gainsay.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gainsay.model.Document;
import org.gainsay.model.Part;
import org.gainsay.model.Region;
import org.gainsay.model.Source;
import org.gainsay.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads an HTML page: the text a reader sees, a paragraph to each element, with the parts the
 * markup tells, and the source from its metadata. Offsets count in the text read out of the page.
 *
 * <p>Needs jsoup and Gson, which the library does not bring along.
 */
final class HtmlPage {

  private HtmlPage() {}

  /**
   * The document of a page. Never fails: what markup is broken is read as a browser would.
   *
   * @param path the file, for the document
   * @param outlet the outlet when the page's metadata name none
   */
  static Document read(String path, String outlet, String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    Source source = HtmlSource.read(page, outlet);
    Text text = new Text(article(page));
    if (page.selectFirst("h1") == null && !source.title().isEmpty()) {
      text.append(source.title(), Region.HEADLINE);
    }
    NodeTraversor.traverse(text, page.body());
    return new Document(source, path, text.all.toString(), null, 0, text.parts);
  }

  /** The element that holds the story: of the likely ones the one with most text in paragraphs. */
  private static @Nullable Element article(org.jsoup.nodes.Document page) {
    Element best = null;
    int most = 0;
    for (Element candidate : page.select("[itemprop=articleBody], article, main, [role=main]")) {
      int length = 0;
      for (Element paragraph : candidate.select("p")) {
        length += paragraph.text().length();
      }
      // A smaller element with as much text holds less of what is not the story.
      if (length > 0 && length >= most) {
        best = candidate;
        most = length;
      }
    }
    return best;
  }

  /** Gathers the text, element by element. */
  private static final class Text implements NodeVisitor {
    private final StringBuilder all = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final HtmlMarks marks = HtmlMarks.load();
    private final StringBuilder run = new StringBuilder();
    private final Deque<Region> regions = new ArrayDeque<>();
    private final @Nullable Element article;
    private int skipped;

    Text(@Nullable Element article) {
      this.article = article;
      regions.push(article == null ? Region.BODY : Region.BOILERPLATE);
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        if (skipped == 0) {
          run.append(words.getWholeText());
        }
        return;
      }
      if (!(node instanceof Element element)) {
        return;
      }
      HtmlMarks.Mark mark = marks.of(element);
      if (skipped > 0 || (mark != null && mark.isSkip())) {
        skipped++;
        return;
      }
      boolean second = element.normalName().equals("br") && endsInBreak();
      if (second || breaks(element) || mark != null) {
        flush();
      }
      regions.push(region(element, mark, regions.element()));
      if (element.normalName().equals("br")) {
        run.append('\n');
      } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
        run.append(run.isEmpty() ? "" : " | ");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (breaks(element) || marks.of(element) != null) {
        flush();
      }
      regions.pop();
    }

    /** Whether the element stands on lines of its own; cells and line breaks do not. */
    private static boolean breaks(Element element) {
      return switch (element.normalName()) {
        case "td", "th", "br" -> false;
        default -> element.isBlock();
      };
    }

    private boolean endsInBreak() {
      return !run.isEmpty() && run.charAt(run.length() - 1) == '\n';
    }

    private Region region(Element element, HtmlMarks.@Nullable Mark mark, Region around) {
      if (element.equals(article)) {
        return Region.BODY;
      }
      Region told = mark == null ? null : mark.region();
      boolean heading = element.normalName().equals("h1");
      if (heading && around != Region.COMMENT) {
        return Region.HEADLINE;
      }
      if (told == null) {
        return around;
      }
      boolean fixed = around == Region.BOILERPLATE || around == Region.COMMENT;
      boolean stronger = told == Region.COMMENT || told == Region.BOILERPLATE;
      if (around == Region.CAPTION && told != Region.BOILERPLATE) {
        return around;
      }
      return fixed && !stronger ? around : told;
    }

    private void flush() {
      if (!run.isEmpty()) {
        append(run.toString(), regions.element());
        run.setLength(0);
      }
    }

    /** Adds a paragraph, its white space made single. */
    private void append(String words, Region region) {
      int start = all.isEmpty() ? 0 : all.length() + 2;
      int before = all.length();
      boolean space = false;
      boolean any = false;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c <= ' ' || c == '\u00a0' || Character.isWhitespace(c)) {
          space = any;
          continue;
        }
        if (!any && before > 0) {
          all.append("\n\n");
        }
        if (space) {
          all.append(' ');
        }
        all.append(c);
        any = true;
        space = false;
      }
      if (any) {
        parts.add(new Part(new Span(start, all.length()), region));
      }
    }
  }
}
