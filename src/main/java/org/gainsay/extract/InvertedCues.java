package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.extract.Word.Form;
import org.gainsay.extract.Word.Kind;

/** Cue verbs with their subject behind them: "43 boats were lost, said Kos". */
final class InvertedCues {

  /** Words that leave a clause unfinished: "the levy would, said Kos, raise 43 million". */
  private static final long HANGING =
      Word.bits(Class.AUXILIARY, Class.CONJUNCTION, Class.PREPOSITION, Class.RELATIVE);

  private final Tokens t;
  private final int n;
  private final SpeechEnds ends;
  private final List<Cue> cues;

  /**
   * @param cues the cues of the sentence so far, to which new ones are added
   */
  InvertedCues(Tokens tokens, SpeechEnds ends, List<Cue> cues) {
    t = tokens;
    n = tokens.size;
    this.ends = ends;
    this.cues = cues;
  }

  /** Adds the cue of the verb at {@code v}, if a speaker stands behind it. */
  boolean at(int v, Word.Verb verb) {
    int before = v - 1;
    boolean mark =
        t.is(before, Type.COMMA)
            || t.is(before, Type.CLOSE_QUOTE)
            || t.is(before, Type.CLOSE_SINGLE)
            || t.is(before, Type.DASH)
            || t.is(before, Type.STOP)
            || t.is(before, "as");
    boolean speech =
        verb.kind() == Kind.SAY || verb.kind() == Kind.TELL || verb.kind() == Kind.CLAIM;
    boolean finds = verb.base().equals("find") && t.is(before, Type.COMMA);
    if (!mark || !speech && !finds) {
      return false;
    }
    Phrase speaker = PhraseFinder.startingAt(t, v + 1, n);
    if (finds && (speaker == null || !t.is(PhraseFinder.head(t, speaker), Class.STUDY))) {
      return false;
    }
    if (speaker == null || !PhraseFinder.actorLike(t, speaker) && !t.is(before, Type.CLOSE_QUOTE)) {
      return false;
    }
    boolean plain = t.isName(speaker.from()) || t.is(speaker.from(), Class.DETERMINER);
    boolean closes = speaker.end() >= n || t.is(speaker.end(), Type.STOP);
    if (verb.kind() != Kind.SAY && !plain && !closes || verb.base().equals("tell")) {
      return false;
    }
    boolean hangs = t.is(before - 1, Class.ADVERB) && t.isAny(before - 2, HANGING);
    int end = hangs ? speaker.to() : speaker.end();
    boolean closed =
        end >= n
            || t.type[end] != Type.WORD && t.type[end] != Type.NUMBER
            || t.isAny(
                end,
                Word.bits(Class.PREPOSITION, Class.TEMPORAL, Class.RELATIVE, Class.CONJUNCTION))
            || t.word[end].form() == Form.ING
            || t.is(PhraseFinder.head(t, speaker), Class.STUDY)
                && PhraseFinder.endsIn(t, end, "ed");
    boolean counted = t.is(speaker.from(), Type.NUMBER) && end < n && !t.is(end, Type.STOP);
    if (!closed || counted || t.is(end, "that") && speaker.hasAside()) {
      return false;
    }
    Phrase named = hangs ? Phrase.of(speaker.from(), speaker.to()) : speaker;
    Cue cue = Cue.of(Cue.Kind.SPEECH, named, v, v + 1, "verb, speaker").left(behindColon(v), v);
    boolean within =
        t.is(end, Type.COMMA)
            && (t.isAny(before - 1, HANGING)
                || hangs
                || t.is(before, Type.COMMA) && t.quote[before - 1] == 0 && !ends.isClause(before));
    if (t.is(end, Type.COLON) && end + 1 < n) {
      cues.add(cue.right(end + 1, n, false));
      return true;
    }
    int more = within ? end + 1 : ends.continuation(end);
    cues.add(more < n ? cue.right(more, n, true) : cue);
    return true;
  }

  /** Behind a colon that parts what another says or denies from the words of a speaker. */
  private int behindColon(int v) {
    int colon = t.next(0, Type.COLON);
    boolean another = !cues.isEmpty() && cues.get(cues.size() - 1).from() < colon;
    return colon < v && another ? colon + 1 : 0;
  }
}
