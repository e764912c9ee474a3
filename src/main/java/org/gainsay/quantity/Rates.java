package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Dimension;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

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

  /** "12 cases per 100,000", "40 flights a day", "30 a week". */
  void perMany(Draft draft) {
    int at = Math.max(draft.countedEnd, draft.end);
    if (t.is(at, "per") && t.isNumber(at + 1)) {
      perMany(draft, at);
    } else if (t.is(at, "for") && t.is(at + 1, "every") && draft.countedEnd > 0) {
      perMany(draft, at + 1);
    } else if (draft.isCount() && !draft.numeral.isShare()) {
      perTime(draft, at);
    }
  }

  /** So many in a span of time; a rate is no count. */
  private void perTime(Draft draft, int at) {
    int i = at;
    while (i < at + 2 && (t.has(i, WordClass.MORE_AFTER) || t.is(i, "fewer"))) {
      i++;
    }
    boolean per = t.has(i, WordClass.PER);
    long match = per ? each(i) : 0;
    int end = match != 0 ? PhraseTable.token(match) : per ? i + 2 : i + 1;
    Unit period = match != 0 ? tables.units.meaning(match).get(0).unit() : named(end - 1, per);
    if (period != null && !t.has(end, WordClass.SPAN_SINCE) && !t.is(end, "into")) {
      draft.unit = draft.unit.per(period);
      draft.end = end;
    } else if (period == null) {
      adjective(draft);
    }
  }

  /** "Daily", or behind "a" "night"; null when the word names no such span of time. */
  private @Nullable Unit named(int word, boolean per) {
    if (!t.has(word, WordClass.RATE_WORD)) {
      return null;
    }
    QuantityTables.Period named = tables.periods.meaning(tables.periods.forward(t, word));
    boolean noun = named.form() == QuantityTables.Form.PLAIN_NOUN;
    return noun == per && !nouns.isNounLike(word + 1) ? named.unit() : null;
  }

  /** "A day", "each working day": the match of the span of time, 0 when none follows. */
  private long each(int per) {
    int i = t.is(per + 1, "every") || t.has(per + 1, TimeCue.DAY_KIND) ? per + 2 : per + 1;
    long match = tables.units.forward(t, i);
    boolean time =
        match != 0
            && (t.length(i) > 2 || t.is(per, '/'))
            && tables.units.meaning(match).get(0).unit().dimension() == Dimension.DURATION;
    return time ? match : 0;
  }

  /** "300 daily flights", "an annual 40,000", not "12 daily newspapers". */
  private void adjective(Draft draft) {
    if (!WordClass.RATE_WORD.in(t.seen())) {
      return;
    }
    boolean behind = draft.countedStart == draft.end && draft.countedEnd > draft.end + 1;
    boolean before = t.is(draft.start - 2, "a") || t.is(draft.start - 2, "an");
    int word = behind ? draft.countedStart : before ? draft.start - 1 : -1;
    boolean known = t.has(word, WordClass.RATE_WORD);
    if (!known || behind && t.has(draft.countedEnd - 1, TimeCue.PERIODICAL)) {
      return;
    }
    QuantityTables.Period named = tables.periods.meaning(tables.periods.forward(t, word));
    if (named.form() != QuantityTables.Form.PLAIN_NOUN) {
      draft.unit = draft.unit.per(named.unit());
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
