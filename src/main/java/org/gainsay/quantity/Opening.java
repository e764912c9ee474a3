package org.gainsay.quantity;

/** What a word is to the words with which a quantity may begin; told by the tables of phrases. */
enum Opening {
  /** "Dozens": by itself a phrase that names no figure, or a multiple. */
  VAGUE_ALONE,
  /** The second word of such a phrase: "the majority". */
  VAGUE_NEXT,
  /** The first word of a unit: "a metre". */
  UNIT_START;

  private final int bit = 1 << ordinal();

  int bit() {
    return bit;
  }

  boolean in(int openings) {
    return (openings & bit) != 0;
  }
}
