package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.gainsay.extract.DateCore.Core;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.lexicon.TextWords;
import org.gainsay.text.CalendarDate;
import org.gainsay.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/** Days and months called by their names: dates of the calendar, days of the week, feasts. */
final class NamedDays extends DateText {

  private final CalendarDates calendar;
  private final NearestDates nearest;

  NamedDays(
      TextWords text,
      int end,
      DateWords words,
      CalendarDates calendar,
      @Nullable LocalDate anchor) {
    super(text, end, words, anchor);
    this.calendar = calendar;
    nearest = new NearestDates(anchor);
  }

  /** The day of writing or named last, near which days and months without a year lie. */
  NearestDates nearest() {
    return nearest;
  }

  @Nullable Core calendarDate(int i, String lead, boolean future) {
    boolean digit = isDigit(text.charAt(i));
    int tokenEnd = tokenEnd(text, i, end);
    DayOfWeek weekday = digit ? null : calendar.weekday(text, i, tokenEnd);
    int month = digit ? 0 : calendar.month(text, i, tokenEnd);
    if (!digit && weekday == null && month == 0) {
      // Most words with a capital are names of something else.
      return null;
    }
    CalendarDate date = calendar.at(text, i, end);
    if (date == null && digit) {
      return daysOfMonth(i, lead, future);
    }
    if (date != null) {
      int stop = date.span().end();
      if (date.day() == 0) {
        return stretch(Stretch.MONTH, LocalDate.of(date.year(), date.month(), 1), stop);
      }
      LocalDate day = date.year() > 0 ? date.date() : nearest.day(date, lead, future);
      Core of = date.year() > 0 || day == null ? null : ofYear(day, stop, null);
      if (of != null) {
        return of;
      }
      return day == null ? null : new Core(day, day, stop, Sense.POINT);
    }
    if (weekday != null && anchor != null) {
      Core shifted = ofWeek(weekday, tokenEnd);
      if (shifted != null) {
        return shifted;
      }
      LocalDate day =
          future
              ? anchor.with(TemporalAdjusters.nextOrSame(weekday))
              : anchor.with(TemporalAdjusters.previousOrSame(weekday));
      return new Core(day, day, partEnd(tokenEnd), Sense.POINT);
    }
    Core of =
        month > 0 && anchor != null
            ? ofYear(LocalDate.of(anchor.getYear(), month, 1), tokenEnd, Stretch.MONTH)
            : null;
    if (of != null) {
      return of;
    }
    boolean named = !lead.isEmpty() || month > 0 && opensRange(tokenEnd);
    if (month > 0 && named && isOfYear(tokenEnd)) {
      LocalDate start = LocalDate.of(yearBehind(tokenEnd), month, 1);
      return stretch(Stretch.MONTH, start, behindYear(tokenEnd));
    }
    if (month > 0 && anchor != null && (named || isModifier(i, tokenEnd))) {
      LocalDate start = nearest.month(month, lead, future, anchor);
      Found unit = next(tokenEnd);
      boolean quarter = unit != null && unit.is(Role.UNIT, "QUARTER");
      return quarter && unit != null
          ? new Core(start.minusMonths(2), Stretch.MONTH.end(start), unit.end(), Sense.PERIOD)
          : stretch(Stretch.MONTH, start, tokenEnd);
    }
    return null;
  }

  /** “March of 2022”. */
  private boolean isOfYear(int monthEnd) {
    int i = skipSpace(text, monthEnd, end);
    return i < end && isWord(i, "of") && yearBehind(monthEnd) > 0;
  }

  /**
   * What “last week” behind a date points to.
   *
   * @param by how many weeks or years on: -1 for the last
   * @param end where the words end
   */
  private record Pointer(int by, int end) {}

  /** The words “last”, “this” or “next” behind a date, with a unit; null where none stand. */
  private @Nullable Pointer pointer(int stop, String unit) {
    int i = skipSpace(text, stop, end);
    i = i < end && isWord(i, "of") ? skipSpace(text, i + 2, end) : i;
    Found shift = i < end ? words.at(textWords, i, end) : null;
    Found span = shift != null && shift.is(Role.SHIFT) ? next(shift.end()) : null;
    if (shift == null || span == null || !span.is(Role.UNIT, unit)) {
      return null;
    }
    return switch (shift.get(Role.SHIFT)) {
      case "last" -> new Pointer(-1, span.end());
      case "this" -> new Pointer(0, span.end());
      case "next" -> new Pointer(1, span.end());
      default -> null;
    };
  }

