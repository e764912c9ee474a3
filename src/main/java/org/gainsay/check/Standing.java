package org.gainsay.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.gainsay.model.Claim;

/** Says whether two figures of a measure that moves stood beside each other for a time. */
final class Standing {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Voices voices;

  Standing(Voices voices) {
    this.voices = voices;
  }

  /**
   * Whether the earlier speaker still holds his figure on the later day or has not come as far as
   * the later one, or somebody else gave the later one on the earlier day already; then time
   * explains nothing.
   *
   * @param withEarly all claims that state the earlier figure
   * @param withLate all claims that state the later one
   * @param all the claims of the measure
   */
  boolean isTogether(
      Claim early,
      LocalDate earlyDay,
      Tellers withEarly,
      Claim late,
      LocalDate lateDay,
      Tellers withLate,
      Statements all) {
    if (isSaidBy(early, late)) {
      return false;
    }
    return isHeld(early, withEarly, lateDay)
        || isTold(early, earlyDay, withLate)
        || isRival(early, earlyDay, late, lateDay, all)
        || (withEarly.shareText(withLate)
            && withEarly.claims().stream().anyMatch(c -> isStillHeld(c, late, withLate)));
  }

  /** Whether who states a claim gives its figure on a day or later. */
  private boolean isHeld(Claim claim, Tellers with, LocalDate from) {
    for (Claim other : with.claims()) {
      LocalDate day = Days.day(other);
      if (day != null && !day.isBefore(from) && isSaidBy(claim, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one of the two, who is cited, has not come half as far as the other: the earlier by the
   * later day, or the later from where he stood on the earlier one.
   */
  private boolean isRival(
      Claim early, LocalDate earlyDay, Claim late, LocalDate lateDay, Statements all) {
    BigDecimal from = early.quantity().base().tellingEnd();
    BigDecimal to = late.quantity().base().tellingEnd();
    if (from == null || to == null) {
      return false;
    }
    BigDecimal half = from.add(to).divide(TWO);
    return states(early, all, day -> !day.isBefore(lateDay), x -> isFromTo(from, x, half))
        || states(late, all, day -> !day.isAfter(earlyDay), x -> isBeyond(to, x, half));
  }

  /** Whether who is cited with a claim states some number on one of some days. */
  private boolean states(
      Claim claim, Statements all, Predicate<LocalDate> days, Predicate<BigDecimal> numbers) {
    if (claim.actor().isOutlet()) {
      return false;
    }
    for (Claim other : all.by(claim.actor())) {
      LocalDate day = Days.day(other);
      BigDecimal stated = other.quantity().base().tellingEnd();
      if (day != null
          && days.test(day)
          && isSaidBy(claim, other)
          && stated != null
          && numbers.test(stated)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number lies on the side of a first one of two. */
  private static boolean isBeyond(BigDecimal first, BigDecimal number, BigDecimal second) {
    return Integer.signum(number.compareTo(second)) == Integer.signum(first.compareTo(second));
  }

  /** Whether a number lies on the way between two, the first included. */
  private static boolean isFromTo(BigDecimal from, BigDecimal number, BigDecimal to) {
    return from.compareTo(to) < 0
        ? number.compareTo(from) >= 0 && number.compareTo(to) < 0
        : number.compareTo(from) <= 0 && number.compareTo(to) > 0;
  }

  /** Whether anybody but who states a claim gives a figure by a day. */
  private boolean isTold(Claim claim, LocalDate to, Tellers with) {
    for (Claim other : with.claims()) {
      LocalDate day = Days.day(other);
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
    LocalDate day = Days.day(held);
    if (held.actor().isOutlet() || Clashes.isEarlier(held) || isSaidBy(late, held) || day == null) {
      return false;
    }
    for (Claim other : withLate.claims()) {
      LocalDate told = Days.day(other);
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
