package org.gainsay.model;

import java.util.Objects;

/**
 * A sentence, headline, caption or list item of a page.
 *
 * @param span where it stands in the document's text, white space around it left out
 * @param region the part of the page
 * @param paragraph the number of its paragraph on the page, from 0; sentences of one paragraph
 *     share it
 */
public record Sentence(Span span, Region region, int paragraph) {

  public Sentence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(region, "region");
  }

  @Override
  public String toString() {
    return region.label() + " " + span + ", paragraph " + paragraph;
  }
}
