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
    VERB
  }

  record Place(Mark mark, int start, int end) {}

  final List<DatePhrase> phrases = new ArrayList<>(2);
  final List<Place> places = new ArrayList<>(4);

  private final TextWords textWords;
  private final String text;
  private final int start;
  private final int end;
  private final DateWords words;
  private final DateCore cores;
  private @Nullable LocalDate base;
  private boolean future;
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
    this.cores = new DateCore(text, end, words, calendar, anchor, lastPeriod);
  }

  DateScan read() {
    int at = start;
    int next = textWords.from(start);
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        next = textWords.from(next, at);
        Found word = words.at(textWords, next, at, end);
        // Most words begin no date; those that the tables do not know need a capital or digit.
        boolean plain = word == null && c >= 'a' && c <= 'z' && c != 't';
        DatePhrase phrase = plain ? null : phrase(at, word);
        if (phrase != null) {
          add(phrase);
          at = skipSpace(text, phrase.span().end(), end);
          continue;
        }
        if (word == null && opensRelative(at)) {
          places.add(new Place(Mark.CLAUSE, at, at + 4));
        }
        if (word != null) {
          mark(word, at);
          if (word.end() > tokenEnd(text, at, end)) {
            at = skipSpace(text, word.end(), end);
            continue;
          }
        }
      } else {
        mark(c, at);
      }
      at = skipSpace(text, tokenEnd(text, at, end), end);
    }
    return this;
  }

  private void add(DatePhrase phrase) {
    phrases.add(phrase);
    boolean day = phrase.sense() == Sense.POINT || phrase.sense() == Sense.UP_TO;
    if (day && phrase.isDay()) {
      base = phrase.from();
    }
    if (phrase.sense() == Sense.PERIOD) {
      cores.period(phrase);
    }
  }

  /** "A fire that started": unlike the "that" behind "said", a verb follows at once. */
  private boolean opensRelative(int at) {
    if (Character.toLowerCase(text.charAt(at)) != 't'
        || tokenEnd(text, at, end) != at + 4
        || !text.startsWith("that", at)) {
      return false;
    }
    int next = skipSpace(text, at + 4, end);
    int stop = next < end ? tokenEnd(text, next, end) : next;
    if (stop - next < 4) {
      return false;
    }
    Found verb = words.at(text, next, end);
    return text.startsWith("ed", stop - 2) || verb != null && verb.is(Role.VERB);
  }

  private void mark(Found word, int at) {
    if (word.is(Role.SPEECH)) {
      places.add(new Place(Mark.SPEECH, at, word.end()));
    }
    if (word.is(Role.AGAINST)) {
      places.add(new Place(Mark.AGAINST, at, word.end()));
    }
    if (word.is(Role.CLAUSE)) {
      places.add(new Place(Mark.CLAUSE, at, word.end()));
    }
    if (word.is(Role.VERB)) {
      places.add(new Place(Mark.VERB, at, word.end()));
    }
    future |= word.is(Role.FUTURE);
    yardstick = word.is(Role.YARDSTICK) ? word.end() : yardstick;
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

  private @Nullable DatePhrase phrase(int at, @Nullable Found word) {
    if (word != null && word.is(Role.LEAD) && !word.is(Role.SHIFT)) {
      DatePhrase led = led(at, word);
      if (led != null) {
        return led;
      }
    }
    DateCore.Core core = cores.at(at, word, "", future && !told(at), base);
    return core == null ? null : of(at, "", core);
  }

  private @Nullable DatePhrase led(int at, Found lead) {
    int next = skipSpace(text, lead.end(), end);
    if (next >= end) {
      return null;
    }
    String how = lead.get(Role.LEAD);
    boolean ahead = how.equals("until") || how.equals("by") && isOpen();
    boolean weekday = Character.isUpperCase(text.charAt(next));
    DateCore.Core core = cores.at(next, how, (future && !told(at)) || ahead && !weekday, base);
    return core == null ? null : of(at, how, core);
  }

  /** Whether no verb of the sentence says that something has come about. */
  private boolean isOpen() {
    for (int i = start; i < end; i = skipSpace(text, tokenEnd(text, i, end), end)) {
      Found word = words.at(text, i, end);
      if (word != null && word.is(Role.SETTLED)) {
        return false;
      }
    }
    return true;
  }

  /** "The four announced on Wednesday": what was said is past, whatever it is of. */
  private boolean told(int at) {
    Place last = places.isEmpty() ? null : places.get(places.size() - 1);
    return last != null && last.mark() == Mark.SPEECH && at - last.end() <= 1;
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
    Sense sense = second != null ? Sense.PERIOD : sense(lead, core, aside);
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
    if (c == '-' || c == '\u2013') {
      next = at + 1;
    } else {
      Found word = words.at(text, at, end);
      String how = word == null ? "" : word.get(Role.LEAD);
      boolean joins =
          how.equals("to")
              || (how.equals("until") && !lead.isEmpty())
              || (how.equals("and") && lead.equals("between"));
      if (word == null || !joins) {
        return null;
      }
      next = word.end();
    }
    next = skipSpace(text, next, end);
    if (next >= end) {
      return null;
    }
    DateCore.Core second = cores.at(next, "to", future, base);
    if (second == null) {
      second = cores.restOfRange(first, next);
    }
    return second == null || second.sense() == Sense.EARLIER ? null : second;
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
