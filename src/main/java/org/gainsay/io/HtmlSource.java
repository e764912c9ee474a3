package org.gainsay.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.model.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The source of an HTML page from its metadata: linked data first, then OpenGraph and other meta
 * elements, then what the page shows.
 */
final class HtmlSource {

  private static final HtmlTable NAMES = HtmlTable.read("html-metadata.tsv", 2);

  /** A headline shares at least so many of its words with the title of the page's metadata. */
  private static final double ALIKE = 0.5;

  private static final int LONGEST_OUTLET = 40;

  private final Document page;
  private final LinkedData data;
  private final Map<String, String> metas = new HashMap<>();

  private HtmlSource(Document page) {
    this.page = page;
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    data = LinkedData.read(page, address());
  }

  static HtmlSource of(Document page) {
    return new HtmlSource(page);
  }

  /**
   * The source.
   *
   * @param unknown the outlet when the page names none
   * @param heading the element that is the page's headline, null when it has none
   */
  Source read(String unknown, @Nullable Element heading) {
    String shown = heading == null ? "" : heading.text();
    String outlet = first(data.outlet(), meta("outlet"), item("publisher"), beside(shown), unknown);
    String title = first(data.headline(), meta("title"), shown, page.title());
    String url = first(address(), data.address());
    return new Source(outlet, withoutOutlet(title, outlet), published(), url, "", author());
  }

  /** The writers; empty when none are named. */
  private String author() {
    Element shown = page.selectFirst("[rel=author], a[class*=author], [class*=byline]");
    String byline = shown == null ? "" : shown.text().replaceFirst("^(?i)by:? ", "").strip();
    return first(
        data.author(),
        meta("author"),
        item("author"),
        byline.length() <= LONGEST_OUTLET && byline.chars().noneMatch(Character::isDigit)
            ? byline
            : "");
  }

  /** The text of the article in the linked data, for pages that show it by script only. */
  String body() {
    return data.body();
  }

  /** What the metadata call the page, its outlet aside; empty when they do not. */
  String title() {
    return first(data.headline(), meta("title"), page.title());
  }

  /** Whether the words of an element are those of the page's title. */
  boolean isTitle(Element element) {
    List<String> words = words(element.text());
    List<String> title = words(title());
    long shared = words.stream().filter(title::contains).count();
    return !words.isEmpty() && shared >= ALIKE * Math.min(words.size(), title.size());
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 60));
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  private String meta(String gives) {
    for (String name : NAMES.under(gives)) {
      String content = metas.getOrDefault(name, "");
      if (!content.isEmpty() && !content.contains("://")) {
        return content;
      }
    }
    return "";
  }

  /** The day of publication; of change only where no other stands. */
  private @Nullable LocalDate published() {
    List<String> dates = new ArrayList<>();
    dates.add(data.published());
    NAMES.under("published").forEach(name -> dates.add(metas.getOrDefault(name, "")));
    page.select("[itemprop=datePublished]").forEach(item -> dates.add(value(item)));
    shown(dates);
    dates.add(data.changed());
    NAMES.under("changed").forEach(name -> dates.add(metas.getOrDefault(name, "")));
    for (String date : dates) {
      LocalDate day = PageDate.of(date);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The time elements of the page: those marked as its day first, changes last. */
  private void shown(List<String> dates) {
    List<String> changed = new ArrayList<>();
    page.select("time[pubdate], time.published, time.entry-date").forEach(t -> dates.add(value(t)));
    for (Element time : page.select("time[datetime]")) {
      Element around = time.closest("nav, aside, footer, [class*=related], [class*=comment]");
      if (around == null) {
        String label = time.className() + " " + time.ownText();
        boolean later = label.toLowerCase(Locale.ROOT).matches(".*(updat|modif).*");
        (later ? changed : dates).add(value(time));
      }
    }
    dates.addAll(changed);
  }

  private static String value(Element item) {
    return first(item.attr("content"), item.attr("datetime"), item.text());
  }

  /** The name in microdata: {@code itemprop=publisher} with {@code itemprop=name} inside. */
  private String item(String property) {
    Element item = page.selectFirst("[itemprop=" + property + "]");
    Element name = item == null ? null : item.selectFirst("[itemprop=name]");
    return name == null ? "" : first(name.attr("content"), name.text());
  }

  private String address() {
    Element link = page.selectFirst("link[rel=canonical]");
    return link == null ? metas.getOrDefault("og:url", "") : link.attr("href");
  }

  /** The outlet beside the headline in the page's title: “Ferry sinks - Brome Post”. */
  private String beside(String headline) {
    String title = page.title().strip();
    if (headline.isEmpty() || title.length() <= headline.length() + 2) {
      return "";
    }
    String rest = "";
    if (title.startsWith(headline)) {
      rest = title.substring(headline.length()).strip();
      rest = isMark(rest.charAt(0)) ? rest.substring(1).strip() : "";
    } else if (title.endsWith(headline)) {
      rest = title.substring(0, title.length() - headline.length()).strip();
      int last = rest.length() - 1;
      rest = isMark(rest.charAt(last)) ? rest.substring(0, last).strip() : "";
    }
    return rest.length() <= LONGEST_OUTLET ? rest : "";
  }

  /** “Ferry sinks - Brome Post”, “Brome Post: ferry sinks” without the outlet and the mark. */
  private static String withoutOutlet(String title, String outlet) {
    if (outlet.isEmpty() || title.length() <= outlet.length() + 1) {
      return title;
    }
    if (title.endsWith(outlet)) {
      String bare = title.substring(0, title.length() - outlet.length()).strip();
      boolean parted = !bare.isEmpty() && isMark(bare.charAt(bare.length() - 1));
      return parted ? bare.substring(0, bare.length() - 1).strip() : title;
    }
    String behind = title.startsWith(outlet) ? title.substring(outlet.length()).strip() : "";
    return !behind.isEmpty() && isMark(behind.charAt(0)) ? behind.substring(1).strip() : title;
  }

  private static boolean isMark(char c) {
    return "-|\u2013\u2014\u00b7:\u2022\u00bb".indexOf(c) >= 0;
  }
}
