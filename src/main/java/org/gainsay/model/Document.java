package org.gainsay.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text and where it was published. Offsets anywhere in the library count from the start of
 * {@link #text()}, front matter included.
 *
 * @param source the publication
 * @param path the file it was read from, or another name that tells it from its neighbours; may be
 *     empty
 * @param text all of the text, as read; empty for claims made by hand
 * @param title where the headline stands inside front matter, null when it does not
 * @param bodyStart where the text proper begins, behind any front matter
 * @param parts what markup told of the page, in order and not overlapping; empty for plain text, of
 *     which the parts are found by reading
 */
public record Document(
    Source source,
    String path,
    String text,
    @Nullable Span title,
    int bodyStart,
    List<Part> parts) {

  public Document {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(path, "path");
    if (bodyStart < 0 || bodyStart > text.length()) {
      throw new IllegalArgumentException(
          "bodyStart " + bodyStart + " is not within the text's 0 to " + text.length());
    }
    if (title != null && title.end() > text.length()) {
      throw new IllegalArgumentException(
          "title " + title + " ends behind the text's end " + text.length());
    }
    parts = List.copyOf(parts);
    int end = bodyStart;
    for (Part part : parts) {
      if (part.span().start() < end || part.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "part " + part.span() + " is not within " + end + " to " + text.length());
      }
      end = part.span().end();
    }
  }

  /** A plain text. */
  public Document(Source source, String path, String text, @Nullable Span title, int bodyStart) {
    this(source, path, text, title, bodyStart, List.of());
  }

  /** A text without front matter. */
  public static Document of(Source source, String text) {
    return new Document(source, "", text, null, 0);
  }

  /** A text of which only the outlet is known. */
  public static Document of(String outlet, String text) {
    return of(Source.of(outlet), text);
  }

  /** A document without words, for claims made by hand. */
  public static Document withoutText(Source source) {
    return of(source, "");
  }

  /** The same text, published elsewhere or better known. */
  public Document withSource(Source source) {
    return new Document(source, path, text, title, bodyStart, parts);
  }

  /** The outlet, date and the first words. */
  @Override
  public String toString() {
    String words = text.substring(bodyStart).strip().replaceAll("\\s+", " ");
    return source
        + (words.isEmpty()
            ? ""
            : ": " + (words.length() > 60 ? words.substring(0, 60) + "…" : words));
  }
}
