package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.isSpace;
import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.util.List;
import org.gainsay.extract.DateScan.Mark;
import org.gainsay.extract.DateScan.Place;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.lexicon.TextWords;
import org.gainsay.model.Span;
import org.gainsay.text.CalendarDates;

/** Tells whether a date without its year or week is past or to come, by the verbs around it. */
final class DateTense {

  /** "had not yet left": so many words at most lie from "had" to the participle. */
  private static final int ADVERBS = 3;

  private final TextWords textWords;
  private final String text;
  private final int start;
  private final int end;
  private final DateWords words;
  private final CalendarDates calendar;

  /** What was found so far, up to the date asked about. */
  private final List<Place> places;

  DateTense(
      TextWords text, Span sentence, DateWords words, CalendarDates calendar, List<Place> places) {
    textWords = text;
    this.text = text.text();
    this.start = sentence.start();
    this.end = sentence.end();
    this.words = words;
    this.calendar = calendar;
    this.places = places;
  }

  /** "Friday", "late Friday": a day of this week rather than one to come. */
  boolean namesWeekday(int at) {
    int stop = tokenEnd(text, at, end);
    Found word = words.at(textWords, at, end);
    int next = word != null && word.is(Role.EDGE) ? skipSpace(text, word.end(), end) : at;
    stop = next == at ? stop : tokenEnd(text, next, end);
    return next < end && calendar.weekday(text, next, stop) != null;
  }

  /** "On Friday it will sell 40": the first verb behind the opening date is of the future. */
  boolean opensAhead() {
    boolean is = false;
    for (int i = start; i < end; ) {
      int stop = tokenEnd(text, i, end);
      Found word = words.at(textWords, i, end);
      if (word != null && word.is(Role.FUTURE) && (is || word.is(Role.FUTURE, "sure"))) {
        return true;
      }
      boolean past = stop - i > 4 && text.startsWith("ed", stop - 2);
      is = isWord(i, stop, "is") || isWord(i, stop, "are");
      if (past || word != null && !is && (word.is(Role.SPEECH) || word.is(Role.VERB))) {
        return false;
      }
      i = skipSpace(text, word == null ? stop : Math.max(stop, word.end()), end);
    }
    return false;
  }

  /** "This year it expects to sell 40": the first verb looks ahead, though it stands for today. */
  boolean expects() {
    for (int i = start; i < end; ) {
      int stop = tokenEnd(text, i, end);
      Found word = words.at(textWords, i, end);
      if (word != null && word.is(Role.FUTURE)) {
        return true;
      }
      boolean past = stop - i > 4 && text.startsWith("ed", stop - 2);
      if (past || word != null && (word.is(Role.SPEECH) || word.is(Role.VERB))) {
        return false;
      }
      i = skipSpace(text, word == null ? stop : Math.max(stop, word.end()), end);
    }
    return false;
  }

  /** "waiting for planned treatment": a kind of thing, which need not be to come. */
  boolean isKind(int at, int stop) {
    if (stop - at < 5 || !text.startsWith("ed", stop - 2)) {
      return false;
    }
    int before = wordEndBefore(at);
    Found lead = before > start ? words.at(textWords, wordStart(before), end) : null;
    int next = skipSpace(text, stop, end);
    boolean noun = next < end && Character.isLowerCase(text.charAt(next));
    return noun
        && lead != null
        && lead.is(Role.LEAD)
        && lead.end() == before
        && words.at(textWords, next, end) == null;
  }

  /** Whether the first verb is "had" and what had been done follows: "The ferry had left". */
  boolean isPluperfect() {
    if (!holdsHad() || tellsNow()) {
      return false;
    }
    for (int i = start; i < end; ) {
      int stop = tokenEnd(text, i, end);
      Found word = words.at(textWords, i, end);
      if (isWord(i, stop, "had")) {
        return isDone(skipSpace(text, stop, end));
      }
      boolean past = stop - i > 4 && text.startsWith("ed", stop - 2);
      boolean other = word != null && (word.is(Role.CLAUSE) || word.is(Role.FUTURE));
      if (past || other || word != null && (word.is(Role.SPEECH) || word.is(Role.VERB))) {
        return false;
      }
      i = skipSpace(text, word == null ? stop : Math.max(stop, word.end()), end);
    }
    return false;
  }

  /** "The count had reached 40, she said, now that": told of the time of writing. */
  private boolean tellsNow() {
    for (Place place : places) {
      if (place.mark() == Mark.NOW) {
        return true;
      }
    }
    return false;
  }

  /** Whether "had" stands anywhere, as in few sentences. */
  private boolean holdsHad() {
    for (int i = textWords.from(start); i < textWords.size() && textWords.start(i) < end; i++) {
      if (textWords.end(i) - textWords.start(i) == 3
          && text.startsWith("had", textWords.start(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a participle stands at a place or behind an adverb there. */
  private boolean isDone(int at) {
    int i = at;
    for (int n = 0; n < ADVERBS && i < end; n++) {
      int stop = tokenEnd(text, i, end);
      Found word = words.at(textWords, i, end);
      boolean regular = stop - i > 3 && text.startsWith("ed", stop - 2);
      if (regular || word != null && word.is(Role.DONE)) {
        return true;
      }
      i = skipSpace(text, stop, end);
    }
    return false;
  }

  private boolean isWord(int at, int stop, String word) {
    return stop - at == word.length() && text.startsWith(word, at);
  }

  /** Whether no verb of the sentence says that something has come about. */
  boolean isOpen() {
    for (int i = start; i < end; i = skipSpace(text, tokenEnd(text, i, end), end)) {
      Found word = words.at(textWords, i, end);
      if (word != null && word.is(Role.SETTLED)) {
        return false;
      }
    }
    return true;
  }

  /** "The four named on Wednesday": what was done is past, whatever it is of. */
  boolean told(int at) {
    Place last = places.isEmpty() ? null : places.get(places.size() - 1);
    if (last != null && last.mark() == Mark.SPEECH && at - last.end() <= 1) {
      return true;
    }
    int stop = wordEndBefore(at);
    int from = wordStart(stop);
    if (stop - from <= 4 || !text.startsWith("ed", stop - 2) || isMark(from, Mark.AHEAD)) {
      return false;
    }
    int before = wordEndBefore(from);
    int first = wordStart(before);
    return !isWord(first, before, "be") && !isWord(first, before, "being");
  }

  private boolean isMark(int at, Mark mark) {
    for (Place place : places) {
      if (place.start() <= at && place.end() > at && place.mark() == mark) {
        return true;
      }
    }
    return false;
  }

  private int wordEndBefore(int at) {
    int i = at;
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int wordStart(int stop) {
    int i = stop;
    while (i > start && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** "A fire that started": unlike the "that" behind "said", a verb follows at once. */
  boolean opensRelative(int at) {
    if (!text.startsWith("that", at) || tokenEnd(text, at, end) != at + 4) {
      return false;
    }
    int next = skipSpace(text, at + 4, end);
    int stop = next < end ? tokenEnd(text, next, end) : next;
    if (stop - next < 4) {
      return false;
    }
    Found verb = words.at(textWords, next, end);
    return text.startsWith("ed", stop - 2) || verb != null && verb.is(Role.VERB);
  }
}
