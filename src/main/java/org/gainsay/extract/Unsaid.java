package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** Tells figures that nobody states: those of questions and wishes. */
final class Unsaid {

  /** How far a wish may stand before its figure, in tokens. */
  private static final int NEAR = 4;

  private Unsaid() {}

  /** Whether the figure at a token is only asked or wished for. */
  static boolean is(Tokens t, int token) {
    return isAsked(t, token) || isWished(t, token) || isOpen(t, token);
  }

  /** "Did 43 people die?": the first full stop behind the figure is a question mark. */
  private static boolean isAsked(Tokens t, int token) {
    for (int i = token; i < t.size; i++) {
      if (t.type[i] == Type.STOP) {
        return t.text.charAt(t.start[i]) == '?';
      }
    }
    return false;
  }

  /** "We hope for 43", "I wish there were 43", "if only 43 had come". */
  private static boolean isWished(Tokens t, int token) {
    for (int i = token - 1; i >= 0 && i >= token - NEAR; i--) {
      if (t.is(i, "for") && t.is(i - 1, Class.WISH)
          || t.is(i, "only") && t.is(i - 1, "if")
          || isWish(t, i)) {
        return true;
      }
      if (t.type[i] != Type.WORD) {
        return false;
      }
    }
    return false;
  }

  /** "Wish" with a clause behind it: not "wish to tell 43 people", "best wishes". */
  private static boolean isWish(Tokens t, int i) {
    boolean noun = i > 0 && t.isAny(i - 1, Word.bits(Class.DETERMINER, Class.POSSESSIVE));
    return isVerb(t, i, "wish") && !noun && !t.is(i + 1, "to");
  }

  /** "She asked whether 43 had come", "wondered if 43 had". */
  private static boolean isOpen(Tokens t, int token) {
    for (int i = token - 1; i > 0; i--) {
      if (t.type[i] != Type.WORD && t.type[i] != Type.NUMBER && t.type[i] != Type.POSSESSIVE) {
        return false;
      }
      if (t.is(i, "whether") || t.is(i, "if")) {
        return asks(t, i - 1);
      }
    }
    return false;
  }

  private static boolean asks(Tokens t, int last) {
    for (int i = last; i >= 0 && i > last - NEAR; i--) {
      if (isVerb(t, i, "ask")
          || isVerb(t, i, "wonder")
          || t.is(i, "to") && (t.is(i + 1, "say") || t.is(i + 1, "tell"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Tokens t, int i, String base) {
    Word.Verb verb = t.word[i].verb();
    return verb != null && verb.base().equals(base);
  }
}
