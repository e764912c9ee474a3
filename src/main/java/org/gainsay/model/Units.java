package org.gainsay.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The units of the resource files {@code units.tsv} and {@code currencies.tsv}, by name. */
final class Units {

  private static final Splitter TABS = Splitter.on('\t').trimResults();
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  /** A count per so many: "per 100,000". */
  private static final String PER = "per ";

  private static final ImmutableMap<String, Unit> BY_NAME = load();

  private Units() {}

  /** The unit of a name, an alias, two joined by a slash, or "per 100,000"; null when unknown. */
  static @Nullable Unit find(String name) {
    Unit unit = BY_NAME.get(name);
    if (unit != null) {
      return unit;
    }
    if (name.startsWith(PER)) {
      return perSoMany(name.substring(PER.length()));
    }
    int slash = name.lastIndexOf('/');
    if (slash > 0) {
      Unit above = find(name.substring(0, slash));
      Unit below = BY_NAME.get(name.substring(slash + 1));
      return above == null || below == null ? null : per(above, below);
    }
    return null;
  }

  private static @Nullable Unit perSoMany(String number) {
    String digits = number.replace(",", "");
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    BigDecimal many = new BigDecimal(digits);
    return many.signum() == 0 ? null : perSoMany(many);
  }

  /** A count among so many things: 12 "per 100,000". */
  static Unit perSoMany(BigDecimal many) {
    String shown = String.format(Locale.ROOT, "%,d", many.toBigInteger());
    return new Unit(
        PER + shown,
        "count/count",
        Dimension.RATE,
        BigDecimal.ONE.divide(many, Interval.PRECISION),
        BigDecimal.ZERO);
  }

  /**
   * So much of one unit for each one of another; a length per time is a speed. Things counted keep
   * the time they are counted in: 30 a day does not say how many come in an hour, or in a year.
   */
  static Unit per(Unit above, Unit below) {
    if (above.equals(Unit.COUNT) && below.dimension() == Dimension.DURATION) {
      String name = above.name() + "/" + below.name();
      return new Unit(name, name, Dimension.RATE, BigDecimal.ONE, BigDecimal.ZERO);
    }
    boolean speed =
        above.dimension() == Dimension.LENGTH && below.dimension() == Dimension.DURATION;
    return new Unit(
        above.name() + "/" + (below.name().equals("second") ? "s" : below.name()),
        above.base() + "/" + below.base(),
        speed ? Dimension.SPEED : Dimension.RATE,
        above.factor().divide(below.factor(), Interval.PRECISION),
        BigDecimal.ZERO);
  }

  private static ImmutableMap<String, Unit> load() {
    ImmutableMap.Builder<String, Unit> units = ImmutableMap.builder();
    for (String line : lines("units.tsv")) {
      List<String> cells = TABS.splitToList(line);
      Unit unit =
          new Unit(
              cells.get(0),
              cells.get(1),
              dimension(cells.get(2)),
              number(cells.get(3)),
              number(cells.get(4)));
      units.put(unit.name(), unit);
      if (!cells.get(5).equals("-")) {
        for (String alias : COMMAS.split(cells.get(5))) {
          units.put(alias, unit);
        }
      }
    }
    for (String code : lines("currencies.tsv")) {
      units.put(code, Unit.of(code, code, Dimension.MONEY, "1"));
    }
    return units.buildOrThrow();
  }

  private static List<String> lines(String file) {
    try {
      return Resources.toString(Resources.getResource(Units.class, file), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("unit file " + file + " cannot be read from the jar", e);
    }
  }

  private static Dimension dimension(String label) {
    for (Dimension dimension : Dimension.values()) {
      if (dimension.label().equals(label)) {
        return dimension;
      }
    }
    throw new IllegalStateException("units.tsv: unknown dimension " + label);
  }

  /** A decimal, or a fraction such as 5/9. */
  private static BigDecimal number(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new BigDecimal(text)
        : new BigDecimal(text.substring(0, slash))
            .divide(new BigDecimal(text.substring(slash + 1)), Interval.PRECISION);
  }
}
