package org.gainsay.extract;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Page;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the tables of a page, whose cells are parted by bars or tabs, and what stands at the
 * head of each column and row. The first of the rows that follow each other is a head when it holds
 * no figure.
 */
final class TableRows {

  private static final CharMatcher BARS = CharMatcher.anyOf("|\t");
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /** What rules a table, and what stands around a cell. */
  private static final CharMatcher RULE = CharMatcher.anyOf("-:=+| \t\u00a0");

  private static final int YEAR = 4;

  /** A row of more cells than people can read is no table. */
  private static final int MOST_CELLS = 40;

  private final String text;

  /** The cells of each sentence, none for one that is no row. */
  private final List<List<Span>> cells = new ArrayList<>();

  /** The sentence that heads the columns of each, -1 for none. */
  private final List<Integer> heads = new ArrayList<>();

  private TableRows(String text) {
    this.text = text;
  }

  /**
   * @param sentences of the page, in the order in which they are then asked for
   */
  static TableRows of(Page page, List<Sentence> sentences) {
    TableRows rows = new TableRows(page.text());
    if (page.text().indexOf('|') < 0 && page.text().indexOf('\t') < 0) {
      return rows;
    }
    int head = -1;
    int last = -1;
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      List<Span> row = rows.cells(span);
      rows.cells.add(row);
      boolean goesOn = last >= 0 && rows.touch(sentences.get(last).span(), span);
      if (row.size() < 2) {
        head = goesOn && rows.isRule(span) ? head : -1;
      } else if (!goesOn || head < 0 || row.size() != rows.cells.get(head).size()) {
        head = rows.isHead(row) ? i : -1;
      }
      last = row.size() < 2 && head < 0 ? -1 : i;
      rows.heads.add(row.size() < 2 || head == i ? -1 : head);
    }
    return rows;
  }

  /** The cell at the head of the column of a figure; null where there is none. */
  @Nullable Span column(int sentence, Span figure) {
    int head = heads.isEmpty() ? -1 : heads.get(sentence);
    if (head < 0) {
      return null;
    }
    int column = column(cells.get(sentence), figure);
    List<Span> names = cells.get(head);
    return column >= 0 && column < names.size() ? names.get(column) : null;
  }

  /** The cell at the head of the row of a figure; null where there is none. */
  @Nullable Span row(int sentence, Span figure) {
    if (cells.isEmpty() || column(cells.get(sentence), figure) < 1) {
      return null;
    }
    Span first = cells.get(sentence).get(0);
    return DIGITS.matchesAnyOf(first.of(text)) ? null : first;
  }

  private static int column(List<Span> row, Span figure) {
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).contains(figure.start())) {
        return i;
      }
    }
    return -1;
  }

  private List<Span> cells(Span span) {
    List<Span> row = new ArrayList<>();
    int from = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || BARS.matches(text.charAt(i))) {
        boolean outer = (from == span.start() || i == span.end()) && isBlank(from, i);
        if (!outer) {
          row.add(trimmed(from, i));
        }
        from = i + 1;
      }
    }
    return row.size() > 1 && row.size() <= MOST_CELLS ? row : List.of();
  }

  private boolean isBlank(int from, int to) {
    return CharMatcher.whitespace().matchesAllOf(text.substring(from, to));
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && CharMatcher.whitespace().matches(text.charAt(start))) {
      start++;
    }
    while (end > start && CharMatcher.whitespace().matches(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether nothing but the end of a line, or an empty line, lies between two rows. */
  private boolean touch(Span above, Span below) {
    String between = text.substring(Math.min(above.end(), below.start()), below.start());
    return RULE.or(CharMatcher.whitespace()).matchesAllOf(between)
        && CharMatcher.is('\n').countIn(between) <= 2;
  }

  private boolean isRule(Span span) {
    return RULE.matchesAllOf(span.of(text));
  }

  /** Whether no cell holds a number but a year, or one that is part of a name: "Q1". */
  private boolean isHead(List<Span> row) {
    for (Span cell : row) {
      for (int i = cell.start(); i < cell.end(); i++) {
        if (!DIGITS.matches(text.charAt(i))) {
          continue;
        }
        int end = i;
        while (end < cell.end() && DIGITS.matches(text.charAt(end))) {
          end++;
        }
        boolean named = i > cell.start() && Character.isLetter(text.charAt(i - 1));
        boolean year = end - i == YEAR && (text.charAt(i) == '1' || text.charAt(i) == '2');
        if (!named && !year) {
          return false;
        }
        i = end;
      }
    }
    return true;
  }
}
