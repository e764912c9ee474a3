package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.isSpace;
import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.lexicon.TextWords;
import org.gainsay.model.Span;
import org.gainsay.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a sentence that gathers the words saying when, and the marks and words by which
 * they are told to belong to one figure or another.
 */
final class DateScan {

  /** What stands between figures and dates. */
  enum Mark {
    COMMA,
    BREAK,
    CLAUSE,
    AGAINST,
    SPEECH,
    VERB,
    /** Says that something is to come. */
    AHEAD
  }

  record Place(Mark mark, int start, int end) {}

  /** "The vote of 9 May": the subject's words before its date. */
  private static final int SUBJECT_WORDS = 4;

  /** "in the second quarter's": the words of a date that owns what follows. */
  private static final int OWNER_WORDS = 5;

  final List<DatePhrase> phrases = new ArrayList<>(2);
  final List<Place> places = new ArrayList<>(4);

  private final TextWords textWords;
  private final String text;
  private final int start;
  private final int end;
  private final DateWords words;
  private final CalendarDates calendar;
  private final DateCore cores;
  private final boolean owners;
  private final DateTense tense;
  private @Nullable LocalDate base;
  private boolean future;
  private boolean toll;
  private int yardstick = Integer.MIN_VALUE / 2;

  DateScan(
      TextWords textWords,
      Span sentence,
      DateWords words,
      CalendarDates calendar,
      @Nullable LocalDate anchor,
      @Nullable DatePhrase lastPeriod) {
    this.textWords = textWords;
    this.text = textWords.text();
    this.start = sentence.start();
    this.end = sentence.end();
    this.words = words;
    this.calendar = calendar;
    this.owners = hasOwner();
    this.tense = new DateTense(text, sentence, words, calendar, places);
    this.cores = new DateCore(text, end, words, calendar, anchor, lastPeriod);
  }

  /**
   * Gives the day named last before the sentence, for days without a year where no day is known.
   */
  DateScan near(@Nullable LocalDate day) {
    cores.near(day);
    return this;
  }

  DateScan read() {
    int at = start;
    int next = textWords.from(start);
    while (at < end) {
      char c = text.charAt(at);
      next = textWords.from(next, at);
      if (Character.isLetterOrDigit(c)) {
        Found word = words.at(textWords, next, at, end);
        // Most words begin no date; those that the tables do not know need a capital or digit.
        boolean small = c >= 'a' && c <= 'z' && !(c == 't' && isThe(at));
        boolean plain = small && (word == null || !word.mayBegin());
        DatePhrase phrase = plain ? null : phrase(at, word);
        if (owners && !(small && word == null)) {
          phrase = longer(owned(at), phrase);
        }
        if (phrase != null) {
          add(phrase);
          at = skipSpace(text, phrase.span().end(), end);
          continue;
        }
        if (word == null && tense.opensRelative(at)) {
          places.add(new Place(Mark.CLAUSE, at, at + 4));
        }
        if (word != null) {
          mark(word, at);
          if (word.end() > textWords.tokenEnd(next, at, end)) {
            at = skipSpace(text, word.end(), end);
            continue;
          }
        }
      } else {
        mark(c, at);
      }
      at = skipSpace(text, textWords.tokenEnd(next, at, end), end);
    }
    return this;
  }

  /** Whether the sentence counts the hurt and lost, whose count is not that of the event's day. */
  boolean isToll() {
    return toll;
  }

  /** Whether a preposition opens the words from {@code at} on. */
  boolean startsWithLead(int at) {
    int first = skipSpace(text, at, end);
    Found word = first < end ? words.at(text, first, end) : null;
    return word != null && word.is(Role.LEAD);
  }

  /** Whether the words name a quarter or half of a year. */
  boolean isQuarter(Span span) {
    return words.isQuarter(text, span.start(), span.end());
  }

  /** Whether a date belongs to what the sentence, or a part of it, says something of. */
  boolean isSubject(Span date) {
    int from = start;
    for (Place place : places) {
      if (place.end() <= date.start()) {
        if (place.mark() != Mark.BREAK && place.mark() != Mark.SPEECH) {
          return false;
        }
        from = place.end();
      }
    }
    int words = 0;
    int i = skipSpace(text, from, end);
    for (; i < date.start() && words <= SUBJECT_WORDS; words++) {
      i = skipSpace(text, tokenEnd(text, i, end), end);
    }
    return words <= SUBJECT_WORDS;
  }

