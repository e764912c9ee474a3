package org.gainsay.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** A sentence with more figures or dates is a table in disguise; its dates are not shared out. */
  private static final int MOST_FIGURES = 60;

  private static final int MOST_DATES = 30;

  /** A year at the head of a column, which no word makes one. */
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19|20)[0-9]{2}$");

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
    private final TableRows rows;
    private final @Nullable LocalDate anchor;
    private final List<AsOf> dates;
    private @Nullable DatePhrase lastPeriod;
    private @Nullable LocalDate lastDay;
    private @Nullable DatePhrase headingPeriod;

    Reading(Page page, TextWords textWords, List<QuantityMention> mentions) {
      this.page = page;
      this.textWords = textWords;
      this.mentions = mentions;
      rows = TableRows.of(page, page.sentences());
      LocalDate day = page.document().source().published();
      published = AsOf.published(day);
      anchor = day;
      dates = new ArrayList<>(mentions.size());
    }

    List<AsOf> read() {
      int at = 0;
      int index = -1;
      for (Sentence sentence : page.sentences()) {
        index++;
        int from = at;
        boolean figure = false;
        while (at < mentions.size() && mentions.get(at).span().start() < sentence.span().end()) {
          figure |= mentions.get(at).isFigure();
          at++;
        }
        boolean heading = sentence.region() == Region.HEADLINE;
        if (figure || heading) {
          sentence(sentence, index, mentions.subList(from, at), heading);
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

    private void sentence(
        Sentence sentence, int index, List<QuantityMention> inside, boolean heading) {
      DateScan scan =
          new DateScan(textWords, sentence.span(), words, calendar, anchor, lastPeriod)
              .near(lastDay)
              .read();
      List<QuantityMention> figures = new ArrayList<>(inside.size());
      for (QuantityMention mention : inside) {
        if (mention.isFigure()) {
          figures.add(mention);
        }
      }
      boolean table = figures.size() > MOST_FIGURES || scan.phrases.size() > MOST_DATES;
      for (QuantityMention mention : inside) {
        AsOf headed = mention.isFigure() ? headed(rows.column(index, mention.span())) : null;
        if (headed != null) {
          dates.add(headed);
          continue;
        }
        dates.add(
            mention.isFigure() && !table ? date(mention, figures, scan, sentence) : published);
      }
      for (DatePhrase phrase : scan.phrases) {
        lastDay = phrase.sense() == Sense.POINT && phrase.isDay() ? phrase.to() : lastDay;
        if (phrase.sense() == Sense.PERIOD) {
          lastPeriod = phrase;
          if (heading) {
            headingPeriod = phrase;
          }
        }
      }
    }

    /** The date that heads the column of a figure; null where there is none. */
    private @Nullable AsOf headed(@Nullable Span head) {
      if (head == null) {
        return null;
      }
      List<DatePhrase> phrases =
          new DateScan(textWords, head, words, calendar, anchor, lastPeriod)
              .near(lastDay)
              .read()
              .phrases;
      return phrases.isEmpty() ? year(head.of(page.text())) : asOf(phrases.get(0));
    }

    /** The year that ends a head, "Full year 2023"; null where none does. */
    private static @Nullable AsOf year(String head) {
      Matcher year = YEAR.matcher(head);
      return year.find()
          ? AsOf.period(
              LocalDate.of(Integer.parseInt(year.group()), 1, 1),
              LocalDate.of(Integer.parseInt(year.group()), 12, 31))
          : null;
    }

    private AsOf date(
        QuantityMention mention, List<QuantityMention> figures, DateScan scan, Sentence sentence) {
      DateReach reach = new DateReach(page.text(), sentence.span(), figures, scan);
      DatePhrase told = reach.toldOf(mention.span());
      if (told != null) {
        return asOf(told);
      }
      DatePhrase best = null;
      int least = Integer.MAX_VALUE;
      AsOf spoken = null;
      for (DatePhrase phrase : scan.phrases) {
        if (phrase.sense() == Sense.ASIDE || phrase.span().overlaps(mention.span())) {
          continue;
        }
        if (reach.isSpoken(mention.span(), phrase)) {
          spoken = spoken == null ? new AsOf(phrase.from(), phrase.to(), AsOf.Kind.SPOKEN) : spoken;
          continue;
        }
        int distance = reach.distance(mention.span(), phrase);
        boolean day = phrase.isDay() && best != null && best.sense() == Sense.PERIOD;
        boolean reported = day && speaksBefore(mention.span(), scan);
        if (distance < least && !reported) {
          least = distance;
          best = phrase;
        }
      }
      if (best == null && spoken == null) {
        best = reach.carried(mention);
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

    private AsOf asOf(DatePhrase phrase) {
      return switch (phrase.sense()) {
        case PERIOD -> AsOf.period(phrase.from(), phrase.to());
        case EARLIER ->
            phrase.isDay()
                ? AsOf.day(phrase.to(), AsOf.Kind.POINT)
                : AsOf.period(phrase.from(), phrase.to());
        case EVENT, SCENE ->
            phrase.isDay() || anchor != null && phrase.to().equals(anchor)
                ? new AsOf(phrase.from(), phrase.to(), AsOf.Kind.POINT)
                : AsOf.period(phrase.from(), phrase.to());
        case POINT, UP_TO, RUNNING, ASIDE -> new AsOf(phrase.from(), phrase.to(), AsOf.Kind.POINT);
      };
    }
  }
}
