package org.gainsay.extract;

/**
 * A noun phrase of one sentence, as token indices: {@code to} is the first token behind it.
 *
 * @param from its first token
 * @param to the first token behind it
 * @param asideFrom the first token of what stands in apposition ("a spokesman for the rebels"), or
 *     -1
 * @param asideTo the first token behind that, or -1
 */
record Phrase(int from, int to, int asideFrom, int asideTo) {

  static Phrase of(int from, int to) {
    return new Phrase(from, to, -1, -1);
  }

  Phrase withAside(int from, int to) {
    return new Phrase(this.from, this.to, from, to);
  }

  boolean hasAside() {
    return asideFrom >= 0;
  }

  /** The first token behind the phrase and its apposition. */
  int end() {
    return Math.max(to, asideTo);
  }

  /** Whether the token stands in the phrase or its apposition. */
  boolean holds(int token) {
    return from <= token && token < to || asideFrom <= token && token < asideTo;
  }
}
