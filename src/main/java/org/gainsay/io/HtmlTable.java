package org.gainsay.io;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of tab-separated rows beside this class; lines that start with # are remarks. */
final class HtmlTable {

  private static final Splitter TABS = Splitter.on('\t').trimResults();

  private final List<List<String>> rows;

  private HtmlTable(List<List<String>> rows) {
    this.rows = rows;
  }

  static HtmlTable read(String name, int columns) {
    try {
      String table =
          Resources.toString(Resources.getResource(HtmlTable.class, name), StandardCharsets.UTF_8);
      List<List<String>> rows =
          table
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(TABS::splitToList)
              .toList();
      for (List<String> row : rows) {
        if (row.size() != columns) {
          throw new IllegalStateException(name + ": a row has not " + columns + " cells: " + row);
        }
      }
      return new HtmlTable(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the jar", e);
    }
  }

  List<List<String>> rows() {
    return rows;
  }

  /** The second cells of the rows whose first is {@code word}, from above. */
  List<String> under(String word) {
    return rows.stream().filter(row -> row.get(0).equals(word)).map(row -> row.get(1)).toList();
  }
}
