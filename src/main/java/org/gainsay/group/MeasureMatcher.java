package org.gainsay.group;

import java.util.List;
import java.util.Optional;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.ClaimLink;

/**
 * Decides whether two claims describe one measure, related ones, or different ones. Need not be an
 * equivalence: A may match B and B match C while A and C differ.
 */
@FunctionalInterface
public interface MeasureMatcher {

  /** The link between two claims, empty when their measures are different. Symmetric. */
  Optional<ClaimLink> match(Claim a, Claim b);

  /**
   * The groups of claims that {@link #match} connects, in order of their first claims. It is asked
   * for every pair once, so the time grows with the square of the claims.
   */
  default List<ClaimGroup> group(List<Claim> claims) {
    return ConnectedClaims.group(claims, this);
  }

  /** Only measures whose words are equal, ignoring case, are the same. */
  static MeasureMatcher sameWords() {
    return (a, b) ->
        a.measure().text().equalsIgnoreCase(b.measure().text())
                && a.measure().dimension() == b.measure().dimension()
            ? Optional.of(new ClaimLink(a, b, null, "the same words: " + a.measure().text()))
            : Optional.empty();
  }
}
