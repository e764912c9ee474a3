package org.gainsay.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Interval;
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

  private record Place(Document document, Span sentence) {}

  private final Figures figures;
  private final List<Listing> listings = new ArrayList<>();
  private final List<Claim> claims;

  Sums(Figures figures, List<Claim> claims) {
    this.figures = figures;
    this.claims = claims;
    ListMultimap<Place, Claim> bySentence = ArrayListMultimap.create();
    for (Claim claim : claims) {
      if (claim.evidence().hasText() && figures.of(claim).stated().isPoint()) {
        bySentence.put(new Place(claim.document(), claim.evidence().sentence()), claim);
      }
    }
    for (Place place : bySentence.keySet()) {
      List<Claim> parts = bySentence.get(place);
      Interval sum = Agreements.sum(parts.stream().map(c -> figures.of(c).stated()).toList());
      boolean differ = parts.stream().map(c -> figures.of(c).stated()).distinct().count() > 1;
      if (sum != null && differ && parts.size() <= MOST_PARTS && areTold(parts)) {
        listings.add(new Listing(parts, sum));
      }
    }
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
