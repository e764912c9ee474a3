package org.gainsay.check;

import org.gainsay.model.Claim;
import org.gainsay.model.Scope;

/** Tells by the limits of a figure that it is one for now: "115 so far", "14 are still there". */
final class RunningCounts {

  private RunningCounts() {}

  /** Whether a figure is one up to its day, or one of what is left. */
  static boolean isOne(Claim claim, MovingWords words) {
    return isOfRest(claim, words)
        || claim.measure().scope().stream()
            .anyMatch(s -> s.kind() == Scope.Kind.MANNER && words.areOpen(s.text()));
  }

  /** Whether a figure counts what is left, which gets less. */
  static boolean isOfRest(Claim claim, MovingWords words) {
    return claim.measure().scope().stream().map(Scope::text).anyMatch(words::areOfRest);
  }
}
