package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.time.LocalDate;
import org.gainsay.extract.DateCore.Core;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.lexicon.TextWords;
import org.jspecify.annotations.Nullable;

/** The text a date is read from, and what every part of the reading looks for in it. */
abstract class DateText {

  final TextWords textWords;
  final String text;
  final int end;
  final DateWords words;
  final @Nullable LocalDate anchor;

  DateText(TextWords text, int end, DateWords words, @Nullable LocalDate anchor) {
    textWords = text;
    this.text = text.text();
    this.end = end;
    this.words = words;
    this.anchor = anchor;
  }

  boolean isWord(int at, String word) {
    // Most words are others, and begin with another letter.
    return at < end
        && mayBe(text.charAt(at), word.charAt(0))
        && text.regionMatches(true, at, word, 0, word.length())
        && tokenEnd(text, at, end) == at + word.length();
  }

  /** Whether letters are alike but for their case; letters that are not of ASCII may always be. */
  private static boolean mayBe(char c, char lower) {
    return c >= 128 || (c | 32) == lower;
  }

  @Nullable Found next(int at) {
    int i = skipSpace(text, at, end);
    if (i < end && (text.charAt(i) == '-' || text.charAt(i) == '\u2013')) {
      i++;
    }
    return i < end ? words.at(textWords, i, end) : null;
  }

  static Core stretch(Stretch unit, LocalDate start, int end) {
    return new Core(start, unit.end(start), end, Sense.PERIOD);
  }

  /** 2024, 2019-2023, 2020/21, where a preposition stands before. */
  @Nullable Core year(int i, String lead) {
    if (lead.isEmpty()) {
      return null;
    }
    int year = yearAt(i);
    if (year == 0) {
      return null;
    }
    int stop = i + 4;
    LocalDate from = LocalDate.of(year, 1, 1);
    if (stop < end && text.charAt(stop) == 's' && year % 10 == 0) {
      return stretch(Stretch.DECADE, from, stop + 1);
    }
    if (stop + 2 < end && "-\u2013/".indexOf(text.charAt(stop)) >= 0) {
      int digits = digitsEnd(stop + 1);
      if (digits - stop - 1 == 2) {
        int last = year / 100 * 100 + Integer.parseInt(text, stop + 1, digits, 10);
        if (last == year + 1) {
          return new Core(from, LocalDate.of(last, 12, 31), digits, Sense.PERIOD);
        }
      }
    }
    return stretch(Stretch.YEAR, from, stop);
  }

  int yearAt(int i) {
    if (i + 4 > end || digitsEnd(i) != i + 4) {
      return 0;
    }
    char first = text.charAt(i);
    if (i + 5 < end && ".,".indexOf(text.charAt(i + 4)) >= 0 && isDigit(text.charAt(i + 5))) {
      return 0;
    }
    int year = Integer.parseInt(text, i, i + 4, 10);
    return (first == '1' && year >= 1500) || (first == '2' && year < 2200) ? year : 0;
  }

  int digitsEnd(int at) {
    int i = at;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The year behind "of", a comma or nothing; 0 when there is none. */
  int yearBehind(int at) {
    int i = skipSpace(text, at, end);
    if (i < end && text.charAt(i) == ',') {
      i = skipSpace(text, i + 1, end);
    }
    if (i < end && isWord(i, "of")) {
      i = skipSpace(text, i + 2, end);
    }
    if (i < end && isWord(i, "fiscal")) {
      i = skipSpace(text, i + 6, end);
    }
    return i < end ? yearAt(i) : 0;
  }

  int behindYear(int at) {
    int i = at;
    while (i < end && !isDigit(text.charAt(i))) {
      i++;
    }
    return i + 4;
  }
}
