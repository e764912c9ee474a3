package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconException;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.model.Dimension;
import org.gainsay.model.Interval;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The units that a lexicon adds to those of the model, in its table {@code new-units}. They belong
 * to that lexicon alone; two that are defined alike are equal.
 */
final class OwnUnits {

  private static final String EXAMPLES = "such as kilometre, percent or EUR";

  /**
   * Those with rules of their own: nothing else is counted, a part of something, or so many times.
   */
  private static final List<Dimension> SETTLED =
      List.of(Dimension.COUNT, Dimension.SHARE, Dimension.RATIO);

  private final Map<String, LexiconRow> rows = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  OwnUnits(Lexicon lexicon) {
    List<LexiconRow> table = lexicon.table("new-units");
    for (LexiconRow row : table) {
      String name = row.need("unit");
      if (Unit.isName(name)) {
        throw new LexiconException(
            row,
            name,
            "this unit is known",
            "take the row out; spell it otherwise in [units] or [currencies]");
      }
      if (name.indexOf('/') >= 0 || name.startsWith("per ")) {
        throw new LexiconException(
            row,
            name,
            "a rate is no unit of its own",
            "define what stands above and below; litre/s and per 100,000 follow");
      }
      rows.putIfAbsent(name, row);
    }
    for (LexiconRow row : table) {
      read(row);
    }
  }

  /** The unit that a cell names, of the lexicon's own or of the model. */
  Unit named(LexiconRow row, String column) {
    String name = row.need(column);
    Unit unit = find(name);
    if (unit == null) {
      throw new LexiconException(
          row,
          name,
          "unknown unit",
          "give the name of a unit, "
              + EXAMPLES
              + ", or define it in [new-units]"
              + LexiconException.didYouMean(name, rows.keySet()));
    }
    return unit;
  }

  private @Nullable Unit find(String name) {
    Unit own = units.get(name);
    if (own != null) {
      return own;
    }
    LexiconRow row = rows.get(name);
    if (row != null) {
      return read(row);
    }
    return Unit.isName(name) ? Unit.named(name) : null;
  }

  private Unit read(LexiconRow row) {
    String name = row.need("unit");
    if (open.contains(name)) {
      throw new LexiconException(
          row,
          row.need("base"),
          "a unit that rests on itself: " + String.join(", ", open),
          "give one of them a base that is known, or none");
    }
    open.addLast(name);
    Unit unit = row.cell("base").isEmpty() ? root(row, name) : derived(row, name);
    open.removeLast();
    // Of two rows for one name the first wins; the other is read to tell what is wrong in it.
    units.putIfAbsent(name, unit);
    return unit;
  }

  /** A unit that no other is the measure of. */
  private static Unit root(LexiconRow row, String name) {
    for (String column : List.of("factor", "offset")) {
      if (!row.cell(column).isEmpty()) {
        throw new LexiconException(
            row,
            row.cell(column),
            column + " without a base",
            "name the unit that it leads to as base, or leave the " + column + " out");
      }
    }
    Dimension dimension =
        row.cell("dimension").isEmpty() ? Dimension.OTHER : dimension(row, row.cell("dimension"));
    return Unit.of(name, name, dimension, "1");
  }

  private Unit derived(LexiconRow row, String name) {
    String baseName = row.need("base");
    Unit base = find(baseName);
    if (base == null) {
      throw new LexiconException(
          row,
          baseName,
          "unknown unit",
          "give as base the name of a unit, "
              + EXAMPLES
              + ", one of [new-units], or - if it has none"
              + LexiconException.didYouMean(baseName, rows.keySet()));
    }
    BigDecimal factor = number(row, "factor", BigDecimal.ONE);
    if (factor.signum() <= 0) {
      throw new LexiconException(
          row,
          row.cell("factor"),
          "factor is not above 0",
          "say how many " + baseName + " one " + name + " is");
    }
    String label = row.cell("dimension");
    if (!label.isEmpty() && dimension(row, label) != base.dimension()) {
      throw new LexiconException(
          row,
          label,
          "another dimension than that of " + baseName + ", which is " + base.dimension().label(),
          "leave it out, as the base tells it");
    }
    BigDecimal offset = number(row, "offset", BigDecimal.ZERO);
    return new Unit(
        name,
        base.base(),
        base.dimension(),
        factor.multiply(base.factor(), Interval.PRECISION),
        offset.multiply(base.factor(), Interval.PRECISION).add(base.offset()));
  }

  private static BigDecimal number(LexiconRow row, String column, BigDecimal otherwise) {
    return row.cell(column).isEmpty() ? otherwise : QuantityTables.number(row, column);
  }

  private static Dimension dimension(LexiconRow row, String label) {
    List<Dimension> free =
        Arrays.stream(Dimension.values()).filter(each -> !SETTLED.contains(each)).toList();
    for (Dimension dimension : free) {
      if (dimension.label().equals(label.toLowerCase(Locale.ROOT))) {
        return dimension;
      }
    }
    throw LexiconException.unknown(
        row, label, "dimension", free.stream().map(Dimension::label).toList());
  }
}
