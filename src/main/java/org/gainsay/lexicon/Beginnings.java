package org.gainsay.lexicon;

/** The few tokens of a stretch of text with which phrases of some tables may begin. */
final class Beginnings {

  /** So many bits are of the tables. */
  private static final int TABLES = 8;

  /** The number of each token, above the bits of its tables. */
  private final int[] at;

  private int size;
  private int tables;

  /**
   * @param tokens how many tokens there are
   */
  Beginnings(int tokens) {
    at = new int[tokens];
  }

  /**
   * Adds a token that stands behind those added before.
   *
   * @param tables in which tables a phrase may begin with it, as bits; 0 for most tokens
   */
  void add(int token, int tables) {
    if (tables != 0) {
      at[size++] = token << TABLES | tables;
      this.tables |= tables;
    }
  }

  int size() {
    return size;
  }

  /** The number of a token, by its place among those that begin phrases. */
  int at(int i) {
    return at[i] >> TABLES;
  }

  /** Whether a phrase of a table may begin with a token, by its place among those. */
  boolean mayBegin(int i, PhraseTables.Table table) {
    return (at[i] & table.bit()) != 0;
  }

  /** Whether some phrase of a table may stand among the tokens. */
  boolean mayHold(PhraseTables.Table table) {
    return (tables & table.bit()) != 0;
  }
}
