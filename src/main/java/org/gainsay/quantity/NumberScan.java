package org.gainsay.quantity;

/**
 * Reads digits with their grouping and decimals: 1,234.5, 12,34,567, 1.234,56, 1 200, 1'200, .08,
 * 6.2e4. One pass: a run of digits and separators that is no number is cut into its parts at once.
 */
final class NumberScan {

  private static final int MOST_DIGITS = 18;
  private static final int MOST_GROUPS = 8;

  private final Tokens tokens;
  private final char[] chars;
  private final int start;

  private int end;
  private int commas;
  private int dots;
  private int quotes;
  private int lastComma = -1;
  private int lastDot = -1;
  private boolean evenGroups = true;
  private boolean indianGroups = true;
  private int firstGroup = -1;
  private int lastGroup;

  NumberScan(Tokens tokens, char[] chars, int start) {
    this.tokens = tokens;
    this.chars = chars;
    this.start = start;
  }

  /** Whether a number begins with the point at {@code i}: ".08". */
  static boolean startsDecimal(char[] chars, int i) {
    return i + 1 < chars.length
        && Letter.isDigit(chars[i + 1])
        && (i == 0
            || !(Letter.isLetter(chars[i - 1])
                || Letter.isDigit(chars[i - 1])
                || chars[i - 1] == '.'));
  }

  /** Adds the tokens of the run; the first character behind it. */
  int read(int flag) {
    measure();
    if (chars[start] == '.') {
      if (commas + quotes > 0 || dots > 1) {
        return pieces(flag);
      }
      return number(flag | Tokens.DECIMAL, start, end, '.', true);
    }
    if (commas + dots + quotes == 0) {
      int apart = apart();
      if (apart > end) {
        boolean point = chars[end + 1] == '.';
        end = apart;
        return number(flag | (point ? Tokens.DECIMAL : Tokens.GROUPED), start, end, '.', false);
      }
      int spaced = spaceGroups();
      if (spaced > end) {
        end = spaced;
        return number(flag | Tokens.GROUPED, start, end, '.', true);
      }
      return number(flag, start, end, '.', true);
    }
    if (quotes > 0) {
      return commas + dots == 0 && evenGroups && firstGroup <= 3 && lastGroup == 3
          ? number(flag | Tokens.GROUPED, start, end, '.', true)
          : pieces(flag);
    }
    if (dots == 1 && lastDot > lastComma) {
      boolean grouped = commas == 0 || groupsRight();
      return grouped
          ? number(flag | Tokens.DECIMAL | (commas > 0 ? Tokens.GROUPED : 0), start, end, '.', true)
          : pieces(flag);
    }
    if (dots == 0) {
      if (groupsRight()) {
        return number(flag | Tokens.GROUPED, start, end, '.', true);
      }
      if (commas == 1 && lastGroup <= 2 && firstGroup <= 3 && !listBehind()) {
        return number(flag | Tokens.DECIMAL, start, end, ',', true);
      }
      return pieces(flag);
    }
    if (commas == 1 && lastComma > lastDot && evenGroups && firstGroup <= 3 && lastGroup <= 2) {
      return number(flag | Tokens.DECIMAL | Tokens.GROUPED, start, end, ',', true);
    }
    if (commas == 0 && evenGroups && firstGroup <= 3 && lastGroup == 3) {
      return number(flag | Tokens.GROUPED, start, end, ',', true);
    }
    if (commas == 0) {
      tokens.pushNumber(start, end, flag | Tokens.CHAIN, 0, 0);
      return end;
    }
    return pieces(flag);
  }

  private boolean groupsRight() {
    return lastGroup == 3
        && ((evenGroups && firstGroup <= 3) || (indianGroups && firstGroup <= 2 && commas > 1));
  }

  /**
   * Behind a number whose sign stands between spaces, as text cut into words has it: 6 . 2, 80 ,
   * 000; else no further.
   */
  private int apart() {
    if (end - start > 3
        || end + 3 >= chars.length
        || chars[end] != ' '
        || chars[end + 2] != ' '
        || (chars[start] == '0' && end - start > 1)) {
      return end;
    }
    char sign = chars[end + 1];
    int i = end + 3;
    while (i < chars.length && Letter.isDigit(chars[i]) && i < end + 9) {
      i++;
    }
    int digits = i - end - 3;
    boolean closed = i == chars.length || chars[i] == ' ';
    boolean decimal = sign == '.' && digits >= 1 && digits <= 4;
    boolean group = sign == ',' && digits == 3 && chars[start] != '0';
    return closed && (decimal || group) ? i : end;
  }

  /** Whether a further comma and digit follow after a space, as in a list of numbers. */
  private boolean listBehind() {
    return end + 1 < chars.length && chars[end] == ',' && Letter.isSpace(chars[end + 1]);
  }

