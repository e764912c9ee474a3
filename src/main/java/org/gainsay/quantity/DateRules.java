package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/** Tells dates and years from figures. */
final class DateRules {

  /** "3, 4, 5 and 6 May": more days than these are not listed before their month. */
  private static final int MOST_DAYS = 5;

  private final Tokens t;
  private final Nouns nouns;
  private final QuantityTables tables;
  private final ClockRules clock;

  DateRules(Tokens tokens, Nouns nouns, QuantityTables tables, ClockRules clock) {
    this.clock = clock;
    this.t = tokens;
    this.nouns = nouns;
    this.tables = tables;
  }

  /** The date, year or time that the digits at a token belong to. */
  @Nullable Draft read(int at) {
    if (!t.isNumber(at)) {
      return null;
    }
    Numeral numeral =
        Numeral.of(at, at + 1, t.number(at), Numeral.Kind.PLAIN_DIGITS, BigDecimal.ONE);
    int end = clock.time(at);
    if (end > at) {
      return Draft.other(numeral, at, end, Kind.TIME, "time");
    }
    if (!t.isPlainWhole(at) || t.has(at - 1, WordClass.CURRENCY_SIGN)) {
      return null;
    }
    end = date(at);
    if (end > at) {
      return Draft.other(numeral, at, end, Kind.DATE, "date");
    }
    end = year(at);
    return end > at ? Draft.other(numeral, at, end, Kind.YEAR, "year") : null;
  }

  /** "Two days ago", "the three months to June": a length that tells when. */
  boolean tells(Draft draft) {
    int end = draft.end;
    if (t.is(end, "ago")) {
      return true;
    }
    // "A tenth fewer than ten years before": when it was more.
    boolean compared = t.is(draft.start, "fewer") || t.is(draft.start, "more");
    boolean closed = end + 1 >= t.count() || t.is(end + 1, '.') || t.is(end + 1, ',');
    if (compared && closed && (t.is(end, "before") || t.is(end, "earlier"))) {
      return true;
    }
    boolean period =
        t.has(draft.start - 1, WordClass.DETERMINER)
            || t.is(draft.start - 1, "first")
            || t.is(draft.start - 1, "last");
    boolean until = t.has(end, TimeCue.PERIOD_END) && (month(end + 1) || month(end + 2));
    return period && (until || (t.is(end, "of") && year(end + 1) > end + 1));
  }

  private boolean month(int i) {
    if (!t.has(i, WordClass.MONTH) || t.capital(i)) {
      return t.capital(i) && t.has(i, WordClass.MONTH);
    }
    boolean verb = t.has(i, TimeCue.MONTH_VERB);
    return !verb || t.is(i - 1, "on") || t.is(i - 2, "on") && t.isNumber(i - 1);
  }

