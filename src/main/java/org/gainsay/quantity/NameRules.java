package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/** Tells names and numbers of identity from figures; what else digits are, it asks others. */
final class NameRules {

  static final long NO_NAME =
      WordClass.mask(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.DETERMINER,
          WordClass.AUXILIARY,
          WordClass.NUMERAL,
          WordClass.MONTH,
          WordClass.WEEKDAY);

  private static final int MOST_CLASSES = 12;

  private final Tokens t;
  private final Nouns nouns;
  private final QuantityTables tables;
  private final UnitReader units;
  private final ScoreRules scores;
  private final ContactRules contacts;
  private final CodeRules codes;
  private final SpelledNames spellings;
  private final GappedFigures gaps;

  NameRules(Tokens tokens, Nouns nouns, QuantityTables tables, UnitReader units) {
    this.t = tokens;
    this.nouns = nouns;
    this.tables = tables;
    this.units = units;
    this.scores = new ScoreRules(tokens, nouns, tables);
    this.contacts = new ContactRules(tokens, nouns, tables);
    this.spellings = new SpelledNames(tokens, nouns, tables);
    this.gaps = new GappedFigures(tokens, nouns);
    this.codes = new CodeRules(tokens, tables, contacts);
  }

  /** Letters that run on into digits, G7; they are never a figure. */
  Draft mixed(int at) {
    long digits = 0;
    for (int i = t.start(at); i < t.end(at) && digits < 1_000_000; i++) {
      char c = t.text.charAt(i);
      digits = Letter.isDigit(c) ? digits * 10 + Character.digit(c, 10) : digits;
    }
    Numeral numeral =
        Numeral.of(
            at, at + 1, BigDecimal.valueOf(digits), Numeral.Kind.PLAIN_DIGITS, BigDecimal.ONE);
    // PM2.5, P5+1.
    boolean more = t.is(at + 1, '.') || t.is(at + 1, '+');
    boolean glued = more && !t.spaced(at + 1) && t.isNumber(at + 2) && !t.spaced(at + 2);
    return Draft.other(numeral, at, glued ? at + 3 : at + 1, Kind.NAME, "letters-and-digits");
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
    Draft code = codes.read(n);
    if (code != null) {
      return code;
    }
    if (n.kind() != Numeral.Kind.PLAIN_DIGITS) {
      return named(n);
    }
    boolean first = at == 0 || t.breaks(at);
    boolean mark = (t.is(end, '.') || t.is(end, ')')) && !t.spaced(end);
    if (first && mark && t.length(at) <= 2 && t.capital(end + 1) && t.spaced(end + 1)) {
      return Draft.other(n, at, end, Kind.IDENTIFIER, "list-number");
    }
    int phone = contacts.phone(at);
    if (phone > at) {
      return Draft.other(n, t.is(at - 1, '+') ? at - 1 : at, phone, Kind.IDENTIFIER, "phone");
    }
    int score = scores.read(at);
    if (score > at && !(product(at - 1) && t.capital(at - 1))) {
      return Draft.other(n, at, score, Kind.SCORE, "score");
    }
    if (t.isHyphen(at - 1)
        && !t.spaced(at)
        && !t.spaced(at - 1)
        && (t.isWord(at - 2) || t.isMixed(at - 2))
        && glueName(at - 2)) {
      return Draft.other(n, at - 2, tail(end), Kind.NAME, "hyphen-name");
    }
    // Form 10-K.
    boolean letter = t.isHyphen(end) && t.upper(end + 1) && t.length(end + 1) == 1;
    if (letter && !t.spaced(end) && !t.spaced(end + 1) && units.after(n, end) == null) {
      return Draft.other(n, at, end + 2, Kind.NAME, "hyphen-name");
    }
    // Paragraph 14(2): the number in brackets.
    if (t.is(at - 1, '(') && !t.spaced(at - 1) && t.isNumber(at - 2) && t.is(end, ')')) {
      return Draft.other(n, at, end, Kind.IDENTIFIER, "number-name");
    }
    if (t.isHyphen(at - 1) && t.has(at - 2, Cue.GLUED_NAME)) {
      return Draft.other(n, at - 2, end, Kind.NAME, "hyphen-name");
    }
    if (t.is(at - 1, '#') && !t.spaced(at)) {
      return Draft.other(n, at - 1, end, Kind.IDENTIFIER, "number-sign");
    }
    // The "s=19" of an address in the web.
    boolean glued = !t.spaced(at) && !t.spaced(at - 1) && !t.spaced(at - 2);
    if (t.is(at - 1, '=') && glued && (t.is(at - 3, '?') || t.is(at - 3, '&'))) {
      return Draft.other(n, at, end, Kind.IDENTIFIER, "web-address");
    }
    if (!t.spaced(end)
        && (t.isWord(end) || t.isMixed(end))
        && !t.has(end, Cue.ORDINAL_SUFFIX)
        && units.after(n, end) == null
        && !t.has(end, WordClass.SCALE)
        && !t.has(end, Cue.NUMBER_TAIL)) {
      return Draft.other(n, at, end + 1, Kind.NAME, "digits-and-letters");
    }
    if (t.is(end, "s") && !t.spaced(end) && n.value().intValue() > 100 && t.whole(at) % 10 != 0) {
      return Draft.other(n, at, end + 1, Kind.NAME, "model");
    }
    int street = contacts.street(end);
    if (street > end && !t.has(at - 1, WordClass.CURRENCY_SIGN)) {
      return Draft.other(n, at, street, Kind.ADDRESS, "street");
    }
    return named(n);
  }

