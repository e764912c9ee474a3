package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.text.CalendarDate;
import org.gainsay.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/** Reads the date itself, behind any preposition, and works out the days it means. */
final class DateCore {

  /**
   * Days and where their words end.
   *
   * @param sense how they stand to a figure when no preposition says otherwise
   */
  record Core(LocalDate from, LocalDate to, int end, Sense sense) {

    Core from(LocalDate day) {
      return new Core(day, to, end, sense);
    }

    Core sense(Sense other) {
      return new Core(from, to, end, other);
    }
  }

  /** "the end of the first half of last year": dates inside dates go no deeper. */
  private static final int DEEPEST = 4;

  private final String text;
  private final int end;
  private final DateWords words;
  private final CalendarDates calendar;
  private final @Nullable LocalDate anchor;
  private @Nullable DatePhrase lastPeriod;
  private int depth;

  DateCore(
      String text,
      int end,
      DateWords words,
      CalendarDates calendar,
      @Nullable LocalDate anchor,
      @Nullable DatePhrase lastPeriod) {
    this.text = text;
    this.end = end;
    this.words = words;
    this.calendar = calendar;
    this.anchor = anchor;
    this.lastPeriod = lastPeriod;
  }

  /** The period named last, to which "the same quarter" points back. */
  void period(DatePhrase period) {
    lastPeriod = period;
  }

  @Nullable LocalDate anchor() {
    return anchor;
  }

  /**
   * The date that starts at {@code at}; null when there is none or its days cannot be worked out.
   *
   * @param lead the value of the preposition before, empty without one
   * @param future whether the clause speaks of what is to come
   * @param base the day named last in the sentence
   */
  @Nullable Core at(int at, String lead, boolean future, @Nullable LocalDate base) {
    if (depth == DEEPEST) {
      return null;
    }
    depth++;
    Core core = core(at, lead, future, base);
    depth--;
    return core;
  }

  private @Nullable Core core(int at, String lead, boolean future, @Nullable LocalDate base) {
    int i = at;
    boolean article = false;
    if (isWord(i, "the")) {
      i = skipSpace(text, i + 3, end);
      article = true;
      if (i >= end) {
        return null;
      }
    }
    Core dated = calendarDate(i, lead, future);
    if (dated != null) {
      return dated;
    }
    Core year = year(i, lead);
    if (year != null) {
      return year;
    }
    Found word = words.at(text, i, end);
    if (word == null) {
      return digits(i, base);
    }
    Core core = null;
    if (word.is(Role.DAY) && anchor != null) {
      LocalDate day = anchor.plusDays(word.number(Role.DAY));
      return new Core(day, day, word.end(), Sense.POINT);
    }
    if (word.is(Role.EDGE)) {
      core = edge(word, future, base);
    }
    if (core == null && word.is(Role.SHIFT)) {
      core = shifted(word, article, base);
    }
    if (core == null && (word.is(Role.ORDINAL) || word.is(Role.SHIFT, "last"))) {
      core = ordinal(word);
    }
    if (core == null && word.is(Role.QUARTER)) {
      core = part(Stretch.QUARTER, word.number(Role.QUARTER), 1, word.end());
    }
    if (core == null && word.is(Role.HALF)) {
      core = part(Stretch.HALF, word.number(Role.HALF), 1, word.end());
    }
    if (core == null && word.is(Role.NUMBER)) {
      core = counted(word.number(Role.NUMBER), word.end(), base);
    }
    if (core == null && word.is(Role.FISCAL)) {
      core = fiscal(word);
    }
    if (core == null && word.is(Role.FEAST)) {
      core = feast(word);
    }
    if (core == null && word.is(Role.SEASON) && (article || yearBehind(word.end()) > 0)) {
      core = season(word, 0);
    }
    if (core == null && word.is(Role.UNIT) && article) {
      core = unit(word, lead, base);
    }
    return core;
  }

