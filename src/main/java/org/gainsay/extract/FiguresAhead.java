package org.gainsay.extract;

import com.google.common.base.Splitter;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** Looks for the figure that a verb may have behind it: "its 43", "a rise of 43". */
final class FiguresAhead {

  private static final Splitter SPACES = Splitter.on(' ');

  private final Tokens t;
  private final int n;

  FiguresAhead(Tokens tokens) {
    t = tokens;
    n = tokens.size;
  }

  /** The first token behind words parted by spaces, or -1 where others stand. */
  int behindWords(int from, String words) {
    int i = from;
    for (String word : SPACES.split(words)) {
      if (!t.is(i, word)) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** "43", "its 43", "more than 43". */
  boolean figureWithin(int from) {
    for (int i = from; i < n && i < from + 4; i++) {
      if (t.isFigure(i)) {
        return true;
      }
      if (!t.isWord(i) || t.isAny(i, Word.bits(Class.AUXILIARY, Class.PERSON))) {
        return false;
      }
    }
    return false;
  }

  /** "the headline result for the dose, 43 percent": what is named first, and then the figure. */
  boolean figureBehindComma(int from) {
    for (int i = Math.max(from, 0); i < n && i < from + 10; i++) {
      if (t.is(i, Type.COMMA)) {
        return t.isFigure(i + 1);
      }
      if (!t.isWord(i) || t.is(i, Class.AUXILIARY)) {
        return false;
      }
    }
    return false;
  }

  /** "a pay rise of 43 percent". */
  boolean figureOf(int from) {
    for (int i = from; i < n && i < from + 7; i++) {
      if (t.is(i, "of") && i > from + 1) {
        return figureWithin(i + 1);
      }
      if (!t.isWord(i) || t.isAny(i, Word.bits(Class.AUXILIARY, Class.PREPOSITION))) {
        return false;
      }
    }
    return false;
  }

  /** "revised the depth of the pit to 43": what is turned, and the figure it is turned to. */
  boolean turned(int from, String to) {
    for (int i = from; i < n && i < from + 14; i++) {
      if (i > from && t.is(i, to)) {
        return figureWithin(i + 1) || figureWithin(i + 4);
      }
      if (t.is(i, Class.AUXILIARY) || t.type[i] == Type.SEMICOLON) {
        return false;
      }
    }
    return false;
  }

  /** "Analysts see growth of 43 percent", "the police saw 43.": no "last year saw 43 deaths". */
  boolean sees(int v, int r) {
    int who = t.is(v - 1, Class.ADVERB) ? v - 2 : v - 1;
    if (!t.is(who, Class.PERSON) && !t.is(who, Class.PLURAL) && !t.isName(who)) {
      // "The bank sees 43 percent growth" foresees it; what a body saw came to it.
      return t.is(who, Class.ORGANISATION) && t.word[v].form() == Word.Form.THIRD && moves(r);
    }
    int end = r;
    while (end < n && (t.isFigure(end) || t.isAny(end, Word.bits(Class.NUMERAL, Class.SHARE)))) {
      end++;
    }
    boolean bare =
        end > r && (end >= n || !t.isWord(end) || t.is(end, "growth") || t.is(end, Class.PASSING));
    return bare || t.word[v].form() != Word.Form.PAST && (figureOf(r) || figureWithin(r));
  }

  /** "growth of 43 percent", "prices rising by 43 percent": how something will move. */
  private boolean moves(int from) {
    for (int i = from; i < n && i < from + 7 && t.isWord(i); i++) {
      boolean small = t.is(i + 1, "by") || t.is(i + 1, "to") || t.is(i + 1, "at");
      if (PhraseFinder.endsIn(t, i, "ing") && small) {
        return figureWithin(i + 2);
      }
    }
    return figureOf(from) || figureWithin(from) && !t.isFigure(from);
  }

  /** "placed its source 43 kilometres below the town". */
  boolean measured(int from, int figure) {
    return t.type[figure] == Type.NUMBER
        && figure > from + 1
        && t.isWord(figure - 1)
        && t.isAny(from, Word.bits(Class.DETERMINER, Class.POSSESSIVE))
        && !t.isAny(figure - 1, Word.bits(Class.DETERMINER, Class.PREPOSITION, Class.ADVERB))
        && (t.is(figure + 2, "below") || t.is(figure + 2, "beneath") || t.is(figure + 2, "above"));
  }

  /** "around 43", "a further 43". */
  boolean figureNear(int from) {
    return !t.is(from, "to") && (t.isFigure(from + 1) || t.isFigure(from + 2));
  }
}
