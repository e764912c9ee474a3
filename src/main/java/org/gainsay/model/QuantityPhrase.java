package org.gainsay.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.PhraseNumber.Read;
import org.gainsay.model.PhraseTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a quantity from a phrase of plain English that holds nothing else.
 *
 * <pre>
 * phrase = [hedge] [bound] (range | vague) [after-bound] [after-hedge]
 * range  = ["between" | "from"] amount [("to" | "and" | "or" | dash) amount]
 * amount = [sign | code] number [unit]
 * number = what {@link PhraseNumber} reads: 1,200; 1.2 million; two-thirds; one in five; half
 * unit   = a name of {@link Unit#named} in singular or plural, or a unit of {@code phrases.tsv}
 * </pre>
 *
 * <p>Hedges, bounds, vague words, signs and irregular units are rows of {@code phrases.tsv}. What
 * is counted is no part of a phrase: it belongs to the measure. "Up to" so many things begins at
 * zero.
 */
final class QuantityPhrase {

  /** Longer texts are no phrase. */
  static final int LONGEST = 200;

  private static final int MOST_WORDS = 4;
  private static final String REMEDY =
      "write one figure as a newspaper does (two-thirds, at least 43, €5 million, 40 to 45 km);"
          + " what is counted belongs to the measure";

  /** A number, the unit it was written with, and the scale word it had. */
  private record Amount(Read number, @Nullable Unit unit) {}

  private final String text;
  private final List<Token> tokens;
  private int at;

  private QuantityPhrase(String text) {
    this.text = text;
    this.tokens = PhraseTokens.of(text);
  }

  /**
   * The quantity that {@code text} names, with its words, stripped, as text.
   *
   * @throws IllegalArgumentException with the place, the problem and the remedy
   */
  static Quantity read(String text) {
    String words = text.strip();
    if (words.length() > LONGEST) {
      throw UnreadableText.at(
          words.substring(0, 40) + "…", 0, 41, words.length() + " characters", REMEDY);
    }
    return new QuantityPhrase(words).phrase();
  }

  private Quantity phrase() {
    Hedge hedge = before(Hedge.NONE);
    String bound = any("bound");
    hedge = before(hedge);
    String vague = rest("vague");
    if (vague != null && bound == null) {
      Quantity meant = QuantityNotation.read("“” = " + vague);
      Hedge itself = new Hedge(text.toLowerCase(Locale.ROOT), Hedge.Kind.VAGUE);
      return new Quantity(text, meant.interval(), meant.unit(), hedge.isNone() ? itself : hedge);
    }
    int start = at;
    boolean between = word("between");
    boolean from = !between && word("from");
    Amount low = amount(between);
    Amount high = at < tokens.size() && connects(between) ? amount(false) : null;
    if (high == null && (between || from)) {
      throw unreadable(start, "a range without its other end");
    }
    Unit unit = unit(low, high, start);
    Interval interval = high == null ? Interval.exactly(low.number().value()) : range(low, high);
    String after = any("after-bound");
    if (after != null && bound == null) {
      bound = after;
    }
    Unit late = high == null && low.unit() == null && at < tokens.size() ? readUnit() : null;
    if (late != null) {
      unit = late;
    }
    int behind = at;
    String kind = any("after-hedge");
    if (kind != null && hedge.isNone()) {
      hedge = QuantityNotation.known(words(behind, at));
    }
    if (at < tokens.size()) {
      throw unreadable(at, "unknown word or unit: " + words(at, tokens.size()));
    }
    return new Quantity(
        text, bound == null ? interval : bounded(bound, interval, unit), unit, hedge);
  }

  private Hedge before(Hedge hedge) {
    int start = at;
    String kind = any("hedge");
    return kind == null ? hedge : QuantityNotation.known(words(start, at));
  }

  private boolean connects(boolean between) {
    String word = tokens.get(at).word();
    boolean connects =
        word.equals("to")
            || PhraseTokens.isDash(word)
            || (between && word.equals("and"))
            || (word.equals("or") && !leads("after-bound") && !leads("after-hedge"));
    if (connects) {
      at++;
    }
    return connects;
  }

  private Amount amount(boolean between) {
    int start = at;
    Unit sign = sign();
    PhraseNumber reader = new PhraseNumber(tokens, at, between, sign != null);
    Read number = reader.read();
    if (number == null) {
      String problem =
          start < tokens.size() ? "no number: " + words(start, start + 1) : "no number";
      throw unreadable(Math.min(at, tokens.size() - 1), problem);
    }
    at = number.end();
    Unit unit = sign == null ? readUnit() : sign;
    return new Amount(number, unit == null && number.isShare() ? Unit.SHARE : unit);
  }

  private @Nullable Unit sign() {
    if (at >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(at);
    String code = PhraseWords.meaning("sign", token.word());
    if (code == null) {
      String word = text.substring(token.start(), token.end());
      code = isCode(word) ? word : null;
    }
    if (code == null) {
      return null;
    }
    at++;
    if (at < tokens.size() && tokens.get(at).word().equals(".")) {
      at++;
    }
    return Unit.named(code);
  }

  private static boolean isCode(String word) {
    return word.length() == 3
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Unit.isName(word)
        && Unit.named(word).dimension() == Dimension.MONEY;
  }

  /** The longest run of tokens that names a unit; null when none does. */
  private @Nullable Unit readUnit() {
    for (int end = Math.min(at + MOST_WORDS, tokens.size()); end > at; end--) {
      int from = tokens.get(at).start();
      Unit unit = UnitWords.find(text.substring(from, tokens.get(end - 1).end()));
      if (unit != null) {
        at = end;
        return unit;
      }
    }
    return null;
  }

  private Unit unit(Amount low, @Nullable Amount high, int start) {
    if (high == null || high.unit() == null || high.unit().equals(low.unit())) {
      return low.unit() == null ? Unit.COUNT : low.unit();
    }
    if (low.unit() != null) {
      throw unreadable(start, "the ends differ in unit: " + low.unit() + " and " + high.unit());
    }
    return high.unit();
  }

  private Interval range(Amount low, Amount high) {
    BigDecimal from = low.number().value();
    BigDecimal to = high.number().value();
    BigDecimal scale = high.number().scale();
    if (low.number().scale().compareTo(BigDecimal.ONE) == 0
        && from.multiply(scale).compareTo(to) < 0) {
      from = from.multiply(scale);
    }
    if (from.compareTo(to) > 0) {
      throw unreadable(0, "the range runs downward");
    }
    return Interval.between(from, to);
  }

  private static Interval bounded(String bound, Interval interval, Unit unit) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    if (low == null || high == null) {
      throw new AssertionError("what phrases bound is bounded: " + interval);
    }
    boolean floor = bound.equals("0<=") && unit.equals(Unit.COUNT) && high.signum() > 0;
    return switch (bound) {
      case ">=" -> Interval.atLeast(low);
      case ">" -> Interval.moreThan(low);
      case "<" -> Interval.lessThan(high);
      default -> floor ? Interval.between(BigDecimal.ZERO, high) : Interval.atMost(high);
    };
  }

  /** The meaning of the longest words here in a role, which are passed; null when none. */
  private @Nullable String any(String role) {
    for (int end = Math.min(at + MOST_WORDS, tokens.size()); end > at; end--) {
      String meaning = PhraseWords.meaning(role, words(at, end));
      if (meaning != null) {
        at = end;
        return meaning;
      }
    }
    return null;
  }

  private boolean leads(String role) {
    int start = at;
    boolean leads = any(role) != null;
    at = start;
    return leads;
  }

  private @Nullable String rest(String role) {
    return PhraseWords.meaning(role, words(at, tokens.size()));
  }

  private boolean word(String word) {
    if (at < tokens.size() && tokens.get(at).word().equals(word)) {
      at++;
      return true;
    }
    return false;
  }

  private String words(int from, int to) {
    return String.join(" ", tokens.subList(from, to).stream().map(Token::word).toList());
  }

  private IllegalArgumentException unreadable(int token, String problem) {
    if (tokens.isEmpty()) {
      return UnreadableText.at(text, 0, text.length(), "no words", REMEDY);
    }
    int start = tokens.get(Math.max(0, token)).start();
    return UnreadableText.at(text, start, text.length(), problem, REMEDY);
  }
}
