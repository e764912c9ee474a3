package org.gainsay.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Region;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds its story, by how much running text stands in it, and the
 * heading of the page.
 */
final class HtmlStory {

  /** Shorter pieces of text are labels and entries of menus. */
  private static final int SHORTEST_TEXT = 25;

  /** A smaller element with so much of the text holds less of what is not the story. */
  private static final double MOST = 0.6;

  /** Elements that hold the page's heading need no more than this. */
  private static final double WITH_HEADING = 0.35;

  /** Marks that leave less than this of what they take away cannot be true. */
  private static final double LEAST = 0.1;

  /** Headings, the likeliest first. */
  private static final List<String> HEADINGS =
      List.of("h1", "h2, [itemprop=headline], [class*=headline], [class*=title]");

  /** Shorter headings are names of papers and sections. */
  private static final int SHORTEST_HEADING = 3;

  private static final int LONGEST_HEADING = 40;

  /** So many articles on one page may be the entries of one story. */
  private static final int SIBLINGS = 3;

  private static final Set<String> FIRST = Set.of("article", "story", "entry", "post", "page");
  private static final Set<String> LAST = Set.of("body", "content", "text", "main");

  private final HtmlMarks marks;
  private final Element body;

  /** Running text in an element, outside of what is marked as no part of the report. */
  private final Map<Element, Integer> lengths = new HashMap<>();

  /** The same, whatever is marked. */
  private final Map<Element, Integer> all = new HashMap<>();

  private final Map<Element, Integer> own = new HashMap<>();
  private final Set<Element> holders = new HashSet<>();
  private final @Nullable Element heading;
  private final @Nullable Element story;

  private HtmlStory(Document page, HtmlMarks marks, @Nullable Element heading) {
    this.marks = marks;
    this.heading = heading;
    body = page.body();
    for (Element e = heading; e != null; e = e.parent()) {
      holders.add(e);
    }
    NodeTraversor.traverse(new Measure(), body);
    story = find(page);
  }

  static HtmlStory of(Document page, HtmlMarks marks, HtmlSource source) {
    return new HtmlStory(page, marks, heading(page, source));
  }

