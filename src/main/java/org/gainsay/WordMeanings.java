package org.gainsay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;

/**
 * What single words mean: the family of words they belong to, else their stem; nothing for words
 * like "the".
 */
final class WordMeanings implements UnaryOperator<String> {

  private static final int SHORTEST = 3;

  private final WordFamilies families;
  private final Set<String> functionWords = new HashSet<>();

  WordMeanings(Lexicon lexicon, WordFamilies families) {
    this.families = families;
    for (LexiconRow row : lexicon.table("function-words")) {
      functionWords.addAll(row.list("words"));
    }
  }

  @Override
  public String apply(String word) {
    if (word.length() < SHORTEST
        || functionWords.contains(word)
        || word.chars().allMatch(Character::isDigit)) {
      return "";
    }
    List<Token> tokens = families.tokens(word, 0, word.length());
    List<Sense> senses = families.senses(tokens, Dimension.COUNT);
    return senses.isEmpty() ? families.stem(word) : senses.get(0).family().id();
  }
}
