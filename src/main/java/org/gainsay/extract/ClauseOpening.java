package org.gainsay.extract;

import java.util.List;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.jspecify.annotations.Nullable;

/** Finds the words that open a clause as its subject, before its verb; or stand by an amount. */
final class ClauseOpening {

  /** The longest run of words that opens a clause as its subject. */
  private static final int LONGEST = 4;

  /** The most words of a clause before its figure. */
  private static final int CLAUSE = 14;

  /** The furthest that a thing may stand before its amount. */
  private static final int BESIDE = 5;

  private final ScopeWords words;

  ClauseOpening(ScopeWords words) {
    this.words = words;
  }

  /**
   * What opens the clause of an amount, where no family knows it: "wheat rose to $352". Null when
   * something else opens it.
   */
  int @Nullable [] find(SentenceWords sentence, int figure, List<Sense> senses) {
    List<Token> tokens = sentence.tokens();
    int first = sentence.first(figure);
    int from = first;
    while (from > 0 && first - from < CLAUSE && !opensClause(sentence, from - 1)) {
      from--;
    }
    while (from < first && words.function(tokens.get(from)) == Word.DETERMINER) {
      from++;
    }
    int to = from;
    while (to < first && to - from < LONGEST && names(sentence, to, senses)) {
      to++;
    }
    return to > from && to < first && isVerb(tokens.get(to), to, senses)
        ? new int[] {from, to}
        : null;
  }

  private boolean opensClause(SentenceWords sentence, int at) {
    Token token = sentence.tokens().get(at);
    Word word = words.function(token);
    return token.isMark()
        || sentence.figure(at) >= 0
        || word == Word.CONJUNCTION
        || word == Word.RELATIVE;
  }

  /** The nearest thing named right before an amount: "copper, fourteen tonnes of it". */
  static String beside(SentenceWords sentence, int figure, List<Sense> senses) {
    String named = "";
    for (Sense sense : senses) {
      if (sense.family().kind() == Kind.THING
          && sense.to() <= sentence.first(figure)
          && sentence.distance(figure, sense.from(), sense.to()) <= BESIDE) {
        named = ScopeFinder.text(sentence.tokens(), sense.from(), sense.to());
      }
    }
    return named;
  }

  private boolean names(SentenceWords sentence, int at, List<Sense> senses) {
    Token token = sentence.tokens().get(at);
    return !token.isMark()
        && !sentence.isSpeaker(at)
        && words.function(token) == null
        && words.move(token) == null
        && !isSaid(senses, at);
  }

  /** Whether a word is of what is said or measured, and no thing. */
  private static boolean isSaid(List<Sense> senses, int at) {
    for (Sense sense : senses) {
      if (sense.family().kind() != Kind.THING && sense.from() <= at && at < sense.to()) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(Token token, int at, List<Sense> senses) {
    Word word = words.function(token);
    return word == Word.AUXILIARY
        || word == Word.VERB
        || words.move(token) != null
        || senses.stream().anyMatch(sense -> sense.from() == at);
  }
}
