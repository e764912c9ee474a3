package org.gainsay.text;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.PhraseTrie;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Knows the lines that say when and by whom a page or a comment was written. */
final class DateLines {

  private static final int LONGEST = 12;
  private static final int LONGEST_CUED = 18;
  private static final String MARKS = "-|,\u2013\u2014\u00b7\u2022/";
  private static final int LONGEST_BYLINE = 8;

  private final CalendarDates dates;
  private final PhraseTrie<Boolean> periods;
  private final PhraseTrie<Boolean> published;

  private DateLines(Lexicon lexicon, CalendarDates dates) {
    this.dates = dates;
    Map<String, Boolean> words = new HashMap<>();
    lexicon.table("periods").forEach(row -> words.put(row.need("word"), true));
    periods = PhraseTrie.of(words);
    Map<String, Boolean> cues = new HashMap<>();
    lexicon.table("published-cues").forEach(row -> cues.put(row.need("cue"), true));
    published = PhraseTrie.of(cues);
  }

  static DateLines of(Lexicon lexicon, CalendarDates dates) {
    return new DateLines(lexicon, dates);
  }

  /** “July 9, 2021”, “Friday 9 July 2021 14:10 EDT”, “By Ann Holt”, “Via a wire”. */
  boolean isDateLine(String text, Line line) {
    if (line.words > LONGEST_CUED) {
      return false;
    }
    Span span = line.span;
    PhraseTrie.Hit<Boolean> cue = published.longest(text, span.start(), span.end());
    if (cue != null && isDate(text, skipMarks(text, cue.end(), span.end()), span.end())) {
      return true;
    }
    if (line.stop || line.words > LONGEST) {
      return false;
    }
    CalendarDate date = dates.at(text, span.start(), span.end());
    if (date != null && (date.year() > 0 || date.weekday() != null)) {
      return line.words <= LONGEST;
    }
    return isHour(text, line) || isByline(text, line) || isNamed(text, line);
  }

  private boolean isDate(String text, int at, int end) {
    CalendarDate date = at < end ? dates.at(text, at, end) : null;
    return date != null && date.isFull();
  }

  private static int skipMarks(String text, int at, int end) {
    int i = at;
    while (i < end && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** “Osk Gazette | 4 March 2024”, “Ann Holt - March 4, 2024”: a name, a mark, a day. */
  private boolean isNamed(String text, Line line) {
    Span span = line.span;
    int at = span.start();
    while (at < span.end() && Character.isUpperCase(text.charAt(at))) {
      at = skipSpace(text, tokenEnd(text, at, span.end()), span.end());
    }
    boolean mark = at > span.start() && at < span.end() && MARKS.indexOf(text.charAt(at)) >= 0;
    return mark && isDate(text, skipMarks(text, at, span.end()), span.end());
  }

  /** “14:32 GMT”, “9.05 pm” alone, as live pages head their entries. */
  private static boolean isHour(String text, Line line) {
    Span span = line.span;
    int end = tokenEnd(text, span.start(), span.end());
    if (line.words > 3 || end + 1 >= span.end() || !isDigits(text, span.start(), end)) {
      return false;
    }
    char mark = text.charAt(end);
    int minutes = tokenEnd(text, end + 1, span.end());
    return end - span.start() <= 2
        && (mark == ':' || mark == '.')
        && minutes - end == 3
        && isDigits(text, end + 1, minutes);
  }

  private static boolean isDigits(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isDigit) && from < to;
  }

  private static boolean isByline(String text, Line line) {
    Span span = line.span;
    int end = tokenEnd(text, span.start(), span.end());
    String first = text.substring(span.start(), end);
    int name = skipSpace(text, end, span.end());
    boolean named = name < span.end() && Character.isUpperCase(text.charAt(name));
    boolean by = first.equals("By") || first.equals("BY") || first.equals("by") && named;
    boolean via = first.equals("Via") || first.equals("VIA") || first.equals("via") && named;
    if (!(by || via) || line.words > LONGEST_BYLINE || line.words < 2) {
      return false;
    }
    int at = skipSpace(text, end, span.end());
    if (at < span.end() && Character.isDigit(text.charAt(at))) {
      return false;
    }
    if (via) {
      return line.words <= 5;
    }
    int small = 0;
    while (at < span.end()) {
      int wordEnd = tokenEnd(text, at, span.end());
      small += Character.isLowerCase(text.charAt(at)) && wordEnd - at > 3 ? 1 : 0;
      at = skipSpace(text, wordEnd, span.end());
    }
    return small == 0;
  }

  /** “ann on May 9th, 2021 at 17:35”, “ann · 3 hours ago”: a name, then when. */
  boolean isCommentHead(String text, Line line) {
    if (line.stop || line.words > LONGEST || line.words < 3 || !line.figures) {
      return false;
    }
    Span span = line.span;
    boolean time = false;
    boolean ago = false;
    boolean day = false;
    int start = -1;
    int words = 0;
    int at = span.start();
    while (at < span.end()) {
      int end = tokenEnd(text, at, span.end());
      CalendarDate date = at == span.start() ? null : dates.at(text, at, span.end());
      if (date != null && date.year() > 0) {
        day = true;
        start = start < 0 ? words : start;
        at = skipSpace(text, date.span().end(), span.end());
        continue;
      }
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        time |= end < span.end() && text.charAt(end) == ':';
        int next = skipSpace(text, end, span.end());
        int nextEnd = next < span.end() ? tokenEnd(text, next, span.end()) : next;
        if (next < span.end()
            && periods.token(text, next, nextEnd) != null
            && text.startsWith("ago", skipSpace(text, nextEnd, span.end()))) {
          ago = true;
          start = start < 0 ? words : start;
        }
      }
      words++;
      at = skipSpace(text, end, span.end());
    }
    return ((day && time) || (ago && line.words <= 7)) && start >= 1 && start <= 6;
  }

