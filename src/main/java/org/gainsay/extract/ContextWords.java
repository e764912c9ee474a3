package org.gainsay.extract;

import java.util.Arrays;
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
    List<Token> tokens = sentence.tokens();
    Nearest found = new Nearest(senses.size() + tokens.size());
    boolean[] taken = new boolean[tokens.size()];
    for (Sense sense : senses) {
      int distance = sentence.distance(figure, sense.from(), sense.to());
      if (distance <= CONTEXT_REACH) {
        found.add(sense.family().id(), distance);
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
        found.add(token.stem(), distance);
      }
    }
    return found.keys();
  }

  /** Words by how near they stand; of two as near the one added first comes first. */
  private static final class Nearest {
    private static final int SPREAD = 0x9E3779B1;
    private static final int BITS = Integer.SIZE - 6;

    private final String[] keys;
    private final int[] distances;
    private int size;

    Nearest(int most) {
      keys = new String[most];
      distances = new int[most];
    }

    void add(String key, int distance) {
      int at = size;
      while (at > 0 && distances[at - 1] > distance) {
        keys[at] = keys[at - 1];
        distances[at] = distances[at - 1];
        at--;
      }
      keys[at] = key;
      distances[at] = distance;
      size++;
    }

    /** The words, each once. */
    List<String> keys() {
      int kept = 0;
      long seen = 0;
      for (int i = 0; i < size; i++) {
        String key = keys[i];
        long bit = 1L << (key.hashCode() * SPREAD >>> BITS);
        // Most words are told to be new by their hash alone.
        if ((seen & bit) == 0 || !holds(kept, key)) {
          keys[kept++] = key;
          seen |= bit;
        }
      }
      return List.of(kept == keys.length ? keys : Arrays.copyOf(keys, kept));
    }

    private boolean holds(int end, String key) {
      for (int i = 0; i < end; i++) {
        if (keys[i].equals(key)) {
          return true;
        }
      }
      return false;
    }
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
