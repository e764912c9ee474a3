package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/**
 * Tells speakers whom the text keeps without a name or an office: "sources", "people familiar with
 * the talks". What they say is hearsay; "police sources" and "a source in the ministry" are known
 * by their house.
 */
final class Nameless {

  private Nameless() {}

  static boolean is(Tokens t, Phrase phrase) {
    int head = PhraseFinder.head(t, phrase);
    for (int i = phrase.from() + 1; i <= phrase.to() && i <= head + 1; i++) {
      if (t.is(i, Class.INSIDE) && t.is(i + 1, Class.PREPOSITION)) {
        return t.is(i - 1, Class.PERSON);
      }
    }
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
