package org.gainsay.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Parts two lists into blocks of pairs that share a value: each element of a block's first list has
 * that value with each element of its second, and every pair is in one block.
 *
 * @param value what the pairs share
 * @param first elements of the first list
 * @param second elements of the second list
 * @param <E> the elements
 * @param <V> what is said of a pair
 */
record Blocks<E, V>(V value, List<E> first, List<E> second) {

  // beyond this many pairs all are taken to be as the first is
  private static final long MOST_PAIRS = 250_000;

  /** The blocks, as few as elements with equal rows and columns allow. */
  static <E, V> List<Blocks<E, V>> of(List<E> first, List<E> second, BiFunction<E, E, V> value) {
    if ((long) first.size() * second.size() > MOST_PAIRS) {
      return List.of(new Blocks<>(value.apply(first.get(0), second.get(0)), first, second));
    }
    Map<List<V>, List<E>> rows = new LinkedHashMap<>();
    for (E one : first) {
      List<V> row = new ArrayList<>(second.size());
      second.forEach(other -> row.add(value.apply(one, other)));
      rows.computeIfAbsent(row, key -> new ArrayList<>()).add(one);
    }
    // rows that hold one value at the same places become one block
    Map<V, Map<BitSet, List<E>>> found = new LinkedHashMap<>();
    rows.forEach(
        (row, members) ->
            places(row)
                .forEach(
                    (v, places) ->
                        found
                            .computeIfAbsent(v, key -> new LinkedHashMap<>())
                            .computeIfAbsent(places, key -> new ArrayList<>())
                            .addAll(members)));
    List<Blocks<E, V>> blocks = new ArrayList<>();
    found.forEach(
        (v, byPlaces) ->
            byPlaces.forEach(
                (places, members) ->
                    blocks.add(
                        new Blocks<>(v, members, places.stream().mapToObj(second::get).toList()))));
    return blocks;
  }

  private static <V> Map<V, BitSet> places(List<V> row) {
    Map<V, BitSet> places = new LinkedHashMap<>();
    for (int at = 0; at < row.size(); at++) {
      places.computeIfAbsent(row.get(at), key -> new BitSet()).set(at);
    }
    return places;
  }
}
