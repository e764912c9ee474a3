package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Dimension;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the bounds and hedges around a figure, and puts them into its interval and hedge. */
final class BoundReader {

  private static final long NO_NOUN =
      WordClass.mask(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.PRONOUN,
          WordClass.AUXILIARY,
          WordClass.DETERMINER);

  private static final int NEAR = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tokens t;
  private final QuantityTables tables;

  BoundReader(Tokens tokens, QuantityTables tables) {
    this.t = tokens;
    this.tables = tables;
  }

  /** Looks left, no further than {@code limit}, then right. */
  void read(Draft draft, int limit) {
    if (allBut(draft, limit)) {
      return;
    }
    QuantityTables.Bound bound = before(draft, limit);
    if (bound == null) {
      bound = after(draft);
    } else {
      after(draft);
    }
    if (bound != null) {
      apply(draft, bound);
    }
  }

  /** "All but 3 percent" is 97 percent. Of "all but two of the boats" only the two are known. */
  private boolean allBut(Draft draft, int limit) {
    int all = draft.start - 2;
    BigDecimal value = draft.interval.low();
    if (all < limit
        || !t.is(all, "all")
        || !t.is(all + 1, "but")
        || value == null
        || !draft.interval.isPoint()) {
      return false;
    }
    BigDecimal whole = draft.unit.equals(Unit.SHARE) ? BigDecimal.ONE : HUNDRED;
    boolean part = draft.unit.equals(Unit.SHARE) || draft.unit.name().equals("percent");
    if (!part || value.compareTo(whole) >= 0) {
      return false;
    }
    draft.interval = Interval.exactly(whole.subtract(value));
    draft.start = all;
    return true;
  }

  private QuantityTables.@Nullable Bound before(Draft draft, int limit) {
    QuantityTables.Bound bound = null;
    int at = draft.start;
    while (true) {
      if (t.isHyphen(at - 1) && !t.spaced(at - 1) && t.spaced(at)) {
        return bound;
      }
      long match = tables.before.backward(t, at, limit);
      if (match == 0) {
        return bound;
      }
      int first = PhraseTable.token(match);
      QuantityTables.Bounding found = tables.before.meaning(match);
      if (found.bound() != null) {
        if (bound != null || !fits(draft, first, at)) {
          return bound;
        }
        bound = negated(first, limit) ? flipped(found.bound()) : found.bound();
        draft.start = first;
      } else if (found.hedge() != null) {
        if (t.is(first, "about") && (t.is(first - 1, "how") || isSubject(first, draft))) {
          return bound;
        }
        if (draft.hedge.isNone()) {
          draft.hedge = found.hedge();
        }
        draft.start = first;
      }
      at = first;
    }
  }

  /** "The film is about 3 sisters": it tells of them. */
  private boolean isSubject(int about, Draft draft) {
    boolean being = t.has(about - 1, WordClass.AUXILIARY) && t.has(about - 2, Cue.TELLING);
    boolean thing = t.isWord(draft.end) && !t.hasAny(draft.end, NO_NOUN) && draft.isCount();
    return (being || t.has(about - 1, Cue.TELLING)) && thing;
  }

