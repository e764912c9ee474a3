package org.gainsay.quantity;

import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.WordView;
import org.gainsay.model.Span;

/**
 * Tells sentences in which no quantity can begin before they are cut into tokens: more than half of
 * those of the news have no digit, number word or vague amount.
 */
final class Triggers {

  private final Vocabulary vocabulary;
  private final WordView<KnownWord> known;

  Triggers(Vocabulary vocabulary, WordView<KnownWord> known) {
    this.vocabulary = vocabulary;
    this.known = known;
  }

  /** Whether a quantity may begin in a sentence; true too where only its tokens would tell. */
  boolean mayStand(TextWords text, Span within) {
    int at = within.start();
    boolean open = false;
    for (int i = text.from(at); i < text.size() && text.start(i) < within.end(); i++) {
      if (mayBegin(text, at, text.start(i), open)
          || text.isNumber(i)
          || text.end(i) > within.end()) {
        return true;
      }
      KnownWord word = known.of(text.word(i));
      if (!word.letters() || word.begins() || open && word.follows()) {
        return true;
      }
      open = word.opens();
      at = text.end(i);
    }
    return mayBegin(text, at, within.end(), open);
  }

  /** Whether signs between two words may begin a quantity, as "½" does, or go on with one. */
  private boolean mayBegin(TextWords text, int from, int to, boolean open) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Letter.isSpace(c) && (open || mayBegin(c))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBegin(char c) {
    return Letter.isLetter(c)
        || Letter.isDigit(c)
        || Letter.isMark(c)
        || KnownWord.mayBegin(c, vocabulary);
  }
}
