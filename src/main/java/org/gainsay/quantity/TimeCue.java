package org.gainsay.quantity;

/**
 * A word of the rules that tell years, times of the day, spans of time and ages from figures. They
 * stand in the lexicon's table {@code time-cues}.
 */
enum TimeCue {
  /** "For over two years": an amount of time, not while it passed. */
  OVER_AMOUNT,
  /** "Aged 40". */
  AGED,
  /** "Ages ranging from 9 to 71". */
  AGE_RANGING,
  /** "The youngest was 9". */
  AGE_EXTREME,
  /** "Aged between 40 and 50". */
  AGE_LINK,
  /** "People over 60". */
  AGE_LIMIT,
  /** "Older than 40". */
  AGE_THAN,
  /** "Most of them are under five". */
  AGE_GIVEN,
  /** "Most were over 70". */
  AGE_MANY,
  /** "They were mostly over 60". */
  AGE_MOSTLY,
  /** "The three months to June". */
  PERIOD_END,
  /** "They march". */
  MONTH_VERB,
  /** "He was 40". */
  AGE_PERSON,
  AGE_BEING,
  /** "Since 2000": what follows is a year, whatever stands behind. */
  IN_YEAR,
  /** "Around 1890", "up to 2029": a year, when nothing is counted. */
  NEAR_YEAR,
  /** "At seven tomorrow". */
  DAY_BEHIND,
  /** "At seven in the morning". */
  DAY_PART,
  /** "At 11.20". */
  CLOCK_PLACE,
  /** "Opens at nine". */
  CLOCK_VERB,
  /** "Shut by nine": an hour, when nothing is counted. */
  CLOCK_END,
  /** "His 40s". */
  AGE_OWNER,
  /** "$3m last year": when, not what. */
  TIME_OPENER,
  TIME_SPAN,
  /** "Lasted 40m": minutes. */
  LASTS,
  /** "The bridge is 40 years old": no age of a person. */
  AGED_THING,
  /** "In 1998". */
  BEFORE_YEAR,
  /** "7 pm". */
  TIME_AFTER,
  /** "At seven". */
  CLOCK_BEFORE,
  /** "At about ten to six". */
  CLOCK_ABOUT,
  /** "A man of 70". */
  AGE_ONE,
  /** "60 and older". */
  AGE_AFTER,
  /** "Died at 67". */
  AGE_AT,
  /** "A three-year-old goat". */
  AGE_SPAN,
  /** "300 calls a working day". */
  DAY_KIND,
  /** "12 daily newspapers": appear so often, and are no rate. */
  PERIODICAL,
  /** "40 men have waited for more than a year": for how long what was counted goes on. */
  ENDURING;

  private final long bit = 1L << ordinal();

  long bit() {
    return bit;
  }

  boolean in(long cues) {
    return (cues & bit) != 0;
  }
}
