package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/** Figures that a text leaves with their maker: "Kos's 43 has grown", "if the army is right". */
final class OwnerCues {

  private final Tokens t;
  private final NameBook book;
  private final List<Cue> cues;

  private OwnerCues(Tokens tokens, NameBook book, List<Cue> cues) {
    t = tokens;
    this.book = book;
    this.cues = cues;
  }

  static void find(Tokens t, NameBook book, List<Cue> cues) {
    OwnerCues finder = new OwnerCues(t, book, cues);
    for (int i = 0; i < t.size; i++) {
      if (t.is(i, Type.NUMBER) && t.is(i - 1, Type.OPEN_QUOTE) && t.is(i - 2, Type.POSSESSIVE)) {
        finder.quoted(i);
      }
      if (t.quote[i] != 0) {
        continue;
      }
      if (t.type[i] == Type.NUMBER) {
        finder.number(i);
      } else if (t.is(i, "by") && t.isFigure(i - 1)) {
        finder.ranged(i);
      } else if (t.is(i, "came") || t.is(i, "comes")) {
        finder.cameFrom(i);
      } else if (t.is(i, "it") && t.is(i - 1, Class.REVISION)) {
        finder.changed(i);
      } else if (i == 0 && t.is(i, "ask")) {
        finder.asked();
      } else if (t.is(i, "if")) {
        finder.trusted(i);
      } else if (t.is(i, Class.FIGURE_NOUN)) {
        finder.noun(i);
      }
    }
  }

  /** What stands right before a figure tells whether it may be somebody's. */
  private void number(int figure) {
    if (t.is(figure - 1, Type.POSSESSIVE)) {
      owned(figure);
    } else if (t.is(figure - 1, "the")) {
      ownedBehind(figure);
    } else if (t.is(figure - 1, Class.POSSESSIVE)) {
      heldTo(figure);
    }
  }

  private void noun(int noun) {
    if (t.is(noun + 1, Type.COLON)) {
      made(noun);
    } else if (t.is(noun + 1, "for") || t.is(noun + 1, "of")) {
      repeated(noun);
    }
  }

  /** "The bank's 43 percent target": a figure between its maker and the noun; or null. */
  static @Nullable Cue enclosed(Tokens t, int noun) {
    int figure = noun - 1;
    while (figure > 0
        && noun - figure < 4
        && t.isWord(figure)
        && !t.is(figure, Class.PREPOSITION)) {
      figure--;
    }
    boolean within =
        t.is(figure, Type.NUMBER)
            && noun - figure > 1
            && t.is(figure - 1, Type.POSSESSIVE)
            && !PhraseFinder.endsIn(t, noun, "s");
    Phrase owner = within ? PhraseFinder.ownerEndingAt(t, figure - 2) : null;
    return owner != null && PhraseFinder.actorLike(t, owner)
        ? Cue.of(Cue.Kind.SPEECH, owner, noun, noun + 1, "figure noun").left(figure, noun)
        : null;
  }

