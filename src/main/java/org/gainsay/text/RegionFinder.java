package org.gainsay.text;

import java.util.List;
import org.gainsay.lexicon.TextWords;
import org.gainsay.model.Document;
import org.gainsay.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a page apart by words, by the look of its lines and by what stands beside
 * them. A step tells only lines that no step before it told.
 */
final class RegionFinder {

  /** A run of so many short lines without figures is a menu. */
  private static final int MENU_LINES = 3;

  /** Two appeals for money with so few lines between them are one appeal. */
  private static final int APPEAL_GAP = 2;

  /** A heading inside the text has at most so many words. */
  private static final int LONGEST_HEADING = 10;

  private final PageCues cues;
  private final DateLines dates;

  RegionFinder(PageCues cues, DateLines dates) {
    this.cues = cues;
    this.dates = dates;
  }

  /** Tells every line of the page. */
  void tell(Document document, TextWords words, List<Line> lines) {
    new Reading(document, words, lines).tell();
  }

  private final class Reading {
    private final Document document;
    private final String text;
    private final List<Line> lines;
    private final PageCues.Marks[] marks;
    private final boolean marked;

    Reading(Document document, TextWords words, List<Line> lines) {
      this.document = document;
      this.text = document.text();
      this.lines = lines;
      this.marked = !document.parts().isEmpty();
      this.marks = new PageCues.Marks[lines.size()];
      for (int i = 0; i < marks.length; i++) {
        marks[i] = cues.read(words, lines.get(i));
      }
    }

    void tell() {
      cues();
      signs();
      dates();
      comments();
      end();
      sections();
      appeals();
      CaptionFinder.tell(text, lines, marks);
      if (!marked) {
        TopOfPage.tell(document, lines);
      }
      captionBelowHeadline();
      lists();
      shortLines();
      lead();
    }

    private void cues() {
      for (int i = 0; i < marks.length; i++) {
        Line line = lines.get(i);
        boolean[] sentences = marks[i].sentences;
        if (sentences != null) {
          line.sentenceRegions = new @Nullable Region[sentences.length];
          int count = 0;
          for (int s = 0; s < sentences.length; s++) {
            line.sentenceRegions[s] = sentences[s] ? Region.BOILERPLATE : null;
            count += sentences[s] ? 1 : 0;
          }
          if (count * 2 > sentences.length || (sentences[0] && !line.stop)) {
            marks[i].line = Region.BOILERPLATE;
          }
        }
        if (line.region != null) {
          continue;
        }
        line.region = marks[i].line;
        if (line.region == Region.CAPTION) {
          line.sentenceRegions = new @Nullable Region[0];
        }
        if (marks[i].reach == PageCues.Reach.RUN && marks[i].line != null) {
          for (int j = i + 1; j < marks.length && !lines.get(j).gap; j++) {
            Line below = lines.get(j);
            if (below.region == null && !below.isProse()) {
              below.region = Region.BOILERPLATE;
            }
          }
        }
      }
    }

    /** Lines without a letter or figure part the page and say nothing. */
    private void signs() {
      for (Line line : lines) {
        boolean words = line.figures;
        for (int i = line.span.start(); i < line.span.end() && !words; i++) {
          words = Character.isLetterOrDigit(text.charAt(i));
        }
        line.region = words ? line.region : Region.BOILERPLATE;
      }
    }

    private void dates() {
      for (Line line : lines) {
        boolean open = line.region == null || (line.region == Region.CAPTION && !marked);
        if (open && dates.isDateLine(text, line)) {
          line.region = Region.BOILERPLATE;
        }
      }
    }

    /**
     * From the first line such as “ann on May 9th, 2021 at 17:35” all below are comments; behind a
     * heading that tells of comments, from the first that says when.
     */
    private void comments() {
      int prose = 0;
      boolean told = false;
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        boolean head = line.region == null && dates.isCommentHead(text, line);
        if (head && prose == 0) {
          line.region = Region.BOILERPLATE;
          continue;
        }
        if (head || (told && dates.isCommentTime(text, line))) {
          int from = !head && isWriter(i - 1) ? i - 1 : i;
          for (int j = from; j < lines.size(); j++) {
            Line below = lines.get(j);
            if (below.region == null || j == i) {
              below.region = Region.COMMENT;
            }
          }
          return;
        }
        prose += isOpenProse(i) ? 1 : 0;
        told |= prose > 0 && marks[i].comments;
      }
    }

    /** Whether a line can be the name of who comments. */
    private boolean isWriter(int i) {
      Line line = lines.get(i);
      return line.region == null && !line.stop && line.words <= 3;
    }

