package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/** Tells where words said end, go on behind their speaker, or give way to the outlet's own. */
final class SpeechEnds {

  private final Tokens t;
  private final int n;

  SpeechEnds(Tokens tokens) {
    t = tokens;
    n = tokens.size;
  }

  /** Where the words said go on behind "said X": at a new quotation, or ", compared with". */
  int continuation(int after) {
    int end = after;
    if (t.is(end, Type.COMMA) && t.is(end + 1, Class.RELATIVE)) {
      int close = end + 1;
      while (close < n && close - end < Asides.REACH && !t.is(close, Type.COMMA)) {
        close++;
      }
      boolean goesOn = t.is(close + 1, "but") || t.is(close + 1, "and");
      end = t.is(close, Type.COMMA) && goesOn ? close : end;
    }
    if (t.is(end, Type.COMMA)) {
      int i = end + 1;
      boolean age = t.is(i, Type.NUMBER) && t.is(i + 1, Type.COMMA);
      if (t.is(i, Type.NUMBER) && !age
          || t.is(i, "compared")
          || t.is(i, "against")
          || t.is(i, "with")
          || t.is(i, "including")
          || t.is(i, "up")
          || t.is(i, "down")
          || t.is(i, "from")
          || t.is(i, "to")
          || t.is(i, "and")
          || t.is(i, "but")) {
        return i;
      }
    }
    return nextQuote(end);
  }

  int nextQuote(int from) {
    int i = from;
    while (i < n && i - from < CueFinder.REACH) {
      if (t.is(i, Type.OPEN_QUOTE)) {
        return i;
      }
      i++;
    }
    return n;
  }

  /** Behind the comma of ", Kos told reporters at the scene, more than"; else the end. */
  int behindPlace(int from) {
    for (int i = from; i < n && i < from + 10; i++) {
      if (t.is(i, Type.COMMA)) {
        boolean compares =
            t.is(i + 1, Class.AUXILIARY)
                || (t.is(i + 1, "and") || t.is(i + 1, "but")) && !ownWords(i + 1)
                || t.is(i + 1, Type.NUMBER)
                || t.is(i + 1, "more")
                || t.is(i + 1, "less")
                || t.is(i + 1, "up")
                || t.is(i + 1, "down")
                || t.is(i + 1, "against")
                || t.is(i + 1, "compared")
                || t.is(i + 1, "from")
                || t.is(i + 1, "including")
                || t.is(i + 1, "on")
                || t.is(i + 1, "with");
        return compares ? i + 1 : n;
      }
      if (!t.isWord(i)) {
        return n;
      }
    }
    return n;
  }

  /** Behind "on page 14" and the like where a full stop or semicolon follows; else unmoved. */
  int behindWhere(int from) {
    if (!t.is(from, "in") && !t.is(from, "on") && !t.is(from, "at") && !t.is(from, "from")) {
      return from;
    }
    for (int i = from; i <= n && i < from + 7; i++) {
      if (i == n || t.is(i, Type.STOP) || t.is(i, Type.SEMICOLON)) {
        return i;
      }
      boolean plain =
          t.is(i, Type.NUMBER)
              || t.isWord(i)
                  && !t.isAny(
                      i, Word.bits(Class.AUXILIARY, Class.PRONOUN, Class.RELATIVE, Class.VERB));
      if (!plain) {
        return from;
      }
    }
    return from;
  }

  /** Whether what follows ", police said," is the outlet's own: "and killed three", ", citing". */
  boolean ownWords(int i) {
    boolean compares = t.is(i, "which") && t.is(i + 1, Class.BE) && t.isFigure(i + 2);
    return t.is(i, Class.RELATIVE) && !t.is(i, "that") && !compares
        || t.is(i, "citing")
        || t.is(i, "and")
            && t.isWord(i + 1)
            && (t.is(i + 1, Class.VERB) || PhraseFinder.endsIn(t, i + 1, "ed"));
  }

  /** Behind the comma of ", citing its gauges, and it", where the words go on; else the end. */
  int behindCited(int from) {
    int comma = t.is(from, "citing") ? t.next(from, Type.COMMA) : n;
    boolean goesOn =
        (t.is(comma + 1, "and") || t.is(comma + 1, "but"))
            && t.isAny(comma + 2, Word.bits(Class.PRONOUN, Class.DETERMINER));
    return goesOn ? comma + 1 : n;
  }

  /** Whether the comma closes an opening such as "On Monday,". */
  boolean opening(int comma) {
    if (!t.is(comma, Type.COMMA) || comma > 8) {
      return false;
    }
    boolean participle = PhraseFinder.endsIn(t, 0, "ing");
    for (int i = participle ? 1 : 0; i < comma; i++) {
      if (t.is(i, Class.AUXILIARY) || t.is(i, Class.VERB) || t.type[i] == Type.CLOSE_QUOTE) {
        return false;
      }
    }
    return participle
        || t.isAny(
            0, Word.bits(Class.PREPOSITION, Class.CONJUNCTION, Class.TEMPORAL, Class.ADVERB));
  }

