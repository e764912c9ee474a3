package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.time.LocalDate;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.lexicon.TextWords;
import org.gainsay.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/** Reads the date itself, behind any preposition, and works out the days it means. */
final class DateCore extends DateText {

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

  private final NamedBefore named;
  private final NamedDays days;
  private final PartsOfYear parts;
  private final PeriodBefore before;
  private final CountedDates counts;
  private final PointedDays pointed;
  private final Portions portions;
  private final DateEdges edges;
  private int depth;

  DateCore(
      TextWords text,
      int end,
      DateWords words,
      CalendarDates calendar,
      @Nullable LocalDate anchor,
      NamedBefore named) {
    super(text, end, words, anchor);
    this.named = named;
    this.days = new NamedDays(text, end, words, calendar, anchor);
    this.parts = new PartsOfYear(text, end, words, anchor);
    this.before = new PeriodBefore(anchor, named.period());
    this.counts = new CountedDates(this, before, named.adjoining());
    this.pointed = new PointedDays(text, end, words, anchor);
    this.portions = new Portions(this, calendar);
    this.edges = new DateEdges(this);
    days.nearest().near(named.day());
    pointed.last(named.last());
  }

  /** The day or period named last, to which "that day" points back. */
  void last(DatePhrase last) {
    pointed.last(last);
  }

  /** The period named last, to which "the same quarter" points back. */
  void period(DatePhrase period) {
    before.set(period);
  }

  /** The second figure of “July 2-9”: a day of the first one's month. */
  @Nullable Core restOfRange(Core first, int at) {
    return days.restOfRange(first, at);
  }

  /** What chooses the year of days and months named without one. */
  NearestDates nearest() {
    return days.nearest();
  }

  @Nullable DatePhrase period() {
    return before.period();
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
    return at(at, words.at(textWords, at, end), lead, future, base);
  }

  /** As above, where the word at {@code at} has been looked up. */
  @Nullable Core at(
      int at, @Nullable Found word, String lead, boolean future, @Nullable LocalDate base) {
    if (depth == DEEPEST) {
      return null;
    }
    depth++;
    Core core = core(at, word, lead, future, base);
    depth--;
    return core;
  }

  private @Nullable Core core(
      int at, @Nullable Found first, String lead, boolean future, @Nullable LocalDate base) {
    int i = at;
    Found word = first;
    boolean article = false;
    Core that = word != null && word.is(Role.THAT) ? pointed.that(word, lead) : null;
    if (that != null) {
      return that;
    }
    boolean whole = word != null && word.is(Role.DAY);
    if (!whole && Character.toLowerCase(text.charAt(i)) == 't' && isWord(i, "the")) {
      i = skipSpace(text, i + 3, end);
      article = true;
      if (i >= end) {
        return null;
      }
      word = words.at(textWords, i, end);
    }
    boolean digit = isDigit(text.charAt(i));
    if (digit || Character.isUpperCase(text.charAt(i))) {
      Core dated = days.calendarDate(i, lead, future);
      if (dated != null) {
        return dated;
      }
    }
    if (digit) {
      Core year = year(i, lead);
      if (year != null) {
        return year;
      }
    }
    if (word == null) {
      return digit ? digits(i, article, lead, future, base) : fiscalYear(i);
    }
    if (!word.mayBeDate()) {
      return null;
    }
    Core core = null;
    if (word.is(Role.DAY) && anchor != null) {
      LocalDate day = anchor.plusDays(word.number(Role.DAY));
      return new Core(day, day, word.end(), Sense.POINT);
    }
    if (word.is(Role.EDGE)) {
      core = edges.at(word, lead, future, base);
    }
    if (core == null && word.is(Role.FORTH)) {
      core = pointed.later(i, future);
    }
    if (core == null && (word.is(Role.ORDINAL) || word.is(Role.SHIFT, "last"))) {
      core = portions.at(word, future);
    }
    if (core == null && word.is(Role.SHIFT)) {
      Core time = pointed.sameTime(word);
      core = time != null ? time : shifted(word, article, future, base);
    }
    if (core == null && (word.is(Role.ORDINAL) || word.is(Role.SHIFT, "last"))) {
      Core month = days.halfOfMonth(word, lead, future);
      core = month != null ? month : parts.ordinal(word, future);
      if (core == null && article && lead.equals("in") && word.is(Role.ORDINAL)) {
        core = before.quarter(word.number(Role.ORDINAL), word.end(), closes(word.end()));
      }
    }
    if (core == null && word.is(Role.QUARTER)) {
      core = parts.part(Stretch.QUARTER, word.number(Role.QUARTER), 1, word.end(), future);
    }
    if (core == null && word.is(Role.HALF)) {
      core = parts.part(Stretch.HALF, word.number(Role.HALF), 1, word.end(), future);
    }
    if (core == null && word.is(Role.NUMBER)) {
      core =
          counts.counted(word.number(Role.NUMBER), word.end(), base, !future && lead.equals("in"));
    }
    if (core == null && word.is(Role.FISCAL)) {
      core = parts.fiscal(word);
      core = core == null && article ? counts.yearOf(word, base) : core;
      core = core == null && word.is(Role.FISCAL, "full") ? parts.fullYear(word, future) : core;
    }
    if (core == null && word.is(Role.FEAST)) {
      core = days.feast(word, lead, future);
    }
    if (core == null
        && word.is(Role.SEASON)
        && (article && !lead.isEmpty() || yearBehind(word.end()) > 0)) {
      core = parts.season(word, 0, future);
    }
    if (core == null && word.is(Role.UNIT) && (article || counts.isToDate(word))) {
      Core week = pointed.beforeLast(word);
      core = week != null ? week : counts.unit(word, lead, future, base, edges.isOpen());
    }
    return core;
  }

