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

  private static final int TABLES = ScopeWords.Table.values().length;

  private @Nullable Token[] tokens;
  private int size;
  private @Nullable ScopeWords by;
  private final @Nullable Object[] found = new @Nullable Object[TABLES];

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

  /** What {@code words} found of a table, null when it was not looked for. */
  @Nullable Object found(ScopeWords words, ScopeWords.Table table) {
    return by == words ? found[table.ordinal()] : null;
  }

  void found(ScopeWords words, ScopeWords.Table table, Object all) {
    if (by != words) {
      Arrays.fill(found, null);
      by = words;
    }
    found[table.ordinal()] = all;
  }
}
