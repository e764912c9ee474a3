package org.gainsay.extract;

import java.time.LocalDate;
import org.gainsay.model.Span;

/**
 * Words that say when, and the days they mean.
 *
 * @param span the words, with the preposition that leads them
 * @param from the first day
 * @param to the last day, inclusive
 * @param sense how the days stand to a figure
 */
record DatePhrase(Span span, LocalDate from, LocalDate to, Sense sense) {

  /** How the days stand to a figure. */
  enum Sense {
    /** A day on which a figure holds, or on which somebody spoke. */
    POINT,
    /** The day up to which a figure counts: "as of Tuesday", "by May". */
    UP_TO,
    /** A stretch of time that a figure sums or measures and that is fixed. */
    PERIOD,
    /** A stretch that runs on to the day of writing: "since May", "this year". */
    RUNNING,
    /** An older figure's time: "a year earlier". */
    EARLIER,
    /** The day of the event that the sentence tells of: "Thursday's march drew 40". */
    EVENT,
    /** The day of an event in which something was: "40 cars burned in Thursday's fire". */
    SCENE,
    /** Says of something other than a figure when it was: "Thursday's vote", "after March". */
    ASIDE;

    /**
     * How a date of this sense stands to a figure behind a preposition.
     *
     * @param lead the value of the preposition, empty without one
     * @param day whether the date is one day
     * @param aside whether the words around it make it that of something else
     */
    Sense led(String lead, boolean day, boolean aside) {
      if (aside && this != EARLIER) {
        return ASIDE;
      }
      return switch (lead) {
        case "before", "after", "until", "than", "to", "and", "between", "from" -> ASIDE;
        case "of" -> day ? ASIDE : this;
        case "by", "as-of" -> this == EARLIER ? EARLIER : UP_TO;
        default -> this;
      };
    }
  }

  boolean isDay() {
    return from.equals(to);
  }
}
