package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.isSpace;
import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.lexicon.TextWords;
import org.gainsay.model.Span;

/** Dates that own what follows: "Thursday's march", "in last week's storm". */
final class OwnerDates {

  /** "in the second quarter's": the words of a date that owns what follows. */
  private static final int MOST_WORDS = 5;

  private final TextWords textWords;
  private final String text;
  private final int start;
  private final int end;
  private final DateWords words;
  private final boolean any;

  OwnerDates(TextWords text, Span sentence, DateWords words) {
    textWords = text;
    this.text = text.text();
    this.start = sentence.start();
    this.end = sentence.end();
    this.words = words;
    any = hasOwner();
  }

  /** Whether any word of the sentence owns another. */
  boolean any() {
    return any;
  }

  /** Where the words that own what follows end; -1 where none start at {@code at}. */
  int dateEnd(int at) {
    int i = at;
    for (int n = 0; any && n < MOST_WORDS && i < end; n++) {
      int stop = tokenEnd(text, i, end);
      if (stop - i > 2 && isOwner(stop - 2)) {
        return stop - 2;
      }
      i = skipSpace(text, stop, end);
    }
    return -1;
  }

  /** The date of what is owned. */
  DatePhrase owner(DatePhrase phrase, int at) {
    Found lead = words.at(textWords, at, end);
    String how = lead == null || lead.is(Role.SHIFT) ? "" : lead.get(Role.LEAD);
    // "It ended Monday's session at 40": a verb here
    how = text.startsWith("ended ", at) ? "" : how;
    boolean in =
        how.equals("in") && (text.startsWith("n ", at + 1) || text.startsWith("uring ", at + 1));
    boolean fixed = phrase.sense() == Sense.POINT || phrase.sense() == Sense.PERIOD;
    boolean inside = fixed && (how.equals("on") || in) || how.equals("of") && isEdge(at);
    Sense sense =
        how.isEmpty() && phrase.sense() != Sense.EARLIER
            ? Sense.EVENT
            : inside ? Sense.SCENE : Sense.ASIDE;
    Span span = new Span(at, phrase.span().end() + 2);
    return new DatePhrase(span, phrase.from(), phrase.to(), sense);
  }

  /** “at the close of”: a word for the start or end of something. */
  private boolean isEdge(int at) {
    int stop = at;
    while (stop > start && isSpace(text.charAt(stop - 1))) {
      stop--;
    }
    int from = stop;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    Found word = from < stop ? words.at(textWords, from, stop) : null;
    return word != null && (word.is(Role.EDGE, "start") || word.is(Role.EDGE, "end"));
  }

  /** Whether the mark of an owner stands at a place. */
  boolean isOwner(int at) {
    return at + 1 < end
        && (textWords.charAt(at) == '\'' || textWords.charAt(at) == '\u2019')
        && (text.charAt(at + 1) == 's' || isSpace(text.charAt(at + 1)));
  }

  private boolean hasOwner() {
    for (int i = textWords.from(start); i < textWords.size() && textWords.end(i) < end; i++) {
      if (isOwner(textWords.end(i))) {
        return true;
      }
    }
    return false;
  }
}
