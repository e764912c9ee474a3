package org.gainsay.group;

import java.util.Set;
import org.gainsay.group.Ties.Things;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.lexicon.WordFamilies.Tie;
import org.jspecify.annotations.Nullable;

/** Says in words why two measures are the same or belong together. */
final class Reasons {

  private Reasons() {}

  static String same(Profile a, Profile b, @Nullable Tie core, Things things) {
    if (core == Tie.SAME) {
      return a.core().equals(b.core())
          ? "both say " + names(a.core())
          : names(a.core()) + " and " + names(b.core()) + " name one measure";
    }
    if (things == Things.SAME) {
      return "both count " + (a.things().isEmpty() ? a.head() : names(a.things()));
    }
    return "their clauses share their words";
  }

  /** Why measures of families that are kin belong together. */
  static String together(Profile a, Profile b) {
    return names(a.core()) + " and " + names(b.core()) + " go together";
  }

  static String names(Set<Family> families) {
    return String.join(" ", families.stream().map(Family::id).sorted().toList()).replace('-', ' ');
  }
}
