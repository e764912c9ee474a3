package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/** Tells names, numbers of identity, addresses and scores from figures. */
final class NameRules {

  private static final long NO_NAME =
      WordClass.mask(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.DETERMINER,
          WordClass.AUXILIARY,
          WordClass.NUMERAL,
          WordClass.MONTH,
          WordClass.WEEKDAY);

  private final Tokens t;
  private final Nouns nouns;
  private final QuantityTables tables;

  NameRules(Tokens tokens, Nouns nouns, QuantityTables tables) {
    this.t = tokens;
    this.nouns = nouns;
    this.tables = tables;
  }

  /** Letters that run on into digits, G7; they are never a figure. */
  Draft mixed(int at) {
    long digits = 0;
    for (int i = t.start(at); i < t.end(at) && digits < 1_000_000; i++) {
      char c = t.text.charAt(i);
      digits = Tokens.isDigit(c) ? digits * 10 + Character.digit(c, 10) : digits;
    }
    Numeral numeral =
        Numeral.of(
            at, at + 1, BigDecimal.valueOf(digits), Numeral.Kind.PLAIN_DIGITS, BigDecimal.ONE);
    return Draft.other(numeral, at, at + 1, Kind.NAME, "letters-and-digits");
  }

  @Nullable Draft read(Numeral n) {
    int at = n.start();
    int end = n.end();
    if (t.isHyphen(end)
        && t.has(end + 1, WordClass.NO_FIGURE_COMPOUND)
        && !n.hasScale()
        && tables.units.forward(t, end + 1) == 0) {
      return Draft.other(n, at, end + 2, Kind.NAME, "compound");
    }
    if (n.kind() != Numeral.Kind.PLAIN_DIGITS) {
      return named(n);
    }
    int phone = phone(at);
    if (phone > at) {
      return Draft.other(n, t.is(at - 1, '+') ? at - 1 : at, phone, Kind.IDENTIFIER, "phone");
    }
    int score = score(at);
    if (score > at) {
      return Draft.other(n, at, score, Kind.SCORE, "score");
    }
    if (t.isHyphen(at - 1)
        && !t.spaced(at)
        && !t.spaced(at - 1)
        && (t.isWord(at - 2) || t.isMixed(at - 2))
        && glueName(at - 2)) {
      return Draft.other(n, at - 2, tail(end), Kind.NAME, "hyphen-name");
    }
    if (t.isHyphen(at - 1) && t.is(at - 2, "covid")) {
      return Draft.other(n, at - 2, end, Kind.NAME, "hyphen-name");
    }
    if (t.is(at - 1, '#') && !t.spaced(at)) {
      return Draft.other(n, at - 1, end, Kind.IDENTIFIER, "number-sign");
    }
    if (!t.spaced(end)
        && (t.isWord(end) || t.isMixed(end))
        && !ordinalSuffix(end)
        && tables.units.forward(t, end) == 0
        && !t.has(end, WordClass.SCALE)
        && !t.is(end, "s")
        && !t.is(end, "ish")
        && !t.is(end, "max")
        && !t.is(end, "yo")) {
      return Draft.other(n, at, end + 1, Kind.NAME, "digits-and-letters");
    }
    int street = street(end);
    if (street > end && !t.has(at - 1, WordClass.CURRENCY_SIGN)) {
      return Draft.other(n, at, street, Kind.ADDRESS, "street");
    }
    return named(n);
  }

  private int tail(int end) {
    return !t.spaced(end) && t.isWord(end) && t.length(end) <= 2 ? end + 1 : end;
  }

  /** A name written to the hyphen before a number: MI-24, Covid-19; not "mid-2020", "under-18". */
  private boolean glueName(int i) {
    if (t.hasAny(
            i,
            WordClass.mask(
                WordClass.PREPOSITION,
                WordClass.AGE_GROUP,
                WordClass.NUMERAL,
                WordClass.CURRENCY_SIGN,
                WordClass.MONTH,
                WordClass.DETERMINER))
        || t.is(i, "magnitude")
        || t.is(i, "age")
        || t.is(i, "pre")
        || t.is(i, "post")
        || t.is(i, "mid")
        || t.is(i, "non")) {
      return t.is(i, "top") || (t.upper(i) && t.length(i) <= 3 && !t.headline());
    }
    return t.capital(i) || t.isMixed(i) || t.length(i) <= 5;
  }

