package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.util.List;
import org.gainsay.extract.DateScan.Mark;
import org.gainsay.extract.DateScan.Place;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;

/** Tells which figures the day or year of an event reaches: "Thursday's march drew 40". */
final class EventDates {

  /** "The vote of 9 May": the subject's words before its date. */
  private static final int SUBJECT_WORDS = 4;

  /** "It ended Monday's session at 40": so many characters lie between. */
  private static final int LEFT = 32;

  private final String text;
  private final Span sentence;
  private final List<QuantityMention> figures;
  private final DateScan scan;

  EventDates(String text, Span sentence, List<QuantityMention> figures, DateScan scan) {
    this.text = text;
    this.sentence = sentence;
    this.figures = figures;
    this.scan = scan;
  }

  /** Whether a figure behind the date of an event is of that event. */
  boolean reaches(Span date, Span figure) {
    return isNamed(date, figure) || isLeft(date, figure);
  }

  /** “The 2009 quake killed 40”, “a 2023 loss of 40”; not “the 2009 pact has 40 members”. */
  private boolean isNamed(Span date, Span figure) {
    if (!Character.isDigit(text.charAt(date.start()))) {
      return isSubject(date);
    }
    for (QuantityMention other : figures) {
      if (other.span().overlaps(date)) {
        return false;
      }
    }
    for (Place place : scan.places) {
      boolean verb = place.mark() == Mark.VERB && place.start() >= date.end();
      if (verb && place.start() < figure.start() && isPerfect(place.start())) {
        return false;
      }
    }
    String between = text.substring(date.end(), figure.start()).strip();
    boolean of = between.endsWith(" of") && between.indexOf(' ') == between.length() - 3;
    return of || isSubject(date);
  }

  /** “It ended Monday's session at 40”, “left Monday's vote with 40”. */
  private boolean isLeft(Span date, Span figure) {
    for (Place place : scan.places) {
      if (place.start() >= date.end() && place.end() <= figure.start()) {
        return false;
      }
    }
    String between = text.substring(date.end(), figure.start());
    boolean near = between.length() <= LEFT;
    return near && isOwner(date) && (between.contains(" at ") || between.contains(" with "));
  }

  private boolean isPerfect(int verb) {
    return text.startsWith("ha", verb) && !text.startsWith("had", verb);
  }

  /** Whether a date belongs to what the sentence, or a part of it, says something of. */
  private boolean isSubject(Span date) {
    int from = sentence.start();
    for (Place place : scan.places) {
      if (place.end() <= date.start()) {
        if (place.mark() != Mark.BREAK && place.mark() != Mark.SPEECH) {
          return false;
        }
        from = place.end();
      }
    }
    int words = 0;
    int i = skipSpace(text, from, sentence.end());
    for (; i < date.start() && words <= SUBJECT_WORDS; words++) {
      i = skipSpace(text, tokenEnd(text, i, sentence.end()), sentence.end());
    }
    return words <= SUBJECT_WORDS;
  }

  boolean isOwner(Span date) {
    return date.length() > 2 && text.charAt(date.end() - 1) == 's' && isApostrophe(date.end() - 2);
  }

  private boolean isApostrophe(int at) {
    return text.charAt(at) == '\'' || text.charAt(at) == '\u2019';
  }
}
