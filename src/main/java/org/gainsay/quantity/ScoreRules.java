package org.gainsay.quantity;

/** Tells results of games and odds from figures. */
final class ScoreRules {

  private static final int MOST_RUNS = 1000;
  private static final int MOST_WICKETS = 10;

  private final Tokens t;
  private final Nouns nouns;
  private final QuantityTables tables;

  ScoreRules(Tokens tokens, Nouns nouns, QuantityTables tables) {
    this.t = tokens;
    this.nouns = nouns;
    this.tables = tables;
  }

  /** Behind the score that begins at a token, else the token itself. */
  int read(int at) {
    // Odds of 12/1.
    if (t.is(at + 1, '/') && !t.spaced(at + 1) && t.whole(at + 2) == 1 && !t.spaced(at + 2)) {
      return at + 3;
    }
    // At cricket, 256 for 5 and 112 not out.
    if (t.is(at + 1, "not") && t.is(at + 2, "out")) {
      return at + 3;
    }
    boolean wickets =
        t.is(at + 1, "for")
            && t.whole(at) >= 2 * MOST_WICKETS
            && t.whole(at + 2) >= 0
            && t.whole(at + 2) <= MOST_WICKETS
            && !nouns.isNounLike(at + 3)
            && !t.isHyphen(at + 3)
            && tables.units.forward(t, at + 3) == 0;
    if (wickets) {
      return at + 3;
    }
    if (!t.isDash(at + 1) || !t.isPlainWhole(at + 2) || t.spaced(at + 1) != t.spaced(at + 2)) {
      return at;
    }
    int home = t.whole(at);
    int away = t.whole(at + 2);
    if (home < 0 || away < 0 || home > MOST_RUNS || away > 250) {
      return at;
    }
    int end = at + 3;
    if (t.isDash(end) && t.isNumber(end + 1)) {
      while (t.isDash(end) && t.isNumber(end + 1)) {
        end += 2;
      }
      return end;
    }
    if (tables.units.forward(t, end) != 0 && !t.is(end, "in")) {
      return at;
    }
    boolean next = t.is(at - 1, ',') && t.isNumber(at - 2) && t.isDash(at - 3);
    if (home >= away || next) {
      return end;
    }
    if (nouns.isPlural(end) || away > 30 || t.isHyphen(end)) {
      return at;
    }
    for (int i = Math.max(0, at - 4); i < at; i++) {
      if (t.has(i, WordClass.SCORE_BEFORE) && !t.is(i, "up") && !t.is(i, "down")) {
        return end;
      }
    }
    return t.has(end, WordClass.SCORE_BEFORE) ? end : at;
  }
}
