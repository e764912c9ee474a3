package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/** Finds the words by which one sentence ties other words to speakers. */
final class CueFinder {

  /** How far a clause or a construction may reach, in tokens. */
  static final int REACH = 80;

  /** Words that part a figure from what is said of another. */
  private static final long CLAUSE =
      Word.bits(Class.AUXILIARY, Class.RELATIVE, Class.CONJUNCTION, Class.VERB);

  private static final Comparator<Cue> IN_ORDER = Comparator.comparingInt(Cue::from);

  private final Tokens t;
  private final int n;
  private final List<Cue> cues = new ArrayList<>();
  private final SourceCues sources;

  private CueFinder(Tokens tokens) {
    t = tokens;
    n = tokens.size;
    sources = new SourceCues(tokens, cues);
  }

  /** The cues of a sentence, in order of the text. */
  static List<Cue> find(Tokens tokens, NameBook book) {
    CueFinder finder = new CueFinder(tokens);
    finder.scan(new VerbCues(tokens, book, finder.cues));
    NounCues.find(tokens, finder.cues);
    BracketCues.find(tokens, finder.cues);
    SignedCues.find(tokens, finder.cues);
    ColonCues.find(tokens, book, finder.cues);
    OwnerCues.find(tokens, book, finder.cues);
    PaperCues.find(tokens, finder.cues);
    AssuredCues.find(tokens, finder.cues);
    GapCues.find(tokens, book, finder.cues);
    finder.cues.sort(IN_ORDER);
    return finder.cues;
  }

  private void scan(VerbCues verbs) {
    for (int i = 0; i < n; i++) {
      if (t.quote[i] != 0 || !t.isWord(i) || t.word[i].isUnknown()) {
        continue;
      }
      int behind = t.word[i].sources().isEmpty() ? -1 : sources.behind(i);
      if (behind > 0) {
        sources.read(i, behind);
      } else if (t.is(i, Class.CREDITED) && credited(i)) {
        i++;
      } else if (t.word[i].verb() != null || !t.word[i].phrasals().isEmpty()) {
        i = Math.max(i, verbs.at(i) - 1);
      } else if (t.is(i, Class.HEARSAY)) {
        cues.add(
            Cue.of(Cue.Kind.HEARSAY, null, i, i + 1, "hearsay").left(0, i).right(i + 1, n, false));
      }
    }
  }

  /** "the 43 flagged by the firm", "the 43 put about by the rebels": whose figure it is. */
  private boolean credited(int participle) {
    int by = t.is(participle + 1, "by") ? participle + 1 : participle + 2;
    if (!t.is(by, "by") || t.is(participle - 1, Class.BE)) {
      return false;
    }
    int figure = participle - (t.is(participle - 1, Type.COMMA) ? 2 : 1);
    while (figure >= 0 && figure >= participle - 5 && !t.isFigure(figure)) {
      if (!t.isWord(figure) && !t.is(figure, Type.CLOSE_QUOTE) || t.isAny(figure, CLAUSE)) {
        return false;
      }
      figure--;
    }
    Phrase maker = PhraseFinder.startingAt(t, by + 1, n);
    if (participle == 0 && maker != null && t.is(maker.to(), Type.COMMA)) {
      // "Asked by Metrix, 43 percent agreed".
      boolean told = t.isFigure(maker.to() + 1) && PhraseFinder.actorLike(t, maker);
      if (told) {
        Phrase asker = Phrase.of(maker.from(), maker.to());
        cues.add(
            Cue.of(Cue.Kind.SPEECH, asker, participle, by + 1, Cue.CREDITED)
                .right(maker.to() + 1, n, false));
      }
      return told;
    }
    if (!t.isFigure(figure) || maker == null || !PhraseFinder.actorLike(t, maker)) {
      return false;
    }
    Cue cue =
        Cue.of(Cue.Kind.SPEECH, maker, participle, by + 1, Cue.CREDITED)
            .left(Math.max(0, figure - 4), participle);
    // "Of 43 leaks studied by the agency, 12 were found": whoever studied them found it.
    boolean ofThese = t.is(0, "of") && t.is(maker.to(), Type.COMMA);
    cues.add(ofThese ? cue.right(maker.to() + 1, n, false) : cue);
    return true;
  }

