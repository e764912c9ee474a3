package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.extract.Word.Form;
import org.gainsay.extract.Word.Kind;

/** Passives and quoting at second hand: "was quoted as saying", "is put by X at", "is said to". */
final class PassiveCues {

  private PassiveCues() {}

  /** A participle {@code v} with a form of "be" at {@code be}; where to go on comes back. */
  static int passive(Tokens t, int v, Word.Verb verb, int be, List<Cue> cues) {
    int n = t.size;
    for (int i = v + 1; i + 1 < n && i < v + 16; i++) {
      Word.Verb second = t.word[i + 1].verb();
      if (t.is(i, "as") && second != null && t.word[i + 1].form() == Form.ING) {
        quotedAs(t, v, be, i + 1, cues);
        return i + 2;
      }
    }
    if (verb.kind() == Kind.TELL) {
      Phrase teller = t.is(v + 1, "by") ? PhraseFinder.startingAt(t, v + 2, n) : null;
      boolean paper = teller != null && t.is(PhraseFinder.head(t, teller), Class.STUDY);
      if (teller != null && !paper && t.is(teller.end(), "that")) {
        cues.add(
            Cue.of(Cue.Kind.SPEECH, teller, v, v + 1, "passive").right(teller.end(), n, false));
      }
      return v + 1;
    }
    if (verb.kind() == Kind.QUOTED || verb.kind() == Kind.DENY) {
      return v + 1;
    }
    int reach = Math.min(n, v + CueFinder.REACH);
    for (int i = v + 1; i < reach && t.type[i] != Type.SEMICOLON; i++) {
      if (t.is(i, Class.BE)) {
        // "said to have been shot by the army": who did what is said does not say it.
        break;
      }
      if (t.is(i, "by") && !t.is(i + 1, Type.NUMBER) && !t.is(i + 1, Class.TEMPORAL)) {
        Phrase agent = PhraseFinder.startingAt(t, i + 1, n);
        if (agent != null
            && PhraseFinder.actorLike(t, agent)
            && !t.is(agent.to() - 1, Class.FIGURE_NOUN)
            && (!verb.takes().equals("that") || t.is(agent.to(), "that"))
            && (i < v + 4 || agent.end() >= n || t.type[agent.end()] != Type.WORD)) {
          cues.add(
              Cue.of(Cue.Kind.SPEECH, agent, v, v + 1, "passive")
                  .left(0, v)
                  .right(v + 1, n, false));
          return v + 1;
        }
      }
    }
    boolean heard =
        (verb.kind() == Kind.SAY || verb.kind() == Kind.CLAIM) && t.is(v + 1, "to")
            || verb.base().equals("fear");
    if (heard) {
      cues.add(
          Cue.of(Cue.Kind.HEARSAY, null, v, v + 1, "hearsay passive")
              .left(0, v)
              .right(v + 1, n, false));
    }
    return v + 1;
  }

  /** "Kos, accused by prosecutors of taking 43 million": who accuses; where to go on comes back. */
  static int accused(Tokens t, int v, Word.Verb verb, List<Cue> cues) {
    Phrase agent = t.is(v + 1, "by") ? PhraseFinder.startingAt(t, v + 2, t.size) : null;
    int of = agent == null ? -1 : PhraseFinder.head(t, agent) + 1;
    if (agent != null && PhraseFinder.actorLike(t, agent) && t.is(of, verb.takes())) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, Phrase.of(agent.from(), of), v, v + 1, "passive")
              .right(of + 1, t.next(v, Type.COMMA), false));
    }
    return v + 1;
  }

  private static void quotedAs(Tokens t, int v, int be, int saying, List<Cue> cues) {
    int n = t.size;
    Phrase speaker = VerbSubjects.subjectOf(t, be, 0);
    if (speaker == null) {
      return;
    }
    Phrase via = null;
    for (int i = v + 1; i < n && i < v + CueFinder.REACH; i++) {
      if (t.is(i, "by")) {
        via = PhraseFinder.startingAt(t, i + 1, n);
        break;
      }
    }
    Cue cue = Cue.of(Cue.Kind.SPEECH, speaker, v, saying + 1, "quoted as").via(via);
    int r = saying + 1;
    while (t.is(r, "by")
        || t.is(r, "on")
        || t.is(r, Class.TEMPORAL)
        || via != null && via.holds(r)) {
      r++;
    }
    boolean content =
        t.isWord(r) || t.is(r, Type.NUMBER) || t.is(r, Type.OPEN_QUOTE) || t.is(r, Type.COLON);
    if (content) {
      cues.add(cue.right(saying + 1, n, false));
    } else {
      boolean goesOn = t.is(r, Type.COMMA);
      cues.add(cue.left(0, speaker.from()).right(goesOn ? r + 1 : n, n, true));
    }
  }

  /** "Radio quoted X as saying": the speaker is X, by way of the radio. */
  static int quoted(Tokens t, int v, List<Cue> cues) {
    int n = t.size;
    Phrase speaker = PhraseFinder.startingAt(t, v + 1, n);
    if (speaker == null && t.is(v + 1, Class.PRONOUN)) {
      speaker = Phrase.of(v + 1, v + 2);
    }
    if (speaker == null) {
      return v + 1;
    }
    for (int i = speaker.to(); i + 1 < n && i < v + 24; i++) {
      if (t.is(i, "as") && t.word[i + 1].form() == Form.ING) {
        Phrase via = VerbSubjects.subjectOf(t, v, 0);
        Cue cue = Cue.of(Cue.Kind.SPEECH, speaker, v, i + 2, "quoted as").via(via);
        boolean closes = i + 2 >= n || t.is(i + 2, Type.STOP);
        cues.add(closes && via != null ? cue.left(0, via.from()) : cue.right(i + 2, n, false));
        return i + 2;
      }
    }
    return v + 1;
  }
}
