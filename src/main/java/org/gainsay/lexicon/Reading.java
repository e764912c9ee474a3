package org.gainsay.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.gainsay.lexicon.WordFamilies.Family;

/**
 * A family a phrase may belong to, and beside what.
 *
 * @param beside families, stems or dimensions of which one must be near; empty: always; not to be
 *     changed
 * @param bits a bit for the hash of each: most words are told apart by it, before the set is asked
 */
record Reading(Family family, Set<String> beside, long bits) {

  Reading(Family family, Set<String> beside) {
    this(family, new HashSet<>(beside), bits(beside));
  }

  private static long bits(Set<String> words) {
    long bits = 0;
    for (String word : words) {
      bits |= SpelledWord.bit(word);
    }
    return bits;
  }

  /** Whether it holds in some company only. */
  boolean hangsOnCompany() {
    return bits != 0;
  }

  /** Whether it may stand beside one of the words of some bits. */
  boolean mayWant(long bits) {
    return (this.bits & bits) != 0;
  }

  /** Whether it stands beside this stem, family or dimension. */
  boolean wants(String word) {
    return (bits & SpelledWord.bit(word)) != 0 && beside.contains(word);
  }
}
