package org.gainsay.check;

import java.util.Locale;
import org.gainsay.check.Alignment.Pair;
import org.gainsay.model.Interval;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;

/**
 * A bound that stands in both of two copies of one sentence belongs to the sentence, not to what
 * was changed in it: "more than 40" copied as "more than 70" is another figure, though some number
 * is more than both.
 */
final class SharedBound {

  /** The pair with the numbers alone where both sentences have the same words before them. */
  static Pair leftOut(String a, String b, Pair pair) {
    String first = bound(pair.a());
    String second = bound(pair.b());
    boolean alike = first.equals(second);
    QuantityMention one =
        !first.isEmpty() && (alike || stands(first, b, pair.b())) ? bare(pair.a()) : pair.a();
    QuantityMention other =
        !second.isEmpty() && (alike || stands(second, a, pair.a())) ? bare(pair.b()) : pair.b();
    return new Pair(one, other);
  }

  private static boolean stands(String bound, String text, QuantityMention mention) {
    int end = mention.span().start();
    int start = Math.max(0, end - bound.length() - 1);
    return text.substring(start, end).strip().toLowerCase(Locale.ROOT).equals(bound);
  }

  /** The words before the digits of a figure with one open end, in lower case; else empty. */
  private static String bound(QuantityMention mention) {
    String text = mention.quantity().text();
    int at = 0;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at == text.length() || mention.quantity().interval().isPoint()
        ? ""
        : text.substring(0, at).strip().toLowerCase(Locale.ROOT);
  }

  private static QuantityMention bare(QuantityMention mention) {
    Quantity quantity = mention.quantity();
    Interval interval = quantity.interval();
    Interval point = interval;
    if (interval.high() == null && interval.low() != null) {
      point = Interval.exactly(interval.low());
    } else if (interval.low() == null && interval.high() != null) {
      point = Interval.exactly(interval.high());
    }
    return mention.with(new Quantity(quantity.text(), point, quantity.unit(), quantity.hedge()));
  }

  private SharedBound() {}
}
