package org.gainsay.text;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;

import java.util.List;
import org.gainsay.model.Document;
import org.gainsay.model.Region;

/** Finds headline and standfirst among the lines above the text. */
final class TopOfPage {

  /** A headline of fewer words is rather a label, unless it is known from elsewhere. */
  private static final int SHORTEST_HEADLINE = 3;

  private static final int LONGEST_HEADLINE = 30;

  /** Longer lines without a stop below the headline say what the story says. */
  private static final int LONGEST_DECK = 14;

  /** Shorter lines with a colon and a figure are rows. */
  private static final int SHORTEST_TITLE = 6;

  private TopOfPage() {}

  static void tell(Document document, List<Line> lines) {
    int top = 0;
    String title = document.source().title();
    boolean known = !title.isEmpty();
    while (top < lines.size()
        && !(opens(lines.get(top)) && (known || !isTitle(document.text(), lines.get(top))))) {
      top++;
    }
    // A lone line is a text, not the headline of one.
    int headline = known || lines.size() == 1 ? -1 : headline(lines, top);
    for (int i = 0; i < top; i++) {
      Line line = lines.get(i);
      if (line.region != null || line.item || line.row && i != headline) {
        continue;
      }
      boolean same = known && line.span.of(document.text()).equalsIgnoreCase(title);
      if (same || i == headline) {
        line.region = Region.HEADLINE;
      } else if (i < headline) {
        line.region = Region.BOILERPLATE;
      } else if (known || headline >= 0) {
        below(line, i, lines);
      }
    }
  }

  private static void below(Line line, int i, List<Line> lines) {
    if (line.stop) {
      return;
    }
    if (line.words > LONGEST_DECK) {
      line.region = Region.LEAD;
    } else if (line.words > SHORTEST_HEADLINE || line.capitals) {
      line.region = Region.HEADLINE;
    } else if (!line.figures) {
      boolean picture =
          (i > 0 && lines.get(i - 1).region == Region.CAPTION)
              || (i + 1 < lines.size() && lines.get(i + 1).region == Region.CAPTION);
      line.region = picture ? Region.CAPTION : Region.BOILERPLATE;
    }
  }

  /** Whether the text starts here: prose, or an item or row of a list. */
  private static boolean opens(Line line) {
    return line.region == null && ((line.stop && line.isProse()) || line.item || line.row);
  }

  /** “Brome: fares to rise by 12 percent” heads a page, “Brome: 12” is the row of a table. */
  private static boolean isTitle(String text, Line line) {
    int colon = text.indexOf(':', line.span.start());
    int behind = colon < 0 ? line.span.end() : skipSpace(text, colon + 1, line.span.end());
    return line.row
        && line.words >= SHORTEST_TITLE
        && behind < line.span.end()
        && (Character.isLetter(text.charAt(behind)) || line.words > SHORTEST_TITLE)
        && line.span.of(text).indexOf('|') < 0
        && line.span.of(text).indexOf('\t') < 0;
  }

  private static int headline(List<Line> lines, int top) {
    for (int i = 0; i < top; i++) {
      Line line = lines.get(i);
      if (line.region == null
          && line.words >= SHORTEST_HEADLINE
          && line.words <= LONGEST_HEADLINE
          && !line.cut) {
        return i;
      }
    }
    return -1;
  }
}
