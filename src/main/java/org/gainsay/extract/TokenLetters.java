package org.gainsay.extract;

/** Tells by the letters of a sentence where its words end. */
final class TokenLetters {

  private TokenLetters() {}

  /** The end of a word that has come to {@code from}. */
  static int wordEnd(char[] chars, int from) {
    int i = from;
    while (i < chars.length) {
      char c = chars[i];
      if (isAlphanumeric(c) || c == '%') {
        i++;
        continue;
      }
      if (c == ' ' || i + 1 == chars.length || !isAlphanumeric(chars[i + 1])) {
        break;
      }
      boolean digits = Character.isDigit(chars[i - 1]) && Character.isDigit(chars[i + 1]);
      boolean inside =
          switch (c) {
            case '-', '‑', '&', '/', '@' -> true;
            case '.' -> digits || Character.isLetter(chars[i + 1]);
            case ',' -> digits;
            case '\'', '’' -> !endsWithS(chars, i);
            default -> false;
          };
      if (!inside) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether the apostrophe at {@code i} opens a final 's. */
  static boolean endsWithS(char[] chars, int i) {
    char next = chars[i + 1];
    return (next == 's' || next == 'S') && (i + 2 >= chars.length || !isAlphanumeric(chars[i + 2]));
  }

  /** Whether a dot stands inside a word: "U.S". */
  static boolean hasDot(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (chars[i] == '.') {
        return Character.isLetter(chars[from]);
      }
    }
    return false;
  }

  static boolean isAlphanumeric(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  static boolean isCurrency(char c) {
    return c < 128 ? c == '$' : Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
