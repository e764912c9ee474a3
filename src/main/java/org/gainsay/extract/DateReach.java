package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;

import java.util.List;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateScan.Mark;
import org.gainsay.extract.DateScan.Place;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells which figures of a sentence a date in it is the date of, and which are said on it. */
final class DateReach {

  /** Figures so near to each other may share the date behind the second. */
  private static final int JOINED = 24;

  /** A date further from "that" or "which" than the word itself closes its clause. */
  private static final int RELATIVE = 8;

  /** A figure follows a word of comparison within so many characters. */
  private static final int AGAINST_REACH = 16;

  /** A date in commas stands so near to the first of them. */
  private static final int ASIDE = 30;

  private final String text;
  private final Span sentence;
  private final List<QuantityMention> figures;
  private final DateScan scan;
  private final DateClauses clauses;
  private final EventDates events;
  private final SpokenDates spoken;

  DateReach(String text, Span sentence, List<QuantityMention> figures, DateScan scan) {
    this.text = text;
    this.sentence = sentence;
    this.figures = figures;
    this.scan = scan;
    clauses = new DateClauses(text, figures, scan);
    events = new EventDates(text, sentence, figures, scan);
    spoken = new SpokenDates(text, sentence, figures, scan, clauses, events);
  }

  /** Whether the date is that of a verb of speech beside it, with no figure between them. */
  boolean isSpoken(Span figure, DatePhrase phrase) {
    return spoken.isSpoken(figure, phrase);
  }

  /** The date that a clause with the figure tells of: “the worst since 2019, when 40 sank”. */
  @Nullable DatePhrase toldOf(Span figure) {
    for (DatePhrase phrase : scan.phrases) {
      Span date = phrase.span();
      // "down from Monday's 40"
      if (date.end() + 1 == figure.start() && events.isOwner(date)) {
        Sense sense = phrase.isDay() ? Sense.POINT : Sense.PERIOD;
        return new DatePhrase(date, phrase.from(), phrase.to(), sense);
      }
    }
    return clauses.toldOf(figure);
  }

  /** How far a date is from a figure in its clause; the largest number when it is not its own. */
  int distance(Span figure, DatePhrase phrase) {
    Span date = phrase.span();
    boolean behind = date.start() >= figure.end();
    int from = behind ? figure.end() : date.end();
    int to = behind ? date.start() : figure.start();
    int clause = clauses.start(phrase);
    boolean when = clause >= 0 && clauses.isWhen(clause);
    boolean opens = opens(date) || (when && clause - sentence.start() <= 1);
    boolean outside = clause >= 0 && figure.start() < clause && !when;
    if (outside || (clause >= 0 && !opens && clauses.hasComma(date.end(), figure.start()))) {
      return Integer.MAX_VALUE;
    }
    if (behind ? leadsOn(date) || clauses.isAnother(figure, date) : isMade(date)) {
      return Integer.MAX_VALUE;
    }
    if (phrase.sense() != Sense.RUNNING && clauses.isStill(date, figure)
        || !behind && !scan.isAhead(phrase) && clauses.turns(date, figure)) {
      return Integer.MAX_VALUE;
    }
    int commas = 0;
    int between = 0;
    boolean against = false;
    boolean ahead = false;
    for (Place place : scan.places) {
      if (place.start() < from || place.end() > to) {
        continue;
      }
      switch (place.mark()) {
        case COMMA -> commas++;
        case BREAK -> {
          return Integer.MAX_VALUE;
        }
        case CLAUSE -> {
          if (behind && !clauses.isWhen(place.start())) {
            return Integer.MAX_VALUE;
          }
        }
        case AGAINST -> against |= leadsToFigure(place, figure);
        case SPEECH -> commas += behind && !scan.looksAhead(place) ? 1 : 0;
        case AHEAD -> ahead = true;
        case NOW -> {}
        case VERB -> {
          boolean goesOn = place.start() - date.end() <= 1;
          if (!behind && goesOn && clause >= 0 && date.start() - clause > RELATIVE) {
            return Integer.MAX_VALUE;
          }
        }
      }
    }
    for (QuantityMention other : figures) {
      between += other.span().start() >= from && other.span().end() <= to ? 1 : 0;
    }
    boolean aside = commas == 1 && isAside(date);
    boolean leads = !behind && between == 0 && (opens || aside);
    boolean scene = phrase.sense() == Sense.SCENE && (ahead || scan.isToll());
    boolean toll = scan.isToll() && phrase.sense() == Sense.EVENT && !scan.isLongOver(phrase);
    if (scene || toll || !behind && opens && clauses.isNow(date, figure)) {
      return Integer.MAX_VALUE;
    }
    boolean event = phrase.sense() == Sense.EVENT;
    boolean named = event && !behind && !ahead && commas == 0;
    if (event && !(named && events.reaches(date, figure))) {
      return Integer.MAX_VALUE;
    }
    if (phrase.sense() == Sense.EARLIER && !leads && (!behind || between > 0 || commas > 0)) {
      return Integer.MAX_VALUE;
    }
    boolean parted = behind && commas > 0 && !standsBehindComma(date.start());
    if (against || parted && !(between == 0 && isOfData(date))) {
      return Integer.MAX_VALUE;
    }
    if (behind && between > 0 && (commas > 0 || !isJoined(figure, phrase))) {
      return Integer.MAX_VALUE;
    }
    if (!behind && !opens && !aside && (between > 0 || commas > 0 && !tellsOf(phrase, commas))) {
      return Integer.MAX_VALUE;
    }
    int far = to - from;
    if (behind) {
      return far + 40 * commas + 30 * between;
    }
    return opens ? 200 + far : far + 60 * commas;
  }