    /** The article is over where its close is told, unless much of it would stand below. */
    private void end() {
      int total = 0;
      for (int i = 0; i < lines.size(); i++) {
        total += isOpenProse(i) ? 1 : 0;
      }
      int before = 0;
      for (int i = 0; i < lines.size(); i++) {
        boolean close = marks[i].reach == PageCues.Reach.END && marks[i].line != null;
        if (close && before > 0 && total - before <= before / 2) {
          for (int j = i + 1; j < lines.size(); j++) {
            if (lines.get(j).region != Region.COMMENT) {
              lines.get(j).region = Region.BOILERPLATE;
            }
          }
          return;
        }
        before += isOpenProse(i) ? 1 : 0;
      }
    }

    private boolean isOpenProse(int i) {
      return i < lines.size() && lines.get(i).region == null && lines.get(i).isProse();
    }

    private void sections() {
      boolean below = false;
      boolean prose = false;
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        boolean resumes =
            isOpenProse(i)
                && (isOpenProse(i + 1) || (line.sentences.size() > 1 && line.words >= 35));
        if (marks[i].reach == PageCues.Reach.BELOW && line.region == Region.BOILERPLATE) {
          below = prose;
        } else if (below && resumes) {
          below = false;
        } else if (below && line.region != Region.COMMENT) {
          line.region = Region.BOILERPLATE;
        }
        prose |= isOpenProse(i);
      }
    }

    private void appeals() {
      int last = -1;
      for (int i = 0; i < lines.size(); i++) {
        if (marks[i].reach != PageCues.Reach.APPEAL) {
          continue;
        }
        if (last >= 0 && i - last <= APPEAL_GAP + 1) {
          for (int j = last; j <= i; j++) {
            lines.get(j).region = Region.BOILERPLATE;
          }
        }
        last = i;
      }
    }

    /** A picture's text below the headline has no credit when the page lost it. */
    private void captionBelowHeadline() {
      boolean headline = document.title() != null;
      for (int i = 0; i + 1 < lines.size(); i++) {
        Line line = lines.get(i);
        headline |= line.region == Region.HEADLINE;
        if (line.region == null && line.isProse()) {
          if (headline
              && line.sentences.size() == 1
              && line.words <= 24
              && isOpenProse(i + 1)
              && dates.hasDay(text, line.span)
              && cues.isScene(text, line.span)) {
            line.region = Region.CAPTION;
          }
          return;
        }
      }
    }

    private void lists() {
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (line.region == null && (line.item || line.row)) {
          boolean menu =
              !line.figures && line.isShort() && line.words <= 4 && beside(i, Region.BOILERPLATE);
          line.region = menu ? Region.BOILERPLATE : Region.LIST;
        }
      }
    }

    private boolean isList(int i) {
      return i < lines.size() && lines.get(i).region == Region.LIST;
    }

    private boolean beside(int i, Region region) {
      return (i > 0 && lines.get(i - 1).region == region)
          || (i + 1 < lines.size() && lines.get(i + 1).region == region);
    }

    private void shortLines() {
      int lastProse = -1;
      for (int i = 0; i < lines.size(); i++) {
        lastProse = lines.get(i).region == null && !lines.get(i).isShort() ? i : lastProse;
      }
      boolean tail = false;
      int from = 0;
      while (from < lines.size()) {
        if (lines.get(from).region != null || !lines.get(from).isShort()) {
          tail |= from > lastProse && lines.get(from).region == Region.BOILERPLATE;
          from++;
          continue;
        }
        int to = from;
        boolean figures = false;
        while (to < lines.size() && lines.get(to).region == null && lines.get(to).isShort()) {
          figures |= lines.get(to).figures;
          to++;
        }
        boolean between =
            from > 0
                && to < lines.size()
                && lines.get(from - 1).region == Region.BOILERPLATE
                && lines.get(to).region == Region.BOILERPLATE;
        boolean after = lastProse >= 0 && from > lastProse && !marked;
        boolean menu = to - from >= MENU_LINES && !figures;
        Region region = null;
        if (menu || between || (after && (tail || !figures))) {
          region = Region.BOILERPLATE;
        } else if ((isOpenProse(to) || isList(to))
            && lines.get(to - 1).words <= LONGEST_HEADING
            && !figures) {
          region = Region.HEADLINE;
        }
        for (int i = from; i < to && region != null; i++) {
          lines.get(i).region = region;
        }
        from = to;
      }
    }

    private void lead() {
      for (Line line : lines) {
        if (line.region == null && (line.isProse() || line.stop)) {
          line.region = Region.LEAD;
          return;
        }
      }
    }
  }
}