  /** “Friday last week”, “Friday of next week”, “Friday week”; null where no week follows. */
  private @Nullable Core ofWeek(DayOfWeek weekday, int dayEnd) {
    LocalDate at = anchor;
    Pointer week = pointer(partEnd(dayEnd), "WEEK");
    if (at == null || week == null) {
      return null;
    }
    LocalDate day = Stretch.WEEK.start(at).plusWeeks(week.by()).plusDays(weekday.getValue() - 1);
    return new Core(day, day, week.end(), Sense.POINT);
  }

  /** “last weekend”, “this weekend”: on a working day the one before, or what is to come. */
  @Nullable Core weekend(String way, boolean future, int stop) {
    if (anchor == null) {
      return null;
    }
    LocalDate begun = Stretch.WEEKEND.start(anchor);
    boolean over = Stretch.WEEKEND.end(begun).isBefore(anchor);
    int by =
        switch (way) {
          case "next" -> 1;
          case "this" -> future && over ? 1 : 0;
          default -> over ? 0 : -1;
        };
    return stretch(Stretch.WEEKEND, begun.plusWeeks(by), stop);
  }

  /** Behind “night” or another part of the day named. */
  private int partEnd(int dayEnd) {
    Found part = dayEnd < end && text.charAt(dayEnd) == ' ' ? next(dayEnd) : null;
    return part != null && part.is(Role.EDGE, "day-part") ? part.end() : dayEnd;
  }

  /** “3 and 4 May”, “3-7 May”: from the first day to the last. */
  private @Nullable Core daysOfMonth(int i, String lead, boolean future) {
    int digits = digitsEnd(i);
    int link = skipOrdinal(digits);
    int at = skipSpace(text, link, end);
    if (digits - i > 2 || at >= end) {
      return null;
    }
    boolean dash = text.charAt(at) == '-' || text.charAt(at) == '\u2013';
    int stop = dash ? at + 1 : tokenEnd(text, at, end);
    if (!dash && !isWord(at, "and") && !isWord(at, "to") && !isWord(at, "or")) {
      return null;
    }
    int next = skipSpace(text, stop, end);
    CalendarDate last =
        next < end && isDigit(text.charAt(next)) ? calendar.at(text, next, end) : null;
    int first = Integer.parseInt(text, i, digits, 10);
    if (last == null || last.day() <= first || first == 0) {
      return null;
    }
    LocalDate to = last.year() > 0 ? last.date() : nearest.day(last, lead, future);
    return to == null
        ? null
        : new Core(to.withDayOfMonth(first), to, last.span().end(), Sense.PERIOD);
  }

  private int skipOrdinal(int at) {
    boolean letters = at + 2 <= end && Character.isLetter(text.charAt(at));
    return letters && "stndrdth".contains(text.substring(at, at + 2)) ? at + 2 : at;
  }

  /** “on the 9th”: of this month or the one before; null when a noun follows: the 9th floor. */
  @Nullable Core ofMonth(int day, int digits, boolean future) {
    int stop = skipOrdinal(digits);
    int next = skipSpace(text, stop, end);
    boolean noun = next < end && next > stop && Character.isLetter(text.charAt(next));
    if (anchor == null || stop == digits || noun || day < 1 || day > 28) {
      return null;
    }
    LocalDate date = anchor.withDayOfMonth(day);
    if (future && date.isBefore(anchor)) {
      date = date.plusMonths(1);
    } else if (!future && date.isAfter(anchor)) {
      date = date.minusMonths(1);
    }
    return new Core(date, date, stop, Sense.POINT);
  }

  /** “January to April”. */
  private boolean opensRange(int monthEnd) {
    int i = skipSpace(text, monthEnd, end);
    boolean to = i < end && (isWord(i, "to") || isWord(i, "through"));
    int next = to ? skipSpace(text, tokenEnd(text, i, end), end) : end;
    return next < end && calendar.month(text, next, tokenEnd(text, next, end)) > 0;
  }

