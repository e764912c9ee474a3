package org.gainsay.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateScan.Mark;
import org.gainsay.extract.DateScan.Place;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.WordTable;
import org.gainsay.model.AsOf;
import org.gainsay.model.Page;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Region;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/**
 * Says for which date each figure of a page is claimed. Dates are resolved against the day of
 * publication, never against a clock; without one only full dates and years are.
 */
final class DateFinder {

  /** A verb of speech and its date stand no further apart than so many characters. */
  private static final int SPEECH_REACH = 50;

  /** A sentence with more figures or dates is a table in disguise; its dates are not shared out. */
  private static final int MOST_FIGURES = 60;

  private static final int MOST_DATES = 30;

  /** Figures so near to each other may share the date behind the second. */
  private static final int JOINED = 24;

  /** A date further from "that" or "which" than the word itself closes its clause. */
  private static final int RELATIVE = 8;

  /** A figure follows a word of comparison within so many characters. */
  private static final int AGAINST_REACH = 16;

  private final DateWords words;
  private final CalendarDates calendar;

  private DateFinder(Lexicon lexicon, WordTable table) {
    words = DateWords.of(lexicon, table);
    calendar = CalendarDates.of(lexicon);
  }

  static DateFinder of(Lexicon lexicon, WordTable table) {
    return new DateFinder(lexicon, table);
  }

  /** One date for each mention, in the same order. */
  List<AsOf> find(Page page, TextWords textWords, List<QuantityMention> mentions) {
    return new Reading(page, textWords, mentions).read();
  }

  private final class Reading {
    private final Page page;
    private final TextWords textWords;
    private final List<QuantityMention> mentions;
    private final AsOf published;
    private final @Nullable LocalDate anchor;
    private final List<AsOf> dates;
    private @Nullable DatePhrase lastPeriod;
    private @Nullable DatePhrase headingPeriod;

    Reading(Page page, TextWords textWords, List<QuantityMention> mentions) {
      this.page = page;
      this.textWords = textWords;
      this.mentions = mentions;
      LocalDate day = page.document().source().published();
      published = AsOf.published(day);
      anchor = day;
      dates = new ArrayList<>(mentions.size());
    }

    List<AsOf> read() {
      int at = 0;
      for (Sentence sentence : page.sentences()) {
        int from = at;
        boolean figure = false;
        while (at < mentions.size() && mentions.get(at).span().start() < sentence.span().end()) {
          figure |= mentions.get(at).isFigure();
          at++;
        }
        boolean heading = sentence.region() == Region.HEADLINE;
        if (figure || heading) {
          sentence(sentence, mentions.subList(from, at), heading);
        } else {
          for (int i = from; i < at; i++) {
            dates.add(published);
          }
        }
      }
      while (dates.size() < mentions.size()) {
        dates.add(published);
      }
      return dates;
    }

    private void sentence(Sentence sentence, List<QuantityMention> inside, boolean heading) {
      DateScan scan =
          new DateScan(textWords, sentence.span(), words, calendar, anchor, lastPeriod).read();
      List<QuantityMention> figures = inside.stream().filter(QuantityMention::isFigure).toList();
      boolean table = figures.size() > MOST_FIGURES || scan.phrases.size() > MOST_DATES;
      for (QuantityMention mention : inside) {
        dates.add(
            mention.isFigure() && !table ? date(mention, figures, scan, sentence) : published);
      }
      for (DatePhrase phrase : scan.phrases) {
        if (phrase.sense() == Sense.PERIOD) {
          lastPeriod = phrase;
          if (heading) {
            headingPeriod = phrase;
          }
        }
      }
    }