  /** "of them", "of whom": the figure before is part of another. */
  boolean isPartitive(int at) {
    Found word = at < end ? words.at(text, at, end) : null;
    return word != null && word.is(Role.PARTITIVE);
  }

  /** "more than", "fewer than": the figure before is a difference. */
  boolean isDifference(int at) {
    Found word = at < end ? words.at(text, at, end) : null;
    int than = word == null ? end : skipSpace(text, word.end(), end);
    return word != null && word.is(Role.DIFFERENCE) && text.startsWith("than ", than);
  }

  private void add(DatePhrase phrase) {
    phrases.add(phrase);
    boolean day = phrase.sense() == Sense.POINT || phrase.sense() == Sense.UP_TO;
    if (day && phrase.isDay()) {
      base = phrase.from();
      cores.near(base);
    }
    if (phrase.sense() == Sense.PERIOD) {
      cores.period(phrase);
    }
  }

  private void mark(Found word, int at) {
    if (word.is(Role.SPEECH)) {
      places.add(new Place(Mark.SPEECH, at, word.end()));
    }
    boolean before = word.is(Role.AGAINST) || word.is(Role.CLAUSE);
    boolean clock = before && words.isClock(text, word.end(), end);
    if (word.is(Role.AGAINST) && !clock) {
      places.add(new Place(Mark.AGAINST, at, word.end()));
    }
    if (word.is(Role.CLAUSE) && !clock) {
      places.add(new Place(Mark.CLAUSE, at, word.end()));
    }
    if (word.is(Role.VERB)) {
      places.add(new Place(Mark.VERB, at, word.end()));
    }
    if (word.is(Role.FUTURE)) {
      places.add(new Place(Mark.AHEAD, at, word.end()));
      future = true;
    }
    yardstick = word.is(Role.YARDSTICK) ? word.end() : yardstick;
    toll |= word.is(Role.TOLL);
  }

  private void mark(char c, int at) {
    if (c == ',') {
      places.add(new Place(Mark.COMMA, at, at + 1));
      future = false;
    } else if (c == ';' || c == '\u2014' || c == '(' || c == ')') {
      places.add(new Place(Mark.BREAK, at, at + 1));
      future = false;
    }
  }

  private static @Nullable DatePhrase longer(@Nullable DatePhrase a, @Nullable DatePhrase b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.span().end() > a.span().end() ? b : a;
  }

  /** "Thursday's", "in last week's": the date without the mark of the owner. */
  private @Nullable DatePhrase owned(int at) {
    int i = at;
    for (int n = 0; n < OWNER_WORDS && i < end; n++) {
      int stop = tokenEnd(text, i, end);
      if (stop - i > 2 && isOwner(stop - 2)) {
        Span span = new Span(at, stop - 2);
        DateScan date =
            new DateScan(textWords, span, words, calendar, cores.anchor(), cores.period());
        DatePhrase phrase = date.phrase(at, words.at(text, at, stop - 2));
        boolean whole = phrase != null && phrase.span().end() == stop - 2;
        return phrase == null || !whole ? null : asOwner(phrase, at);
      }
      i = skipSpace(text, stop, end);
    }
    return null;
  }

  private DatePhrase asOwner(DatePhrase phrase, int at) {
    Found lead = words.at(text, at, end);
    String how = lead == null || lead.is(Role.SHIFT) ? "" : lead.get(Role.LEAD);
    boolean inside = how.equals("on") || how.equals("in") && text.startsWith("n ", at + 1);
    inside &= phrase.sense() == Sense.POINT || phrase.sense() == Sense.PERIOD;
    Sense sense =
        how.isEmpty() && phrase.sense() != Sense.EARLIER
            ? Sense.EVENT
            : inside ? Sense.SCENE : Sense.ASIDE;
    Span span = new Span(at, phrase.span().end() + 2);
    return new DatePhrase(span, phrase.from(), phrase.to(), sense);
  }

  private @Nullable DatePhrase phrase(int at, @Nullable Found word) {
    if (word != null && word.is(Role.LEAD) && !word.is(Role.SHIFT)) {
      DatePhrase led = led(at, word);
      if (led != null) {
        return led;
      }
    }
    DateCore.Core core = cores.at(at, word, "", future && !tense.told(at), base);
    if (core != null && at == start && tense.opensAhead()) {
      core = cores.at(at, word, "", true, base);
    }
    return core == null ? null : of(at, "", core);
  }

