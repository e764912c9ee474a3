package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.extract.Word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Speakers whose verb is left out because it stands before: "The minister says 43, the union 50".
 */
final class GapCues {

  private static final long STOPS =
      Word.bits(Class.AUXILIARY, Class.VERB, Class.RELATIVE, Class.CONJUNCTION);

  /** What holds more cues than these is no sentence but a list of them. */
  private static final int MOST_CUES = 100;

  private final Tokens t;
  private final NameBook book;
  private final List<Cue> cues;

  private GapCues(Tokens tokens, NameBook book, List<Cue> cues) {
    t = tokens;
    this.book = book;
    this.cues = cues;
  }

  static void find(Tokens tokens, NameBook book, List<Cue> cues) {
    GapCues finder = new GapCues(tokens, book, cues);
    if (cues.isEmpty()) {
      return;
    }
    for (int i = 1; i < tokens.size && cues.size() <= MOST_CUES; i++) {
      if (tokens.quote[i] == 0
          && (tokens.type[i] == Type.COMMA
              || tokens.type[i] == Type.SEMICOLON
              || tokens.is(i, "and")
              || tokens.is(i, "but"))) {
        finder.at(i);
      }
    }
  }

  private void at(int mark) {
    int from = mark + 1;
    if (t.is(from, "and") || t.is(from, "but") || t.is(from, "while")) {
      from++;
    }
    Phrase other = upToFigure(PhraseFinder.startingAt(t, from, t.size));
    if (other != null && t.is(mark + 1, "and") && t.is(other.to(), "that") && says(mark)) {
      that(other);
      return;
    }
    Cue before = other == null ? null : before(mark);
    if (other == null || before == null || !isSpeaker(other) && !isSide(other, before)) {
      return;
    }
    boolean set = t.is(mark, Type.SEMICOLON) && t.is(other.to(), Type.COMMA);
    int behind = other.to() + (set ? 1 : 0);
    if (t.is(other.to(), Type.COMMA) && t.is(other.to() + 1, Class.RELATIVE)) {
      behind = t.next(other.to() + 1, Type.COMMA) + 1;
    }
    int start = behindLink(behind, before);
    int figure = start;
    while (figure > 0 && figure < behind + 5 && t.isWord(figure) && !t.isFigure(figure)) {
      boolean stops = t.isAny(figure, STOPS) && !t.is(figure, "than");
      if (stops || t.word[figure].verb() != null || t.isName(figure)) {
        return;
      }
      figure++;
    }
    int end = figure > 0 && t.isFigure(figure) ? end(figure) : -1;
    if (end > 0) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, Phrase.of(from, other.to()), from, other.to(), before.rule())
              .right(start, end, false));
    }
  }

  /**
   * "The guild of bakers" in "the guild of bakers of more than 43": what is spoken of is no name.
   */
  private @Nullable Phrase upToFigure(@Nullable Phrase other) {
    for (int i = other == null ? t.size : other.from() + 1; other != null && i < other.to(); i++) {
      boolean hedge = t.is(i + 1, "more") || t.is(i + 1, "some") || t.is(i + 1, "about");
      if (t.is(i, "of") && (t.isFigure(i + 1) || hedge)) {
        return Phrase.of(other.from(), i);
      }
    }
    return other;
  }

  /** "Kell Rail said 43 trains would stop, and Osk Rail that 12 would run". */
  private void that(Phrase other) {
    boolean clause =
        t.isFigure(other.to() + 1)
            || t.is(other.to() + 1, Class.PRONOUN)
            || t.is(other.to() + 1, Class.DETERMINER);
    if (clause && PhraseFinder.actorLike(t, other) && t.isName(other.to() - 1)) {
      Phrase speaker = Phrase.of(other.from(), other.to());
      cues.add(
          Cue.of(Cue.Kind.SPEECH, speaker, other.to(), other.to() + 1, "speaker, verb")
              .right(other.to(), t.size, false));
    }
  }

  /** Whether somebody says or claims something before a mark. */
  private boolean says(int mark) {
    Cue cue = cues.get(0);
    Word.Verb verb = t.word[cue.from()].verb();
    boolean says = verb != null && (verb.kind() == Kind.SAY || verb.kind() == Kind.CLAIM);
    return says && cue.kind() == Cue.Kind.SPEECH && cue.from() < mark && mark < cue.rightTo();
  }

  /** The last cue before a mark, if its verb is one that is left out of what follows; or null. */
  private @Nullable Cue before(int mark) {
    Cue last = null;
    for (Cue cue : cues) {
      boolean verb = t.word[cue.from()].verb() != null && cue.kind() == Cue.Kind.SPEECH;
      if (verb
          && cue.from() < mark
          && cue.rightFrom() <= mark
          && mark <= cue.rightTo()
          && states(cue, mark)) {
        last = last == null || cue.from() > last.from() ? cue : last;
      }
    }
    return last;
  }

  /** Whether a verb has its figure at once: "says 43", "put the crowd at 43", "asks for 43". */
  private boolean states(Cue cue, int mark) {
    Word.Verb verb = t.word[cue.from()].verb();
    if (verb == null) {
      return false;
    }
    Kind kind = verb.kind();
    if (kind == Kind.PUT) {
      for (int i = cue.from() + 1; i < mark; i++) {
        if (t.is(i, "at")) {
          return behindHedge(i + 1);
        }
        if (t.isAny(i, PhraseFinder.ACTORS) || t.isName(i)) {
          return false;
        }
      }
      return false;
    }
    boolean plain =
        kind == Kind.SAY || kind == Kind.CLAIM || kind == Kind.FIND || kind == Kind.WANT;
    return plain && behindHedge(cue.from() + 1)
        || (kind == Kind.ASK || kind == Kind.SPEAK) && behindHedge(cue.from() + 2);
  }

  private boolean behindHedge(int from) {
    for (int i = from; i < from + 4 && (t.isWord(i) || t.is(i, Type.NUMBER)); i++) {
      if (t.isFigure(i)) {
        return true;
      }
      if (t.isAny(i, STOPS) && !t.is(i, "than")) {
        return false;
      }
    }
    return false;
  }

  private boolean isSpeaker(Phrase other) {
    int head = PhraseFinder.head(t, other);
    boolean owned = false;
    for (int i = other.from(); i < other.to(); i++) {
      owned |= t.is(i, Type.POSSESSIVE);
      if (t.isFigure(i)) {
        return false;
      }
    }
    if (t.is(other.from(), "he") || t.is(other.from(), "she")) {
      return t.isFigure(other.to());
    }
    // "Her rival Ann Lee" is told by the first name.
    int given = other.to() - 2;
    boolean person =
        given >= other.from()
            && !t.word[given].pronoun().isEmpty()
            && t.isName(given)
            && t.isName(given + 1)
            && (given == other.from() || t.is(given - 1, Class.PERSON));
    boolean known = other.to() == other.from() + 1 && t.isName(head) && isKnown(head);
    return person
        || known
        || t.isAny(head, PhraseFinder.ACTORS)
            && (t.is(other.from(), Class.DETERMINER) || owned || PhraseFinder.endsIn(t, head, "s"));
  }

  /** "Kos speaks of 43, Lee of 50": a surname alone, of somebody the text has introduced. */
  private boolean isKnown(int name) {
    return t.word[name].isUnknown() && book.isPerson(t.words(name, name + 1));
  }

  /** "The north says 43, the south 50": two that are called alike. */
  private boolean isSide(Phrase other, Cue before) {
    Phrase one = before.speaker();
    return one != null
        && one.to() - one.from() == 2
        && other.to() - other.from() == 2
        && t.is(one.from(), "the")
        && t.is(other.from(), "the")
        && !t.isFigure(other.from() + 1);
  }

  /** Behind the small word the verb takes too: "asks for 43, the union for 50". */
  private int behindLink(int from, Cue before) {
    Word.Verb verb = t.word[before.from()].verb();
    if (verb == null) {
      return -1;
    }
    boolean link =
        verb.kind() == Kind.PUT
            ? t.is(from, "at")
            : t.is(from, verb.takes()) || t.is(from, "of") && verb.kind() == Kind.SPEAK;
    boolean needed =
        verb.kind() == Kind.PUT || verb.kind() == Kind.ASK || verb.kind() == Kind.SPEAK;
    return link ? from + 1 : needed ? -1 : from;
  }

  /** Where what the other states ends; -1 where a verb shows that it is no speaker. */
  private int end(int figure) {
    for (int i = figure + 1; i < t.size; i++) {
      if (!t.isWord(i) && !t.is(i, Type.NUMBER) && !t.is(i, Type.POSSESSIVE)) {
        return i;
      }
      if (t.isAny(i, STOPS) || t.word[i].verb() != null && t.word[i].form() != Word.Form.BASE) {
        return -1;
      }
    }
    return t.size;
  }
}