  private boolean isWord(int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length())
        && tokenEnd(text, at, end) == at + word.length();
  }

  private @Nullable Found next(int at) {
    int i = skipSpace(text, at, end);
    if (i < end && (text.charAt(i) == '-' || text.charAt(i) == '\u2013')) {
      i++;
    }
    return i < end ? words.at(text, i, end) : null;
  }

  private @Nullable Core calendarDate(int i, String lead, boolean future) {
    CalendarDate date = calendar.at(text, i, end);
    if (date != null) {
      int stop = date.span().end();
      if (date.day() == 0) {
        return stretch(Stretch.MONTH, LocalDate.of(date.year(), date.month(), 1), stop);
      }
      LocalDate day = date.year() > 0 ? date.date() : nearest(date, lead, future);
      return day == null ? null : new Core(day, day, stop, Sense.POINT);
    }
    int tokenEnd = tokenEnd(text, i, end);
    DayOfWeek weekday = calendar.weekday(text, i, tokenEnd);
    if (weekday != null && anchor != null) {
      LocalDate day =
          future
              ? anchor.with(TemporalAdjusters.nextOrSame(weekday))
              : anchor.with(TemporalAdjusters.previousOrSame(weekday));
      return new Core(day, day, tokenEnd, Sense.POINT);
    }
    int month = calendar.month(text, i, tokenEnd);
    if (month > 0 && !lead.isEmpty() && anchor != null) {
      LocalDate start = nearestMonth(month, lead, future, anchor);
      return stretch(Stretch.MONTH, start, tokenEnd);
    }
    return null;
  }

  /** The day of that name nearest to the day of writing; days to come count as twice as far. */
  private @Nullable LocalDate nearest(CalendarDate date, String lead, boolean future) {
    LocalDate at = anchor;
    if (at == null) {
      return null;
    }
    LocalDate best = null;
    long least = Long.MAX_VALUE;
    for (int year = at.getYear() - 1; year <= at.getYear() + 1; year++) {
      LocalDate day = date.in(year);
      if (day == null) {
        continue;
      }
      long distance = day.toEpochDay() - at.toEpochDay();
      long weighed = distance > 0 ? distance * (future ? 1 : 2) : -distance * (future ? 2 : 1);
      if (lead.equals("since") && distance > 0) {
        continue;
      }
      if (weighed < least) {
        least = weighed;
        best = day;
      }
    }
    return best;
  }

  private static LocalDate nearestMonth(int month, String lead, boolean future, LocalDate at) {
    LocalDate start = LocalDate.of(at.getYear(), month, 1);
    LocalDate next = start.isAfter(at) ? start : start.plusYears(1);
    LocalDate last = start.isAfter(at) ? start.minusYears(1) : start;
    if (lead.equals("since")) {
      return last;
    }
    if (Stretch.MONTH.start(at).equals(last)) {
      return last;
    }
    if (future || lead.equals("by")) {
      return next;
    }
    long ahead = next.toEpochDay() - at.toEpochDay();
    long ago = at.toEpochDay() - last.plusMonths(1).toEpochDay();
    return 2 * ahead < ago ? next : last;
  }

  private static Core stretch(Stretch unit, LocalDate start, int end) {
    return new Core(start, unit.end(start), end, Sense.PERIOD);
  }

  /** 2024, 2019-2023, 2020/21, where a preposition stands before. */
  private @Nullable Core year(int i, String lead) {
    if (lead.isEmpty()) {
      return null;
    }
    int year = yearAt(i);
    if (year == 0) {
      return null;
    }
    int stop = i + 4;
    LocalDate from = LocalDate.of(year, 1, 1);
    if (stop + 2 < end && "-\u2013/".indexOf(text.charAt(stop)) >= 0) {
      int digits = digitsEnd(stop + 1);
      if (digits - stop - 1 == 2) {
        int last = year / 100 * 100 + Integer.parseInt(text, stop + 1, digits, 10);
        if (last == year + 1) {
          return new Core(from, LocalDate.of(last, 12, 31), digits, Sense.PERIOD);
        }
      }
    }
    return stretch(Stretch.YEAR, from, stop);
  }

  private int yearAt(int i) {
    if (i + 4 > end || digitsEnd(i) != i + 4) {
      return 0;
    }
    char first = text.charAt(i);
    if (i + 5 < end && ".,".indexOf(text.charAt(i + 4)) >= 0 && isDigit(text.charAt(i + 5))) {
      return 0;
    }
    int year = Integer.parseInt(text, i, i + 4, 10);
    return (first == '1' && year >= 1500) || (first == '2' && year < 2200) ? year : 0;
  }

  private int digitsEnd(int at) {
    int i = at;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The year behind "of", a comma or nothing; 0 when there is none. */
  private int yearBehind(int at) {
    int i = skipSpace(text, at, end);
    if (i < end && text.charAt(i) == ',') {
      i = skipSpace(text, i + 1, end);
    }
    if (i < end && isWord(i, "of")) {
      i = skipSpace(text, i + 2, end);
    }
    if (i < end && isWord(i, "fiscal")) {
      i = skipSpace(text, i + 6, end);
    }
    return i < end ? yearAt(i) : 0;
  }

  private int behindYear(int at) {
    int i = at;
    while (i < end && !isDigit(text.charAt(i))) {
      i++;
    }
    return i + 4;
  }

  /** “end of April”, “mid-March”, “year-end”. */
  private @Nullable Core edge(Found word, boolean future, @Nullable LocalDate base) {
    String edge = word.get(Role.EDGE);
    if (edge.equals("year-end") || edge.equals("month-end")) {
      Stretch unit = edge.equals("year-end") ? Stretch.YEAR : Stretch.MONTH;
      if (anchor == null) {
        return null;
      }
      LocalDate start = unit.start(anchor);
      LocalDate day = unit.end(future ? start : unit.plus(start, -1));
      return new Core(day, day, word.end(), Sense.POINT);
    }
    int i = skipSpace(text, word.end(), end);
    if (i < end && (text.charAt(i) == '-' || text.charAt(i) == '\u2013')) {
      i = skipSpace(text, i + 1, end);
    }
    if (i < end && isWord(i, "of")) {
      i = skipSpace(text, i + 2, end);
    }
    if (i >= end || i == word.end()) {
      return null;
    }
    Core of = at(i, "in", future, base);
    if (of == null || of.from().equals(of.to())) {
      return of != null && edge.equals("part") ? of : null;
    }
    return switch (edge) {
      case "start" -> new Core(of.from(), of.from(), of.end(), Sense.POINT);
      case "end" -> new Core(of.to(), of.to(), of.end(), Sense.POINT);
      default -> of;
    };
  }

  /** “last week”, “the past three days”, “this year”, “next Monday”, “the same quarter of 2023”. */
  private @Nullable Core shifted(Found shift, boolean article, @Nullable LocalDate base) {
    if (anchor == null) {
      return null;
    }
    String way = shift.get(Role.SHIFT);
    int i = skipSpace(text, shift.end(), end);
    if (i >= end) {
      return null;
    }
    int count = 0;
    int digits = digitsEnd(i);
    Found word = digits > i ? null : words.at(text, i, end);
    int tokenEnd = tokenEnd(text, i, end);
    if (digits > i && digits - i <= 3) {
      count = Integer.parseInt(text, i, digits, 10);
      word = next(digits);
    } else if (word != null && word.is(Role.NUMBER)) {
      count = word.number(Role.NUMBER);
      word = next(word.end());
    } else {
      Core day = shiftedDay(way, i, tokenEnd);
      if (day != null) {
        return day;
      }
    }
    if (word == null || (!word.is(Role.UNIT) && !word.is(Role.SEASON))) {
      return null;
    }
    if (word.is(Role.SEASON)) {
      return season(word, way.equals("next") ? 1 : way.equals("last") ? -1 : 0);
    }
    Stretch unit = Stretch.valueOf(word.get(Role.UNIT));
    LocalDate current = unit.start(anchor);
    int stop = word.end();
    // "the coming years" are too vague to name days
    if (count == 0 && unit.compareTo(Stretch.DAY) >= 0 && text.charAt(stop - 1) == 's') {
      return null;
    }
    if ((way.equals("last") || way.equals("past"))
        && (count > 0 || article || way.equals("past"))) {
      boolean ordinal = unit == Stretch.QUARTER || unit == Stretch.HALF;
      if (way.equals("last") && count == 0 && ordinal) {
        int year = yearBehind(stop);
        if (year > 0) {
          return null;
        }
        return stretch(unit, unit.plus(current, -1), stop);
      }
      if (way.equals("last") && count == 0 && isPreceding(shift)) {
        return stretch(unit, unit.plus(current, -1), stop);
      }
      return new Core(unit.plus(anchor, -Math.max(1, count)), anchor, stop, Sense.PERIOD);
    }
    return switch (way) {
      case "last" ->
          yearBehind(stop) > 0 && unit != Stretch.YEAR
              ? null
              : stretch(unit, unit.plus(current, -1), stop);
      case "next" -> stretch(unit, unit.plus(current, 1), stop);
      case "this" -> new Core(current, anchor, stop, Sense.RUNNING);
      case "year-earlier" -> yearEarlier(unit, stop);
      default -> same(unit, stop, base);
    };
  }

  /** “the previous quarter”, where “the last quarter” would be the past one too. */
  private boolean isPreceding(Found shift) {
    char first = Character.toLowerCase(text.charAt(shift.end() - 1));
    return first != 't';
  }

  private @Nullable Core shiftedDay(String way, int i, int tokenEnd) {
    LocalDate at = anchor;
    DayOfWeek weekday = calendar.weekday(text, i, tokenEnd);
    if (at == null) {
      return null;
    }
    if (weekday != null) {
      LocalDate day =
          switch (way) {
            case "next" -> at.with(TemporalAdjusters.next(weekday));
            case "this" -> at.with(TemporalAdjusters.previousOrSame(weekday));
            default -> at.with(TemporalAdjusters.previous(weekday));
          };
      return new Core(day, day, tokenEnd, Sense.POINT);
    }
    int month = calendar.month(text, i, tokenEnd);
    if (month == 0) {
      return null;
    }
    LocalDate start = LocalDate.of(at.getYear(), month, 1);
    if (way.equals("next") && !start.isAfter(at)) {
      start = start.plusYears(1);
    } else if (!way.equals("next") && start.isAfter(at)) {
      start = start.minusYears(1);
    }
    return stretch(Stretch.MONTH, start, tokenEnd);
  }

  private @Nullable Core yearEarlier(Stretch unit, int stop) {
    DatePhrase period = lastPeriod;
    if (period != null) {
      return new Core(period.from().minusYears(1), period.to().minusYears(1), stop, Sense.EARLIER);
    }
    if (anchor == null) {
      return null;
    }
    LocalDate start = unit.plus(unit.start(anchor), -1).minusYears(1);
    return new Core(start, unit.end(start), stop, Sense.EARLIER);
  }

  /** “the same month of 2023”, “the same quarter a year earlier”. */
  private @Nullable Core same(Stretch unit, int stop, @Nullable LocalDate base) {
    DatePhrase period = lastPeriod;
    int year = yearBehind(stop);
    if (period == null) {
      return year > 0
          ? stretch(Stretch.YEAR, LocalDate.of(year, 1, 1), behindYear(stop)).sense(Sense.EARLIER)
          : null;
    }
    if (year > 0) {
      LocalDate start = period.from().withYear(year);
      return new Core(start, period.to().withYear(year), behindYear(stop), Sense.EARLIER);
    }
    int i = skipSpace(text, stop, end);
    Core back = i < end ? at(i, "", false, base) : null;
    if (back != null && back.sense() == Sense.EARLIER) {
      return new Core(
          period.from().minusYears(1), period.to().minusYears(1), back.end(), Sense.EARLIER);
    }
    return unit.compareTo(Stretch.MONTH) < 0
        ? null
        : new Core(period.from(), period.to(), stop, Sense.PERIOD);
  }

  /** “first quarter”, “final three months of 2024”, “second half”. */
  private @Nullable Core ordinal(Found word) {
    int which = word.is(Role.ORDINAL) ? word.number(Role.ORDINAL) : -1;
    Found second = next(word.end());
    if (second == null) {
      return null;
    }
    int count = 1;
    if (second.is(Role.NUMBER) && !second.is(Role.UNIT)) {
      count = second.number(Role.NUMBER);
      second = next(second.end());
    }
    if (second == null || !second.is(Role.UNIT)) {
      return null;
    }
    Stretch unit = Stretch.valueOf(second.get(Role.UNIT));
    boolean known = unit == Stretch.QUARTER || unit == Stretch.HALF;
    boolean months = unit == Stretch.MONTH && (count > 1 || yearBehind(second.end()) > 0);
    if (!known && !months) {
      return null;
    }
    if (!word.is(Role.ORDINAL) && yearBehind(second.end()) == 0) {
      return null;
    }
    return part(unit, which, count, second.end());
  }

  /** The {@code which}-th {@code count} units of the year named behind, else of the latest. */
  private @Nullable Core part(Stretch unit, int which, int count, int stop) {
    int year = yearBehind(stop);
    int after = year > 0 ? behindYear(stop) : stop;
    int offset = 0;
    if (year == 0) {
      if (anchor == null) {
        return null;
      }
      year = anchor.getYear();
      int i = skipSpace(text, stop, end);
      if (i < end && isWord(i, "of")) {
        i = skipSpace(text, i + 2, end);
      }
      if (i < end && isWord(i, "the")) {
        i = skipSpace(text, i + 3, end);
      }
      Found shift = i < end ? words.at(text, i, end) : null;
      Found of = shift != null && shift.is(Role.SHIFT) ? next(shift.end()) : null;
      if (of != null && of.is(Role.UNIT, "YEAR") && shift != null) {
        year += shift.is(Role.SHIFT, "last") ? -1 : shift.is(Role.SHIFT, "next") ? 1 : 0;
        after = of.end();
      } else {
        offset = 1;
      }
    }
    int inYear = unit == Stretch.QUARTER ? 4 : unit == Stretch.HALF ? 2 : 12;
    int first = which > 0 ? (which - 1) * count : inYear - count;
    if (first < 0 || first + count > inYear) {
      return null;
    }
    LocalDate from = unit.plus(LocalDate.of(year, 1, 1), first);
    LocalDate to = unit.plus(from, count).minusDays(1);
    if (offset > 0 && anchor != null && from.isAfter(anchor)) {
      from = from.minusYears(1);
      to = unit.plus(from, count).minusDays(1);
    } else if (offset > 0 && anchor != null && to.isAfter(anchor.plusDays(20)) && which < 0) {
      from = from.minusYears(1);
      to = unit.plus(from, count).minusDays(1);
    }
    return new Core(from, to, after, Sense.PERIOD);
  }

  /** “3 days ago”. */
  private @Nullable Core digits(int i, @Nullable LocalDate base) {
    int digits = digitsEnd(i);
    if (digits == i || digits - i > 3) {
      return null;
    }
    return counted(Integer.parseInt(text, i, digits, 10), digits, base);
  }

  private @Nullable Core counted(int count, int stop, @Nullable LocalDate base) {
    Found unit = next(stop);
    if (unit != null && unit.is(Role.ORDINAL) && !unit.is(Role.UNIT)) {
      return null;
    }
    if (unit == null || !unit.is(Role.UNIT)) {
      return null;
    }
    Stretch stretch = Stretch.valueOf(unit.get(Role.UNIT));
    Found way = next(unit.end());
    if (way == null) {
      return null;
    }
    LocalDate from =
        base == null || isWord(skipSpace(text, unit.end(), end), "ago") ? anchor : base;
    if (way.is(Role.BACK) && from != null) {
      return earlier(stretch, count, from, way.end());
    }
    if (way.is(Role.FORTH) && base != null && !way.is(Role.CLAUSE)) {
      LocalDate day = stretch.plus(base, count);
      return new Core(day, day, way.end(), Sense.POINT);
    }
    if (way.is(Role.LEAD, "to") && stretch.compareTo(Stretch.WEEK) >= 0) {
      int i = skipSpace(text, way.end(), end);
      Core to = i < end ? at(i, "to", false, base) : null;
      if (to != null) {
        return new Core(stretch.plus(to.to(), -count).plusDays(1), to.to(), to.end(), Sense.PERIOD);
      }
    }
    return null;
  }

  private Core earlier(Stretch stretch, int count, LocalDate from, int stop) {
    DatePhrase period = lastPeriod;
    if (stretch == Stretch.YEAR && period != null) {
      return new Core(
          period.from().minusYears(count), period.to().minusYears(count), stop, Sense.EARLIER);
    }
    LocalDate day = stretch.plus(from, -count);
    return new Core(day, day, stop, Sense.EARLIER);
  }

  /** “the day before”, “the year to March”, “the weekend”, “the quarter”. */
  private @Nullable Core unit(Found word, String lead, @Nullable LocalDate base) {
    Stretch unit = Stretch.valueOf(word.get(Role.UNIT));
    Found way = next(word.end());
    if (way != null && way.is(Role.BACK) && anchor != null) {
      if (unit.compareTo(Stretch.WEEK) < 0) {
        return earlier(unit, 1, base == null ? anchor : base, way.end());
      }
      LocalDate start = unit.plus(unit.start(anchor), -1);
      DatePhrase period = lastPeriod;
      if (period != null && unit == Stretch.YEAR) {
        return earlier(unit, 1, anchor, way.end());
      }
      if (period != null && unit.plus(period.from(), 1).equals(period.to().plusDays(1))) {
        start = unit.plus(period.from(), -1);
      }
      return new Core(start, unit.end(start), way.end(), Sense.EARLIER);
    }
    if (way != null && way.is(Role.LEAD, "to") && unit.compareTo(Stretch.WEEK) >= 0) {
      Core counted = counted(1, skipBack(word), base);
      if (counted != null) {
        return counted;
      }
    }
    if (lead.isEmpty()) {
      return null;
    }
    if (unit == Stretch.WEEKEND && anchor != null) {
      return stretch(unit, unit.start(anchor), word.end());
    }
    DatePhrase period = lastPeriod;
    boolean closes =
        way == null || !Character.isLetter(text.charAt(skipSpace(text, word.end(), end)));
    if (period != null
        && closes
        && (lead.equals("in") || lead.equals("on"))
        && unit.compareTo(Stretch.MONTH) >= 0) {
      return new Core(period.from(), period.to(), word.end(), Sense.PERIOD);
    }
    return null;
  }

  private int skipBack(Found word) {
    int i = word.end();
    while (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private @Nullable Core fiscal(Found word) {
    int year = yearBehind(word.end());
    if (year == 0) {
      return null;
    }
    int stop = behindYear(word.end());
    Core years = year(stop - 4, "in");
    return years == null ? stretch(Stretch.YEAR, LocalDate.of(year, 1, 1), stop) : years;
  }

  private @Nullable Core feast(Found word) {
    String day = word.get(Role.FEAST);
    if (anchor == null) {
      return null;
    }
    int year = yearBehind(word.end());
    int month = Integer.parseInt(day, 0, 2, 10);
    int dayOfMonth = Integer.parseInt(day, 3, 5, 10);
    LocalDate date = LocalDate.of(year > 0 ? year : anchor.getYear(), month, dayOfMonth);
    if (year == 0 && date.isAfter(anchor.plusDays(60))) {
      date = date.minusYears(1);
    }
    return new Core(date, date, year > 0 ? behindYear(word.end()) : word.end(), Sense.POINT);
  }

  /** Three months; winter starts in December. */
  private @Nullable Core season(Found word, int shift) {
    int year = yearBehind(word.end());
    if (year == 0 && anchor == null) {
      return null;
    }
    int stop = year > 0 ? behindYear(word.end()) : word.end();
    int month = word.number(Role.SEASON);
    LocalDate from = LocalDate.of(year > 0 || anchor == null ? year : anchor.getYear(), month, 1);
    if (year == 0 && anchor != null) {
      while (shift <= 0 && from.isAfter(anchor)) {
        from = from.minusYears(1);
      }
      LocalDate end = from.plusMonths(3);
      from = shift < 0 && end.isAfter(anchor) ? from.minusYears(1) : from;
      from = shift > 0 && !from.isAfter(anchor) ? from.plusYears(1) : from;
    }
    return new Core(from, from.plusMonths(3).minusDays(1), stop, Sense.PERIOD);
  }

  /** The second figure of “July 2-9”: a day of the first one's month. */
  @Nullable Core restOfRange(Core first, int at) {
    int digits = digitsEnd(at);
    if (digits == at || digits - at > 2 || !first.from().equals(first.to())) {
      return null;
    }
    int day = Integer.parseInt(text, at, digits, 10);
    LocalDate month = first.from();
    if (day <= month.getDayOfMonth() || day > month.lengthOfMonth()) {
      return null;
    }
    LocalDate to = month.withDayOfMonth(day);
    return new Core(to, to, digits, Sense.POINT);
  }
}
