package org.gainsay.text;

import static org.gainsay.lexicon.PhraseTrie.isSpace;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.TextWords;
import org.gainsay.model.Document;
import org.gainsay.model.Part;
import org.gainsay.model.Region;
import org.gainsay.model.Span;

/** Cuts a text into lines and puts lines that were broken at a fixed width together again. */
final class LineReader {

  /** Lines are broken at widths between these; shorter ones end where they end for a reason. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 130;

  /** A line's end is searched this far for marks that tell a row of a table. */
  private static final int LONGEST_LABEL = 60;

  private static final String BULLETS =
      "-*\u2022\u2013\u2014\u00b7\u25aa\u25e6\u2023\u25cf\u25cb\u2043";

  private final TextWords textWords;
  private final SentenceSplitter splitter;
  private final List<Line> lines = new ArrayList<>();

  private LineReader(TextWords words, SentenceSplitter splitter) {
    textWords = words;
    this.splitter = splitter;
  }

  /** The lines of a document that are not empty, where the words of its text are given. */
  static List<Line> read(Document document, TextWords words, SentenceSplitter splitter) {
    LineReader reader = new LineReader(words, splitter);
    if (document.parts().isEmpty()) {
      reader.plain(document.text(), document.bodyStart());
    } else {
      for (Part part : document.parts()) {
        Span span = trim(document.text(), part.span().start(), part.span().end());
        if (span.length() > 0) {
          reader.add(document.text(), span, true);
          reader.lines.get(reader.lines.size() - 1).region =
              part.region() == Region.BODY ? null : part.region();
        }
      }
    }
    return reader.lines;
  }

  private void plain(String text, int from) {
    List<Span> block = new ArrayList<>();
    int at = from;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      Span span = trim(text, at, end);
      if (span.length() == 0) {
        flush(text, block);
      } else {
        block.add(span);
      }
      at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    flush(text, block);
  }

  private int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = textWords.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return i;
      }
    }
    return text.length();
  }

  private static Span trim(String text, int from, int to) {
    int a = from;
    int b = to;
    while (a < b && isSpace(text.charAt(a))) {
      a++;
    }
    while (a < b && isSpace(text.charAt(b - 1))) {
      b--;
    }
    return new Span(a, b);
  }

  /** Adds the lines between two empty lines, as one paragraph if a fixed width broke them. */
  private void flush(String text, List<Span> block) {
    if (isWrapped(text, block)) {
      add(text, block.get(0).cover(block.get(block.size() - 1)), true);
    } else {
      boolean gap = true;
      for (Span span : block) {
        add(text, span, gap);
        gap = false;
      }
    }
    block.clear();
  }

  /**
   * Whether every line but the last is so long that the next word would have crossed the width of
   * the longest.
   */
  private static boolean isWrapped(String text, List<Span> block) {
    if (block.size() < 2) {
      return false;
    }
    int width = 0;
    for (Span line : block) {
      width = Math.max(width, line.length());
    }
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    boolean carriesOn = block.size() > 2;
    for (int i = 0; i + 1 < block.size(); i++) {
      Span line = block.get(i);
      Span next = block.get(i + 1);
      char first = text.charAt(next.start());
      if (line.length() + 1 + wordLength(text, next) <= width
          || line.length() < NARROWEST
          || bulletEnd(text, next) > next.start()) {
        return false;
      }
      carriesOn |= Character.isLowerCase(first) && !endsInStop(text, line);
    }
    return carriesOn;
  }

  private static int wordLength(String text, Span line) {
    int i = line.start();
    while (i < line.end() && !isSpace(text.charAt(i))) {
      i++;
    }
    return i - line.start();
  }

  private void add(String text, Span span, boolean gap) {
    int words = 0;
    boolean small = false;
    boolean large = false;
    boolean figures = false;
    boolean space = true;
    for (int i = span.start(); i < span.end(); i++) {
      char c = textWords.charAt(i);
      if (isSpace(c)) {
        space = true;
        continue;
      }
      if (space) {
        words++;
        space = false;
      }
      if (c >= 'a' && c <= 'z') {
        small = true;
        continue;
      }
      small |= c >= 128 && Character.isLowerCase(c);
      large |= Character.isUpperCase(c);
      figures |= c >= '0' && c <= '9';
    }
    int start = bulletEnd(text, span);
    List<Span> sentences = new ArrayList<>(4);
    splitter.split(textWords, start, span.end(), sentences);
    boolean stop = endsInStop(text, span);
    lines.add(
        new Line(
            span,
            List.copyOf(sentences),
            gap,
            start > span.start(),
            words,
            stop,
            text.charAt(span.end() - 1) == '\u2026' || text.startsWith("...", span.end() - 3),
            large && !small,
            figures,
            !stop
                && words <= 14
                && (figures && isRow(text, start, span.end()) || isBarred(text, span))));
  }

  private static boolean endsInStop(String text, Span span) {
    int i = span.end() - 1;
    while (i > span.start() && ")]\"'\u201d\u2019\u00bb".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    char c = text.charAt(i);
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** Behind the bullet or number of a list item; the line's start when it has none. */
  private static int bulletEnd(String text, Span line) {
    int start = line.start();
    char first = text.charAt(start);
    int i = start;
    if (BULLETS.indexOf(first) >= 0) {
      i = start + 1;
    } else if (first >= '0' && first <= '9') {
      i = CalendarDates.digitsEnd(text, start, Math.min(line.end(), start + 3));
      i = isNumberMark(text, i, line.end()) ? i + 1 : start;
    } else if (Character.isLetter(first)
        && start + 1 < line.end()
        && text.charAt(start + 1) == ')') {
      i = start + 2;
    }
    if (i == start || i >= line.end() || !isSpace(text.charAt(i))) {
      return start;
    }
    while (i < line.end() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isNumberMark(String text, int at, int end) {
    return at + 2 < end
        && (text.charAt(at) == '.' || text.charAt(at) == ')')
        && isSpace(text.charAt(at + 1))
        && !Character.isLowerCase(text.charAt(at + 2));
  }

  /** “Spoilt: 161”, “Yes | 412 | 51%”, cells parted by tabs. */
  private static boolean isRow(String text, int start, int end) {
    int last = Math.min(end, start + LONGEST_LABEL);
    for (int i = start + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == '|' || c == '\t') {
        return true;
      }
      if (c == ':') {
        boolean time = i + 1 < end && !isSpace(text.charAt(i + 1));
        return !time && hasDigit(text, i, end);
      }
    }
    return false;
  }

  /** “| Town | Jobs |”: a bar at each end. */
  private static boolean isBarred(String text, Span line) {
    return line.length() > 2
        && text.charAt(line.start()) == '|'
        && text.charAt(line.end() - 1) == '|';
  }

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
