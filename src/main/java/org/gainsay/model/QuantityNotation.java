package org.gainsay.model;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Quantities as one line of text, and back.
 *
 * <pre>
 * line     = phrase | words " = " reading
 * words    = “ any characters; \ before ” and \ , and \n \r \t for line breaks and tabs ”
 * reading  = interval " " unit [", " hedge]
 * interval = number | ("[" | "(") end ".." end ("]" | ")")
 * end      = number | "-∞" | "∞"
 * number   = decimal | integer "/" integer, the quotient to 34 digits
 * unit     = a name of {@link Unit#named}
 *          | words " (" dimension ", 1 = " decimal " " words ["; + " decimal] ")"
 * hedge    = "vague", for words that are their own hedge
 *          | word of the phrases, whose kind they tell
 *          | words " (" kind ")"
 * </pre>
 *
 * <p>A phrase is plain English, as {@link QuantityPhrase} reads it. A quantity is written as its
 * words alone when they have digits and say no more and no less than the quantity: {@code at least
 * 43}. All others get their reading: {@code “two-thirds” = 2/3 share}.
 */
final class QuantityNotation {

  private static final String REMEDY =
      "write “words” = interval unit, hedge: “about 70%” = 70 percent, about";

  private final String text;
  private int at;

  private QuantityNotation(String text) {
    this.text = text;
  }

  /** The quantity that {@link #write} turned into {@code text}, or that a phrase names. */
  static Quantity read(String text) {
    return text.startsWith("“") ? new QuantityNotation(text).quantity() : QuantityPhrase.read(text);
  }

  /** One line from which {@link #read} makes an equal quantity. */
  static String write(Quantity quantity) {
    if (saysItPlainly(quantity)) {
      return quantity.text();
    }
    Hedge hedge = quantity.hedge();
    return quote(quantity.text())
        + " = "
        + quantity.interval()
        + " "
        + unit(quantity.unit())
        + (hedge.equals(Hedge.NONE) ? "" : ", " + hedge(quantity.text(), hedge));
  }

  private static boolean saysItPlainly(Quantity quantity) {
    String words = quantity.text();
    if (words.length() > QuantityPhrase.LONGEST || words.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    try {
      return QuantityPhrase.read(words).equals(quantity);
    } catch (IllegalArgumentException notPlain) {
      return false;
    }
  }

  private static String unit(Unit unit) {
    if (Unit.isName(unit.name())
        && Unit.named(unit.name()).equals(unit)
        && unit.name().indexOf('“') < 0) {
      return unit.name();
    }
    return quote(unit.name())
        + " ("
        + unit.dimension().label()
        + ", 1 = "
        + unit.factor()
        + " "
        + quote(unit.base())
        + (unit.offset().signum() == 0 ? "" : "; + " + unit.offset())
        + ")";
  }

  private static String hedge(String words, Hedge hedge) {
    if (isOwnHedge(words, hedge)) {
      return "vague";
    }
    if (hedge.equals(known(hedge.word()))) {
      return hedge.word();
    }
    return quote(hedge.word()) + " (" + hedge.kind().name().toLowerCase(Locale.ROOT) + ")";
  }

  private static boolean isOwnHedge(String words, Hedge hedge) {
    return hedge.kind() == Hedge.Kind.VAGUE && hedge.word().equals(words.toLowerCase(Locale.ROOT));
  }

  /** The hedge of a word of the phrases; no hedge when it is none. */
  static Hedge known(String word) {
    String kind = PhraseWords.meaning("hedge", word);
    if (kind == null) {
      kind = PhraseWords.meaning("after-hedge", word);
    }
    return kind == null
        ? Hedge.NONE
        : new Hedge(word, Hedge.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  private static String quote(String words) {
    StringBuilder quoted = new StringBuilder(words.length() + 2).append('“');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '”', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c);
      }
    }
    return quoted.append('”').toString();
  }

  private Quantity quantity() {
    String words = quoted();
    skip(" = ");
    Interval interval = interval();
    skip(" ");
    Unit unit = unit();
    Hedge hedge = Hedge.NONE;
    if (at < text.length()) {
      skip(", ");
      hedge = hedge(words);
    }
    return new Quantity(words, interval, unit, hedge);
  }

  private String quoted() {
    int start = at;
    skip("“");
    StringBuilder words = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '”') {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        c = text.charAt(at++);
        c = c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
      }
      words.append(c);
    }
    if (at == text.length()) {
      throw unreadable(start, "the words are not closed");
    }
    at++;
    return words.toString();
  }

  private Interval interval() {
    int start = at;
    boolean open = text.startsWith("(", at);
    if (!open && !text.startsWith("[", at)) {
      return Interval.exactly(number(upTo(' ')));
    }
    at++;
    int dots = text.indexOf("..", at);
    int end = dots;
    while (end >= 0 && end < text.length() && text.charAt(end) != ']' && text.charAt(end) != ')') {
      end++;
    }
    if (end < 0 || end == text.length()) {
      throw unreadable(start, "the interval is not closed");
    }
    String low = text.substring(at, dots);
    String high = text.substring(dots + 2, end);
    at = end + 1;
    try {
      return new Interval(
          low.equals("-∞") ? null : number(low),
          high.equals("∞") ? null : number(high),
          !open,
          text.charAt(end) == ']');
    } catch (IllegalArgumentException e) {
      throw unreadable(start, String.valueOf(e.getMessage()));
    }
  }

  private BigDecimal number(String digits) {
    int slash = digits.indexOf('/');
    try {
      return slash < 0
          ? new BigDecimal(digits)
          : new BigDecimal(digits.substring(0, slash))
              .divide(new BigDecimal(digits.substring(slash + 1)), Interval.PRECISION);
    } catch (ArithmeticException | NumberFormatException e) {
      throw unreadable(Math.max(0, at - digits.length()), "no number: " + digits);
    }
  }

  private Unit unit() {
    int start = at;
    if (!text.startsWith("“", at)) {
      int comma = text.indexOf(", ", at);
      String name = text.substring(at, comma < 0 ? text.length() : comma);
      at += name.length();
      if (!Unit.isName(name)) {
        throw unreadable(start, "unknown unit: " + name);
      }
      return Unit.named(name);
    }
    String name = quoted();
    skip(" (");
    String label = upTo(',');
    skip(", 1 = ");
    BigDecimal factor = number(upTo(' '));
    skip(" ");
    String base = quoted();
    BigDecimal offset = BigDecimal.ZERO;
    if (text.startsWith("; + ", at)) {
      skip("; + ");
      offset = number(upTo(')'));
    }
    skip(")");
    for (Dimension dimension : Dimension.values()) {
      if (dimension.label().equals(label)) {
        return new Unit(name, base, dimension, factor, offset);
      }
    }
    throw unreadable(start, "unknown dimension: " + label);
  }

  private Hedge hedge(String words) {
    int start = at;
    if (!text.startsWith("“", at)) {
      String word = text.substring(at);
      at = text.length();
      Hedge hedge =
          word.equals("vague")
              ? new Hedge(words.toLowerCase(Locale.ROOT), Hedge.Kind.VAGUE)
              : known(word);
      if (hedge.isNone()) {
        throw unreadable(start, "unknown hedge: " + word);
      }
      return hedge;
    }
    String word = quoted();
    skip(" (");
    String kind = upTo(')').toUpperCase(Locale.ROOT);
    skip(")");
    for (Hedge.Kind each : Hedge.Kind.values()) {
      if (each.name().equals(kind) && at == text.length()) {
        return new Hedge(word, each);
      }
    }
    throw unreadable(start, "unknown kind of hedge: " + kind.toLowerCase(Locale.ROOT));
  }

  private String upTo(char end) {
    int index = text.indexOf(end, at);
    String before = text.substring(at, index < 0 ? text.length() : index);
    at += before.length();
    return before;
  }

  private void skip(String expected) {
    if (!text.startsWith(expected, at)) {
      throw unreadable(at, "“" + expected.strip() + "” is missing");
    }
    at += expected.length();
  }

  private IllegalArgumentException unreadable(int start, String problem) {
    return UnreadableText.at(text, start, Math.max(at, start + 1), problem, REMEDY);
  }
}
