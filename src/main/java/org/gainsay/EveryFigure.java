package org.gainsay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.model.Change;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.gainsay.model.Unit;
import org.gainsay.quantity.MentionFinder;

/**
 * Reads every numeral of a sentence as a figure of its own, also ages, ordinals, ratios and the
 * ends of ranges: when two sentences are one but for their figures, each of them counts.
 */
final class EveryFigure {

  private static final int WORDS_BEFORE = 3;

  private final MentionFinder finder;

  EveryFigure(MentionFinder finder) {
    this.finder = finder;
  }

  /** A mention for each numeral and each figure in words, in order, not overlapping. */
  List<QuantityMention> find(String text, List<QuantityMention> mentions) {
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
        every.add(mention);
        from = mention.span().end();
        next = end;
      }
    }
    while (next < numerals.size()) {
      from = add(text, from, numerals.get(next++), every);
    }
    return every;
  }

  private int add(String text, int from, Span numeral, List<QuantityMention> every) {
    if (numeral.start() >= from) {
      every.add(read(text, from, numeral));
    }
    return Math.max(from, numeral.end());
  }

  /** Reads the numeral with the words before it, so that its bounds are seen: "more than 3". */
  private QuantityMention read(String text, int from, Span numeral) {
    int start = numeral.start();
    int words = 0;
    for (int at = start - 1; at >= from && words < WORDS_BEFORE; at--) {
      boolean letter = Character.isLetter(text.charAt(at));
      if (letter && (at == from || !Character.isLetter(text.charAt(at - 1)))) {
        start = at;
        words++;
      } else if (!letter && !Character.isWhitespace(text.charAt(at))) {
        break;
      }
    }
    int offset = start;
    Optional<QuantityMention> found =
        find(text.substring(start, numeral.end()) + " pieces").stream()
            .map(mention -> shift(mention, offset))
            .filter(mention -> mention.span().contains(numeral))
            .findFirst();
    return found
        .map(mention -> cut(mention, text, numeral))
        .orElseGet(() -> mention(numeral, plain(text, numeral)));
  }

  private List<QuantityMention> find(String text) {
    return finder.find(text, new Span(0, text.length()));
  }

  private static QuantityMention shift(QuantityMention mention, int offset) {
    return new QuantityMention(
        mention.quantity(),
        mention.span().shift(offset),
        mention.counted(),
        null,
        mention.change(),
        mention.role(),
        mention.kind(),
        mention.rule());
  }

  private static QuantityMention cut(QuantityMention mention, String text, Span numeral) {
    Span span = new Span(mention.span().start(), numeral.end());
    Quantity quantity = mention.quantity();
    return mention(
        span, new Quantity(span.of(text), quantity.interval(), quantity.unit(), quantity.hedge()));
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
}
