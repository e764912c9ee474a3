package org.gainsay.quantity;

import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;

/**
 * Finds the quantities in running text, and the digits and number words that are none: dates, ages,
 * names. Goes once over the text; the lexicon's tables are compiled once, when the finder is made.
 */
public final class QuantityFinder {

  private final QuantityTables tables;

  private QuantityFinder(QuantityTables tables) {
    this.tables = tables;
  }

  /**
   * A finder that goes by the words of {@code lexicon}.
   *
   * @throws org.gainsay.lexicon.LexiconException when a row of its tables cannot be understood
   */
  public static QuantityFinder of(Lexicon lexicon) {
    return new QuantityFinder(new QuantityTables(lexicon));
  }

  /** All mentions in {@code text}, figures and others, in order of the text, not overlapping. */
  public List<QuantityMention> find(String text) {
    return find(text, new Span(0, text.length()));
  }

  /**
   * As {@link #find(String)}, within one sentence of a text; nothing outside of it is looked at,
   * and offsets count from the start of the text.
   */
  public List<QuantityMention> find(String text, Span within) {
    Tokens tokens = Tokens.scan(text, within.start(), within.end(), tables.vocabulary);
    int first = SentenceReader.first(tokens, tables);
    return first < 0 ? List.of() : new SentenceReader(tokens, tables).read(first);
  }
}
