package org.gainsay.lexicon;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Parts a line at a character, as a splitter does that trims its results and omits the empty ones;
 * written out, since thousands of lines are parted before the first answer.
 */
final class Cells {

  private Cells() {}

  /** The parts of {@code line} that are not empty, trimmed. */
  static List<String> split(String line, char separator) {
    List<String> parts = new ArrayList<>(6);
    int at = 0;
    while (at < line.length()) {
      int next = line.indexOf(separator, at);
      int end = next < 0 ? line.length() : next;
      String part = trimmed(line, at, end);
      if (!part.isEmpty()) {
        parts.add(part);
      }
      at = end + 1;
    }
    return Collections.unmodifiableList(parts);
  }

  private static String trimmed(String line, int start, int end) {
    String part = line.substring(start, end);
    return start == end || isPlain(line.charAt(start)) && isPlain(line.charAt(end - 1))
        ? part
        : CharMatcher.whitespace().trimFrom(part);
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7f;
  }
}
