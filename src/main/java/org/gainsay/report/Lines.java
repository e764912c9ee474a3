package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;

/** Text in lines of at most {@value #WIDTH} columns. */
final class Lines {

  static final int WIDTH = 100;

  private final Writer out;

  Lines(Writer out) {
    this.out = out;
  }

  void line(String text) throws IOException {
    out.write(text.stripTrailing());
    out.write('\n');
  }

  void blank() throws IOException {
    out.write('\n');
  }

  /**
   * The text wrapped at spaces; its first line starts with {@code first}, others with {@code rest}.
   */
  void wrapped(String first, String rest, String text) throws IOException {
    String indent = first;
    int from = 0;
    while (from < text.length()) {
      int room = WIDTH - indent.length();
      int to = text.length();
      if (to - from > room) {
        int space = text.lastIndexOf(' ', from + room);
        to = space > from ? space : from + room;
      }
      line(indent + text.substring(from, to));
      from = to;
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
      indent = rest;
    }
  }

  /** The text, filled with spaces up to {@code width}; cut with an ellipsis when it is longer. */
  static String cell(String text, int width) {
    return text.length() > width
        ? text.substring(0, Math.max(0, width - 1)) + "…"
        : text + " ".repeat(width - text.length());
  }
}
