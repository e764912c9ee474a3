package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Dimension;
import org.gainsay.model.Unit;

/** Finds the noun phrase that a figure counts or measures, its of-phrase, and "per 100,000". */
final class CountedFinder {

  private static final long MOVE_NOUN =
      WordClass.mask(
          WordClass.RISE_NOUN, WordClass.FALL_NOUN, WordClass.UP_WORD, WordClass.DOWN_WORD);

  private final Tokens t;
  private final Nouns nouns;
  private final NumeralReader numerals;
  private final NounPhrases phrases;
  private final CountedNoun noun;
  private final Rates rates;
  private final CountedBefore subject;
  private final FarSubject far;

  CountedFinder(Tokens tokens, QuantityTables tables, Nouns nouns, NumeralReader numerals) {
    this.t = tokens;
    this.nouns = nouns;
    this.numerals = numerals;
    this.phrases = new NounPhrases(tokens, nouns, numerals);
    this.noun = new CountedNoun(tokens, nouns, phrases);
    this.rates = new Rates(tokens, tables, nouns, numerals, phrases, noun);
    PhraseBefore before = new PhraseBefore(tokens, nouns);
    this.subject = new CountedBefore(tokens, nouns, before);
    this.far = new FarSubject(tokens, nouns, before);
  }

  void read(Draft draft) {
    behind(draft);
    if (draft.countedStart >= 0 || !draft.isFigure() || t.is(draft.end, "of")) {
      return;
    }
    boolean count = draft.counts();
    if (draft.carriedStart < 0) {
      boolean multiple = draft.numeral.kind() == Numeral.Kind.MULTIPLE;
      long nearest = multiple ? 0 : subject.find(draft, count);
      long found = nearest != 0 ? nearest : far.find(draft, count);
      if (found != 0) {
        // A subject that is measured, not counted, is no part of the figure's own words.
        draft.carriedStart = (int) (found >>> 32);
        draft.carriedEnd = (int) found;
        if (count) {
          CountedNoun.set(draft, draft.carriedStart, draft.carriedEnd);
        }
      }
    }
  }

