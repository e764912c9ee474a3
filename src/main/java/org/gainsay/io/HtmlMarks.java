package org.gainsay.io;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Region;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What tags and the words in attributes tell of a part of a page. Read once from a table. */
final class HtmlMarks {

  /**
   * What a mark tells: a region, or to leave the element out.
   *
   * @param named whether a word in a class or id told so, which is less sure than a tag
   */
  record Mark(@Nullable Region region, boolean named) {
    boolean isSkip() {
      return region == null;
    }

    /** Whether it says that the element is no part of the report. */
    boolean isAside() {
      return region == null || !region.isReport();
    }
  }

  private static final Splitter NAMES = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter WORDS = Splitter.onPattern("[^A-Za-z]+").omitEmptyStrings();

  private final Map<String, Mark> marks = new HashMap<>();
  private final Set<String> states = new HashSet<>();

  private HtmlMarks() {
    for (List<String> row : HtmlTable.read("html-marks.tsv", 3).rows()) {
      if (row.get(0).equals("state")) {
        states.add(row.get(1));
      } else {
        String region = row.get(2).toUpperCase(Locale.ROOT).replace('-', '_');
        boolean named = row.get(0).equals("name") || row.get(0).equals("any");
        marks.put(
            row.get(0) + " " + row.get(1),
            new Mark(region.equals("SKIP") ? null : Region.valueOf(region), named));
      }
    }
  }

  static HtmlMarks load() {
    return Loaded.MARKS;
  }

  /** Loaded once, when first asked for; immutable. */
  private static final class Loaded {
    private static final HtmlMarks MARKS = new HtmlMarks();
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
    boolean whole = element.normalName().equals("body") || element.normalName().equals("html");
    if (whole) {
      return tag;
    }
    if (isHidden(element)) {
      return new Mark(null, true);
    }
    Mark named = named(element.className());
    if (named == null) {
      named = named(element.id());
    }
    return named == null ? tag : named;
  }

  /** Whether the element is not shown. */
  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || (!style.isEmpty()
            && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none"));
  }

  /**
   * The last word of a name counts, and the first of two: "share-story" shares, "story-share" too,
   * "ad-free-body" does not; two words may be one: "pull-quote". A few words count anywhere.
   */
  private @Nullable Mark named(String names) {
    Mark found = null;
    for (String name : NAMES.split(names)) {
      List<String> words = WORDS.splitToList(apart(name));
      if (found == null && !words.isEmpty() && !states.contains(words.get(0))) {
        found = of(words);
      }
    }
    return found;
  }

  private @Nullable Mark of(List<String> words) {
    int size = words.size();
    Mark last = marks.get("name " + words.get(size - 1));
    if (last == null && size > 1) {
      last = marks.get("name " + words.get(size - 2) + words.get(size - 1));
    }
    if (last == null && (size == 2 || size == 3)) {
      String first = size == 2 ? words.get(0) : words.get(0) + words.get(1);
      last = marks.get("name " + first);
    }
    for (int i = 0; last == null && i < size; i++) {
      last = marks.get("any " + words.get(i));
      if (last == null && i + 1 < size) {
        last = marks.get("any " + words.get(i) + words.get(i + 1));
      }
    }
    return last;
  }

  /** "relatedArticles" as "related articles", in small letters. */
  private static String apart(String name) {
    StringBuilder words = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1))) {
        words.append(' ');
      }
      words.append(Character.toLowerCase(c));
    }
    return words.toString();
  }
}
