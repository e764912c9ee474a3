package org.gainsay.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words the stages go by, as tables of rows. Each stage compiles the tables it needs; a program
 * adds rows with {@link #with(Path)}.
 *
 * <p>A file is UTF-8 text. A line that starts with {@code #} is a comment. A line {@code
 * [table]⇥column⇥column} opens a table and names its columns; the lines below are its rows, cells
 * parted by one tab or more. A row that ends early leaves its last cells empty; {@code -} stands
 * for an empty cell in between. Every row has an {@code example}, with «marks» around the words it
 * is about.
 */
public final class Lexicon {

  private static final Splitter TABS = Splitter.on('\t').omitEmptyStrings().trimResults();

  private final ImmutableListMultimap<String, LexiconRow> rows;
  private final Map<String, List<String>> columns;

  private Lexicon(
      ImmutableListMultimap<String, LexiconRow> rows, Map<String, List<String>> columns) {
    this.rows = rows;
    this.columns = Map.copyOf(columns);
  }

  /** The English words that come with the library; read once, always the same object. */
  public static Lexicon english() {
    return English.LEXICON;
  }

  /** Loaded once, when first asked for; immutable. */
  private static final class English {
    private static final Lexicon LEXICON = load();

    private static Lexicon load() {
      Lexicon lexicon = new Lexicon(ImmutableListMultimap.of(), Map.of());
      for (String file : resource("files.txt").lines().toList()) {
        if (!file.isBlank() && !file.startsWith("#")) {
          lexicon = lexicon.plus(file, resource(file), false);
        }
      }
      return lexicon;
    }

    private static String resource(String file) {
      URL url = Resources.getResource(Lexicon.class, "en/" + file);
      try {
        return Resources.toString(url, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("lexicon file " + file + " cannot be read from the jar", e);
      }
    }
  }

  /**
   * This lexicon and the rows of a file. Its rows go before those that are there, so a row for the
   * same word wins.
   *
   * @throws LexiconException when a line cannot be understood
   * @throws UncheckedIOException when the file cannot be read
   */
  public Lexicon with(Path file) {
    try {
      return plus(file.toString(), Files.readString(file, StandardCharsets.UTF_8), true);
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + ": cannot be read as UTF-8 text; check the path and the encoding", e);
    }
  }

  /**
   * As {@link #with(Path)}, from text; {@code name} stands in error messages.
   *
   * @throws LexiconException when a line cannot be understood
   */
  public Lexicon with(String name, String text) {
    return plus(name, text, true);
  }

  /**
   * The rows of a table, in the order of their files; rows given later come first.
   *
   * @throws IllegalArgumentException when there is no such table
   */
  public List<LexiconRow> table(String name) {
    if (!columns.containsKey(name)) {
      throw new IllegalArgumentException(
          "no table "
              + name
              + " in the lexicon; there are "
              + String.join(", ", tables())
              + LexiconException.didYouMean(name, tables()));
    }
    return rows.get(name);
  }

  /** The names of the tables, in order of the alphabet. */
  public Set<String> tables() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(columns.keySet()));
  }

  private Lexicon plus(String file, String text, boolean first) {
    Map<String, List<String>> allColumns = new HashMap<>(columns);
    ImmutableListMultimap.Builder<String, LexiconRow> added = ImmutableListMultimap.builder();
    String table = "";
    List<String> header = List.of();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = TABS.splitToList(line);
      String head = cells.get(0);
      if (head.startsWith("[")) {
        if (!head.endsWith("]")) {
          throw new LexiconException(
              file, number, line, head, "a table's name is not closed", "write [name]");
        }
        table = head.substring(1, head.length() - 1);
        header = cells.subList(1, cells.size());
        List<String> known = allColumns.get(table);
        if (first && known == null) {
          throw new LexiconException(
              file,
              number,
              line,
              table,
              "unknown table",
              "known tables: "
                  + String.join(", ", new TreeSet<>(allColumns.keySet()))
                  + LexiconException.didYouMean(table, allColumns.keySet()));
        }
        if (header.isEmpty()) {
          header = known == null ? List.of() : known;
        }
        if (known != null) {
          for (String column : header) {
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
        } else {
          allColumns.put(table, List.copyOf(header));
        }
        continue;
      }
      if (table.isEmpty()) {
        throw new LexiconException(
            file, number, line, head, "a row before any table", "open one above it: [hedges]");
      }
      if (cells.size() > header.size()) {
        throw new LexiconException(
            file,
            number,
            line,
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
      added.put(table, new LexiconRow(table, file, number, line, byColumn));
    }
    ImmutableListMultimap<String, LexiconRow> news = added.build();
    ImmutableListMultimap.Builder<String, LexiconRow> all = ImmutableListMultimap.builder();
    if (first) {
      all.putAll(news).putAll(rows);
    } else {
      all.putAll(rows).putAll(news);
    }
    return new Lexicon(all.build(), allColumns);
  }

  @Override
  public String toString() {
    return "lexicon of " + rows.size() + " rows in " + columns.size() + " tables";
  }
}
