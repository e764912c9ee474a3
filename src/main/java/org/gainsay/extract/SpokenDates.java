package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;

import java.util.List;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateScan.Mark;
import org.gainsay.extract.DateScan.Place;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;

/** Tells which dates of a sentence are those on which something was said. */
final class SpokenDates {

  /** A verb of speech and its date stand no further apart than so many characters. */
  private static final int SPEECH_REACH = 50;

  /** Words are dated to a year at most. */
  private static final int LONGEST_SPOKEN = 366;

  private final String text;
  private final Span sentence;
  private final List<QuantityMention> figures;
  private final DateScan scan;
  private final DateClauses clauses;
  private final EventDates events;

  SpokenDates(
      String text,
      Span sentence,
      List<QuantityMention> figures,
      DateScan scan,
      DateClauses clauses,
      EventDates events) {
    this.text = text;
    this.sentence = sentence;
    this.figures = figures;
    this.scan = scan;
    this.clauses = clauses;
    this.events = events;
  }

  /** Whether the date is that of a verb of speech beside it, with no figure between them. */
  boolean isSpoken(Span figure, DatePhrase phrase) {
    boolean day = phrase.isDay() && (phrase.sense() == Sense.POINT || isAgo(phrase));
    boolean event = phrase.sense() == Sense.EVENT;
    day |= phrase.isDay() && phrase.sense() == Sense.SCENE && isOfPaper(phrase.span());
    if (scan.isAhead(phrase) || !day && !event && !isSpokenPeriod(phrase)) {
      return false;
    }
    Span date = phrase.span();
    int clause = clauses.start(phrase);
    if (clause >= 0 && (figure.start() < clause || clauses.hasComma(date.end(), figure.start()))) {
      return false;
    }
    boolean follows = figures.get(0).span().end() <= date.start();
    for (Place place : scan.places) {
      if (place.mark() != Mark.SPEECH || place.start() < clause) {
        continue;
      }
      boolean before = place.end() <= date.start();
      // "Friday's report said 40"; not "Friday's storm claimed 40 lives".
      if (event && (before || !events.isOwner(date) || scan.isToll() && isClaim(place))) {
        continue;
      }
      int from = before ? place.end() : date.end();
      int to = before ? date.start() : place.start();
      if (to < from || to - from > SPEECH_REACH) {
        continue;
      }
      boolean apart = before && isOfAnother(place, figure);
      for (Place other : scan.places) {
        boolean parts =
            switch (other.mark()) {
              case CLAUSE, BREAK -> true;
              case COMMA -> !day || before || clause >= 0 || follows;
              case VERB -> before;
              case SPEECH -> !before;
              case AGAINST, AHEAD, NOW -> false;
            };
        apart |= parts && other.start() >= from && other.end() <= to;
      }
      for (QuantityMention other : figures) {
        apart |= other.span().start() >= from && other.span().end() <= to;
      }
      boolean that = before && text.substring(from, to).contains(" that ");
      if (!apart && !that) {
        return true;
      }
    }
    return false;
  }

  /** “12 more than the 40 announced in May”: what was said then is the figure beside the verb. */
  private boolean isOfAnother(Place verb, Span figure) {
    for (QuantityMention other : figures) {
      if (other.span().end() + 1 == verb.start()) {
        return !other.span().equals(figure);
      }
    }
    return false;
  }

  /** “In Monday's interview the mayor said”. */
  private boolean isOfPaper(Span date) {
    Found word = scan.word(skipSpace(text, date.end(), sentence.end()));
    return word != null && word.is(Role.PAPER);
  }

  /** “Last month it said that 40 were lost”; what a quarter's report says is of the quarter. */
  private boolean isSpokenPeriod(DatePhrase phrase) {
    long days = phrase.to().toEpochDay() - phrase.from().toEpochDay();
    // "figures for April said" tells what was counted
    boolean of = text.regionMatches(true, phrase.span().start(), "for ", 0, 4);
    boolean period = phrase.sense() == Sense.PERIOD && !scan.isQuarter(phrase.span()) && !of;
    return (period || phrase.sense() == Sense.RUNNING) && days < LONGEST_SPOKEN;
  }

  /** “warned three years ago that 40 were lost”. */
  private boolean isAgo(DatePhrase phrase) {
    int stop = phrase.span().end();
    return phrase.sense() == Sense.EARLIER && text.startsWith(" ago", stop - 4);
  }

  private boolean isClaim(Place verb) {
    return text.regionMatches(true, verb.start(), "claim", 0, 5);
  }
}
