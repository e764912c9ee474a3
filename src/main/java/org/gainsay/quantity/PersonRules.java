package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/** Tells ages of persons, "one" as a pronoun and pairs that only point back from figures. */
final class PersonRules {

  private static final int MANY = 12;
  private static final BigDecimal GROWN = BigDecimal.valueOf(25);

  /** "One mother was", "one mother of", "one mother died": she is counted. */
  private static final long NO_TELLING =
      WordClass.mask(
          WordClass.AUXILIARY,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.CASUALTY,
          WordClass.SOFT_NOUN);

  /** A tree or a tortoise lives long. */
  private static final int NEAR = 5;

  /** The most words back to the figure of which one more is counted. */
  private static final int COUNTED_BEFORE = 9;

  private static final BigDecimal OLDEST = BigDecimal.valueOf(250);

  private final Tokens t;
  private final Nouns nouns;
  private final QuantityTables tables;
  private final NumeralReader numerals;

  PersonRules(Tokens tokens, Nouns nouns, QuantityTables tables, NumeralReader numerals) {
    this.t = tokens;
    this.nouns = nouns;
    this.tables = tables;
    this.numerals = numerals;
  }

  @Nullable Draft age(Numeral n) {
    if (!n.isCardinal()
        || n.value().compareTo(OLDEST) > 0
        || n.hasScale()
        || t.has(n.start() - 1, WordClass.CURRENCY_SIGN)) {
      return null;
    }
    int at = n.start();
    int end = old(n.end());
    if (end > 0 && isThing(at)) {
      return null;
    }
    if (end > 0) {
      return Draft.other(n, at, end, Kind.AGE, "years-old");
    }
    int word = t.isHyphen(at - 1) ? at - 2 : at - 1;
    if (t.has(word, TimeCue.AGE_LINK)) {
      word--;
    }
    if (t.has(word, TimeCue.AGE_RANGING)) {
      word--;
    }
    if (t.has(word, TimeCue.AGED)) {
      return Draft.other(n, at, range(n.end()), Kind.AGE, "aged");
    }
    boolean apposition =
        t.is(at - 1, ',')
            && t.isPlainWhole(at)
            && at >= 2
            && (t.isWord(at - 2) || t.is(at - 2, '.'))
            && t.whole(at) > 0
            && (t.is(n.end(), ',')
                || n.end() >= t.count()
                || t.is(n.end(), '.')
                || t.is(n.end(), ')')
                || t.has(n.end(), WordClass.AUXILIARY) && t.capital(at - 2) && t.capital(at - 3));
    if (apposition
        && t.whole(at) <= 110
        && !(nouns.isPlural(at - 2) && !t.capital(at - 2))
        && !t.has(at - 2, Cue.POINTING_BACK)
        && !(t.has(at - 2, Cue.BARE_TALLY) && !t.capital(at - 2))
        && !t.has(at - 2, WordClass.SOFT_NOUN)
        && !t.has(at - 2, WordClass.MONTH)) {
      return Draft.other(n, at, n.end(), Kind.AGE, "apposition");
    }
    int last = range(n.end());
    boolean several =
        last > n.end()
            && t.is(at - 1, ',')
            && t.has(at - 2, WordClass.AGE_GROUP)
            && t.isPlainWhole(at)
            && (t.is(last, ',') || t.is(last, '.'));
    if (several) {
      return Draft.other(n, at, last, Kind.AGE, "apposition");
    }
    // "Age: 43".
    if (t.is(at - 1, ':') && t.has(at - 2, TimeCue.AGED) && isAlone(n)) {
      return Draft.other(n, at, n.end(), Kind.AGE, "aged");
    }
    // "Put the number of dead at 40" gives no age.
    boolean counted = t.is(at - 3, "of") || t.is(at - 3, "the");
    if (t.is(at - 1, "at") && t.has(at - 2, TimeCue.AGE_AT) && !counted && isAlone(n)) {
      return Draft.other(n, at, n.end(), Kind.AGE, "age-at");
    }
    int of = t.has(at - 1, TimeCue.AGE_LINK) && !t.is(at - 1, "of") ? at - 2 : at - 1;
    if (t.is(of, "of") && t.has(of - 1, TimeCue.AGE_ONE) && isBare(n)) {
      return Draft.other(n, at, n.end(), Kind.AGE, "age-of");
    }
    boolean single = t.has(at - 2, TimeCue.AGE_PERSON);
    boolean being = t.has(at - 1, TimeCue.AGE_BEING);
    if (single && being && isBare(n) && (isClosed(n.end()) || t.is(n.end(), "when"))) {
      return Draft.other(n, at, n.end(), Kind.AGE, "age-of");
    }
    // "The youngest was 9", "the oldest victim is 71", "the oldest 71".
    int extreme = being ? at - 2 : at - 1;
    boolean one = being && t.has(extreme - 1, TimeCue.AGE_EXTREME);
    if ((one || t.has(extreme, TimeCue.AGE_EXTREME)) && isBare(n) && isClosed(n.end())) {
      return Draft.other(n, at, n.end(), Kind.AGE, "age-of");
    }
    // "The tortoise turned 190 on Sunday".
    boolean turned = t.is(at - 1, "turned") || t.is(at - 1, "turns");
    boolean day = t.is(n.end(), "on") && t.has(n.end() + 1, WordClass.WEEKDAY);
    if (turned && isBare(n) && (day || isClosed(n.end()) || t.is(n.end(), "this"))) {
      return Draft.other(n, at, n.end(), Kind.AGE, "age-of");
    }
    boolean limit =
        t.has(word, TimeCue.AGE_LIMIT) || (t.is(word, "than") && t.has(word - 1, TimeCue.AGE_THAN));
    if (limit) {
      int group = t.is(word, "than") ? word - 2 : word - 1;
      boolean plural = t.is(n.end(), "s") && !t.spaced(n.end());
      boolean young = n.value().compareTo(GROWN) <= 0 && t.is(word, "under");
      boolean named = t.has(group, TimeCue.AGE_GIVEN);
      boolean people =
          t.has(group, WordClass.AGE_GROUP)
              || t.is(word, "than")
              || t.is(n.end(), "who")
              || (isSaidOfPersons(group) && isClosed(n.end()))
              || (young && named && isClosed(n.end()));
      boolean counts =
          nouns.isPlural(n.end())
              || (nouns.isNounLike(n.end()) && nouns.isPlural(n.end() + 1))
              || tables.units.forward(t, n.end()) != 0
              || t.is(n.end(), '%')
              || t.is(n.end(), "of");
      if (plural || (people && !counts) || (t.isHyphen(at - 1) && !t.spaced(at - 1))) {
        return Draft.other(n, at, plural ? n.end() + 1 : n.end(), Kind.AGE, "age-limit");
      }
    }
    boolean joined = t.is(n.end(), "and") || t.is(n.end(), "or");
    if (joined
        && t.has(n.end() + 1, TimeCue.AGE_AFTER)
        && t.isNumber(at)
        && (t.has(n.end() + 1, TimeCue.AGE_THAN)
            || t.is(n.end() + 1, "over") && t.has(at - 1, WordClass.AGE_GROUP))) {
      return Draft.other(n, at, n.end() + 2, Kind.AGE, "and-older");
    }
    boolean forties = t.is(n.end(), "s") && !t.spaced(n.end()) && t.whole(at) % 10 == 0;
    return forties ? Draft.other(n, at, n.end() + 1, Kind.AGE, "forties") : null;
  }

