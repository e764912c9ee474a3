package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with what it means: a trie over word numbers, in one hash of
 * (node, word). Built once; looked up forward from a token or backward to it.
 *
 * @param <T> what a phrase means
 */
final class PhraseTable<T> {

  private static final int ROOT = 0;

  private final Map<Long, Integer> building = new HashMap<>();
  private final List<@Nullable T> meanings = new ArrayList<>();
  private long[] keys = new long[0];
  private int[] nodes = new int[0];
  private int mask;

  PhraseTable() {
    meanings.add(null);
  }

  /** Adds a phrase; the first meaning given to it stays. */
  void put(int[] words, T meaning) {
    int node = ROOT;
    for (int word : words) {
      long key = key(node, word);
      Integer next = building.get(key);
      if (next == null) {
        next = meanings.size();
        meanings.add(null);
        building.put(key, next);
      }
      node = next;
    }
    if (meanings.get(node) == null) {
      meanings.set(node, meaning);
    }
  }

  /** What is known of exactly this phrase. */
  @Nullable T get(int[] words) {
    int node = ROOT;
    for (int word : words) {
      Integer next = building.get(key(node, word));
      if (next == null) {
        return null;
      }
      node = next;
    }
    return meanings.get(node);
  }

  /** Ready for looking up. */
  PhraseTable<T> compile() {
    int size = Integer.highestOneBit(Math.max(building.size(), 2) * 2) * 2;
    keys = new long[size];
    nodes = new int[size];
    mask = size - 1;
    building.forEach(
        (key, node) -> {
          int slot = slot(key);
          while (nodes[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          keys[slot] = key;
          nodes[slot] = node;
        });
    return this;
  }

  /**
   * The longest phrase that begins at token {@code at}: the node of its meaning above, the token
   * behind it below; 0 when there is none.
   */
  long forward(Tokens tokens, int at) {
    int node = ROOT;
    long best = 0;
    for (int i = at; i < tokens.count(); i++) {
      node = next(node, tokens.id(i));
      if (node == 0) {
        break;
      }
      if (meanings.get(node) != null) {
        best = ((long) node << 32) | (i + 1);
      }
    }
    return best;
  }

  /** As {@link #forward}, for the longest phrase that ends before token {@code end}; its start. */
  long backward(Tokens tokens, int end, int limit) {
    int node = ROOT;
    long best = 0;
    for (int i = end - 1; i >= limit; i--) {
      node = next(node, tokens.id(i));
      if (node == 0) {
        break;
      }
      if (meanings.get(node) != null) {
        best = ((long) node << 32) | i;
      }
    }
    return best;
  }

  static int token(long match) {
    return (int) match;
  }

  T meaning(long match) {
    T meaning = meanings.get((int) (match >>> 32));
    if (meaning == null) {
      throw new IllegalStateException("no phrase matched");
    }
    return meaning;
  }

  private int next(int node, int word) {
    if (word < 0) {
      return 0;
    }
    long key = key(node, word);
    int slot = slot(key);
    while (nodes[slot] != 0) {
      if (keys[slot] == key) {
        return nodes[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
  }

  private static long key(int node, int word) {
    return ((long) node << 24) | word;
  }
}
