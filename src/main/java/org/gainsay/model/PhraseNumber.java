package org.gainsay.model;

import java.math.BigDecimal;
import java.util.List;
import org.gainsay.model.PhraseTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number of a phrase.
 *
 * <pre>
 * number   = (cardinal | fraction | "half") {scale} | cardinal ("in" | "out of" | "of every") cardinal
 * cardinal = digits | words of numbers and scales, "and" between | "a" scale
 * fraction = [cardinal "and"] [cardinal | "a"] part | digits "/" digits | ½
 * scale    = ["of"] ["a"] ("dozen" | "hundred" | "k" | "million" ...)
 * </pre>
 *
 * <p>A fraction that no scale follows is a share.
 */
final class PhraseNumber {

  /**
   * What was read.
   *
   * @param value the number
   * @param scale the scale word behind digits, 1 without one: "3 million" has 1000000
   * @param isShare whether it is a part of a whole
   * @param end the first token behind it
   */
  record Read(BigDecimal value, BigDecimal scale, boolean isShare, int end) {}

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private final List<Token> tokens;
  private final boolean between;
  private final boolean money;
  private int at;

  /**
   * A reader from token {@code at}; behind "between", "and" ends the number, and behind a currency
   * "m" is a million.
   */
  PhraseNumber(List<Token> tokens, int at, boolean between, boolean money) {
    this.tokens = tokens;
    this.at = at;
    this.between = between;
    this.money = money;
  }

  /** The number here, null when there is none. */
  @Nullable Read read() {
    boolean minus = is(0, "minus") || (at < tokens.size() && PhraseTokens.isDash(word(0)));
    if (minus) {
      at++;
    }
    Read read = unsigned();
    if (read == null || !minus) {
      return read;
    }
    return new Read(read.value().negate(), read.scale(), read.isShare(), read.end());
  }

  private @Nullable Read unsigned() {
    BigDecimal whole = cardinal();
    BigDecimal fraction = fraction(whole);
    BigDecimal value = fraction == null ? whole : fraction;
    if (value == null) {
      return null;
    }
    Read ratio = fraction == null ? soManyIn(value) : null;
    if (ratio != null) {
      return ratio;
    }
    boolean share = fraction != null && fraction.compareTo(BigDecimal.ONE) < 0;
    BigDecimal scale = BigDecimal.ONE;
    for (BigDecimal next = scale(fraction != null); next != null; next = scale(false)) {
      scale = scale.multiply(next);
      share = false;
    }
    return new Read(value.multiply(scale, Interval.PRECISION), scale, share, at);
  }

  /** Digits, or number words and scales: "four thousand two hundred and six". */
  private @Nullable BigDecimal cardinal() {
    if (at < tokens.size() && tokens.get(at).value() != null) {
      BigDecimal digits = tokens.get(at).value();
      return Character.isDigit(word(0).charAt(0)) || word(0).startsWith(".") ? take(digits) : null;
    }
    BigDecimal total = null;
    BigDecimal small = null;
    while (at < tokens.size()) {
      BigDecimal number = number();
      if (number != null) {
        small = small == null ? number : small.add(number);
        continue;
      }
      BigDecimal scale = meaning("scale", word(0));
      if (scale != null && (small != null || total == null) && !word(0).equals("k")) {
        at++;
        BigDecimal scaled = (small == null ? BigDecimal.ONE : small).multiply(scale);
        boolean large = scale.compareTo(HUNDRED) > 0;
        total = large ? (total == null ? scaled : total.add(scaled)) : total;
        small = large ? null : scaled;
      } else if (!passesAnd(total, small)) {
        break;
      }
    }
    return total == null ? small : small == null ? total : total.add(small);
  }

  private boolean passesAnd(@Nullable BigDecimal total, @Nullable BigDecimal small) {
    boolean passes =
        (total != null || small != null)
            && !between
            && (is(0, "and") || is(0, ","))
            && at + 1 < tokens.size()
            && meaning("number", word(1)) != null;
    if (passes) {
      at++;
    }
    return passes;
  }