  /** "The bridge is 40 years old". */
  private boolean isThing(int at) {
    int i = at - 1;
    while (i > at - NEAR && (t.has(i, WordClass.AUXILIARY) || t.has(i, WordClass.PREPOSITION))) {
      i--;
    }
    return i < at - 1 && t.has(i, TimeCue.AGED_THING) && t.is(at + 2, "old");
  }

  /** "The victims were", "most are", "she is": not "the number of victims was". */
  private boolean isSaidOfPersons(int last) {
    int verb = t.has(last, TimeCue.AGE_MOSTLY) ? last - 1 : last;
    boolean several = t.is(verb, "were") || t.is(verb, "are");
    boolean persons =
        several
            ? t.has(verb - 1, WordClass.AGE_GROUP) || t.has(verb - 1, TimeCue.AGE_MANY)
            : t.has(verb - 1, TimeCue.AGE_PERSON);
    return persons && t.has(verb, WordClass.AUXILIARY);
  }

  /** A whole number that counts and measures nothing. */
  private boolean isBare(Numeral n) {
    int end = n.end();
    return n.value().signum() > 0
        && n.value().stripTrailingZeros().scale() <= 0
        && !nouns.isNounLike(end)
        && !t.isHyphen(end)
        && tables.units.forward(t, end) == 0
        && !t.is(end, '%')
        && !t.is(end, "of");
  }

