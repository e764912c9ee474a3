package org.gainsay.check;

import java.time.LocalDate;
import org.gainsay.model.Claim;

/** Says whether two figures of a measure that moves stood beside each other for a time. */
final class Standing {

  private final Voices voices;

  Standing(Voices voices) {
    this.voices = voices;
  }

  /**
   * Whether the earlier speaker still holds his figure on the later day, or somebody else gave the
   * later one on the earlier day already; then time explains nothing.
   *
   * @param withEarly all claims that state the earlier figure
   * @param withLate all claims that state the later one
   */
  boolean isTogether(
      Claim early,
      LocalDate earlyDay,
      Tellers withEarly,
      Claim late,
      LocalDate lateDay,
      Tellers withLate) {
    if (isSaidBy(early, late)) {
      return false;
    }
    return isHeld(early, withEarly, lateDay)
        || isTold(early, earlyDay, withLate)
        || (withEarly.shareText(withLate)
            && withEarly.claims().stream().anyMatch(c -> isStillHeld(c, late, withLate)));
  }

  /** Whether who states a claim gives its figure on a day or later. */
  private boolean isHeld(Claim claim, Tellers with, LocalDate from) {
    for (Claim other : with.claims()) {
      LocalDate day = Clashes.day(other);
      if (day != null && !day.isBefore(from) && isSaidBy(claim, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether anybody but who states a claim gives a figure by a day. */
  private boolean isTold(Claim claim, LocalDate to, Tellers with) {
    for (Claim other : with.claims()) {
      LocalDate day = Clashes.day(other);
      if (day != null && !day.isAfter(to) && !isSaidBy(claim, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text that gives the later speaker's figure has somebody else hold to the earlier one
   * on that day: "the ministry admits to 90".
   */
  private boolean isStillHeld(Claim held, Claim late, Tellers withLate) {
    LocalDate day = Clashes.day(held);
    if (held.actor().isOutlet() || Clashes.isEarlier(held) || isSaidBy(late, held) || day == null) {
      return false;
    }
    for (Claim other : withLate.claims()) {
      LocalDate told = Clashes.day(other);
      if (told != null
          && !day.isBefore(told)
          && other.document().equals(held.document())
          && isSaidBy(late, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaidBy(Claim claim, Claim other) {
    return voices.same(claim.actor(), other.actor());
  }
}
