package org.gainsay.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

/**
 * The days of feasts: "12-25" every year, "easter-2" so many days from Easter Sunday, "11-4-4" the
 * fourth Thursday of November, "05--1-1" the last Monday of May.
 */
final class Feasts {

  static final Pattern FORM =
      Pattern.compile("\\d\\d-\\d\\d|easter([+-]\\d{1,2})?|\\d\\d-(-1|[1-4])-[1-7]");

  private Feasts() {}

  static boolean isEaster(String feast) {
    return feast.equals("easter");
  }

  static LocalDate in(int year, String feast) {
    if (feast.startsWith("easter")) {
      LocalDate easter = easter(year);
      return isEaster(feast) ? easter : easter.plusDays(Integer.parseInt(feast.substring(6)));
    }
    int month = Integer.parseInt(feast, 0, 2, 10);
    if (feast.length() == 5) {
      return LocalDate.of(year, month, Integer.parseInt(feast, 3, 5, 10));
    }
    int last = feast.lastIndexOf('-');
    int nth = Integer.parseInt(feast, 3, last, 10);
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(feast.substring(last + 1)));
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }

  /** Easter Sunday of the Gregorian calendar. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int m = (a + 11 * d + 22 * e) / 451;
    int n = d + e - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