  private boolean isClosed(int end) {
    return end >= t.count()
        || t.is(end, '.')
        || t.is(end, ',')
        || t.is(end, ';')
        || t.is(end, "and") && !t.isNumber(end + 1) && !t.has(end + 1, WordClass.NUMERAL);
  }

  /** "Died at 67": old enough, and nothing behind that it could count or measure. */
  private boolean isAlone(Numeral n) {
    int end = n.end();
    return n.value().compareTo(BigDecimal.valueOf(12)) > 0
        && n.value().stripTrailingZeros().scale() <= 0
        && !nouns.isNounLike(end)
        && tables.units.forward(t, end) == 0
        && !t.is(end, "of")
        && (!t.isSign(end) || t.spaced(end + 1) || end + 1 >= t.count());
  }

  /** Behind "-year-old", "years of age"; -1 when there is no such thing. */
  private int old(int end) {
    boolean range = t.isDash(end) && t.isNumber(end + 1);
    int i = t.isDash(end) && !range ? end + 1 : end;
    if (t.is(i, "yo") || (t.is(i, "y") && t.is(i + 1, '/') && t.is(i + 2, "o"))) {
      return t.is(i, "yo") ? i + 1 : i + 3;
    }
    if ((t.is(i, "to") || t.isDash(i)) && t.isNumber(i + 1)) {
      i += 2;
      i = t.isDash(i) ? i + 1 : i;
    }
    boolean span = t.has(i, TimeCue.AGE_SPAN);
    if (!span) {
      return -1;
    }
    i++;
    if (t.is(i, "of") && t.is(i + 1, "age")) {
      return i + 2;
    }
    i = t.isHyphen(i) ? i + 1 : i;
    return t.is(i, "old") || t.is(i, "olds") ? i + 1 : -1;
  }

  private int range(int end) {
    boolean link = t.isDash(end) || t.is(end, "to") || t.is(end, "and") || t.is(end, "or");
    if (link
        && (t.isNumber(end + 1) || t.has(end + 1, WordClass.NUMERAL))
        && !nouns.isPlural(end + 2)) {
      Numeral second = numerals.cardinal(end + 1, false);
      return second == null ? end : second.end();
    }
    return end;
  }

  /** "One" that stands for a person or thing, and "the two sides". */
  @Nullable Draft reference(Numeral n) {
    if (n.kind() == Numeral.Kind.WORDS && n.end() == n.start() + 1 && t.is(n.start(), "one")) {
      return one(n);
    }
    boolean pointed = t.is(n.start() - 1, "these") || t.is(n.start() - 1, "those");
    if (pointed
        && n.kind() == Numeral.Kind.WORDS
        && n.end() == n.start() + 1
        && nouns.isPlural(n.end())) {
      return Draft.other(n, n.start(), n.end(), Kind.REFERENCE, "pointed");
    }
    boolean two = (t.is(n.start(), "two") || t.whole(n.start()) == 2) && n.end() == n.start() + 1;
    boolean first =
        (t.is(n.end(), "and") || t.is(n.end(), "or") || t.is(n.end(), "to") || t.isDash(n.end()))
            && (t.isNumber(n.end() + 1) || t.has(n.end() + 1, WordClass.NUMERAL));
    if (isKnownGroup(n)) {
      return Draft.other(n, n.start(), n.end(), Kind.REFERENCE, "group");
    }
    if (!two
        || first
        || !t.has(n.start() - 1, WordClass.PAIR_BEFORE)
        || t.isHyphen(n.end())
        || tables.units.forward(t, n.end()) != 0) {
      return null;
    }
    boolean bare = !nouns.isNounLike(n.end()) && !t.is(n.end(), "of");
    return bare || t.has(n.end(), WordClass.PAIR_NOUN)
        ? Draft.other(n, n.start(), n.end(), Kind.REFERENCE, "pair")
        : null;
  }

