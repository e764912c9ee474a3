package org.gainsay.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gainsay.model.Actor;
import org.gainsay.model.AsOf;
import org.gainsay.model.Attribution;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Dimension;
import org.gainsay.model.Document;
import org.gainsay.model.Evidence;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Measure;
import org.gainsay.model.Quantity;
import org.gainsay.model.Region;
import org.gainsay.model.Source;
import org.gainsay.model.Span;
import org.gainsay.model.Unit;

/** Claims and figures for tests, written as short as a reader can take them. */
final class Claims {

  private static final Unit KM = Unit.of("kilometre", "m", Dimension.LENGTH, "1000");
  private static final Unit MILE = Unit.of("mile", "m", Dimension.LENGTH, "1609.344");
  private static final Unit USD = Unit.of("USD", "USD", Dimension.MONEY, "1");
  private static final Unit EUR = Unit.of("EUR", "EUR", Dimension.MONEY, "1");

  /**
   * Reads "about 1200", "more than 40", "at least 43", "up to 300", "40 to 45", "85 %", "2/3", "3.4
   * km", "5 mi", "412 usd", "thousands", "majority"; a figure may have a hedge before it.
   */
  static Quantity figure(String words) {
    String rest = words;
    Hedge hedge = Hedge.NONE;
    for (String word : List.of("about", "nearly", "just over")) {
      if (rest.startsWith(word + " ")) {
        rest = rest.substring(word.length() + 1);
        hedge =
            new Hedge(
                word,
                word.equals("about")
                    ? Hedge.Kind.AROUND
                    : word.equals("nearly") ? Hedge.Kind.BELOW : Hedge.Kind.ABOVE);
      }
    }
    Hedge vague = new Hedge(rest, Hedge.Kind.VAGUE);
    switch (rest) {
      case "several":
        return new Quantity(words, between("3", "9"), Unit.COUNT, vague);
      case "dozens":
        return new Quantity(words, between("24", "99"), Unit.COUNT, vague);
      case "thousands":
        return new Quantity(words, between("2000", "9999"), Unit.COUNT, vague);
      case "majority":
        Interval most = new Interval(new BigDecimal("0.5"), BigDecimal.ONE, false, true);
        return new Quantity(words, most, Unit.SHARE, vague);
      default:
    }
    Unit unit = Unit.COUNT;
    String[] endings = {" %", " km", " mi", " usd", " eur"};
    Unit[] units = {Unit.PERCENT, KM, MILE, USD, EUR};
    for (int i = 0; i < endings.length; i++) {
      if (rest.endsWith(endings[i])) {
        rest = rest.substring(0, rest.length() - endings[i].length());
        unit = units[i];
      }
    }
    return new Quantity(words, interval(rest), rest.contains("/") ? Unit.SHARE : unit, hedge);
  }

  private static Interval interval(String words) {
    String number = words.substring(words.lastIndexOf(' ') + 1);
    if (words.startsWith("more than ")) {
      return Interval.moreThan(number(number));
    }
    if (words.startsWith("at least ")) {
      return Interval.atLeast(number(number));
    }
    if (words.startsWith("up to ")) {
      return Interval.between(BigDecimal.ZERO, number(number));
    }
    int to = words.indexOf(" to ");
    return to < 0 ? Interval.exactly(number(words)) : between(words.substring(0, to), number);
  }

  private static Interval between(String low, String high) {
    return Interval.between(new BigDecimal(low), new BigDecimal(high));
  }

  private static BigDecimal number(String words) {
    int slash = words.indexOf('/');
    return slash < 0
        ? new BigDecimal(words)
        : new BigDecimal(words.substring(0, slash))
            .divide(new BigDecimal(words.substring(slash + 1)), Interval.PRECISION);
  }

  /** An article that consists of sentences; claims are read from it by {@link #in}. */
  static Document article(String outlet, String published, String text) {
    return Document.of(Source.of(outlet, LocalDate.parse(published)), text);
  }

  /**
   * What {@code actor} (empty for the outlet) says in the article with the words of {@code figure}.
   */
  static Claim in(Document article, String actor, String measure, String figure) {
    return in(article, actor, measure, figure, Region.BODY);
  }

  static Claim in(Document article, String actor, String measure, String figure, Region region) {
    Quantity quantity = figure(figure);
    int at = article.text().indexOf(figure);
    Span words = at < 0 ? new Span(0, 0) : new Span(at, at + figure.length());
    int start = article.text().lastIndexOf(". ", words.start()) + 1;
    int end = article.text().indexOf(". ", words.end());
    Span sentence = new Span(start, end < 0 ? article.text().length() : end);
    return new Claim(
        actor.isEmpty() ? Actor.outlet(article.source().outlet()) : Actor.named(actor),
        Attribution.NONE,
        Measure.of(measure, quantity.dimension()),
        quantity,
        AsOf.published(article.source().published()),
        new Evidence(article, region, words, sentence),
        List.of());
  }

  static ClaimGroup group(Claim... claims) {
    return group(List.of(claims));
  }

  static ClaimGroup group(List<Claim> claims) {
    return new ClaimGroup(claims.get(0).measure(), claims, List.of(), List.of());
  }

  private Claims() {}
}
