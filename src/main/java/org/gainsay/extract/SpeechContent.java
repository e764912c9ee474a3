package org.gainsay.extract;

import com.google.common.base.Splitter;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.extract.Word.Kind;

/** Tells where the words said begin behind a cue verb, and whether any do. */
final class SpeechContent {

  private static final Splitter EITHER = Splitter.on(" / ");

  private final Tokens t;
  private final int n;
  private final FiguresAhead ahead;
  private final Addressees addressees;

  SpeechContent(Tokens tokens) {
    t = tokens;
    n = tokens.size;
    ahead = new FiguresAhead(tokens);
    addressees = new Addressees(tokens);
  }

  /** Where the words said begin behind a verb, or -1 when it says nothing here. */
  int of(int v, Word.Verb verb) {
    int r = v + verb.words();
    switch (verb.kind()) {
      case SPEAK, ASK -> {
        if (t.is(r, verb.takes()) || t.is(r, "about")) {
          return t.is(r + 1, "for") || t.is(r + 1, "since") ? -1 : r;
        }
        int behind = verb.kind() == Kind.SPEAK ? skipRight(r, false) : r;
        if (behind > r && t.is(behind, verb.takes())
            || verb.kind() == Kind.SPEAK && t.is(behind, "that")) {
          return behind;
        }
        if (isReflexive(r) && t.is(r + 1, "as") && ahead.figureWithin(r + 2)) {
          return r + 1;
        }
        boolean told = verb.base().equals("describe") && t.isFigure(r);
        if (told || verb.base().equals("ask") && t.is(r, "why")) {
          return r;
        }
        Phrase asked = verb.base().equals("ask") ? PhraseFinder.startingAt(t, r, n) : null;
        if (asked != null && t.is(asked.to(), "for") && ahead.figureWithin(asked.to() + 1)) {
          return asked.to();
        }
        boolean asks = verb.base().equals("ask") && !t.is(v - 1, "will") && asksTo(r);
        return asks ? r : quoteNear(r);
      }
      case ACCUSE -> {
        // Whom it is said of stands between; "Frost blamed for 43 deaths" is a passive.
        for (int i = r + 1; i < n && i < v + 12; i++) {
          if (t.is(i, verb.takes())) {
            return i + 1;
          }
        }
        return verb.base().equals("blame") && t.is(r, Class.DETERMINER) ? r : -1;
      }
      case WANT -> {
        int behind = verb.takes().startsWith("to ") ? ahead.behindWords(r, verb.takes()) : r;
        boolean figure =
            t.is(r, Class.BE)
                ? ahead.figureWithin(r + 1)
                : !t.is(behind, "to") && (ahead.figureWithin(behind) || ahead.figureOf(behind));
        return behind > 0 && figure ? behind : -1;
      }
      case HOLD -> {
        while (t.is(r, Class.ADVERB) || PhraseFinder.endsIn(t, r, "ly")) {
          r++;
        }
        int behind = -1;
        for (String words : EITHER.split(verb.takes())) {
          behind = Math.max(behind, ahead.behindWords(r, words));
        }
        boolean told = behind > 0 && t.is(behind, "that");
        boolean figure = ahead.figureWithin(behind) || ahead.figureBehindComma(behind);
        return told || behind > 0 && figure ? r : -1;
      }
      case PUT -> {
        if (verb.base().equals("give")) {
          return r;
        }
        if (!verb.takes().equals("any")) {
          return ahead.turned(r, verb.takes()) ? r : -1;
        }
        if (verb.base().equals("see") && ahead.sees(v, r)) {
          return r;
        }
        for (int i = r; i < n && i < v + 20; i++) {
          boolean at =
              t.is(i, "at") && !(t.is(i + 1, "most") || t.is(i + 1, "least"))
                  || t.is(i, "at") && (t.isFigure(i + 2) || t.is(i - 1, verb.base()))
                  || verb.base().equals("place") && t.is(i, "on")
                  || t.is(i, "to") && (t.is(i - 1, "closer") || t.is(i - 1, "nearer"))
                  || t.is(i, "as") && t.is(i - 2, "as") && t.isFigure(i + 1)
                  || t.is(i, "no") && t.is(i + 2, "than") && t.isFigure(i + 3)
                  || t.is(i, "between") && t.isFigure(i + 1)
                  || verb.base().equals("place") && ahead.measured(r, i);
          if (at) {
            return r;
          }
        }
        return -1;
      }
      default -> {}
    }
    r = skipRight(r, verb.kind() == Kind.TELL);
    if (verb.takes().equals("out")) {
      if (!t.is(v + 1, "out")) {
        return -1;
      }
      r = skipRight(v + 2, false);
    }
    int taken = r >= n ? -1 : withHedge(v + verb.words(), r, taken(r, verb));
    boolean twice = taken == r && t.is(r, "that") && t.is(r - 1, "twice");
    return twice ? r - 1 : taken;
  }

  private boolean isReflexive(int i) {
    return t.is(i, "himself") || t.is(i, "herself") || t.is(i, "itself") || t.is(i, "themselves");
  }

