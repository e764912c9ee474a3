package org.gainsay.model;

import java.util.List;
import java.util.Objects;

/**
 * What a figure measures: of what, what about it, within which limits, from which side.
 *
 * @param text the measure in words a reader understands: "people killed in the ferry fire"
 * @param subject what is counted or measured ("people", "Afghan territory"), empty when unsaid
 * @param predicate what is said of it, as one verb or noun ("killed"), empty when unsaid
 * @param scope the limits, in order of the text
 * @param aspect level, change, rate, rank or planned
 * @param dimension the dimension of the figures that fit
 * @param context content words of the clause and its surroundings as names of word families or
 *     stems, lower case, the nearest to the figure first, each once; they weigh when the parts
 *     above leave a doubt
 */
public record Measure(
    String text,
    String subject,
    String predicate,
    List<Scope> scope,
    Aspect aspect,
    Dimension dimension,
    List<String> context) {

  public Measure {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(predicate, "predicate");
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(dimension, "dimension");
    if (text.isBlank()) {
      throw new IllegalArgumentException("measure is empty: say what the figure measures");
    }
    scope = List.copyOf(scope);
    context = List.copyOf(context);
  }

  /** A level, described in words only. */
  public static Measure of(String text, Dimension dimension) {
    return new Measure(text, "", "", List.of(), Aspect.LEVEL, dimension, List.of());
  }

  @Override
  public String toString() {
    return text;
  }
}
