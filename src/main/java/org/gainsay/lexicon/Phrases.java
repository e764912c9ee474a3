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

  private final Node<T> root = new Node<>();

  void add(List<Token> words, T meaning) {
    Node<T> node = root;
    for (Token word : words) {
      node = node.next.computeIfAbsent(key(word), key -> new Node<>());
    }
    node.meanings.add(meaning);
  }

  /** The longest phrase that begins at {@code at}, or null. */
  @Nullable Match<T> at(List<Token> tokens, int at) {
    Node<T> node = root;
    Match<T> found = null;
    for (int i = at; i < tokens.size(); i++) {
      node = node.next.get(key(tokens.get(i)));
      if (node == null) {
        break;
      }
      if (!node.meanings.isEmpty()) {
        found = new Match<>(node.meanings, i + 1);
      }
    }
    return found;
  }

  private static String key(Token token) {
    return token.isMark() ? token.form() : token.stem();
  }
}
