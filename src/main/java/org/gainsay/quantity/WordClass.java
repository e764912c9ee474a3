package org.gainsay.quantity;

/**
 * What a word can be beside a number. The first ones stand in the lexicon's table {@code
 * number-words}; the last ones are set when the other tables are compiled.
 */
enum WordClass {
  MONTH,
  WEEKDAY,
  AFTER_YEAR,
  NAME_BEFORE,
  IDENTIFIER_BEFORE,
  ADDRESS_BEFORE,
  STREET,
  AGE_GROUP,
  SCORE_BEFORE,
  NO_FIGURE_COMPOUND,
  ONE_PRONOUN_AFTER,
  ONE_PRONOUN_BEFORE,
  SAID,
  PAIR_NOUN,
  PAIR_BEFORE,
  CASUALTY,
  PREPOSITION,
  CONJUNCTION,
  PRONOUN,
  DETERMINER,
  AUXILIARY,
  VERB,
  SOFT_NOUN,
  VERB_NOUN,
  IRREGULAR_PLURAL,
  NOT_PLURAL,
  RISE_VERB,
  FALL_VERB,
  RISE_NOUN,
  FALL_NOUN,
  UP_WORD,
  DOWN_WORD,
  MORE_BEFORE,
  MORE_AFTER,
  NEGATION,
  MONEY_CONTEXT,
  WEIGHT_CONTEXT,
  LENGTH_CONTEXT,
  PERCENT_CONTEXT,
  PER,
  COMPARE,
  COMPARING,
  NO_MANY_BEFORE,
  NO_HALF_BEFORE,
  STOP_NOUN,
  ONE_STRESSED,
  SPAN_SINCE,
  OVER_PARTICLE,
  UP_TO_LEVEL,
  SINGLE_KIND,
  /** One to nineteen, twenty to ninety. */
  NUMERAL,
  /** Hundred, million, dozen; k, bn. */
  SCALE,
  /** Third, fifths. */
  DENOMINATOR,
  /** ½. */
  FRACTION_SIGN,
  ORDINAL,
  /** The first word of a phrase that names no figure, or of a multiple. */
  VAGUE_START,
  /** A code or sign that stands before an amount. */
  CURRENCY_SIGN,
  /** The first word of a hedge that is told of those counted: believed, feared. */
  TOLD_START,
  /** A span of time in a word: daily, night. */
  RATE_WORD;

  private final long bit = 1L << ordinal();

  long bit() {
    return bit;
  }

  boolean in(long classes) {
    return (classes & bit) != 0;
  }

  static long mask(WordClass... classes) {
    long mask = 0;
    for (WordClass each : classes) {
      mask |= each.bit;
    }
    return mask;
  }
}
