package org.gainsay.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads a file of the lexicon, whose form {@link Lexicon} tells, into the sections of its tables.
 */
final class LexiconFile {

  /** A line that holds a row, under the header that names its columns. */
  private record Line(List<String> header, int number, String text) {}

  /** What a file has of one table. */
  static final class Section {
    private final String table;
    private final String file;
    private final List<String> columns;
    private final List<Line> lines = new ArrayList<>();

    private Section(String table, String file, List<String> columns) {
      this.table = table;
      this.file = file;
      this.columns = columns;
    }

    /** The columns of the table, as it was opened first. */
    List<String> columns() {
      return columns;
    }

    /** Its rows, in order. */
    ImmutableList<LexiconRow> rows() {
      ImmutableList.Builder<LexiconRow> rows = ImmutableList.builder();
      for (Line line : lines) {
        rows.add(row(line));
      }
      return rows.build();
    }

    private LexiconRow row(Line line) {
      List<String> cells = Cells.split(line.text(), '\t');
      List<String> header = line.header();
      if (cells.size() > header.size()) {
        throw new LexiconException(
            file,
            line.number(),
            line.text(),
            cells.get(header.size()),
            "more cells than columns",
            "columns of " + table + ": " + String.join(", ", header));
      }
      Map<String, String> byColumn = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).equals("-")) {
          byColumn.put(header.get(i), cells.get(i));
        }
      }
      return new LexiconRow(table, file, line.number(), line.text(), byColumn);
    }
  }

  private final String file;
  private final boolean checked;
  private final Map<String, List<String>> columns;
  private final Map<String, Section> sections = new LinkedHashMap<>();

  private LexiconFile(String file, Map<String, List<String>> columns, boolean checked) {
    this.file = file;
    this.columns = columns;
    this.checked = checked;
  }

  /**
   * The sections of a file by the names of their tables.
   *
   * @param columns the tables that are there, with their columns
   * @param checked whether the file may open no further table, and its rows are read at once, so
   *     that a mistake in them is told now; else with the first row asked for
   */
  static Map<String, Section> read(
      String file, String text, Map<String, List<String>> columns, boolean checked) {
    LexiconFile read = new LexiconFile(file, new HashMap<>(columns), checked);
    read.lines(text);
    return read.sections;
  }

  private void lines(String text) {
    Section section = null;
    List<String> header = List.of();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells =
          checked || line.startsWith("[") ? Cells.split(line, '\t') : List.of(line);
      String head = cells.get(0);
      if (head.startsWith("[")) {
        if (!head.endsWith("]")) {
          throw new LexiconException(
              file, number, line, head, "a table's name is not closed", "write [name]");
        }
        String table = head.substring(1, head.length() - 1);
        header = header(number, line, table, cells.subList(1, cells.size()));
        List<String> known = columns.getOrDefault(table, header);
        section = sections.computeIfAbsent(table, name -> new Section(name, file, known));
        continue;
      }
      if (section == null) {
        throw new LexiconException(
            file, number, line, head, "a row before any table", "open one above it: [hedges]");
      }
      Line row = new Line(header, number, line);
      if (checked) {
        section.row(row);
      }
      section.lines.add(row);
    }
  }

  /** The columns of the rows below a line that opens a table. */
  private List<String> header(int number, String line, String table, List<String> written) {
    List<String> known = columns.get(table);
    if (known == null) {
      if (checked) {
        throw new LexiconException(
            file,
            number,
            line,
            table,
            "unknown table",
            "known tables: "
                + String.join(", ", new TreeSet<>(columns.keySet()))
                + LexiconException.didYouMean(table, columns.keySet()));
      }
      columns.put(table, List.copyOf(written));
      return written;
    }
    for (String column : written) {
      if (!known.contains(column)) {
        throw new LexiconException(
            file,
            number,
            line,
            column,
            "unknown column",
            "columns of "
                + table
                + ": "
                + String.join(", ", known)
                + LexiconException.didYouMean(column, known));
      }
    }
    return written.isEmpty() ? known : written;
  }
}