  /** Where a clause ends that another follows: "they asked for a hearing, and 43 signed". */
  int clause(int from) {
    for (int i = from; i < n; i++) {
      boolean another =
          t.is(i + 1, "and")
              || t.is(i + 1, "but")
              || t.is(i + 1, Class.RELATIVE)
              || t.is(i + 1, "while");
      boolean got =
          (t.is(i, "and") || t.is(i, "but")) && (t.is(i + 1, "got") || t.is(i + 1, "received"));
      if (got
          || t.is(i, Type.SEMICOLON)
          || t.is(i, Type.COMMA)
              && t.quote[i] == 0
              && (another || opensClause(i + 1) || closesOpening(i))) {
        return i;
      }
    }
    return n;
  }

  /** "Since the day he called for more pay, 43 towns have": the comma behind what only opens. */
  private boolean closesOpening(int comma) {
    return t.isAny(0, Word.bits(Class.PREPOSITION, Class.CONJUNCTION))
        && t.next(0, Type.COMMA) == comma
        && t.isFigure(comma + 1);
  }

  /** "the council will": a subject with its verb. */
  private boolean opensClause(int from) {
    Phrase subject =
        t.is(from, Class.DETERMINER) || t.is(from, Class.PRONOUN)
            ? PhraseFinder.startingAt(t, from, n)
            : null;
    return subject != null && t.is(subject.to(), Class.AUXILIARY);
  }

  /** Whether a verb stands before a mark: "The last, says Kos, was 43 metres high" has none. */
  boolean isClause(int mark) {
    int from = mark;
    for (int i = mark - 1; i >= 0 && t.type[i] != Type.SEMICOLON; i--) {
      if (t.is(i, Type.COMMA) && (t.is(i + 1, "and") || t.is(i + 1, "but"))) {
        break;
      }
      from = i;
      // "Count results": a noun that opens the sentence.
      boolean noun = (i == 0 || isArticle(i - 1)) && t.word[i].form() == Word.Form.BASE;
      boolean verb =
          t.isAny(i, Word.bits(Class.AUXILIARY, Class.VERB))
              || t.word[i].verb() != null && !noun
              || PhraseFinder.endsIn(t, i, "ed")
              || t.quote[i] != 0;
      if (verb) {
        return true;
      }
    }
    return mark - from > 5;
  }

  private boolean isArticle(int i) {
    return t.is(i, "the") || t.is(i, "a") || t.is(i, "an");
  }

  /** The comma that closes "Kos, who said he was broke, owns 43 boats"; the end without one. */
  int relativeEnd(int v, int from) {
    int who = VerbSubjects.skipLeft(t, v - 1, 0);
    if (!t.is(who, "who") && !t.is(who, "which") || !t.is(who - 1, Type.COMMA)) {
      return n;
    }
    boolean verb = false;
    for (int i = from; i < n; i++) {
      if (t.is(i, Type.COMMA) && t.quote[i] == 0 && isFinite(i + 1)) {
        return i;
      }
      verb |= t.isAny(i, Word.bits(Class.AUXILIARY, Class.VERB)) || t.word[i].verb() != null;
      boolean closes =
          t.is(i, Type.COMMA)
              && t.quote[i] == 0
              && !t.is(i + 1, Type.NUMBER)
              && !t.is(i + 1, Class.CONJUNCTION)
              && !t.is(i + 1, "and");
      if (closes && verb) {
        return i;
      }
    }
    return n;
  }

  /**
   * Where the words of 'The figure of 43 is "a joke", Kos said' begin: at the quotation, as its
   * speaker only judges the figure; else at the start.
   */
  int judged(int close) {
    int open = t.is(close, Type.COMMA) ? close - 1 : close;
    while (open > 0 && t.quote[open - 1] != 0 && t.quote[open - 1] == t.quote[open]) {
      open--;
    }
    boolean is = t.is(open - 1, Class.BE) || t.is(open - 1, "as");
    for (int i = 0; is && i + 1 < open; i++) {
      if (t.is(i, Class.FIGURE_NOUN) && t.is(i + 1, "of") && t.quote[i] == 0) {
        return open;
      }
    }
    return 0;
  }

  /** Who opened the last clause before a comma: ", and the firm that runs it,"; or null. */
  @Nullable Phrase lastSubject(int comma) {
    for (int i = comma - 1; i > 0; i--) {
      boolean joins = t.is(i, "and") || t.is(i, "but") || t.is(i, "while");
      if (joins && t.is(i - 1, Type.COMMA)) {
        Phrase subject = PhraseFinder.startingAt(t, i + 1, comma);
        return subject != null && PhraseFinder.actorLike(t, subject) ? subject : null;
      }
      if (t.is(i, Type.SEMICOLON)) {
        return null;
      }
    }
    return null;
  }

