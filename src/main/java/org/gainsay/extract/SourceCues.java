package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** Phrases that name a source: "according to Kos", "in the view of the union". */
final class SourceCues {

  /** Words that part a figure from what is said of another. */
  private static final long CLAUSE =
      Word.bits(Class.AUXILIARY, Class.RELATIVE, Class.CONJUNCTION, Class.VERB);

  private final Tokens t;
  private final int n;
  private final List<Cue> cues;

  /**
   * @param cues the cues of the sentence so far, to which new ones are added
   */
  SourceCues(Tokens tokens, List<Cue> cues) {
    t = tokens;
    n = tokens.size;
    this.cues = cues;
  }

  /** The first token behind a phrase that names a source, or -1 where none begins. */
  int behind(int from) {
    for (Word.SourcePhrase phrase : t.word[from].sources()) {
      List<String> words = phrase.words();
      // All begin with the same word; the last tells most of them apart.
      int other = words.size();
      while (other > 0 && t.is(from + other - 1, words.get(other - 1))) {
        other--;
      }
      int i = other == 0 ? from + words.size() : -1;
      boolean parted =
          !phrase.parted()
              || from == Clocks.behind(t)
              || t.is(from - 1, Type.COMMA)
              || t.is(from - 1, Type.DASH)
              || t.is(from - 1, Type.OPEN);
      if (i > 0 && parted) {
        return t.is(i, "what") ? i + 1 : i;
      }
    }
    return -1;
  }

  /** "According to X" and its like: first, last or in the middle. */
  void read(int from, int cueEnd) {
    // "according to last year's census": when it was made is no part of who made it.
    boolean dated =
        (t.is(cueEnd, "last") || t.is(cueEnd, "this"))
            && t.is(cueEnd + 1, Class.TEMPORAL)
            && t.is(cueEnd + 2, Type.POSSESSIVE);
    int to = dated ? cueEnd + 3 : cueEnd;
    Phrase found = PhraseFinder.startingAt(t, to, n);
    boolean said = t.word[from].sources().get(0).parted();
    if (found == null || said && !PhraseFinder.actorLike(t, found)) {
      return;
    }
    String rule = "source phrase";
    boolean first =
        from == Clocks.behind(t)
            || t.is(from - 1, Class.CONJUNCTION)
            || t.is(from - 1, Type.SEMICOLON)
            || t.is(from - 1, Type.OPEN_QUOTE)
            || t.is(from - 1, Type.DASH) && from < 3;
    Phrase speaker =
        withAgent(isApposed(found, first) ? found : Phrase.of(found.from(), found.to()));
    int end = behindModifier(speaker.end());
    Cue cue = Cue.of(Cue.Kind.SPEECH, speaker, from, to, rule);
    if (first) {
      cues.add(cue.right(Math.min(end, n), nextSource(end), false));
      return;
    }
    if (t.is(from - 1, "which") && t.is(end, Class.AUXILIARY)) {
      // "The belfry, which according to the guild has stood 43 winters, leans".
      cues.add(cue.right(end, t.next(end, Type.COMMA), false));
      return;
    }
    if (cues.stream().anyMatch(one -> one.rightTo() == from)) {
      cues.add(cue.right(Math.min(end, n), n, false));
      return;
    }
    boolean ownWords =
        t.is(end + 1, "and")
            && (t.is(end + 2, Class.VERB) || PhraseFinder.endsIn(t, end + 2, "ed"));
    boolean goesOn =
        t.is(end, Type.COMMA)
            && !t.is(end + 1, Class.RELATIVE)
            && (!t.is(end + 1, Type.NUMBER) || t.isWord(end + 2) || isConceded(from))
            && !ownWords;
    if (t.is(end, Type.COLON) && end + 1 < n) {
      cues.add(cue.left(0, from).right(end + 1, n, false));
      return;
    }
    boolean medial = goesOn && end + 1 < n;
    if (t.is(end, Type.COMMA) && isOpening(CueFinder.clauseStart(t, from), from)) {
      cues.add(cue.right(end + 1, n, false));
      return;
    }
    if (t.is(end, Type.COMMA) && t.is(end + 1, "which") && states(end + 2)) {
      cues.add(cue.left(0, from).right(end + 3, t.next(end + 3, Type.COMMA), false));
      return;
    }
    cues.add(
        cue.left(medial ? CueFinder.clauseStart(t, from) : 0, from)
            .right(goesOn ? end + 1 : n, n, true));
  }

