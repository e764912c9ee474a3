package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;

import java.time.LocalDate;
import java.util.Locale;
import org.gainsay.extract.DateCore.Core;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.lexicon.TextWords;
import org.jspecify.annotations.Nullable;

/** Days that only the day of writing gives: this time last year, the week before last. */
final class PointedDays extends DateText {

  private @Nullable DatePhrase last;

  PointedDays(TextWords text, int end, DateWords words, @Nullable LocalDate anchor) {
    super(text, end, words, anchor);
  }

  /** The day or period named last. */
  void last(@Nullable DatePhrase named) {
    last = named;
  }

  /** “that day”, “by then”, “that year”: the day named last, or the stretch around it. */
  @Nullable Core that(Found word, String lead) {
    DatePhrase named = last;
    int i = skipSpace(text, word.end(), end);
    boolean of = i < end && (isWord(i, "of") || isWord(i, "when") || isWord(i, "that"));
    boolean bare = lead.isEmpty() && word.is(Role.THAT, "hour");
    Found next = next(word.end());
    boolean other = next != null && (next.is(Role.SHIFT) || next.is(Role.NUMBER));
    boolean ahead = named != null && anchor != null && named.to().isAfter(anchor);
    if (named == null || of || bare || other || ahead) {
      return null;
    }
    Stretch unit = Stretch.valueOf(word.get(Role.THAT).toUpperCase(Locale.ROOT));
    if (unit.compareTo(Stretch.DAY) <= 0) {
      return new Core(named.to(), named.to(), word.end(), Sense.POINT);
    }
    boolean fits = !unit.end(named.from()).isAfter(named.to());
    return fits
        ? new Core(named.from(), named.to(), word.end(), Sense.PERIOD)
        : stretch(unit, unit.start(named.from()), word.end());
  }

  /** “the week before last”; null where no "last" follows. */
  @Nullable Core beforeLast(Found unit) {
    int i = skipSpace(text, unit.end(), end);
    int last = i < end && isWord(i, "before") ? skipSpace(text, i + 6, end) : end;
    if (anchor == null || last >= end || !isWord(last, "last")) {
      return null;
    }
    Stretch stretch = Stretch.valueOf(unit.get(Role.UNIT));
    LocalDate start = stretch.plus(stretch.start(anchor), stretch == Stretch.WEEKEND ? -1 : -2);
    Core core = stretch(stretch, start, last + 4);
    return stretch == Stretch.DAY ? core.sense(Sense.POINT) : core;
  }

  /** “this time last year”, “the same day a week ago”; null where another word follows. */
  @Nullable Core sameTime(Found shift) {
    boolean points = shift.is(Role.SHIFT, "this") || shift.is(Role.SHIFT, "same");
    Found time = points ? next(shift.end()) : null;
    int i = time != null && time.is(Role.MOMENT) ? skipSpace(text, time.end(), end) : end;
    i = i < end && isWord(i, "in") ? skipSpace(text, i + 2, end) : i;
    if (anchor == null || i >= end) {
      return null;
    }
    Found way = words.at(textWords, i, end);
    Found unit = way != null ? next(way.end()) : null;
    if (way == null || unit == null || !unit.is(Role.UNIT)) {
      return null;
    }
    Stretch stretch = Stretch.valueOf(unit.get(Role.UNIT));
    int stop = unit.end();
    int by = -1;
    if (way.is(Role.NUMBER)) {
      Found back = next(stop);
      if (back == null || !back.is(Role.BACK)) {
        return null;
      }
      by = -way.number(Role.NUMBER);
      stop = back.end();
    } else if (way.is(Role.SHIFT, "next")) {
      by = 1;
    } else if (!way.is(Role.SHIFT, "last")) {
      return null;
    }
    LocalDate day = stretch.plus(anchor, by);
    return new Core(day, day, stop, Sense.POINT);
  }

  /** “later this year”: from the day of writing on. */
  @Nullable Core later(int at, boolean future) {
    int i = isWord(at, "later") ? skipSpace(text, at + 5, end) : end;
    boolean in = i < end && isWord(i, "in");
    i = in ? skipSpace(text, i + 2, end) : i;
    boolean the = in && future && i < end && isWord(i, "the");
    i = the ? skipSpace(text, i + 3, end) : i;
    Found first = i < end ? words.at(textWords, i, end) : null;
    boolean points = first != null && first.is(Role.SHIFT, "this");
    Found unit = points && first != null ? next(first.end()) : the ? first : null;
    if (anchor == null || unit == null || !unit.is(Role.UNIT)) {
      return null;
    }
    Stretch stretch = Stretch.valueOf(unit.get(Role.UNIT));
    return stretch.compareTo(Stretch.WEEK) < 0
        ? null
        : new Core(anchor, stretch.end(stretch.start(anchor)), unit.end(), Sense.PERIOD);
  }
}
