package org.gainsay.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gainsay.model.Part;
import org.gainsay.model.Region;
import org.gainsay.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Gathers the text of an HTML page, element by element, with the region of each paragraph. */
final class HtmlText implements NodeVisitor {

  /** A line that a break ends before this width ends there for a reason. */
  private static final int FULL_LINE = 50;

  /** A cell with more lines holds a part of the page. */
  private static final int MOST_BREAKS = 4;

  private static final String SUPERSCRIPT =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  /**
   * An element around.
   *
   * @param told whether its markup told the region; else it has that of the page around the story
   * @param layout whether it is a row of a table that only holds the page together
   */
  private record Around(Region region, boolean told, boolean layout) {

    Around(Region region, boolean told) {
      this(region, told, false);
    }
  }

  private final StringBuilder all = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final HtmlStory story;
  private final StringBuilder run = new StringBuilder();
  private final Deque<Around> around = new ArrayDeque<>();
  private final Deque<Boolean> breaks = new ArrayDeque<>();
  private boolean belowHeading;
  private boolean inStory;
  private int skipped;
  private int preformatted;
  private int superscript;

  HtmlText(HtmlStory story) {
    this.story = story;
    around.push(new Around(story.story() == null ? Region.BODY : Region.BOILERPLATE, false));
  }

  String text() {
    return all.toString();
  }

  List<Part> parts() {
    return parts;
  }

  void headline(String words) {
    append(words, Region.HEADLINE);
  }

  /** Adds a text that the page itself does not show, a paragraph to each of its lines. */
  void body(String words) {
    words.lines().forEach(line -> append(line, Region.BODY));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (skipped == 0) {
        words(words.getWholeText());
      }
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    HtmlMarks.Mark mark = story.mark(element);
    if (skipped > 0 || (mark != null && mark.isSkip())) {
      skipped++;
      return;
    }
    String tag = element.normalName();
    Around outer = around.element();
    boolean layout = tag.equals("tr") && isLayout(element);
    boolean cell = tag.equals("td") || tag.equals("th");
    boolean breaking = breaks(element) || mark != null || (cell && outer.layout());
    if (breaking) {
      flush();
    }
    breaks.push(breaking);
    inStory |= element.equals(story.story());
    around.push(
        layout ? new Around(outer.region(), outer.told(), true) : region(element, mark, outer));
    belowHeading |= element.equals(story.heading());
    switch (tag) {
      case "br" -> run.append('\n');
      case "td", "th" -> run.append(run.isEmpty() ? "" : " | ");
      case "pre" -> preformatted++;
      case "sup" -> superscript++;
      case "q" -> run.append('\u201c');
      default -> {}
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
    switch (element.normalName()) {
      case "pre" -> {
        flush();
        preformatted--;
      }
      case "sup" -> superscript--;
      case "q" -> run.append('\u201d');
      default -> {}
    }
    if (breaks.pop()) {
      flush();
    }
    around.pop();
  }

  private void words(String words) {
    if (preformatted > 0) {
      run.append(words);
      return;
    }
    boolean raised = superscript > 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean digit = raised && c >= '0' && c <= '9';
      // Breaks of lines in the file are spaces; only those of tags are breaks of the page.
      run.append(digit ? SUPERSCRIPT.charAt(c - '0') : c == '\n' || c == '\r' ? ' ' : c);
    }
  }

  /** Whether the element stands on lines of its own; cells and line breaks do not. */
  private static boolean breaks(Element element) {
    return switch (element.normalName()) {
      case "td", "th", "br" -> false;
      default -> element.isBlock();
    };
  }

  /** Whether a row of a table only holds the page together: its cells hold paragraphs. */
  private static boolean isLayout(Element row) {
    for (Element cell : row.children()) {
      int breaks = 0;
      for (Element inner : cell.children()) {
        switch (inner.normalName()) {
          case "table", "p", "div", "h1", "h2", "h3", "ul", "center", "article" -> {
            return true;
          }
          case "br" -> breaks++;
          default -> {}
        }
      }
      if (breaks >= MOST_BREAKS) {
        return true;
      }
    }
    return false;
  }

  private Around region(Element element, HtmlMarks.@Nullable Mark mark, Around outer) {
    if (element.equals(story.story())) {
      return new Around(Region.BODY, true);
    }
    if (element.equals(story.heading())) {
      return new Around(Region.HEADLINE, true);
    }
    Region told = mark == null ? null : mark.region();
    boolean top = !outer.told() && belowHeading && !inStory;
    if (told == null) {
      // What stands between heading and story is told by its words.
      return top && breaks(element) ? new Around(Region.BODY, false) : outer;
    }
    Region region = outer.region();
    if (region != Region.COMMENT && (told == Region.COMMENT || told == Region.BOILERPLATE)) {
      return new Around(told, true);
    }
    if (region == Region.COMMENT || (region == Region.BOILERPLATE && !top)) {
      return outer;
    }
    return region == Region.CAPTION ? outer : new Around(told, true);
  }

  private void flush() {
    if (run.isEmpty()) {
      return;
    }
    Region region = around.element().region();
    String text = run.toString();
    run.setLength(0);
    int from = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (ends(text, from, i)) {
        append(text.substring(from, i), region);
        from = i;
      }
    }
    append(text.substring(from), region);
  }

  /** Whether a break of the line ends the paragraph. */
  private boolean ends(String text, int from, int at) {
    int next = at + 1;
    boolean blank = false;
    while (next < text.length() && isSpace(text.charAt(next))) {
      blank |= text.charAt(next) == '\n';
      next++;
    }
    if (blank || next >= text.length()) {
      return true;
    }
    if (preformatted > 0) {
      return false;
    }
    int end = at;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = from;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    if (end == start) {
      return false;
    }
    boolean stop = ".!?:\u201d\"".indexOf(text.charAt(end - 1)) >= 0;
    boolean small = Character.isLowerCase(text.charAt(next));
    return !small && (stop || end - start < FULL_LINE && text.charAt(end - 1) != ',');
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c);
  }

  /** Marks that show nothing: soft hyphens and spaces without width. */
  private static boolean isNothing(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u200c' || c == '\u2060' || c == '\ufeff';
  }

  /** Adds a paragraph, its white space made single. */
  private void append(String words, Region region) {
    int start = all.isEmpty() ? 0 : all.length() + 2;
    int before = all.length();
    boolean space = false;
    boolean any = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSpace(c)) {
        space = any;
        continue;
      }
      if (isNothing(c)) {
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
