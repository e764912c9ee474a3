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

  private CueFinder(Tokens tokens) {
    t = tokens;
    n = tokens.size;
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
      int behind = t.word[i].sources().isEmpty() ? -1 : behindSourcePhrase(i);
      if (behind > 0) {
        source(i, behind);
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

  /** The first token behind a phrase that names a source, or -1 where none begins. */
  private int behindSourcePhrase(int from) {
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
  private void source(int from, int cueEnd) {
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
      // "The lake, which according to Kell Water had held 43 million litres, is empty".
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
            && (!t.is(end + 1, Type.NUMBER) || isConceded(from))
            && !ownWords;
    if (t.is(end, Type.COLON) && end + 1 < n) {
      cues.add(cue.left(0, from).right(end + 1, n, false));
      return;
    }
    boolean medial = goesOn && end + 1 < n;
    if (t.is(end, Type.COMMA) && isOpening(clauseStart(t, from), from)) {
      cues.add(cue.right(end + 1, n, false));
      return;
    }
    if (t.is(end, Type.COMMA) && t.is(end + 1, "which") && states(end + 2)) {
      cues.add(cue.left(0, from).right(end + 3, t.next(end + 3, Type.COMMA), false));
      return;
    }
    cues.add(
        cue.left(medial ? clauseStart(t, from) : 0, from).right(goesOn ? end + 1 : n, n, true));
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
      int behind =
          t.word[i].sources().isEmpty() || !t.is(i - 1, Type.COMMA) ? -1 : behindSourcePhrase(i);
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

  /** Behind an opening without a comma: "On its page the gang", "By Monday the crews"; or -1. */
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
