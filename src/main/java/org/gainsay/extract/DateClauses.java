package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.DateScan.Mark;
import org.gainsay.extract.DateScan.Place;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** The clauses of a sentence, as far as they part dates from figures. */
final class DateClauses {

  private static final String AND = " and ";

  private final String text;
  private final List<QuantityMention> figures;
  private final DateScan scan;

  DateClauses(String text, List<QuantityMention> figures, DateScan scan) {
    this.text = text;
    this.figures = figures;
    this.scan = scan;
  }

  /** Where the subordinate clause around a date starts; -1 when it stands in none. */
  int start(DatePhrase phrase) {
    int start = -1;
    for (Place place : scan.places) {
      if (place.start() >= phrase.span().start()) {
        break;
      }
      switch (place.mark()) {
        case CLAUSE -> start = place.start();
        case COMMA, BREAK -> start = -1;
        case AGAINST, SPEECH, VERB, AHEAD, NOW -> {}
      }
    }
    return start;
  }

  boolean hasComma(int from, int to) {
    for (Place place : scan.places) {
      if (place.mark() == Mark.COMMA && place.start() >= from && place.end() <= to) {
        return true;
      }
    }
    return false;
  }

  /** “40 were lost when the quay broke on Sunday”: the clause dates what it belongs to. */
  boolean isWhen(int clause) {
    return !scan.isToll() && opensWhen(clause);
  }

  private boolean opensWhen(int clause) {
    return text.regionMatches(true, clause, "when ", 0, 5);
  }

  /**
   * The date that a clause behind a comma tells of: “the worst since 2019, when 40 sank”; null
   * where the figure stands in none.
   */
  @Nullable DatePhrase toldOf(Span figure) {
    int when = -1;
    for (Place place : scan.places) {
      if (place.start() >= figure.start()) {
        break;
      }
      boolean told = place.mark() == Mark.CLAUSE && opensWhen(place.start());
      boolean ends = place.mark() == Mark.COMMA || place.mark() == Mark.BREAK;
      when = told ? place.start() : ends ? -1 : when;
    }
    DatePhrase date = null;
    for (DatePhrase phrase : scan.phrases) {
      if (phrase.span().end() == when - 2 && text.charAt(when - 2) == ',') {
        date = scan.bare(phrase);
      } else if (when >= 0 && phrase.span().start() > when) {
        return null;
      }
    }
    return date;
  }

  /** “In 2023 40 boats sank, and 12 more are due”: what is, is not of the time that opens. */
  boolean isNow(Span date, Span figure) {
    int and = -1;
    boolean present = false;
    for (Place place : scan.places) {
      if (place.start() < date.end()) {
        continue;
      }
      boolean comma = place.mark() == Mark.COMMA;
      if (comma && place.start() > figure.end()) {
        break;
      }
      if (comma) {
        and = joins(place.end()) && hasFigure(date.end(), place.start()) ? place.end() : -1;
        present = false;
      } else if (and >= 0 && !present && place.mark() == Mark.AHEAD) {
        present = true;
      } else if (and >= 0 && !present && place.mark() == Mark.VERB) {
        present = isPresent(place.start());
        and = present ? and : -1;
      }
    }
    return present && and >= 0 && and <= figure.start();
  }

  /** “Founded in 1998 and represents 40”, “sank last year and it expects 40”: no longer then. */
  boolean turns(Span date, Span figure) {
    int and = text.indexOf(AND, date.end());
    if (and < 0 || and > figure.start()) {
      return false;
    }
    int verb = verbBehind(and);
    boolean own = verb > and + AND.length();
    if (verb >= figure.start()) {
      return false;
    }
    return isPresent(verb) && (own || and == date.end())
        || scan.isAhead(verb)
        || and == date.end() && isThird(verb);
  }

  /** Whether a word ends as verbs do behind "it": "represents". */
  boolean isThird(int at) {
    int stop = at;
    while (stop < text.length() && Character.isLowerCase(text.charAt(stop))) {
      stop++;
    }
    return stop - at > 3
        && text.charAt(stop - 1) == 's'
        && "su".indexOf(text.charAt(stop - 2)) < 0
        && text.startsWith(" ", stop);
  }

  /** Where the verb behind an "and" begins: behind a subject of its own, where it has one. */
  private int verbBehind(int and) {
    int at = and + AND.length();
    Found subject = scan.word(at);
    return subject != null && subject.is(Role.SUBJECT) ? subject.end() + 1 : at;
  }

  /** “40 voted and it takes effect in June”: the date behind is that of the second verb. */
  boolean isAnother(Span figure, Span date) {
    int and = text.indexOf(AND, figure.end());
    if (and < 0 || and > date.start()) {
      return false;
    }
    int verb = verbBehind(and);
    boolean first = false;
    for (Place place : scan.places) {
      first |= place.mark() == Mark.AHEAD && place.end() <= figure.start();
    }
    return !first && verb < date.start() && scan.isAhead(verb);
  }

  /** “Of those hurt on Monday, 40 are still here”: how it is now, in a part of its own. */
  boolean isStill(Span date, Span figure) {
    int from = -1;
    int to = Integer.MAX_VALUE;
    for (Place place : scan.places) {
      if (place.mark() == Mark.COMMA || place.mark() == Mark.BREAK) {
        from = place.end() <= figure.start() ? place.end() : from;
        to = place.start() >= figure.end() ? Math.min(to, place.start()) : to;
      }
    }
    if (date.start() >= from && date.end() <= to) {
      return false;
    }
    boolean now = false;
    boolean present = false;
    for (Place place : scan.places) {
      if (place.start() >= from && place.end() <= to) {
        now |= place.mark() == Mark.NOW;
        present |= place.mark() == Mark.VERB && isPresent(place.start());
      }
    }
    return now && present;
  }

  private boolean joins(int behindComma) {
    return text.startsWith(" and ", behindComma)
        || text.startsWith(" but ", behindComma)
        || text.startsWith(" while ", behindComma)
        || text.startsWith(" whereas ", behindComma);
  }

  private boolean hasFigure(int from, int to) {
    for (QuantityMention figure : figures) {
      if (figure.span().start() >= from && figure.span().end() <= to) {
        return true;
      }
    }
    return false;
  }

  boolean isPresent(int verb) {
    return isPresent(text, verb);
  }

  /** Whether a verb tells how things are: "has", "are". */
  static boolean isPresent(String text, int verb) {
    return text.startsWith("has", verb)
        || text.startsWith("have", verb)
        || text.startsWith("is", verb)
        || text.startsWith("are", verb);
  }
}
