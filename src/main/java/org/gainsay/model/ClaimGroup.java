package org.gainsay.model;

import java.util.List;
import java.util.Objects;

/**
 * Claims that describe one measure.
 *
 * @param measure the measure in its fullest words
 * @param claims the claims, in order of the documents and their texts; at least one
 * @param same why they stand together: links that connect all of them
 * @param related links to claims of other groups whose measures are related; {@code a} is the claim
 *     of this group, and each link stands in one of the two groups only
 */
public record ClaimGroup(
    Measure measure, List<Claim> claims, List<ClaimLink> same, List<ClaimLink> related) {

  public ClaimGroup {
    Objects.requireNonNull(measure, "measure");
    claims = List.copyOf(claims);
    same = List.copyOf(same);
    related = List.copyOf(related);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a group has at least one claim: " + measure);
    }
  }

  @Override
  public String toString() {
    return measure + ": " + claims.size() + (claims.size() == 1 ? " claim" : " claims");
  }
}