  /**
   * Whether a date opens the sentence, or what follows a break in it: “As of 6 p.m. on Tuesday, 40
   * were missing”, “Sales in March, helped by rain, reached 40”.
   */
  private boolean opens(Span date) {
    int start = sentence.start();
    for (Place place : scan.places) {
      start = place.mark() == Mark.BREAK && place.end() <= date.start() ? place.end() : start;
    }
    if (date.start() - start <= 2) {
      return true;
    }
    for (Place place : scan.places) {
      if (place.start() >= start && place.end() <= date.start()) {
        return false;
      }
    }
    for (QuantityMention figure : figures) {
      if (figure.span().start() >= start && figure.span().start() < date.start()) {
        return false;
      }
    }
    return isBeforeComma(date.end()) || scan.startsWithLead(start);
  }

  /** “It sold 40 boats, in March”: elsewhere a comma parts the date from the figure. */
  private boolean standsBehindComma(int date) {
    return text.substring(sentence.start(), date).stripTrailing().endsWith(",");
  }

  /** “It sold 40 boats, according to figures for April”, “figures for April showed”. */
  private boolean isOfData(Span date) {
    if (!text.regionMatches(true, date.start(), "for ", 0, 4)) {
      return false;
    }
    int comma = sentence.start();
    for (Place place : scan.places) {
      comma = place.mark() == Mark.COMMA && place.end() <= date.start() ? place.end() : comma;
    }
    for (Place place : scan.places) {
      if (place.mark() == Mark.SPEECH && place.start() >= comma) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next figure stands so near that one date serves both: 12 died and 40 were hurt. */
  private boolean isJoined(Span figure, DatePhrase phrase) {
    if (phrase.sense() == Sense.UP_TO) {
      return false;
    }
    for (QuantityMention other : figures) {
      if (other.span().start() >= figure.end()) {
        return other.span().start() - figure.end() <= JOINED
            && !text.substring(figure.end(), other.span().start()).contains(" than ")
            && !isPartOfDated(figure, other.span(), phrase.span());
      }
    }
    return false;
  }

  /** “It won back two of the 40 boats taken last week”: the date is that of the whole. */
  private boolean isPartOfDated(Span part, Span whole, Span date) {
    return text.startsWith(" of ", part.end())
        && hasVerb(sentence.start(), part.start())
        && (hasVerb(whole.end(), date.start())
            || text.substring(whole.end(), date.start()).contains(" by "));
  }

  private boolean hasVerb(int from, int to) {
    for (Place place : scan.places) {
      if (place.mark() == Mark.VERB && place.start() >= from && place.end() <= to) {
        return true;
      }
    }
    return text.substring(from, to).contains("ed ");
  }

  /** “The last one, on 9 May, drew 40”: with a comma on each side a date goes with what follows. */
  private boolean isBeforeComma(int end) {
    return end < text.length() && text.charAt(end) == ',';
  }

  /** “The last one, just before noon on Monday, took 40”: a date in a comma on each side. */
  private boolean isAside(Span date) {
    Place last = null;
    for (Place place : scan.places) {
      last = place.end() <= date.start() ? place : last;
    }
    if (last == null || last.mark() != Mark.COMMA) {
      return false;
    }
    for (QuantityMention figure : figures) {
      if (figure.span().start() >= last.end() && isBefore(figure, date)) {
        return false;
      }
    }
    return date.start() - last.end() <= ASIDE && isBeforeComma(date.end());
  }

  private static boolean isBefore(QuantityMention figure, Span date) {
    return figure.span().end() <= date.start();
  }

  /** “It sold 43 and in 2022 it sold 12”: a date behind "and" goes with the figure that follows. */
  private boolean leadsOn(Span date) {
    String before = text.substring(Math.max(sentence.start(), date.start() - 5), date.start());
    if (!before.endsWith(" and ") && !before.endsWith(" but ")) {
      return false;
    }
    for (QuantityMention figure : figures) {
      if (figure.span().start() > date.end()) {
        return !isBeforeComma(date.end());
      }
    }
    return false;
  }

  /** “A line founded in 1980 has 40 boats”: the date is that of the founding. */
  private boolean isMade(Span date) {
    int stop = date.start();
    while (stop > sentence.start() && text.charAt(stop - 1) == ' ') {
      stop--;
    }
    boolean made = text.startsWith("ed", stop - 2);
    for (Place place : scan.places) {
      made |= place.mark() == Mark.VERB && place.end() == stop && !clauses.isPresent(place.start());
    }
    if (!made) {
      return false;
    }
    boolean comma = isBeforeComma(date.end());
    if (comma && clauses.isThird(skipSpace(text, date.end() + 1, sentence.end()))) {
      return true;
    }
    for (Place place : scan.places) {
      boolean next = place.mark() == Mark.VERB && place.start() >= date.end();
      if (next) {
        return clauses.isPresent(place.start()) && (comma || place.start() - date.end() <= 1);
      }
    }
    return false;
  }

  /** “The fire of 2012, which took 40 houses”: the clause tells of what the date dates. */
  private boolean tellsOf(DatePhrase phrase, int commas) {
    Span date = phrase.span();
    int end = date.end();
    if (commas > 1 || phrase.sense() == Sense.RUNNING || !isBeforeComma(end)) {
      return false;
    }
    for (QuantityMention figure : figures) {
      if (isBefore(figure, date) && date.start() - figure.span().end() <= 1) {
        return false;
      }
    }
    for (Place place : scan.places) {
      if (place.mark() == Mark.CLAUSE && place.start() > end) {
        return place.start() - end <= 2;
      }
    }
    return false;
  }

  /** The date of a figure that only adds to the one it dates; null when there is none. */
  @Nullable DatePhrase carried(QuantityMention mention) {
    return new AddedFigures(text, sentence, scan, clauses).date(mention);
  }

  /** "from 30", not "from Brome". */
  private boolean leadsToFigure(Place place, Span figure) {
    for (QuantityMention other : figures) {
      int gap = other.span().start() - place.end();
      boolean inside = place.start() >= other.span().start() && place.end() <= other.span().end();
      if (!inside && gap >= 0 && gap <= AGAINST_REACH) {
        return true;
      }
    }
    return figure.start() - place.end() >= 0 && figure.start() - place.end() <= AGAINST_REACH;
  }
}
