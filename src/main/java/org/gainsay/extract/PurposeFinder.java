package org.gainsay.extract;

import java.util.List;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;

/** Finds what money is for: "£30m on roads", "the budget for schools is £4bn". */
final class PurposeFinder {

  /** The most words between them and the thing they lead to. */
  private static final int REACH = 3;

  private final ScopeWords words;

  PurposeFinder(ScopeWords words) {
    this.words = words;
  }

  /** The family of what a sum is for; empty when none is named beside it or its amount. */
  String find(SentenceWords sentence, int figure, List<Sense> senses) {
    if (sentence.figures().get(figure).quantity().dimension() != Dimension.MONEY) {
      return "";
    }
    String behind = purpose(sentence, sentence.end(figure), senses);
    if (!behind.isEmpty()) {
      return behind;
    }
    for (Sense sense : senses) {
      if (sense.family().kind() == Kind.AMOUNT
          && sense.to() < sentence.first(figure)
          && sentence.boundary(figure, sense.from(), sense.to()) == 0
          && sentence.crossed(figure, sense.to(), sentence.first(figure)) == 0) {
        String before = purpose(sentence, sense.to(), senses);
        if (!before.isEmpty()) {
          return before;
        }
      }
    }
    return "";
  }

  /** What stands behind "for" at a token, past its articles and adjectives. */
  private String purpose(SentenceWords sentence, int at, List<Sense> senses) {
    List<Token> tokens = sentence.tokens();
    if (at >= tokens.size() || !words.links().is(Link.PURPOSE, tokens.get(at))) {
      return "";
    }
    String found = "";
    for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + REACH); i++) {
      Word word = words.function(tokens.get(i));
      if (tokens.get(i).isMark()
          || sentence.figure(i) >= 0
          || (word != null && word != Word.DETERMINER)) {
        break;
      }
      for (Sense sense : senses) {
        Kind kind = sense.family().kind();
        if (sense.from() == i && kind != Kind.OUTCOME && kind != Kind.AMOUNT) {
          found = sense.family().id();
        }
      }
    }
    return found;
  }
}
