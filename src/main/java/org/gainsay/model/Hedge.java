package org.gainsay.model;

/**
 * The word that makes a figure less than exact, and which way it may stretch. How far is the {@code
 * Tolerance}'s business.
 *
 * @param word the hedge in lower case as the lexicon has it ("about", "nearly"); "none" without one
 * @param kind which way the figure may stretch
 */
public record Hedge(String word, Kind kind) {

  /** Which way a hedged figure may stretch. */
  public enum Kind {
    /** Not hedged. */
    NONE,
    /** Either way: about, around, roughly. */
    AROUND,
    /** The truth lies below: nearly, almost, just under. */
    BELOW,
    /** The truth lies above: just over, slightly more than. */
    ABOVE,
    /** A word that names no figure: dozens, several, a majority. Its interval is a convention. */
    VAGUE
  }

  /** No hedge. */
  public static final Hedge NONE = new Hedge("none", Kind.NONE);

  /** Whether the figure is not hedged. */
  public boolean isNone() {
    return kind == Kind.NONE;
  }

  @Override
  public String toString() {
    return word;
  }
}
