package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Dimension;
import org.gainsay.model.Interval;
import org.gainsay.model.QuantityMention.Role;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/** Looks at neighbouring figures together: two bounds of one range, and a unit said only once. */
final class Joiner {

  private final Tokens t;

  Joiner(Tokens tokens) {
    this.t = tokens;
  }

  List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts.size());
    Draft last = null;
    for (Draft draft : drafts) {
      if (last != null && bounds(last, draft)) {
        last.countedStart = draft.countedStart;
        last.countedEnd = draft.countedEnd;
        last.end = draft.end;
        last = null;
        continue;
      }
      if (last != null) {
        inherit(last, draft);
      }
      joined.add(draft);
      last = draft.isFigure() ? draft : last;
    }
    return joined;
  }

  /** "More than 40 and less than 45": one interval. */
  private boolean bounds(Draft first, Draft second) {
    if (!first.isFigure()
        || !second.isFigure()
        || !first.bounded
        || !second.bounded
        || !first.unit.comparableWith(second.unit) && !first.isCount()) {
      return false;
    }
    int i = first.end;
    while (i < second.start && (t.is(i, ',') || t.is(i, "and") || t.is(i, "but"))) {
      i++;
    }
    if (i != second.start || first.end == second.start) {
      return false;
    }
    Interval a = first.interval;
    Interval b = second.interval;
    @Nullable BigDecimal low =
        a.low() != null && a.high() == null ? a.low() : b.high() == null ? b.low() : null;
    boolean opposite =
        (a.low() == null) != (b.low() == null) && (a.high() == null) != (b.high() == null);
    BigDecimal high = a.high() != null ? a.high() : b.high();
    if (!opposite || low == null || high == null || low.compareTo(high) >= 0) {
      return false;
    }
    first.interval =
        new Interval(
            low,
            high,
            a.low() != null ? a.lowInclusive() : b.lowInclusive(),
            a.high() != null ? a.highInclusive() : b.highInclusive());
    first.unit = second.unit;
    first.rule = "two-bounds";
    return true;
  }

  /** "From 28 percent to 41", "4 percent against 3.7 a year ago": the unit is said once. */
  private void inherit(Draft first, Draft second) {
    if (!first.isFigure()
        || !second.isFigure()
        || !second.isCount()
        || second.countedStart >= 0
        || !second.numeral.isDigits()
        || second.numeral.hasScale()) {
      return;
    }
    Dimension dimension = first.unit.dimension();
    if (first.unit.equals(Unit.SHARE)
        || dimension == Dimension.COUNT
        || dimension == Dimension.RATIO
        || second.start - first.end > 12) {
      return;
    }
    boolean linked =
        (second.role == Role.TO && (first.role == Role.FROM))
            || (second.role == Role.FROM && first.role == Role.TO)
            || t.is(second.start - 1, "against")
            || (t.is(second.start - 1, "from") && first.role == Role.TO)
            || (t.is(second.start - 1, "with") && t.is(second.start - 2, "compared"))
            || (t.is(second.start - 1, "to") && t.is(second.start - 2, "compared"));
    if (linked) {
      second.unit = first.unit;
      second.rule = "unit-said-once";
    }
  }
}