  /** Words that only look like bounds: "over two years", "within the law", "the top 10". */
  private boolean fits(Draft draft, int first, int at) {
    if (t.is(first, "up") && at - first == 2) {
      return !reaches(first);
    }
    if (at - first > 1) {
      return true;
    }
    if (t.is(first, "over") && t.has(first - 1, WordClass.OVER_PARTICLE)) {
      return false;
    }
    if (draft.numeral.kind() == Numeral.Kind.VAGUE_SHARE) {
      return false;
    }
    // "Smoke rose above 3 villages": over a place.
    boolean place = t.is(first, "above") && t.has(first - 1, WordClass.RISE_VERB);
    if (place && draft.isCount() && isThing(draft.end)) {
      return false;
    }
    // "The bus passed 40 villages": no more than that.
    Dimension dimension = draft.unit.dimension();
    if (t.has(first, Cue.PASSING)) {
      boolean level = dimension == Dimension.MONEY || dimension == Dimension.SHARE;
      // "The bill passed 84 to 79".
      boolean vote = t.is(draft.end, "to") && t.isNumber(draft.end + 1);
      return level || draft.isCount() && !vote && !isThing(draft.end);
    }
    if (t.is(first, "within")) {
      return dimension == Dimension.DURATION || dimension == Dimension.LENGTH;
    }
    if (t.is(first, "over") && dimension == Dimension.DURATION) {
      boolean during =
          t.has(first - 1, WordClass.FALL_VERB)
              || t.has(first - 1, WordClass.RISE_VERB)
              || t.has(first - 1, WordClass.FALL_NOUN)
              || t.has(first - 1, WordClass.RISE_NOUN)
              || t.isSign(first - 1)
              || isPart(first)
              || first == 0 && draft.numeral.isCardinal() && t.is(draft.end, ',');
      return t.has(first - 1, TimeCue.OVER_AMOUNT) || !during;
    }
    boolean many = t.isWord(first - 1) && t.length(first - 1) > 3 && t.lastChar(first - 1) == 's';
    boolean will = many || t.has(first - 1, WordClass.AUXILIARY) || t.is(first - 1, "to");
    return !t.is(first, "top")
        || !draft.isCount()
        || draft.numeral.hasScale()
        || (will && draft.numeral.value().compareTo(HUNDRED) >= 0);
  }

  /** "8 percent over two years", "500 jobs over two years": so many while it passes. */
  private boolean isPart(int over) {
    for (int i = over - 1; i >= Math.max(0, over - NEAR); i--) {
      boolean share = t.is(i, '%') || t.is(i, "percent") || t.is(i, "cent");
      if (share || t.isNumber(i) || t.has(i, WordClass.NUMERAL) || t.has(i, WordClass.SCALE)) {
        return true;
      }
      if (t.isSign(i) || t.hasAny(i, NO_NOUN) || t.lastChar(i) == 'd') {
        return false;
      }
    }
    return false;
  }

  private boolean isThing(int i) {
    return t.isWord(i) && !t.hasAny(i, NO_NOUN) && !t.breaks(i);
  }

  /** "Brought the total up to 40": a level that is reached, not the most there can be. */
  private boolean reaches(int up) {
    // "Inched up to 40".
    if (t.has(up - 1, WordClass.RISE_VERB) && !t.is(up - 1, "raise")) {
      return true;
    }
    for (int i = up - 1; i >= Math.max(0, up - 3) && t.isWord(i); i--) {
      if (t.has(i, WordClass.PREPOSITION)) {
        return false;
      }
      if (t.has(i, WordClass.UP_TO_LEVEL)) {
        return true;
      }
    }
    return false;
  }

  /** "Nobody will walk more than a mile": the bound is turned round. */
  private boolean negated(int first, int limit) {
    boolean comparing = t.has(first, WordClass.COMPARING);
    if (!comparing) {
      return false;
    }
    for (int i = first - 1; i >= Math.max(limit, first - 8); i--) {
      if (t.has(i, WordClass.NEGATION) && !t.is(i, "hardly")) {
        return !t.has(i, Cue.NEAR_NEGATION) || first - i <= 4;
      }
      boolean of = t.is(i, "of");
      if (t.isSign(i) && !t.is(i, '\'') && !t.is(i, '’')
          || t.has(i, WordClass.CONJUNCTION)
          || (t.has(i, WordClass.PREPOSITION) && !of)) {
        return false;
      }
    }
    return false;
  }

  private static QuantityTables.Bound flipped(QuantityTables.Bound bound) {
    return switch (bound) {
      case MORE_THAN -> QuantityTables.Bound.AT_MOST;
      case LESS_THAN -> QuantityTables.Bound.AT_LEAST;
      case AT_LEAST -> QuantityTables.Bound.LESS_THAN;
      case AT_MOST, UP_TO -> QuantityTables.Bound.MORE_THAN;
    };
  }

