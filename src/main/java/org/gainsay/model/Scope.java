package org.gainsay.model;

import java.util.Objects;

/**
 * One limit of a measure: where, among whom, when, of which event.
 *
 * @param kind what is limited
 * @param text the words of the limit, as the text has them
 */
public record Scope(Kind kind, String text) {

  /** What is limited. */
  public enum Kind {
    PLACE,
    POPULATION,
    PERIOD,
    EVENT,
    /** In which part or quality: seriously, by air, before tax. */
    MANNER
  }

  public Scope {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return text;
  }
}
