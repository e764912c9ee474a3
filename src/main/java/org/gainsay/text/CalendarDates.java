package org.gainsay.text;

import static org.gainsay.lexicon.PhraseTrie.isSpace;
import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconException;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.PhraseTrie;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads dates of the calendar. Months and days of the week stand in the lexicon. */
public final class CalendarDates {

  private final PhraseTrie<Integer> months;
  private final PhraseTrie<DayOfWeek> weekdays;

  private CalendarDates(Lexicon lexicon) {
    Map<String, Integer> monthNumbers = new HashMap<>();
    for (LexiconRow row : lexicon.table("months")) {
      monthNumbers.putIfAbsent(row.need("word"), number(row, "month", 12));
    }
    Map<String, DayOfWeek> days = new HashMap<>();
    for (LexiconRow row : lexicon.table("weekdays")) {
      days.putIfAbsent(row.need("word"), DayOfWeek.of(number(row, "day", 7)));
    }
    months = PhraseTrie.of(monthNumbers);
    weekdays = PhraseTrie.of(days);
  }

  private static int number(LexiconRow row, String column, int most) {
    String cell = row.need(column);
    int value = cell.matches("\\d{1,2}") ? Integer.parseInt(cell) : 0;
    if (value < 1 || value > most) {
      throw new LexiconException(
          row, cell, column + " is not from 1 to " + most, "write its number");
    }
    return value;
  }

  /** A reader that goes by the months and weekdays of {@code lexicon}. */
  public static CalendarDates of(Lexicon lexicon) {
    return new CalendarDates(lexicon);
  }

