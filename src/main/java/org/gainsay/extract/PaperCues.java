package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/**
 * Figures that stand in somebody's paper or are somebody's by a noun left out: "in her letter", "by
 * the mayor's".
 */
final class PaperCues {

  private final Tokens t;
  private final List<Cue> cues;

  private PaperCues(Tokens tokens, List<Cue> cues) {
    t = tokens;
    this.cues = cues;
  }

  static void find(Tokens tokens, List<Cue> cues) {
    PaperCues finder = new PaperCues(tokens, cues);
    for (int i = 1; i < tokens.size; i++) {
      if (tokens.quote[i] != 0) {
        continue;
      }
      if (tokens.isAny(i, Word.bits(Class.STUDY, Class.SURVEY)) && !tokens.isName(i)) {
        finder.paper(i);
        finder.told(i);
      } else if (tokens.type[i] == Type.POSSESSIVE
          && (!tokens.isWord(i + 1) || tokens.is(i + 1, "it") || finder.isFigure(i + 1))) {
        finder.elliptic(i);
      }
    }
  }

  /**
   * "In her letter to members, the debt is 43 million"; "43 minutes, by the union's own survey".
   */
  private void paper(int noun) {
    int i = noun - 1;
    while (i > 0 && noun - i < 4 && isPlain(i)) {
      i--;
    }
    Phrase owner =
        t.is(i, Type.POSSESSIVE)
            ? PhraseFinder.ownerEndingAt(t, i - 1)
            : t.is(i, Class.POSSESSIVE) ? Phrase.of(i, i + 1) : null;
    if (owner == null || !PhraseFinder.actorLike(t, owner) || isTold(noun)) {
      return;
    }
    int in = owner.from() - 1;
    boolean from = t.is(in, "in") || t.is(in, "by") || t.is(in, "under");
    int end = noun + 1;
    while (end < t.size && end < noun + 8 && (t.isWord(end) || t.is(end, Type.NUMBER))) {
      if (t.is(end, Class.AUXILIARY) || t.isFigure(end) && !t.is(end + 1, Class.TEMPORAL)) {
        return;
      }
      end++;
    }
    Cue cue = Cue.of(Cue.Kind.SPEECH, owner, noun, noun + 1, Cue.FINDS);
    if (from && in == 0 && t.is(end, Type.COMMA)) {
      cues.add(cue.right(end + 1, t.size, false));
    } else if (from
        && t.is(in - 1, Type.COMMA)
        && (end >= t.size || t.is(end, Type.STOP))
        && end - noun < 5) {
      cues.add(cue.left(CueFinder.clauseStart(t, in), in));
    }
  }

  /** "A report in the Ledger that 43 posts would go": the paper whose story it is. */
  private void told(int noun) {
    boolean story = t.is(noun, "report") || t.is(noun, "reports") || t.is(noun, "article");
    boolean in = t.is(noun + 1, "in") || t.is(noun + 1, "by") || t.is(noun + 1, "on");
    Phrase paper = story && in ? PhraseFinder.startingAt(t, noun + 2, t.size) : null;
    if (paper != null
        && t.is(paper.to(), "that")
        && PhraseFinder.actorLike(t, paper)
        && (t.isName(paper.to() - 1) || t.is(PhraseFinder.head(t, paper), Class.MEDIA))) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, paper, noun, noun + 1, "figure noun")
              .right(paper.to(), t.size, false));
    }
  }

  private boolean isPlain(int i) {
    return t.isWord(i)
        && !t.isAny(
            i,
            Word.bits(
                Class.DETERMINER,
                Class.PREPOSITION,
                Class.CONJUNCTION,
                Class.AUXILIARY,
                Class.POSSESSIVE));
  }

  /** Whether somebody speaks in the sentence by a verb, which says more than whose paper it is. */
  private boolean isTold(int noun) {
    for (Cue cue : cues) {
      if (cue.inSpeaker(noun)
          || cue.kind() == Cue.Kind.SPEECH
              && cue.from() < noun
              && t.word[cue.from()].verb() != null) {
        return true;
      }
    }
    return false;
  }

  /** "is 43", "was about 43". */
  private boolean isFigure(int be) {
    return t.is(be, Class.BE) && (t.isFigure(be + 1) || t.isFigure(be + 2));
  }

  /** "By the union's count 43 and by the mayor's 50": the noun is left out. */
  private void elliptic(int mark) {
    Phrase owner = PhraseFinder.ownerEndingAt(t, mark - 1);
    int link = owner == null ? -1 : owner.from() - 1;
    boolean is = owner != null && owner.from() == 0 && isFigure(mark + 1);
    if (owner != null && is && PhraseFinder.actorLike(t, owner)) {
      // "The charity says 62. The regulator's is 48."
      cues.add(
          Cue.of(Cue.Kind.SPEECH, owner, mark + 1, mark + 2, Cue.CREDITED)
              .right(mark + 2, t.next(mark, Type.SEMICOLON), false));
      return;
    }
    boolean linked = t.is(link, "by") || t.is(link, "on") && t.isFigure(link - 1);
    if (owner == null || !linked || !PhraseFinder.actorLike(t, owner)) {
      return;
    }
    boolean linkedBy = owner.from() == 1;
    if (linkedBy && (t.is(mark + 1, "it") || t.isFigure(mark + 1))) {
      Cue cue = Cue.of(Cue.Kind.SPEECH, owner, 0, mark + 1, Cue.CREDITED);
      cues.add(cue.right(mark + 1, t.next(mark, Type.SEMICOLON), false));
      return;
    }
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue before = cues.get(i);
      if (before.rule().equals("figure noun") && before.to() < owner.from()) {
        Cue cue = Cue.of(Cue.Kind.SPEECH, owner, owner.from() - 1, mark + 1, Cue.CREDITED);
        cues.add(cue.left(before.to(), owner.from() - 1));
        return;
      }
    }
  }

  /** "Radio Kell", "state news agency Oska", but no "press secretary". */
  static boolean isMedia(Tokens t, Phrase paper) {
    int head = PhraseFinder.head(t, paper);
    boolean media = t.is(head, Class.MEDIA);
    for (int i = paper.from(); i < head && t.isName(head); i++) {
      media |= t.is(i, Class.MEDIA) && !t.isName(i) && !t.is(i + 1, Class.PERSON);
    }
    return media;
  }

  /** The agency of "The army, quoted by the agency, said"; or null. */
  static @Nullable Phrase quoter(Tokens t, Phrase speaker) {
    int by = speaker.asideFrom() + 1;
    boolean quoted = speaker.hasAside() && (t.is(by - 1, "quoted") || t.is(by - 1, "cited"));
    return quoted && t.is(by, "by") ? PhraseFinder.startingAt(t, by + 1, speaker.asideTo()) : null;
  }
}
