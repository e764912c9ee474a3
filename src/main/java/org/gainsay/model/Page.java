package org.gainsay.model;

import java.util.List;
import java.util.Objects;

/**
 * A document cut into sentences, each with its region, and with the source as far as the text
 * itself tells it.
 *
 * @param document the document; its source is completed from the text where nothing else said it
 * @param sentences in order of the text, not overlapping
 */
public record Page(Document document, List<Sentence> sentences) {

  public Page {
    Objects.requireNonNull(document, "document");
    sentences = List.copyOf(sentences);
  }

  /** The document's text. */
  public String text() {
    return document.text();
  }

  @Override
  public String toString() {
    return document.source()
        + ": "
        + sentences.size()
        + (sentences.size() == 1 ? " sentence" : " sentences");
  }
}