  private void behind(Draft draft) {
    int at = draft.end;
    if (draft.numeral.kind() == Numeral.Kind.PROPORTION && !t.is(at, "of")) {
      inside(draft);
      if (draft.countedStart >= 0) {
        return;
      }
    }
    boolean again = t.is(at + 1, "on") && t.has(at, TimeCue.TIME_SPAN) && t.id(at) == t.id(at + 2);
    boolean when = again || t.has(at, TimeCue.TIME_OPENER) && t.has(at + 1, TimeCue.TIME_SPAN);
    if (when || t.breaks(at)) {
      return;
    }
    Dimension dimension = draft.unit.dimension();
    boolean money = dimension == Dimension.MONEY;
    if (rates.perUnit(draft, at, money)) {
      return;
    }
    if (t.isHyphen(at) && t.isWord(at + 1)) {
      at += t.is(at + 1, "strong") ? 2 : 1;
      // "The 27-nation bloc" counts nations.
      boolean each = draft.isCount() && t.isHyphen(at - 1) && t.isWord(at + 1) && t.spaced(at + 1);
      if (each && nouns.isNounLike(at)) {
        CountedNoun.set(draft, at, at + 1);
        return;
      }
    }
    boolean such = t.is(at, "such") && nouns.isPlural(at + 1);
    if (such || t.is(at, "worth") && t.is(at + 1, "of")) {
      at++;
    }
    boolean closes = t.is(at, '"') || t.is(at, '”') || t.is(at, '’') || t.is(at, '\'');
    if (closes && !t.spaced(at) && t.spaced(at + 1) && draft.isFigure()) {
      at++;
    }
    int quoted = quoted(at);
    if (quoted > at && nouns.isNounLike(quoted)) {
      CountedNoun.set(draft, at, phrases.end(quoted, false));
      return;
    }
    boolean count = draft.isCount();
    // "14 9mm bullets".
    if (count && t.isNumber(at) && (t.is(at + 1, "mm") || t.has(at + 2, Cue.BORE))) {
      at = t.is(at + 1, "mm") ? at + 2 : at + 3;
    }
    // "Three 17-year-olds".
    if (count && t.isNumber(at) && olds(at) > at) {
      CountedNoun.set(draft, at, olds(at));
      return;
    }
    // "12 times as many wells", "three times more guests".
    if (draft.numeral.kind() == Numeral.Kind.MULTIPLE) {
      boolean many = t.is(at, "as") && (t.is(at + 1, "many") || t.is(at + 1, "much"));
      int things = many ? at + 2 : t.is(at, "more") || t.is(at, "fewer") ? at + 1 : -1;
      if (things > 0 && nouns.isNounLike(things)) {
        noun.read(draft, things);
        return;
      }
    }
    if (t.is(at, "of")
        || (money && t.is(at, "in") && nouns.isNounLike(at + 1) && !t.capital(at + 1))) {
      of(draft, at + 1);
      return;
    }
    // "A minority, 22 percent, of those asked".
    if (!count && t.is(at, ',') && t.is(at + 1, "of") && t.is(draft.start - 1, ',')) {
      of(draft, at + 2);
      return;
    }
    if (isPart(draft) && determiner(at)) {
      noun.read(draft, at + 1);
      return;
    }
    // "Bringing to 13 the number of lives lost".
    if (count && determiner(at) && t.has(at + 1, Cue.TALLY) && t.is(at + 2, "of")) {
      of(draft, at + 3);
      return;
    }
    int more = at;
    at = skipMore(at);
    // "Dozens drown": of what is said with "of".
    if (at == more
        && draft.numeral.kind() == Numeral.Kind.VAGUE
        && t.lastChar(at - 1) == 's'
        && draft.end == draft.numeral.end()
        && t.has(at - 1, WordClass.VAGUE_START)
        && !t.is(at - 1, "several")) {
      rates.perMany(draft);
      return;
    }
    if (!count && t.hasAny(at, MOVE_NOUN)) {
      moved(draft, at);
      return;
    }
    if (t.has(at, WordClass.SOFT_NOUN) && count) {
      CountedNoun.set(draft, at, phrases.softEnd(at));
      rates.perMany(draft);
      return;
    }
    // "Two seriously", "two wanted a cut": how they were hurt or what they did, not what they are.
    if (nouns.endsPhrase(at) && !t.capital(at) && isDone(draft, at)) {
      rates.perMany(draft);
      return;
    }
    if (t.has(at, WordClass.ORDINAL) && nouns.endsPhrase(at + 1)) {
      return;
    }
    // "Above 40 degrees kills the bees".
    if (!count && t.has(at, WordClass.VERB_NOUN) && t.has(at + 1, WordClass.DETERMINER)) {
      return;
    }
    boolean mark = t.has(at, Cue.MARK) && at == draft.end && t.is(draft.start - 1, "the");
    if (nouns.isNounLike(at) && !totalActs(draft, at) && !mark) {
      noun.read(draft, at);
      rates.perMany(draft);
    } else if (count) {
      rates.perMany(draft);
    }
  }

  /** "Half the voters", not "one in nine the other". */
  private static boolean isPart(Draft draft) {
    boolean share = draft.numeral.isShare() && draft.unit.equals(Unit.SHARE);
    return share && draft.numeral.kind() != Numeral.Kind.PROPORTION;
  }

  /** Behind the quotation of "240 'excess' deaths"; where it begins when there is none. */
  private int quoted(int at) {
    boolean opens = t.is(at, '"') || t.is(at, '“') || t.is(at, '‘') || t.is(at, '\'');
    if (!opens || !t.spaced(at) || !t.isWord(at + 1)) {
      return at;
    }
    int close = t.isWord(at + 2) ? at + 3 : at + 2;
    boolean closes = t.is(close, '"') || t.is(close, '”') || t.is(close, '’') || t.is(close, '\'');
    return closes && t.spaced(close + 1) ? close + 1 : at;
  }

  /** "Three voters in five". */
  private void inside(Draft draft) {
    int noun = draft.numeral.start();
    while (noun < draft.end && !nouns.isNounLike(noun) && !t.has(noun, Cue.VERB_AND_NOUN)) {
      if (t.has(noun, WordClass.PREPOSITION)) {
        return;
      }
      noun++;
    }
    int end = noun < draft.end ? noun + 1 : noun;
    while (end < draft.end && nouns.isNounLike(end)) {
      end++;
    }
    if (end > noun) {
      CountedNoun.set(draft, noun, end);
    }
  }

