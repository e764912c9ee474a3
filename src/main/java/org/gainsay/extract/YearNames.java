package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.isSpace;
import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.lexicon.TextWords;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Years that name what happened in them: "the 2009 quake", "its 2023 loss". */
final class YearNames extends DateText {

  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "their", "his", "her", "our", "a", "that", "this");

  /** "the 2022 Brome Harbour Games": the words of a name behind a year. */
  private static final int NAME = 3;

  YearNames(TextWords text, int end, DateWords words, @Nullable LocalDate anchor) {
    super(text, end, words, anchor);
  }

  /** The year at {@code at} and what it names; null where no year names anything. */
  @Nullable DatePhrase at(int at) {
    int year = isDigit(text.charAt(at)) ? yearAt(at) : 0;
    if (year > 0 && headsFigure(at)) {
      LocalDate first = LocalDate.of(year, 1, 1);
      return new DatePhrase(new Span(at, at + 4), first, Stretch.YEAR.end(first), Sense.PERIOD);
    }
    boolean past = year > 0 && anchor != null && year <= anchor.getYear();
    if (!past || !namesEvent(at + 4)) {
      return null;
    }
    int stop = wordEnd(at);
    int start = wordStart(stop);
    String before = text.substring(start, stop).toLowerCase(Locale.ROOT);
    boolean owner =
        before.equals("s") && start > 0 && "'\u2019".indexOf(text.charAt(start - 1)) >= 0;
    if (stop == at || !owner && !DETERMINERS.contains(before)) {
      return null;
    }
    int leadEnd = wordEnd(start);
    int lead = wordStart(leadEnd);
    boolean inside = !owner && lead < leadEnd && (isWord(lead, "in") || isWord(lead, "for"));
    LocalDate first = LocalDate.of(year, 1, 1);
    return new DatePhrase(
        new Span(at, at + 4), first, Stretch.YEAR.end(first), inside ? Sense.PERIOD : Sense.EVENT);
  }

  /** “It sold 40 (2022: 35)”. */
  private boolean headsFigure(int at) {
    boolean opens = at > 0 && text.charAt(at - 1) == '(' && at + 6 < end;
    return opens && text.startsWith(": ", at + 4) && isDigit(text.charAt(at + 6));
  }

  /** Whether a noun follows that is of its year, unlike a law, a report or a model. */
  private boolean namesEvent(int yearEnd) {
    int i = yearEnd;
    for (int n = 0; n <= NAME; n++) {
      boolean space = i < end && text.charAt(i) == ' ';
      i = skipSpace(text, i, end);
      if (!space || i >= end || !Character.isLetter(text.charAt(i))) {
        return n > 0;
      }
      Found word = words.at(textWords, i, end);
      if (n == 0 && word != null && word.is(Role.FISCAL)) {
        return true;
      }
      if (word != null && (word.is(Role.PAPER) || n == 0 && !word.is(Role.TOLL))) {
        return false;
      }
      if (Character.isLowerCase(text.charAt(i))) {
        return tokenEnd(text, i, end) - i > 2;
      }
      i = tokenEnd(text, i, end);
    }
    return true;
  }

  private int wordEnd(int at) {
    int i = at;
    while (i > 0 && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int wordStart(int stop) {
    int i = stop;
    while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
