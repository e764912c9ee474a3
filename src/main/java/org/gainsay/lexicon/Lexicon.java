package org.gainsay.lexicon;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

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

  /**
   * A table.
   *
   * @param rows its rows, read from their lines when they are first asked for: most programs need
   *     few of the tables, and reading all of them is a good part of a cold start
   */
  private record Table(List<String> columns, Supplier<ImmutableList<LexiconRow>> rows) {

    /** This table with other rows before its own, or behind them. */
    Table with(Supplier<ImmutableList<LexiconRow>> others, boolean before) {
      Supplier<ImmutableList<LexiconRow>> first = before ? others : rows;
      Supplier<ImmutableList<LexiconRow>> second = before ? rows : others;
      return new Table(
          columns,
          Suppliers.memoize(
              () ->
                  ImmutableList.<LexiconRow>builder()
                      .addAll(first.get())
                      .addAll(second.get())
                      .build()));
    }
  }

  private final Map<String, Table> tables;

  private Lexicon(Map<String, Table> tables) {
    this.tables = Map.copyOf(tables);
  }

  /** The English words that come with the library; read once, always the same object. */
  public static Lexicon english() {
    return English.LEXICON;
  }

  /** Loaded once, when first asked for; immutable. */
  private static final class English {
    private static final Lexicon LEXICON = load();

    private static Lexicon load() {
      Map<String, Table> tables = new HashMap<>();
      for (String file : resource("files.txt").lines().toList()) {
        if (!file.isBlank() && !file.startsWith("#")) {
          LexiconFile.read(file, resource(file), columns(tables), false)
              .forEach((name, section) -> add(tables, name, section, false));
        }
      }
      return new Lexicon(tables);
    }

    private static String resource(String file) {
      try (InputStream in = Lexicon.class.getResourceAsStream("en/" + file)) {
        if (in == null) {
          throw new IllegalStateException("lexicon file " + file + " is not in the jar");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
      return with(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
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
    Map<String, Table> all = new HashMap<>(tables);
    LexiconFile.read(name, text, columns(tables), true)
        .forEach((table, section) -> add(all, table, section, true));
    return new Lexicon(all);
  }

  /**
   * The rows of a table, in the order of their files; rows given later come first.
   *
   * @throws IllegalArgumentException when there is no such table
   */
  public List<LexiconRow> table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException(
          "no table "
              + name
              + " in the lexicon; there are "
              + String.join(", ", tables())
              + LexiconException.didYouMean(name, tables()));
    }
    return table.rows().get();
  }

  /** The names of the tables, in order of the alphabet. */
  public Set<String> tables() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(tables.keySet()));
  }

  private static void add(
      Map<String, Table> tables, String name, LexiconFile.Section section, boolean before) {
    tables.merge(
        name,
        new Table(section.columns(), Suppliers.memoize(section::rows)),
        (known, news) -> known.with(news.rows(), before));
  }

  private static Map<String, List<String>> columns(Map<String, Table> tables) {
    return Maps.transformValues(tables, Table::columns);
  }

  @Override
  public String toString() {
    int rows = tables.values().stream().mapToInt(table -> table.rows().get().size()).sum();
    return "lexicon of " + rows + " rows in " + tables.size() + " tables";
  }
}