  private QuantityTables.@Nullable Bound after(Draft draft) {
    int at = draft.end;
    if (t.is(at, "of") && t.has(at + 1, Cue.POINTING_BACK)) {
      at += 2;
    }
    boolean comma = t.is(at, ',');
    int from = comma || t.isHyphen(at) ? at + 1 : at;
    long match = tables.after.forward(t, from);
    if (match == 0) {
      return behindNoun(at);
    }
    QuantityTables.Bounding found = tables.after.meaning(match);
    int end = PhraseTable.token(match);
    if (found.bound() == null) {
      // "44 percent, plus or minus 3 points" has its own figure.
      boolean own = t.isNumber(end) || t.has(end, WordClass.NUMERAL);
      if (found.hedge() != null && !own && endsClause(end, found.hedge())) {
        draft.hedge = draft.hedge.isNone() ? found.hedge() : draft.hedge;
        draft.end = end;
      }
      return null;
    }
    // "A hundred, at the very least."
    boolean stressed = end - from > 1 && (end >= t.count() || t.isSign(end));
    if (comma && !stressed || !closes(from, end) || (t.isHyphen(at) && !t.is(from, "plus"))) {
      return null;
    }
    draft.end = end;
    return found.bound();
  }

  /**
   * "40 smashed crates or more", "30 men at the very least": the bound stands behind what is
   * counted.
   */
  private QuantityTables.@Nullable Bound behindNoun(int at) {
    int i = at;
    while (i < at + 3 && t.isWord(i) && !t.hasAny(i, NO_NOUN)) {
      i++;
    }
    boolean said = i > at && (t.is(i, "or") || t.is(i, "at"));
    long match = said ? tables.after.forward(t, i) : 0;
    if (match == 0) {
      return null;
    }
    int end = PhraseTable.token(match);
    if (t.is(i, "at") && end < t.count() && !t.isSign(end) && !t.has(end, WordClass.AUXILIARY)) {
      return null;
    }
    boolean goesOn = t.isNumber(end) || t.is(end, "than") || t.has(end, WordClass.NUMERAL);
    return goesOn ? null : tables.after.meaning(match).bound();
  }

  private boolean endsClause(int end, Hedge hedge) {
    return !hedge.word().equals("more or less") || !t.is(end, "than");
  }

  /** A single word after the figure must not go on to something else: "40 plus 12", "at most 3". */
  private boolean closes(int from, int end) {
    if (t.is(end, "than")) {
      return end + 1 >= t.count();
    }
    if (t.isNumber(end)) {
      return false;
    }
    if (t.is(from, '+')) {
      return !t.spaced(from);
    }
    if (t.is(from, "plus")) {
      return t.isHyphen(from - 1) || !t.spaced(from);
    }
    if (t.is(from, "or") || t.is(from, "and")) {
      return !t.is(from, "and")
          || end - from > 1
              && (t.isSign(end)
                  || end >= t.count()
                  || t.has(end, WordClass.PREPOSITION)
                  || t.is(from + 1, "above"));
    }
    return end >= t.count() || t.isSign(end) || !t.spaced(from);
  }

  private void apply(Draft draft, QuantityTables.Bound bound) {
    BigDecimal low = draft.interval.low();
    BigDecimal high = draft.interval.high();
    draft.bounded = true;
    switch (bound) {
      case AT_LEAST -> draft.interval = low == null ? draft.interval : Interval.atLeast(low);
      case MORE_THAN -> draft.interval = low == null ? draft.interval : Interval.moreThan(low);
      case AT_MOST -> draft.interval = high == null ? draft.interval : Interval.atMost(high);
      case LESS_THAN -> draft.interval = high == null ? draft.interval : Interval.lessThan(high);
      case UP_TO -> {
        if (high != null) {
          draft.interval =
              draft.isCount() && high.signum() > 0
                  ? Interval.between(BigDecimal.ZERO, high)
                  : Interval.atMost(high);
        }
      }
    }
    if (draft.hedge.kind() == Hedge.Kind.VAGUE && !draft.numeral.word().isEmpty()) {
      draft.hedge = new Hedge(draft.numeral.word(), Hedge.Kind.VAGUE);
    }
  }
}
