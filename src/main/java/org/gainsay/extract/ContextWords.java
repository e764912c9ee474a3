package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;

/** The words of content around a figure, as names of word families or else as stems. */
final class ContextWords {

  private static final int CONTEXT_REACH = 24;

  private final WordFamilies families;
  private final ScopeWords words;

  ContextWords(WordFamilies families, ScopeWords words) {
    this.families = families;
    this.words = words;
  }

  /** The content words around the figure as families and stems, the nearest first. */
  List<String> around(SentenceWords sentence, int figure, List<Sense> senses) {
    record Near(String key, int distance) {}
    List<Token> tokens = sentence.tokens();
    List<Near> found = new ArrayList<>(tokens.size());
    boolean[] taken = new boolean[tokens.size()];
    for (Sense sense : senses) {
      int distance = sentence.distance(figure, sense.from(), sense.to());
      if (distance <= CONTEXT_REACH) {
        found.add(new Near(sense.family().id(), distance));
      }
      for (int i = sense.from(); i < sense.to(); i++) {
        taken[i] = true;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (taken[i] || sentence.figure(i) >= 0 || !isContent(token)) {
        continue;
      }
      int distance = sentence.distance(figure, i, i + 1);
      if (distance <= CONTEXT_REACH) {
        found.add(new Near(token.stem(), distance));
      }
    }
    found.sort(Comparator.comparingInt(Near::distance));
    Set<String> seen = new HashSet<>(2 * found.size());
    List<String> keys = new ArrayList<>(found.size());
    for (Near word : found) {
      if (seen.add(word.key())) {
        keys.add(word.key());
      }
    }
    return List.copyOf(keys);
  }

  /** The content words of a stretch of text as families and stems, in order. */
  List<String> of(List<Token> tokens, Dimension dimension) {
    Set<String> keys = new LinkedHashSet<>();
    boolean[] taken = new boolean[tokens.size()];
    for (Sense sense : families.senses(tokens, dimension)) {
      keys.add(sense.family().id());
      for (int i = sense.from(); i < sense.to(); i++) {
        taken[i] = true;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!taken[i] && isContent(tokens.get(i))) {
        keys.add(tokens.get(i).stem());
      }
    }
    return List.copyOf(keys);
  }

  private boolean isContent(Token token) {
    return token.isLetter() && words.function(token) == null && token.stem().length() >= 3;
  }
}