  /** A number word, or "a" where a scale or another noun of number follows. */
  private @Nullable BigDecimal number() {
    for (int length = Math.min(3, tokens.size() - at); length > 0; length--) {
      String words =
          String.join(" ", tokens.subList(at, at + length).stream().map(Token::word).toList());
      BigDecimal number = meaning("number", words);
      if (number != null) {
        at += length;
        return number;
      }
    }
    if (is(0, "a") && at + 1 < tokens.size() && meaning("scale", word(1)) != null) {
      at++;
      return BigDecimal.ONE;
    }
    return null;
  }

  /** What {@code whole} is with the fraction here, or the fraction alone; null without one. */
  private @Nullable BigDecimal fraction(@Nullable BigDecimal whole) {
    if (at >= tokens.size()) {
      return null;
    }
    BigDecimal value = tokens.get(at).value();
    if (value != null && !Character.isDigit(word(0).charAt(0)) && !word(0).startsWith(".")) {
      return plus(whole, take(value));
    }
    if (whole != null && is(0, "/") && at + 1 < tokens.size() && isWhole(at + 1)) {
      BigDecimal below = value(at + 1);
      at += 2;
      return divide(whole, below);
    }
    if (whole != null && at + 2 < tokens.size() && is(1, "/") && isWhole(at) && isWhole(at + 2)) {
      BigDecimal part = divide(value(at), value(at + 2));
      at += 3;
      return plus(whole, part);
    }
    return partWord(whole);
  }

  private @Nullable BigDecimal partWord(@Nullable BigDecimal whole) {
    int start = at;
    boolean joined = whole != null && is(0, "and");
    if (joined) {
      at++;
    }
    if ((joined || whole == null) && is(0, "a")) {
      at++;
    }
    BigDecimal part = at < tokens.size() ? part(word(0)) : null;
    if (part == null || (joined && between)) {
      at = start;
      return null;
    }
    at++;
    if (joined) {
      return plus(whole, divide(BigDecimal.ONE, part));
    }
    return divide(whole == null ? BigDecimal.ONE : whole, part);
  }

  private static @Nullable BigDecimal part(String word) {
    BigDecimal part = meaning("part", word);
    return part == null && word.endsWith("s")
        ? meaning("part", word.substring(0, word.length() - 1))
        : part;
  }

  private @Nullable BigDecimal scale(boolean behindFraction) {
    int start = at;
    if (behindFraction && is(0, "of")) {
      at++;
    }
    if (behindFraction && is(0, "a")) {
      at++;
    }
    BigDecimal scale = at < tokens.size() ? meaning("scale", word(0)) : null;
    if (scale == null && money && (is(0, "m") || is(0, "b"))) {
      scale = is(0, "m") ? MILLION : BILLION;
    }
    if (scale == null) {
      at = start;
    } else {
      at++;
    }
    return scale;
  }

  /** "five": a share when "in six", "out of six" or "of every six" follows. */
  private @Nullable Read soManyIn(BigDecimal above) {
    int start = at;
    boolean two =
        (is(0, "in") && is(1, "every"))
            || (is(0, "of") && is(1, "every"))
            || (is(0, "out") && is(1, "of"));
    int words = two ? 2 : is(0, "in") ? 1 : 0;
    at += words;
    BigDecimal below = words == 0 ? null : cardinal();
    if (below == null || below.signum() == 0) {
      at = start;
      return null;
    }
    return new Read(divide(above, below), BigDecimal.ONE, true, at);
  }

  private static BigDecimal plus(@Nullable BigDecimal whole, BigDecimal part) {
    return whole == null ? part : whole.add(part);
  }

  private static BigDecimal divide(BigDecimal above, BigDecimal below) {
    return above.divide(below, Interval.PRECISION);
  }

  private static @Nullable BigDecimal meaning(String role, String words) {
    String meaning = PhraseWords.meaning(role, words);
    return meaning == null ? null : new BigDecimal(meaning);
  }

  private boolean isWhole(int token) {
    BigDecimal value = tokens.get(token).value();
    return value != null && value.signum() > 0 && value.scale() <= 0;
  }

  private BigDecimal value(int token) {
    BigDecimal value = tokens.get(token).value();
    return value == null ? BigDecimal.ZERO : value;
  }

  private BigDecimal take(@Nullable BigDecimal value) {
    at++;
    return value == null ? BigDecimal.ZERO : value;
  }

  private boolean is(int ahead, String word) {
    return at + ahead < tokens.size() && word(ahead).equals(word);
  }

  private String word(int ahead) {
    return tokens.get(at + ahead).word();
  }
}