  /** Takes the words before a figure along that were skipped as adverbs: "said roughly 43". */
  private int withHedge(int floor, int figure, int taken) {
    int i = taken;
    while (taken == figure
        && t.isFigure(figure)
        && i > floor
        && (t.is(i - 1, Class.ADVERB) || PhraseFinder.endsIn(t, i - 1, "ly"))) {
      i--;
    }
    return i;
  }

  /** "asked households to boil water". */
  private boolean asksTo(int from) {
    Phrase whom = PhraseFinder.startingAt(t, from, n);
    return whom != null && t.is(whom.to(), "to");
  }

  /** The quotation that follows closely: 'called it "a loss of 43 boats"'; or -1. */
  private int quoteNear(int from) {
    for (int i = from; i < n && i < from + 9; i++) {
      if (t.is(i, Type.OPEN_QUOTE) || t.is(i, Type.OPEN_SINGLE)) {
        return i;
      }
      if (t.is(i, Type.COLON) && t.is(i + 1, Type.OPEN_QUOTE)) {
        return i + 1;
      }
      if (t.type[i] != Type.WORD && t.type[i] != Type.POSSESSIVE) {
        return -1;
      }
    }
    return -1;
  }

  private int taken(int r, Word.Verb verb) {
    boolean quote =
        t.is(r, Type.OPEN_QUOTE)
            || t.is(r, Type.COLON)
            || t.is(r, Type.COMMA) && t.is(r + 1, Type.OPEN_QUOTE);
    int figure = t.is(r + 1, Class.POSSESSIVE) ? r + 2 : r + 1;
    boolean admits =
        t.is(r, "to") && t.isFigure(figure)
            || t.is(r, "on") && verb.base().equals("insist") && ahead.figureWithin(r + 1)
            || verb.base().equals("admit") && PhraseFinder.endsIn(t, r, "ing")
            || t.is(r, "the")
                && verb.base().equals("admit")
                && (t.is(r + 1, "loss") || t.is(r + 1, "death"))
                && ahead.figureOf(r);
    boolean strict =
        quote
            || thatBehind(r)
            || admits
            || t.is(r, "that")
            || t.is(r, Type.OPEN_SINGLE)
            || t.is(r, Type.COMMA)
                && !t.is(r + 1, Class.CONJUNCTION)
                && !t.is(r + 1, Class.RELATIVE)
            || t.is(r, "how")
            || t.is(r, "why")
            || t.is(r, "whether")
            || t.is(r, Class.PRONOUN)
            || t.is(r, "there");
    return switch (verb.takes()) {
      case "figure" ->
          t.isFigure(r)
                  || ahead.figureNear(r)
                  || t.is(r + 1, Class.FIGURE_NOUN) && t.is(r + 2, "of")
                  || quote && ahead.figureWithin(r + 1)
                  || verb.base().equals("complain of") && ahead.figureWithin(r + 2)
              ? r
              : -1;
      case "lodged" -> r;
      case "sample", "people" -> ahead.figureWithin(r) ? r : -1;
      case "to" -> t.is(r, "to") || t.is(r + 1, "of") && ahead.figureWithin(r + 2) ? r : -1;
      case "quote" -> quote ? r : -1;
      case "that" -> strict || t.is(r, Class.POSSESSIVE) && finite(r) ? r : -1;
      case "clause" ->
          strict || t.isFigure(r) || warns(r, verb) || !t.is(r, Class.PREPOSITION) && finite(r)
              ? r
              : -1;
      default -> verb.base().equals("report") && reportsNothing(r) ? -1 : r;
    };
  }

  /** "warned of losses of 43 million", "urged people to store 43 litres". */
  private boolean warns(int r, Word.Verb verb) {
    return verb.base().equals("warn") && t.is(r, "of")
        || verb.base().equals("urge") && t.is(r, "to");
  }

  /** "They reported to work", "which reports in March,": no words follow. */
  private boolean reportsNothing(int r) {
    int v = r - 1;
    while (v > 0 && (t.word[v] == null || t.word[v].verb() == null)) {
      v--;
    }
    return t.is(r, "to") || t.is(r, Type.COMMA) && t.is(v - 1, "which");
  }

  /** "concluded with high confidence that": one phrase stands between the verb and its clause. */
  private boolean thatBehind(int from) {
    if (!t.is(from, Class.PREPOSITION) || t.is(from, "to")) {
      return false;
    }
    int i = from + 1;
    while (i < n && i < from + 6 && t.isWord(i) && !t.is(i, "that") && !t.is(i, Class.AUXILIARY)) {
      i++;
    }
    return t.is(i, "that") && i > from + 1 && !t.is(i - 1, Class.PREPOSITION);
  }

  /** Whether a finite verb follows before the next mark, so that a clause stands there. */
  private boolean finite(int from) {
    for (int i = from; i < n && i < from + 20; i++) {
      if (t.is(i, Class.AUXILIARY) || i > from + 1 && verbal(i)) {
        return true;
      }
      if (t.is(i, Type.COMMA) && t.is(i + 1, "which")) {
        i = t.next(i + 1, Type.COMMA);
        continue;
      }
      boolean relative = t.is(i, Class.RELATIVE) && !t.is(i - 1, "of");
      if (t.type[i] == Type.COMMA || t.type[i] == Type.SEMICOLON || relative) {
        return false;
      }
    }
    return false;
  }

