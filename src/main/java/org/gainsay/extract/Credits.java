package org.gainsay.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.model.Actor;
import org.gainsay.model.Attribution;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Figures whose maker only the next sentence names: "Some 43 were lost. That count is the
 * ministry's."
 */
final class Credits {

  private final List<Sentence> sentences;
  private final List<Tokens> tokens;
  private final ActorNames names;
  private final Map<Integer, Speech> credited = new HashMap<>();

  Credits(List<Sentence> sentences, List<Tokens> tokens, ActorNames names) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.names = names;
  }

  /** Who is named behind a sentence as the maker of its figures; null where nobody is. */
  @Nullable Speech of(int s) {
    return credited.get(s);
  }

  /** Reads whether a sentence names the maker of the figures before it. */
  void read(int s) {
    Tokens t = tokens.get(s);
    if (s > 0 && sentences.get(s).region().isReport()) {
      answer(tokens.get(s - 1), s);
    }
    soSays(t, s);
    int noun = pointsBack(t) ? noun(t) : -1;
    int own = noun < 0 && s > 0 ? ownedNoun(t) : -1;
    Phrase owner = own < 0 ? null : PhraseFinder.ownerEndingAt(t, own - 2);
    if (owner != null && owner.from() == 2 && PhraseFinder.actorLike(t, owner)) {
      credit(t, s, owner, own);
    }
    if (noun < 0 || s == 0 || !sentences.get(s - 1).region().isReport()) {
      return;
    }
    Phrase maker = maker(t, noun + 1);
    Actor actor =
        maker != null && PhraseFinder.actorLike(t, maker) ? names.resolve(t, s, maker) : null;
    if (maker != null && actor != null) {
      Span cue = t.spanOf(noun, noun + 1);
      credited.put(
          s - 1,
          new Speech(
              actor,
              Attribution.of(t.spanOf(maker.from(), maker.to()), cue.of(t.text), cue),
              "credited behind"));
    }
  }

  /** "The union's figure? Forty-three.": whose figure is asked for states the answer. */
  private void answer(Tokens question, int s) {
    int noun = question.size - 2;
    boolean asks =
        noun > 1
            && noun < 9
            && question.is(noun, Class.FIGURE_NOUN)
            && question.text.charAt(question.start[noun + 1]) == '?';
    int mark = noun - 1;
    while (asks && mark > 0 && question.isWord(mark) && noun - mark < 3) {
      mark--;
    }
    Phrase owner =
        asks && question.is(mark, Type.POSSESSIVE)
            ? PhraseFinder.ownerEndingAt(question, mark - 1)
            : null;
    boolean whole = owner != null && (owner.from() == 0 || owner.from() == 1);
    Actor actor =
        owner != null && whole && PhraseFinder.actorLike(question, owner)
            ? names.resolve(question, s - 1, owner)
            : null;
    if (owner != null && actor != null) {
      Span cue = question.spanOf(noun, noun + 1);
      Span at = question.spanOf(owner.from(), owner.to());
      credited.put(s, new Speech(actor, Attribution.of(at, cue.of(question.text), cue), "answer"));
    }
  }

  /** "So says the agency", "or so the agency says": whose the sentences before it are. */
  private void soSays(Tokens t, int s) {
    Word.Verb verb = t.is(0, "so") && t.isWord(1) ? t.word[1].verb() : null;
    boolean says = verb != null && verb.kind() == Word.Kind.SAY;
    Phrase who = says ? PhraseFinder.startingAt(t, 2, t.size) : null;
    Actor actor = who != null && PhraseFinder.actorLike(t, who) ? names.resolve(t, s, who) : null;
    if (who == null || actor == null) {
      return;
    }
    Span cue = t.spanOf(1, 2);
    Speech speech =
        new Speech(
            actor,
            Attribution.of(t.spanOf(who.from(), who.to()), cue.of(t.text), cue),
            "credited behind");
    int paragraph = sentences.get(s).paragraph();
    for (int k = s - 1; k >= 0 && k > s - 4; k--) {
      if (sentences.get(k).paragraph() == paragraph || k == s - 1) {
        credited.putIfAbsent(k, speech);
      }
    }
  }

  /** The "figure" of "That's the charity's figure.", or -1. */
  private static int ownedNoun(Tokens t) {
    boolean that = t.is(0, "that") && (t.is(1, Type.POSSESSIVE) || t.is(1, Class.BE));
    for (int i = 4; that && i < 9; i++) {
      if (t.is(i, Class.FIGURE_NOUN) && t.is(i - 1, Type.POSSESSIVE)) {
        return i + 1 >= t.size || !t.isWord(i + 1) ? i : -1;
      }
    }
    return -1;
  }

  private void credit(Tokens t, int s, Phrase maker, int noun) {
    Actor actor = names.resolve(t, s, maker);
    if (actor != null && sentences.get(s - 1).region().isReport()) {
      Span cue = t.spanOf(noun, noun + 1);
      Span at = t.spanOf(maker.from(), maker.to());
      credited.put(
          s - 1, new Speech(actor, Attribution.of(at, cue.of(t.text), cue), "credited behind"));
    }
  }

  private static boolean pointsBack(Tokens t) {
    return t.is(0, "the")
        || t.is(0, "that")
        || t.is(0, "this")
        || t.is(0, "those")
        || t.is(0, "these");
  }

  /** The "count" of "that last count", which opens the sentence; -1 without one. */
  private static int noun(Tokens t) {
    for (int i = 1; i < 4; i++) {
      if (t.is(i, Class.FIGURE_NOUN)) {
        return i;
      }
    }
    return -1;
  }

  /** "is the ministry's", "comes from the ministry", "was given by the ministry". */
  private static @Nullable Phrase maker(Tokens t, int verb) {
    int i = verb;
    boolean be = t.is(i, Class.BE);
    boolean comes = t.is(i, "come") || t.is(i, "comes") || t.is(i, "came");
    i += be || comes ? 1 : 0;
    boolean given = be && t.is(i, Class.CREDITED) && t.is(i + 1, "by");
    if (given) {
      return PhraseFinder.startingAt(t, i + 2, t.size);
    }
    if ((be || comes) && t.is(i, "from")) {
      Phrase from = PhraseFinder.startingAt(t, i + 1, t.size);
      // "The figures are from Kell alone" names a place.
      boolean body = from != null && t.isAny(PhraseFinder.head(t, from), PhraseFinder.ACTORS);
      return body ? from : null;
    }
    int mark = t.next(i, Type.POSSESSIVE);
    boolean owned = be && mark < t.size && mark - i < 6 && !t.isWord(mark + 1);
    Phrase owner = owned ? PhraseFinder.ownerEndingAt(t, mark - 1) : null;
    return owner != null && owner.from() == i ? owner : null;
  }
}
