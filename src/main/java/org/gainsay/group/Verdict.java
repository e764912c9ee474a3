package org.gainsay.group;

import org.gainsay.model.Kinship;
import org.jspecify.annotations.Nullable;

/**
 * How two measures stand to each other.
 *
 * @param kinship why they would be related if they are not the same; null when nothing tells
 * @param strength how much speaks for one measure
 * @param reason the same in words
 */
record Verdict(Kind kind, @Nullable Kinship kinship, double strength, String reason) {

  /** The four answers. */
  enum Kind {
    SAME,
    RELATED,
    /** Nothing speaks against one measure, but not enough for it. */
    OPEN,
    APART
  }

  /** So little speaks for measures that never stand in one group. */
  static final double NEVER = -100;

  /**
   * So little speaks for measures that never stand side by side, but may stand in one group with
   * others: a report may misname what it counts.
   */
  static final double HARDLY = -50;

  static final Verdict APART = new Verdict(Kind.APART, null, NEVER, "different measures");

  /** Whether something bars the two from being one measure, whatever speaks for it. */
  boolean isBarred() {
    return strength <= HARDLY;
  }

  /** Whether they never stand in one group either. */
  boolean isFinal() {
    return strength <= NEVER;
  }

  /** This verdict where so many points more speak for one measure; as it is where it is barred. */
  Verdict with(double points) {
    return isBarred() || points == 0
        ? this
        : new Verdict(Judge.kind(strength + points, kinship), kinship, strength + points, reason);
  }

  static Verdict same(double strength, String reason) {
    return new Verdict(Kind.SAME, null, strength, reason);
  }

  static Verdict related(Kinship kinship, String reason) {
    return new Verdict(Kind.RELATED, kinship, NEVER, reason);
  }

  static Verdict open(double strength) {
    return new Verdict(Kind.OPEN, null, strength, "");
  }
}