  /** "The union's 43 has turned into 50": whose figure it is, and what becomes of it. */
  private void owned(int figure) {
    Phrase owner = PhraseFinder.ownerEndingAt(t, figure - 2);
    int end = behindFigure(figure);
    boolean meant = owner != null && t.is(end, "for") && isPerson(owner);
    if (owner == null || !meant && !isBare(end) || !isSomebody(owner)) {
      return;
    }
    if (meant) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, owner, figure - 1, figure, Cue.CREDITED)
              .right(figure, behindPhrase(end), false));
      return;
    }
    boolean turns = t.is(end, Class.AUXILIARY);
    int as = owner.from() - 1;
    boolean shared = t.is(as, "as") || t.is(as, "than");
    if (shared && t.is(end - 1, Class.SHARE) && !turns) {
      // "The same as Kos's 43 percent": what she has, not what she says.
      return;
    }
    cues.add(
        Cue.of(Cue.Kind.SPEECH, owner, figure - 1, figure, Cue.CREDITED)
            .right(figure, turns ? t.next(end, Type.SEMICOLON) : end, false));
  }

  /** 'The Herald's "43 million" was plucked from the air': whose figure is quoted. */
  private void quoted(int figure) {
    Phrase owner = PhraseFinder.ownerEndingAt(t, figure - 3);
    if (owner != null && t.is(behindFigure(figure), Type.CLOSE_QUOTE) && isSomebody(owner)) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, owner, figure - 2, figure - 1, Cue.CREDITED)
              .right(figure, behindFigure(figure), false));
    }
  }

  /** "That is far from the 43,000 of the union": whose figure it is. */
  private void ownedBehind(int figure) {
    int of = behindFigure(figure);
    Phrase owner = t.is(of, "of") ? PhraseFinder.startingAt(t, of + 1, t.size) : null;
    if (owner == null) {
      return;
    }
    int head = PhraseFinder.head(t, owner);
    boolean body = t.is(head, Class.ORGANISATION) && t.is(owner.from(), "the");
    boolean plain = owner.to() == head + 1 && !t.isFigure(owner.from() + 1);
    if (plain && body && !t.is(head, Class.TERRITORY)) {
      cues.add(Cue.of(Cue.Kind.SPEECH, owner, of, of + 1, Cue.CREDITED).left(figure, of));
    }
  }

  /** "Estimates range from 43 by the police to 50 by the union": who stands behind each. */
  private void ranged(int by) {
    Phrase maker = PhraseFinder.startingAt(t, by + 1, t.size);
    int noun = by - 2;
    while (noun >= 0 && by - noun < 16 && !t.is(noun, Class.FIGURE_NOUN)) {
      noun--;
    }
    boolean ranges =
        noun >= 0 && t.is(noun, Class.FIGURE_NOUN) && PhraseFinder.endsIn(t, noun, "s");
    if (maker != null && ranges && isMaker(maker) && !t.isFigure(by + 1)) {
      int figure = by - 1;
      while (t.isFigure(figure - 1)) {
        figure--;
      }
      cues.add(Cue.of(Cue.Kind.SPEECH, maker, by, by + 1, Cue.CREDITED).left(figure, by));
    }
  }

  /** "Kos held to her 43", "he repeated his 43": whoever keeps to a figure states it. */
  private void heldTo(int figure) {
    int before = figure - 2;
    int verb = t.is(before, Class.PREPOSITION) ? before - 1 : before;
    if (verb < 1 || t.quote[verb] != 0 || !t.isWord(verb) || t.word[verb].verb() == null) {
      return;
    }
    Word.Kind kind = t.word[verb].verb().kind();
    boolean keeps = kind == Word.Kind.SAY || kind == Word.Kind.HOLD || kind == Word.Kind.SPEAK;
    Phrase speaker =
        keeps && (isBare(behindFigure(figure)) || isPlaced(behindFigure(figure)))
            ? VerbSubjects.subjectOf(t, verb, 0)
            : null;
    if (speaker != null && isMaker(speaker)) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, speaker, verb, verb + 1, Cue.FINDS)
              .right(figure - 1, behindFigure(figure), false));
    }
  }

  private int behindFigure(int figure) {
    int end = figure + 1;
    while (t.isAny(end, Word.bits(Class.NUMERAL, Class.SHARE))) {
      end++;
    }
    return end;
  }

  /** Whether a figure counts nothing that is said: "43 has", "43, which", "43 per cent." */
  private boolean isBare(int end) {
    return end >= t.size
        || t.is(end, Class.AUXILIARY)
        || t.is(end, Type.STOP)
        || t.is(end, Type.COMMA)
        || t.is(end, Type.SEMICOLON);
  }

  /** "repeated her 43 in the guildhall": where somebody spoke of a figure. */
  private boolean isPlaced(int end) {
    return (t.is(end, "at") || t.is(end, "in") || t.is(end, "on"))
        && (t.is(end + 1, Class.DETERMINER) || t.is(end + 1, Class.TEMPORAL) || t.isName(end + 1));
  }

  /** Behind "for a family of four", which a figure is for. */
  private int behindPhrase(int from) {
    int end = from;
    while ((t.isWord(end) || t.is(end, Type.NUMBER)) && !t.is(end, Class.AUXILIARY)) {
      end++;
    }
    return end;
  }

  private boolean isPerson(Phrase owner) {
    int last = owner.to() - 1;
    return t.isName(last) && book.isPerson(t.words(last, last + 1));
  }

  private boolean isSomebody(Phrase owner) {
    int last = owner.to() - 1;
    return t.isAny(last, PhraseFinder.ACTORS)
        || book.isSpeaker(t.words(last, last + 1))
        || owner.to() - owner.from() > 1 && t.isName(last) && t.isName(last - 1);
  }

  /** "On Tuesday the minister lowered it to 43": a figure named before. */
  private void changed(int it) {
    boolean to = t.is(it + 1, "to") && t.isFigure(it + 2);
    Phrase who = to ? VerbSubjects.subjectOf(t, it - 1, 0) : null;
    if (who != null && isMaker(who)) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, who, it - 1, it + 1, "figure noun")
              .right(it + 1, t.next(it, Type.SEMICOLON), false));
    }
  }

  /** "From the brigade, in a letter, came the claim that 43 had died". */
  private void cameFrom(int verb) {
    int noun = verb + 2;
    int link = noun + 1;
    boolean told =
        t.is(verb + 1, Class.DETERMINER)
            && t.is(noun, Class.FIGURE_NOUN)
            && (t.is(link, "that") || t.is(link, "of"));
    int from = 0;
    while (told && from < verb && !t.is(from, "from")) {
      from++;
    }
    Phrase who = told && from < verb ? PhraseFinder.startingAt(t, from + 1, verb) : null;
    if (who != null && isMaker(who)) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, who, verb, noun + 1, "figure noun").right(link, t.size, false));
    }
  }

  /** "Ask the chairman and it is 43": who would answer so. */
  private void asked() {
    Phrase who = PhraseFinder.startingAt(t, 1, t.size);
    if (who != null && isMaker(who) && t.is(who.to(), "and")) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, who, 0, 1, "if right")
              .right(who.to(), t.next(0, Type.SEMICOLON), false));
    }
  }

  /** "The hall held 43 tonnes, if the inspectors are right". */
  private void trusted(int condition) {
    Phrase who = PhraseFinder.startingAt(t, condition + 1, t.size);
    if (who == null || !PhraseFinder.actorLike(t, who) || !t.is(who.to(), Class.BE)) {
      return;
    }
    int right = who.to() + 1;
    boolean trusts =
        t.is(right, "right")
            || t.is(right, "correct")
            || t.is(right, "to") && t.is(right + 1, "be") && t.is(right + 2, "believed");
    if (trusts) {
      Cue cue = Cue.of(Cue.Kind.SPEECH, who, condition, right + 1, "if right");
      cues.add(
          condition == 0
              ? cue.right(
                  right + 1, t.is(right + 1, "about") ? t.next(right, Type.COMMA) : t.size, false)
              : cue.left(CueFinder.clauseStart(t, condition), condition));
    }
  }

  /** "Insurers have produced an estimate: 43 million": the maker is the verb's subject. */
  private void made(int noun) {
    int article = noun - 1;
    while (article > 0 && t.isWord(article) && !t.is(article, Class.DETERMINER)) {
      article--;
    }
    if (noun - article > 3 || !t.is(article, "a") && !t.is(article, "an")) {
      return;
    }
    int verb = article - 1;
    boolean makes =
        t.is(verb, Class.VERB)
            || t.is(verb, "has")
            || t.is(verb, "have")
            || PhraseFinder.endsIn(t, verb, "ed");
    Phrase near = makes ? VerbSubjects.subjectOf(t, verb, 0) : null;
    Phrase maker = makes && near == null ? CueFinder.firstSubject(t, verb) : near;
    if (isMaker(maker)) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, maker, noun, noun + 1, "figure noun")
              .right(noun + 2, t.size, false));
    }
  }

  /** "She repeated the demand for 43 percent": who says it again holds it. */
  private void repeated(int noun) {
    int verb = noun - 2;
    boolean says =
        t.is(noun - 1, "the")
            && verb > 0
            && t.quote[verb] == 0
            && t.word[verb].verb() != null
            && t.word[verb].verb().kind() == Word.Kind.SAY
            && t.word[verb].form() != Word.Form.ING;
    Phrase speaker = says ? VerbSubjects.subjectOf(t, verb, 0) : null;
    if (speaker != null && isMaker(speaker)) {
      int end = noun + 2;
      while (end < t.size && (t.isWord(end) || t.is(end, Type.NUMBER))) {
        end++;
      }
      cues.add(
          Cue.of(Cue.Kind.SPEECH, speaker, verb, verb + 1, "speaker, verb")
              .right(noun + 2, end, false));
    }
  }

  private boolean isMaker(@Nullable Phrase phrase) {
    return phrase != null && PhraseFinder.actorLike(t, phrase);
  }
}
