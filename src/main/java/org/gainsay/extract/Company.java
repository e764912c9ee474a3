package org.gainsay.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;

/** Words named elsewhere, beside which some words mean more: villages that "fell". */
final class Company {

  private final WordFamilies families;
  private final List<Token> words;
  private final Map<Dimension, Set<String>> named = new EnumMap<>(Dimension.class);

  Company(WordFamilies families, String words) {
    this.families = families;
    this.words = families.tokens(words, 0, words.length());
  }

  /** The families and stems the words name where a dimension is counted. */
  Set<String> in(Dimension dimension) {
    return named.computeIfAbsent(dimension, this::read);
  }

  private Set<String> read(Dimension dimension) {
    Set<String> names = new HashSet<>();
    for (Token word : words) {
      names.add(word.stem());
    }
    for (Sense sense : families.senses(words, dimension)) {
      names.add(sense.family().id());
    }
    return names;
  }
}