  /** “last week”, “the past three days”, “this year”, “next Monday”, “the same quarter of 2023”. */
  private @Nullable Core shifted(
      Found shift, boolean article, boolean future, @Nullable LocalDate base) {
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
    Found word = digits > i ? null : words.at(textWords, i, end);
    int tokenEnd = tokenEnd(text, i, end);
    if (digits > i && digits - i <= 3) {
      count = Integer.parseInt(text, i, digits, 10);
      word = next(digits);
    } else if (word != null && word.is(Role.NUMBER)) {
      count = word.number(Role.NUMBER);
      word = next(word.end());
    } else {
      Core day = days.shiftedDay(way, i, tokenEnd);
      if (day != null) {
        return day;
      }
    }
    if (way.equals("same") && isWord(i, "period")) {
      return same(Stretch.MONTH, tokenEnd, base);
    }
    if (word == null || (!word.is(Role.UNIT) && !word.is(Role.SEASON))) {
      return null;
    }
    if (word.is(Role.SEASON)) {
      return way.equals("this")
          ? parts.thisSeason(word)
          : parts.season(word, way.equals("next") ? 1 : way.equals("last") ? -1 : 0, false);
    }
    Stretch unit = Stretch.valueOf(word.get(Role.UNIT));
    LocalDate current = unit.start(anchor);
    int stop = word.end();
    if (unit == Stretch.WEEKEND && count == 0 && !way.equals("same")) {
      return days.weekend(way, future, stop);
    }
    // "the coming years" are too vague to name days
    if (count == 0 && unit.compareTo(Stretch.DAY) >= 0 && text.charAt(stop - 1) == 's') {
      return null;
    }
    if (way.equals("last") && count > 0 && isOfThing(stop)) {
      return null;
    }
    boolean day = unit == Stretch.DAY && count == 0 && way.equals("last");
    if (day && isPreceding(shift)) {
      return before.earlier(unit, 1, dayBefore(base, anchor), stop, false);
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
        Core previous = before.previous(unit, stop);
        return previous != null ? previous : stretch(unit, unit.plus(current, -1), stop);
      }
      if (way.equals("last") && count > 0 && isPreceding(shift) && before.period() != null) {
        return before.leadingUp(unit, count, stop);
      }
      int back = unit == Stretch.HOUR ? (count + 23) / 24 : Math.max(1, count);
      Stretch by = unit == Stretch.HOUR ? Stretch.DAY : unit;
      return new Core(by.plus(anchor, -back), anchor, stop, Sense.PERIOD);
    }
    return switch (way) {
      case "last" ->
          yearBehind(stop) > 0 && unit != Stretch.YEAR
              ? null
              : stretch(unit, unit.plus(current, -1), stop);
      case "next" -> next(shift, unit, count, stop, base);
      case "this" ->
          future || edges.isEnd()
              ? stretch(unit, current, stop)
              : new Core(current, anchor, stop, Sense.RUNNING);
      case "year-earlier" -> before.yearEarlier(unit, stop);
      default -> same(unit, stop, base);
    };
  }

  /** “the last three hours of the siege” are not those before the day of writing. */
  private boolean isOfThing(int stop) {
    int i = skipSpace(text, stop, end);
    return i < end && isWord(i, "of");
  }

  /** “next year”, “the next two years”, “the following year”. */
  private @Nullable Core next(
      Found shift, Stretch unit, int count, int stop, @Nullable LocalDate base) {
    LocalDate day = anchor;
    if (day == null) {
      return null;
    }
    LocalDate named = base == null ? this.named.adjoining() : base;
    if (unit == Stretch.DAY && count == 0 && named != null) {
      return new Core(named.plusDays(1), named.plusDays(1), stop, Sense.POINT);
    }
    if (isFollowing(shift)) {
      return before.following(unit, Math.max(1, count), stop, base);
    }
    return count > 0
        ? new Core(day, unit.plus(day, count), stop, Sense.PERIOD)
        : stretch(unit, unit.plus(unit.start(day), 1), stop);
  }

  /** The day from which another is counted: of the sentence, the one before, or of writing. */
  private LocalDate dayBefore(@Nullable LocalDate base, LocalDate writing) {
    LocalDate day = base == null ? named.adjoining() : base;
    return day == null ? writing : day;
  }

  /** “the following year” is that behind the one named last. */
  private boolean isFollowing(Found shift) {
    return text.regionMatches(true, shift.end() - 9, "following", 0, 9);
  }

  /** “the previous quarter”, where “the last quarter” would be the past one too. */
  private boolean isPreceding(Found shift) {
    return Character.toLowerCase(text.charAt(shift.end() - 1)) != 't';
  }

  /** “the same month of 2023”, “the same quarter a year earlier”. */
  private @Nullable Core same(Stretch unit, int stop, @Nullable LocalDate base) {
    DatePhrase period = before.period();
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
    i = i < end && isWord(i, "of") ? skipSpace(text, i + 2, end) : i;
    Core back = i < end ? at(i, "", false, base) : null;
    if (back != null && stretch(Stretch.YEAR, back.from(), 0).to().equals(back.to())) {
      int ago = period.from().getYear() - back.from().getYear();
      return new Core(
          period.from().minusYears(ago), period.to().minusYears(ago), back.end(), Sense.EARLIER);
    }
    if (back != null && back.sense() == Sense.EARLIER) {
      return new Core(
          period.from().minusYears(1), period.to().minusYears(1), back.end(), Sense.EARLIER);
    }
    return unit.compareTo(Stretch.MONTH) < 0
        ? null
        : new Core(period.from(), period.to(), stop, Sense.PERIOD);
  }

  /** “3 days ago”, “on the 9th”. */
  private @Nullable Core digits(
      int i, boolean article, String lead, boolean future, @Nullable LocalDate base) {
    int digits = digitsEnd(i);
    if (digits == i || digits - i > 3) {
      return null;
    }
    int count = Integer.parseInt(text, i, digits, 10);
    Core core = counts.counted(count, digits, base, !future && lead.equals("in"));
    return core == null && article && !lead.isEmpty() ? days.ofMonth(count, digits, future) : core;
  }

  /** Whether no noun follows. */
  private boolean closes(int at) {
    int i = skipSpace(text, at, end);
    return i >= end || !Character.isLetter(text.charAt(i));
  }

  /** “FY2023”, “FY23”. */
  private @Nullable Core fiscalYear(int i) {
    int from = i + 2;
    int stop = text.startsWith("FY", i) && from < end ? digitsEnd(from) : from;
    if (stop - from == 2) {
      int year = 2000 + Integer.parseInt(text, from, stop, 10);
      return stretch(Stretch.YEAR, LocalDate.of(year, 1, 1), stop);
    }
    return stop - from == 4 ? year(from, "in") : null;
  }
}