  /** “2 hours ago”, “March 4, 2024 at 5:12 pm”: all of the line says when. */
  boolean isCommentTime(String text, Line line) {
    Span span = line.span;
    if (line.stop || line.words > 8) {
      return false;
    }
    CalendarDate date = dates.at(text, span.start(), span.end());
    if (date != null && date.isFull()) {
      int colon = text.indexOf(':', date.span().end());
      return colon > 0 && colon < span.end();
    }
    int unit = skipSpace(text, tokenEnd(text, span.start(), span.end()), span.end());
    int end = unit < span.end() ? tokenEnd(text, unit, span.end()) : unit;
    int ago = skipSpace(text, end, span.end());
    return line.words <= 4
        && end > unit
        && periods.token(text, unit, end) != null
        && text.startsWith("ago", ago);
  }

  /** The first full date in the words, null when there is none. */
  @Nullable CalendarDate dateIn(String text, Span span) {
    int at = span.start();
    while (at < span.end()) {
      CalendarDate date = dates.at(text, at, span.end());
      if (date != null && date.isFull()) {
        return date;
      }
      at = skipSpace(text, tokenEnd(text, at, span.end()), span.end());
    }
    return null;
  }

  /** Behind a date and the marks around it, {@code from} when no date stands there. */
  int skipDate(String text, int from, int end) {
    if (from >= end) {
      return from;
    }
    CalendarDate date = dates.at(text, from, end);
    return date == null ? from : skipSpace(text, date.span().end(), end);
  }

  /** The day in an address such as {@code https://post.example/2021/07/09/ferries}. */
  @Nullable LocalDate inAddress(String url) {
    for (int i = url.indexOf('/'); i >= 0 && i + 11 <= url.length(); i = url.indexOf('/', i + 1)) {
      CalendarDate date =
          Character.isDigit(url.charAt(i + 1)) ? dates.at(url, i + 1, url.length()) : null;
      if (date != null && date.isFull()) {
        return date.date();
      }
    }
    return null;
  }

  /** Whether a day of the week or of the calendar stands in the words. */
  boolean hasDay(String text, Span span) {
    int at = span.start();
    while (at < span.end()) {
      int end = tokenEnd(text, at, span.end());
      if (dates.weekday(text, at, end) != null || dates.at(text, at, span.end()) != null) {
        return true;
      }
      at = skipSpace(text, end, span.end());
    }
    return false;
  }
}