  /** "A 12 percent rise in thefts": what rises. */
  private void moved(Draft draft, int move) {
    boolean named = t.has(move, WordClass.RISE_NOUN) || t.has(move, WordClass.FALL_NOUN);
    if (!named || !t.is(move + 1, "in")) {
      return;
    }
    int noun = move + 2;
    while (t.has(noun, WordClass.DETERMINER)) {
      noun++;
    }
    if (t.has(noun, Cue.TALLY) && t.is(noun + 1, "of")) {
      noun += 2;
    }
    int end = nouns.isNounLike(noun) ? phrases.end(noun, true) : noun;
    if (end > noun) {
      draft.carriedStart = noun;
      draft.carriedEnd = end;
    }
  }

  private int skipMore(int at) {
    int i = at;
    while (t.has(i, WordClass.MORE_AFTER)
        || t.is(i, "fewer")
        || t.is(i, "or") && t.is(i + 1, "so")) {
      i++;
    }
    return i;
  }

  private boolean determiner(int at) {
    return t.has(at, WordClass.DETERMINER) && !t.is(at, "that") && !t.is(at, "another");
  }

  private void of(Draft draft, int at) {
    int i = at;
    // "12 of them children".
    if (t.has(i, Cue.POINTING_BACK) && nouns.isPlural(i + 1) && draft.isCount()) {
      noun.read(draft, i + 1);
      return;
    }
    boolean share = draft.unit.dimension() == Dimension.SHARE;
    // "40 percent of those asked".
    if (share && t.is(i, "those") && nouns.endsPhrase(i + 1)) {
      CountedNoun.set(draft, i, i + 2);
      return;
    }
    if (t.has(i, Cue.POINTING_BACK) && !(t.is(i, "these") && nouns.isNounLike(i + 1))) {
      return;
    }
    while (determiner(i) || t.is(i, "its") || t.is(i, "his") || t.is(i, "all")) {
      i++;
    }
    // "A third of 11-year-olds".
    int olds = t.isNumber(i) ? olds(i) : i;
    if (olds > i) {
      CountedNoun.set(draft, i, olds);
      return;
    }
    if ((draft.isCount() || share) && (t.isNumber(i) || t.has(i, WordClass.NUMERAL))) {
      Numeral whole = numerals.cardinal(i, true);
      if (whole == null) {
        return;
      }
      i = whole.end();
    }
    if (t.has(i, WordClass.SOFT_NOUN)) {
      CountedNoun.set(draft, i, phrases.softEnd(i));
      return;
    }
    if (nouns.isNounLike(i)) {
      noun.read(draft, i);
      if (!rates.perUnit(draft, draft.countedEnd, false) && draft.isCount()) {
        rates.perMany(draft);
      }
    } else if (t.has(i - 1, WordClass.DETERMINER) && t.has(i, WordClass.VERB) && !t.is(i, "own")) {
      // "Of the vote", "of the released animals".
      CountedNoun.set(draft, i, nouns.isNounLike(i + 1) ? phrases.end(i + 1, false) : i + 1);
    }
  }

  /** Behind "11-year-olds"; the token itself when it is something else. */
  private int olds(int at) {
    int i = at + 1;
    while (t.isHyphen(i) && t.isWord(i + 1)) {
      i += 2;
    }
    return t.is(i - 1, "olds") ? i : at;
  }

  /** "Nine pleaded guilty", "two years passed", not "nine wounded men". */
  private boolean isDone(Draft draft, int at) {
    boolean alone = !nouns.isNounLike(at + 1);
    boolean past = t.lastChar(at) == 'd';
    if (!draft.isCount()) {
      boolean share = draft.unit.dimension() == Dimension.SHARE;
      return alone && (past || share) && at == draft.end;
    }
    boolean many = draft.numeral.value().compareTo(BigDecimal.ONE) > 0;
    return alone || past && many && !t.isHyphen(at + 1) && !holdsPlural(at, phrases.end(at, false));
  }

  /** "The total of 12 replaces the 11": what the total does. */
  private boolean totalActs(Draft draft, int at) {
    return t.is(draft.start - 1, "of")
        && t.has(draft.start - 2, Cue.TALLY)
        && t.lastChar(at) == 's'
        && (t.has(at + 1, WordClass.DETERMINER) && !t.has(at, WordClass.VERB_NOUN)
            || t.is(at, "lives") && !t.is(draft.start - 2, "toll"));
  }

  private boolean holdsPlural(int from, int to) {
    for (int i = from; i < to; i++) {
      if (nouns.isPlural(i)) {
        return true;
      }
    }
    return false;
  }
}
