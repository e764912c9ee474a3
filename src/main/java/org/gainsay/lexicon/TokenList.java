package org.gainsay.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.gainsay.lexicon.WordFamilies.Token;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a stretch of text, and what was found among them before: several figures of one
 * sentence ask for the same words. Finished before it is handed out; then only the findings are
 * added, each worked out from the tokens alone.
 */
final class TokenList extends AbstractList<Token> implements RandomAccess {

  /** What one set of tables has found among the tokens. */
  private static final class Findings {
    private final PhraseTables by;
    private final Beginnings beginnings;
    private final @Nullable Object[] found = new @Nullable Object[TABLES];

    Findings(PhraseTables by, Beginnings beginnings) {
      this.by = by;
      this.beginnings = beginnings;
    }
  }

  private static final int TABLES = PhraseTables.Table.values().length;

  private @Nullable Token[] tokens;
  private int size;
  private @Nullable Findings findings;
  private @Nullable NamedFamilies named;

  TokenList(int room) {
    tokens = new @Nullable Token[room];
  }

  void append(Token token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = token;
  }

  @Override
  public Token get(int index) {
    Token token = index < size ? tokens[index] : null;
    if (token == null) {
      throw new IndexOutOfBoundsException(index + " of " + size);
    }
    return token;
  }

  @Override
  public int size() {
    return size;
  }

  /** What {@code families} finds named among the tokens, looked for once. */
  NamedFamilies named(WordFamilies families) {
    NamedFamilies known = named;
    if (known == null || known.by() != families) {
      known = families.find(this);
      named = known;
    }
    return known;
  }

  /** Where phrases in the tables of {@code phrases} may begin, looked for once. */
  Beginnings beginnings(PhraseTables phrases) {
    return findings(phrases).beginnings;
  }

  /** What {@code phrases} found of a table, null when it was not looked for. */
  @Nullable Object found(PhraseTables phrases, PhraseTables.Table table) {
    return findings(phrases).found[table.ordinal()];
  }

  void found(PhraseTables phrases, PhraseTables.Table table, Object all) {
    findings(phrases).found[table.ordinal()] = all;
  }

  private Findings findings(PhraseTables phrases) {
    Findings known = findings;
    if (known == null || known.by != phrases) {
      known = new Findings(phrases, phrases.beginnings(this));
      findings = known;
    }
    return known;
  }
}
