package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/** Speakers before or behind a colon or dash: "Police: 43 dead", "43 dead: police". */
final class ColonCues {

  private static final long ACTORS = Word.bits(Class.PERSON, Class.ORGANISATION, Class.STUDY);

  private ColonCues() {}

  static void find(Tokens t, NameBook book, List<Cue> cues) {
    int colon = -1;
    int clock = Clocks.behind(t);
    for (int i = Math.max(1, clock); i < t.size; i++) {
      boolean mark = t.type[i] == Type.COLON && t.quote[i] == 0;
      if (mark && colon < 0) {
        colon = i;
        before(t, i, book, cues);
        quoted(t, i, cues);
      }
    }
    int last = t.size - 1;
    int tail = last;
    while (tail > 0 && last - tail < 7 && t.isWord(tail)) {
      tail--;
    }
    boolean closes = t.is(tail, Type.COLON) || t.is(tail, Type.DASH) && tail > 3;
    if (closes && tail < last && tail > 2 && cues.isEmpty()) {
      behind(t, tail, last + 1, cues);
    }
  }

  private static void before(Tokens t, int colon, NameBook book, List<Cue> cues) {
    Phrase answerer = answerer(t, colon);
    if (answerer != null) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, answerer, colon, colon + 1, "speaker: words")
              .right(colon + 1, t.size, false));
      return;
    }
    int from = 0;
    for (int i = colon - 1; i >= 0; i--) {
      if (t.type[i] == Type.STOP || t.type[i] == Type.DASH || t.type[i] == Type.OTHER) {
        from = i + 1;
        break;
      }
      if (t.type[i] == Type.NUMBER && i >= Clocks.behind(t)
          || t.word[i].verb() != null && t.word[i].form() == Word.Form.PAST) {
        return;
      }
    }
    from = Math.max(from, Clocks.behind(t));
    Phrase speaker = PhraseFinder.startingAt(t, from, colon);
    if (speaker == null || colon - from > 9 || isClause(t, speaker.to(), colon)) {
      return;
    }
    int end = speaker.end();
    boolean more =
        t.isWord(end)
            && !t.isAny(end, Word.bits(Class.PREPOSITION, Class.TEMPORAL, Class.ADVERB))
            && !t.isAny(end, Word.bits(Class.CONJUNCTION, Class.RELATIVE, Class.FIGURE_NOUN));
    if (end < colon && (more || t.is(end, Class.VERB) || PhraseFinder.endsIn(t, end, "ed"))) {
      return;
    }
    int head = PhraseFinder.head(t, speaker);
    boolean named =
        !t.word[speaker.from()].pronoun().isEmpty() && speaker.to() - speaker.from() > 1
            || isSurname(t, from, colon, book);
    boolean role = false;
    for (int i = speaker.from(); i <= head; i++) {
      role |=
          t.isAny(i, Word.bits(Class.PERSON, Class.TITLE))
              || t.titleCase && t.is(i, Class.ORGANISATION);
    }
    boolean body = t.isAny(head, Word.bits(Class.PERSON, Class.ORGANISATION)) || isStudy(t, head);
    if (!named && !role && !body || t.is(head, Class.FIGURE_NOUN)) {
      return;
    }
    if (isFigureAlone(t, colon + 1) && isResult(t, colon + 1) || isRow(t, colon + 1)) {
      return;
    }
    boolean entry = Clocks.behind(t) > 0 && t.isAny(head, PhraseFinder.ACTORS);
    if (!named
        && !entry
        && (isFigureAlone(t, colon + 1) && !t.is(from, Class.DETERMINER)
            || isSubject(t, colon, speaker, role))) {
      return;
    }
    cues.add(
        Cue.of(Cue.Kind.SPEECH, speaker, colon, colon + 1, "speaker: words")
            .right(colon + 1, t.size, false));
  }

  /** 'Kos: "We lost 43 boats."': a lone name before a quotation in which somebody is "we". */
  private static boolean isSurname(Tokens t, int from, int colon, NameBook book) {
    boolean name = colon == from + 1 && t.isName(from) && t.word[from].isUnknown();
    boolean quotes = t.is(colon + 1, Type.OPEN_QUOTE) || t.is(colon + 1, Type.OPEN_SINGLE);
    if (!name || !quotes) {
      return false;
    }
    if (book.isPerson(t.words(from, from + 1))) {
      return true;
    }
    for (int i = colon + 2; i < t.size && !t.is(i, Type.CLOSE_QUOTE); i++) {
      if (t.is(i, "we") || t.is(i, "i") || t.is(i, "our") || t.is(i, "my")) {
        return true;
      }
    }
    return false;
  }

  /** "'We lost 43 boats': skippers count the cost": whose words open a headline. */
  private static void quoted(Tokens t, int colon, List<Cue> cues) {
    boolean closes = t.is(colon - 1, Type.CLOSE_SINGLE) || t.is(colon - 1, Type.CLOSE_QUOTE);
    boolean opens = t.is(0, Type.OPEN_SINGLE) || t.is(0, Type.OPEN_QUOTE);
    Phrase speaker = closes && opens ? PhraseFinder.startingAt(t, colon + 1, t.size) : null;
    for (int i = colon + 2; speaker != null && i < speaker.to(); i++) {
      if (t.word[i].verb() != null) {
        speaker = Phrase.of(colon + 1, i);
      }
    }
    if (speaker != null && PhraseFinder.actorLike(t, speaker) && !t.isFigure(speaker.from())) {
      cues.add(Cue.of(Cue.Kind.SPEECH, speaker, colon, colon + 1, "words: speaker").left(0, colon));
    }
  }

  /** "The firm's answer, from its boss, Ana Kos: only 43": who answers; or null. */
  private static @Nullable Phrase answerer(Tokens t, int colon) {
    for (int i = 2; i + 1 < colon && i < 8; i++) {
      int noun = t.is(i - 1, Type.COMMA) ? i - 2 : i - 1;
      if (t.is(i, "from") && t.isAny(noun, Word.bits(Class.FIGURE_NOUN, Class.OCCASION))) {
        Phrase who = PhraseFinder.startingAt(t, i + 1, colon);
        return who != null && who.end() == colon && PhraseFinder.actorLike(t, who) ? who : null;
      }
    }
    return null;
  }

  /** "The shops stayed open, and they were busy: 43": a clause before the colon, no speaker. */
  private static boolean isClause(Tokens t, int from, int colon) {
    for (int i = from; i < colon; i++) {
      if (t.is(i, Class.AUXILIARY) && t.quote[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** "Employees: 43": a line of a table, which is labelled by what it counts. */
  private static boolean isFigureAlone(Tokens t, int from) {
    for (int i = from; i < t.size; i++) {
      boolean figure = t.type[i] != Type.WORD || t.isAny(i, Word.bits(Class.NUMERAL, Class.SHARE));
      if (!figure && !isHedge(t, i)) {
        return false;
      }
    }
    return true;
  }

  /** "more than", "about", "nearly", "a year": small words around a figure that stands alone. */
  private static boolean isHedge(Tokens t, int i) {
    return t.isAny(i, Word.bits(Class.PREPOSITION, Class.ADVERB, Class.TEMPORAL))
        || t.is(i, "a") && t.is(i + 1, Class.TEMPORAL)
        || t.is(i, "than")
        || t.is(i, "least")
        || t.is(i, "most")
        || t.is(i + 1, "than")
        || PhraseFinder.endsIn(t, i, "ly");
  }

  /** "Mira Holt, Labour: 43 (12%)": a row of results. */
  private static boolean isResult(Tokens t, int from) {
    int bracket = from;
    while (bracket < t.size && !t.is(bracket, "(")) {
      bracket++;
    }
    return bracket > from && bracket < t.size;
  }

  /** "Greens: 15.2% of the vote, 7 seats": figures in a row, of which nothing is said. */
  private static boolean isRow(Tokens t, int from) {
    boolean more = false;
    for (int i = from; i < t.size; i++) {
      boolean says =
          t.isAny(i, Word.bits(Class.AUXILIARY, Class.VERB, Class.RELATIVE))
              || t.isWord(i) && t.word[i].verb() != null
              || PhraseFinder.endsIn(t, i, "ed");
      if (says || t.quote[i] != 0) {
        return false;
      }
      more |= t.is(i, Type.COMMA) && t.isFigure(i + 1);
    }
    return more && t.isFigure(from);
  }

  /** "School: the plan has room for 43.": a sentence under the heading of what it is about. */
  private static boolean isSubject(Tokens t, int colon, Phrase speaker, boolean role) {
    return !role
        && colon == speaker.from() + 1
        && t.isSentenceStart(speaker.from())
        && t.is(speaker.from(), Class.ORGANISATION)
        && !t.is(speaker.from(), Class.AUTHORITY)
        && !t.is(speaker.from(), Class.PLURAL)
        && !t.is(speaker.from(), "unions")
        && t.is(t.size - 1, Type.STOP);
  }

  private static boolean isStudy(Tokens t, int i) {
    return t.is(i, Class.HEADING_STUDY);
  }

  private static void behind(Tokens t, int mark, int to, List<Cue> cues) {
    Phrase speaker = PhraseFinder.startingAt(t, mark + 1, to);
    if (speaker == null || speaker.to() != to || !PhraseFinder.actorLike(t, speaker)) {
      return;
    }
    boolean plain = t.isName(mark + 1) || t.isAny(to - 1, ACTORS);
    if (plain) {
      cues.add(Cue.of(Cue.Kind.SPEECH, speaker, mark, mark + 1, "words: speaker").left(0, mark));
    }
  }
}
