package org.gainsay.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.ClaimLink;

/** Groups the claims that a matcher's links connect, so that their order does not matter. */
final class ConnectedClaims {

  private final List<Claim> claims;
  private final int[] parent;

  private ConnectedClaims(List<Claim> claims) {
    this.claims = claims;
    parent = new int[claims.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  static List<ClaimGroup> group(List<Claim> claims, MeasureMatcher matcher) {
    return new ConnectedClaims(claims).groups(matcher);
  }

  private record Pair(int a, int b, ClaimLink link) {}

  private List<ClaimGroup> groups(MeasureMatcher matcher) {
    List<Pair> same = new ArrayList<>();
    List<Pair> related = new ArrayList<>();
    for (int a = 0; a < claims.size(); a++) {
      for (int b = a + 1; b < claims.size(); b++) {
        Optional<ClaimLink> link = matcher.match(claims.get(a), claims.get(b));
        if (link.isPresent()) {
          (link.get().isSame() ? same : related).add(new Pair(a, b, link.get()));
        }
      }
    }
    for (Pair pair : same) {
      int first = Math.min(root(pair.a), root(pair.b));
      parent[Math.max(root(pair.a), root(pair.b))] = first;
    }
    Map<Integer, List<Claim>> members = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      members.computeIfAbsent(root(i), key -> new ArrayList<>()).add(claims.get(i));
    }
    List<ClaimGroup> groups = new ArrayList<>();
    members.forEach(
        (root, group) ->
            groups.add(
                new ClaimGroup(
                    group.get(0).measure(), group, links(same, root), links(related, root))));
    return groups;
  }

  private List<ClaimLink> links(List<Pair> pairs, int root) {
    return pairs.stream().filter(pair -> root(pair.a) == root).map(Pair::link).toList();
  }

  private int root(int claim) {
    int root = claim;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
