package org.gainsay.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gainsay.lexicon.WordFamilies.Family;

/**
 * Chooses the pairs of claims worth judging: of a few articles all that are in one unit, of many
 * those that share a decisive word or give one figure. A block that is too large is cut by further
 * words, and what is still too large is judged between neighbours only, so that the number of pairs
 * grows with the number of claims and not with its square.
 */
final class Blocks {

  /** So many claims in one unit are compared each with each, whatever their words. */
  private static final int SMALL = 300;

  /** Claims under one key that are compared each with each. */
  private static final int LARGEST = 60;

  /** How many neighbours a claim is compared with where a block is still too large. */
  private static final int NEIGHBOURS = 12;

  private final List<Profile> profiles;
  private final int[] rank;

  /**
   * @param rank the place of each profile in an order that does not depend on how they were given
   */
  Blocks(List<Profile> profiles, int[] rank) {
    this.profiles = profiles;
    this.rank = rank;
  }

  /** The pairs of indices, each once, the smaller first. */
  Pairs pairs() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      all.add(i);
    }
    Pairs pairs = new Pairs();
    for (List<Integer> block : cut(all, Blocks::unit)) {
      if (block.size() <= SMALL) {
        add(pairs, block, block.size());
      }
    }
    for (List<Integer> block : cut(all, Blocks::keys)) {
      if (block.size() <= LARGEST) {
        add(pairs, block, block.size());
        continue;
      }
      for (List<Integer> part : cut(block, Blocks::finer)) {
        add(pairs, part, part.size() <= LARGEST ? part.size() : NEIGHBOURS);
      }
    }
    pairs.order();
    return pairs;
  }

  private Iterable<List<Integer>> cut(List<Integer> indices, Function<Profile, List<String>> keys) {
    Map<String, List<Integer>> blocks = new LinkedHashMap<>();
    for (int i : indices) {
      for (String key : keys.apply(profiles.get(i))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    return blocks.values();
  }

  private void add(Pairs pairs, List<Integer> block, int reach) {
    List<Integer> ordered = block;
    if (reach < block.size()) {
      ordered = new ArrayList<>(block);
      ordered.sort(
          Comparator.comparing((Integer i) -> profiles.get(i).claim().measure().text())
              .thenComparingInt(i -> rank[i]));
    }
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = i + 1; j < Math.min(ordered.size(), i + 1 + reach); j++) {
        pairs.add(ordered.get(i), ordered.get(j));
      }
    }
  }

  private static List<String> unit(Profile profile) {
    return List.of(profile.claim().quantity().unit().base());
  }

  private static List<String> keys(Profile profile) {
    List<String> keys = new ArrayList<>();
    for (Family family : profile.core()) {
      keys.add(family.id());
    }
    for (Family family : profile.things()) {
      if (!family.id().equals("people")) {
        keys.add(family.id());
      }
    }
    if (!profile.head().isEmpty()) {
      keys.add("=" + profile.head());
    }
    String unit = profile.claim().quantity().unit().base();
    if (!unit.equals("count")) {
      keys.add("/" + unit);
    } else {
      BigDecimal value = profile.claim().quantity().interval().low();
      if (value != null && value.compareTo(BigDecimal.TEN) > 0) {
        keys.add("#" + value.stripTrailingZeros().toPlainString());
      }
    }
    return keys;
  }

  /** What tells the claims of one large block apart. */
  private static List<String> finer(Profile profile) {
    List<String> keys = new ArrayList<>();
    profile.places().forEach(place -> keys.add("@" + place));
    profile.words().forEach(word -> keys.add("+" + word));
    if (keys.isEmpty()) {
      keys.add(profile.head());
    }
    return keys;
  }
}
