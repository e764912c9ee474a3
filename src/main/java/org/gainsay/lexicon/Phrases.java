package org.gainsay.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.lexicon.WordFamilies.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by the stems of their words, the longest found first. A word written behind {@code =}
 * counts in that form only: {@code =goods} is not a form of good.
 */
final class Phrases<T> {

  /**
   * What a phrase means and how many tokens it has.
   *
   * @param meanings none for a phrase that only hides the shorter ones within it
   */
  record Match<T>(List<T> meanings, int length) {}

  /** Where the phrases that begin with one word go on, by its form and by its stem. */
  static final class Start<T> {
    private final @Nullable Node<T> exact;
    private final @Nullable Node<T> next;

    /** The phrase that the word is alone, if it is one. */
    private final List<Match<T>> alone;

    private Start(@Nullable Node<T> exact, @Nullable Node<T> next) {
      this.exact = exact;
      this.next = next;
      List<Match<T>> matches = new ArrayList<>(1);
      for (Node<T> node : Arrays.asList(exact, next)) {
        if (node != null && node.ends) {
          add(node.meanings, 1, matches);
        }
      }
      alone = List.copyOf(matches);
    }

    /** Whether no phrase begins with the word. */
    boolean isNone() {
      return exact == null && next == null;
    }

    /** The longest phrase that begins at {@code at}, where the word stands; or null. */
    @Nullable Match<T> at(List<Token> tokens, int at) {
      List<Match<T>> all = allAt(tokens, at);
      return all.isEmpty() ? null : all.get(0);
    }

    /** The phrases that begin at {@code at}, where the word stands, the longest first. */
    List<Match<T>> allAt(List<Token> tokens, int at) {
      if (isNone()
          || at + 1 == tokens.size()
          || !(goesOn(exact, tokens.get(at + 1)) || goesOn(next, tokens.get(at + 1)))) {
        return alone;
      }
      List<Match<T>> all = new ArrayList<>(2);
      if (exact != null) {
        collect(exact, tokens, at, 1, all);
      }
      if (next != null) {
        collect(next, tokens, at, 1, all);
      }
      return all;
    }

    private static <T> boolean goesOn(@Nullable Node<T> node, Token token) {
      return node != null && (node.next(token) != null || node.exact(token) != null);
    }
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final Map<String, Node<T>> exact = new HashMap<>();
    private final List<T> meanings = new ArrayList<>();
    private boolean ends;

    /** A bit for the hash of each key of {@link #next}: most words that follow go on nothing. */
    private long following;

    /** Where the phrases go on with a word in any form. */
    @Nullable Node<T> next(Token token) {
      return following == 0 || (following & token.word().bit()) == 0
          ? null
          : next.get(token.word().key());
    }

    Node<T> nextOrNew(String key) {
      following |= SpelledWord.bit(key);
      return next.computeIfAbsent(key, k -> new Node<>());
    }

    /** Where the phrases go on with a word in this form alone. */
    @Nullable Node<T> exact(Token token) {
      return exact.isEmpty() ? null : exact.get(bare(token.form()));
    }
  }

  private static final String EXACT = "=";

  /** Bits of {@link #first}; a power of two. */
  private static final int BITS = 1 << 16;

  private final Node<T> root = new Node<>();
  private final Start<T> none = new Start<>(null, null);

  /** A bit for the hash of each first word: most words of a text begin no phrase. */
  private final long[] first = new long[BITS / Long.SIZE];

  /** Whether some phrase begins with a number. */
  private boolean numbers;

  void add(List<Token> words, T meaning) {
    Node<T> node = addEmpty(words);
    // Forms of one word written out in a table are one phrase.
    if (!node.meanings.contains(meaning)) {
      node.meanings.add(meaning);
    }
  }

  /** Adds a phrase without a meaning, if none has been given to it. */
  void hide(List<Token> words) {
    addEmpty(words);
  }

  private Node<T> addEmpty(List<Token> words) {
    Node<T> node = root;
    boolean exactly = false;
    boolean isFirst = true;
    for (Token word : words) {
      if (word.form().equals(EXACT)) {
        exactly = true;
        continue;
      }
      if (isFirst) {
        int bit = bit(word.word().key());
        first[bit / Long.SIZE] |= 1L << bit;
        numbers |= word.word().isNumber();
        isFirst = false;
      }
      node =
          exactly
              ? node.exact.computeIfAbsent(word.form(), form -> new Node<>())
              : node.nextOrNew(word.word().key());
      exactly = false;
    }
    node.ends = true;
    return node;
  }

  /** Whether some phrase begins with a number. */
  boolean anyOfNumber() {
    return numbers;
  }

  /** What begins with a word that begins nothing. */
  Start<T> none() {
    return none;
  }

  /** What begins with a word. */
  Start<T> start(SpelledWord word) {
    int bit = bit(word.key());
    if ((first[bit / Long.SIZE] & (1L << bit)) == 0) {
      return none;
    }
    Node<T> exact = root.exact.get(bare(word.form()));
    Node<T> next = root.next.get(word.key());
    return exact == null && next == null ? none : new Start<>(exact, next);
  }

  private static <T> void collect(
      Node<T> node, List<Token> tokens, int at, int length, List<Match<T>> all) {
    if (at + length < tokens.size()) {
      Token token = tokens.get(at + length);
      Node<T> exact = node.exact(token);
      if (exact != null) {
        collect(exact, tokens, at, length + 1, all);
      }
      Node<T> next = node.next(token);
      if (next != null) {
        collect(next, tokens, at, length + 1, all);
      }
    }
    if (node.ends) {
      add(node.meanings, length, all);
    }
  }

  private static <T> void add(List<T> meanings, int length, List<Match<T>> all) {
    int place = 0;
    while (place < all.size() && all.get(place).length() > length) {
      place++;
    }
    if (place < all.size() && all.get(place).length() == length) {
      List<T> both = new ArrayList<>(all.get(place).meanings());
      both.addAll(meanings);
      all.set(place, new Match<>(both, length));
    } else {
      all.add(place, new Match<>(meanings, length));
    }
  }

  /** A form without the sign of the possessive. */
  private static String bare(String form) {
    int length = form.length();
    return length > 2
            && form.charAt(length - 1) == 's'
            && (form.charAt(length - 2) == '\'' || form.charAt(length - 2) == '’')
        ? form.substring(0, length - 2)
        : form;
  }

  private static int bit(String key) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 16)) & (BITS - 1);
  }
}
