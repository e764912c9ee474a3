package org.gainsay.quantity;

import org.gainsay.lexicon.SpelledWord;

/**
 * What the vocabulary knows of a word of a text.
 *
 * @param id its number in the vocabulary
 * @param flags how it is written
 * @param letters whether it is made of letters alone
 */
record KnownWord(int id, int flags, boolean letters) {

  static KnownWord of(SpelledWord word, Vocabulary vocabulary) {
    char[] chars = word.text().toCharArray();
    boolean letters = true;
    int hash = 0;
    for (char c : chars) {
      letters &= Letter.isLetter(c);
      hash = Vocabulary.step(hash, Vocabulary.lower(c));
    }
    return new KnownWord(
        vocabulary.find(chars, 0, chars.length, hash),
        Tokens.capitals(chars, 0, chars.length),
        letters);
  }
}