  /** "While rents are low, according to": an opening clause, behind which the source goes on. */
  private boolean isConceded(int source) {
    int comma = t.next(0, Type.COMMA);
    return (t.is(0, "while") || t.is(0, "although") || t.is(0, "though")) && comma == source - 1;
  }

  /**
   * Where another source follows that is named ahead of what it says: "according to Kos 43 are
   * lost, according to Lee 12"; the sentence's end where none does.
   */
  private int nextSource(int from) {
    for (int i = from + 1; i < n; i++) {
      int behind = t.word[i].sources().isEmpty() || !t.is(i - 1, Type.COMMA) ? -1 : behind(i);
      Phrase other = behind < 0 ? null : PhraseFinder.startingAt(t, behind, n);
      if (other != null && t.isFigure(other.to())) {
        return i;
      }
    }
    return n;
  }

  /** "according to its review, which adds 43 million": a paper tells more. */
  private boolean states(int verb) {
    boolean tells = t.isWord(verb) && t.word[verb].verb() != null;
    return tells && (t.isFigure(verb + 1) || t.isFigure(verb + 2));
  }

  /**
   * Whether what stands behind the comma of a source belongs to it: "according to the army, the
   * rebels hold nine towns" has no apposition.
   */
  private boolean isApposed(Phrase source, boolean first) {
    for (int i = source.to(); i < source.end(); i++) {
      if (t.isFigure(i)) {
        return false;
      }
    }
    return !first || t.is(source.end(), Type.COMMA);
  }

  /** "Last year, according to": words without a verb or figure, to which the source adds. */
  private boolean isOpening(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.isAny(i, CLAUSE) && !t.is(i, Class.CONJUNCTION) || t.isFigure(i) || t.quote[i] != 0) {
        return false;
      }
      if (t.word[i].verb() != null && t.word[i].form() != Word.Form.BASE) {
        return false;
      }
    }
    return true;
  }

  /** "a survey the town published": who made a study, in a clause without "which". */
  private boolean published(int from) {
    Phrase maker = PhraseFinder.startingAt(t, from, n);
    int verb = maker == null ? n : maker.to();
    return maker != null
        && (t.is(from, Class.DETERMINER) || t.isName(from) || t.is(from, Class.PRONOUN))
        && (t.is(verb, Class.VERB)
            || PhraseFinder.endsIn(t, verb, "ed")
            || t.is(verb, Class.AUXILIARY));
  }

  /** Behind "briefed on the plan", which says of people who they are; else unmoved. */
  private int behindModifier(int end) {
    if (t.is(end, Type.COMMA) && PhraseFinder.endsIn(t, end + 1, "ed")) {
      int close = behindModifier(end + 1);
      return t.is(close, Type.COMMA) ? close : end;
    }
    if (t.is(end, "that") || t.is(end, "who")) {
      for (int i = end + 1; i < n && i < end + 8 && t.isWord(i); i++) {
        if (t.is(i + 1, Type.COMMA)) {
          return i + 1;
        }
      }
    }
    boolean modifies =
        PhraseFinder.endsIn(t, end, "ed")
            || t.is(end, Class.INSIDE)
            || t.is(end - 1, Class.STUDY) && published(end);
    if (!t.isWord(end) || !modifies) {
      return end;
    }
    for (int i = end + 1; i < n && i < end + 9; i++) {
      if (t.is(i, Type.COMMA)) {
        return i;
      }
      if (!t.isWord(i) || t.is(i, Class.AUXILIARY)) {
        return end;
      }
    }
    return end;
  }

  /** "figures released by the ministry", "data posted on the force's website". */
  private Phrase withAgent(Phrase phrase) {
    if (!t.is(PhraseFinder.head(t, phrase), Class.STUDY)
        && !t.is(PhraseFinder.head(t, phrase), Class.FIGURE_NOUN)) {
      return phrase;
    }
    for (int i = phrase.to(); i < n && i < phrase.to() + 6 && t.isWord(i); i++) {
      if (t.is(i, "by") || t.is(i, "from") || i > phrase.to() && t.is(i, "on") || t.is(i, "at")) {
        Phrase agent = PhraseFinder.startingAt(t, i + 1, n);
        if (t.is(i, "on") && t.is(i + 1, Class.TEMPORAL)) {
          continue;
        }
        return agent == null || t.is(i + 1, Class.TEMPORAL)
            ? phrase
            : Phrase.of(phrase.from(), agent.to());
      }
    }
    return phrase;
  }
}
