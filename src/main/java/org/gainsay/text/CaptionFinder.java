package org.gainsay.text;

import java.util.List;
import org.gainsay.model.Region;

/** Tells the lines beside a picture's credit or caption that belong to the picture too. */
final class CaptionFinder {

  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_CAPTION = 60;

  private CaptionFinder() {}

  static void tell(String text, List<Line> lines, PageCues.Marks[] marks) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).region != Region.CAPTION || marks[i].line != Region.CAPTION) {
        continue;
      }
      boolean credit = marks[i].credit;
      if (i > 0) {
        above(text, lines, i, credit);
      }
      boolean label = isLabel(text, lines.get(i));
      if ((credit || label) && i + 1 < lines.size()) {
        Line below = lines.get(i + 1);
        if (!below.gap && below.region == null && below.words <= LONGEST_CAPTION) {
          below.region = Region.CAPTION;
        }
      }
    }
  }

  /** “Image caption,”: the words follow on the next line. */
  private static boolean isLabel(String text, Line line) {
    char last = text.charAt(line.span.end() - 1);
    return line.words <= 2 && (last == ',' || last == ':');
  }

  private static void above(String text, List<Line> lines, int i, boolean credit) {
    Line line = lines.get(i);
    Line above = lines.get(i - 1);
    boolean first = i == 1 && above.words >= 4;
    if (above.region != null || first) {
      return;
    }
    boolean label =
        above.isShort()
            && above.words <= LONGEST_LABEL
            && Character.isLowerCase(text.charAt(above.span.start()));
    boolean beside = !line.gap && above.words <= LONGEST_CAPTION && (!above.stop || credit);
    if (label || beside) {
      above.region = Region.CAPTION;
    }
  }
}
