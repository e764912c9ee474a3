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

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String SAID_ONCE = "unit-said-once";
  private static final long ENDS = WordClass.mask(WordClass.PREPOSITION, WordClass.CONJUNCTION);

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final int NEAR = 3;
  private static final int LAST = 6;
  private static final int REACH = 25;

  private final Tokens t;
  private final QuantityTables tables;

  Joiner(Tokens tokens, QuantityTables tables) {
    this.t = tokens;
    this.tables = tables;
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
      if (last != null && margin(last, draft)) {
        continue;
      }
      if (last != null) {
        inherit(last, draft);
        inheritBack(last, draft);
        inheritNoun(last, draft);
      }
      joined.add(draft);
      last = draft.isFigure() ? draft : last;
    }
    for (int i = 0; i < joined.size(); i++) {
      cents(joined, i);
    }
    return joined;
  }

  /** Cents beside euros are cents of the euro. */
  private void cents(List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    boolean money = draft.isFigure() && draft.unit.dimension() == Dimension.MONEY;
    if (!money || draft.unit.factor().compareTo(HUNDREDTH) != 0) {
      return;
    }
    Unit cent = tables.hundredths.get(draft.unit.base());
    if (cent == null || !cent.equals(draft.unit)) {
      return;
    }
    Draft nearest = null;
    for (int i = Math.max(0, at - NEAR); i < Math.min(drafts.size(), at + NEAR + 1); i++) {
      Draft other = drafts.get(i);
      boolean sum = other.isFigure() && other.unit.dimension() == Dimension.MONEY && i != at;
      boolean whole = sum && other.unit.factor().compareTo(BigDecimal.ONE) == 0;
      int distance = Math.abs(other.start - draft.start);
      if (whole && distance <= REACH) {
        boolean nearer = nearest == null || distance < Math.abs(nearest.start - draft.start);
        nearest = nearer ? other : nearest;
      }
    }
    Unit own = nearest == null ? null : tables.hundredths.get(nearest.unit.base());
    draft.unit = own == null ? draft.unit : own;
  }

  /** "20 ± 2 kg" is an interval; "44 percent, plus or minus 3 points" stays the 44 percent. */
  private boolean margin(Draft first, Draft second) {
    if (!first.isFigure() || !second.isFigure() || !first.interval.isPoint()) {
      return false;
    }
    boolean sign = first.end == second.start && t.is(second.start, '±');
    int words = second.start - 3;
    // "300 were left, give or take 10".
    if (t.is(words, "give") && t.is(words + 2, "take") && words - first.end < LAST) {
      return true;
    }
    boolean said =
        t.is(words, "plus")
            && (first.end == words || (t.is(first.end, ',') && first.end + 1 == words));
    BigDecimal low = first.interval.low();
    BigDecimal by = second.interval.low();
    if (!(sign || said) || low == null || by == null || by.signum() <= 0) {
      return false;
    }
    if (sign && (first.isCount() || first.unit.equals(second.unit))) {
      first.interval = Interval.between(low.subtract(by), low.add(by));
      first.unit = second.unit;
      first.countedStart = second.countedStart;
      first.countedEnd = second.countedEnd;
      first.end = second.end;
      first.rule = "margin";
      return true;
    }
    return said;
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
        || !(isBare(second) || isBareWord(second) && denied(first, second))
        || first.numeral.hasScale() != second.numeral.hasScale()) {
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
            || (dimension == Dimension.DURATION
                && t.is(second.end, "of")
                && t.is(second.end + 1, "them"))
            || (t.is(second.start - 1, "from") && first.role == Role.TO)
            || dimension == Dimension.LENGTH && isMeasured(second.end)
            || isBackFrom(first, second)
            || (t.is(second.start - 1, "with") && t.is(second.start - 2, "compared"))
            || (t.is(second.start - 1, "to") && t.is(second.start - 2, "compared"));
    boolean share = dimension == Dimension.SHARE;
    boolean placed =
        share
            && t.has(first.start - 1, WordClass.PREPOSITION)
            && t.id(first.start - 1) == t.id(second.start - 1)
            && isClosed(second.end)
            && second.numeral.value().compareTo(HUNDRED) <= 0;
    // "Offered 4 percent, where 5.5 was asked": nothing is counted in tenths.
    boolean tenths =
        share && t.flag(second.numeral.start(), Tokens.DECIMAL) && second.start - first.end <= 12;
    boolean weighed =
        (dimension == Dimension.MASS || dimension == Dimension.VOLUME)
            && second.numeral.hasScale()
            && (second.carriedStart < 0 || second.carriedEnd == first.end);
    BigDecimal low = second.interval.low();
    boolean frost = dimension == Dimension.TEMPERATURE && low != null && low.signum() < 0;
    if (linked
        || placed
        || frost
        || isClosed(second.end) && (tenths || weighed)
        || denied(first, second)
        || listed(first, second)) {
      if (second.carriedEnd == first.end) {
        // What stood before was the unit itself.
        second.carriedStart = -1;
        second.carriedEnd = -1;
      }
      lend(first.unit, second);
    }
  }

  private boolean isMeasured(int behind) {
    return t.has(behind, Cue.MEASURED_BEHIND) && !t.is(behind, "more");
  }

  /** "To 1.9 million tonnes, from 2.4 million", "to 15 kilometres from the 11 of May". */
  private boolean isBackFrom(Draft first, Draft second) {
    int before = t.is(second.start - 1, "the") ? second.start - 2 : second.start - 1;
    int comma = t.is(before - 1, ',') ? before - 1 : before;
    return t.is(before, "from") && comma == first.end && t.is(first.start - 1, "to");
  }

  /** "Cut from 62 stalls to 45", "by 310 votes to 240": the noun is said once. */
  private void inheritNoun(Draft first, Draft second) {
    if (!first.isFigure()
        || !second.isFigure()
        || !first.isCount()
        || !second.isCount()
        || first.countedStart < 0
        || second.countedStart >= 0) {
      return;
    }
    boolean ends =
        (first.role == Role.FROM && second.role == Role.TO)
            || (first.role == Role.TO && second.role == Role.FROM);
    boolean against = t.is(second.start - 1, "to") && first.countedEnd == second.start - 1;
    if (ends || against) {
      second.countedStart = first.countedStart;
      second.countedEnd = first.countedEnd;
    }
  }

  private static void lend(Unit unit, Draft draft) {
    draft.unit = unit;
    draft.rule = SAID_ONCE;
    draft.countedStart = -1;
    draft.countedEnd = -1;
  }

  private static boolean isBare(Draft draft) {
    boolean counts = draft.countedStart >= draft.end;
    return draft.isCount() && !counts && draft.numeral.isDigits();
  }

  private boolean isBareWord(Draft draft) {
    boolean of = t.is(draft.end, "of") && t.is(draft.start - 1, "the");
    return draft.isCount() && (draft.countedStart < 0 || of) && draft.numeral.isCardinal();
  }

  /** "26 percent, not 23", "not 23 but 26 percent". */
  private boolean denied(Draft first, Draft second) {
    int before = t.is(second.start - 1, "the") ? second.start - 2 : second.start - 1;
    // "3 percent of the 54,000 who came": a part of them.
    boolean part = t.is(before, "of") && before == first.end;
    boolean near = second.start - first.end <= 4;
    return t.has(before, Cue.UNIT_CARRIED) && near && !part && isClosed(second.end);
  }

  /** "5.9 percent in banking, 3.7 in shops". */
  private boolean listed(Draft first, Draft second) {
    boolean parted =
        t.is(second.start - 1, ',') || t.is(second.start - 1, "and") || t.is(second.start - 1, ';');
    return parted
        && t.isWord(first.end)
        && t.has(first.end, WordClass.PREPOSITION)
        && t.id(first.end) == t.id(second.end);
  }

  /** "92 against 57 percent", "from 12 to 56 percent", "130/80 mmHg": the unit stands last. */
  private void inheritBack(Draft first, Draft second) {
    Dimension dimension = second.unit.dimension();
    if (!first.isFigure()
        || !second.isFigure()
        || !isBare(first)
        || first.bounded
        || second.unit.equals(Unit.SHARE)
        || dimension == Dimension.COUNT
        || dimension == Dimension.RATIO
        || first.numeral.hasScale() != second.numeral.hasScale()) {
      return;
    }
    int i = first.end;
    boolean next = second.start == i + 1;
    boolean sides = t.is(i, "by") || t.is(i, "x") || t.is(i, '×');
    boolean moved = t.is(first.start - 1, "from") && t.is(i, "to");
    boolean both =
        (t.is(i, "and") || t.is(i, "or"))
            && second.numeral.start() == second.start
            && first.role == second.role;
    boolean length = sides && dimension == Dimension.LENGTH;
    if (next && (moved || both || length || t.is(i, "against") || (t.is(i, '/') && !t.spaced(i)))) {
      lend(second.unit, first);
    }
  }

  private boolean isClosed(int end) {
    return end >= t.count() || t.isSign(end) || t.hasAny(end, ENDS);
  }
}
