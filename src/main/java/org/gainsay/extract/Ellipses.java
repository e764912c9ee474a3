package org.gainsay.extract;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Dimension;
import org.gainsay.model.Hedge;
import org.gainsay.model.Page;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Sentence;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Gives figures the unit that their sentence states only once: "the union put it at 92, the
 * ministry at 57 percent", "26 percent, not 23".
 */
final class Ellipses {

  /** Figures of one unit that stand side by side are seldom further apart. */
  private static final BigDecimal ORDER = BigDecimal.valueOf(5);

  /** The furthest that a figure with the unit may stand, in characters. */
  private static final int REACH = 90;

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private Ellipses() {}

  /** The same mentions, with the units that were left out. */
  static List<QuantityMention> fill(Page page, List<QuantityMention> mentions) {
    List<QuantityMention> filled = new ArrayList<>(mentions);
    int at = 0;
    for (int i = 0; i < mentions.size(); i++) {
      while (at < page.sentences().size()
          && page.sentences().get(at).span().end() <= mentions.get(i).span().start()) {
        at++;
      }
      if (at < page.sentences().size() && isBare(page.text(), mentions.get(i))) {
        Unit unit = unit(page.sentences().get(at), mentions, i);
        if (unit != null) {
          Quantity q = mentions.get(i).quantity();
          filled.set(
              i, mentions.get(i).with(new Quantity(q.text(), q.interval(), unit, q.hedge())));
        }
      }
    }
    return filled;
  }

  /** A number in digits and nothing that it counts. */
  private static boolean isBare(String text, QuantityMention mention) {
    Quantity quantity = mention.quantity();
    return mention.isFigure()
        && mention.counted().isEmpty()
        && quantity.unit().equals(Unit.COUNT)
        && quantity.hedge().kind() != Hedge.Kind.VAGUE
        && DIGITS.matchesAnyOf(mention.span().of(text));
  }

  private static @Nullable Unit unit(Sentence sentence, List<QuantityMention> mentions, int at) {
    QuantityMention mention = mentions.get(at);
    int before = neighbour(mentions, at, -1);
    int after = neighbour(mentions, at, 1);
    boolean follows = before >= 0 && mentions.get(before).span().start() >= sentence.span().start();
    Unit unit = follows ? shared(mentions.get(before), mention) : null;
    if (unit == null && after >= 0 && mentions.get(after).span().end() <= sentence.span().end()) {
      unit = shared(mention, mentions.get(after));
    }
    return unit;
  }

  /** The next figure in one direction, -1 when there is none. */
  private static int neighbour(List<QuantityMention> mentions, int at, int step) {
    for (int i = at + step; i >= 0 && i < mentions.size(); i += step) {
      if (mentions.get(i).isFigure()) {
        return i;
      }
    }
    return -1;
  }

  /** The unit that one of two neighbours states for both; null when each stands for itself. */
  private static @Nullable Unit shared(QuantityMention first, QuantityMention second) {
    Quantity a = first.quantity();
    Quantity b = second.quantity();
    Unit unit = a.unit().equals(Unit.COUNT) ? b.unit() : a.unit();
    int between = second.span().start() - first.span().end();
    if (unit.dimension() == Dimension.COUNT
        || unit.dimension() == Dimension.RATIO
        || unit.equals(Unit.SHARE)
        || between > REACH) {
      return null;
    }
    BigDecimal x = a.interval().tellingEnd();
    BigDecimal y = b.interval().tellingEnd();
    boolean oneOrder =
        x != null
            && y != null
            && x.min(y).signum() > 0
            && x.max(y).compareTo(x.min(y).multiply(ORDER)) <= 0;
    return oneOrder ? unit : null;
  }
}
