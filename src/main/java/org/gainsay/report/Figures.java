package org.gainsay.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.gainsay.model.Claim;
import org.gainsay.model.Gap;
import org.gainsay.model.Quantity;

/** Figures as people read them: grouped digits, the unit in words. */
final class Figures {

  private static final MathContext READABLE = new MathContext(4, RoundingMode.HALF_UP);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Figures() {}

  /** The distance in the base unit of {@code claim}, and what part of the larger figure it is. */
  static String gap(Gap gap, Claim claim) {
    if (gap.absolute().signum() == 0) {
      return "only the end between them is not shared";
    }
    String part = digits(gap.relative().multiply(HUNDRED).round(new MathContext(2)));
    return distance(gap.absolute(), claim.quantity()) + " apart (" + part + " %)";
  }

  private static String distance(BigDecimal absolute, Quantity quantity) {
    String base = quantity.unit().base();
    return switch (base) {
      case "count", "magnitude" -> digits(absolute.round(whole(absolute)));
      case "share" -> digits(absolute.multiply(HUNDRED).round(READABLE)) + " percentage points";
      case "ratio" -> digits(absolute.round(READABLE)) + " times";
      default -> {
        boolean scaled = quantity.unit().offset().signum() == 0;
        BigDecimal written =
            scaled ? absolute.divide(quantity.unit().factor(), READABLE) : absolute.round(READABLE);
        yield digits(written) + " " + (scaled ? quantity.unit().name() : base);
      }
    };
  }

  /** Counts keep all of their digits. */
  private static MathContext whole(BigDecimal value) {
    int digits = value.precision() - value.scale();
    return new MathContext(Math.max(4, digits), RoundingMode.HALF_UP);
  }

  /** The number with a comma after each three digits: 20,000. */
  static String digits(BigDecimal value) {
    String plain = value.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    int from = plain.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > from; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** The quantity's words, or for a claim without text its notation. */
  static String words(Claim claim) {
    return claim.quantity().text();
  }
}
