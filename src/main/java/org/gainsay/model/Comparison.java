package org.gainsay.model;

import java.util.List;
import java.util.Objects;

/**
 * How the figures of two texts on one event stand to each other.
 *
 * @param relation whether some figure of one cannot stand beside a figure of the other
 * @param entails whether every quantity of the second follows from the first; false when the second
 *     has none
 * @param reason why, in words
 * @param first the words of the first text that were compared
 * @param second the words of the second text that were compared, one for each of {@code first}
 */
public record Comparison(
    Relation relation, boolean entails, String reason, List<String> first, List<String> second) {

  /** How two texts stand to each other. */
  public enum Relation {
    /** Figures for one measure share no value. */
    CONTRADICTS("contradicts"),
    /** Figures for one measure fit, and none stand apart. */
    AGREES("agrees"),
    /** No two figures describe one measure. */
    UNRELATED("unrelated");

    private final String label;

    Relation(String label) {
      this.label = label;
    }

    /** The name in JSON. */
    public String label() {
      return label;
    }
  }

  public Comparison {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(reason, "reason");
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  @Override
  public String toString() {
    return relation.label() + ": " + reason;
  }
}
