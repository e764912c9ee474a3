package org.gainsay.spec;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Renews the marks of known gaps on a page: a case that fails gets {@code (known gap: what came
 * instead)} behind its last line, one that holds loses its mark. A mark that stays keeps its
 * reason, for a person may have written it.
 */
final class SpecMarks {

  private static final CharMatcher SIGNS = CharMatcher.anyOf("()[]{}\"");
  private static final int LONGEST = 90;

  private SpecMarks() {}

  /**
   * The page with the marks it must have.
   *
   * @param failures what came instead of the cases that fail
   */
  static String renew(String page, List<SpecCase> cases, Map<SpecCase, String> failures) {
    List<String> lines = new ArrayList<>(Splitter.on('\n').splitToList(page));
    for (SpecCase spec : cases) {
      String instead = failures.get(spec);
      if (instead == null) {
        for (int i = spec.line() - 1; i <= last(lines, spec); i++) {
          lines.set(i, SpecFile.withoutMark(lines.get(i)));
        }
      } else if (!spec.isKnownGap()) {
        int last = last(lines, spec);
        lines.set(last, lines.get(last).stripTrailing() + " (known gap: " + reason(instead) + ")");
      }
    }
    return String.join("\n", lines);
  }

  /** The index of a case's last expectation. */
  private static int last(List<String> lines, SpecCase spec) {
    int last = -1;
    for (int i = spec.line() - 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("-")) {
        last = i;
      } else if (last >= 0 && (line.startsWith(">") || line.startsWith("##"))) {
        break;
      }
    }
    return last;
  }

  /** In one line, without the brackets that would end a mark. */
  private static String reason(String instead) {
    String line = CharMatcher.whitespace().trimAndCollapseFrom(SIGNS.removeFrom(instead), ' ');
    String words = line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    return words.isEmpty() ? "nothing" : words;
  }
}
