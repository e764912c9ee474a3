package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/** Finds who put out a paper by a clause behind it: "figures that the ministry released". */
final class Publishers {

  private static final long PAPERS = Word.bits(Class.STUDY, Class.FIGURE_NOUN);

  private Publishers() {}

  /** Who published the paper that a phrase names; null where nobody is told. */
  static @Nullable Phrase of(Tokens t, Phrase paper) {
    int last = paper.to() - 1;
    if (!t.isAny(last, PAPERS) || t.is(last, Class.ORGANISATION) || t.isName(last)) {
      return null;
    }
    int from = paper.to();
    boolean relative = t.is(from, "that") || t.is(from, "which");
    from += relative ? 1 : 0;
    boolean opens =
        t.is(from, Class.DETERMINER) || t.isName(from) || t.isAny(from, PhraseFinder.ACTORS);
    Phrase maker = opens ? PhraseFinder.startingAt(t, from, t.size) : null;
    if (maker == null || maker.hasAside() || !PhraseFinder.actorLike(t, maker)) {
      return null;
    }
    int verb = maker.to();
    if (t.is(verb, Class.AUXILIARY) && !t.is(verb, Class.BE)) {
      verb++;
    }
    boolean issues = t.is(verb, Class.ISSUED) && !t.is(verb + 1, "by");
    return issues && !t.is(verb, Type.COMMA) ? maker : null;
  }
}