  /** Of the headings that read like the page's title the longest, else the first h1. */
  private static @Nullable Element heading(Document page, HtmlSource source) {
    for (String headings : HEADINGS) {
      Element best = null;
      int most = SHORTEST_HEADING - 1;
      for (Element candidate : page.select(headings)) {
        int words = candidate.text().split(" ", LONGEST_HEADING).length;
        if (words > most && words < LONGEST_HEADING && source.isTitle(candidate)) {
          best = candidate;
          most = words;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return page.selectFirst("h1");
  }

  /** The heading of the page, null when it has none. */
  @Nullable Element heading() {
    return heading;
  }

  /** The element with the story, null when all of the page may be it. */
  @Nullable Element story() {
    return story;
  }

  /** How much running text an element holds, marked or not. */
  int length(Element element) {
    return all.getOrDefault(element, 0);
  }

  /** What an element's mark tells; null when it tells nothing or cannot be true. */
  HtmlMarks.@Nullable Mark mark(Element element) {
    HtmlMarks.Mark mark = marks.of(element);
    if (mark == null || !mark.isAside()) {
      return mark;
    }
    boolean whole = !mark.named() && mark.isSkip() || mark.region() == Region.COMMENT;
    if (whole || !(holders.contains(element) || isStory(element))) {
      return mark;
    }
    return null;
  }

  /** Whether all of the running text is marked away, and most of it in this element. */
  private boolean isStory(Element element) {
    int here = length(element);
    return here >= MOST * length(body) && lengths.getOrDefault(body, 0) < LEAST * here;
  }

  private @Nullable Element find(Document page) {
    Element best = null;
    int most = 0;
    for (Element candidate : page.select("[itemprop=articleBody], article, main, [role=main]")) {
      int length = lengths.getOrDefault(candidate, 0);
      if (length > 0 && length >= most) {
        best = candidate;
        most = length;
      }
    }
    if (best == null) {
      return widened(densest(page));
    }
    if (best.normalName().equals("article") && !holders.contains(best)) {
      best = withSiblings(page, best);
    }
    return best == null ? null : narrowed(best);
  }

  /** Of the elements inside, the smallest with most of the text. */
  private Element narrowed(Element outer) {
    Element best = outer;
    int most = lengths.getOrDefault(outer, 0);
    for (Element inner : outer.select("article, main, [role=main]")) {
      int length = lengths.getOrDefault(inner, 0);
      double share = holders.contains(inner) ? WITH_HEADING : MOST;
      if (!inner.equals(outer) && length >= share * most) {
        best = inner;
      }
    }
    Element around = best.closest("article");
    return around != null && holders.contains(around) && !holders.contains(best) ? around : best;
  }

  /** The entries of a live page are articles side by side, none of them with the page's heading. */
  private @Nullable Element withSiblings(Document page, Element best) {
    return page.select("article").size() < SIBLINGS ? best : widened(best);
  }

  /** The element named for its text, else the one with most text right in it. */
  private @Nullable Element densest(Document page) {
    Element best = null;
    int most = 0;
    for (Element candidate : page.select("[class], [id]")) {
      if (isNamed(candidate.className()) || isNamed(candidate.id())) {
        int length = lengths.getOrDefault(candidate, 0);
        if (length > most) {
          best = candidate;
          most = length;
        }
      }
    }
    if (best != null) {
      return best;
    }
    for (Map.Entry<Element, Integer> entry : own.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static boolean isNamed(String names) {
    for (String name : names.toLowerCase(Locale.ROOT).split(" ", 20)) {
      String[] words = name.split("[^a-z]+", 4);
      if (words.length == 2 && FIRST.contains(words[0]) && LAST.contains(words[1])) {
        return true;
      }
      if (name.equals("articlebody") || name.equals("storybody")) {
        return true;
      }
    }
    return false;
  }

  /** The smallest element around with most of the page's text; null when that is all of it. */
  private @Nullable Element widened(@Nullable Element element) {
    double enough = MOST * lengths.getOrDefault(body, 0);
    Element at = element;
    while (at != null && !at.equals(body) && lengths.getOrDefault(at, 0) < enough) {
      at = at.parent();
    }
    return at == null || at.equals(body) ? null : at;
  }

  /**
   * Text added up: of an element with all inside it, and of the lines around its inline elements.
   */
  private static final class Sum {
    private int clean;
    private int every;
    private int inlineClean;
    private int inline;

    /** What stands right in this block: its own lines and its paragraphs. */
    private int right;

    private boolean aside;
    private boolean skip;
  }

  /** Adds up the running text of each element. */
  private final class Measure implements NodeVisitor {
    private final Deque<Sum> sums = new ArrayDeque<>();

    @Override
    public void head(Node node, int depth) {
      Sum around = sums.peek();
      if (node instanceof TextNode words) {
        if (around != null && !around.skip) {
          int length = words.text().strip().length();
          around.inline += length;
          around.inlineClean += around.aside ? 0 : length;
        }
      } else if (node instanceof Element element) {
        Sum sum = new Sum();
        HtmlMarks.Mark mark = holders.contains(element) ? null : marks.of(element);
        boolean link = element.normalName().equals("a");
        sum.aside = around != null && around.aside || link || mark != null && mark.isAside();
        sum.skip = around != null && around.skip || mark != null && mark.isSkip() && !mark.named();
        sums.push(sum);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      Sum sum = sums.pop();
      Sum around = sums.peek();
      boolean block = element.isBlock() || around == null;
      if (block && sum.inline >= SHORTEST_TEXT) {
        sum.clean += sum.inlineClean;
        sum.every += sum.inline;
        sum.right += sum.inlineClean;
      }
      lengths.put(element, sum.clean);
      all.put(element, block ? sum.every : sum.every + sum.inline);
      own.put(element, sum.right);
      if (around != null) {
        around.clean += sum.clean;
        around.every += sum.every;
        around.right += element.normalName().equals("p") ? sum.right : 0;
        around.inline += block ? 0 : sum.inline;
        around.inlineClean += block ? 0 : sum.inlineClean;
      }
    }
  }
}
