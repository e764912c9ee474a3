package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/** Speakers who are sure of something: "Kos is convinced that 43 were lost". */
final class AssuredCues {

  private AssuredCues() {}

  static void find(Tokens t, List<Cue> cues) {
    for (int i = 2; t.mayHold(Class.ASSURED.bit()) && i < t.size; i++) {
      if (t.is(i, Class.ASSURED) && t.quote[i] == 0) {
        Phrase speaker = states(t, i) ? speaker(t, i) : null;
        if (speaker != null) {
          cues.add(
              Cue.of(Cue.Kind.SPEECH, speaker, i, i + 1, "speaker is sure")
                  .right(i + 1, t.next(i, Type.SEMICOLON), false));
        }
      }
    }
  }

  /** Whether words follow of which one can be sure: a clause or a figure. */
  private static boolean states(Tokens t, int sure) {
    int i = sure + 1;
    return t.is(i, "that")
        || t.is(i, Type.COLON)
        || t.is(i, "of") && (t.isFigure(i + 1) || t.isFigure(i + 2))
        || t.isFigure(i)
        || t.isAny(i, Word.bits(Class.PRONOUN, Class.DETERMINER));
  }

  private static @Nullable Phrase speaker(Tokens t, int sure) {
    int be = sure - 1;
    while (be > 0 && t.is(be, Class.ADVERB)) {
      be--;
    }
    Phrase speaker = t.is(be, Class.BE) ? VerbSubjects.subjectOf(t, be, 0) : null;
    return speaker != null && PhraseFinder.actorLike(t, speaker) ? speaker : null;
  }
}
