package org.gainsay.io;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.model.Region;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What tags and the words in attributes tell of a part of a page. Read once from a table. */
final class HtmlMarks {

  /** What a mark tells: a region, or to leave the element out. */
  record Mark(@Nullable Region region) {
    boolean isSkip() {
      return region == null;
    }
  }

  private static final Splitter TABS = Splitter.on('\t').trimResults();
  private static final Splitter WORDS = Splitter.onPattern("[^A-Za-z]+").omitEmptyStrings();

  private final Map<String, Mark> marks;

  private HtmlMarks(Map<String, Mark> marks) {
    this.marks = Map.copyOf(marks);
  }

  static HtmlMarks load() {
    return Loaded.MARKS;
  }

  /** Loaded once, when first asked for; immutable. */
  private static final class Loaded {
    private static final HtmlMarks MARKS = read();

    private static HtmlMarks read() {
      Map<String, Mark> marks = new HashMap<>();
      try {
        String table =
            Resources.toString(
                Resources.getResource(HtmlMarks.class, "html-marks.tsv"), StandardCharsets.UTF_8);
        for (String line : table.lines().toList()) {
          if (!line.isBlank() && !line.startsWith("#")) {
            List<String> cells = TABS.splitToList(line);
            marks.put(cells.get(0) + " " + cells.get(1), mark(cells.get(2)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("html-marks.tsv cannot be read from the jar", e);
      }
      return new HtmlMarks(marks);
    }

    private static Mark mark(String cell) {
      String name = cell.toUpperCase(Locale.ROOT).replace('-', '_');
      return new Mark(name.equals("SKIP") ? null : Region.valueOf(name));
    }
  }

  /** What the element's tag, role, class or id tells; null when they tell nothing. */
  @Nullable Mark of(Element element) {
    Mark role = marks.get("role " + element.attr("role").toLowerCase(Locale.ROOT));
    if (role != null) {
      return role;
    }
    Mark tag = marks.get("tag " + element.normalName());
    if (tag != null && tag.isSkip()) {
      return tag;
    }
    Mark named = named(element.className());
    if (named == null) {
      named = named(element.id());
    }
    boolean whole = element.normalName().equals("body") || element.normalName().equals("html");
    return named == null || whole ? tag : named;
  }

  /** The last word counts: "share-story" shares, "story-share" too, "ad-free-body" does not. */
  private @Nullable Mark named(String names) {
    for (String name : Splitter.on(' ').omitEmptyStrings().split(names)) {
      List<String> words = WORDS.splitToList(name.toLowerCase(Locale.ROOT));
      if (words.isEmpty()) {
        continue;
      }
      Mark first = marks.get("name " + words.get(0));
      Mark last = marks.get("name " + words.get(words.size() - 1));
      if (last != null || (first != null && words.size() == 2)) {
        return last != null ? last : first;
      }
    }
    return null;
  }
}
