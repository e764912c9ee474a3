package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/** Tells times of the day from figures: 14:30, 7 p.m., "at seven on Monday", "half past six". */
final class ClockRules {

  private static final BigDecimal HOUR = new BigDecimal("0.60");

  private static final long MOVES =
      WordClass.mask(
          WordClass.RISE_VERB,
          WordClass.FALL_VERB,
          WordClass.RISE_NOUN,
          WordClass.FALL_NOUN,
          WordClass.SCORE_BEFORE);

  private static final int REACH = 9;
  private static final int LAST_HOUR = 12;

  /** Minutes are told in fives. */
  private static final int MARK = 5;

  private final Tokens t;
  private final Nouns nouns;
  private final QuantityTables tables;

  ClockRules(Tokens tokens, Nouns nouns, QuantityTables tables) {
    this.t = tokens;
    this.nouns = nouns;
    this.tables = tables;
  }

  /** "She works nine to five": hours, as they fall. Behind the second, else the token itself. */
  int shift(int at) {
    if (!t.is(at + 1, "to")) {
      return at;
    }
    int from = small(at);
    int to = small(at + 2);
    boolean hours = from >= 6 && from <= LAST_HOUR && to > 0 && to < from;
    boolean verb = t.has(at - 1, WordClass.VERB) && !t.has(at - 1, WordClass.SCORE_BEFORE);
    boolean work = hours && (verb && !t.isNumber(at) || t.is(at - 1, "from") && isOpen(at));
    return hours && work && closes(at + 3) && !moved(at) ? at + 3 : at;
  }

  /** "Opens daily from 9 to 5". */
  private boolean isOpen(int at) {
    for (int i = at - 2; i >= Math.max(0, at - REACH); i--) {
      if (t.has(i, TimeCue.CLOCK_VERB)) {
        return true;
      }
    }
    return false;
  }

  /** "Half past six", "a quarter to nine", "ten to four", "five minutes to midnight". */
  @Nullable Draft spoken(int at) {
    // Most numbers are none; a look at the word behind tells.
    int next = at + 1;
    if (t.isNumber(at) && !t.is(next, "to") && !t.is(next, "past") && !t.is(next, "minutes")) {
      return null;
    }
    int shift = shift(at);
    if (shift > at) {
      Numeral hour = Numeral.of(at, at + 1, BigDecimal.ONE, Numeral.Kind.WORDS, BigDecimal.ONE);
      return Draft.other(hour, at, shift, Kind.TIME, "time");
    }
    // "At half one": half past one.
    int halfHour = t.is(at, "half") && t.has(next, WordClass.NUMERAL) ? hour(next) : next;
    if (halfHour > next && t.has(at - 1, TimeCue.CLOCK_BEFORE) && isHour(halfHour)) {
      Numeral half = Numeral.of(at, next, BigDecimal.ONE, Numeral.Kind.WORDS, BigDecimal.ONE);
      return Draft.other(half, at, halfHour, Kind.TIME, "time");
    }
    int i = t.is(at, "a") ? at + 1 : at;
    boolean part = t.is(i, "half") || t.is(i, "quarter");
    int link = part ? i + 1 : minutes(i);
    boolean past = t.is(link, "past");
    if (!past && !t.is(link, "to") || link == i) {
      return null;
    }
    int end = hour(link + 1);
    boolean minutes = t.is(link - 1, "minutes") || t.is(link - 1, "minute");
    boolean counts = nouns.isNounLike(end) && timeWord(end) < 0;
    // "From a quarter to nine tenths", "rejected by ten to four".
    boolean timed = isTimed(at) && (part || small(link - 1) % MARK == 0 && !tells(link));
    boolean from = t.is(at - 1, "from") || t.is(at - 1, "by") || moved(at) && !timed;
    boolean said = part || minutes || timed || t.has(at - 1, TimeCue.CLOCK_BEFORE) && !tells(link);
    if (end == link + 1 || counts || !past && (from || !said)) {
      return null;
    }
    int behind = timeWord(end) > 0 ? timeWord(end) : end;
    Numeral numeral = Numeral.of(at, at + 1, BigDecimal.ONE, Numeral.Kind.WORDS, BigDecimal.ONE);
    return Draft.other(numeral, at, behind, Kind.TIME, "time");
  }

  /** "At about ten to six", "shortly before a quarter to eight": when, whatever it tells. */
  private boolean isTimed(int at) {
    int before = t.has(at - 1, TimeCue.CLOCK_ABOUT) ? at - 2 : at - 1;
    return t.is(before, "at") || t.is(before, "after") || t.is(before, "before");
  }

  private boolean isHour(int end) {
    return closes(end) || isDay(end) || isPartOfDay(end) || t.has(end, WordClass.WEEKDAY);
  }

  /** "About four to six": a range, as it rises. */
  private boolean tells(int link) {
    int below = small(link - 1);
    int above = small(link + 1);
    return below < above;
  }

