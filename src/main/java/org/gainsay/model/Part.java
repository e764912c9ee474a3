package org.gainsay.model;

import java.util.Objects;

/**
 * A stretch of a text whose place on the page the markup tells: a paragraph, a caption, a menu.
 *
 * @param span where it stands in the document's text
 * @param region the part of the page
 */
public record Part(Span span, Region region) {

  public Part {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(region, "region");
  }

  @Override
  public String toString() {
    return region.label() + " " + span;
  }
}
