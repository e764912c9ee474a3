package org.gainsay.io;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The linked data (JSON-LD) of a page: what they say of its article. */
final class LinkedData {

  /** Pages with more objects are lists; the article is among the first. */
  private static final int MOST_OBJECTS = 500;

  /** Keys under which the article lies inside another object. */
  private static final List<String> AROUND = List.of("@graph", "mainEntity", "mainEntityOfPage");

  /** Broken data are searched for these keys. */
  private static final List<String> RESCUED = List.of("headline", "datePublished");

  private final Map<String, JsonObject> named = new HashMap<>();
  private final List<JsonObject> articles = new ArrayList<>();
  private final List<JsonObject> pages = new ArrayList<>();
  private String site = "";
  private final JsonObject article;

  private LinkedData(Document page, String address) {
    JsonObject broken = new JsonObject();
    Deque<JsonElement> open = new ArrayDeque<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      String data = bare(script.data());
      try {
        open.add(JsonParser.parseString(data));
      } catch (JsonParseException | StackOverflowError e) {
        // What broken data say is no longer told by its place; two keys mean one thing anywhere.
        rescue(data, broken);
      }
    }
    for (int n = 0; n < MOST_OBJECTS && !open.isEmpty(); n++) {
      JsonElement element = open.remove();
      if (element instanceof JsonArray array) {
        array.forEach(open::add);
      } else if (element instanceof JsonObject object) {
        sort(object);
        AROUND.stream().map(object::get).filter(inner -> inner != null).forEach(open::add);
      }
    }
    article = choose(address, broken);
  }

  /** What the page's scripts say; of several articles that of {@code address}, else the first. */
  static LinkedData read(Document page, String address) {
    return new LinkedData(page, address);
  }

  /** Without the marks that hide data from old browsers. */
  private static String bare(String data) {
    String text = data.strip();
    for (String mark : List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")) {
      text = text.startsWith(mark) ? text.substring(mark.length()).strip() : text;
    }
    for (String mark : List.of("-->", "/*]]>*/", "]]>", "//")) {
      text = text.endsWith(mark) ? text.substring(0, text.length() - mark.length()).strip() : text;
    }
    return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
  }

  private static void rescue(String data, JsonObject broken) {
    for (String key : RESCUED) {
      int at = data.indexOf('"' + key + '"');
      int colon = at < 0 ? -1 : data.indexOf(':', at);
      int from = colon < 0 ? -1 : data.indexOf('"', colon) + 1;
      int to = from <= 0 ? -1 : data.indexOf('"', from);
      if (to > from && data.substring(colon + 1, from - 1).isBlank() && !broken.has(key)) {
        broken.addProperty(key, data.substring(from, to));
      }
    }
  }

  private void sort(JsonObject object) {
    String id = string(object, "@id");
    if (!id.isEmpty() && object.size() > 1) {
      named.putIfAbsent(id, object);
    }
    JsonElement types = object.get("@type");
    if (types == null) {
      return;
    }
    for (JsonElement type : types instanceof JsonArray array ? array : List.of(types)) {
      String name = type.isJsonPrimitive() ? type.getAsString().toLowerCase(Locale.ROOT) : "";
      if (name.contains("article") || name.endsWith("blogposting") || name.equals("report")) {
        articles.add(object);
      } else if (name.endsWith("webpage")) {
        pages.add(object);
      } else if (name.equals("website") && site.isEmpty()) {
        site = string(object, "name");
      }
    }
  }

  private JsonObject choose(String address, JsonObject broken) {
    for (JsonObject candidate : articles) {
      if (!address.isEmpty() && isAt(candidate, address)) {
        return candidate;
      }
    }
    if (!articles.isEmpty()) {
      return articles.get(0);
    }
    return pages.isEmpty() || broken.size() > 0 ? broken : pages.get(0);
  }

  private static boolean isAt(JsonObject object, String address) {
    JsonElement of = object.get("mainEntityOfPage");
    String main = of instanceof JsonObject page ? string(page, "@id") : string(object, "url");
    return address.equals(main)
        || address.equals(string(object, "url"))
        || address.equals(string(object, "mainEntityOfPage"));
  }

  /** The article's headline, empty when it has none. */
  String headline() {
    String headline = string(article, "headline");
    return headline.isEmpty() ? string(article, "name") : headline;
  }

  /** When it was published, as it stands there. */
  String published() {
    return string(article, "datePublished");
  }

  /** When it was changed or made, where no day of publication stands. */
  String changed() {
    String created = string(article, "dateCreated");
    return created.isEmpty() ? string(article, "dateModified") : created;
  }

  String address() {
    return string(article, "url");
  }

  /** The publisher, else the site or paper that the article is part of. */
  String outlet() {
    for (String key : List.of("publisher", "isPartOf", "provider", "copyrightHolder")) {
      String name = names(article.get(key), true);
      if (!name.isEmpty()) {
        return name;
      }
    }
    return site;
  }

  /** The writers' names, commas between them. */
  String author() {
    String author = names(article.get("author"), false);
    return author.isEmpty() ? names(article.get("creator"), false) : author;
  }

  /** The whole text, which some pages show by script only. */
  String body() {
    return string(article, "articleBody");
  }

  /** Names of persons or organisations: objects, references to objects, lists of them, strings. */
  private String names(@Nullable JsonElement value, boolean one) {
    List<String> names = new ArrayList<>();
    for (JsonElement element : value instanceof JsonArray array ? array : single(value)) {
      String name;
      if (element instanceof JsonObject object) {
        JsonObject whole = named.getOrDefault(string(object, "@id"), object);
        name = string(object, "name");
        name = name.isEmpty() ? string(whole, "name") : name;
      } else {
        name = element.isJsonPrimitive() ? text(element) : "";
        JsonObject whole = named.get(name);
        name = whole == null ? name : string(whole, "name");
      }
      if (!name.isEmpty() && !name.contains("://") && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? "" : one ? names.get(0) : String.join(", ", names);
  }

  private static List<JsonElement> single(@Nullable JsonElement value) {
    return value == null ? List.of() : List.of(value);
  }

  /** A text value, the first of a list, or one wrapped in an object; empty when there is none. */
  private static String string(JsonObject object, String key) {
    JsonElement value = object.get(key);
    if (value instanceof JsonArray array) {
      value = array.isEmpty() ? null : array.get(0);
    }
    if (value instanceof JsonObject wrapped) {
      value = wrapped.get("@value");
    }
    return value != null && value.isJsonPrimitive() ? text(value) : "";
  }

  /** The words of a value, which may be written as HTML. */
  private static String text(JsonElement value) {
    String words = value.getAsString();
    boolean marked = words.indexOf('&') >= 0 || words.indexOf("</") >= 0;
    return (marked ? Jsoup.parse(words).text() : words).strip();
  }
}
