package org.gainsay.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Document;
import org.gainsay.model.Source;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The lines between two {@code ---} at the start of a file: {@code outlet}, {@code title}, {@code
 * published}, {@code url}, {@code via} and {@code author}, each optional, in any order, with or
 * without quotation marks around the value. Other keys are passed over.
 */
final class FrontMatter {

  private static final Set<String> KEYS =
      Set.of("outlet", "title", "published", "url", "via", "author");

  private final String file;
  private Source source;
  private @Nullable Span title;

  private FrontMatter(String file, String outlet) {
    this.file = file;
    this.source = Source.of(outlet);
  }

  /**
   * The document of a text.
   *
   * @param file the path, for messages and the document
   * @param outlet the outlet when the front matter names none
   */
  static Document read(String file, String outlet, String text) throws InputException {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    int line = endOfLine(text, start);
    if (!isFence(text, start, line)) {
      return new Document(Source.of(outlet), file, text, null, start);
    }
    FrontMatter matter = new FrontMatter(file, outlet);
    boolean known = false;
    int number = 1;
    while (line < text.length()) {
      int from = line + 1;
      line = endOfLine(text, from);
      number++;
      if (isFence(text, from, line)) {
        int body = Math.min(text.length(), line + 1);
        if (text.substring(body).isBlank()) {
          throw new InputException(
              file, number, "nothing stands below the front matter", "add the article's text");
        }
        return new Document(matter.source, file, text, matter.title, body);
      }
      known |= matter.take(text, from, line, number);
    }
    if (known) {
      throw new InputException(
          file, 1, "the front matter is not closed", "add a line --- behind its last line");
    }
    return new Document(Source.of(outlet), file, text, null, start);
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isFence(String text, int from, int to) {
    return from < text.length() && text.substring(from, to).stripTrailing().equals("---");
  }

  /** Takes one line in; whether its key is one of ours. */
  private boolean take(String text, int from, int to, int number) throws InputException {
    int colon = text.indexOf(':', from);
    if (colon < 0 || colon >= to) {
      return false;
    }
    String key = text.substring(from, colon).strip().toLowerCase(Locale.ROOT);
    Span span = trim(text, colon + 1, to);
    String value = span.of(text);
    if (!KEYS.contains(key)) {
      return false;
    }
    if (value.isEmpty()) {
      return true;
    }
    switch (key) {
      case "outlet" ->
          source =
              new Source(
                  value,
                  source.title(),
                  source.published(),
                  source.url(),
                  source.reprints(),
                  source.author());
      case "title" -> {
        source = source.withTitle(value);
        title = span;
      }
      case "published" -> source = source.withPublished(date(value, number));
      case "url" -> source = source.withUrl(value);
      case "author" -> source = source.withAuthor(value);
      default -> source = source.withReprints(value);
    }
    return true;
  }

  /** The value without white space and one pair of quotation marks around it. */
  private static Span trim(String text, int from, int to) {
    int a = from;
    int b = to;
    while (a < b && Character.isWhitespace(text.charAt(a))) {
      a++;
    }
    while (a < b && Character.isWhitespace(text.charAt(b - 1))) {
      b--;
    }
    if (b - a >= 2
        && (text.charAt(a) == '"' || text.charAt(a) == '\'')
        && text.charAt(b - 1) == text.charAt(a)) {
      return new Span(a + 1, b - 1);
    }
    return new Span(a, b);
  }

  /** A day, or the day of a point in time: {@code 2024-02-07T18:30:00Z}. */
  private LocalDate date(String value, int number) throws InputException {
    boolean withTime = value.length() > 10 && (value.charAt(10) == 'T' || value.charAt(10) == ' ');
    try {
      return LocalDate.parse(withTime ? value.substring(0, 10) : value);
    } catch (DateTimeParseException e) {
      throw new InputException(
          file,
          number,
          "published is not a date: " + value,
          "write it as year-month-day, like 2024-02-07");
    }
  }
}
