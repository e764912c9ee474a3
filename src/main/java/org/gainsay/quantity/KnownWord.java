package org.gainsay.quantity;

import org.gainsay.lexicon.SpelledWord;

/**
 * What the vocabulary knows of a word of a text.
 *
 * @param id its number in the vocabulary
 * @param flags how it is written
 * @param letters whether it is made of letters alone
 * @param begins whether a quantity may begin with it, whatever follows
 * @param opens whether one may begin with it, by what follows: "a", "the"
 * @param follows whether it may stand behind such a word: "a million", "a metre", "the majority"
 */
record KnownWord(
    int id, int flags, boolean letters, boolean begins, boolean opens, boolean follows) {

  private static final long OPENINGS = WordClass.mask(WordClass.VAGUE_START, WordClass.DETERMINER);

  static KnownWord of(SpelledWord word, Vocabulary vocabulary) {
    char[] chars = word.text().toCharArray();
    boolean letters = true;
    int hash = 0;
    for (char c : chars) {
      letters &= Letter.isLetter(c);
      hash = Vocabulary.step(hash, Vocabulary.lower(c));
    }
    int id = vocabulary.find(chars, 0, chars.length, hash);
    long classes = vocabulary.classes(id);
    int openings = vocabulary.openings(id);
    return new KnownWord(
        id,
        Tokens.capitals(chars, 0, chars.length),
        letters,
        (classes & SentenceReader.NUMBERS) != 0
            || Opening.VAGUE_ALONE.in(openings)
            || word.form().equals("no"),
        (classes & OPENINGS) != 0,
        Opening.VAGUE_NEXT.in(openings)
            || Opening.UNIT_START.in(openings)
            || WordClass.SCALE.in(classes)
            || WordClass.DENOMINATOR.in(classes));
  }

  /** Whether the vocabulary knows a sign with which a quantity may begin, as with "½". */
  static boolean mayBegin(char sign, Vocabulary vocabulary) {
    return (vocabulary.classes(sign) & (SentenceReader.NUMBERS | OPENINGS)) != 0;
  }
}