  /** "The three sisters run the inn", not "the three men were hurt", which tells how many. */
  private boolean isKnownGroup(Numeral n) {
    boolean small = n.kind() == Numeral.Kind.WORDS && n.end() == n.start() + 1;
    int many = small ? n.value().intValue() : 0;
    int next = n.end() + 1;
    return (many == 3 || many == 4)
        && t.is(n.start() - 1, "the")
        && t.capital(n.start() - 1)
        && !t.headline()
        && t.has(n.end(), WordClass.PAIR_NOUN)
        && t.has(next, WordClass.VERB)
        && !t.has(next, WordClass.AUXILIARY)
        && !t.has(next, Cue.BEFALLS)
        && !nouns.endsPhrase(next);
  }

  /**
   * "Five are in hospital, one with burns", "of three cases, one was severe": counted with them.
   */
  private boolean isOneOfMany(int at) {
    boolean said = t.has(at + 1, WordClass.AUXILIARY) || t.is(at + 1, "with") || t.is(at + 1, "in");
    if (!said || !t.is(at - 1, ',')) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - MANY); i--) {
      if (t.is(i, '.') || t.is(i, ';') || t.isHyphen(i)) {
        return false;
      }
      boolean number = t.isPlainWhole(i) || t.has(i, WordClass.NUMERAL);
      if (number && (nouns.isPlural(i + 1) || nouns.isPlural(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** "One of its two barges": of how many is said. */
  private boolean isOneOfSoMany(int of) {
    int many = t.has(of + 1, WordClass.DETERMINER) ? of + 2 : of + 1;
    boolean number = t.isPlainWhole(many) || t.has(many, WordClass.NUMERAL);
    // "Ibsen is one of 43 signers": who he is.
    boolean being = t.has(of - 2, WordClass.AUXILIARY);
    return t.is(of, "of") && number && !being && !t.is(many, "one");
  }

  /** Whether it goes on a count by places: "15 plants in Germany and one in Sweden". */
  private boolean isOneMore(int at) {
    boolean joined = t.is(at - 1, "and") || t.is(at - 1, ',');
    if (!joined || !t.has(at + 1, WordClass.PREPOSITION) || !t.capital(at + 2)) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - COUNTED_BEFORE); i--) {
      if (t.isPlainWhole(i) || t.has(i, WordClass.NUMERAL)) {
        return !t.is(i, "one");
      }
      if (t.is(i, '.')) {
        return false;
      }
    }
    return false;
  }

  /** "One or two metres", "between one and two points". */
  private boolean opensRange(int at, int link) {
    boolean and = t.is(link, "and") && (t.is(at - 1, "between") || t.is(at - 1, "from"));
    if (!and && !t.is(link, "or")) {
      return false;
    }
    int second = link + 1;
    boolean number = t.isPlainWhole(second) || t.has(second, WordClass.NUMERAL);
    return number && tables.units.forward(t, second + 1) != 0;
  }

  private @Nullable Draft one(Numeral n) {
    int at = n.start();
    int next = n.end();
    boolean stressed =
        isOneOfSoMany(next)
            || t.has(at - 1, WordClass.ONE_STRESSED)
            || t.has(at - 1, Cue.HARMED)
            || isOneMore(at)
            || isOneOfMany(at)
            || opensRange(at, next);
    Draft pronoun = Draft.other(n, at, next, Kind.REFERENCE, "one");
    if (stressed || (t.count() == 1)) {
      return null;
    }
    if (t.has(at - 1, WordClass.ONE_PRONOUN_BEFORE) && !t.is(at - 1, "another")) {
      return tables.units.forward(t, next) != 0 && !t.is(at - 1, "no") && !t.is(next, "in")
          ? null
          : pronoun;
    }
    if (t.isHyphen(next)) {
      return tables.units.forward(t, next + 1) != 0 || nouns.isNounLike(next + 1) ? null : pronoun;
    }
    if (next >= t.count() || t.isSign(next) || t.has(next, WordClass.ONE_PRONOUN_AFTER)) {
      boolean unit =
          tables.units.forward(t, next) != 0
              && !t.is(next, "day")
              && !t.is(next, "in")
              && !(t.is(next, "point") && t.is(at - 1, "at"));
      return unit || t.has(at - 1, WordClass.CURRENCY_SIGN) || t.has(at - 1, WordClass.SOFT_NOUN)
          ? null
          : pronoun;
    }
    boolean witness =
        t.has(next, Cue.WITNESS)
            && t.isWord(next + 1)
            && !t.hasAny(next + 1, NO_TELLING)
            && !nouns.isPlural(next + 1);
    return witness || t.has(next + 1, WordClass.SAID) ? pronoun : null;
  }
}
