package org.gainsay.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.gainsay.model.AsOf;
import org.gainsay.model.Claim;

/**
 * Tells the day of what happened from the day up to which it was counted: of two reports of one day
 * "the avalanche on Tuesday killed nine" is no older than "twelve were killed".
 */
final class EventDays {

  /** Words by which a sentence counts up to its day, or looks back from it. */
  private static final Set<String> COUNTED =
      Set.of("by", "until", "till", "as", "so", "far", "had", "stood", "initially", "first");

  private EventDays() {}

  /**
   * Whether two reports appeared on one day, and the day that only one of them names is that of
   * what happened.
   */
  static boolean areOfOneDay(Claim a, Claim b) {
    LocalDate published = a.source().published();
    return published != null
        && published.equals(b.source().published())
        && !a.document().equals(b.document())
        && (isOfEvent(a) && isUndated(b) || isOfEvent(b) && isUndated(a));
  }

  private static boolean isUndated(Claim claim) {
    return claim.asOf().kind() == AsOf.Kind.PUBLISHED;
  }

  private static boolean isOfEvent(Claim claim) {
    return claim.asOf().kind() == AsOf.Kind.POINT
        && Collections.disjoint(COUNTED, Wording.words(claim.evidence().context()));
  }
}
