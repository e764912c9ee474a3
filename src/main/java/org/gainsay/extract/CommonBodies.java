package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** Names of bodies without capitals: "the civil protection service". */
final class CommonBodies {

  /** What stands behind a name and is no part of it. */
  static final long ENDS =
      Word.bits(
          Class.AUXILIARY,
          Class.PREPOSITION,
          Class.CONJUNCTION,
          Class.RELATIVE,
          Class.ADVERB,
          Class.TEMPORAL,
          Class.VERB);

  /** What stands in no name of a body. */
  private static final long OTHERS =
      ENDS | Word.bits(Class.DETERMINER, Class.PRONOUN, Class.HEARSAY, Class.NEGATION);

  private CommonBodies() {}

  /** The name whose last word stands at {@code head}; empty where that word is not modified. */
  static String name(Tokens t, int head) {
    int from = head;
    while (from > 0 && head - from < 4 && modifier(t, from - 1)) {
      from--;
    }
    boolean part = t.isWord(head + 1) && !t.isAny(head + 1, ENDS);
    return from == head || part ? "" : t.words(from, head + 1);
  }

  private static boolean modifier(Tokens t, int i) {
    if (t.is(i, Type.POSSESSIVE)) {
      return t.text.charAt(t.end[i] - 1) != 's';
    }
    return t.isWord(i)
        && !t.isFigure(i)
        && !t.isAny(i, OTHERS)
        && (t.word[i].verb() == null || t.is(i, Class.OCCASION) || t.is(i, Class.STUDY))
        && !PhraseFinder.endsIn(t, i, "ly");
  }

  /** Whether a verb stands there, of whoever is named before it; also behind ", which". */
  static boolean isDoing(Tokens t, int i) {
    return t.isAny(i, Word.bits(Class.AUXILIARY, Class.VERB))
        || t.isWord(i) && t.word[i].verb() != null && t.word[i].form() != Word.Form.ING
        || PhraseFinder.endsIn(t, i, "ed")
        || t.is(i, Type.COMMA) && t.is(i + 1, "which");
  }
}