  /** A number named by the word before it: Flight 370, page 40, Suite 400, FTSE 100. */
  private @Nullable Draft named(Numeral n) {
    int at = n.start();
    if (n.kind() == Numeral.Kind.WORDS && !n.hasScale()) {
      Draft spelled = spelled(n);
      if (spelled != null) {
        return spelled;
      }
    }
    if (n.hasScale()
        || n.isShare()
        || t.flag(at, Tokens.GROUPED)
        || !(n.isDigits() || (n.kind() == Numeral.Kind.WORDS && t.capital(at) && !t.headline()))) {
      return null;
    }
    if (t.flag(at, Tokens.DECIMAL) && !t.is(at - 1, "version")) {
      boolean model =
          (t.has(at - 1, WordClass.NAME_BEFORE) || t.has(at - 1, WordClass.IDENTIFIER_BEFORE))
              && t.capital(at - 1)
              && t.capital(at - 2)
              && !t.headline()
              && tables.units.forward(t, n.end()) == 0;
      return model ? Draft.other(n, at - 1, n.end(), Kind.NAME, "name") : null;
    }
    int word = at - 1;
    if (t.is(word, '.') || t.is(word, ':')) {
      word--;
    }
    boolean dotted = word < at - 1;
    boolean unit =
        tables.units.forward(t, n.end()) != 0 && !t.is(n.end(), "in") && !(t.length(n.end()) == 1);
    boolean things = nouns.isPlural(n.end()) || (nouns.isNounLike(n.end()) && !t.capital(n.end()));
    if (t.is(word, "p") && t.is(word - 1, '&')) {
      return Draft.other(n, word, n.end(), Kind.NAME, "name");
    }
    if (t.has(word, WordClass.IDENTIFIER_BEFORE)) {
      boolean no = t.is(word, "no") || t.is(word, "p") || t.is(word, "art") || t.is(word, "fig");
      if (no
          ? dotted && !t.is(at - 1, ':') || (t.capital(word) && word > 0 && !things)
          : !dotted || t.is(at - 1, ':')) {
        if (no || (!things && !unit)) {
          int end = n.end();
          while (t.isNumber(end) && t.spaced(end)) {
            end++;
          }
          return Draft.other(n, word, end, Kind.IDENTIFIER, "number-name");
        }
      }
    }
    if (dotted || unit) {
      return null;
    }
    if (t.has(word, WordClass.ADDRESS_BEFORE) && !things) {
      return Draft.other(n, word, n.end(), Kind.ADDRESS, "address-name");
    }
    boolean last = nouns.isPlural(n.end()) && !t.capital(n.end());
    if (t.is(word, "top")) {
      return Draft.other(n, word, n.end(), Kind.NAME, "name");
    }
    boolean article =
        word < 0 || t.has(word, WordClass.DETERMINER) || (t.length(word) <= 2 && !t.capital(word));
    if (t.has(word, WordClass.NAME_BEFORE)
        && !last
        && !article
        && !(nouns.isPlural(word) && !t.capital(word))
        && (t.capital(word) || !things)) {
      return Draft.other(n, word, n.end(), Kind.NAME, "name");
    }
    boolean proper =
        t.capital(word)
            && word > 0
            && !t.headline()
            && t.classes(word) == 0
            && t.isWord(word)
            && n.kind() == Numeral.Kind.PLAIN_DIGITS;
    boolean closed =
        n.end() >= t.count()
            || t.isSign(n.end()) && !t.is(n.end(), ',')
            || t.hasAny(n.end(), WordClass.mask(WordClass.PREPOSITION, WordClass.CONJUNCTION))
            || (t.capital(n.end()) && t.isWord(n.end()));
    if (proper && closed && !elliptic(word) && !t.isHyphen(n.end()) && !t.is(n.end(), '%')) {
      return Draft.other(n, word, n.end(), Kind.NAME, "name");
    }
    return null;
  }

  /** "The pit at Lowick loses 40 posts, the mill at Anstey 12": the noun was said before. */
  private boolean elliptic(int word) {
    int i = word;
    while (i > 0 && t.isWord(i) && t.capital(i)) {
      i--;
    }
    if (!t.is(i, "at") && !t.is(i, "in")) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - 25); k--) {
      if (t.isNumber(k) && nouns.isPlural(k + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The top twenty", "the Final Four". */
  private @Nullable Draft spelled(Numeral n) {
    int word = n.start() - 1;
    boolean ranked =
        t.is(word, "top")
            && (t.has(word - 1, WordClass.DETERMINER) || t.is(word - 1, "s"))
            && tables.units.forward(t, n.end()) == 0;
    boolean title =
        t.capital(n.start())
            && !t.upper(n.start())
            && t.capital(word)
            && word > 0
            && !t.headline()
            && !t.hasAny(word, NO_NAME)
            && !nouns.isNounLike(n.end());
    return ranked || title ? Draft.other(n, word, n.end(), Kind.NAME, "name") : null;
  }

  private boolean ordinalSuffix(int i) {
    return t.is(i, "st") || t.is(i, "nd") || t.is(i, "rd") || t.is(i, "th");
  }

  /** Digits in three and more groups, or 555-1234, or with a plus before. */
  private int phone(int at) {
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
    while ((plus || zero) && t.isNumber(i)) {
      groups++;
      digits += t.length(i);
      i++;
    }
    plus &= groups > 1;
    if (zero && groups > 1) {
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

  private int score(int at) {
    if (!t.isDash(at + 1) || !t.isPlainWhole(at + 2) || t.spaced(at + 1) != t.spaced(at + 2)) {
      return at;
    }
    int home = t.whole(at);
    int away = t.whole(at + 2);
    if (home < 0 || away < 0 || home > 250 || away > 250) {
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

  private int street(int end) {
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
