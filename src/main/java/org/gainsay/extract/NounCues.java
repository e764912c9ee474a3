package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/** Nouns that tie a figure to its maker: "the union's estimate of", "by the army's count". */
final class NounCues {

  private static final long NOUNS = Word.bits(Class.FIGURE_NOUN, Class.SURVEY);

  private NounCues() {}

  static void find(Tokens t, List<Cue> cues) {
    for (int i = 0; t.mayHold(NOUNS) && i < t.size; i++) {
      if (t.isAny(i, NOUNS) && t.quote[i] == 0 && !t.isName(i) && !used(cues, i)) {
        Cue cue = at(t, i);
        if (cue != null) {
          cues.add(cue);
        }
      }
    }
  }

  private static boolean used(List<Cue> cues, int token) {
    for (Cue cue : cues) {
      if (cue.inSpeaker(token) || cue.from() <= token && token < cue.to()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Cue at(Tokens t, int noun) {
    int n = t.size;
    if (!t.is(noun, Class.FIGURE_NOUN)) {
      return surveyed(t, noun);
    }
    Phrase maker = PhraseFinder.possessor(t, noun);
    int after = noun + 1;
    boolean modified = maker != null && maker.to() == noun && !t.is(maker.from(), Class.POSSESSIVE);
    boolean given = t.is(after, Class.CREDITED) && t.is(after + 1, "by");
    if ((maker == null || modified) && (given || t.is(after, "by") || t.is(after, "from"))) {
      Phrase agent = PhraseFinder.startingAt(t, after + (given ? 2 : 1), n);
      if (agent != null && PhraseFinder.actorLike(t, agent)) {
        after = agent.to();
        maker = agent;
      } else if (maker == null) {
        return null;
      }
    }
    if (maker == null && t.is(after, "of") && t.is(noun - 1, "the") && t.is(noun - 2, "by")) {
      maker = PhraseFinder.startingAt(t, after + 1, n);
      if (maker != null && PhraseFinder.actorLike(t, maker)) {
        return Cue.of(Cue.Kind.SPEECH, maker, noun, noun + 1, "figure noun")
            .left(CueFinder.clauseStart(t, noun - 1), noun - 2);
      }
      return null;
    }
    if (maker == null
        && (t.is(after, "of") || t.is(after, "among"))
        && (t.is(noun - 1, "the") || t.is(noun - 2, "the") && t.is(noun - 1, "average"))
        && !t.is(noun, Class.COUNT_NOUN)) {
      Phrase all = PhraseFinder.startingAt(t, after + 1, n);
      boolean theirs = all != null && PhraseFinder.actorLike(t, all) && !t.isFigure(all.from());
      int is = all != null && theirs ? copula(t, all.to(), true) : -1;
      if (all != null && is >= 0) {
        return Cue.of(Cue.Kind.SPEECH, all, noun, noun + 1, "figure noun").right(is + 1, n, false);
      }
    }
    if (maker == null) {
      Cue inside = OwnerCues.enclosed(t, noun);
      return inside != null ? inside : target(t, noun);
    }
    int revised = revised(t, maker, noun);
    if (revised > 0) {
      Phrase subject = VerbSubjects.subjectOf(t, maker.from() - 1, 0);
      Phrase who = subject != null && PhraseFinder.actorLike(t, subject) ? subject : maker;
      return Cue.of(Cue.Kind.SPEECH, who, noun, noun + 1, "figure noun")
          .right(revised, clauseEnd(t, revised), false);
    }
    Cue cue = Cue.of(Cue.Kind.SPEECH, maker, noun, noun + 1, "figure noun");
    int before = maker.from() < noun ? maker.from() - 1 : noun - 1;
    while (t.is(before, Class.DETERMINER)) {
      before--;
    }
    boolean adverbial =
        !t.is(noun, Class.TOPIC)
            && !(t.is(before, "on")
                && before > 0
                && t.word[before - 1].verb() != null
                && !t.isFigure(before - 2))
            && (t.is(before, "by")
                || t.is(before, "on")
                || t.is(before, "in")
                || t.is(before, "under"))
            && (after >= n
                || t.type[after] != Type.WORD
                || t.is(after, Class.AUXILIARY)
                || t.is(after, "and")
                || t.is(after, "but")
                || t.is(after, "against")
                || before == 0 && t.is(before, "by"));
    int own = adverbial && before > 0 ? ownFigure(t, before) : -1;
    if (own > 0) {
      return cue.left(own, before + 1);
    }
    boolean ahead = adverbial && t.is(before, "by") && before == 0 && t.is(after, Type.COMMA);
    if (ahead && t.is(maker.from(), Class.POSSESSIVE)) {
      // "By its own count, the union has 43": who it is follows.
      Phrase owner = PhraseFinder.startingAt(t, after + 1, n);
      if (owner != null && PhraseFinder.actorLike(t, owner)) {
        return cue.by(owner).right(owner.to(), n, false);
      }
    }
    if (adverbial) {
      boolean goesOn = t.is(after, Type.COMMA) || t.is(after, Type.SEMICOLON);
      boolean first = before <= 0;
      return cue.left(goesOn ? CueFinder.clauseStart(t, before) : 0, before + 1)
          .right(goesOn || first ? after : n, n, !first);
    }
    if (t.is(after, "that") && !isFinite(t, after + 1)) {
      return cue.right(after, t.next(after, Type.COLON), false);
    }
    boolean owned = t.is(maker.to(), Type.POSSESSIVE) || t.is(maker.from(), Class.POSSESSIVE);
    int placed = behindPlace(t, after);
    int listed = owned && t.is(noun, Class.TOPIC) ? listed(t, after) : -1;
    int copula = listed > 0 ? listed : copula(t, placed, owned || maker.from() > noun);
    // "Kell's figure of four is wrong" has its figure before the verb, as one in digits.
    boolean told = t.is(after, "of") && t.is(after + 1, Class.NUMERAL);
    if (copula >= 0 && !told) {
      return t.quote[copula] == 0 && isQuoted(t, copula + 1)
          ? cue
          : cue.right(copula + 1, t.next(copula, Type.SEMICOLON), false);
    }
    if (owned && t.is(after, Type.COMMA) && t.is(after + 1, "which") && t.is(after + 2, Class.BE)) {
      return cue.right(after + 3, nextComma(t, after + 3), false);
    }
    if (t.is(after, Type.COMMA) && (t.is(after + 1, Type.NUMBER) || t.is(after + 2, Type.NUMBER))) {
      return cue.right(after, nextComma(t, after + 1), false);
    }
    boolean asked = owned && t.is(noun, "demand") && t.is(after, "for") && t.isFigure(after + 1);
    if (t.is(after, "of") || t.is(after, "at") || asked || owned && isPassed(t, after)) {
      int end = phraseEnd(t, after);
      int to = t.is(end, Class.AUXILIARY) ? revised(t, end) : -1;
      boolean moved = to > 0 && (t.is(end + 1, Class.REVISION) || t.is(end + 2, Class.REVISION));
      return cue.right(after, moved ? clauseEnd(t, to) : end, false);
    }
    return cue;
  }

  /** "The wardens' count past 260", but not "the union's numbers past 43 years". */
  private static boolean isPassed(Tokens t, int i) {
    boolean passes = t.is(i, "past") || t.is(i, "beyond") || t.is(i, "above");
    return passes && t.isFigure(i + 1) && !t.is(i + 2, Class.TEMPORAL);
  }

  /** "An account that had no password": a relative clause, in which nothing is said. */
  private static boolean isFinite(Tokens t, int i) {
    return t.isAny(i, Word.bits(Class.AUXILIARY, Class.VERB))
        || t.isWord(i) && t.word[i].form() == Word.Form.PAST;
  }

  /** Where an aside begins that has a figure of its own: ", 43 in all by the union's count,". */
  private static int ownFigure(Tokens t, int before) {
    boolean figure = false;
    for (int i = before - 1; i > 0 && before - i < 10; i--) {
      if (t.is(i, Type.COMMA)) {
        return figure ? i + 1 : -1;
      }
      if (!t.isWord(i) && !t.is(i, Type.NUMBER)
          || t.isAny(
              i, Word.bits(Class.AUXILIARY, Class.VERB, Class.RELATIVE, Class.CONJUNCTION))) {
        return -1;
      }
      figure |= t.isFigure(i);
    }
    return -1;
  }

  /** "She leads by 43 points in a Norden poll", "a survey in which 43 percent agreed". */
  private static @Nullable Cue surveyed(Tokens t, int noun) {
    Phrase survey = PhraseFinder.ownerEndingAt(t, noun);
    if (survey == null) {
      return null;
    }
    boolean bare = survey.to() - survey.from() == 1 && PhraseFinder.endsIn(t, noun, "s");
    if (bare || t.is(survey.from(), "every") || t.is(survey.from(), "most")) {
      return null;
    }
    Phrase maker = t.is(noun + 1, "by") ? PhraseFinder.startingAt(t, noun + 2, t.size) : null;
    int after = maker != null && PhraseFinder.actorLike(t, maker) ? maker.to() : noun + 1;
    Phrase whole = after > noun + 1 ? Phrase.of(survey.from(), after) : survey;
    Cue cue = Cue.of(Cue.Kind.SPEECH, whole, noun, noun + 1, "figure noun");
    if (t.is(after, "in") && t.is(after + 1, "which") || t.is(after, "where")) {
      return cue.right(after, t.size, false);
    }
    int in = survey.from() - 1;
    if (t.is(in, "last") || t.is(in, "latest") || t.is(in, "first")) {
      in -= t.is(in - 1, Class.DETERMINER) ? 2 : 1;
    }
    if (t.is(in, "in") && opens(t, in) && !t.is(noun, Type.POSSESSIVE)) {
      int comma = t.isFigure(after) ? after - 1 : t.next(noun, Type.COMMA);
      return comma < t.size ? cue.right(comma + 1, t.size, false) : null;
    }
    if (in < 1 || !t.is(in, "in") || t.is(noun, Type.POSSESSIVE)) {
      return null;
    }
    boolean more = t.is(after, Type.COMMA) && t.isFigure(after + 1);
    return cue.left(CueFinder.clauseStart(t, in), in).right(more ? after : t.size, t.size, true);
  }

  private static boolean opens(Tokens t, int i) {
    return i == 0
        || t.is(i - 1, Class.CONJUNCTION)
        || t.is(i - 1, "and")
        || t.is(i - 1, Type.SEMICOLON);
  }

  /** The "to" of "cut its forecast for the year to 43", or -1 where nobody changes his figure. */
  private static int revised(Tokens t, Phrase maker, int noun) {
    boolean own = maker.to() - maker.from() == 1 && t.is(maker.from(), Class.POSSESSIVE);
    return own && t.is(maker.from() - 1, Class.REVISION) ? revised(t, noun) : -1;
  }

  /** "She raised the target for the year to 43": whoever changes it states it; or null. */
  private static @Nullable Cue target(Tokens t, int noun) {
    int article = t.is(noun - 1, "the") ? noun - 1 : noun - 2;
    int to =
        t.is(article, "the")
                && t.is(article - 1, Class.REVISION)
                && t.word[article - 1].verb() == null
                && (!t.is(noun, Class.COUNT_NOUN) || isToll(t, noun, article - 1))
            ? revised(t, noun)
            : -1;
    Phrase who = to < 0 ? null : VerbSubjects.subjectOf(t, article - 1, 0);
    return who != null && PhraseFinder.actorLike(t, who)
        ? Cue.of(Cue.Kind.SPEECH, who, noun, noun + 1, "figure noun")
            .right(to, clauseEnd(t, to), false)
        : null;
  }

  /** "the toll", "the number of missing": what those change who count it. */
  private static boolean isToll(Tokens t, int noun, int verb) {
    // "Crews cut the number of dark homes to 43" tells what they did.
    boolean counts = t.is(verb, "raised") || t.is(verb, "raises") || t.is(verb, "revised");
    boolean number = counts && t.is(noun, "number") && t.is(noun + 1, "of");
    return number || t.is(noun, "toll") || t.is(noun, "tally") || t.is(noun, "count");
  }

  private static int revised(Tokens t, int noun) {
    int reach = noun + 14;
    boolean relative = false;
    for (int i = noun + 1; i < t.size && i < reach; i++) {
      if (t.is(i, Class.RELATIVE) && !relative) {
        // "its estimate of the looms whose belts had snapped to 43"
        relative = true;
        reach += 10;
      }
      if ((t.is(i, "to") || t.is(i, "at") || t.is(i, "from") || t.is(i, "by"))
          && (t.isFigure(i + 1) || t.isFigure(i + 2))) {
        return i;
      }
      if (t.type[i] == Type.SEMICOLON || t.is(i, Class.AUXILIARY) && !relative) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind "at the college", which says where those sit who counted. */
  private static int behindPlace(Tokens t, int from) {
    int i = from;
    while (i < t.size && i < from + 5 && (t.is(from, "at") || t.is(from, "in")) && t.isWord(i)) {
      if (t.isAny(i, Word.bits(Class.AUXILIARY, Class.VERB))) {
        return i;
      }
      i++;
    }
    return from;
  }

  /** Where a new clause opens behind a figure: ", and the union"; the end where none does. */
  private static int clauseEnd(Tokens t, int from) {
    for (int i = from; i < t.size; i++) {
      boolean joins =
          t.is(i + 1, "and") && !t.isFigure(i + 2)
              || t.is(i + 1, "but")
              || t.is(i + 1, "while")
              || t.is(i + 1, "whereas");
      if (t.type[i] == Type.SEMICOLON || t.type[i] == Type.COMMA && t.quote[i] == 0 && joins) {
        return i;
      }
    }
    return t.size;
  }

  /** The "is" of "the union's estimate for the plant is 43", or -1. */
  private static int copula(Tokens t, int after, boolean moving) {
    for (int i = after; i < t.size && i < after + 12; i++) {
      if (t.is(i, Class.BE) || t.is(i, "stood") || t.is(i, Type.COLON)) {
        return t.is(i + 1, "for") || t.is(i + 1, Class.BE) ? i + 1 : i;
      }
      boolean moves =
          moving
              && i > after
              && (t.is(i, "to") || t.is(i, "at") || t.is(i - 1, "reached"))
              && (t.isFigure(i + 1) || t.isFigure(i + 2));
      if (moves || moving && t.is(i, "reached") && t.isFigure(i + 1)) {
        return i;
      }
      if (moving && t.is(i, Class.AUXILIARY)) {
        continue;
      }
      if (!t.isWord(i) || t.is(i, Class.RELATIVE) || t.is(i, Class.CONJUNCTION)) {
        return -1;
      }
    }
    return -1;
  }

  /** The "has" of "her list of those missing has 43 names", or -1. */
  private static int listed(Tokens t, int after) {
    for (int i = after; i < t.size && i < after + 9 && t.isWord(i); i++) {
      boolean holds = t.is(i, "has") || t.is(i, "had") || t.is(i, "holds") || t.is(i, "contains");
      if (holds) {
        return t.isFigure(i + 1) || t.isFigure(i + 2) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether what a figure is called stands there, and no figure: 'was "a joke"'. */
  private static boolean isQuoted(Tokens t, int from) {
    if (!t.is(from, Type.OPEN_QUOTE) && !t.is(from, Type.OPEN_SINGLE)) {
      return false;
    }
    for (int i = from; i < t.size && t.quote[i] != 0; i++) {
      if (t.isFigure(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a figure in apposition ends: "the union's figure, 43, leaves them out". */
  private static int nextComma(Tokens t, int from) {
    int i = from;
    while (i < t.size && t.type[i] != Type.COMMA) {
      i++;
    }
    return i;
  }

  /** Where "of 43 dead" ends; a figure set off by commas behind it is taken along. */
  private static int phraseEnd(Tokens t, int from) {
    int to = from;
    while (to < t.size) {
      boolean inside =
          switch (t.type[to]) {
            case WORD, NUMBER, OPEN_QUOTE, CLOSE_QUOTE, POSSESSIVE -> true;
            case COMMA -> t.is(to + 1, Type.NUMBER);
            default -> false;
          };
      if (!inside || t.is(to, Class.AUXILIARY) || t.is(to, Class.RELATIVE)) {
        break;
      }
      to++;
    }
    return to;
  }
}
