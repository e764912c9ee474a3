package org.gainsay.quantity;

import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.QuantityMention;

/** What the tests of single classes read with: the English tables, compiled once. */
final class Reading {

  static final QuantityTables TABLES = new QuantityTables(Lexicon.english());
  private static final QuantityFinder FINDER = QuantityFinder.of(Lexicon.english());

  private Reading() {}

  static Tokens tokens(String text) {
    return Tokens.scan(text, 0, text.length(), TABLES.vocabulary);
  }

  /** The first token that has these letters. */
  static int at(Tokens tokens, String word) {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.string(i).equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no “" + word + "” in: " + tokens.text);
  }

  static NumeralReader numerals(Tokens tokens) {
    return new NumeralReader(tokens, TABLES);
  }

  static UnitReader units(Tokens tokens) {
    return new UnitReader(tokens, TABLES, new Nouns(tokens), numerals(tokens));
  }

  static Numeral cardinal(Tokens tokens, String first) {
    Numeral numeral = numerals(tokens).cardinal(at(tokens, first), true);
    if (numeral == null) {
      throw new IllegalArgumentException("no number begins at “" + first + "”");
    }
    return numeral;
  }

  /** A figure's words and meaning, nothing when the text has none. */
  static String figures(String text) {
    List<String> found =
        FINDER.find(text).stream()
            .filter(QuantityMention::isFigure)
            .map(each -> each.quantity().interval() + " " + each.quantity().unit())
            .toList();
    return String.join(", ", found);
  }
}
