package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Change;
import org.gainsay.model.Dimension;
import org.gainsay.model.Interval;
import org.gainsay.model.QuantityMention.Kind;

/** Makes a figure of a number: its unit, sign, range, bounds, what it counts and how it moves. */
final class FigureReader {

  private final Tokens t;
  private final QuantityTables tables;
  private final UnitReader units;
  private final RangeReader ranges;
  private final BoundReader bounds;
  private final ToldHedge told;
  private final CountedFinder counted;
  private final ChangeReader changes;
  private final DateRules dates;
  private final Magnitudes magnitudes;

  FigureReader(
      Tokens tokens,
      QuantityTables tables,
      Nouns nouns,
      NumeralReader numerals,
      FractionReader fractions,
      UnitReader units,
      DateRules dates,
      Magnitudes magnitudes) {
    this.magnitudes = magnitudes;
    this.t = tokens;
    this.tables = tables;
    this.units = units;
    this.dates = dates;
    this.changes = new ChangeReader(tokens, nouns);
    this.ranges = new RangeReader(tokens, numerals, fractions, units, changes);
    this.bounds = new BoundReader(tokens, tables);
    this.told = new ToldHedge(tokens, tables, nouns);
    this.counted = new CountedFinder(tokens, tables, nouns, numerals);
  }

  /** The figure of a number, which reaches no further left than {@code limit}. */
  Draft read(Numeral numeral, int limit) {
    Draft draft = new Draft(numeral, numeral.kind().rule());
    unit(draft, limit);
    sign(draft, limit);
    boolean range = ranges.read(draft);
    if (!range) {
      units.compound(draft);
      units.one(draft, limit);
      units.andPart(draft, limit);
      units.withPart(draft);
      units.smallChange(draft);
    }
    bounds.read(draft, limit);
    counted.read(draft);
    told.read(draft);
    int quake = draft.unit.equals(Magnitudes.MAGNITUDE) ? magnitudes.quake(draft.start) : -1;
    if (quake >= 0 && draft.countedStart < 0) {
      draft.carriedStart = quake;
      draft.carriedEnd = quake + 1;
    }
    changes.read(draft);
    if (numeral.kind() == Numeral.Kind.MULTIPLE && draft.change == Change.NONE) {
      long multiple = tables.multiples.forward(t, numeral.start());
      draft.change = multiple == 0 ? Change.NONE : tables.multiples.meaning(multiple).change();
    }
    if (draft.countedStart >= 0 && draft.countedStart < draft.end) {
      draft.countedStart = Math.min(draft.countedStart, draft.end);
    }
    if (draft.unit.dimension() == Dimension.DURATION && dates.tells(draft)) {
      draft.kind = Kind.DATE;
      draft.rule = "time-span";
    }
    draft.start = Math.max(draft.start, limit);
    return draft;
  }

  private void unit(Draft draft, int limit) {
    Numeral numeral = draft.numeral;
    if (numeral.kind() == Numeral.Kind.MULTIPLE || numeral.kind() == Numeral.Kind.PROPORTION) {
      return;
    }
    boolean below =
        t.isHyphen(draft.start - 1)
            && !t.spaced(draft.start)
            && !t.spaced(draft.start - 1)
            && !t.isWord(draft.start - 2);
    UnitReader.Found money = units.currencyBefore(below ? draft.start - 1 : draft.start, limit);
    if (below && money != null) {
      draft.interval = Interval.exactly(numeral.value().negate());
    }
    if (money != null) {
      draft.unit = money.unit();
      draft.start = money.end();
      UnitReader.Found again = units.after(numeral, draft.end);
      boolean next = again != null && t.isNumber(again.end()) && t.isWord(again.end() - 1);
      if (again != null && again.unit().dimension() == Dimension.MONEY && !next) {
        draft.unit =
            again.unit().factor().compareTo(BigDecimal.ONE) == 0 ? again.unit() : draft.unit;
        draft.end = again.end();
      }
      return;
    }
    boolean hyphen = t.isHyphen(draft.start - 1);
    int word = hyphen ? draft.start - 2 : draft.start - 1;
    if (t.is(word, "magnitude") && word >= limit) {
      draft.unit = Magnitudes.MAGNITUDE;
      draft.start = word;
      return;
    }
    int at = t.is(word, "at") || t.is(word, "of") || t.is(word, "was") ? word - 1 : 0;
    UnitReader.Found found = units.after(numeral, draft.end);
    if (found == null && t.is(at, "magnitude")) {
      draft.unit = Magnitudes.MAGNITUDE;
      return;
    }
    int strength = found == null ? magnitudes.before(numeral, limit) : -1;
    if (strength >= 0) {
      draft.unit = Magnitudes.MAGNITUDE;
      draft.start = Math.min(draft.start, strength);
      return;
    }
    // A scale can name its currency too: 40 MUSD.
    if (found == null && numeral.hasScale()) {
      UnitReader.Found within = units.after(numeral, draft.end - 1);
      boolean sum = within != null && within.unit().dimension() == Dimension.MONEY;
      found = within != null && sum && within.end() == draft.end ? within : null;
    }
    if (found != null) {
      draft.unit = found.unit();
      draft.end = found.end();
    }
  }

  /** A minus before the number. */
  private void sign(Draft draft, int limit) {
    int at = draft.start - 1;
    if (at < limit || !draft.interval.isPoint()) {
      return;
    }
    boolean sign =
        (t.isHyphen(at) || t.is(at, '−'))
            && !t.spaced(at + 1)
            && (at == 0
                || t.spaced(at)
                || t.is(at - 1, '(')
                || t.is(at - 1, '<')
                || t.is(at - 1, '>'))
            && !t.isNumber(at - 1);
    boolean word =
        (t.is(at, "minus") && !t.is(at - 1, "or") || t.is(at, "negative"))
            && (draft.numeral.isCardinal()
                || draft.numeral.kind() == Numeral.Kind.FRACTION
                || draft.numeral.kind() == Numeral.Kind.PROPORTION)
            && !t.isNumber(at - 1);
    BigDecimal low = draft.interval.low();
    if ((sign || word) && low != null && low.signum() > 0) {
      draft.interval = Interval.exactly(low.negate());
      draft.start = at;
    }
  }
}
