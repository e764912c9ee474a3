package org.gainsay.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity where it stands in a text.
 *
 * @param quantity what the words mean
 * @param span the words, bounds and hedges and unit included: {@code span.of(text)} equals {@code
 *     quantity.text()}
 * @param counted the noun phrase counted or measured ("doses of vaccine", "Afghan territory"),
 *     modifiers and of-phrase kept; empty when the text names none
 * @param countedSpan where it stands beside the figure; null when the text names none, or only what
 *     is said of another figure or befell those counted tells it
 * @param change whether it is a level or a move up or down
 * @param role which end of a move it is
 * @param kind whether it asserts a figure, or else what the digits are
 * @param rule the name of the rule that found it, for explaining
 */
public record QuantityMention(
    Quantity quantity,
    Span span,
    String counted,
    @Nullable Span countedSpan,
    Change change,
    Role role,
    Kind kind,
    String rule) {

  /** Which end of a move a figure is. */
  public enum Role {
    /** No move is told. */
    NONE,
    /** Where it came from: "from 300", "up from 12". */
    FROM,
    /** Where it went: "rose to 340". */
    TO,
    /** By how much: "cut by a third", "a 29 percent rise". */
    BY,
    /** On top of what was there: "another 7,500", "an additional 20,000". */
    MORE
  }

  /** What the digits or number words are. Only figures are answered by {@code quantities}. */
  public enum Kind {
    /** A quantity that the text asserts. */
    FIGURE,
    /** An age of a person: 57-year-old, "Jelena Kos, 71,". */
    AGE,
    /** A day or month of the calendar: 9 July, Sept. 9. */
    DATE,
    /** A year or decade: in 2021, the 1990s. */
    YEAR,
    /** A time of day: 7:30 p.m. */
    TIME,
    /** A place in an order: third, 21st. */
    ORDINAL,
    /** Part of a name: MI-24, S&amp;P 500, Covid-19, G7. */
    NAME,
    /** Part of a street address: Suite 400. */
    ADDRESS,
    /** Telephone, account and case numbers, versions, postcodes, pages. */
    IDENTIFIER,
    /** A result of a game: 2-1. */
    SCORE,
    /** Points back without asserting a number: "one of the men", "the two leaders". */
    REFERENCE
  }

  public QuantityMention {
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(counted, "counted");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(rule, "rule");
  }

  /** Whether the text asserts it as a quantity. */
  public boolean isFigure() {
    return kind == Kind.FIGURE;
  }

  /** The same words with another meaning. */
  public QuantityMention with(Quantity other) {
    return new QuantityMention(other, span, counted, countedSpan, change, role, kind, rule);
  }

  /** The words, their meaning, and what is counted. */
  @Override
  public String toString() {
    return "“"
        + quantity.text()
        + "” at "
        + span
        + ": "
        + (isFigure()
            ? quantity.interval() + " " + quantity.unit()
            : kind.name().toLowerCase(java.util.Locale.ROOT))
        + (counted.isEmpty() ? "" : " of " + counted);
  }
}
