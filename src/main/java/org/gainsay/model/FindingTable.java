package org.gainsay.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A finding as a small table: its kind and measure, one line for each claim, the reason.
 *
 * <pre>
 * discrepancy (between-actors, major): people died
 *   Harbour Courier  Harbour police  at least 43  “Harbour police said at least 43 people died.”
 *   Coast Daily      hospital        38           “38 people died, the hospital said.”
 *   no value fits both
 * </pre>
 */
final class FindingTable {

  private static final int MOST_OF_A_SIDE = 3;
  private static final int WIDEST_NAME = 32;
  private static final int LONGEST_SENTENCE = 56;
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_ROW = 96;

  private FindingTable() {}

  /** The table; {@code type} stands in brackets behind the kind, unless it is empty. */
  static String of(Finding finding, String type) {
    StringBuilder text = new StringBuilder(finding.kind());
    if (!type.isEmpty()) {
      text.append(" (").append(type).append(')');
    }
    text.append(": ").append(finding.measure());
    for (String row : rows(finding)) {
      text.append("\n  ").append(row);
    }
    for (String row : wrapped(finding.reason())) {
      text.append("\n  ").append(row);
    }
    return text.toString();
  }

  private static List<String> rows(Finding finding) {
    List<List<String>> cells = new ArrayList<>();
    List<Integer> widths = new ArrayList<>(List.of(0, 0, 0));
    for (List<Claim> side : finding.sides()) {
      for (Claim claim : side.subList(0, Math.min(MOST_OF_A_SIDE, side.size()))) {
        List<String> row =
            List.of(
                shortened(claim.source().toString(), WIDEST_NAME),
                shortened(claim.actor().name(), WIDEST_NAME),
                shortened(claim.quantity().text(), WIDEST_NAME),
                context(claim));
        for (int i = 0; i < widths.size(); i++) {
          widths.set(i, Math.max(widths.get(i), row.get(i).length()));
        }
        cells.add(row);
      }
      if (side.size() > MOST_OF_A_SIDE) {
        cells.add(List.of("and " + (side.size() - MOST_OF_A_SIDE) + " more like it", "", "", ""));
      }
    }
    List<String> rows = new ArrayList<>();
    for (List<String> row : cells) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i));
        if (i < widths.size()) {
          line.append(" ".repeat(Math.max(0, widths.get(i) - row.get(i).length()) + 2));
        }
      }
      rows.add(line.toString().stripTrailing());
    }
    return rows;
  }

  private static List<String> wrapped(String text) {
    List<String> rows = new ArrayList<>();
    int from = 0;
    while (text.length() - from > LONGEST_ROW) {
      int space = text.lastIndexOf(' ', from + LONGEST_ROW);
      int to = space > from ? space : from + LONGEST_ROW;
      rows.add(text.substring(from, to));
      from = space > from ? space + 1 : to;
    }
    rows.add(text.substring(from));
    return rows;
  }

  /** The figure's words with some of their sentence on both sides. */
  private static String context(Claim claim) {
    if (!claim.evidence().hasText()) {
      return "";
    }
    String text = claim.document().text();
    Span words = claim.evidence().words();
    Span sentence = claim.evidence().sentence().cover(words);
    int room = Math.max(0, LONGEST_SENTENCE - words.length());
    int to = Math.min(sentence.end(), words.end() + room / 2);
    int from = Math.max(sentence.start(), words.start() - (room - (to - words.end())));
    to = Math.min(sentence.end(), Math.max(to, from + LONGEST_SENTENCE));
    int space = text.indexOf(' ', from);
    if (from > sentence.start() && space >= 0 && space < words.start()) {
      from = space + 1;
    }
    space = text.lastIndexOf(' ', to);
    if (to < sentence.end() && space >= words.end()) {
      to = space;
    }
    return "“"
        + (from > sentence.start() ? "…" : "")
        + plain(text.substring(from, to))
        + (to < sentence.end() ? "…" : "")
        + "”";
  }

  private static String plain(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  /** The finding in one line: kind, measure, the first figure of each side and its outlet. */
  static String line(Finding finding) {
    List<String> figures = new ArrayList<>();
    for (List<Claim> side : finding.sides()) {
      Claim first = side.get(0);
      figures.add(
          shortened(first.quantity().text(), WIDEST_NAME)
              + " ("
              + shortened(first.source().outlet(), WIDEST_NAME)
              + (side.size() > 1 ? " and " + (side.size() - 1) + " more)" : ")"));
    }
    return finding.kind()
        + ": "
        + shortened(finding.measure().text(), LONGEST_LINE)
        + ": "
        + String.join(" | ", figures);
  }
}
