package org.gainsay.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Document;
import org.gainsay.model.Interval;
import org.gainsay.model.Scope;
import org.gainsay.model.Span;

/**
 * Parts that one sentence lists and that add up to a whole which another text states: "15 in
 * Germany and one in Sweden" and "sixteen".
 *
 * <p>Only exact, different figures of one sentence are added, and only where they meet the whole
 * exactly, so that nothing is explained away by luck.
 */
final class Sums {

  private static final int MOST_PARTS = 6;

  private record Listing(List<Claim> parts, Interval sum) {}

  /** A sentence of a document. */
  record Place(Document document, Span sentence) {

    static Place of(Claim claim) {
      return new Place(claim.document(), claim.evidence().sentence());
    }
  }

  private final Figures figures;
  private final List<Listing> listings = new ArrayList<>();
  private final List<Claim> claims;

  /**
   * @param claims those of one group
   * @param bySentence all claims, of whatever group: parts of two places are two measures
   */
  Sums(Figures figures, List<Claim> claims, ListMultimap<Place, Claim> bySentence) {
    this.figures = figures;
    this.claims = claims;
    Set<Place> places = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.evidence().hasText() && places.add(Place.of(claim))) {
        List<Claim> parts =
            bySentence.get(Place.of(claim)).stream().filter(part -> isLike(claim, part)).toList();
        Interval sum = Agreements.sum(parts.stream().map(c -> figures.of(c).stated()).toList());
        boolean differ = parts.stream().map(c -> figures.of(c).stated()).distinct().count() > 1;
        if (sum != null && differ && parts.size() <= MOST_PARTS && areTold(parts)) {
          listings.add(new Listing(parts, sum));
        }
      }
    }
  }

  /** The claims by the sentences they stand in. */
  static ListMultimap<Place, Claim> bySentence(List<ClaimGroup> groups) {
    ListMultimap<Place, Claim> claims = ArrayListMultimap.create();
    for (ClaimGroup group : groups) {
      for (Claim claim : group.claims()) {
        if (claim.evidence().hasText()) {
          claims.put(Place.of(claim), claim);
        }
      }
    }
    return claims;
  }

  /** Whether a figure counts what another counts, if in another place. */
  private boolean isLike(Claim claim, Claim part) {
    return figures.of(part).stated().isPoint()
        && part.quantity().comparableWith(claim.quantity())
        && isOne(part.measure().subject(), claim.measure().subject())
        && isOne(part.measure().predicate(), claim.measure().predicate())
        && limits(part).equals(limits(claim));
  }

  /** The limits of a figure but for its place. */
  private static List<Scope> limits(Claim claim) {
    return claim.measure().scope().stream()
        .filter(scope -> scope.kind() != Scope.Kind.PLACE)
        .toList();
  }

  private static boolean isOne(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /** Whether the text tells the parts apart: two figures for one thing are no parts of it. */
  private static boolean areTold(List<Claim> parts) {
    return parts.stream()
            .map(c -> c.measure().text() + " " + c.measure().scope())
            .distinct()
            .count()
        == parts.size();
  }

  /** Whether one of the two is a part that, with its neighbours, adds up to the other. */
  boolean reconcile(Claim a, Claim b) {
    return !listings.isEmpty()
        && listings.stream()
            .anyMatch(listing -> isPartOf(listing, a, b) || isPartOf(listing, b, a));
  }

  private boolean isPartOf(Listing listing, Claim part, Claim whole) {
    return isWhole(listing, whole) && listing.parts().contains(part);
  }

  private boolean isWhole(Listing listing, Claim whole) {
    return figures.of(whole).stated().equals(listing.sum())
        && !whole.document().equals(listing.parts().get(0).document());
  }

  /** For each listing that meets a whole elsewhere: its parts and the wholes. */
  List<List<Claim>> found() {
    List<List<Claim>> found = new ArrayList<>();
    for (Listing listing : listings) {
      List<Claim> side = new ArrayList<>(listing.parts());
      claims.stream().filter(claim -> isWhole(listing, claim)).forEach(side::add);
      if (side.size() > listing.parts().size()) {
        found.add(side);
      }
    }
    return found;
  }
}
