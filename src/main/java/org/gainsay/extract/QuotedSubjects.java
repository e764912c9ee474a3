package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.model.Actor;
import org.gainsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a quotation within a sentence are that no verb of speech introduces: 'The mayor
 * thanked "the 43 who came"'.
 */
final class QuotedSubjects {

  /** How far from its subject such a quotation may open, in tokens. */
  private static final int REACH = 12;

  private QuotedSubjects() {}

  /** The subject of the clause before a quotation that has a figure; null where nobody is. */
  static @Nullable Speech of(ActorNames names, Tokens t, int s, int quote) {
    if (!t.is(quote, Type.OPEN_QUOTE) || !t.isWord(quote - 1) || !hasFigure(t, quote)) {
      return null;
    }
    Phrase subject = CueFinder.firstSubject(t, quote);
    if (subject == null || subject.hasAside() || quote - subject.to() > REACH) {
      return null;
    }
    int head = PhraseFinder.head(t, subject);
    boolean person =
        t.is(head, Class.PERSON)
            || t.is(subject.from(), "he")
            || t.is(subject.from(), "she")
            || names.isPerson(t, s, subject);
    Actor actor = person && isClause(t, subject.to(), quote) ? names.resolve(t, s, subject) : null;
    return actor == null
        ? null
        : new Speech(
            actor,
            Attribution.of(t.spanOf(subject.from(), subject.to()), "", null),
            "quoted subject");
  }

  /** Whether a quotation of some words holds a figure among words that are no title. */
  private static boolean hasFigure(Tokens t, int quote) {
    boolean figure = false;
    int words = 0;
    for (int i = quote + 1; i < t.size && t.quote[i] == t.quote[quote]; i++) {
      figure |= t.isFigure(i);
      words += t.isWord(i) && !t.capital[i] ? 1 : 0;
    }
    return figure && words > 2;
  }

  /** Whether one clause without a mark or another doer leads to the quotation. */
  private static boolean isClause(Tokens t, int from, int quote) {
    for (int i = from; i < quote; i++) {
      boolean aside =
          t.is(i, Type.COMMA) && (t.is(i + 1, Class.ADVERB) || t.is(i - 1, Class.ADVERB));
      if (aside) {
        continue;
      }
      if (!t.isWord(i) && !t.is(i, Type.NUMBER) && !t.is(i, Type.POSSESSIVE)
          || t.isAny(i, Word.bits(Class.RELATIVE, Class.CONJUNCTION, Class.BE))) {
        return false;
      }
    }
    return true;
  }
}