  private int date(int at) {
    int whole = t.whole(at);
    boolean day = whole >= 1 && whole <= 31 && t.length(at) <= 2;
    int prev = t.is(at - 1, '.') && month(at - 2) ? at - 2 : at - 1;
    if (month(prev) && t.spaced(at)) {
      if (day
          && !(countsThings(at + 1) && t.is(prev - 1, "in"))
          && (tables.units.forward(t, at + 1) == 0 || isPlace(at + 1))) {
        return dateTail(suffix(at + 1));
      }
      if (whole >= 1000 && whole <= 2100) {
        return at + 1;
      }
    }
    int next = suffix(at + 1);
    int last = day ? lastDay(at, next) : at;
    if (last > at) {
      return last;
    }
    if (t.is(next, "of")) {
      next++;
    }
    // "26 of April's 30 days" are counted.
    boolean owned = t.is(next - 1, "of") && t.is(next + 2, "s") && t.isNumber(next + 3);
    if (day
        && month(next)
        && !owned
        && (!t.is(next, "may")
            || (t.capital(next) && !t.headline())
            || !t.hasAny(next + 1, WordClass.mask(WordClass.VERB, WordClass.AUXILIARY)))) {
      int end = t.is(next + 1, '.') && t.isNumber(next + 2) ? next + 2 : next + 1;
      return dateTail(end);
    }
    if (t.is(at + 1, '/') && t.isNumber(at + 2) && !t.spaced(at + 2)) {
      boolean third = t.is(at + 3, '/') && t.isNumber(at + 4);
      if (third) {
        return at + 5;
      }
      if ((whole == 9 && t.whole(at + 2) == 11)
          || (whole == 24 && t.whole(at + 2) == 7)
          || (isYear(whole) && t.length(at + 2) == 2)) {
        return at + 3;
      }
    }
    if (t.isDash(at + 1) && t.isNumber(at + 2) && isYear(whole) && t.length(at) == 4) {
      int until = t.whole(at + 2);
      if (t.isHyphen(at + 1) && t.isHyphen(at + 3) && t.isNumber(at + 4) && until <= 12) {
        return at + 5;
      }
      boolean span =
          (t.length(at + 2) == 2 && (until > whole % 100 || until <= 12))
              || (t.length(at + 2) == 4 && until > whole && until < 2101);
      if (span && !countsThings(at + 3) && tables.units.forward(t, at + 3) == 0) {
        return at + 3;
      }
    }
    return at;
  }

  /** "3, 4 and 5 May", "3-7 May": behind the date the last day starts, else the token itself. */
  private int lastDay(int at, int first) {
    int link = first;
    for (int days = 1; days < MOST_DAYS; days++) {
      boolean linked =
          t.isDash(link)
              || t.is(link, "to")
              || t.is(link, "and")
              || t.is(link, "or")
              || (t.is(link, ',') && (t.is(link + 2, "and") || t.is(link + 2, ',')));
      int day = link + 1;
      if (!linked || !t.isPlainWhole(day) || t.whole(day) > 31) {
        return at;
      }
      link = suffix(day + 1);
      if (month(link) && t.capital(link)) {
        return dateTail(link + 1);
      }
    }
    return at;
  }

  /** "On July 9 in Lima" is no length; in "July 3 in 10 shops" a share follows. */
  private boolean isPlace(int in) {
    return t.is(in, "in") && (!t.isNumber(in + 1) || isYear(t.whole(in + 1)));
  }

  private boolean countsThings(int i) {
    return t.isWord(i)
        && !t.capital(i)
        && nouns.isNounLike(i)
        && (nouns.isPlural(i) || nouns.isPlural(i + 1));
  }

  /** Past "st", "nd", "rd", "th". */
  private int suffix(int i) {
    return t.has(i, Cue.ORDINAL_SUFFIX) && !t.spaced(i) ? i + 1 : i;
  }

  /** Past a second day and a year. */
  private int dateTail(int i) {
    int end = i;
    if ((t.isDash(end) || t.is(end, "to") || t.is(end, "and"))
        && t.isPlainWhole(end + 1)
        && t.whole(end + 1) <= 31
        && !countsThings(suffix(end + 2))
        && (t.isDash(end) || month(end - 1) || t.spaced(end))) {
      // "On 6 April and 12 are cured".
      boolean counted = t.is(end, "and") && t.has(end + 2, WordClass.AUXILIARY);
      if (t.isDash(end) || !counted && !nouns.isNounLike(end + 2)) {
        end = suffix(end + 2);
      }
    }
    int year = t.is(end, ',') ? end + 1 : end;
    return t.isPlainWhole(year) && isYear(t.whole(year)) && t.length(year) == 4 ? year + 1 : end;
  }

  private static boolean isYear(int value) {
    return value >= 1000 && value <= 2100;
  }