    private AsOf date(
        QuantityMention mention, List<QuantityMention> figures, DateScan scan, Sentence sentence) {
      DatePhrase best = null;
      int least = Integer.MAX_VALUE;
      AsOf spoken = null;
      for (DatePhrase phrase : scan.phrases) {
        if (phrase.sense() == Sense.ASIDE || phrase.span().overlaps(mention.span())) {
          continue;
        }
        if (isSpoken(mention.span(), phrase, figures, scan)) {
          spoken = spoken == null ? AsOf.day(phrase.to(), AsOf.Kind.SPOKEN) : spoken;
          continue;
        }
        int distance = distance(mention.span(), phrase, figures, scan, sentence.span());
        boolean told = phrase.isDay() && best != null && best.sense() == Sense.PERIOD;
        boolean reported = told && speaksBefore(mention.span(), scan);
        if (distance < least && !reported) {
          least = distance;
          best = phrase;
        }
      }
      if (best != null) {
        return asOf(best);
      }
      DatePhrase inherited = headingPeriod;
      boolean row = sentence.region() == Region.LIST || sentence.region() == Region.HEADLINE;
      if (inherited != null && row && !endsInStop(sentence.span())) {
        return asOf(inherited);
      }
      return spoken == null ? published : spoken;
    }

    /** “It reported second-quarter earnings of 40 on Monday”: the day is that of the report. */
    private static boolean speaksBefore(Span figure, DateScan scan) {
      for (Place place : scan.places) {
        if (place.mark() == Mark.SPEECH && place.end() <= figure.start()) {
          return true;
        }
      }
      return false;
    }

    private boolean endsInStop(Span span) {
      return span.length() > 0 && ".!?".indexOf(page.text().charAt(span.end() - 1)) >= 0;
    }

    private static AsOf asOf(DatePhrase phrase) {
      return switch (phrase.sense()) {
        case PERIOD -> AsOf.period(phrase.from(), phrase.to());
        case EARLIER ->
            phrase.isDay()
                ? AsOf.day(phrase.to(), AsOf.Kind.POINT)
                : AsOf.period(phrase.from(), phrase.to());
        case POINT, UP_TO, RUNNING, ASIDE -> new AsOf(phrase.from(), phrase.to(), AsOf.Kind.POINT);
      };
    }

    /** Whether the date is that of a verb of speech beside it, with no figure between them. */
    private boolean isSpoken(
        Span figure, DatePhrase phrase, List<QuantityMention> figures, DateScan scan) {
      if (!phrase.isDay() || phrase.sense() != Sense.POINT) {
        return false;
      }
      Span date = phrase.span();
      int clause = clause(phrase, scan);
      if (clause >= 0 && (figure.start() < clause || hasComma(scan, date.end(), figure.start()))) {
        return false;
      }
      boolean follows = figures.get(0).span().end() <= date.start();
      for (Place place : scan.places) {
        if (place.mark() != Mark.SPEECH || place.start() < clause) {
          continue;
        }
        boolean before = place.end() <= date.start();
        int from = before ? place.end() : date.end();
        int to = before ? date.start() : place.start();
        if (to < from || to - from > SPEECH_REACH) {
          continue;
        }
        boolean apart = false;
        for (Place other : scan.places) {
          boolean parts =
              switch (other.mark()) {
                case CLAUSE, BREAK -> true;
                case COMMA -> before || clause >= 0 || follows;
                case VERB -> before;
                case SPEECH -> !before;
                case AGAINST -> false;
              };
          apart |= parts && other.start() >= from && other.end() <= to;
        }
        for (QuantityMention other : figures) {
          apart |= other.span().start() >= from && other.span().end() <= to;
        }
        boolean that = before && page.text().substring(from, to).contains(" that ");
        if (!apart && !that) {
          return true;
        }
      }
      return false;
    }

