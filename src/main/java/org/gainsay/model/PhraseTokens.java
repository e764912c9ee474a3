package org.gainsay.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A phrase as tokens: numerals, words, signs. Blanks part them and are dropped. */
final class PhraseTokens {

  /**
   * One token.
   *
   * @param word the characters in lower case
   * @param value the number, null when it is a word or sign
   * @param start where it begins in the text
   * @param end where the text goes on behind it
   */
  record Token(String word, @Nullable BigDecimal value, int start, int end) {}

  private static final String DASHES = "-–—−";
  private static final char FRACTION_SLASH = '⁄';

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private PhraseTokens(String text) {
    this.text = text;
  }

  /** The tokens of a text, in order. */
  static List<Token> of(String text) {
    PhraseTokens phrase = new PhraseTokens(text);
    while (phrase.at < text.length()) {
      phrase.next();
    }
    return phrase.tokens;
  }

  static boolean isDash(String word) {
    return word.length() == 1 && DASHES.contains(word);
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      at++;
    } else if (Character.isDigit(c) || (c == '.' && isDigit(at + 1))) {
      numeral();
    } else if (Character.isLetter(c)) {
      word();
    } else if (Character.getType(c) == Character.OTHER_NUMBER) {
      vulgarFraction();
    } else if (DASHES.indexOf(c) < 0 || !joinsWords()) {
      add(at, at + 1, null);
    } else {
      at++;
    }
  }

  /** Whether a dash only ties two words together: two-thirds, 70-plus. */
  private boolean joinsWords() {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private void word() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean currency =
        end < text.length() && Character.getType(text.charAt(end)) == Character.CURRENCY_SYMBOL;
    add(at, currency ? end + 1 : end, null);
  }

  private void numeral() {
    int start = at;
    StringBuilder digits = new StringBuilder();
    int end = digits(start, digits);
    while (end + 3 < text.length() && isGroup(end)) {
      end = digits(end + 1, digits);
    }
    if (end < text.length() && text.charAt(end) == '.' && isDigit(end + 1)) {
      digits.append('.');
      end = digits(end + 1, digits);
    }
    add(start, end, new BigDecimal(digits.toString()));
  }

  private int digits(int from, StringBuilder into) {
    int end = from;
    while (isDigit(end)) {
      into.append(Character.digit(text.charAt(end++), 10));
    }
    return end;
  }

  /** Whether a mark at {@code index} groups digits: three follow, or two and another mark. */
  private boolean isGroup(int index) {
    char mark = text.charAt(index);
    if (",'’".indexOf(mark) < 0 && !Character.isSpaceChar(mark)) {
      return false;
    }
    int end = index + 1;
    while (isDigit(end)) {
      end++;
    }
    int length = end - index - 1;
    return length == 3
        || (length == 2 && mark == ',' && end < text.length() && text.charAt(end) == ',');
  }

  private boolean isDigit(int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }

  private void vulgarFraction() {
    String plain = Normalizer.normalize(text.substring(at, at + 1), Normalizer.Form.NFKC);
    int slash = plain.indexOf(FRACTION_SLASH);
    if (slash < 0 || slash + 1 == plain.length()) {
      add(at, at + 1, null);
      return;
    }
    BigDecimal value =
        new BigDecimal(plain.substring(0, slash))
            .divide(new BigDecimal(plain.substring(slash + 1)), Interval.PRECISION);
    add(at, at + 1, value);
  }

  private void add(int start, int end, @Nullable BigDecimal value) {
    tokens.add(new Token(text.substring(start, end).toLowerCase(Locale.ROOT), value, start, end));
    at = end;
  }
}
