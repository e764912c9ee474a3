package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** Tells where those end to whom something is told: "told a hall that smelt of smoke that". */
final class Addressees {

  private final Tokens t;
  private final int n;

  Addressees(Tokens tokens) {
    t = tokens;
    n = tokens.size;
  }

  /** The first token behind the addressee that begins at {@code from}; {@code from} without one. */
  int behind(int from) {
    if (t.is(from, Class.PRONOUN) || t.is(from, "her")) {
      return from + 1;
    }
    if (t.is(from, Class.TEMPORAL) && t.is(from + 1, Type.POSSESSIVE)) {
      return behind(from + 2);
    }
    Phrase whom = PhraseFinder.startingAt(t, from, n);
    if (whom == null) {
      return t.is(from, "the") ? behindNames(from + 1) : from;
    }
    int to = behindCrowd(whom.to());
    if (t.is(to, "that")) {
      return isRelative(to) ? behindRelative(to) : to;
    }
    for (int k = from; k < to; k++) {
      if (t.is(k, Type.NUMBER) && !t.is(to, "that") && !t.is(to, Class.PREPOSITION)) {
        return k;
      }
      if (k > from && t.is(k, Class.BINDER)) {
        return k;
      }
    }
    return to;
  }

  /** Behind the words with capitals of "told the Breakfast Hour on Monday"; unmoved without any. */
  private int behindNames(int from) {
    int i = from;
    while (t.isWord(i) && t.capital[i]) {
      i++;
    }
    return i > from ? i : from - 1;
  }

  /** Behind the figure of "told a crowd of 43 in Kell that", which counts who listens. */
  private int behindCrowd(int end) {
    if (!t.is(end, "of") || !t.isFigure(end + 1)) {
      return end;
    }
    int i = end + 2;
    while (i < n && i < end + 8 && t.isWord(i) && !t.is(i, "that") && !t.is(i, Class.AUXILIARY)) {
      i++;
    }
    return t.is(i, "that") ? i : end;
  }

  /** "told a hall that smelt of smoke that": a verb right behind tells of the hall. */
  private boolean isRelative(int that) {
    int i = that + 1;
    return t.is(i, Class.AUXILIARY)
        || t.isWord(i) && t.word[i].form() == Word.Form.PAST
        || PhraseFinder.endsIn(t, i, "ed")
        || t.is(i, Class.VERB) && !PhraseFinder.endsIn(t, i, "s") && !t.is(i, Class.MOTIVE);
  }

  /** The "that" or the mark behind a relative clause. */
  private int behindRelative(int that) {
    int i = that + 1;
    while (i < n && i < that + 12 && (t.isWord(i) || t.is(i, Type.NUMBER)) && !t.is(i, "that")) {
      i++;
    }
    return i;
  }
}
