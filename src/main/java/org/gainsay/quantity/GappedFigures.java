package org.gainsay.quantity;

/** Tells a count beside a name whose noun and verb were said before: “and the Larks 26”. */
final class GappedFigures {

  /** What was said before stands so many tokens back at most. */
  private static final int REACH = 25;

  /** So many words at most stand between "and" and the figure: “the Larks of mayor Odd”. */
  private static final int LONGEST = 10;

  private static final long NO_NOUN =
      WordClass.mask(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.DETERMINER,
          WordClass.NUMERAL,
          WordClass.CURRENCY_SIGN);

  private final Tokens t;
  private final Nouns nouns;

  GappedFigures(Tokens tokens, Nouns nouns) {
    this.t = tokens;
    this.nouns = nouns;
  }

  /** Whether a number behind the name that ends at {@code word} counts what was counted before. */
  boolean isGap(Numeral n, int word) {
    return isPlace(word) || isShare(n, word);
  }

  /** "The pit at Lowick loses 40 posts, the mill at Anstey 12". */
  private boolean isPlace(int word) {
    int i = word;
    while (i > 0 && t.isWord(i) && t.capital(i)) {
      i--;
    }
    if (!t.is(i, "at") && !t.is(i, "in")) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      if (t.isNumber(k) && nouns.isPlural(k + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "It left the Otters 31 seats and the Larks 26", "the Otters took 17 medals, the Herons 14". */
  private boolean isShare(Numeral n, int word) {
    boolean closed =
        n.end() >= t.count() || t.isSign(n.end()) || t.has(n.end(), WordClass.CONJUNCTION);
    int link = closed ? link(word) : -1;
    if (link < 0) {
      return false;
    }
    boolean article = t.is(link + 1, "the");
    if (!t.capital(article ? link + 2 : link + 1)) {
      return false;
    }
    for (int k = link - 1; k >= Math.max(1, link - REACH); k--) {
      if (t.isNumber(k) && (nouns.isPlural(k + 1) || article && k + 1 == link)) {
        return isOfName(k - 1, article);
      }
    }
    return false;
  }

  /** Whether a name stands before a count, or a name and what it did. */
  private boolean isOfName(int before, boolean article) {
    if (!t.isWord(before) || t.hasAny(before, NO_NOUN)) {
      return false;
    }
    return t.capital(before) || article || t.isWord(before - 1) && t.capital(before - 1);
  }

  /** The "and" or comma before the name; -1 where another verb or figure stands between. */
  private int link(int word) {
    for (int i = word; i >= Math.max(1, word - LONGEST); i--) {
      if (t.is(i, ',') || t.has(i, WordClass.CONJUNCTION)) {
        return i;
      }
      if (!t.isWord(i) || t.has(i, WordClass.AUXILIARY) || t.has(i, WordClass.PRONOUN)) {
        return -1;
      }
    }
    return -1;
  }
}
