package org.gainsay.text;

import static org.gainsay.lexicon.PhraseTrie.isSpace;
import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.PhraseTrie;
import org.gainsay.lexicon.TextWords;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a paragraph into sentences. One pass over the characters; only stops are looked at closely.
 *
 * <p>A sentence ends at a stop and the quotation marks and brackets that close behind it, when what
 * follows can open a sentence. Behind an abbreviation, an initial or a list number it goes on.
 */
final class SentenceSplitter {

  /** What a stop behind an abbreviation means. */
  private enum Kind {
    NAME,
    NUMBER,
    DATE,
    EITHER,
    TIME
  }

  private record Abbreviation(String word, Kind kind) {}

  /** How far back an abbreviation or a word is looked at: longer ones are none. */
  private static final int LONGEST_WORD = 24;

  /** The most words between a quoted question and its verb: “Is it?” Mayor Ann Lee asked. */
  private static final int WORDS_BEFORE_VERB = 4;

  private final PhraseTrie<Abbreviation> abbreviations;
  private final PhraseTrie<Boolean> starters;
  private final PhraseTrie<Boolean> afterTime;
  private final PhraseTrie<Boolean> quoteVerbs;

  private SentenceSplitter(Lexicon lexicon) {
    Map<String, Abbreviation> words = new HashMap<>();
    for (LexiconRow row : lexicon.table("abbreviations")) {
      String word = row.need("word");
      words.putIfAbsent(word, new Abbreviation(word, row.constant("kind", Kind.class)));
    }
    abbreviations = PhraseTrie.of(words);
    starters = words(lexicon, "sentence-starters");
    afterTime = words(lexicon, "after-time");
    quoteVerbs = words(lexicon, "quote-verbs");
  }

  private static PhraseTrie<Boolean> words(Lexicon lexicon, String table) {
    Map<String, Boolean> words = new HashMap<>();
    lexicon.table(table).forEach(row -> words.put(row.need("word"), true));
    return PhraseTrie.of(words);
  }

  static SentenceSplitter of(Lexicon lexicon) {
    return new SentenceSplitter(lexicon);
  }

  /** Adds the sentences of the paragraph {@code from} to {@code to}, white space left out. */
  void split(TextWords words, int from, int to, List<Span> sentences) {
    String text = words.text();
    int start = skipSpace(text, from, to);
    int i = start;
    int word = words.from(start);
    while (i < to) {
      word = words.from(word, i);
      if (words.starts(word, i)) {
        i = words.end(word);
        continue;
      }
      if (!isStop(words.charAt(i))) {
        i++;
        continue;
      }
      int stopEnd = i + 1;
      while (stopEnd < to && isStop(text.charAt(stopEnd))) {
        stopEnd++;
      }
      int closed = skipClosers(text, stopEnd, to);
      if (closed < to && ends(text, start, i, stopEnd, closed, to)) {
        sentences.add(new Span(start, closed));
        start = skipSpace(text, closed, to);
        i = start;
      } else {
        i = closed;
      }
    }
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
  }

  private static boolean isStop(char c) {
    return c <= '?'
        ? c == '.' || c == '!' || c == '?'
        : c >= '\u2026' && (c == '\u2026' || c == '\u3002');
  }

  private static boolean isQuote(char c) {
    return c == '"'
        || c == '\''
        || c == '\u201c'
        || c == '\u201d'
        || c == '\u2018'
        || c == '\u2019'
        || c == '\u00ab'
        || c == '\u00bb'
        || c == '\u201e';
  }

