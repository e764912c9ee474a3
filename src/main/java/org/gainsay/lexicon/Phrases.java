package org.gainsay.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.lexicon.WordFamilies.Token;
import org.jspecify.annotations.Nullable;

/** Phrases by the stems of their words, the longest found first. */
final class Phrases<T> {

  /** What a phrase means and the index behind its last token. */
  record Match<T>(List<T> meanings, int end) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> meanings = new ArrayList<>();
  }

  /** Bits of {@link #first}; a power of two. */
  private static final int BITS = 1 << 14;

  private final Node<T> root = new Node<>();

  /** A bit for the hash of each first word: most words of a text begin no phrase. */
  private final long[] first = new long[BITS / Long.SIZE];

  void add(List<Token> words, T meaning) {
    Node<T> node = root;
    for (Token word : words) {
      node = node.next.computeIfAbsent(key(word), key -> new Node<>());
    }
    node.meanings.add(meaning);
    if (!words.isEmpty()) {
      int bit = bit(key(words.get(0)));
      first[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /** The longest phrase that begins at {@code at}, or null. */
  @Nullable Match<T> at(List<Token> tokens, int at) {
    int bit = bit(key(tokens.get(at)));
    if ((first[bit / Long.SIZE] & (1L << bit)) == 0) {
      return null;
    }
    Node<T> node = root;
    List<T> meanings = List.of();
    int end = at;
    for (int i = at; i < tokens.size(); i++) {
      node = node.next.get(key(tokens.get(i)));
      if (node == null) {
        break;
      }
      if (!node.meanings.isEmpty()) {
        meanings = node.meanings;
        end = i + 1;
      }
    }
    return end == at ? null : new Match<>(meanings, end);
  }

  private static int bit(String key) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 16)) & (BITS - 1);
  }

  private static String key(Token token) {
    return token.isMark() ? token.form() : token.stem();
  }
}
