package org.gainsay.text;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a wire story: {@code MOSCOW, July 9 (AP) —}.
 *
 * @param agency the name in brackets
 * @param date the date, null when there is none
 * @param end the first unit of the story itself
 */
record Dateline(String agency, @Nullable CalendarDate date, int end) {

  /** How far a dateline reaches at most. */
  private static final int LONGEST = 90;

  private static final int LONGEST_AGENCY = 40;

  /** The dateline a line opens with, null when it has none or names no agency. */
  static @Nullable Dateline read(
      String text, Span line, CalendarDates calendar, OutletNames names) {
    int last = Math.min(line.end(), line.start() + LONGEST);
    int open = text.indexOf('(', line.start());
    if (open < 0 || open >= last || open - line.start() > LONGEST - LONGEST_AGENCY / 2) {
      return null;
    }
    int close = text.indexOf(')', open);
    if (close < 0 || close >= last || close - open > LONGEST_AGENCY || close - open < 3) {
      return null;
    }
    int dash = skipSpace(text, close + 1, last);
    boolean known = names.isAgency(text.substring(open + 1, close).strip());
    if (dash >= last || (!known && "-\u2013\u2014".indexOf(text.charAt(dash)) < 0)) {
      return null;
    }
    CalendarDate date = date(text, line.start(), open, calendar);
    boolean dated = date != null && isName(text, line.start(), date.span().start());
    if (open > line.start() && !dated && !isPlace(text, line.start(), open)) {
      return null;
    }
    String agency = text.substring(open + 1, close).strip();
    if (!Character.isUpperCase(agency.charAt(0))) {
      return null;
    }
    return new Dateline(agency, date, dash + 1);
  }

  /** Whether the words before a date are a name and a comma: {@code Osk, March 4}. */
  private static boolean isName(String text, int start, int date) {
    int words = 0;
    for (int i = start; i < date; i = skipSpace(text, tokenEnd(text, i, date), date)) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return false;
      }
      words++;
    }
    return words >= 2 && words <= 6 && text.substring(start, date).strip().endsWith(",");
  }

  /** Whether the words before the bracket open with a place in capitals: {@code NEW DELHI}. */
  private static boolean isPlace(String text, int start, int open) {
    int letters = 0;
    for (int i = start; i < open && text.charAt(i) != ',' && text.charAt(i) != '/'; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1;
  }

  private static @Nullable CalendarDate date(
      String text, int start, int end, CalendarDates calendar) {
    for (int i = start; i < end; i = skipSpace(text, i + 1, end)) {
      if (i == start || !Character.isLetterOrDigit(text.charAt(i - 1))) {
        CalendarDate date = calendar.at(text, i, end);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }
}
