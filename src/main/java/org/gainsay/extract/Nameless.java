package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/**
 * Tells speakers whom the text keeps without a name or an office. What they say is hearsay.
 * "Sources" are nobody; "people familiar with the talks" are at least somebody, and "police
 * sources" and "a source in the ministry" are known by their house.
 */
final class Nameless {

  private Nameless() {}

  /** Whether only what they know is told of people: "a person familiar with the talks". */
  static boolean isInsider(Tokens t, Phrase phrase) {
    int head = PhraseFinder.head(t, phrase);
    return t.is(head, Class.PERSON)
        && t.is(head + 1, Class.INSIDE)
        && t.is(head + 2, Class.PREPOSITION);
  }

  /** Whether the text keeps all of a speaker but that there is one. */
  static boolean is(Tokens t, Phrase phrase) {
    int head = PhraseFinder.head(t, phrase);
    if (!t.is(head, Class.UNNAMED) || phrase.to() > head + 1) {
      return false;
    }
    for (int i = phrase.from(); i < head; i++) {
      if (!t.is(i, Class.DETERMINER) && !t.isFigure(i) && t.type[i] != Type.NUMBER) {
        return false;
      }
    }
    return true;
  }
}
