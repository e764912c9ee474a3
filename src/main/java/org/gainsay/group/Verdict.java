package org.gainsay.group;

import org.gainsay.model.Kinship;
import org.jspecify.annotations.Nullable;

/**
 * How two measures stand to each other.
 *
 * @param kinship why they are related, null unless they are
 * @param strength how much speaks for it; only compared with others of its kind
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

  static final Verdict APART = new Verdict(Kind.APART, null, 0, "different measures");

  static Verdict same(double strength, String reason) {
    return new Verdict(Kind.SAME, null, strength, reason);
  }

  static Verdict related(Kinship kinship, String reason) {
    return new Verdict(Kind.RELATED, kinship, 0, reason);
  }

  static Verdict open(double strength) {
    return new Verdict(Kind.OPEN, null, strength, "");
  }
}