  private boolean verbal(int i) {
    return t.is(i, Class.VERB)
        || t.word[i].verb() != null
            && t.word[i].form() != Word.Form.ING
            && !t.isAny(
                i, Word.bits(Class.FIGURE_NOUN, Class.STUDY, Class.OCCASION, Class.ORGANISATION));
  }

  /** Whether a clause follows the verb, not a bare noun phrase. */
  boolean isClause(int v) {
    int r = skipRight(v + 1, false);
    return t.is(r, "that") || finite(r);
  }

  /** Whether a mark or the end of the sentence stands at {@code i}. */
  boolean endsSoon(int i) {
    return i >= n || t.type[i] != Type.WORD || t.is(i, "and");
  }

  /**
   * Skips whom it is said to, when and where: "told reporters on Monday", "said in a statement".
   */
  int skipRight(int from, boolean told) {
    int i = told ? addressees.behind(from) : from;
    while (i < n) {
      int before = i;
      if (t.is(i, Class.TEMPORAL)
          || t.is(i, Class.ADVERB)
          || PhraseFinder.endsIn(t, i, "ly") && !t.isName(i) && !t.is(i, Class.MODIFIER)) {
        i++;
        while (t.is(i - 1, Class.TEMPORAL) && isOfDate(i) || t.is(i, Class.TEMPORAL)) {
          i++;
        }
      } else if (t.is(i, Class.PREPOSITION)) {
        i = occasion(i);
      } else if ((t.is(i, "this") || t.is(i, "last")) && t.is(i + 1, Class.TEMPORAL)) {
        i += 2;
      }
      if (i == before) {
        break;
      }
    }
    return i;
  }

  /**
   * Whether a number belongs to the date before it: to "July", or to "Monday" where a month
   * follows; but "Monday 43 people" has a number of people.
   */
  private boolean isOfDate(int i) {
    boolean month = i > 0 && t.capital[i - 1] && !t.endsIn(i - 1, "day");
    return t.is(i, Type.NUMBER)
        && (month
            || t.is(i - 1, Type.NUMBER)
            || t.is(i + 1, "that")
            || t.is(i + 1, Class.TEMPORAL) && t.capital[i + 1]);
  }

  /** Behind "in a statement", "on July 9", "to reporters"; unmoved where no such thing stands. */
  private int occasion(int preposition) {
    int i = preposition + 1;
    if (t.is(preposition, "to") || t.is(preposition, "before")) {
      Phrase whom = PhraseFinder.startingAt(t, i, n);
      return whom != null && PhraseFinder.actorLike(t, whom) && !t.isFigure(i)
          ? whom.to()
          : preposition;
    }
    if (t.is(preposition, "of") || t.is(preposition, "about")) {
      return preposition;
    }
    for (int k = i; k < n && k < i + 7; k++) {
      boolean hour = t.is(k + 1, Class.OCCASION) && !t.isName(k);
      boolean its = t.isAny(i, Word.bits(Class.DETERMINER, Class.POSSESSIVE)) && k == i + 1;
      if (its && t.is(k, Class.TEMPORAL) && t.isWord(k + 1) && t.word[k + 1].isUnknown()) {
        // "in its morning newscast"
        return k + 2;
      }
      if (t.is(k, Class.TEMPORAL) && k <= i + 2 && !hour) {
        k++;
        while (isOfDate(k) || t.is(k, Class.TEMPORAL)) {
          k++;
        }
        return k;
      }
      if (t.is(k, Class.OCCASION)) {
        k++;
        while (t.is(k, Class.OCCASION)) {
          k++;
        }
        boolean compound = t.isWord(k) && t.word[k].isUnknown() && !t.capital[k];
        if (compound && t.is(k + 1, Type.STOP)) {
          // "after a look at the event recorder"
          return preposition;
        }
        // "in a video posted overnight", "in a letter dated Friday", "in a report out today"
        return t.is(k, Class.ISSUED) || t.is(k, "out") && t.is(k + 1, Class.TEMPORAL) ? k + 1 : k;
      }
      if (t.type[k] != Type.WORD && t.type[k] != Type.POSSESSIVE
          || t.is(k, "that")
          || t.is(k, Class.AUXILIARY)) {
        break;
      }
    }
    boolean place =
        t.isName(i)
            && (t.is(preposition, "in") || t.is(preposition, "on") || t.is(preposition, "at"));
    if (place) {
      while (t.isName(i)) {
        i++;
      }
      return t.is(i, "that") || i >= n || t.type[i] != Type.WORD ? i : preposition;
    }
    return preposition;
  }

  /** Whether nothing is said behind a verb: its clause ends there. */
  boolean isClosed(int after) {
    return after >= t.size
        || t.is(after, Type.STOP)
        || t.is(after, Type.SEMICOLON)
        || t.is(after, Type.DASH)
        || t.is(after, Type.CLOSE);
  }
}
