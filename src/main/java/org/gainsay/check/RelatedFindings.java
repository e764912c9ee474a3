package org.gainsay.check;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.ClaimLink;
import org.gainsay.model.Finding;
import org.gainsay.model.Hedge;
import org.gainsay.model.Kinship;
import org.jspecify.annotations.Nullable;

/** Shows claims of related measures side by side, where their figures differ. */
final class RelatedFindings {

  private final Figures figures;

  RelatedFindings(Figures figures) {
    this.figures = figures;
  }

  /** One finding for each two groups and kinship, in order of the groups. */
  List<Finding> of(List<ClaimGroup> groups) {
    IdentityHashMap<Claim, Integer> groupOf = new IdentityHashMap<>();
    for (int at = 0; at < groups.size(); at++) {
      for (Claim claim : groups.get(at).claims()) {
        groupOf.put(claim, at);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (ClaimGroup group : groups) {
      ListMultimap<Integer, ClaimLink> byOther = LinkedListMultimap.create();
      for (ClaimLink link : group.related()) {
        byOther.put(groupOf.getOrDefault(link.b(), -1), link);
      }
      byOther.keySet().forEach(other -> findings.addAll(between(group, byOther.get(other))));
    }
    return findings;
  }

  private List<Finding> between(ClaimGroup group, List<ClaimLink> links) {
    Set<Claim> first = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Claim> second = Collections.newSetFromMap(new IdentityHashMap<>());
    Links linked = new Links();
    List<Claim> left = new ArrayList<>();
    List<Claim> right = new ArrayList<>();
    for (ClaimLink link : links) {
      if (first.add(link.a())) {
        left.add(link.a());
      }
      if (second.add(link.b())) {
        right.add(link.b());
      }
      linked.put(link);
    }
    List<Finding> findings = new ArrayList<>();
    for (Blocks<Claim, Optional<Kinship>> block :
        Blocks.of(left, right, (a, b) -> kinship(linked, a, b))) {
      block.value().ifPresent(kinship -> findings.add(finding(group, linked, kinship, block)));
    }
    return findings;
  }

  private Optional<Kinship> kinship(Links linked, Claim a, Claim b) {
    ClaimLink link = linked.get(a, b);
    return link == null || !differ(a, b) ? Optional.empty() : Optional.ofNullable(link.kinship());
  }

  private static Finding finding(
      ClaimGroup group, Links linked, Kinship kinship, Blocks<Claim, Optional<Kinship>> block) {
    Claim a = block.first().get(0);
    Claim b = block.second().get(0);
    ClaimLink link = linked.get(a, b);
    return new Finding.Related(
        group.measure(),
        block.first(),
        block.second(),
        kinship,
        Reasons.related(kinship, link == null ? "" : link.reason(), block.first(), block.second()));
  }

  /**
   * Whether two figures, as stated, are not the same; in units that do not compare they never are.
   * Of two words that name no figure, several and dozens, nobody learns how they differ.
   */
  private boolean differ(Claim a, Claim b) {
    if (isVague(a) && isVague(b)) {
      return false;
    }
    return !a.quantity().comparableWith(b.quantity())
        || !figures.of(a).stated().intersects(figures.of(b).stated());
  }

  private static boolean isVague(Claim claim) {
    return claim.quantity().hedge().kind() == Hedge.Kind.VAGUE;
  }

  /** The links between claims, by the claims themselves. */
  private static final class Links {
    private final IdentityHashMap<Claim, IdentityHashMap<Claim, ClaimLink>> links =
        new IdentityHashMap<>();

    void put(ClaimLink link) {
      links.computeIfAbsent(link.a(), key -> new IdentityHashMap<>()).put(link.b(), link);
    }

    @Nullable ClaimLink get(Claim a, Claim b) {
      IdentityHashMap<Claim, ClaimLink> of = links.get(a);
      return of == null ? null : of.get(b);
    }
  }
}
