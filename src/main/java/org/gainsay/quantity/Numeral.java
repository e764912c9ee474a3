package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Interval;
import org.gainsay.model.Unit;

/**
 * A number as read, without its unit and bounds.
 *
 * @param start its first token
 * @param end the token behind it
 * @param interval a single value, or the interval of words that name no figure
 * @param kind how it is written
 * @param scale the million in "two million", else 1
 * @param word the words of the lexicon when it is vague, else empty
 */
record Numeral(int start, int end, Interval interval, Kind kind, BigDecimal scale, String word) {

  /** How a number is written. */
  enum Kind {
    /** Digits alone without grouping or decimals: may be a year, an age, a part of a name. */
    PLAIN_DIGITS,
    /** Other digits, with or without a scale. */
    DIGITS,
    WORDS,
    /** Half, two-thirds, a fifth, 1/3. */
    FRACTION,
    /** One in five. */
    PROPORTION,
    /** Dozens, several. */
    VAGUE,
    /** A majority, most. */
    VAGUE_SHARE,
    /** Doubled, threefold. */
    MULTIPLE,
    /** No casualties, none of. */
    NOUGHT;

    private final String rule = name().toLowerCase(java.util.Locale.ROOT);

    /** What a mention is said to be read by. */
    String rule() {
      return rule;
    }
  }

  static Numeral of(int start, int end, BigDecimal value, Kind kind, BigDecimal scale) {
    return new Numeral(start, end, Interval.exactly(value), kind, scale, "");
  }

  BigDecimal value() {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    return low != null ? low : high != null ? high : BigDecimal.ZERO;
  }

  boolean isShare() {
    return kind == Kind.FRACTION || kind == Kind.PROPORTION || kind == Kind.VAGUE_SHARE;
  }

  boolean isDigits() {
    return kind == Kind.PLAIN_DIGITS || kind == Kind.DIGITS;
  }

  /** A count, not a share or a multiple. */
  boolean isCardinal() {
    return isDigits() || kind == Kind.WORDS;
  }

  boolean hasScale() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  Unit unit() {
    return isShare() ? Unit.SHARE : kind == Kind.MULTIPLE ? Unit.RATIO : Unit.COUNT;
  }

  Numeral withStart(int first) {
    return new Numeral(first, end, interval, kind, scale, word);
  }

  Numeral times(BigDecimal factor) {
    return factor.signum() > 0
        ? new Numeral(start, end, interval.scale(factor), Kind.DIGITS, scale.multiply(factor), word)
        : this;
  }
}
