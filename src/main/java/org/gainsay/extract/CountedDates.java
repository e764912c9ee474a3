package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.time.LocalDate;
import org.gainsay.extract.DateCore.Core;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.jspecify.annotations.Nullable;

/** Dates counted in units of time, and units alone: a week ago, the year to March, the weekend. */
final class CountedDates extends DateText {

  private final DateCore core;
  private final PeriodBefore before;

  /** The day that the sentence before names. */
  private final @Nullable LocalDate adjoining;

  CountedDates(DateCore core, PeriodBefore before, @Nullable LocalDate adjoining) {
    super(core.textWords, core.end, core.words, core.anchor);
    this.core = core;
    this.before = before;
    this.adjoining = adjoining;
  }

  /**
   * “three days ago”, “two weeks later”, “12 months to March”.
   *
   * @param spent whether days of something are those up to now
   */
  @Nullable Core counted(int count, int stop, @Nullable LocalDate base, boolean spent) {
    Found unit = next(stop);
    if (unit == null || !unit.is(Role.UNIT)) {
      return null;
    }
    Core core = counted(count, unit, base);
    return core == null && spent ? spent(count, unit) : core;
  }

  private @Nullable Core counted(int count, Found unit, @Nullable LocalDate named) {
    Stretch stretch = Stretch.valueOf(unit.get(Role.UNIT));
    LocalDate base = base(stretch, named);
    Found way = next(unit.end());
    if (way == null || isBeforeThing(way)) {
      return null;
    }
    boolean ago = isWord(skipSpace(text, unit.end(), end), "ago");
    LocalDate day = base == null || ago ? anchor : base;
    if (way.is(Role.BACK) && day != null) {
      return before.earlier(stretch, count, day, way.end(), ago);
    }
    boolean later = way.is(Role.FORTH) && !way.is(Role.CLAUSE);
    if (later && before.period() != null && base == null) {
      return before.following(stretch, count, way.end(), null);
    }
    if (later && base != null) {
      LocalDate then = stretch.plus(base, count);
      return new Core(then, then, way.end(), Sense.POINT);
    }
    boolean to = way.is(Role.LEAD, "to") || isWord(skipSpace(text, unit.end(), end), "through");
    if (to && stretch.compareTo(Stretch.HOUR) >= 0) {
      int i = skipSpace(text, way.end(), end);
      i = stretch == Stretch.HOUR ? skipHour(i) : i;
      Core last = i < end ? core.at(i, "to", false, base) : null;
      if (last != null && stretch == Stretch.HOUR) {
        LocalDate from = last.to().minusDays((count + 23) / 24);
        return new Core(from, last.to(), last.end(), Sense.PERIOD);
      }
      if (last != null) {
        LocalDate from = stretch.plus(last.to().plusDays(1), -count);
        return new Core(from, last.to(), last.end(), Sense.PERIOD);
      }
    }
    return null;
  }

  /** “In three days of fighting”: the days up to now. */
  private @Nullable Core spent(int count, Found unit) {
    if (anchor == null || count == 0) {
      return null;
    }
    Stretch stretch = Stretch.valueOf(unit.get(Role.UNIT));
    int of = skipSpace(text, unit.end(), end);
    int thing = of < end && isWord(of, "of") ? skipSpace(text, of + 2, end) : end;
    return thing < end
            && Character.isLowerCase(text.charAt(thing))
            && stretch.compareTo(Stretch.DAY) >= 0
        ? new Core(stretch.plus(anchor, -count), anchor, unit.end(), Sense.PERIOD)
        : null;
  }

  /** “two days before the vote”, not of a day that is known. */
  private boolean isBeforeThing(Found way) {
    int i = skipSpace(text, way.end(), end);
    boolean the = i < end && (isWord(i, "the") || isWord(i, "a") || isWord(i, "its"));
    boolean adjoins = i == way.end() + 1;
    return way.is(Role.CLAUSE)
        && way.is(way.is(Role.BACK) ? Role.BACK : Role.FORTH)
        && the
        && adjoins;
  }

  /** Behind “midnight on”: the day whose hour it is. */
  private int skipHour(int at) {
    Found hour = at < end ? words.at(textWords, at, end) : null;
    int i = hour != null && hour.is(Role.CLOCK) ? skipSpace(text, hour.end(), end) : at;
    return i < end && isWord(i, "on") ? skipSpace(text, i + 2, end) : i;
  }

  /** “the week of May 6”, “the night to Sunday”: the stretch around or up to a day. */
  private @Nullable Core around(Found word, Stretch unit, @Nullable LocalDate base) {
    int i = skipSpace(text, word.end(), end);
    boolean week = unit == Stretch.WEEK || unit == Stretch.WEEKEND;
    boolean night = text.startsWith("night", word.end() - 5);
    boolean leads = i < end && (week && isWord(i, "of") || night && isWord(i, "to"));
    int at = leads ? skipSpace(text, i + 2, end) : end;
    Core day = at < end ? core.at(at, "on", false, base) : null;
    if (day == null || !day.from().equals(day.to())) {
      return null;
    }
    return night
        ? new Core(day.to().minusDays(1), day.to(), day.end(), Sense.PERIOD)
        : stretch(unit, unit.start(day.to()), day.end());
  }

