package org.gainsay.io;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The source of an HTML page from its metadata: JSON-LD first, then OpenGraph, then other meta
 * elements, then the page's title.
 */
final class HtmlSource {

  private static final List<String> OUTLET =
      List.of(
          "og:site_name", "application-name", "publisher", "dc.publisher", "cre", "author:site");

  private static final List<String> TITLE =
      List.of("og:title", "twitter:title", "dc.title", "headline", "parsely-title");

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "published_time",
          "datepublished",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "sailthru.date",
          "parsely-pub-date",
          "citation_publication_date",
          "article:modified_time");

  /** JSON-LD deeper than this is not looked into. */
  private static final int MOST_OBJECTS = 500;

  private HtmlSource() {}

  static Source read(Document page, String unknown) {
    JsonObject article = article(page);
    String outlet = first(name(article, "publisher"), meta(page, OUTLET), unknown);
    String title = first(string(article, "headline"), meta(page, TITLE), heading(page));
    String date = first(string(article, "datePublished"), meta(page, PUBLISHED), time(page));
    String url = first(address(page), string(article, "url"), "");
    return new Source(outlet, withoutOutlet(title, outlet), day(date), url, "");
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  /** The first element of JSON-LD that describes an article; empty when there is none. */
  private static JsonObject article(Document page) {
    Deque<JsonElement> open = new ArrayDeque<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        open.add(JsonParser.parseString(script.data()));
      } catch (JsonParseException | StackOverflowError e) {
        // A page's broken JSON-LD says nothing; its other metadata may.
        open.addFirst(new JsonObject());
      }
    }
    for (int n = 0; n < MOST_OBJECTS && !open.isEmpty(); n++) {
      JsonElement element = open.remove();
      if (element instanceof JsonArray array) {
        array.forEach(open::add);
      } else if (element instanceof JsonObject object) {
        String type = String.valueOf(object.get("@type")).toLowerCase(Locale.ROOT);
        if (type.contains("article") || type.contains("posting") || type.contains("report")) {
          return object;
        }
        JsonElement graph = object.get("@graph");
        if (graph != null) {
          open.add(graph);
        }
      }
    }
    return new JsonObject();
  }

  private static String string(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  /** The name of a person or organisation, given as an object, a list of them, or a string. */
  private static String name(JsonObject object, String key) {
    JsonElement value = object.get(key);
    if (value instanceof JsonArray array && !array.isEmpty()) {
      value = array.get(0);
    }
    if (value instanceof JsonObject named) {
      return string(named, "name");
    }
    return string(object, key);
  }

  private static String meta(Document page, List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean same =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("itemprop"));
        if (same && !meta.attr("content").isBlank()) {
          return meta.attr("content");
        }
      }
    }
    return "";
  }

  private static String heading(Document page) {
    Element heading = page.selectFirst("h1");
    return heading == null ? page.title() : heading.text();
  }

  private static String time(Document page) {
    Element time = page.selectFirst("time[datetime]");
    return time == null ? "" : time.attr("datetime");
  }

  private static String address(Document page) {
    Element link = page.selectFirst("link[rel=canonical]");
    return link == null ? meta(page, List.of("og:url")) : link.attr("href");
  }

  /** “Ferry sinks - Brome Post” without the outlet behind the mark. */
  private static String withoutOutlet(String title, String outlet) {
    if (!title.endsWith(outlet) || outlet.isEmpty()) {
      return title;
    }
    String bare = title.substring(0, title.length() - outlet.length()).strip();
    boolean parted =
        !bare.isEmpty() && "-|\u2013\u2014\u00b7:".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return parted ? bare.substring(0, bare.length() - 1).strip() : title;
  }

  private static @Nullable LocalDate day(String date) {
    String digits = date.strip();
    try {
      if (digits.matches("\\d{8}.*")) {
        return LocalDate.parse(
            digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8));
      }
      return digits.length() < 10
          ? null
          : LocalDate.parse(digits.substring(0, 10).replace('/', '-'));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