  /** Quotation marks, brackets and note marks such as [4] that belong to the sentence before. */
  private static int skipClosers(String text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c == ')' || c == ']' || c == '}' || isQuote(c)) {
        i++;
      } else if (c == '[' && i + 2 < to && isDigit(text.charAt(i + 1))) {
        int close = i + 1;
        while (close < to && close - i < 5 && isDigit(text.charAt(close))) {
          close++;
        }
        if (close == to || text.charAt(close) != ']') {
          return i;
        }
        i = close + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  private boolean ends(String text, int start, int stop, int stopEnd, int closed, int to) {
    boolean quoted = closed > stopEnd && isQuote(text.charAt(closed - 1));
    boolean lone = stopEnd - stop == 1 && text.charAt(stop) == '.';
    if (!isSpace(text.charAt(closed))) {
      return endsWithoutSpace(text, start, stop, closed, to);
    }
    int next = skipSpace(text, closed, to);
    if (next == to) {
      return false;
    }
    int word = skipOpeners(text, next, to);
    if (word == to) {
      return true;
    }
    char first = text.charAt(word);
    if (Character.isLowerCase(first)) {
      return word + 1 < to && Character.isUpperCase(text.charAt(word + 1));
    }
    boolean capital = Character.isLetter(first);
    if (!capital && !isDigit(first) && !isSign(first) && word == next) {
      return first == '\u2022' || first == '@' || first == '#' || Character.isSurrogate(first);
    }
    if (lone && !quoted) {
      return endsBehindPeriod(text, start, stop, word, to, capital);
    }
    return !(quoted && !lone && capital && isSpoken(text, word, to));
  }

  /** “…at the border.The ministry…”: pages lose the space between two paragraphs. */
  private static boolean endsWithoutSpace(String text, int start, int stop, int closed, int to) {
    if (stop - 2 < start || closed + 1 >= to) {
      return false;
    }
    char before = text.charAt(stop - 1);
    boolean word = Character.isLowerCase(before) && Character.isLetter(text.charAt(stop - 2));
    boolean figure = isDigit(before) && isDigit(text.charAt(stop - 2));
    int next = skipOpeners(text, closed, to);
    if (!(word || figure) || next + 1 >= to) {
      return false;
    }
    if (word) {
      // A dot further back makes it an address or a name of a file.
      for (int i = stop - 1; i >= start && stop - i < LONGEST_WORD; i--) {
        char c = text.charAt(i);
        if (c == '.' || c == '@' || c == '/') {
          return false;
        }
        if (isSpace(c)) {
          break;
        }
      }
    }
    return Character.isUpperCase(text.charAt(next))
        && (Character.isLowerCase(text.charAt(next + 1)) || text.charAt(next + 1) == ' ');
  }

  private boolean endsBehindPeriod(
      String text, int start, int stop, int word, int to, boolean capital) {
    int from = stop;
    while (from > start && stop - from < LONGEST_WORD && isInWord(text.charAt(from - 1))) {
      from--;
    }
    while (from < stop && text.charAt(from) == '.') {
      from++;
    }
    if (from == stop) {
      return true;
    }
    if (from == start && stop - from <= 3 && isListNumber(text, from, stop)) {
      return false;
    }
    Abbreviation abbreviation = find(text, from, stop);
    if (abbreviation != null) {
      return switch (abbreviation.kind()) {
        case NAME -> false;
        case NUMBER -> capital;
        case DATE, EITHER -> capital && isStarter(text, word, to);
        case TIME ->
            !isBareTime(text, start, from)
                && afterTime.token(text, word, tokenEnd(text, word, to)) == null;
      };
    }
    boolean initial = stop - from == 1 && Character.isUpperCase(text.charAt(from));
    if (initial || isDotted(text, from, stop)) {
      return !capital ? !initial : isStarter(text, word, to);
    }
    return true;
  }

  /** "By 8 p.m." alone is no sentence: only one word stands before the hour. */
  private static boolean isBareTime(String text, int start, int mark) {
    int i = start;
    while (i < mark && Character.isLetter(text.charAt(i))) {
      i++;
    }
    if (i == start || i >= mark || text.charAt(i) != ' ') {
      return false;
    }
    i++;
    int hour = i;
    while (i < mark && (isDigit(text.charAt(i)) || ".:".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i > hour && skipSpace(text, i, mark) == mark;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\u2019' || c == '\'';
  }

  private static boolean isListNumber(String text, int from, int stop) {
    return isDigit(text.charAt(from))
        || (stop - from == 1 && Character.isLetter(text.charAt(from)))
        || isRoman(text, from, stop);
  }

  private static boolean isRoman(String text, int from, int stop) {
    for (int i = from; i < stop; i++) {
      if ("IVXivx".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Single letters with dots between them: U.S, J.R.R. */
  private static boolean isDotted(String text, int from, int stop) {
    boolean dotted = false;
    for (int i = from; i < stop; i++) {
      boolean dot = text.charAt(i) == '.';
      if (dot == ((i - from) % 2 == 0)) {
        return false;
      }
      dotted |= dot;
    }
    return dotted;
  }

  private @Nullable Abbreviation find(String text, int from, int stop) {
    PhraseTrie.Hit<Abbreviation> hit = abbreviations.longest(text, from, stop);
    if (hit == null || hit.end() != stop) {
      return null;
    }
    boolean capital = Character.isUpperCase(hit.value().word().charAt(0));
    return capital && !Character.isUpperCase(text.charAt(from)) ? null : hit.value();
  }

  private boolean isStarter(String text, int word, int to) {
    int end = tokenEnd(text, word, to);
    // "A" is a starter, "A." an initial.
    return starters.token(text, word, end) != null && (end == to || text.charAt(end) != '.');
  }

  /** Whether words such as “Ruiz asked” follow, which belong to the quotation before. */
  private boolean isSpoken(String text, int word, int to) {
    int at = word;
    for (int n = 0; n <= WORDS_BEFORE_VERB && at < to; n++) {
      int end = tokenEnd(text, at, to);
      if (n > 0 && quoteVerbs.token(text, at, end) != null) {
        return true;
      }
      if (!Character.isUpperCase(text.charAt(at)) && text.charAt(at) != '.') {
        return false;
      }
      at = skipSpace(text, end, to);
    }
    return false;
  }

  private static int skipOpeners(String text, int from, int to) {
    int i = from;
    while (i < to && (isQuote(text.charAt(i)) || text.charAt(i) == '(' || text.charAt(i) == '[')) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSign(char c) {
    return c == '$'
        || c == '\u20ac'
        || c == '\u00a3'
        || c == '\u00a5'
        || c == '\u20b9'
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