  /** Behind the second number of a 787-9. */
  private int variant(int end) {
    boolean second = t.isHyphen(end) && t.isPlainWhole(end + 1);
    return second && !t.spaced(end) && !t.spaced(end + 1) ? end + 2 : end;
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
        || t.has(i, Cue.NO_GLUED_NAME)) {
      return t.is(i, "top") || (t.upper(i) && t.length(i) <= 3 && !t.headline());
    }
    return t.capital(i) || t.isMixed(i) || t.length(i) <= 5;
  }

  /** A number named by the word before it: Flight 370, page 40, Suite 400, FTSE 100. */
  private @Nullable Draft named(Numeral n) {
    int at = n.start();
    if (n.kind() == Numeral.Kind.WORDS && !n.hasScale()) {
      // "They went fifty-fifty".
      boolean twice = t.isHyphen(n.end()) && t.id(n.end() + 1) == t.id(n.start());
      if (twice && n.end() == n.start() + 1) {
        return Draft.other(n, n.start(), n.end() + 2, Kind.NAME, "compound");
      }
      Draft spelled = spellings.read(n);
      if (spelled != null) {
        return spelled;
      }
    }
    if (n.hasScale()
        || n.isShare()
        || t.flag(at, Tokens.GROUPED) && !peak(n)
        || !(n.isDigits() || (n.kind() == Numeral.Kind.WORDS && t.capital(at) && !t.headline()))) {
      return null;
    }
    if (peak(n)) {
      return Draft.other(n, at - 1, n.end(), Kind.NAME, "name");
    }
    if (isStation(n.end()) && t.upper(n.end())) {
      return Draft.other(n, at, n.end() + 1, Kind.NAME, "station");
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
    if (n.kind() == Numeral.Kind.PLAIN_DIGITS && model(n)) {
      return Draft.other(n, at, n.end() + 1, Kind.NAME, "model");
    }
    int word = at - 1;
    if (t.is(word, '.') || t.is(word, ':')) {
      word--;
    }
    boolean dotted = word < at - 1;
    boolean unit =
        tables.units.forward(t, n.end()) != 0
            && !t.is(n.end(), "in")
            && !(t.length(n.end()) == 1)
            && units.after(n, n.end()) != null;
    boolean things =
        nouns.isPlural(n.end())
            || (nouns.isNounLike(n.end()) && !t.capital(n.end()) && !nouns.endsPhrase(n.end()));
    if (t.is(word, "p") && t.is(word - 1, '&')) {
      return Draft.other(n, word, n.end(), Kind.NAME, "name");
    }
    // "The homes hit number 300": the verb.
    boolean verb =
        t.is(word, "number") && !dotted && (!t.capital(word) || t.headline()) && numbers(word);
    if (t.has(word, WordClass.IDENTIFIER_BEFORE) && !verb) {
      boolean no = t.has(word, Cue.NUMBER_WORD);
      if (no
          ? dotted && !t.is(at - 1, ':') || (t.capital(word) && word > 0 && !things)
          : !dotted || t.is(at - 1, ':')) {
        boolean bus = t.is(word, "number") && nouns.isNounLike(n.end()) && !pluralNear(n.end());
        if (no || (!things && !unit) || division(word) || bus) {
          int end = n.end();
          while (t.isNumber(end) && t.spaced(end) || isGlued(end)) {
            end += t.isNumber(end) ? 1 : 2;
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
    boolean last =
        nouns.isPlural(n.end()) && !t.capital(n.end()) && !(product(word) && t.capital(word));
    if (t.is(word, "of") && t.is(word - 1, "group") && t.capital(word - 1) && !t.headline()) {
      return Draft.other(n, word - 1, n.end(), Kind.NAME, "name");
    }
    // "The toll could top 300": the verb.
    boolean tops = t.has(word - 1, WordClass.AUXILIARY) || t.is(word - 1, "to");
    if (t.is(word, "top") && tops) {
      return null;
    }
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
      return Draft.other(n, word, variant(n.end()), Kind.NAME, "name");
    }
    boolean classed =
        t.has(word, Cue.CLASSIFIER)
            && (word > 0 && !t.is(word, "year") || t.capital(word) && t.isNumber(at))
            && !t.is(word - 1, "to")
            && !t.has(word - 1, WordClass.PRONOUN)
            && n.value().intValue() <= MOST_CLASSES;
    if (classed) {
      return Draft.other(n, word, n.end(), Kind.NAME, "name");
    }
    // "Sputnik 1 was launched": a plural would be counted.
    boolean single = isSaidOfOne(n.end()) && !nouns.isPlural(word);
    boolean proper =
        t.capital(word)
            && (word > 0 || single)
            && !t.headline()
            && t.classes(word) == 0
            && !t.has(word, Cue.GIVES)
            && t.isWord(word)
            && n.kind() == Numeral.Kind.PLAIN_DIGITS;
    boolean coded = t.upper(word) && t.length(word) <= 3 && t.length(at) > 2;
    boolean closed =
        n.end() >= t.count()
            || t.isSign(n.end()) && (coded || !t.is(n.end(), ','))
            || t.hasAny(n.end(), WordClass.mask(WordClass.PREPOSITION, WordClass.CONJUNCTION))
            || (t.capital(n.end()) && t.isWord(n.end()));
    // "send Verland 31 of the newer tanks": some of many, no name.
    boolean some = t.is(n.end(), "of") && t.has(n.end() + 1, WordClass.DETERMINER);
    // "The SuperFerry 9 vessel": no plural that it could count.
    int end = n.end();
    boolean one =
        nouns.isNounLike(end)
            && !t.capital(end)
            && n.value().compareTo(BigDecimal.ONE) > 0
            && !pluralNear(end)
            && !nouns.endsPhrase(end)
            && !t.has(end, WordClass.SCALE)
            && !t.has(end, WordClass.SOFT_NOUN);
    if (proper
        && (closed || one || single)
        && !some
        && !gaps.isGap(n, word)
        && !t.isHyphen(n.end())
        && !t.is(n.end(), '%')
        && units.after(n, n.end()) == null) {
      return Draft.other(n, word, n.end(), Kind.NAME, "name");
    }
    return null;
  }

  private boolean pluralNear(int i) {
    return nouns.isPlural(i) || nouns.isPlural(i + 1) || nouns.isPlural(i + 2);
  }

  private boolean isSaidOfOne(int i) {
    return t.is(i, "was") || t.is(i, "is") || t.is(i, "has");
  }

  /** Case 12-441. */
  private boolean isGlued(int end) {
    boolean sign = t.isHyphen(end) || t.is(end, '/');
    return sign && t.isNumber(end + 1) && !t.spaced(end) && !t.spaced(end + 1);
  }

  /** "Xbox 360 sales": a name of things that all bear a number. */
  private boolean product(int word) {
    return t.has(word, Cue.PRODUCT);
  }

  /** "Section 230 protects": a part of a text, whatever looks like a plural behind it. */
  private boolean division(int word) {
    return t.has(word, Cue.DIVISION) && t.capital(word) && !t.upper(word) && !t.headline();
  }

  /** "Height 1,904": what stands on a map by its height. */
  private boolean peak(Numeral n) {
    int word = n.start() - 1;
    return t.has(word, Cue.PEAK)
        && t.capital(word)
        && !t.headline()
        && !nouns.isNounLike(n.end())
        && tables.units.forward(t, n.end()) == 0;
  }

  /** "Its 787 Dreamliner fleet", "a 911 Turbo": a model named by its number first. */
  private boolean model(Numeral n) {
    int next = n.end();
    return n.value().intValue() >= 100
        && t.has(n.start() - 1, WordClass.DETERMINER)
        && t.capital(next)
        && t.isWord(next)
        && t.spaced(next)
        && !t.upper(next)
        && !t.headline()
        && !t.hasAny(next, NO_NAME)
        && !t.has(next, WordClass.SCALE)
        && !nouns.isPlural(next)
        && !nouns.isPlural(next + 1)
        && tables.units.forward(t, next) == 0;
  }

  /** "98.4 FM". */
  private boolean isStation(int i) {
    return t.is(i, "fm") || t.is(i, "am");
  }

  private boolean numbers(int verb) {
    int i = nouns.endsPhrase(verb - 1) ? verb - 2 : verb - 1;
    boolean things = nouns.isPlural(i) && !t.has(i - 1, WordClass.PRONOUN);
    // "The dead now number 84", "they number 43".
    int who = t.is(i, "now") ? i - 1 : i;
    return things
        || t.has(who, WordClass.SOFT_NOUN)
        || t.has(who, WordClass.CASUALTY)
        || t.is(i, "to")
        || t.is(i, "now")
        || t.is(i, "they");
  }
}