  /** Whether an auxiliary or a quotation follows: "; two years before it had been 43". */
  boolean isHelped(int from) {
    for (int i = from; i < n; i++) {
      if (t.isAny(i, Word.bits(Class.PERFECT, Class.SUPPOSING, Class.BE)) || t.quote[i] != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the main clause goes on here: "has called off", "went home". */
  private boolean isFinite(int i) {
    return t.is(i, Class.AUXILIARY)
        || t.isWord(i)
            && !t.isName(i)
            && (t.is(i, Class.VERB)
                || t.word[i].form() == Word.Form.PAST
                || t.word[i].form() == Word.Form.THIRD);
  }

  /** Where "has the Greens on 43 percent" ends: before ", and the Greens got 41". */
  private int placed(int from) {
    for (int i = from; i + 3 < n; i++) {
      Phrase subject =
          t.is(i, Type.COMMA) && t.is(i + 1, "and") && t.is(i + 2, Class.DETERMINER)
              ? PhraseFinder.startingAt(t, i + 2, n)
              : null;
      if (subject != null && isFinite(subject.to())) {
        return i;
      }
    }
    return n;
  }

  /** The comma before what a text adds to a find or an act: ", so every third", ", of which 43". */
  int added(int from, Word.Kind kind) {
    if (kind == Word.Kind.HAS) {
      return placed(from);
    }
    boolean finds = kind == Word.Kind.FIND;
    boolean acts = kind == Word.Kind.ACT;
    for (int i = from; (finds || acts) && i + 2 < n; i++) {
      if (t.is(i, Type.COMMA)
          && t.quote[i] == 0
          && (finds && t.is(i + 1, "so") && !t.is(i + 2, "that")
              || acts && t.is(i + 1, "of") && t.is(i + 2, "which"))) {
        return i;
      }
    }
    return n;
  }

  /** The comma before what came of the words said: ", sending its shares down 43 percent". */
  int outcome(int from) {
    for (int i = from; i + 3 < n; i++) {
      if (!t.is(i, Type.COMMA) || t.quote[i] != 0) {
        continue;
      }
      boolean noun =
          (t.is(i + 1, "a") || t.is(i + 1, "an"))
              && t.is(i + 2, Class.OUTCOME)
              && t.is(i + 3, "that")
              && !t.is(i + 4, Class.AUXILIARY);
      boolean shares =
          t.is(i + 1, "sending")
              && (t.is(i + 2, Class.POSSESSIVE) || t.is(i + 2, "the") || t.is(i + 2, "shares"));
      boolean market =
          t.is(i + 1, "and")
              && t.is(i + 2, Class.POSSESSIVE)
              && (t.is(i + 3, "shares") || t.is(i + 3, "stock"));
      if (noun || shares || market) {
        return i;
      }
    }
    return n;
  }

  /**
   * The share that only stands before a speaker, as in "the 43% economists had forecast"; or -1.
   */
  int shareIn(Phrase speaker) {
    int the = speaker.to() - 1;
    while (the > speaker.from() && !t.is(the, "the")) {
      the--;
    }
    if (!t.is(the, "the")) {
      return -1;
    }
    for (int i = the + 1; i < speaker.to() - 1 && i < the + 3; i++) {
      char last = t.text.charAt(t.end[i] - 1);
      boolean unit =
          last == '%'
              || t.is(i, Type.NUMBER)
                  && Character.getType(t.text.charAt(t.start[i])) == Character.CURRENCY_SYMBOL
              || t.isAny(i, Word.bits(Class.NUMERAL, Class.SHARE)) && t.isFigure(i - 1);
      if (unit && t.is(i + 1, Class.PERSON)) {
        return i;
      }
    }
    return -1;
  }

  /** The figure in "the 43 million that Kos had promised", or -1. */
  int figureBefore(int that) {
    for (int i = that - 1; i >= 0 && i > that - 5; i--) {
      if (t.isFigure(i)) {
        return t.isFigure(i - 1) ? i - 1 : i;
      }
      if (!t.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Adding that 43 could follow, Kos said": who speaks behind an opening participle. */
  @Nullable Phrase behindComma(int from) {
    for (int i = from; i < n && i < from + CueFinder.REACH; i++) {
      if (t.is(i, Type.COMMA)) {
        Phrase phrase = PhraseFinder.startingAt(t, i + 1, n);
        return phrase != null && PhraseFinder.actorLike(t, phrase) ? phrase : null;
      }
    }
    return null;
  }
}
