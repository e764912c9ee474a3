package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.extract.Word.Kind;

/** Figures that a relative clause gives to their maker: "the 43 million that Kos had promised". */
final class CreditedCues {

  private final Tokens t;
  private final int n;
  private final SpeechEnds ends;
  private final List<Cue> cues;

  CreditedCues(Tokens tokens, SpeechEnds ends, List<Cue> cues) {
    t = tokens;
    n = tokens.size;
    this.ends = ends;
    this.cues = cues;
  }

  /**
   * "The 43 million that Kos had promised", "the 43 whom Kos says they shot": whose figure it is.
   */
  boolean at(int v, int after, int lead, Word.Verb verb, Cue cue) {
    Phrase speaker = cue.speaker();
    if (speaker == null || cue.kind() != Cue.Kind.SPEECH || verb.kind() == Kind.HAS) {
      return false;
    }
    int end = t.is(after, "on") && t.is(after + 1, "average") ? after + 2 : after;
    boolean closed = end >= n || !t.isWord(end) && !t.is(end, Type.NUMBER) && t.quote[end] == 0;
    boolean relative = t.is(lead, "that") || t.is(lead, "whom") || t.is(lead, "which");
    int figure = relative && PhraseFinder.actorLike(t, speaker) ? ends.figureBefore(lead) : -1;
    boolean says =
        verb.kind() == Kind.SAY || verb.kind() == Kind.CLAIM && t.is(v + 1, Class.PRONOUN);
    boolean given = verb.base().equals("give") && givesTo(after);
    boolean meant = verb.kind() == Kind.CLAIM && t.is(end, "for") && t.is(lead, "that");
    if (figure < 0 || !closed && !says && !given && !meant) {
      return false;
    }
    cues.add(Cue.of(cue.kind(), speaker, v, v + 1, Cue.CREDITED).left(figure, lead));
    return true;
  }

  /** "43 percent of drivers told Metrix that": a share of people is the pollster's. */
  boolean asked(int v, Phrase share) {
    boolean percent = false;
    for (int i = share.from(); i < share.to() && i < share.from() + 3; i++) {
      percent |= t.is(i, Class.SHARE) || t.is(i, Type.NUMBER) && t.text.charAt(t.end[i] - 1) == '%';
    }
    Phrase asker = percent && t.isName(v + 1) ? PhraseFinder.startingAt(t, v + 1, n) : null;
    if (asker == null) {
      return false;
    }
    cues.add(
        Cue.of(Cue.Kind.SPEECH, asker, v, v + 1, "told a pollster")
            .left(share.from(), v)
            .right(asker.to(), n, false));
    return true;
  }

  /** "gave parliament", "gave to reporters": somebody who is told. */
  private boolean givesTo(int from) {
    int whom = t.is(from, "to") ? from + 1 : from;
    int head = t.is(whom, "the") ? whom + 1 : whom;
    return t.isAny(head, PhraseFinder.ACTORS) || t.isName(head);
  }
}
