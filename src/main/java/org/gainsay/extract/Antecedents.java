package org.gainsay.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The measures a text has named so far, for a figure that names none: "police counted 35,000". Of
 * the last few the nearest is meant, unless it stands in a clause of its own or its figure is of
 * another order.
 */
final class Antecedents {

  /** How many figures back a measure may have been named. */
  private static final int MEMORY = 4;

  /** How many figures back, for a measure whose figure is of the same order. */
  private static final int LONG_MEMORY = 8;

  private static final BigDecimal ORDER = BigDecimal.valueOf(8);

  private record Named(Draft draft, QuantityMention figure, boolean subordinate) {}

  private final List<Named> named = new ArrayList<>();

  /**
   * Adds the measure of the next figure.
   *
   * @param subordinate whether it stands in a relative clause
   */
  void add(Draft draft, QuantityMention figure, boolean subordinate) {
    named.add(new Named(draft, figure, subordinate));
  }

  /**
   * The measure of a figure that is set against the one before it: that one's, but for limits of
   * its own and unless it counts something else.
   */
  Draft contrasted(Draft draft) {
    Draft before = named.get(named.size() - 1).draft;
    boolean another =
        !draft.subject().isEmpty()
            && !before.subject().isEmpty()
            && !draft.subject().equals(before.subject());
    if (another) {
      return draft;
    }
    Draft same = draft.as(before);
    for (int i = 0; i < before.scope().size() && draft.scope().isEmpty(); i++) {
      same = same.limitedTo(before.scope().get(i));
    }
    return same;
  }

  /**
   * The measure of a figure at the other end of a move: "fees rose by 6 per cent, to £90". What
   * rose is measured in the unit of that figure, if it can be.
   *
   * @param measured whether a predicate is measured in a dimension
   */
  Draft moved(Draft draft, BiPredicate<String, Dimension> measured) {
    Draft before = named.get(named.size() - 1).draft;
    boolean told =
        !before.predicate().isEmpty() && measured.test(before.predicate(), draft.dimension());
    return told ? draft.inherit(before) : draft;
  }

  /**
   * Whether a figure that comes on top says something else than the one before it: of "nine died,
   * two more are missing" the two are all that are missing.
   */
  boolean tellsAnother(Draft draft) {
    if (draft.predicate().isEmpty() || named.isEmpty()) {
      return false;
    }
    Draft before = named.get(named.size() - 1).draft;
    return !before.predicate().isEmpty() && !before.predicate().equals(draft.predicate());
  }

  /** Whether a figure says what the one before it said. */
  boolean tellsSame(Draft draft) {
    return !draft.predicate().isEmpty()
        && !named.isEmpty()
        && named.get(named.size() - 1).draft.predicate().equals(draft.predicate());
  }

  /** The measure that stands for what {@code draft} leaves unsaid; null when none can. */
  @Nullable Draft find(Draft draft, QuantityMention figure) {
    Draft nearest = null;
    int last = named.size() - 1;
    for (int i = last; i >= Math.max(0, named.size() - LONG_MEMORY); i--) {
      Named earlier = named.get(i);
      boolean fits =
          earlier.draft.dimension() == draft.dimension()
              || (draft.points() && earlier.draft.dimension() == Dimension.COUNT);
      if (!fits || earlier.draft.isBare() || isPart(earlier.draft) && !draft.points()) {
        continue;
      }
      if (draft.points()) {
        return i >= named.size() - MEMORY ? earlier.draft : nearest;
      }
      if (!earlier.subordinate && areOfOneOrder(earlier.figure, figure)) {
        return earlier.draft;
      }
      if (nearest == null && i >= named.size() - MEMORY) {
        nearest = earlier.draft;
      }
    }
    return nearest;
  }

  /** Whether a measure is of some among others: a figure that stands alone is of them all. */
  private static boolean isPart(Draft draft) {
    for (Scope limit : draft.scope()) {
      if (limit.kind() == Scope.Kind.POPULATION) {
        return true;
      }
    }
    return false;
  }

  private static boolean areOfOneOrder(QuantityMention a, QuantityMention b) {
    BigDecimal x = a.quantity().base().tellingEnd();
    BigDecimal y = b.quantity().base().tellingEnd();
    return x != null
        && y != null
        && x.min(y).signum() > 0
        && x.max(y).compareTo(x.min(y).multiply(ORDER)) <= 0;
  }
}
