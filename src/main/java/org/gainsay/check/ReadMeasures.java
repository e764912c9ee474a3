package org.gainsay.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.check.TextComparer.Reading;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.ClaimLink;
import org.gainsay.model.Kinship;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Scope;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** What the claims of two texts say of the measures of their figures. */
final class ReadMeasures {

  /** A claim and the number of its group. */
  private record Read(Claim claim, int group) {}

  private final Map<Span, Read> first = new HashMap<>();
  private final Map<Span, Read> second = new HashMap<>();
  private final List<ClaimGroup> groups;

  ReadMeasures(List<ClaimGroup> groups) {
    this.groups = groups;
    for (int at = 0; at < groups.size(); at++) {
      for (Claim claim : groups.get(at).claims()) {
        boolean inFirst = claim.source().outlet().equals(Reading.FIRST);
        (inFirst ? first : second).put(claim.evidence().words(), new Read(claim, at));
      }
    }
  }

  /** What is said of a figure of the first text; empty where nothing is known. */
  String firstPredicate(QuantityMention mention) {
    return predicate(first.get(mention.span()));
  }

  /** As above, of the second. */
  String secondPredicate(QuantityMention mention) {
    return predicate(second.get(mention.span()));
  }

  private static String predicate(@Nullable Read read) {
    return read == null ? "" : read.claim.measure().predicate();
  }

  /** Whether two figures, one of each text, are of one measure. */
  boolean areGrouped(QuantityMention here, QuantityMention there) {
    Read one = first.get(here.span());
    Read other = second.get(there.span());
    return one != null && other != null && one.group == other.group;
  }

  /** Whether another thing is said of each of two figures: exports, and imports. */
  boolean sayOther(QuantityMention here, QuantityMention there) {
    String one = firstPredicate(here);
    String other = secondPredicate(there);
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** Whether each of two figures is of other places. */
  boolean areElsewhere(QuantityMention here, QuantityMention there) {
    Set<String> one = places(first.get(here.span()));
    Set<String> other = places(second.get(there.span()));
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static Set<String> places(@Nullable Read read) {
    Set<String> places = new HashSet<>();
    if (read != null) {
      for (Scope limit : read.claim.measure().scope()) {
        if (limit.kind() == Scope.Kind.PLACE) {
          places.add(limit.text().toLowerCase(Locale.ROOT));
        }
      }
    }
    return places;
  }

  /** Whether it is known what parts the measures of two figures: one is a part, or a change. */
  boolean areParted(QuantityMention here, QuantityMention there) {
    Read one = first.get(here.span());
    Read other = second.get(there.span());
    return one != null
        && other != null
        && one.group != other.group
        && (areLinked(one, other) || areLinked(other, one));
  }

  private boolean areLinked(Read one, Read other) {
    for (ClaimLink link : groups.get(one.group).related()) {
      if (link.kinship() != Kinship.DEFINITION
          && link.a().equals(one.claim)
          && link.b().equals(other.claim)) {
        return true;
      }
    }
    return false;
  }
}
