package org.gainsay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Change;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads every numeral of a sentence as a figure of its own, also ages, ordinals, ratios and the
 * ends of ranges: when two sentences are one but for their figures, each of them counts.
 */
final class EveryFigure {

  private static final int WORDS_BEFORE = 3;

  /** A mention for each numeral and each figure in words, in order, not overlapping. */
  static List<QuantityMention> find(String text, List<QuantityMention> mentions) {
    List<Span> numerals = numerals(text);
    List<QuantityMention> every = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (QuantityMention mention : mentions) {
      while (next < numerals.size() && numerals.get(next).end() <= mention.span().start()) {
        from = add(text, from, numerals.get(next++), every);
      }
      int end = next;
      while (end < numerals.size() && mention.span().contains(numerals.get(end))) {
        end++;
      }
      boolean alone = end == next ? mention.isFigure() : end - next == 1;
      if (alone && mention.span().start() >= from) {
        every.add(end == next ? mention : bounded(text, from, numerals.get(next), mention));
        from = mention.span().end();
        next = end;
      }
    }
    while (next < numerals.size()) {
      from = add(text, from, numerals.get(next++), every);
    }
    return every;
  }

  private static int add(String text, int from, Span numeral, List<QuantityMention> every) {
    if (numeral.start() >= from) {
      every.add(read(text, from, numeral));
    }
    return Math.max(from, numeral.end());
  }

  /** The mention with a bound that stands before it, should the finder have left that out. */
  private static QuantityMention bounded(
      String text, int from, Span numeral, QuantityMention mention) {
    Quantity quantity = mention.quantity();
    if (!quantity.interval().isPoint() || mention.span().start() < numeral.start()) {
      return mention;
    }
    QuantityMention wider = read(text, from, numeral);
    Interval interval = wider.quantity().interval();
    BigDecimal value = quantity.interval().low();
    if (interval.isPoint()
        || value == null
        || (!isAt(interval.low(), value) && !isAt(interval.high(), value))) {
      return mention;
    }
    Span span = new Span(wider.span().start(), mention.span().end());
    return mention(
        span, new Quantity(span.of(text), interval, quantity.unit(), wider.quantity().hedge()));
  }

  private static boolean isAt(@Nullable BigDecimal end, BigDecimal value) {
    return end != null && end.compareTo(value) == 0;
  }

  /** Reads the numeral with the words before it, so that its bounds are seen: "more than 3". */
  private static QuantityMention read(String text, int from, Span numeral) {
    List<Integer> starts = new ArrayList<>();
    for (int at = numeral.start() - 1; at >= from && starts.size() < WORDS_BEFORE; at--) {
      boolean letter = Character.isLetter(text.charAt(at));
      if (letter && (at == from || !Character.isLetter(text.charAt(at - 1)))) {
        starts.add(0, at);
      } else if (!letter && !Character.isWhitespace(text.charAt(at))) {
        break;
      }
    }
    for (int start : starts) {
      Span span = new Span(start, numeral.end());
      try {
        return mention(span, Quantity.parse(span.of(text)));
      } catch (IllegalArgumentException e) {
        // no phrase of quantity: the words before belong to the sentence, so fewer are tried
      }
    }
    return mention(numeral, plain(text, numeral));
  }

  private static Quantity plain(String text, Span numeral) {
    BigDecimal value = new BigDecimal(numeral.of(text).replace(",", ""));
    return new Quantity(numeral.of(text), Interval.exactly(value), Unit.COUNT, Hedge.NONE);
  }

  private static QuantityMention mention(Span span, Quantity quantity) {
    return new QuantityMention(
        quantity,
        span,
        "",
        null,
        Change.NONE,
        QuantityMention.Role.NONE,
        QuantityMention.Kind.FIGURE,
        "numeral");
  }

  /** Runs of digits, with commas and stops between digits. */
  private static List<Span> numerals(String text) {
    List<Span> numerals = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text, at)) {
        at++;
        continue;
      }
      int start = at;
      int stops = 0;
      while (isDigit(text, at)
          || (isDigit(text, at + 1)
              && (text.charAt(at) == ',' || (text.charAt(at) == '.' && stops++ == 0)))) {
        at++;
      }
      numerals.add(new Span(start, at));
    }
    return numerals;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private EveryFigure() {}
}
