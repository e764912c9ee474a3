package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Dimension;
import org.gainsay.model.Unit;

/** Reads so much for each of something: litres a second, 12 per 100,000, $80 a barrel. */
final class Rates {

  private final Tokens t;
  private final QuantityTables tables;
  private final Nouns nouns;
  private final NumeralReader numerals;
  private final NounPhrases phrases;
  private final CountedNoun noun;

  Rates(
      Tokens tokens,
      QuantityTables tables,
      Nouns nouns,
      NumeralReader numerals,
      NounPhrases phrases,
      CountedNoun noun) {
    this.t = tokens;
    this.tables = tables;
    this.nouns = nouns;
    this.numerals = numerals;
    this.phrases = phrases;
    this.noun = noun;
  }

  /** "A second" behind litres, "per 100,000", "a barrel" behind money. */
  boolean perUnit(Draft draft, int at, boolean money) {
    if (!t.has(at, WordClass.PER) || at >= t.count()) {
      return false;
    }
    if (t.is(at, "per") && (t.isNumber(at + 1) || t.is(at + 1, "million"))) {
      return perMany(draft, at);
    }
    int each = t.is(at + 1, "every") ? at + 2 : at + 1;
    if (t.has(each + 1, WordClass.SPAN_SINCE)) {
      return false;
    }
    if (money) {
      if (!t.isWord(each) || t.is(at, "each") && !nouns.isNounLike(each)) {
        return false;
      }
      int end = each + 1;
      if (t.is(end, "of") && nouns.isNounLike(end + 1)) {
        end = phrases.end(end + 1, true);
      }
      CountedNoun.set(draft, t.is(at, '/') ? each : at, end);
      return true;
    }
    Dimension dimension = draft.unit.dimension();
    if (dimension == Dimension.COUNT
        || dimension == Dimension.SHARE
        || dimension == Dimension.RATIO
        || dimension == Dimension.OTHER
        || dimension == Dimension.SPEED
        || dimension == Dimension.RATE
        || dimension == Dimension.TEMPERATURE) {
      return false;
    }
    long match = tables.units.forward(t, each);
    if (match == 0) {
      return false;
    }
    Unit below = tables.units.meaning(match).get(0).unit();
    if (below.dimension() == Dimension.MONEY || below.offset().signum() != 0) {
      return false;
    }
    draft.unit = draft.unit.per(below);
    draft.end = PhraseTable.token(match);
    return draft.countedStart < 0 && !t.is(draft.end, "of") && !nouns.isNounLike(draft.end);
  }

  /** "12 cases per 100,000", "40 flights a day". */
  void perMany(Draft draft) {
    int at = draft.countedEnd > 0 ? draft.countedEnd : draft.end;
    if (t.is(at, "per") && t.isNumber(at + 1)) {
      perMany(draft, at);
    } else if (t.is(at, "for") && t.is(at + 1, "every") && draft.countedEnd > 0) {
      perMany(draft, at + 1);
    } else if (draft.isCount()
        && draft.countedEnd > 0
        && t.has(at, WordClass.PER)
        && !t.is(at, '/')) {
      long match = tables.units.forward(t, at + 1);
      boolean time =
          match != 0
              && tables.units.meaning(match).get(0).unit().dimension() == Dimension.DURATION
              && !t.has(at + 2, WordClass.SPAN_SINCE);
      if (time) {
        draft.countedEnd = PhraseTable.token(match);
      }
    }
  }

  private boolean perMany(Draft draft, int at) {
    Numeral many = numerals.cardinal(at + 1, true);
    if (many == null
        || !draft.isCount()
        || many.value().compareTo(BigDecimal.TEN) < 0
        || many.value().stripTrailingZeros().scale() > 0) {
      return false;
    }
    draft.unit = Unit.perSoMany(many.value());
    draft.end = many.end();
    if (draft.countedStart < 0 && nouns.isNounLike(draft.end)) {
      noun.read(draft, draft.end);
    }
    return true;
  }
}
