package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/** Tells dates, years and times from figures. */
final class DateRules {

  private static final BigDecimal HOUR = new BigDecimal("0.60");

  private static final long MOVES =
      WordClass.mask(
          WordClass.RISE_VERB,
          WordClass.FALL_VERB,
          WordClass.RISE_NOUN,
          WordClass.FALL_NOUN,
          WordClass.SCORE_BEFORE);
  private static final int REACH = 9;

  /** "3, 4, 5 and 6 May": more days than these are not listed before their month. */
  private static final int MOST_DAYS = 5;

  private final Tokens t;
  private final Nouns nouns;
  private final QuantityTables tables;

  DateRules(Tokens tokens, Nouns nouns, QuantityTables tables) {
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
    int end = time(at);
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

  private int time(int at) {
    int whole = t.whole(at);
    if (whole >= 0
        && whole <= 24
        && t.is(at + 1, ':')
        && !t.spaced(at + 2)
        && t.whole(at + 2) >= 0
        && t.whole(at + 2) < 60
        && t.length(at + 2) == 2) {
      int end = at + 3;
      if (t.is(end, ':') && t.isNumber(end + 1)) {
        end += 2;
      }
      return timeWord(end) > 0 ? timeWord(end) : end;
    }
    // A race run in 3:28.41.
    if (whole >= 0 && whole < 60 && t.is(at + 1, ':') && !t.spaced(at + 2) && !t.spaced(at + 1)) {
      boolean seconds =
          t.flag(at + 2, Tokens.DECIMAL)
              && t.length(at + 2) >= 4
              && t.number(at + 2).intValue() < 60;
      if (seconds) {
        return at + 3;
      }
    }
    int behind = timeWord(at + 1);
    if (behind < 0) {
      return dotted(at) ? at + 1 : hours(at);
    }
    boolean clock = whole >= 0 && (whole <= 24 || (t.length(at) == 4 && whole < 2400));
    boolean pointed =
        t.flag(at, Tokens.DECIMAL) && t.number(at).scale() == 2 && t.number(at).doubleValue() < 25;
    return clock || pointed ? behind : at;
  }

  /** Hours and minutes with a point between: 06.42 for its nought, "at 11.20" for its place. */
  private boolean dotted(int at) {
    if (!t.flag(at, Tokens.DECIMAL)
        || t.length(at) != 5
        || t.number(at).scale() != 2
        || t.number(at).intValue() > 23
        || t.number(at).remainder(BigDecimal.ONE).compareTo(HOUR) >= 0
        || t.has(at - 1, WordClass.CURRENCY_SIGN)
        || tables.units.forward(t, at + 1) != 0
        || t.has(at + 1, WordClass.SCALE)) {
      return false;
    }
    boolean place = t.has(at - 1, Cue.CLOCK_PLACE);
    boolean price = WordClass.MONEY_CONTEXT.in(t.seen()) || WordClass.PERCENT_CONTEXT.in(t.seen());
    return t.firstChar(at) == '0' || (place && !price && !nouns.isNounLike(at + 1));
  }

  /** "At seven on Tuesday", "at six in the morning": an hour in words. */
  boolean clock(Numeral n) {
    int end = n.end();
    boolean hour =
        (n.kind() == Numeral.Kind.WORDS || n.kind() == Numeral.Kind.PLAIN_DIGITS)
            && n.value().signum() > 0
            && n.value().compareTo(BigDecimal.valueOf(12)) <= 0;
    if (!hour) {
      return false;
    }
    if (!t.is(n.start() - 1, "at") || n.isDigits()) {
      boolean said = timeWord(end) > 0 || isPartOfDay(end);
      boolean about = t.has(n.start() - 1, WordClass.CLOCK_BEFORE) && !t.is(n.start() - 1, "from");
      boolean last = t.has(n.start() - 1, Cue.CLOCK_END) && (closes(end) || isDay(end));
      return about && said || last && !moved(n.start() - 1);
    }
    boolean verb = t.has(n.start() - 2, Cue.CLOCK_VERB) || t.is(n.start() - 2, "is");
    if (verb && closes(end)) {
      return true;
    }
    return isDay(end)
        || isPartOfDay(end)
        || t.has(end, WordClass.WEEKDAY)
        || t.has(end, Cue.DAY_BEHIND)
        || timeWord(end) > 0;
  }

  /** "Until seven this week", "at six on Monday". */
  private boolean isDay(int i) {
    return t.is(i, "on") && t.has(i + 1, WordClass.WEEKDAY)
        || t.is(i, "this") && t.has(i + 1, Cue.TIME_SPAN);
  }

  private boolean isPartOfDay(int i) {
    return t.is(i, "in") && t.is(i + 1, "the") && t.has(i + 2, Cue.DAY_PART);
  }

  private boolean closes(int end) {
    return end >= t.count()
        || (t.isSign(end) && t.spaced(end + 1))
        || end == t.count() - 1
        || (t.is(end, "and") && !t.isNumber(end + 1) && !t.has(end + 1, WordClass.NUMERAL));
  }

  /** Whether "by nine" tells by how much: "rose by nine", "won by nine", "was signed by nine". */
  private boolean moved(int by) {
    if (nouns.endsPhrase(by - 1) || t.has(by - 1, WordClass.NUMERAL) || t.isNumber(by - 1)) {
      return true;
    }
    for (int i = by - 1; i >= Math.max(0, by - REACH); i--) {
      if (t.hasAny(i, MOVES)) {
        return true;
      }
    }
    return false;
  }

  /** "Two days ago", "the three months to June": a length that tells when. */
  boolean tells(Draft draft) {
    int end = draft.end;
    if (t.is(end, "ago")) {
      return true;
    }
    boolean period =
        t.has(draft.start - 1, WordClass.DETERMINER)
            || t.is(draft.start - 1, "first")
            || t.is(draft.start - 1, "last");
    boolean until = t.has(end, Cue.PERIOD_END) && (month(end + 1) || month(end + 2));
    return period && (until || (t.is(end, "of") && year(end + 1) > end + 1));
  }

  /** "2 to 6 p.m.": behind the second time, else the token itself. */
  private int hours(int at) {
    int whole = t.whole(at);
    if (whole >= 1 && whole <= 12 && isPartOfDay(at + 1)) {
      return at + 1;
    }
    boolean link = t.is(at + 1, "to") || t.is(at + 1, "and") || t.isDash(at + 1);
    if (!link || whole < 1 || whole > 12 || t.whole(at + 2) < 1 || t.whole(at + 2) > 12) {
      return at;
    }
    boolean half = t.is(at + 3, "am") || t.is(at + 3, "pm") || t.is(at + 4, '.');
    int end = timeWord(at + 3);
    return half && end > 0 ? end : at;
  }

  /** Behind "pm", "p.m.", "o'clock" or "GMT"; -1 when there is none. */
  private int timeWord(int i) {
    if ((t.is(i, "a") || t.is(i, "p")) && t.is(i + 1, '.') && t.is(i + 2, "m")) {
      return t.is(i + 3, '.') ? i + 4 : i + 3;
    }
    if (t.is(i, "o") && (t.is(i + 1, '\'') || t.is(i + 1, '’')) && t.is(i + 2, "clock")) {
      return i + 3;
    }
    if (t.is(i, "hrs") && t.length(i - 1) != 4) {
      return -1;
    }
    return t.has(i, WordClass.TIME_AFTER) && !t.is(i, '\'') ? i + 1 : -1;
  }

  private boolean month(int i) {
    if (!t.has(i, WordClass.MONTH) || t.capital(i)) {
      return t.capital(i) && t.has(i, WordClass.MONTH);
    }
    boolean verb = t.has(i, Cue.MONTH_VERB);
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
    if (day
        && month(next)
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
      int second = t.whole(at + 2);
      if (t.isHyphen(at + 1) && t.isHyphen(at + 3) && t.isNumber(at + 4) && second <= 12) {
        return at + 5;
      }
      boolean span =
          (t.length(at + 2) == 2 && (second > whole % 100 || second <= 12))
              || (t.length(at + 2) == 4 && second > whole && second < 2101);
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
      if (t.isDash(end) || !nouns.isNounLike(end + 2)) {
        end = suffix(end + 2);
      }
    }
    int year = t.is(end, ',') ? end + 1 : end;
    return t.isPlainWhole(year) && isYear(t.whole(year)) && t.length(year) == 4 ? year + 1 : end;
  }

  private static boolean isYear(int value) {
    return value >= 1000 && value <= 2100;
  }

  private int year(int at) {
    int whole = t.whole(at);
    boolean apostrophe = t.is(at + 1, '\'') || t.is(at + 1, '’');
    int s = apostrophe ? at + 2 : at + 1;
    boolean owned = t.has(at - 1, Cue.AGE_OWNER);
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
    boolean before = t.has(at - 1, WordClass.BEFORE_YEAR);
    // "The law of 1864 stands".
    boolean of = t.is(at - 1, "of") && t.has(at - 2, WordClass.AFTER_YEAR);
    boolean marked = t.has(at - 1, Cue.IN_YEAR) || of && t.has(at + 1, WordClass.VERB_NOUN);
    if (tables.before.backward(t, at, Math.max(0, at - 5)) != 0 && !marked) {
      boolean noun = nouns.isNounLike(at + 1) || t.is(at + 1, "of");
      boolean near =
          t.has(at - 1, Cue.NEAR_YEAR)
              || (t.is(at - 1, "to") && t.is(at - 2, "up") && whole % 100 != 0)
              || (t.is(at - 1, "least") && t.has(at - 3, Cue.IN_YEAR));
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
