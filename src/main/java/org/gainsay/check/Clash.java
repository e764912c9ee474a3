package org.gainsay.check;

import org.gainsay.model.Finding.Discrepancy;
import org.jspecify.annotations.Nullable;

/** What it means that two claims of one measure share no value. */
enum Clash {
  /** The same sentence in two articles, with another figure. */
  SAME_SENTENCE(Discrepancy.Type.MISREPORT),
  MISREPORT(Discrepancy.Type.MISREPORT),
  /** One figure in two articles, with two of its digits in each other's place. */
  SWAPPED_DIGITS(Discrepancy.Type.MISREPORT),
  /** One figure in two articles, with a nought more or less. */
  OTHER_NOUGHTS(Discrepancy.Type.MISREPORT),
  BETWEEN_ACTORS(Discrepancy.Type.BETWEEN_ACTORS),
  SELF_CONTRADICTION(Discrepancy.Type.SELF_CONTRADICTION),
  WITHIN_SOURCE(Discrepancy.Type.WITHIN_SOURCE),
  /** The second claim is of a later day, which explains it. */
  REVISED(null),
  /** The first claim is of a later day, which explains it. */
  REVISES(null),
  /** The two are for different periods, or one is a part of the other: nothing to report. */
  NOTHING(null);

  private final Discrepancy.@Nullable Type type;

  Clash(Discrepancy.@Nullable Type type) {
    this.type = type;
  }

  /** The type of the discrepancy, null when it is none. */
  Discrepancy.@Nullable Type type() {
    return type;
  }
}
