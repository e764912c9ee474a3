package org.gainsay.quantity;

import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.WordTable;
import org.gainsay.lexicon.WordView;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;

/**
 * Finds the quantities in running text, and the digits and number words that are none: dates, ages,
 * names. Goes once over the text; the lexicon's tables are compiled once, when the finder is made.
 */
public final class QuantityFinder {

  private final WordTable table;
  private final QuantityTables tables;
  private final WordView<KnownWord> known;
  private final Triggers triggers;

  private QuantityFinder(QuantityTables tables, WordTable table) {
    this.table = table;
    this.tables = tables;
    known = table.view(word -> KnownWord.of(word, tables.vocabulary));
    triggers = new Triggers(tables.vocabulary, known);
  }

  /**
   * A finder that goes by the words of {@code lexicon}.
   *
   * @throws org.gainsay.lexicon.LexiconException when a row of its tables cannot be understood
   */
  public static QuantityFinder of(Lexicon lexicon) {
    return of(lexicon, WordTable.of(lexicon));
  }

  /** As {@link #of(Lexicon)}, for texts whose words are looked up in {@code table}. */
  public static QuantityFinder of(Lexicon lexicon, WordTable table) {
    return new QuantityFinder(new QuantityTables(lexicon), table);
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
    return read(Tokens.scan(text, within.start(), within.end(), tables.vocabulary));
  }

  /** As above, where the words of the text have been looked up. */
  public List<QuantityMention> find(TextWords text, Span within) {
    TextWords words = text.in(table);
    return triggers.mayStand(words, within)
        ? read(Tokens.scan(words, within, tables.vocabulary, known))
        : List.of();
  }

  private List<QuantityMention> read(Tokens tokens) {
    int first = SentenceReader.first(tokens, tables);
    return first < 0 ? List.of() : new SentenceReader(tokens, tables).read(first);
  }
}
