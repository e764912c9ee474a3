package org.gainsay.check;

import java.time.LocalDate;
import org.gainsay.model.AsOf;
import org.gainsay.model.Claim;

/**
 * Tells the day of what happened from the day up to which it was counted: of two reports of one day
 * "the avalanche on Tuesday killed nine" is no older than "twelve were killed".
 */
final class EventDays {

  private EventDays() {}

  /**
   * Whether two reports appeared on one day, and the day that only one of them names is that of
   * what happened.
   */
  static boolean areOfOneDay(Claim a, Claim b, MovingWords words) {
    LocalDate published = a.source().published();
    return published != null
        && published.equals(b.source().published())
        && !a.document().equals(b.document())
        && (isOfEvent(a, words) && isUndated(b) || isOfEvent(b, words) && isUndated(a));
  }

  private static boolean isUndated(Claim claim) {
    return claim.asOf().kind() == AsOf.Kind.PUBLISHED;
  }

  private static boolean isOfEvent(Claim claim, MovingWords words) {
    return claim.asOf().kind() == AsOf.Kind.POINT && !words.countUp(claim.evidence().context());
  }
}
