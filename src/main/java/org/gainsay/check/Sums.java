package org.gainsay.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

  /** Words that begin a clause which tells why or when, and lists no further part. */
  private static final Set<String> REASONS = Set.of("as", "because", "after", "since", "than");

  private record Listing(List<Claim> parts, Interval sum) {}

  /** A sentence of a document. */
  record Place(Document document, Span sentence) {

    static Place of(Claim claim) {
      return new Place(claim.document(), claim.evidence().sentence());
    }
  }

  private final Figures figures;
  private final List<Listing> listings = new ArrayList<>();
  private final List<Listing> totalled = new ArrayList<>();
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
        boolean listed = !parts.isEmpty() && parts.size() <= MOST_PARTS && isListing(parts);
        if (sum != null && differ && listed && areTold(parts)) {
          listings.add(new Listing(parts, sum));
        }
        addTotalled(bySentence.get(Place.of(claim)));
      }
    }
  }

  /**
   * Parts that their own sentence adds up, whatever each of them counts: "three Danes and two
   * Poles, five people in all".
   */
  private void addTotalled(List<Claim> sentence) {
    List<Claim> told =
        sentence.stream().sorted(Comparator.comparing(c -> c.evidence().words())).toList();
    for (int at = 0; at < told.size(); at++) {
      Claim whole = told.get(at);
      for (int count = 2; count <= MOST_PARTS; count++) {
        addTotalled(told, at - count, at, whole);
        addTotalled(told, at + 1, at + 1 + count, whole);
      }
    }
  }

  private void addTotalled(List<Claim> told, int from, int to, Claim whole) {
    if (from < 0 || to > told.size()) {
      return;
    }
    List<Claim> parts = told.subList(from, to);
    boolean one = parts.stream().allMatch(p -> p.quantity().comparableWith(whole.quantity()));
    Interval sum = Agreements.sum(parts.stream().map(c -> figures.of(c).stated()).toList());
    if (one && sum != null && sum.equals(figures.of(whole).stated())) {
      totalled.add(new Listing(List.copyOf(parts), sum));
    }
  }

  /** Whether no clause of its own begins between the parts: "16 were in, as three had left". */
  private static boolean isListing(List<Claim> parts) {
    int from = parts.stream().mapToInt(c -> c.evidence().words().start()).min().orElse(0);
    int to = parts.stream().mapToInt(c -> c.evidence().words().end()).max().orElse(0);
    String between = parts.get(0).document().text().substring(from, to);
    return Collections.disjoint(Wording.words(between), REASONS);
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
    return isPart(listings, a, b) || isPart(totalled, a, b);
  }

  private boolean isPart(List<Listing> listings, Claim a, Claim b) {
    return listings.stream()
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