  private @Nullable DatePhrase led(int at, Found lead) {
    int next = skipSpace(text, lead.end(), end);
    if (next >= end) {
      return null;
    }
    String how = lead.get(Role.LEAD);
    boolean ahead = how.equals("until") || future && !tense.told(at);
    DateCore.Core core = cores.at(next, how, ahead, base);
    boolean opens = core != null && at == start && tense.opensAhead();
    boolean by = core != null && how.equals("by") && tense.isOpen() && !tense.namesWeekday(next);
    core = !ahead && (opens || by) ? cores.at(next, how, true, base) : core;
    return core == null ? null : of(at, how, core);
  }

  private DatePhrase of(int at, String lead, DateCore.Core first) {
    DateCore.Core core = first;
    DateCore.Core second = range(first, lead);
    if (second != null) {
      LocalDate from = first.from();
      while (from.isAfter(second.to())) {
        from = from.minusYears(1);
      }
      core = second.from(from);
    }
    Span span = new Span(at, core.end());
    // "a record for December" is not a figure for December
    boolean aside = isOwner(core.end()) || at - yardstick == 1;
    boolean days = isDays(at, core);
    Sense sense = second != null || days ? Sense.PERIOD : sense(lead, core, aside);
    boolean of = lead.equals("of") && core.from().equals(core.to());
    sense = sense == Sense.ASIDE && of ? Sense.EVENT : sense;
    LocalDate from = core.from();
    LocalDate to = core.to();
    if (lead.equals("since") && second == null) {
      LocalDate anchor = cores.anchor();
      if (anchor == null || anchor.isBefore(from)) {
        sense = Sense.ASIDE;
      } else {
        to = anchor;
        sense = Sense.RUNNING;
      }
    }
    return new DatePhrase(span, from, to, sense);
  }

  /** The second end of "October to December", "between 2019 and 2023", "July 2-9". */
  private DateCore.@Nullable Core range(DateCore.Core first, String lead) {
    int at = skipSpace(text, first.end(), end);
    if (at >= end || first.sense() == Sense.EARLIER) {
      return null;
    }
    char c = text.charAt(at);
    int next;
    boolean adjoins = false;
    if (c == '-' || c == '\u2013') {
      next = at + 1;
    } else {
      Found word = words.at(text, at, end);
      String how = word == null ? "" : word.get(Role.LEAD);
      boolean joins =
          how.equals("to")
              || (how.equals("until") && !lead.isEmpty())
              || (how.equals("and") && (lead.equals("between") || lead.equals("in")));
      if (word == null || !joins) {
        return null;
      }
      next = word.end();
      adjoins = how.equals("and") && lead.equals("in");
    }
    next = skipSpace(text, next, end);
    if (next >= end) {
      return null;
    }
    DateCore.Core second = cores.at(next, "to", future, base);
    if (second == null) {
      second = cores.restOfRange(first, next);
    }
    if (second == null || second.sense() == Sense.EARLIER) {
      return null;
    }
    // "In 2021 and 2022" is one period, "in 2019 and 2022" is two.
    boolean apart = adjoins && !second.from().equals(first.to().plusDays(1));
    return apart ? null : second;
  }

  /** “From 3 to 7 May”: the days of a month, which are a period whatever leads them. */
  private boolean isDays(int at, DateCore.Core core) {
    Found lead = words.at(text, at, end);
    int first = lead == null ? at : skipSpace(text, lead.end(), end);
    long days = core.to().toEpochDay() - core.from().toEpochDay();
    boolean digit = first < end && Character.isDigit(text.charAt(first));
    return digit && core.sense() == Sense.PERIOD && days > 0 && days < 31;
  }

  private boolean hasOwner() {
    for (int i = start; i + 1 < end; i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '\u2019') && isOwner(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThe(int at) {
    return text.regionMatches(true, at, "the", 0, 3);
  }

  private boolean isOwner(int at) {
    return at + 1 < end
        && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
        && (text.charAt(at + 1) == 's' || isSpace(text.charAt(at + 1)));
  }

  private static Sense sense(String lead, DateCore.Core core, boolean aside) {
    if (aside && core.sense() != Sense.EARLIER) {
      return Sense.ASIDE;
    }
    return switch (lead) {
      case "before", "after", "until", "than", "to", "and", "between" -> Sense.ASIDE;
      case "from" -> Sense.ASIDE;
      case "of" -> core.from().equals(core.to()) ? Sense.ASIDE : core.sense();
      case "by", "as-of" -> core.sense() == Sense.EARLIER ? Sense.EARLIER : Sense.UP_TO;
      default -> core.sense();
    };
  }
}
