package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;

import java.time.LocalDate;
import org.gainsay.extract.DateCore.Core;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.lexicon.TextWords;
import org.jspecify.annotations.Nullable;

/** Parts of a year called by their order or season: the first quarter, last spring, fiscal 2023. */
final class PartsOfYear extends DateText {

  PartsOfYear(TextWords text, int end, DateWords words, @Nullable LocalDate anchor) {
    super(text, end, words, anchor);
  }

  /** “first quarter”, “final three months of 2024”, “second half”. */
  @Nullable Core ordinal(Found word, boolean future) {
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
    return part(unit, which, count, second.end(), future);
  }

  /** The {@code which}-th {@code count} units of the year named behind, else of the latest. */
  @Nullable Core part(Stretch unit, int which, int count, int stop, boolean future) {
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
      Found shift = i < end ? words.at(textWords, i, end) : null;
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
    if (offset > 0 && anchor != null && future) {
      from = to.isBefore(anchor) ? from.plusYears(1) : from;
      to = unit.plus(from, count).minusDays(1);
    } else if (offset > 0 && anchor != null && from.isAfter(anchor)) {
      from = from.minusYears(1);
      to = unit.plus(from, count).minusDays(1);
    } else if (offset > 0 && anchor != null && to.isAfter(anchor.plusDays(20)) && which < 0) {
      from = from.minusYears(1);
      to = unit.plus(from, count).minusDays(1);
    }
    return new Core(from, to, after, Sense.PERIOD);
  }

  @Nullable Core fiscal(Found word) {
    int year = yearBehind(word.end());
    if (year == 0) {
      return null;
    }
    int stop = behindYear(word.end());
    Core years = year(stop - 4, "in");
    return years == null ? stretch(Stretch.YEAR, LocalDate.of(year, 1, 1), stop) : years;
  }

  /** “for the full year”: the one that ended last, or this one's where it is still to come. */
  @Nullable Core fullYear(Found word, boolean future) {
    if (anchor == null) {
      return null;
    }
    Found next = next(word.end());
    boolean ahead = future || next != null && (next.is(Role.PAPER) || next.is(Role.FUTURE));
    LocalDate start = Stretch.YEAR.start(anchor);
    return stretch(Stretch.YEAR, ahead ? start : start.minusYears(1), word.end());
  }

  /** “this summer”: the nearest one, begun or not. */
  @Nullable Core thisSeason(Found word) {
    if (anchor == null) {
      return null;
    }
    LocalDate from = LocalDate.of(anchor.getYear(), word.number(Role.SEASON), 1);
    from = from.isAfter(anchor.plusMonths(6)) ? from.minusYears(1) : from;
    return new Core(from, from.plusMonths(3).minusDays(1), word.end(), Sense.PERIOD);
  }

  /**
   * Three months; winter starts in December.
   *
   * @param future whether it is still to come or to end
   */
  @Nullable Core season(Found word, int shift, boolean future) {
    int year = yearBehind(word.end());
    if (year == 0 && anchor == null) {
      return null;
    }
    int of = skipSpace(text, word.end(), end);
    of = of < end && isWord(of, "of") ? skipSpace(text, of + 2, end) : end;
    Found which = of < end ? words.at(textWords, of, end) : null;
    Found unit = which != null && which.is(Role.SHIFT) ? next(which.end()) : null;
    if (year == 0
        && anchor != null
        && which != null
        && unit != null
        && unit.is(Role.UNIT, "YEAR")) {
      int by = which.is(Role.SHIFT, "last") ? -1 : which.is(Role.SHIFT, "next") ? 1 : 0;
      LocalDate from = LocalDate.of(anchor.getYear() + by, word.number(Role.SEASON), 1);
      return new Core(from, from.plusMonths(3).minusDays(1), unit.end(), Sense.PERIOD);
    }
    int stop = year > 0 ? behindYear(word.end()) : word.end();
    int month = word.number(Role.SEASON);
    LocalDate from = LocalDate.of(year > 0 || anchor == null ? year : anchor.getYear(), month, 1);
    if (year == 0 && anchor != null) {
      while (shift <= 0 && !future && from.isAfter(anchor)) {
        from = from.minusYears(1);
      }
      from = future && from.plusMonths(3).isBefore(anchor) ? from.plusYears(1) : from;
      LocalDate end = from.plusMonths(3);
      from = shift < 0 && end.isAfter(anchor) ? from.minusYears(1) : from;
      from = shift > 0 && !from.isAfter(anchor) ? from.plusYears(1) : from;
    }
    return new Core(from, from.plusMonths(3).minusDays(1), stop, Sense.PERIOD);
  }
}
