package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;

import java.time.LocalDate;
import org.gainsay.extract.DateCore.Core;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.jspecify.annotations.Nullable;

/** The start, middle and end of a stretch of time: the end of April, mid-March, year-end. */
final class DateEdges extends DateText {

  private final DateCore core;
  private boolean open;
  private boolean last;

  DateEdges(DateCore core) {
    super(core.textWords, core.end, core.words, core.anchor);
    this.core = core;
  }

  /** Whether the date being read lies behind "the end of" or the like. */
  boolean isOpen() {
    return open;
  }

  /** Whether that is the end, and “this year” is all of it. */
  boolean isEnd() {
    return last;
  }

  /** “end of April”, “mid-March”, “year-end”. */
  @Nullable Core at(Found word, String lead, boolean future, @Nullable LocalDate base) {
    String which = word.get(Role.EDGE);
    if (which.equals("year-end") || which.equals("month-end")) {
      Stretch unit = which.equals("year-end") ? Stretch.YEAR : Stretch.MONTH;
      if (anchor == null) {
        return null;
      }
      int year = unit == Stretch.YEAR ? yearBehind(word.end()) : 0;
      if (year > 0) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return new Core(last, last, behindYear(word.end()), Sense.POINT);
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
    open = true;
    last = which.equals("end");
    Core of = core.at(i, "in", future, base);
    open = false;
    last = false;
    if (of == null || of.from().equals(of.to())) {
      return of != null && which.endsWith("part") ? of : null;
    }
    return switch (which) {
      case "start" -> new Core(of.from(), of.from(), of.end(), Sense.POINT);
      case "end" -> new Core(of.to(), of.to(), of.end(), Sense.POINT);
      case "middle" -> middle(of, lead);
      default -> of;
    };
  }

  /** “by mid-March” ends on its 15th; “in mid-March” is not told more closely. */
  private static Core middle(Core of, String lead) {
    boolean year = Stretch.YEAR.end(of.from()).equals(of.to());
    boolean starts = lead.equals("since") || lead.equals("from") || lead.equals("between");
    boolean ends = !lead.isEmpty() && "by as-of until through to".contains(lead);
    if (!starts && !ends || !year && !Stretch.MONTH.end(of.from()).equals(of.to())) {
      return of;
    }
    LocalDate start = year ? of.from().plusMonths(6) : of.from().plusDays(14);
    LocalDate day = year && ends ? start.minusDays(1) : start;
    return new Core(day, day, of.end(), Sense.POINT);
  }
}
