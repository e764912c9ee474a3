package org.gainsay.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Model values made at random from a seed. */
final class Generated {

  private static final List<String> WORDS =
      List.of(
          "43", "about 70%", "two-thirds", "“quoted”", "a = b", "", "40\nto 45", "\\", "5 miles");
  private static final List<String> UNITS =
      List.of(
          "count", "percent", "share", "mile", "EUR", "km/h", "per 100,000", "litre/s", "celsius");
  private static final List<String> HEDGES =
      List.of("none", "about", "nearly", "or so", "43", "mm");

  private Generated() {}

  /** Small numbers, so that ends often meet; some with no finite decimal, some far away. */
  static BigDecimal number(Random random) {
    BigDecimal small = BigDecimal.valueOf(random.nextInt(21) - 10, random.nextInt(2));
    return switch (random.nextInt(8)) {
      case 0 -> small.divide(BigDecimal.valueOf(1 + random.nextInt(12)), Interval.PRECISION);
      case 1 -> small.scaleByPowerOfTen(random.nextInt(200) - 100);
      default -> small;
    };
  }

  static Interval interval(Random random) {
    BigDecimal a = number(random);
    BigDecimal b = number(random);
    BigDecimal low = random.nextInt(4) == 0 ? null : a.min(b);
    BigDecimal high = random.nextInt(4) == 0 ? null : a.max(b);
    boolean point = low != null && high != null && low.compareTo(high) == 0;
    return new Interval(low, high, belongs(low, point, random), belongs(high, point, random));
  }

  private static boolean belongs(@Nullable BigDecimal end, boolean point, Random random) {
    return end != null && (point || random.nextBoolean());
  }

  static Quantity quantity(Random random) {
    Hedge.Kind kind = Hedge.Kind.values()[random.nextInt(Hedge.Kind.values().length)];
    return new Quantity(
        one(WORDS, random),
        interval(random),
        Unit.named(one(UNITS, random)),
        new Hedge(one(HEDGES, random), kind));
  }

  private static String one(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