  /** The month a word names, 0 when it names none. Only capitalised words name months. */
  public int month(String text, int start, int end) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return 0;
    }
    Integer month = months.token(text, start, end);
    return month == null ? 0 : month;
  }

  /** The day of the week a word names, null when it names none. */
  public @Nullable DayOfWeek weekday(String text, int start, int end) {
    return Character.isUpperCase(text.charAt(start)) ? weekdays.token(text, start, end) : null;
  }

  /** Whether a word, given in any case, is one for a month or day of the week. */
  public boolean isName(String word) {
    return months.token(word, 0, word.length()) != null
        || weekdays.token(word, 0, word.length()) != null;
  }

  /** The date that starts at {@code start}, where a token starts; null when there is none. */
  public @Nullable CalendarDate at(String text, int start, int end) {
    char first = text.charAt(start);
    if (isDigit(first)) {
      return behindDay(text, start, start, end, null);
    }
    if (!Character.isUpperCase(first)) {
      return null;
    }
    int tokenEnd = tokenEnd(text, start, end);
    DayOfWeek weekday = weekday(text, start, tokenEnd);
    if (weekday != null) {
      int next = skipMarks(text, tokenEnd, end);
      if (next >= end) {
        return null;
      }
      return isDigit(text.charAt(next))
          ? behindDay(text, start, next, end, weekday)
          : behindMonth(text, start, next, end, weekday);
    }
    return behindMonth(text, start, start, end, null);
  }

  /** July 9, 2021; July 9; July 2021; Sept. 9. */
  private @Nullable CalendarDate behindMonth(
      String text, int start, int at, int end, @Nullable DayOfWeek weekday) {
    int monthEnd = tokenEnd(text, at, end);
    int month = month(text, at, monthEnd);
    if (month == 0) {
      return null;
    }
    int next = skipDot(text, monthEnd, end);
    int digits = digitsEnd(text, next, end);
    if (digits - next == 4 && isYear(text, next)) {
      int year = Integer.parseInt(text, next, digits, 10);
      return new CalendarDate(new Span(start, digits), year, month, 0, weekday);
    }
    if (digits == next || digits - next > 2 || goesOn(text, digits, end)) {
      return null;
    }
    int day = Integer.parseInt(text, next, digits, 10);
    if (day < 1 || day > 31) {
      return null;
    }
    int dayEnd = skipOrdinal(text, digits, end);
    return withYear(text, start, dayEnd, end, month, day, weekday);
  }

  /** 9 July 2021; 9th of July; 2021-07-09; 09/07/2021; 9.7.2021. */
  private @Nullable CalendarDate behindDay(
      String text, int start, int at, int end, @Nullable DayOfWeek weekday) {
    int digits = digitsEnd(text, at, end);
    if (digits - at == 4) {
      return iso(text, start, at, end, weekday);
    }
    if (digits - at > 2) {
      return null;
    }
    int first = Integer.parseInt(text, at, digits, 10);
    if (digits < end && "/.".indexOf(text.charAt(digits)) >= 0) {
      return slashed(text, start, digits, end, first, weekday);
    }
    if (first < 1 || first > 31) {
      return null;
    }
    int next = skipSpace(text, skipOrdinal(text, digits, end), end);
    if (next < end && text.startsWith("of ", next)) {
      next += 3;
    }
    if (next >= end || next == digits) {
      return null;
    }
    int monthEnd = tokenEnd(text, next, end);
    int month = month(text, next, monthEnd);
    if (month == 0) {
      return null;
    }
    return withYear(text, start, monthEnd, end, month, first, weekday);
  }

  private static CalendarDate withYear(
      String text,
      int start,
      int dayEnd,
      int end,
      int month,
      int day,
      @Nullable DayOfWeek weekday) {
    int next = skipMarks(text, dayEnd, end);
    int digits = digitsEnd(text, next, end);
    if (digits - next == 4 && isYear(text, next) && !isCounted(text, next, digits, end)) {
      int year = Integer.parseInt(text, next, digits, 10);
      return new CalendarDate(new Span(start, digits), year, month, day, weekday);
    }
    return new CalendarDate(new Span(start, dayEnd), 0, month, day, weekday);
  }

  /** “On 9 July, 2000 people came”: behind a month and a comma, figures before a noun count it. */
  private static boolean isCounted(String text, int yearStart, int yearEnd, int end) {
    int before = yearStart - 1;
    while (before > 0 && isSpace(text.charAt(before))) {
      before--;
    }
    int next = skipSpace(text, yearEnd, end);
    return text.charAt(before) == ','
        && next > yearEnd
        && next < end
        && Character.isLowerCase(text.charAt(next))
        && tokenEnd(text, next, end) - next > 3
        && Character.isLetter(text.charAt(Math.max(0, before - 1)));
  }

  private static @Nullable CalendarDate iso(
      String text, int start, int at, int end, @Nullable DayOfWeek weekday) {
    if (at + 10 > end || !isYear(text, at)) {
      return null;
    }
    char mark = text.charAt(at + 4);
    if ((mark != '-' && mark != '/') || text.charAt(at + 7) != mark) {
      return null;
    }
    if (digitsEnd(text, at + 5, end) != at + 7 || digitsEnd(text, at + 8, end) != at + 10) {
      return null;
    }
    int month = Integer.parseInt(text, at + 5, at + 7, 10);
    int day = Integer.parseInt(text, at + 8, at + 10, 10);
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    int year = Integer.parseInt(text, at, at + 4, 10);
    return new CalendarDate(new Span(start, at + 10), year, month, day, weekday);
  }

  /** Day and month in figures only; where both orders are possible there is no date. */
  private static @Nullable CalendarDate slashed(
      String text, int start, int mark, int end, int first, @Nullable DayOfWeek weekday) {
    int second = mark + 1;
    int secondEnd = digitsEnd(text, second, end);
    if (secondEnd == second
        || secondEnd - second > 2
        || secondEnd >= end
        || text.charAt(secondEnd) != text.charAt(mark)) {
      return null;
    }
    int year = secondEnd + 1;
    int yearEnd = digitsEnd(text, year, end);
    if (yearEnd - year != 4 || !isYear(text, year)) {
      return null;
    }
    int number = Integer.parseInt(text, second, secondEnd, 10);
    boolean dotted = text.charAt(mark) == '.';
    boolean dayFirst = dotted || first > 12 || first == number;
    if (!dayFirst && number <= 12) {
      return null;
    }
    int month = dayFirst ? number : first;
    int day = dayFirst ? first : number;
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    int value = Integer.parseInt(text, year, yearEnd, 10);
    return new CalendarDate(new Span(start, yearEnd), value, month, day, weekday);
  }

  /** Whether four digits at {@code start} can be a year: 1000 to 2199. */
  static boolean isYear(String text, int start) {
    char a = text.charAt(start);
    char b = text.charAt(start + 1);
    return a == '1' || (a == '2' && (b == '0' || b == '1'));
  }

  /** Whether the digits are part of a larger number: 9.5, 9,500, 9%. */
  private static boolean goesOn(String text, int at, int end) {
    if (at >= end) {
      return false;
    }
    char c = text.charAt(at);
    return c == '%' || ((c == '.' || c == ',') && at + 1 < end && isDigit(text.charAt(at + 1)));
  }

  private static int skipOrdinal(String text, int at, int end) {
    if (at + 2 > end) {
      return at;
    }
    boolean ordinal =
        text.startsWith("st", at)
            || text.startsWith("nd", at)
            || text.startsWith("rd", at)
            || text.startsWith("th", at);
    return ordinal && (at + 2 == end || !Character.isLetterOrDigit(text.charAt(at + 2)))
        ? at + 2
        : at;
  }

  private static int skipDot(String text, int at, int end) {
    int next = at < end && text.charAt(at) == '.' ? at + 1 : at;
    return skipSpace(text, next, end);
  }

  private static int skipMarks(String text, int at, int end) {
    int i = at;
    while (i < end
        && (isSpace(text.charAt(i)) || text.charAt(i) == ',' || text.charAt(i) == '.')
        && i - at < 3) {
      i++;
    }
    return i;
  }

  static int digitsEnd(String text, int at, int end) {
    int i = at;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
