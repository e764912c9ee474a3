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
    calendar = CalendarDates.of(lexicon);
    words = DateWords.of(lexicon, calendar, table);
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
    private NamedBefore named = NamedBefore.NOTHING;

    /** The sentence read last, so that what it names adjoins the next. */
    private int read = -1;

    private @Nullable DatePhrase headingPeriod;

    /** The date of the first figure in the last sentence with one; null where it has none. */
    private @Nullable AsOf counted;

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
      boolean adjoins = index > 0 && isOneText(page.sentences().get(index - 1), sentence);
      named = adjoins && read == index - 1 ? named : named.apart();
      DateScan scan = scan(sentence.span());
      boolean unread = adjoins && read < index - 1 && scan.pointsBack();
      NamedBefore told =
          unread ? named.and(scan(page.sentences().get(index - 1).span()).phrases) : named;
      // "up from 12 the day before" behind "are" counts from the day of writing
      told = scan.tellsNow() ? told.apart() : told;
      if (!told.equals(named)) {
        named = told;
        scan = scan(sentence.span());
      }
      List<QuantityMention> figures = new ArrayList<>(inside.size());
      for (QuantityMention mention : inside) {
        if (mention.isFigure()) {
          figures.add(mention);
        }
      }
      int first = dates.size();
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
      if (!figures.isEmpty() && !scan.isRival()) {
        AsOf date = dates.get(first + inside.indexOf(figures.get(0)));
        counted = date.equals(published) ? null : date;
      }
      for (DatePhrase phrase : scan.phrases) {
        headingPeriod = heading && phrase.sense() == Sense.PERIOD ? phrase : headingPeriod;
      }
      named = named.and(scan.phrases);
      read = index;
    }

    /** Whether two sentences stand in one running text. */
    private boolean isOneText(Sentence one, Sentence next) {
      return one.region() == Region.LEAD && next.region() == Region.BODY
          || one.region() == next.region() && next.region() != Region.LIST;
    }

    private DateScan scan(Span words) {
      return new DateScan(textWords, words, DateFinder.this.words, calendar, anchor, named).read();
    }

    /** The date that heads the column of a figure; null where there is none. */
    private @Nullable AsOf headed(@Nullable Span head) {
      if (head == null) {
        return null;
      }
      List<DatePhrase> phrases = scan(head).phrases;
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
      AsOf rivalled = counted;
      if (rivalled != null && scan.isRival()) {
        return rivalled;
      }
      DatePhrase inherited = headingPeriod;
      boolean row = sentence.region() == Region.LIST || sentence.region() == Region.HEADLINE;
      if (inherited != null && row && !endsInStop(sentence.span())) {
        return asOf(inherited);
      }
      LocalDate day = named.adjoining();
      if (spoken == null && day != null && scan.isPluperfect()) {
        return AsOf.day(day, AsOf.Kind.POINT);
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
