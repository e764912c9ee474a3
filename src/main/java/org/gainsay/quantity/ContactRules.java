package org.gainsay.quantity;

/** Tells telephone numbers and addresses from figures. */
final class ContactRules {

  private final Tokens t;
  private final Nouns nouns;
  private final QuantityTables tables;

  ContactRules(Tokens tokens, Nouns nouns, QuantityTables tables) {
    this.t = tokens;
    this.nouns = nouns;
    this.tables = tables;
  }

  /** Digits in three and more groups, or 555-1234, or with a plus before. */
  int phone(int at) {
    int groups = 1;
    int digits = t.length(at);
    int i = at + 1;
    while ((t.isHyphen(i) || t.is(i, '/'))
        && t.isPlainWhole(i + 1)
        && !t.spaced(i)
        && !t.spaced(i + 1)) {
      digits += t.length(i + 1);
      groups++;
      i += 2;
    }
    boolean plus = t.is(at - 1, '+') && !t.spaced(at);
    boolean zero = t.flag(at, Tokens.LEADING_ZERO) && t.length(at) >= 3;
    boolean called = called(at, i);
    while (plus || zero ? t.isNumber(i) : called && t.isPlainWhole(i)) {
      groups++;
      digits += t.length(i);
      i++;
    }
    plus &= groups > 1;
    if ((zero || called) && groups > 1) {
      return i;
    }
    boolean local =
        groups == 2
            && t.length(at) == 3
            && t.length(at + 2) == 4
            && t.isHyphen(at + 1)
            && tables.units.forward(t, i) == 0
            && !nouns.isPlural(i);
    return (groups > 2 && digits >= 6) || plus || local ? i : at;
  }

  /** "Ring us on 555 0182": a word for calling stands before groups that count nothing. */
  private boolean called(int at, int behind) {
    if (!t.isPlainWhole(behind) || t.length(at) < 3 || t.length(behind) < 3) {
      return false;
    }
    int last = behind;
    while (t.isPlainWhole(last)) {
      last++;
    }
    if (nouns.isNounLike(last) && !t.capital(last)) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      if (t.has(i, Cue.PHONE_BEFORE)) {
        return true;
      }
    }
    return false;
  }

  /** Behind "Harbour Street", which begins at a token, else the token itself. */
  int street(int end) {
    // "The 29km Road".
    if (t.isWord(end)
        && tables.units.forward(t, end) != 0
        && t.has(end + 1, WordClass.STREET)
        && t.capital(end + 1)
        && !t.headline()) {
      return end + 2;
    }
    int i = end;
    while (i < end + 3 && t.isWord(i) && t.capital(i) && !t.has(i, WordClass.MONTH)) {
      if (t.has(i, WordClass.STREET) && i > end && !t.headline()) {
        return i + 1;
      }
      i++;
    }
    return t.has(i, WordClass.STREET) && t.capital(i) && i > end && !t.headline() ? i + 1 : end;
  }
}
