package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;

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
    AHEAD,
    /** Says that something is so at the time of writing. */
    NOW
  }

  record Place(Mark mark, int start, int end) {}

  final List<DatePhrase> phrases = new ArrayList<>(2);
  final List<Place> places = new ArrayList<>(4);

  private final TextWords textWords;
  private final String text;
  private final int start;
  private final int end;
  private final DateWords words;
  private final CalendarDates calendar;
  private final DateCore cores;
  private final OwnerDates owners;
  private final DateRanges ranges;
  private final DateTense tense;
  private final YearNames years;
  private @Nullable LocalDate base;
  private boolean future;
  private boolean toll;
  private boolean rival;
  private boolean pointsBack;
  private int yardstick = Integer.MIN_VALUE / 2;

  DateScan(
      TextWords textWords,
      Span sentence,
      DateWords words,
      CalendarDates calendar,
      @Nullable LocalDate anchor,
      NamedBefore named) {
    this.textWords = textWords;
    this.text = textWords.text();
    this.start = sentence.start();
    this.end = sentence.end();
    this.words = words;
    this.calendar = calendar;
    this.owners = new OwnerDates(textWords, sentence, words);
    this.years = new YearNames(textWords, end, words, anchor);
    this.tense = new DateTense(textWords, sentence, words, calendar, places);
    this.cores = new DateCore(textWords, end, words, calendar, anchor, named);
    this.ranges = new DateRanges(textWords, end, words, cores);
  }

  DateScan read() {
    int at = start;
    int next = textWords.from(start);
    while (at < end) {
      char c = textWords.charAt(at);
      next = textWords.from(next, at);
      if (textWords.starts(next, at) || Character.isLetterOrDigit(c)) {
        Found word = words.at(textWords, next, at, end);
        // Most words begin no date; those that the tables do not know need a capital or digit.
        boolean the = (c == 't' || c == 'T') && isThe(at);
        pointsBack |= word != null && word.pointsBack();
        boolean small = c >= 'a' && c <= 'z' && !the;
        boolean name = c >= 'A' && c <= 'Z' && word == null && !the;
        boolean plain =
            small && (word == null || !word.mayBegin())
                || name && !words.mayName(textWords, next, at);
        DatePhrase phrase = plain ? null : phrase(at, next, word);
        if (owners.any() && !(small && word == null)) {
          phrase = longer(owned(at), phrase);
        }
        if (phrase != null) {
          pointsBack |= word == null && the && pointsBack(at + 3);
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
      at = textWords.skipSpace(textWords.tokenEnd(next, at, end), end);
    }
    return this;
  }

  /** Whether the sentence counts the hurt and lost, whose count is not that of the event's day. */
  boolean isToll() {
    return toll;
  }

  /** Whether the sentence puts a figure against the one given before. */
  boolean isRival() {
    return rival;
  }

  /** Whether words of the sentence may point back to a day that the one before names. */
  boolean pointsBack() {
    return pointsBack || tense.isPluperfect();
  }

  /** Whether the sentence tells how things are: "has", "are". */
  boolean tellsNow() {
    for (Place place : places) {
      if (place.mark() == Mark.VERB && DateClauses.isPresent(text, place.start())) {
        return true;
      }
    }
    return false;
  }

  /** “The ferry had left with 40”: of the day that the sentence before names. */
  boolean isPluperfect() {
    return tense.isPluperfect();
  }

  /** Whether a date lies behind the day of writing. */
  boolean isAhead(DatePhrase phrase) {
    LocalDate anchor = cores.anchor();
    return anchor != null && phrase.to().isAfter(anchor);
  }

  /** Whether a word that says what is to come stands at a place. */
  boolean isAhead(int at) {
    for (Place place : places) {
      if (place.start() == at && place.mark() == Mark.AHEAD) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of speech says that something is to come: "expects". */
  boolean looksAhead(Place verb) {
    return places.contains(new Place(Mark.AHEAD, verb.start(), verb.end()));
  }

  /** Whether a date lies in a year before that of writing. */
  boolean isLongOver(DatePhrase phrase) {
    LocalDate anchor = cores.anchor();
    return anchor != null && phrase.to().getYear() < anchor.getYear();
  }

  /** Whether a preposition opens the words from {@code at} on. */
  boolean startsWithLead(int at) {
    int first = skipSpace(text, at, end);
    Found word = first < end ? words.at(textWords, first, end) : null;
    return word != null && word.is(Role.LEAD);
  }

  /** Whether the words name a quarter or half of a year. */
  boolean isQuarter(Span span) {
    return words.isQuarter(text, span.start(), span.end());
  }

  /** What words say of the time itself, whatever leads them: of "since 2019" the year 2019. */
  @Nullable DatePhrase bare(DatePhrase phrase) {
    int at = phrase.span().start();
    Found lead = words.at(textWords, at, end);
    boolean led = lead != null && lead.is(Role.LEAD) && !lead.is(Role.SHIFT);
    int first = led && lead != null ? skipSpace(text, lead.end(), end) : at;
    DateCore.Core core = first < end ? cores.at(first, "in", false, null) : null;
    return core == null
        ? null
        : new DatePhrase(phrase.span(), core.from(), core.to(), core.sense());
  }

  /** What the words at a place do in a date; null where they do nothing. */
  @Nullable Found word(int at) {
    return at < end ? words.at(textWords, at, end) : null;
  }

  private void add(DatePhrase phrase) {
    phrases.add(phrase);
    boolean day = phrase.sense() == Sense.POINT || phrase.sense() == Sense.UP_TO;
    if (day && phrase.isDay()) {
      base = phrase.from();
      cores.nearest().near(base);
    }
    if (phrase.sense() == Sense.PERIOD) {
      cores.period(phrase);
    }
    if (NamedBefore.isNamed(phrase)) {
      cores.last(phrase);
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
    if (word.is(Role.NOW)) {
      places.add(new Place(Mark.NOW, at, word.end()));
    }
    if (word.is(Role.FUTURE) && !tense.isKind(at, word.end())) {
      places.add(new Place(Mark.AHEAD, at, word.end()));
      future = true;
    }
    yardstick = word.is(Role.YARDSTICK) ? word.end() : yardstick;
    toll |= word.is(Role.TOLL);
    rival |= word.is(Role.RIVAL);
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
    int stop = owners.dateEnd(at);
    if (stop < 0) {
      return null;
    }
    Span span = new Span(at, stop);
    NamedBefore named = NamedBefore.of(cores.period());
    DateScan date = new DateScan(textWords, span, words, calendar, cores.anchor(), named);
    DatePhrase phrase = date.phrase(at, textWords.from(at), words.at(textWords, at, stop));
    boolean whole = phrase != null && phrase.span().end() == stop;
    return phrase == null || !whole ? null : owners.owner(phrase, at);
  }

  /** The date that starts at {@code at}, where the text has the word of this number. */
  private @Nullable DatePhrase phrase(int at, int number, @Nullable Found word) {
    if (word != null && word.is(Role.LEAD) && !word.is(Role.SHIFT)) {
      DatePhrase led = led(at, number, word);
      if (led != null) {
        return led;
      }
    }
    DatePhrase year = years.at(at);
    if (year != null) {
      return year;
    }
    cores.nearest().past(tense.told(at));
    DateCore.Core core = cores.at(at, word, "", future && !tense.told(at), base);
    if (core != null && at == start && opensAhead(at, core)) {
      core = cores.at(at, word, "", true, base);
    }
    return core == null ? null : of(at, "", core);
  }

  private boolean opensAhead(int at, DateCore.Core core) {
    boolean open = core.sense() == Sense.RUNNING || words.isFullYear(text, at, end);
    return tense.opensAhead() || open && tense.expects();
  }

  private @Nullable DatePhrase led(int at, int number, Found lead) {
    int next = skipSpace(text, lead.end(), end);
    if (next >= end) {
      return null;
    }
    String how = lead.get(Role.LEAD);
    Found first = words.at(textWords, textWords.from(number, next), next, end);
    if (how.equals("and") && first != null && (first.is(Role.NUMBER) || first.is(Role.DAY))) {
      // "40 sank, and a day later 30": that day is one of its own.
      return null;
    }
    boolean through = how.equals("through") && tense.namesWeekday(next) && tense.isOpen();
    boolean ahead = how.equals("until") || through || future && !tense.told(at);
    boolean planned = ahead || text.regionMatches(true, at, "for ", 0, 4);
    cores.nearest().past(!planned && tense.told(at));
    DateCore.Core core = cores.at(next, first, how, ahead, base);
    boolean opens = core != null && at == start && opensAhead(next, core);
    boolean by = core != null && how.equals("by") && tense.isOpen() && !tense.namesWeekday(next);
    core = !ahead && (opens || by) ? cores.at(next, first, how, true, base) : core;
    boolean vague = how.equals("hedge") && core != null && core.sense() != Sense.EARLIER;
    return core == null || vague ? null : of(at, how, core);
  }

  private DatePhrase of(int at, String lead, DateCore.Core first) {
    DateCore.Core core = first;
    DateCore.Core second = ranges.end(first, lead, future, base);
    if (second != null) {
      LocalDate from = first.from();
      while (from.isAfter(second.to())) {
        from = from.minusYears(1);
      }
      core = second.from(from);
    }
    Span span = new Span(at, core.end());
    // "a record for December" is not a figure for December
    boolean aside = owners.isOwner(core.end()) || at - yardstick == 1;
    boolean days = ranges.isDays(at, core);
    Sense sense =
        second != null || days
            ? Sense.PERIOD
            : core.sense().led(lead, core.from().equals(core.to()), aside);
    boolean of = lead.equals("of") && core.from().equals(core.to());
    sense = sense == Sense.ASIDE && of ? Sense.EVENT : sense;
    LocalDate from = core.from();
    LocalDate to = core.to();
    LocalDate anchor = cores.anchor();
    boolean ahead = anchor != null && from.isAfter(anchor);
    if (lead.equals("from") && second == null && ahead) {
      to = from;
      sense = Sense.POINT;
    } else if (lead.equals("through") && second == null && anchor != null) {
      sense = to.isAfter(anchor) ? Sense.ASIDE : Sense.UP_TO;
      from = to;
    } else if (lead.equals("so-far") && anchor != null && !ahead && to.isAfter(anchor)) {
      to = anchor;
      sense = Sense.RUNNING;
    }
    if (lead.equals("since") && second == null) {
      if (anchor == null || anchor.isBefore(from)) {
        sense = Sense.ASIDE;
      } else {
        to = anchor;
        sense = Sense.RUNNING;
      }
    }
    return new DatePhrase(span, from, to, sense);
  }

  private boolean pointsBack(int behindThe) {
    Found word = word(skipSpace(text, behindThe, end));
    return word != null && word.pointsBack();
  }

  /** Whether "the" or a word that begins so stands where a "t" does. */
  private boolean isThe(int at) {
    return text.regionMatches(true, at + 1, "he", 0, 2);
  }
}
