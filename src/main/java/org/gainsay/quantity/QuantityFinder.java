package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Change;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.gainsay.model.Unit;

/** Finds the quantities in running text. */
public final class QuantityFinder {

  private QuantityFinder() {}

  /** A finder that goes by the words of {@code lexicon}. */
  public static QuantityFinder of(Lexicon lexicon) {
    return new QuantityFinder();
  }

  /** All mentions in {@code text}, figures and others, in order of the text, not overlapping. */
  public List<QuantityMention> find(String text) {
    return find(text, new Span(0, text.length()));
  }

  /** As {@link #find(String)}, within one sentence of a text; offsets count from its start. */
  public List<QuantityMention> find(String text, Span within) {
    List<QuantityMention> found = new ArrayList<>();
    int i = within.start();
    while (i < within.end()) {
      int start = i;
      while (i < within.end() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      if (i > start) {
        Span span = new Span(start, i);
        Quantity quantity =
            new Quantity(
                span.of(text),
                Interval.exactly(new BigDecimal(span.of(text))),
                Unit.COUNT,
                Hedge.NONE);
        found.add(
            new QuantityMention(
                quantity,
                span,
                "",
                null,
                Change.NONE,
                QuantityMention.Role.NONE,
                QuantityMention.Kind.FIGURE,
                "digits"));
      } else {
        i++;
      }
    }
    return found;
  }
}