  /**
   * “March exports rose”, “the April rate”: a month before a noun that it limits; not a person of
   * that name, and not what was written in it: “its March report”.
   */
  private boolean isModifier(int i, int monthEnd) {
    int next = monthEnd + 1;
    boolean noun =
        next < end
            && text.charAt(monthEnd) == ' '
            && Character.isLowerCase(text.charAt(next))
            && tokenEnd(text, next, end) - next > 2;
    if (monthEnd + 1 < text.length() && isOwner(monthEnd)) {
      return true;
    }
    if (!noun) {
      return false;
    }
    Found word = words.at(textWords, next, end);
    boolean known = word != null && !word.is(Role.YARDSTICK) && !word.is(Role.EDGE);
    int before = i - 1;
    while (before > 0 && Character.isLetter(text.charAt(before - 1))) {
      before--;
    }
    boolean first = i == 0 || i == before + 1 && !Character.isLetter(text.charAt(before));
    boolean name = !first && Character.isUpperCase(text.charAt(before)) && i - before > 4;
    boolean may = text.startsWith("May ", i) && (first || i - before > 4 && name);
    return !known && !name && !may;
  }

  private boolean isOwner(int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '\u2019') && text.charAt(at + 1) == 's';
  }

  /** “the second half of July”; null where no half of a month stands. */
  @Nullable Core halfOfMonth(Found ordinal, String lead, boolean future) {
    Found unit = next(ordinal.end());
    if (unit == null || !unit.is(Role.UNIT, "HALF") || !ordinal.is(Role.ORDINAL)) {
      return null;
    }
    int i = skipSpace(text, unit.end(), end);
    if (i >= end || !isWord(i, "of")) {
      return null;
    }
    i = skipSpace(text, i + 2, end);
    boolean capital = i < end && Character.isUpperCase(text.charAt(i));
    Core month = capital ? calendarDate(i, "in", future) : null;
    if (month == null || month.sense() != Sense.PERIOD) {
      return null;
    }
    LocalDate middle = month.from().withDayOfMonth(15);
    return ordinal.number(Role.ORDINAL) == 1
        ? new Core(month.from(), middle, month.end(), Sense.PERIOD)
        : new Core(middle.plusDays(1), month.to(), month.end(), Sense.PERIOD);
  }

  /** The year meant by “last year” and the like behind a date; null where none stands. */
  private @Nullable Core ofYear(LocalDate day, int stop, @Nullable Stretch unit) {
    LocalDate at = anchor;
    Pointer year = pointer(stop, "YEAR");
    boolean leap = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    if (at == null || year == null || leap) {
      return null;
    }
    LocalDate then = day.withYear(at.getYear() + year.by());
    return unit == null
        ? new Core(then, then, year.end(), Sense.POINT)
        : stretch(unit, then, year.end());
  }

  @Nullable Core shiftedDay(String way, int i, int tokenEnd) {
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

  @Nullable Core feast(Found word, String lead, boolean future) {
    String day = word.get(Role.FEAST);
    if (anchor == null) {
      return null;
    }
    int year = yearBehind(word.end());
    int in = year > 0 ? year : anchor.getYear();
    LocalDate date = Feasts.in(in, day);
    LocalDate again = Feasts.in(in + 1, day);
    if (year == 0 && future) {
      date = date.isBefore(anchor) ? again : date;
      return new Core(date, date, word.end(), Sense.POINT);
    }
    boolean soon = again.toEpochDay() - anchor.toEpochDay() <= 60;
    if (year == 0
        && (date.isAfter(anchor.plusDays(60)) || lead.equals("since") && date.isAfter(anchor))) {
      date = Feasts.in(in - 1, day);
    } else if (year == 0 && soon && !lead.equals("since") && !lead.equals("on")) {
      date = again;
    }
    Found weekend = next(word.end());
    if (Feasts.isEaster(day) && weekend != null && weekend.is(Role.UNIT, "WEEKEND")) {
      return new Core(date.minusDays(2), date.plusDays(1), weekend.end(), Sense.PERIOD);
    }
    return new Core(date, date, year > 0 ? behindYear(word.end()) : word.end(), Sense.POINT);
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