  /** The day from which days and weeks are counted. */
  private @Nullable LocalDate base(Stretch unit, @Nullable LocalDate named) {
    return named == null && unit.compareTo(Stretch.MONTH) < 0 ? adjoining : named;
  }

  /** “the day before”, “the year to March”, “the weekend”, “the quarter”. */
  @Nullable Core unit(
      Found word, String lead, boolean future, @Nullable LocalDate base, boolean edge) {
    Stretch unit = Stretch.valueOf(word.get(Role.UNIT));
    Found way = next(word.end());
    if (way != null && way.is(Role.BACK) && anchor != null) {
      if (unit.compareTo(Stretch.WEEK) < 0) {
        LocalDate day = base(unit, base);
        return before.earlier(unit, 1, day == null ? anchor : day, way.end(), false);
      }
      LocalDate start = unit.plus(unit.start(anchor), -1);
      DatePhrase period = before.period();
      if (period != null && unit == Stretch.YEAR) {
        return before.earlier(unit, 1, anchor, way.end(), false);
      }
      if (period != null && unit.plus(period.from(), 1).equals(period.to().plusDays(1))) {
        start = unit.plus(period.from(), -1);
      }
      return new Core(start, unit.end(start), way.end(), Sense.EARLIER);
    }
    int next = skipSpace(text, word.end(), end);
    int date = toDate(next);
    if (date > next) {
      return anchor == null ? null : new Core(unit.start(anchor), anchor, date, Sense.RUNNING);
    }
    if (way != null && !edge && unit.compareTo(Stretch.WEEK) >= 0) {
      Core whole = beginning(unit, next, base);
      whole = whole == null ? counted(1, word, base) : whole;
      if (whole != null && whole.sense() == Sense.PERIOD) {
        return whole;
      }
    }
    if (lead.isEmpty()) {
      return null;
    }
    Core around = around(word, unit, base);
    if (around != null) {
      return around;
    }
    if (unit == Stretch.YEAR && next < end && yearAt(next) > 0) {
      return year(next, lead);
    }
    if (future && anchor != null && unit.compareTo(Stretch.MONTH) >= 0) {
      boolean ends = way == null || !way.is(Role.UNIT);
      return ends && lead.equals("in") ? stretch(unit, unit.start(anchor), word.end()) : null;
    }
    if (unit == Stretch.WEEKEND && anchor != null) {
      LocalDate weekend = unit.start(anchor);
      boolean ahead = future && unit.end(weekend).isBefore(anchor);
      return stretch(unit, ahead ? weekend.plusWeeks(1) : weekend, word.end());
    }
    DatePhrase period = before.fitting(unit);
    boolean closes =
        way == null
            || way.is(Role.VERB)
            || way.is(Role.SUBJECT)
            || way.is(Role.NOW)
            || edge && way.is(Role.LEAD)
            || !Character.isLetter(text.charAt(skipSpace(text, word.end(), end)));
    if (period != null
        && closes
        && (lead.equals("in") || lead.equals("on"))
        && unit.compareTo(Stretch.MONTH) >= 0) {
      return new Core(period.from(), period.to(), word.end(), Sense.PERIOD);
    }
    return edge && closes && anchor != null && unit.compareTo(Stretch.WEEK) >= 0
        ? stretch(unit, unit.start(anchor), word.end())
        : null;
  }

  /** Whether “to date” or “so far” follows a unit. */
  boolean isToDate(Found unit) {
    int next = skipSpace(text, unit.end(), end);
    return toDate(next) > next;
  }

  /** Behind “to date”, “so far”; the place itself where neither stands. */
  private int toDate(int at) {
    int second = at < end ? skipSpace(text, tokenEnd(text, at, end), end) : end;
    if (second >= end) {
      return at;
    }
    boolean date = isWord(at, "to") && isWord(second, "date");
    boolean far = (isWord(at, "so") || isWord(at, "thus")) && isWord(second, "far");
    return date ? second + 4 : far ? second + 3 : at;
  }

  /** “the financial year ending March 31”, “the tax year to 5 April”. */
  @Nullable Core yearOf(Found word, @Nullable LocalDate base) {
    Core from = beginning(Stretch.YEAR, skipSpace(text, word.end(), end), base);
    Found way = next(word.end());
    if (from != null || way == null || !way.is(Role.LEAD, "to")) {
      return from;
    }
    int i = skipSpace(text, way.end(), end);
    Core last = i < end ? core.at(i, "to", false, base) : null;
    return last == null
        ? null
        : new Core(last.to().plusDays(1).minusYears(1), last.to(), last.end(), Sense.PERIOD);
  }

  /** “the year beginning July 1”: from that day on. */
  private @Nullable Core beginning(Stretch unit, int at, @Nullable LocalDate base) {
    boolean begins = at < end && (isWord(at, "beginning") || isWord(at, "starting"));
    int i = begins ? skipSpace(text, at + (isWord(at, "starting") ? 8 : 9), end) : end;
    i = i < end && (isWord(i, "on") || isWord(i, "in")) ? skipSpace(text, i + 2, end) : i;
    Core first = i < end ? core.at(i, "on", true, base) : null;
    return first == null
        ? null
        : new Core(
            first.from(), unit.plus(first.from(), 1).minusDays(1), first.end(), Sense.PERIOD);
  }
}