  /** Behind "nineteen eighty-four", which begins with a number word; else behind that alone. */
  int spoken(Numeral n) {
    int i = n.end();
    if (!t.has(i, WordClass.NUMERAL) || i > n.start() + 1 || n.kind() != Numeral.Kind.WORDS) {
      return i;
    }
    int century = n.value().intValue();
    if (century < 13 || century > 20) {
      return i;
    }
    int tens = tables.numeral(t.id(i));
    int end = i + 1;
    if (t.isHyphen(end) && t.has(end + 1, WordClass.NUMERAL) && !t.spaced(end)) {
      end += 2;
    }
    boolean counts = nouns.isPlural(end) || t.has(end, WordClass.SCALE) || t.isHyphen(end);
    return tens >= 10 && !counts ? end : n.end();
  }

  private int year(int at) {
    int whole = t.whole(at);
    boolean apostrophe = t.is(at + 1, '\'') || t.is(at + 1, '’');
    int s = apostrophe ? at + 2 : at + 1;
    boolean owned = t.has(at - 1, TimeCue.AGE_OWNER);
    if (t.is(s, "s")
        && !t.spaced(s)
        && whole % 10 == 0
        && !owned
        && (t.length(at) == 4 ? isYear(whole) : whole < 100 && t.length(at) == 2 && !apostrophe)) {
      return s + 1;
    }
    boolean shortYear =
        (t.is(at - 1, '\'') || t.is(at - 1, '’'))
            && t.length(at) == 2
            && !t.spaced(at)
            && t.spaced(at - 1);
    if (shortYear && !countsThings(at + 1) && tables.units.forward(t, at + 1) == 0) {
      return at + 1;
    }
    boolean above = at == 0 && t.is(at + 1, "over") && t.isNumber(at + 2);
    boolean within = t.isHyphen(at - 1) && t.has(at - 2, Cue.NO_GLUED_NAME) && !t.spaced(at);
    if (t.length(at) != 4 || !isYear(whole) || (t.isHyphen(at - 1) && !within) || above) {
      return at;
    }
    if (tables.units.forward(t, at + 1) != 0
        && !t.is(at + 1, "in")
        && !t.has(at + 1, WordClass.PER)
        && !(t.length(at + 1) == 1)) {
      return t.spaced(at + 1) && t.is(at + 1, "won") ? at + 1 : at;
    }
    if (t.has(at + 1, WordClass.SCALE)
        || (t.isWord(at + 1) && !t.spaced(at + 1))
        || t.is(at + 1, '+')
        || t.is(at + 1, '%')) {
      return at;
    }
    boolean before = t.has(at - 1, TimeCue.BEFORE_YEAR);
    // "The law of 1864 stands".
    boolean of = t.is(at - 1, "of") && t.has(at - 2, WordClass.AFTER_YEAR);
    boolean marked = t.has(at - 1, TimeCue.IN_YEAR) || of && t.has(at + 1, WordClass.VERB_NOUN);
    if (tables.before.backward(t, at, Math.max(0, at - 5)) != 0 && !marked) {
      boolean noun = nouns.isNounLike(at + 1) || t.is(at + 1, "of");
      boolean near =
          t.has(at - 1, TimeCue.NEAR_YEAR)
              || (t.is(at - 1, "to") && t.is(at - 2, "up") && whole % 100 != 0)
              || (t.is(at - 1, "over") && whole % 100 != 0 && whole >= 1900)
              || (t.is(at - 1, "least") && t.has(at - 3, TimeCue.IN_YEAR));
      return !noun && near && whole >= 1700 ? at + 1 : at;
    }
    if (within) {
      return at + 1;
    }
    if (countsThings(at + 1) && !t.has(at + 1, WordClass.AFTER_YEAR) && !marked) {
      boolean known = t.is(at - 1, "the") || t.is(at - 1, "its") || t.is(at - 1, "s");
      return known && whole >= 1900 && whole < 2036 ? at + 1 : at;
    }
    if (whole >= 1900 && whole <= 2035) {
      return at + 1;
    }
    return before && (whole >= 1400 || marked) || t.has(at + 1, WordClass.AFTER_YEAR) ? at + 1 : at;
  }
}
