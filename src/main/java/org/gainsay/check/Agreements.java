package org.gainsay.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.check.Figures.Figure;
import org.gainsay.model.Claim;
import org.gainsay.model.Finding.Agreement;
import org.gainsay.model.Finding.Agreement.Basis;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Measure;
import org.jspecify.annotations.Nullable;

/** Makes agreements of claims that share a value, and says what makes them fit. */
final class Agreements {

  private final Figures figures;
  private final Reprints reprints;

  Agreements(Figures figures, Reprints reprints) {
    this.figures = figures;
    this.reprints = reprints;
  }

  Agreement of(Measure measure, List<Claim> side) {
    return of(measure, side, basis(side));
  }

  Agreement of(Measure measure, List<Claim> side, Basis basis) {
    int sources = reprints.count(side);
    return new Agreement(measure, side, basis, sources, Reasons.agreement(basis, side, sources));
  }

  /** The strictest reason that holds for all of them. */
  Basis basis(List<Claim> side) {
    List<Figure> all = side.stream().map(c -> figures.of(c.quantity())).distinct().toList();
    Set<String> units =
        side.stream().map(c -> c.quantity().unit().name()).collect(Collectors.toSet());
    boolean points = all.stream().allMatch(figure -> figure.stated().isPoint());
    if (all.stream().map(Figure::stated).distinct().count() == 1) {
      return units.size() == 1 ? Basis.EQUAL : Basis.CONVERSION;
    }
    if (shareValue(all)) {
      return Basis.BOUND;
    }
    if (side.stream().anyMatch(claim -> claim.quantity().hedge().kind() != Hedge.Kind.NONE)) {
      return Basis.HEDGE;
    }
    return points && units.size() > 1 && !isShare(side) ? Basis.CONVERSION : Basis.ROUNDING;
  }

  private static boolean isShare(List<Claim> side) {
    return side.get(0).quantity().unit().base().equals("share");
  }

  /**
   * Whether the figures share a value as stated: on a line, the highest low meets the lowest high.
   */
  private static boolean shareValue(List<Figure> all) {
    Interval from = all.stream().map(Figure::stated).max(Sides::compareLows).orElseThrow();
    Interval to = all.stream().map(Figure::stated).min(Sides::compareHighs).orElseThrow();
    return all.stream().allMatch(f -> f.stated().intersects(from) && f.stated().intersects(to));
  }

  /** Adds up the lower and the upper ends; null when there is nothing to add or no end. */
  static @Nullable Interval sum(List<Interval> parts) {
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (Interval part : parts) {
      if (part.low() == null || part.high() == null) {
        return null;
      }
      low = low.add(part.low());
      high = high.add(part.high());
    }
    return parts.isEmpty() ? null : Interval.between(low, high);
  }
}
