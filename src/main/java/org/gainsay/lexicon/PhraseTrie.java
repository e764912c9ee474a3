package org.gainsay.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases compiled for looking up at a place of a text, letter case aside. Its time depends on the
 * words looked at, never on the number of phrases.
 *
 * <p>A phrase is made of tokens: a run of letters and digits with apostrophes inside, or any other
 * single character that is not white space. White space between tokens is passed over, also where
 * the phrase has none; curly apostrophes count as straight ones.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {

  /**
   * A phrase found in a text.
   *
   * @param value what it stands for
   * @param end the first unit of the text behind it
   */
  public record Hit<V>(V value, int end) {}

  private final Node<V> root;
  private final Node<V> none = new Node<>(new Draft<>());

  /** The bits of {@link #openings}; a power of two. */
  private static final int BITS = 12;

  /**
   * A bit for the first three characters of each phrase, by which most words that begin none are
   * told apart before they are read to their end.
   */
  private final long[] openings = new long[(1 << BITS) / Long.SIZE];

  private PhraseTrie(Node<V> root) {
    this.root = root;
    for (String token : root.tokens) {
      if (token != null) {
        int bit = opening(token, 0, token.length());
        openings[bit / Long.SIZE] |= 1L << bit;
      }
    }
  }

  private boolean mayBegin(String text, int start, int end) {
    int bit = opening(text, start, end);
    return (openings[bit / Long.SIZE] & (1L << bit)) != 0;
  }

  /** A number for the first three characters of a word, as far as it has so many. */
  private static int opening(String text, int start, int end) {
    char first = text.charAt(start);
    int key = fold(first) << 10;
    if (isWord(first) && start + 1 < end) {
      char second = text.charAt(start + 1);
      if (isWord(second)) {
        key += fold(second) << 5;
        char third = start + 2 < end ? text.charAt(start + 2) : ' ';
        key += isWord(third) ? fold(third) : 0;
      }
    }
    return (key * 0x9E3779B1) >>> (Integer.SIZE - BITS);
  }

  /** Compiles phrases and what they stand for. */
  public static <V> PhraseTrie<V> of(Map<String, V> phrases) {
    Draft<V> draft = new Draft<>();
    phrases.forEach(
        (phrase, value) -> {
          Draft<V> at = draft;
          int i = skipSpace(phrase, 0, phrase.length());
          while (i < phrase.length()) {
            int end = tokenEnd(phrase, i, phrase.length());
            at = at.below.computeIfAbsent(fold(phrase, i, end), key -> new Draft<>());
            i = skipSpace(phrase, end, phrase.length());
          }
          at.value = value;
        });
    return new PhraseTrie<>(new Node<>(draft));
  }

  /**
   * The longest phrase that starts at {@code start} and ends at a token's end before {@code end};
   * null when there is none. The caller sees to it that a token starts there.
   */
  public @Nullable Hit<V> longest(String text, int start, int end) {
    if (!mayBegin(text, start, end)) {
      return null;
    }
    return goOn(root, text, start, end);
  }

  /**
   * As {@link #longest(String, int, int)}, behind the first word.
   *
   * @param first what begins with the first word
   * @param behind the first unit of the text behind that word
   */
  @Nullable Hit<V> longest(Node<V> first, String text, int behind, int end) {
    Hit<V> longer = first.isLeaf() ? null : goOn(first, text, skipSpace(text, behind, end), end);
    V value = first.value;
    return longer != null || value == null ? longer : new Hit<>(value, behind);
  }

  /** The longest way below a node; null when none of those that go on there ends a phrase. */
  private static <V> @Nullable Hit<V> goOn(Node<V> from, String text, int start, int end) {
    Node<V> node = from;
    V value = null;
    int stop = start;
    int i = start;
    while (i < end) {
      char first = text.charAt(i);
      int hash = fold(first);
      // Most words go on nothing, and are not read to their end.
      if (!node.mayGoOn((char) hash)) {
        break;
      }
      int tokenEnd = i + 1;
      if (isWord(first)) {
        while (tokenEnd < end && isInside(text, tokenEnd, end)) {
          hash = 31 * hash + fold(text.charAt(tokenEnd++));
        }
      }
      node = node.below(text, i, tokenEnd, hash);
      if (node == null) {
        break;
      }
      if (node.value != null) {
        value = node.value;
        stop = tokenEnd;
      }
      // Most phrases are of one word: what stands behind it need not be read.
      if (node.isLeaf()) {
        break;
      }
      i = skipSpace(text, tokenEnd, end);
    }
    return value == null ? null : new Hit<>(value, stop);
  }

  /** What begins with a word; {@link #none} when no phrase does. */
  Node<V> first(SpelledWord word) {
    String text = word.text();
    Node<V> first = root.below(text, 0, text.length());
    return first == null ? none : first;
  }

  /** What begins with a word that begins nothing. */
  Node<V> none() {
    return none;
  }

  /** These phrases, for texts whose words are looked up in {@code table}. */
  public TextPhrases<V> in(WordTable table) {
    return new TextPhrases<>(this, table);
  }

  /** What the one token from {@code start} to {@code end} stands for, null when it is no phrase. */
  public @Nullable V token(String text, int start, int end) {
    Node<V> node = root.below(text, start, end);
    return node == null ? null : node.value;
  }

  /** The end of the token that starts at {@code start}. */
  public static int tokenEnd(String text, int start, int end) {
    int i = start + 1;
    if (isWord(text.charAt(start))) {
      while (i < end && isInside(text, i, end)) {
        i++;
      }
    }
    return i;
  }

  /** Whether a word that has come to {@code at} goes on there. */
  private static boolean isInside(String text, int at, int end) {
    char c = text.charAt(at);
    return isWord(c) || isApostrophe(c) && at + 1 < end && isWord(text.charAt(at + 1));
  }

  /** The first unit from {@code start} on that is no white space, {@code end} when all is. */
  public static int skipSpace(String text, int start, int end) {
    int i = start;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** White space, with the spaces that do not break lines. */
  public static boolean isSpace(char c) {
    return c <= ' ' || c >= '\u0085' && isWideSpace(c);
  }

  /** Below it no letter of the scripts of Europe is asked what it is. */
  private static final char FIRST_WIDE = '\u1680';

  private static boolean isFarSpace(char c) {
    boolean mark = c >= '\u2010' && c < '\u2028';
    return !mark
        && (c == '\u200b'
            || c == '\ufeff'
            || Character.isWhitespace(c)
            || Character.isSpaceChar(c));
  }

  private static boolean isWideSpace(char c) {
    return c == '\u00a0' || c == '\u0085' || c >= FIRST_WIDE && isFarSpace(c);
  }

  private static boolean isWord(char c) {
    return c < '\u0080'
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static char fold(char c) {
    if (c < '\u0080') {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }

  private static String fold(String text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static final class Draft<V> {
    private final Map<String, Draft<V>> below = new HashMap<>();
    private @Nullable V value;
  }

  /** Open addressing over the tokens, so that a look-up makes no objects. */
  static final class Node<V> {
    private final @Nullable V value;
    private final @Nullable String[] tokens;
    private final int[] hashes;
    private final @Nullable Object[] nodes;
    private final int longest;

    /** A bit for the first character of each token with which phrases go on. */
    private final long firsts;

    Node(Draft<V> draft) {
      value = draft.value;
      int size = Integer.highestOneBit(Math.max(1, draft.below.size() * 2 - 1)) * 2;
      tokens = new @Nullable String[size];
      hashes = new int[size];
      nodes = new @Nullable Object[size];
      int most = 0;
      long bits = 0;
      for (Map.Entry<String, Draft<V>> entry : draft.below.entrySet()) {
        String token = entry.getKey();
        int at = token.hashCode() & (size - 1);
        while (tokens[at] != null) {
          at = (at + 1) & (size - 1);
        }
        tokens[at] = token;
        hashes[at] = token.hashCode();
        nodes[at] = new Node<>(entry.getValue());
        most = Math.max(most, token.length());
        bits |= 1L << token.charAt(0);
      }
      longest = most;
      firsts = bits;
    }

    /** Whether phrases may go on with a token that begins with a character in lower case. */
    boolean mayGoOn(char first) {
      return (firsts & (1L << first)) != 0;
    }

    /** Whether no phrase goes on. */
    boolean isLeaf() {
      return longest == 0;
    }

    @Nullable Node<V> below(String text, int start, int end) {
      if (end - start > longest) {
        return null;
      }
      int hash = 0;
      for (int i = start; i < end; i++) {
        hash = 31 * hash + fold(text.charAt(i));
      }
      return below(text, start, end, hash);
    }

    /** As above, where the hash of the folded token is known. */
    // A node holds only nodes of its own kind.
    @SuppressWarnings("unchecked")
    @Nullable Node<V> below(String text, int start, int end, int hash) {
      if (end - start > longest) {
        return null;
      }
      int mask = tokens.length - 1;
      for (int at = hash & mask; ; at = (at + 1) & mask) {
        String token = tokens[at];
        if (token == null) {
          return null;
        }
        if (hashes[at] == hash && matches(token, text, start, end)) {
          return (Node<V>) nodes[at];
        }
      }
    }

    private static boolean matches(String token, String text, int start, int end) {
      if (token.length() != end - start) {
        return false;
      }
      for (int i = 0; i < token.length(); i++) {
        if (token.charAt(i) != fold(text.charAt(start + i))) {
          return false;
        }
      }
      return true;
    }
  }
}
