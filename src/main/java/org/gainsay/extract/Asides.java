package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** What stands beside a phrase between commas: "Ana Kos, a spokesman for the rebels,". */
final class Asides {

  /** How far an apposition may reach, in tokens. */
  static final int REACH = 40;

  private Asides() {}

  /** Adds ", a spokesman for the rebels" or ", Anne Lie" behind a phrase. */
  static Phrase with(Tokens t, Phrase phrase, int ceiling) {
    int from = phrase.to() + 1;
    boolean opening =
        t.is(from, Class.DETERMINER)
            || t.is(from, Class.POSSESSIVE)
            || t.isAny(from, PhraseFinder.ACTORS)
            || t.isName(from)
            || t.is(from, Type.NUMBER) && !t.isWord(from + 1)
            || t.isWord(from)
                && t.isAny(from + 1, PhraseFinder.ACTORS)
                && !t.isAny(from, PhraseParts.BREAKS);
    if (from >= ceiling || !opening) {
      return phrase;
    }
    int to = from;
    while (to < ceiling
        && to - from < REACH
        && (t.isWord(to) || t.is(to, Type.POSSESSIVE) || t.is(to, Type.NUMBER))) {
      if (t.is(to, Class.RELATIVE) && to == from
          || t.word[to].verb() != null
              && t.word[to].form() != Word.Form.BASE
              && !t.isAny(to, PhraseFinder.ACTORS)
          || t.is(to, Class.AUXILIARY)) {
        return phrase;
      }
      to++;
    }
    return to > from ? phrase.withAside(from, to) : phrase;
  }

  /** Whether a word can open an apposition or aside behind a comma. */
  static boolean opens(Tokens t, int i) {
    if (t.is(i, Type.NUMBER) || t.is(i, Class.DETERMINER) || t.is(i, Class.POSSESSIVE)) {
      return true;
    }
    if (t.is(i, Class.RELATIVE) && !t.is(i, "that")
        || t.isAny(i, PhraseFinder.ACTORS)
        || t.isName(i)
        || t.is(i, Class.PREPOSITION)
        || t.is(i, "now")
        || t.is(i, "then")
        || t.is(i, "if")
        || t.is(i, Class.TEMPORAL)
        || t.is(i, "though")
        || t.is(i, "out") && t.is(i + 1, Class.PREPOSITION)
        || t.is(i, "himself")
        || t.is(i, "herself")
        || t.is(i, "itself")
        || t.isAny(i, Word.bits(Class.VERB, Class.OBTAINED, Class.CONDUCTED))
        || t.is(i, "formerly")) {
      return true;
    }
    return PhraseFinder.endsIn(t, i, "ing")
        || PhraseFinder.endsIn(t, i, "ed")
        || t.isWord(i) && !t.isAny(i, PhraseParts.BREAKS) && t.isAny(i + 1, PhraseFinder.ACTORS);
  }
}
