package org.gainsay.check;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.gainsay.check.Figures.Figure;
import org.gainsay.model.Claim;
import org.gainsay.model.Interval;

/**
 * The claims of one measure and unit, parted by the values they share.
 *
 * <p>A side holds claims that fit each other and that fail to fit exactly the same others. So of
 * two sides either every claim of one fits every claim of the other or none does, and a hundred
 * outlets with one figure against one with another make two sides.
 *
 * <p>Figures are intervals on a line. What lies wholly below one and what lies wholly above it are
 * an initial and a final stretch of the sorted ends, so counting both says all, without comparing
 * each with each.
 */
final class Sides {

  /** A side: its claims in the order given, and their figures. */
  record Side(List<Claim> claims, List<Figure> figures) {

    /** Whether no claim here fits any claim there; for sides, one pair speaks for all. */
    boolean opposes(Side other) {
      return !figures.get(0).fits(other.figures.get(0));
    }
  }

  private final Figures figures;

  Sides(Figures figures) {
    this.figures = figures;
  }

  /** The sides, in order of their first claims. */
  List<Side> of(List<Claim> claims) {
    List<Interval> ends = claims.stream().map(claim -> figures.of(claim).allowed()).toList();
    List<Interval> byHigh = new ArrayList<>(ends);
    byHigh.sort(Sides::compareHighs);
    List<Interval> byLow = new ArrayList<>(ends);
    byLow.sort(Sides::compareLows);
    Map<Long, Side> sides = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Figure figure = figures.of(claim);
      long below = count(byHigh, other -> other.isBelow(figure.allowed()));
      long notAbove = count(byLow, other -> !figure.allowed().isBelow(other));
      Side side =
          sides.computeIfAbsent(
              below << 32 | notAbove, key -> new Side(new ArrayList<>(), new ArrayList<>()));
      side.claims().add(claim);
      side.figures().add(figure);
    }
    return List.copyOf(sides.values());
  }

  /** How many at the start of a sorted list hold the condition, which no later one does again. */
  private static int count(List<Interval> sorted, Predicate<Interval> holds) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(sorted.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The largest sets of claims of which some value fits all, each of two claims at least and none
   * within another, in order of their lowest values.
   */
  List<List<Claim>> agreeing(List<Claim> claims) {
    ListMultimap<Interval, Claim> byFigure = LinkedListMultimap.create();
    claims.forEach(claim -> byFigure.put(figures.of(claim).allowed(), claim));
    List<Interval> byLow = new ArrayList<>(byFigure.keySet());
    byLow.sort(Sides::compareLows);
    List<List<Claim>> sets = new ArrayList<>();
    PriorityQueue<Interval> open = new PriorityQueue<>(Sides::compareHighs);
    for (Interval next : byLow) {
      if (!open.isEmpty() && open.element().isBelow(next)) {
        sets.add(members(open, byFigure));
        while (!open.isEmpty() && open.element().isBelow(next)) {
          open.remove();
        }
      }
      open.add(next);
    }
    sets.add(members(open, byFigure));
    sets.removeIf(set -> set.size() < 2);
    return sets;
  }

  private static List<Claim> members(
      Iterable<Interval> intervals, ListMultimap<Interval, Claim> byFigure) {
    List<Claim> members = new ArrayList<>();
    intervals.forEach(interval -> members.addAll(byFigure.get(interval)));
    return members;
  }

  static int compareLows(Interval a, Interval b) {
    return a.low() == null || b.low() == null
        ? Boolean.compare(a.low() != null, b.low() != null)
        : then(a.low().compareTo(b.low()), Boolean.compare(b.lowInclusive(), a.lowInclusive()));
  }

  static int compareHighs(Interval a, Interval b) {
    return a.high() == null || b.high() == null
        ? Boolean.compare(a.high() == null, b.high() == null)
        : then(a.high().compareTo(b.high()), Boolean.compare(a.highInclusive(), b.highInclusive()));
  }

  private static int then(int first, int second) {
    return first != 0 ? first : second;
  }
}
