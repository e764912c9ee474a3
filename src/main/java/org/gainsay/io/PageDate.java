package org.gainsay.io;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the day out of a date as metadata write it: ISO 8601, mail dates, seconds since 1970. */
final class PageDate {

  private static final List<DateTimeFormatter> FORMS =
      Stream.of(
              "uuuu-M-d",
              "uuuu/M/d",
              "uuuu.M.d",
              "d MMMM uuuu",
              "d MMM uuuu",
              "d-MMM-uuuu",
              "MMMM d, uuuu",
              "MMM d, uuuu",
              "MMMM d uuuu",
              "MMM d uuuu")
          .map(
              form ->
                  new DateTimeFormatterBuilder()
                      .parseCaseInsensitive()
                      .appendPattern(form)
                      .toFormatter(Locale.ENGLISH)
                      .withResolverStyle(ResolverStyle.STRICT))
          .toList();

  /** The days that can be days of publication; other figures are something else. */
  private static final LocalDate FIRST = LocalDate.of(1700, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private PageDate() {}

  /** The day a value starts with; null when it starts with none. */
  static @Nullable LocalDate of(String value) {
    String date = withoutWeekday(value.strip());
    int digits = 0;
    while (digits < date.length() && date.charAt(digits) >= '0' && date.charAt(digits) <= '9') {
      digits++;
    }
    try {
      if (digits == 8 || digits == 12 || digits == 14) {
        return within(DateTimeFormatter.BASIC_ISO_DATE.parse(date.substring(0, 8)));
      }
      if (digits == date.length() && (digits == 10 || digits == 13)) {
        Instant instant = Instant.ofEpochSecond(Long.parseLong(date.substring(0, 10)));
        return within(instant.atOffset(ZoneOffset.UTC));
      }
    } catch (DateTimeException e) {
      return null;
    }
    for (DateTimeFormatter form : FORMS) {
      LocalDate day = parse(form, date);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate parse(DateTimeFormatter form, String date) {
    try {
      return within(form.parse(date, new ParsePosition(0)));
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static @Nullable LocalDate within(TemporalAccessor date) {
    LocalDate day = LocalDate.from(date);
    return day.isBefore(FIRST) || day.isAfter(LAST) ? null : day;
  }

  /** “Mon, 04 Mar 2024” without the day of the week, “Sept. 4, 2024” without the stop. */
  private static String withoutWeekday(String value) {
    String date = value.length() > 60 ? value.substring(0, 60) : value;
    date = date.replaceFirst("^(?i)(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]?\\s+", "");
    return date.replaceFirst("^([A-Za-z]{3})t?\\.? ", "$1 ");
  }
}
