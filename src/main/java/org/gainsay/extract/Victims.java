package org.gainsay.extract;

import java.util.List;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;
import org.gainsay.model.Scope;

/** Tells whose people a figure counts: "40 Kellian troops", "three of its own". */
final class Victims {

  /** How far behind a figure the name of those it counts may stand. */
  private static final int REACH = 4;

  /** How far before a figure a number may say whom it counts. */
  private static final int BEFORE = 10;

  /** How far from a figure its side may be told. */
  private static final int SIDE = 10;

  private final ScopeWords words;

  Victims(ScopeWords words) {
    this.words = words;
  }

  /** "31 on the Kellian side", "on the Kellian side 31 left": whose side it is. */
  private static String side(SentenceWords sentence, int figure) {
    List<Token> tokens = sentence.tokens();
    int end = sentence.end(figure);
    for (int i = end; i < Math.min(tokens.size(), end + SIDE) && !isBreak(sentence, i); i++) {
      if (isSide(tokens, i)) {
        return sentence.written(i + 2, i + 3);
      }
    }
    int first = sentence.first(figure);
    for (int i = first - 1; i >= Math.max(0, first - SIDE) && !isBreak(sentence, i); i--) {
      if (isSide(tokens, i)) {
        return sentence.written(i + 2, i + 3);
      }
    }
    return "";
  }

  private static boolean isBreak(SentenceWords sentence, int at) {
    return sentence.tokens().get(at).isMark() || sentence.figure(at) >= 0;
  }

  private static boolean isSide(List<Token> tokens, int at) {
    return at + 3 < tokens.size()
        && tokens.get(at).is("on")
        && tokens.get(at + 2).capital()
        && tokens.get(at + 3).is("side");
  }

  /** The name, with its capital, or that they are one's own; empty when nothing tells. */
  String name(SentenceWords sentence, int figure, List<Sense> senses) {
    if (sentence.figures().get(figure).quantity().dimension() != Dimension.COUNT) {
      return "";
    }
    String side = side(sentence, figure);
    String behind = side.isEmpty() ? behind(sentence, figure, senses) : side;
    if (!behind.isEmpty()) {
      return behind;
    }
    return losesOwn(sentence.tokens(), sentence.first(figure))
        ? Scope.OWN
        : before(sentence, figure, senses);
  }

  /** "40 Kellian troops", "three of its own", "four of its soldiers". */
  private String behind(SentenceWords sentence, int figure, List<Sense> senses) {
    List<Token> tokens = sentence.tokens();
    int end = sentence.end(figure);
    for (int i = end; i < Math.min(tokens.size(), end + REACH); i++) {
      Token token = tokens.get(i);
      boolean owner = words.links().is(Link.OWNER, token);
      if (token.is("own") && i > end && words.links().is(Link.OWNER, tokens.get(i - 1))) {
        return Scope.OWN;
      }
      if (token.isMark() || sentence.figure(i) >= 0 || sentence.isSpeaker(i)) {
        return "";
      }
      if (sentence.isName(i) && token.capital()) {
        return words.places(List.of(token)).isEmpty() ? sentence.written(i, i + 1) : "";
      }
      if (owner && i == end + 1 && tokens.get(end).is("of") && isPeople(senses, i + 1)) {
        return Scope.OWN;
      }
      if (words.function(token) != null && !token.is("of") && !owner) {
        return "";
      }
    }
    return "";
  }

  /** "It had lost 40 men", "it acknowledged the loss of 40 men". */
  private boolean losesOwn(List<Token> tokens, int first) {
    int verb = first - 1;
    boolean loss =
        verb > 2
            && tokens.get(verb).is("of")
            && tokens.get(verb - 1).is("loss")
            && tokens.get(verb - 2).is("the");
    int lost = loss ? verb - 3 : verb;
    if (!loss && (verb < 1 || !tokens.get(verb).is("lost"))) {
      return false;
    }
    int subject = words.function(tokens.get(lost - 1)) == Word.AUXILIARY ? lost - 2 : lost - 1;
    return subject >= 0 && words.links().is(Link.LOSER, tokens.get(subject));
  }

  /** "The number of Kellian dead at 40": the name before those whom a number counts. */
  private String before(SentenceWords sentence, int figure, List<Sense> senses) {
    List<Token> tokens = sentence.tokens();
    for (int i = sentence.first(figure) - 1; i > 1 && sentence.first(figure) - i <= BEFORE; i--) {
      Token token = tokens.get(i);
      if (token.isMark() || sentence.figure(i) >= 0) {
        return "";
      }
      if (token.is("number") && tokens.get(i + 1).is("of")) {
        Token name = tokens.get(i + 2);
        boolean told = name.capital() && sentence.isName(i + 2) && !sentence.isSpeaker(i + 2);
        return told && isPeople(senses, i + 3) ? sentence.written(i + 2, i + 3) : "";
      }
    }
    return "";
  }

  private boolean isPeople(List<Sense> senses, int at) {
    return senses.stream()
        .anyMatch(
            sense ->
                sense.from() == at
                    && (words.traits().isPeople(sense.family())
                        || words.traits().isBorneByPeople(sense.family())));
  }
}
