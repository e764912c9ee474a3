package org.gainsay.quantity;

import java.math.BigDecimal;

/** Settles whether a letter behind digits is a scale: "£40m" and "2.1m people", not "40m high". */
final class AbbreviatedScale {

  private static final int REACH = 25;

  /** Races are run over so many metres, or over a multiple of it. */
  private static final int RACE = 50;

  /** What rises or costs is no thing of a length. */
  private static final long NO_THING =
      WordClass.mask(
          WordClass.RISE_NOUN,
          WordClass.FALL_NOUN,
          WordClass.MONEY_CONTEXT,
          WordClass.NOT_PLURAL,
          WordClass.IRREGULAR_PLURAL,
          WordClass.SOFT_NOUN);

  private static final long ENDS =
      WordClass.mask(
          WordClass.AUXILIARY,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.VERB,
          WordClass.FALL_VERB);

  private AbbreviatedScale() {}

  /** Whether the abbreviation at {@code at} multiplies the number that begins at {@code start}. */
  static boolean fits(Tokens t, int at, int start, BigDecimal soFar) {
    if (soFar.compareTo(BigDecimal.ONE) > 0 && t.length(at) == 1) {
      return false;
    }
    boolean glued = !t.spaced(at);
    boolean money = t.has(start - 1, WordClass.CURRENCY_SIGN);
    if (t.length(at) > 1) {
      return glued || money || t.isNumber(at - 1) || t.is(at, "cr");
    }
    if (t.is(at, "k")) {
      boolean initial = t.is(at + 1, '.') && !t.spaced(at + 2) && t.isWord(at + 2);
      boolean bare = t.is(at + 1, '.') && !glued;
      return (glued || money || t.firstChar(at) == 'k') && !initial && !bare;
    }
    if (t.is(at, "b")) {
      return glued && !t.is(at + 1, '/');
    }
    if (money) {
      return glued || !t.isWord(at + 1);
    }
    if (!glued || UnitSense.isMinutes(t, at, start)) {
      return false;
    }
    return t.firstChar(at) == 'M'
        ? !t.headline() || !isLength(t, at, start)
        : !isLength(t, at, start);
  }

  /** Whether "t" or "mm" stands for trillion or million behind an amount of money. */
  static boolean fitsMoney(Tokens t, int at, int start) {
    return !t.spaced(at) && t.has(start - 1, WordClass.CURRENCY_SIGN);
  }

  /** "Added 8.8m users, taking its total to 148m": millions were counted before. */
  private static boolean isSum(Tokens t, int at, int start) {
    if (!t.isSign(at + 1) && at + 1 < t.count() || t.is(at + 1, ',')) {
      return false;
    }
    for (int i = start - 1; i >= Math.max(1, start - REACH); i--) {
      boolean million = t.is(i, "m") && !t.spaced(i) && t.isNumber(i - 1);
      boolean counts = t.isWord(i + 1) && !t.has(i + 1, WordClass.LENGTH_CONTEXT);
      if ((million && counts) || t.is(i, "million")) {
        return true;
      }
    }
    return false;
  }

  /** "5m men were drafted", "2m air passengers"; not "the 100m women's final", "5m tall men". */
  private static boolean counts(Tokens t, int word, int start) {
    if (t.has(word, WordClass.PREPOSITION) || t.whole(start) % RACE == 0) {
      return false;
    }
    boolean many = t.has(word, WordClass.IRREGULAR_PLURAL);
    boolean owned = t.is(word + 1, '\'') || t.is(word + 1, '’');
    boolean raced = t.has(word + 1, WordClass.LENGTH_CONTEXT);
    return many ? !owned && !raced : isPlural(t, word + 1) && !raced;
  }

  private static boolean isPlural(Tokens t, int i) {
    boolean ends = t.isWord(i) && t.lastChar(i) == 's' && t.length(i) > 3;
    return t.has(i, WordClass.IRREGULAR_PLURAL) || ends && !t.has(i, WordClass.NOT_PLURAL);
  }

  /** "A 5m wall", not "a 5m rise", "a 40m crowd", "a 3m barrel cut". */
  private static boolean isThing(Tokens t, int word, int start) {
    boolean one = t.is(start - 1, "a") || t.is(start - 1, "the");
    int behind = word + 1;
    boolean ends = behind >= t.count() || t.isSign(behind) || t.hasAny(behind, ENDS);
    return one
        && ends
        && !isPlural(t, word)
        && !t.hasAny(word, NO_THING)
        && !t.has(word, Cue.TALLY)
        && !t.flag(start, Tokens.DECIMAL);
  }

  /** Whether "m" behind a bare number means metres. */
  private static boolean isLength(Tokens t, int at, int start) {
    if (t.has(at + 1, WordClass.LENGTH_CONTEXT) && !counts(t, at + 1, start)
        || t.isHyphen(at + 1)
        || t.is(at + 1, "x")
        || t.is(at + 1, '×')
        || t.is(start - 1, "x")
        || t.is(start - 1, '×')) {
      return true;
    }
    if (t.has(start - 1, Cue.GIVES) && t.has(start - 2, Cue.TALLY)) {
      return false;
    }
    for (int i = Math.max(0, start - 4); i < start; i++) {
      if (t.has(i, Cue.LENGTH_BEFORE)) {
        return true;
      }
    }
    for (int i = at + 2; i < at + 7; i++) {
      if (t.isNumber(i - 1) && (t.is(i, "ft") || t.is(i, "dm") || t.is(i, "cm") || t.is(i, "km"))) {
        return true;
      }
    }
    if (t.isWord(at + 1) && !t.has(at + 1, WordClass.PREPOSITION)) {
      return isThing(t, at + 1, start);
    }
    if (t.flag(start, Tokens.DECIMAL)) {
      return false;
    }
    if (isSum(t, at, start)) {
      return false;
    }
    int whole = t.whole(start);
    return whole < 0 || whole >= 20 || at + 1 >= t.count() || t.is(at + 1, "and");
  }
}