  private void measure() {
    int i = start;
    int group = 0;
    int beforeDot = 0;
    while (i < chars.length) {
      char c = chars[i];
      if (Letter.isDigit(c)) {
        group++;
        i++;
        continue;
      }
      boolean comma = c == ',';
      boolean dot = c == '.' || c == '·';
      boolean quote = c == '\'' || c == '’';
      if (!(comma || dot || quote) || i + 1 >= chars.length || !Letter.isDigit(chars[i + 1])) {
        break;
      }
      if (i > start) {
        endGroup(group, dot && beforeDot == 0 && commas > 0);
      }
      group = 0;
      if (comma) {
        commas++;
        lastComma = i;
      } else if (dot) {
        dots++;
        lastDot = i;
        beforeDot++;
      } else {
        quotes++;
      }
      i++;
    }
    end = i;
    if (!(dots == 1 && lastDot > lastComma)) {
      lastGroup = group;
    }
  }

  /** A group that a separator ends. */
  private void endGroup(int length, boolean last) {
    if (firstGroup < 0) {
      firstGroup = length;
    } else {
      evenGroups &= length == 3;
      indianGroups &= last ? length == 3 : length == 2;
    }
    lastGroup = length;
  }

  /** Behind the last group of three digits that a space sets off: 1 200; else no further. */
  private int spaceGroups() {
    if (end - start > 3 || chars[start] == '0') {
      return end;
    }
    int at = end;
    for (int groups = 0; groups < MOST_GROUPS; groups++) {
      if (!(at + 3 < chars.length && chars[at] != '\n' && Letter.isSpace(chars[at]))) {
        break;
      }
      int digits = 0;
      while (at + 1 + digits < chars.length
          && digits < 4
          && Letter.isDigit(chars[at + 1 + digits])) {
        digits++;
      }
      if (digits != 3) {
        return digits == 0 ? at : end;
      }
      at += 4;
    }
    if (at > end && at + 1 < chars.length && chars[at] == ',' && Letter.isDigit(chars[at + 1])) {
      return end;
    }
    if (at > end && at + 1 < chars.length && chars[at] == '.' && Letter.isDigit(chars[at + 1])) {
      at++;
      while (at < chars.length && Letter.isDigit(chars[at])) {
        at++;
      }
    }
    return at;
  }

  private int number(int flag, int from, int to, char point, boolean exponent) {
    long value = 0;
    int digits = 0;
    int scale = 0;
    boolean fraction = false;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (Letter.isDigit(c)) {
        digits += value > 0 || c != '0' ? 1 : 0;
        if (digits <= MOST_DIGITS) {
          value = value * 10 + Character.digit(c, 10);
          scale += fraction ? 1 : 0;
        }
      } else if (c == point || (c == '·' && point == '.')) {
        fraction = true;
      }
    }
    if (digits > MOST_DIGITS) {
      tokens.pushNumber(from, to, flag | Tokens.CHAIN, 0, 0);
      return to;
    }
    if (chars[from] == '0' && to - from > 1 && Letter.isDigit(chars[from + 1])) {
      flag |= Tokens.LEADING_ZERO;
    }
    int behind = exponent ? exponent(to) : to;
    if (behind > to) {
      scale -= exponentValue;
      flag |= Tokens.DECIMAL;
    }
    tokens.pushNumber(from, behind, flag, value, scale);
    return behind;
  }

  private int exponentValue;

  /** The "10^" of 4.2 × 10^9, spaces around the sign. */
  private boolean isPowerOfTen(int at) {
    return at + 3 < chars.length
        && (chars[at - 2] == 'x' || chars[at - 2] == '×')
        && chars[at] == '1'
        && chars[at + 1] == '0'
        && chars[at + 2] == '^';
  }

  /** Behind e4, x10^4 or ×10−4; {@code at} when there is no such thing. */
  private int exponent(int at) {
    int i = at;
    int sign = chars.length > at + 1 && chars[at] == ' ' ? at + 1 : at;
    boolean spaced = sign > at && chars.length > sign + 1 && chars[sign + 1] == ' ';
    if (i + 1 < chars.length && (chars[i] == 'e' || chars[i] == 'E')) {
      i++;
    } else if (spaced && isPowerOfTen(sign + 2)) {
      i = sign + 5;
    } else if (i + 3 < chars.length
        && (chars[i] == 'x' || chars[i] == '×')
        && chars[i + 1] == '1'
        && chars[i + 2] == '0'
        && (chars[i + 3] == '^' || chars[i + 3] == '-' || chars[i + 3] == '−')) {
      i += chars[i + 3] == '^' ? 4 : 3;
    } else {
      return at;
    }
    boolean minus = false;
    if (i < chars.length && (chars[i] == '-' || chars[i] == '−' || chars[i] == '+')) {
      minus = chars[i] != '+';
      i++;
    }
    int value = 0;
    int first = i;
    while (i < chars.length && Letter.isDigit(chars[i]) && i - first < 3) {
      value = value * 10 + Character.digit(chars[i], 10);
      i++;
    }
    if (i == first || i - first == 3 || (i < chars.length && Letter.isLetter(chars[i]))) {
      return at;
    }
    exponentValue = minus ? -value : value;
    return i;
  }

  /** The run's parts: numbers and signs, each a token. */
  private int pieces(int flag) {
    int i = start;
    while (i < end) {
      int from = i;
      while (i < end && Letter.isDigit(chars[i])) {
        i++;
      }
      if (i > from) {
        number(flag, from, i, '.', false);
      } else {
        i++;
        tokens.push(Tokens.SIGN, from, i, flag, Vocabulary.step(0, chars[from]));
      }
      flag = 0;
    }
    return end;
  }
}
