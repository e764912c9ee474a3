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
    private final ScopeWords by;
    private final Beginnings beginnings;
    private final @Nullable Object[] found = new @Nullable Object[TABLES];

    Findings(ScopeWords by, Beginnings beginnings) {
      this.by = by;
      this.beginnings = beginnings;
    }
  }

  private static final int TABLES = ScopeWords.Table.values().length;

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

  /** Where phrases in the tables of {@code words} may begin, looked for once. */
  Beginnings beginnings(ScopeWords words) {
    return findings(words).beginnings;
  }

  /** What {@code words} found of a table, null when it was not looked for. */
  @Nullable Object found(ScopeWords words, ScopeWords.Table table) {
    return findings(words).found[table.ordinal()];
  }

  void found(ScopeWords words, ScopeWords.Table table, Object all) {
    findings(words).found[table.ordinal()] = all;
  }

  private Findings findings(ScopeWords words) {
    Findings known = findings;
    if (known == null || known.by != words) {
      known = new Findings(words, words.beginnings(this));
      findings = known;
    }
    return known;
  }
}