  private int small(int i) {
    return t.has(i, WordClass.NUMERAL) ? tables.numeral(t.id(i)) : t.whole(i);
  }

  /**
   * Behind "ten", "twenty-five" or "five minutes"; the token itself when there is no such thing.
   */
  private int minutes(int at) {
    if (!t.has(at, WordClass.NUMERAL) && !t.isPlainWhole(at)) {
      return at;
    }
    int i = at + 1;
    if (t.isHyphen(i) && t.has(i + 1, WordClass.NUMERAL)) {
      i += 2;
    } else if (t.has(i, WordClass.NUMERAL)) {
      i++;
    }
    return t.is(i, "minutes") || t.is(i, "minute") ? i + 1 : i;
  }

  /** Behind the hour at a token, else the token itself. */
  private int hour(int at) {
    int value = t.isPlainWhole(at) || t.has(at, WordClass.NUMERAL) ? small(at) : 0;
    boolean hour = value >= 1 && value <= LAST_HOUR && !t.isHyphen(at + 1);
    return hour || t.is(at, "midnight") || t.is(at, "noon") || t.is(at, "midday") ? at + 1 : at;
  }

  /** Behind the time that the digits at a token begin, else the token itself. */
  int time(int at) {
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
    // "At 1930 hours".
    boolean hours = t.length(at) == 4 && whole < 2400 && t.is(at + 1, "hours");
    if (hours && t.has(at - 1, TimeCue.CLOCK_BEFORE)) {
      return at + 2;
    }
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
    // "At 1.40 in the night": a short one needs more to tell it.
    boolean told = t.length(at) == 5 || t.length(at) == 4 && isPartOfDay(at + 1);
    if (!t.flag(at, Tokens.DECIMAL)
        || !told
        || t.number(at).scale() != 2
        || t.number(at).intValue() > 23
        || t.number(at).remainder(BigDecimal.ONE).compareTo(HOUR) >= 0
        || t.has(at - 1, WordClass.CURRENCY_SIGN)
        || tables.units.forward(t, at + 1) != 0 && !isPartOfDay(at + 1)
        || t.has(at + 1, WordClass.SCALE) && !(t.capital(at + 1) && t.lastChar(at + 1) == 's')) {
      return false;
    }
    boolean place = t.has(at - 1, TimeCue.CLOCK_PLACE);
    boolean price = WordClass.MONEY_CONTEXT.in(t.seen()) || WordClass.PERCENT_CONTEXT.in(t.seen());
    // "12.30 Rescuers are on their way": the hour of an entry.
    boolean entry = at == 0 && t.isWord(1) && t.capital(1);
    return t.firstChar(at) == '0' || entry || (place && !price && !nouns.isNounLike(at + 1));
  }

  /** "At seven on Tuesday", "at six in the morning": an hour in words. */
  boolean names(Numeral n) {
    int end = n.end();
    boolean hour =
        (n.kind() == Numeral.Kind.WORDS || n.kind() == Numeral.Kind.PLAIN_DIGITS)
            && n.value().signum() > 0
            && n.value().compareTo(BigDecimal.valueOf(12)) <= 0;
    if (!hour) {
      return false;
    }
    // "The shop opens at 9", not "the share opened at 9".
    boolean opens =
        t.has(n.start() - 2, TimeCue.CLOCK_VERB) && t.lastChar(n.start() - 2) != 'd' && closes(end);
    if (!t.is(n.start() - 1, "at") || n.isDigits() && !opens) {
      boolean said = timeWord(end) > 0 || isPartOfDay(end);
      boolean about = t.has(n.start() - 1, TimeCue.CLOCK_BEFORE) && !t.is(n.start() - 1, "from");
      boolean last = t.has(n.start() - 1, TimeCue.CLOCK_END) && (closes(end) || isDay(end));
      return about && said || last && !moved(n.start() - 1);
    }
    boolean verb = t.has(n.start() - 2, TimeCue.CLOCK_VERB) || t.is(n.start() - 2, "is");
    if (verb && closes(end)) {
      return true;
    }
    return isDay(end)
        || isPartOfDay(end)
        || t.has(end, WordClass.WEEKDAY)
        || t.has(end, TimeCue.DAY_BEHIND)
        || timeWord(end) > 0;
  }

  /** "Until seven this week", "at six on Monday". */
  private boolean isDay(int i) {
    return t.is(i, "on") && t.has(i + 1, WordClass.WEEKDAY)
        || t.is(i, "this") && t.has(i + 1, TimeCue.TIME_SPAN);
  }

  private boolean isPartOfDay(int i) {
    return t.is(i, "in") && t.is(i + 1, "the") && t.has(i + 2, TimeCue.DAY_PART);
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
    return t.has(i, TimeCue.TIME_AFTER) && !t.is(i, '\'') ? i + 1 : -1;
  }
}
