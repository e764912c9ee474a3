package org.gainsay.lexicon;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row of a table, and where it stands, so that whoever compiles it can point at a mistake.
 *
 * @param table the table's name
 * @param file the file it was read from
 * @param line its line there, from 1
 * @param raw the line as written
 * @param cells the cells by column name; a cell left out is empty
 */
public record LexiconRow(
    String table, String file, int line, String raw, Map<String, String> cells) {

  public LexiconRow {
    cells = Map.copyOf(cells);
  }

  /** The cell of a column, empty when the row leaves it out. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The cell of a column, which must not be empty. */
  public String need(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      throw new LexiconException(
          this, "", "column " + column + " is empty", "give it a value, or remove the row");
    }
    return cell;
  }

  /** The comma-separated parts of a cell, in order. */
  public List<String> list(String column) {
    return Cells.split(cell(column), ',');
  }

  /** A cell that holds a decimal number, with a point. */
  public BigDecimal number(String column) {
    String cell = need(column);
    try {
      return new BigDecimal(cell);
    } catch (NumberFormatException e) {
      throw new LexiconException(
          this, cell, column + " is no number", "write one with a decimal point: 1.5");
    }
  }

  /** A cell that names a constant of {@code type}, in lower case with hyphens. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    return constant(column, need(column), type);
  }

  /** A cell of comma-separated constants of {@code type}. */
  <E extends Enum<E>> Set<E> constants(String column, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    for (String cell : list(column)) {
      constants.add(constant(column, cell, type));
    }
    return constants;
  }

  private <E extends Enum<E>> E constant(String column, String cell, Class<E> type) {
    String upper = cell.replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(upper) && name(constant).equals(cell)) {
        return constant;
      }
    }
    List<String> known =
        java.util.Arrays.stream(type.getEnumConstants()).map(LexiconRow::name).toList();
    throw LexiconException.unknown(this, cell, column, known);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
