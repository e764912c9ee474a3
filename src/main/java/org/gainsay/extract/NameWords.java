package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** Tells which words of a phrase are a name, and what kind of bearer they show. */
final class NameWords {

  private NameWords() {}

  /** Where the name at the end of the head part begins; {@code to} when it ends in no name. */
  static int nameStart(Tokens t, int from, int to) {
    int i = to;
    while (i > from && nameWord(t, i - 1)) {
      i--;
    }
    if (i == to) {
      return to;
    }
    if (to - i == 1
        && (t.isSentenceStart(i) || t.titleCase)
        && t.isAny(
            i, Word.bits(Class.PERSON, Class.ORGANISATION, Class.STUDY, Class.FIGURE_NOUN))) {
      return to;
    }
    if (to - i > 1
        && t.isSentenceStart(i)
        && t.isAny(i, Word.bits(Class.COMPANY, Class.BARE_COMPANY))
        && !t.isAny(i + 1, Word.bits(Class.ORGANISATION, Class.NAME_ENDING))) {
      // "Carmaker Kell": the capital is the sentence's.
      i++;
    }
    if (organisationName(t, i, to)) {
      return i;
    }
    boolean pointsBack = t.is(from - 1, "the") && t.is(to - 1, Class.PERSON);
    if (pointsBack && t.word[to - 1].pronoun().isEmpty() && !t.titleCase) {
      return to;
    }
    if (isRole(t, i, to) && (i > from || t.isSentenceStart(i))) {
      return to;
    }
    int start = i;
    for (int k = i; k < to - 1; k++) {
      if (t.isAny(k, Word.bits(Class.TITLE, Class.PERSON)) && t.word[k].pronoun().isEmpty()
          || t.type[k] == Type.POSSESSIVE) {
        start = k + 1;
      }
    }
    while (start < to && t.type[start] == Type.POSSESSIVE) {
      start++;
    }
    return start;
  }

  /** Whether the words name an office and nobody: "Secretary", "Senator". */
  static boolean isRole(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!t.is(i, Class.PERSON) || !t.word[i].pronoun().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  static boolean nameWord(Tokens t, int i) {
    return t.isWord(i) && t.capital[i]
        || t.is(i, "de")
        || t.is(i, "von")
        || t.is(i, "van")
        || t.is(i, "bin")
        || t.is(i, "al")
        || t.is(i, "del")
        || t.is(i, "der")
        || t.is(i, "la")
        || t.is(i, Type.POSSESSIVE) && t.isName(i - 1) && t.isName(i + 1)
        || t.is(i, Type.OTHER) && t.text.charAt(t.start[i]) == '&';
  }

  static boolean organisationName(Tokens t, int from, int to) {
    long bodies = Word.bits(Class.ORGANISATION, Class.STUDY);
    if (to <= from || t.is(to - 1, Class.PERSON) && !t.is(to - 1, Class.ORGANISATION)) {
      return false;
    }
    if (t.isAny(to - 1, bodies) || to - from > 1 && t.is(to - 1, Class.NAME_ENDING)) {
      return true;
    }
    for (int i = from; i < to - 1; i++) {
      if (t.isAny(i, Word.bits(Class.PERSON, Class.TITLE))) {
        return false;
      }
      if (t.is(i, Type.OTHER)) {
        return true;
      }
    }
    return to - from > 1 && t.is(from, Class.ORGANISATION) && t.word[from + 1].pronoun().isEmpty();
  }

  static boolean properTail(Tokens t, int binder, int to) {
    return (t.is(binder, "of") || t.is(binder, "for") || t.is(binder, "on"))
        && (t.isName(binder + 1)
            || t.is(binder + 1, "the") && binder + 2 < to && t.isName(binder + 2));
  }

  static String gender(Tokens t, int from, int to, String known) {
    for (int i = Voice.afterPossessive(t, from, to); i < to; i++) {
      if (t.is(i, "mr")
          || t.is(i, "mr.")
          || t.is(i, "sir")
          || t.is(i, "lord")
          || PhraseFinder.endsIn(t, i, "man")
              && !PhraseFinder.endsIn(t, i, "woman")
              && t.is(i, Class.PERSON)) {
        return "he";
      }
      if (t.is(i, "mrs")
          || t.is(i, "mrs.")
          || t.is(i, "ms")
          || t.is(i, "ms.")
          || t.is(i, "lady")
          || t.is(i, "miss")
          || t.is(i, "dame")
          || t.is(i, "baroness")
          || PhraseFinder.endsIn(t, i, "woman")) {
        return "she";
      }
    }
    return known.equals("either") ? "" : known;
  }
}