  /**
   * Where the clause opens in which a parenthetical "police said," stands: behind the last
   * semicolon or the last comma with a conjunction or relative pronoun behind it; 0 when there is
   * none.
   */
  static int clauseStart(Tokens t, int before) {
    for (int i = before - 2; i > 0 && before - i < REACH; i--) {
      if (t.is(i, Type.SEMICOLON)) {
        return i + 1;
      }
      if (t.is(i, Type.COMMA) && opensClause(t, i + 1, before)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Behind the last ", while" before a closing "police said", which it sets off; else 0. */
  static int contrast(Tokens t, int before) {
    for (int i = before - 2; i > 0 && before - i < REACH; i--) {
      if (t.is(i, Type.COMMA) && (t.is(i + 1, "while") || t.is(i + 1, "whereas"))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean opensClause(Tokens t, int i, int before) {
    boolean joins =
        t.is(i, "but")
            || t.is(i, "and")
            || t.is(i, "while")
            || t.is(i, "whereas")
            || t.is(i, "though")
            || t.is(i, "although");
    boolean relative =
        t.is(i, Class.RELATIVE) && !t.is(i, "that")
            || t.is(i, "of") && (t.is(i + 1, "which") || t.is(i + 1, "whom"))
            || t.is(i + 1, "of") && (t.is(i + 2, "which") || t.is(i + 2, "whom"));
    return (joins || relative) && before - i > 2;
  }

  /** Behind an opening without a comma: "In its log the crew", "By Monday the crews"; or -1. */
  private static int behindBare(Tokens t, int from, int before) {
    for (int i = from + 2; i < before && i < from + 6; i++) {
      if (!t.isWord(i) || t.isAny(i, CLAUSE)) {
        return -1;
      }
      if (t.is(i, "the") && !t.is(i - 1, Class.PREPOSITION)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasVerb(Tokens t, int from, int to) {
    for (int i = Math.max(from, 0); i < to; i++) {
      if (t.isAny(i, Word.bits(Class.AUXILIARY, Class.VERB)) || t.word[i].verb() != null) {
        return true;
      }
    }
    return false;
  }

  /** The first phrase of a sentence that can speak, an opening "On Monday," left out; or null. */
  static @Nullable Phrase firstSubject(Tokens t, int before) {
    int from = Math.max(t.afterDateline(), Clocks.behind(t));
    while (from < before && t.type[from] != Type.WORD && t.type[from] != Type.NUMBER) {
      from++;
    }
    boolean opening =
        t.isAny(from, Word.bits(Class.PREPOSITION, Class.CONJUNCTION, Class.TEMPORAL, Class.ADVERB))
            || PhraseFinder.endsIn(t, from, "ing")
            || PhraseFinder.endsIn(t, from, "ed") && !t.is(from, Class.PERSON);
    if (opening) {
      int comma = from;
      while (comma < before && t.type[comma] != Type.COMMA) {
        comma++;
      }
      int bare = behindBare(t, from, Math.min(comma, before));
      bare = comma >= before || hasVerb(t, bare, comma) ? bare : -1;
      from = bare > 0 ? bare : comma >= before && t.is(from, Class.ADVERB) ? from + 1 : comma + 1;
    }
    Phrase phrase = from < before ? PhraseFinder.startingAt(t, from, before) : null;
    boolean adverb =
        phrase != null
            && !phrase.hasAside()
            && phrase.to() == from + 1
            && t.word[from].isUnknown()
            && t.is(phrase.to(), Type.COMMA)
            && t.is(phrase.to() + 1, Class.DETERMINER);
    if (adverb) {
      phrase = PhraseFinder.startingAt(t, from + 2, before);
    }
    return phrase != null && PhraseFinder.actorLike(t, phrase) ? phrase : null;
  }
}
