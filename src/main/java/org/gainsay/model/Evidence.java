package org.gainsay.model;

import java.util.Objects;

/**
 * Where a claim stands.
 *
 * @param document the text; without words for a claim made by hand
 * @param region the part of the page
 * @param words the quantity's words
 * @param sentence the sentence around them
 */
public record Evidence(Document document, Region region, Span words, Span sentence) {

  public Evidence {
    Objects.requireNonNull(region, "region");
    if (words.end() > document.text().length() || sentence.end() > document.text().length()) {
      throw new IllegalArgumentException(
          "words "
              + words
              + " in sentence "
              + sentence
              + " end behind the text's end "
              + document.text().length());
    }
  }

  /** A claim made by hand: no words, only a source. */
  public static Evidence byHand(Source source) {
    return new Evidence(Document.withoutText(source), Region.BODY, new Span(0, 0), new Span(0, 0));
  }

  /** The quantity's words as the text has them, empty for a claim made by hand. */
  public String quote() {
    return words.of(document.text());
  }

  /** The sentence around them, empty for a claim made by hand. */
  public String context() {
    return sentence.of(document.text());
  }

  /** Whether there is a text behind the claim. */
  public boolean hasText() {
    return words.length() > 0;
  }

  /**
   * The words, the part of the page and the source: {@code “at least 43” at [4..15), body, Coast
   * Daily}.
   */
  @Override
  public String toString() {
    return (hasText()
            ? "“" + quote() + "” at " + words + ", " + region.label() + ", "
            : "by hand, ")
        + document.source();
  }
}
