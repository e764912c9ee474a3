package org.gainsay.check;

import java.util.List;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Finding;

/** Checks which claims of a group fit and which do not. */
public final class FindingChecker {

  @SuppressWarnings("UnusedVariable")
  private final Tolerance tolerance;

  private FindingChecker(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** A checker that allows figures to stretch by {@code tolerance}. */
  public static FindingChecker of(Tolerance tolerance) {
    return new FindingChecker(tolerance);
  }

  /** The findings: discrepancies, revisions, related, agreements; each in order of first claims. */
  public List<Finding> check(List<ClaimGroup> groups) {
    return List.of();
  }
}