    /** How far a date is from a figure in its clause; the largest number when it is not its own. */
    private int distance(
        Span figure,
        DatePhrase phrase,
        List<QuantityMention> figures,
        DateScan scan,
        Span sentence) {
      Span date = phrase.span();
      boolean behind = date.start() >= figure.end();
      int from = behind ? figure.end() : date.end();
      int to = behind ? date.start() : figure.start();
      boolean opens =
          date.start() - sentence.start() <= 1 || isOpening(sentence, date, scan, figures);
      int clause = clause(phrase, scan);
      if (clause >= 0 && (figure.start() < clause || hasComma(scan, date.end(), figure.start()))) {
        return Integer.MAX_VALUE;
      }
      int commas = 0;
      int between = 0;
      boolean against = false;
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
            if (behind) {
              return Integer.MAX_VALUE;
            }
          }
          case AGAINST -> against |= leadsToFigure(place, figure, figures);
          case SPEECH -> commas += behind ? 1 : 0;
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
      boolean aside = commas == 1 && standsBehindComma(date.start()) && isBeforeComma(date.end());
      boolean leads = !behind && between == 0 && (opens || aside);
      if (phrase.sense() == Sense.EARLIER && !leads && (!behind || between > 0 || commas > 0)) {
        return Integer.MAX_VALUE;
      }
      if (against || (behind && commas > 0 && !standsBehindComma(date.start()))) {
        return Integer.MAX_VALUE;
      }
      if (behind && between > 0 && (commas > 0 || !isJoined(figure, phrase, figures))) {
        return Integer.MAX_VALUE;
      }
      if (!behind && !opens && (between > 0 || (commas > 0 && !aside))) {
        return Integer.MAX_VALUE;
      }
      int far = to - from;
      if (behind) {
        return far + 40 * commas + 30 * between;
      }
      return opens ? 200 + far : far + 60 * commas;
    }

    /** “As of 6 p.m. on Tuesday, 40 were missing”: prepositions alone lead up to the date. */
    private boolean isOpening(
        Span sentence, Span date, DateScan scan, List<QuantityMention> figures) {
      DateWords.Found first = words.at(page.text(), sentence.start(), sentence.end());
      if (first == null || !first.is(DateWords.Role.LEAD)) {
        return false;
      }
      boolean placed = !scan.places.isEmpty() && scan.places.get(0).start() < date.start();
      return !placed && figures.get(0).span().start() > date.start();
    }

    /** “It sold 40 boats, in March”: elsewhere a comma parts the date from the figure. */
    private boolean standsBehindComma(int date) {
      int i = date - 1;
      while (i > 0 && page.text().charAt(i) == ' ') {
        i--;
      }
      return i >= 0 && page.text().charAt(i) == ',';
    }

    /**
     * Whether the next figure stands so near that one date serves both: 12 died and 40 were hurt.
     */
    private boolean isJoined(Span figure, DatePhrase phrase, List<QuantityMention> figures) {
      if (phrase.sense() == Sense.UP_TO) {
        return false;
      }
      for (QuantityMention other : figures) {
        if (other.span().start() >= figure.end()) {
          return other.span().start() - figure.end() <= JOINED;
        }
      }
      return false;
    }

    /**
     * “The last one, on 9 May, drew 40”: with a comma on each side a date goes with what follows.
     */
    private boolean isBeforeComma(int end) {
      return end < page.text().length() && page.text().charAt(end) == ',';
    }

    /** Where the subordinate clause around a date starts; -1 when it stands in none. */
    private int clause(DatePhrase phrase, DateScan scan) {
      int start = -1;
      for (Place place : scan.places) {
        if (place.start() >= phrase.span().start()) {
          break;
        }
        switch (place.mark()) {
          case CLAUSE -> start = place.start();
          case COMMA, BREAK -> start = -1;
          case AGAINST, SPEECH, VERB -> {}
        }
      }
      return start;
    }

    private boolean hasComma(DateScan scan, int from, int to) {
      for (Place place : scan.places) {
        if (place.mark() == Mark.COMMA && place.start() >= from && place.end() <= to) {
          return true;
        }
      }
      return false;
    }

    /** "from 30", not "from Brome". */
    private boolean leadsToFigure(Place place, Span figure, List<QuantityMention> figures) {
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
}
