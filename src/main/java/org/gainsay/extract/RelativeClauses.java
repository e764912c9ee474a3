package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/** Finds of whom a relative clause tells: "people who know him". */
final class RelativeClauses {

  private RelativeClauses() {}

  /** A "who" within reach left of a phrase with no mark in between: "people who know him". */
  static int whoBefore(Tokens t, int from, int floor) {
    for (int i = from - 1; i >= floor && i > from - 9; i--) {
      boolean which = (t.is(i, "which") || runs(t, i)) && t.isAny(i - 1, PhraseFinder.ACTORS);
      if (t.is(i, "who") || which) {
        return i < from - 1 ? i : -1;
      }
      if (t.type[i] != Type.WORD && t.type[i] != Type.NUMBER && t.type[i] != Type.POSSESSIVE
          || t.word[i].verb() != null && t.word[i].verb().kind() == Word.Kind.SAY
          || t.is(i, Class.CONJUNCTION)) {
        return -1;
      }
    }
    return -1;
  }

  /** "The guild that owns the mill", "the group that organised the march". */
  private static boolean runs(Tokens t, int that) {
    boolean opens = that > 0 && that < 4 && t.is(0, Class.DETERMINER);
    return t.is(that, "that")
        && t.isAny(that - 1, PhraseFinder.ACTORS)
        && (t.is(that + 1, Class.HOLDING) || opens && PhraseFinder.endsIn(t, that + 1, "ed"));
  }

  static @Nullable Phrase antecedent(Tokens t, int relative, int floor) {
    int i = relative - 1;
    if (t.is(i, Type.COMMA)) {
      i--;
      boolean age = t.is(i, Type.NUMBER) && t.is(i - 1, Type.COMMA) && t.isName(i - 2);
      i -= age ? 2 : 0;
      if (t.is(i, "either") || t.is(i, "too")) {
        i--;
      }
    }
    if (t.is(i, Class.RELATIVE)
        || i < floor
        || t.is(relative, "that") && !t.is(i, Class.STUDY) && !runs(t, relative)) {
      return null;
    }
    Phrase before = PhraseFinder.endingAt(t, i, floor);
    if (before == null
        || !t.is(before.from(), Class.DETERMINER)
        || !t.is(before.from() - 1, Type.COMMA)
        || !t.isName(before.from() - 2)) {
      return before;
    }
    Phrase named = PhraseFinder.endingAt(t, before.from() - 2, floor);
    return named == null ? before : named.withAside(before.from(), before.to());
  }
}
