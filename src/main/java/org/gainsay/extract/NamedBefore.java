package org.gainsay.extract;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.extract.DatePhrase.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a text has named so far, to which later words point back.
 *
 * @param period the period named last
 * @param day the day named last
 * @param last the day or period named last
 * @param adjoining the day that the sentence before names; null where it names none
 */
record NamedBefore(
    @Nullable DatePhrase period,
    @Nullable LocalDate day,
    @Nullable DatePhrase last,
    @Nullable LocalDate adjoining) {

  static final NamedBefore NOTHING = new NamedBefore(null, null, null, null);

  static NamedBefore of(@Nullable DatePhrase period) {
    return new NamedBefore(period, null, null, null);
  }

  /** With the dates of one more sentence. */
  NamedBefore and(List<DatePhrase> phrases) {
    DatePhrase then = period;
    LocalDate on = day;
    DatePhrase named = last;
    LocalDate near = null;
    for (DatePhrase phrase : phrases) {
      on = phrase.sense() == Sense.POINT && phrase.isDay() ? phrase.to() : on;
      then = phrase.sense() == Sense.PERIOD ? phrase : then;
      named = isNamed(phrase) ? phrase : named;
      near = isNamed(phrase) && phrase.isDay() ? phrase.to() : near;
    }
    return new NamedBefore(then, on, named, near);
  }

  /** Without the day of a sentence that no longer is the one before. */
  NamedBefore apart() {
    return adjoining == null ? this : new NamedBefore(period, day, last, null);
  }

  static boolean isNamed(DatePhrase phrase) {
    return switch (phrase.sense()) {
      case POINT, UP_TO, PERIOD, EVENT, SCENE -> true;
      case RUNNING, EARLIER, ASIDE -> false;
    };
  }
}
