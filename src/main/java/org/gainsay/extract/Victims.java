package org.gainsay.extract;

import java.util.List;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;
import org.gainsay.model.Scope;

/** Tells whose people a figure counts: "40 Kellian troops", "three of its own". */
final class Victims {

  /** How far behind a figure the name of those it counts may stand. */
  private static final int REACH = 4;

  private final ScopeWords words;

  Victims(ScopeWords words) {
    this.words = words;
  }

  /** "31 on the Kellian side": whose side it is. */
  private static String side(SentenceWords sentence, int end) {
    List<Token> tokens = sentence.tokens();
    boolean told =
        end + 3 < tokens.size()
            && tokens.get(end).is("on")
            && tokens.get(end + 2).capital()
            && tokens.get(end + 3).is("side");
    return told ? sentence.written(end + 2, end + 3) : "";
  }

  /** The name, with its capital, or that they are one's own; empty when nothing tells. */
  String name(SentenceWords sentence, int figure) {
    List<Token> tokens = sentence.tokens();
    if (sentence.figures().get(figure).quantity().dimension() != Dimension.COUNT) {
      return "";
    }
    int end = sentence.end(figure);
    String side = side(sentence, end);
    if (!side.isEmpty()) {
      return side;
    }
    for (int i = end; i < Math.min(tokens.size(), end + REACH); i++) {
      Token token = tokens.get(i);
      if (token.is("own") && i > end && words.links().is(Link.OWNER, tokens.get(i - 1))) {
        return Scope.OWN;
      }
      if (token.isMark() || sentence.figure(i) >= 0 || sentence.isSpeaker(i)) {
        return "";
      }
      if (sentence.isName(i) && token.capital()) {
        return words.places(List.of(token)).isEmpty() ? sentence.written(i, i + 1) : "";
      }
      Word word = words.function(token);
      boolean goesOn = token.is("of") || words.links().is(Link.OWNER, token);
      if (word != null && !goesOn) {
        return "";
      }
    }
    int verb = sentence.first(figure) - 1;
    boolean lost = verb > 0 && tokens.get(verb).is("lost");
    int subject =
        lost && words.function(tokens.get(verb - 1)) == Word.AUXILIARY ? verb - 2 : verb - 1;
    return lost && subject >= 0 && words.links().is(Link.LOSER, tokens.get(subject))
        ? Scope.OWN
        : "";
  }
}
