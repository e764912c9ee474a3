package org.gainsay.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Phrases looked for in texts whose words have been looked up. Most words begin no phrase, which is
 * known of each from the first time it was met. Immutable and thread-safe.
 *
 * @param <V> what a phrase stands for
 */
public final class TextPhrases<V> {

  private final PhraseTrie<V> phrases;
  private final WordView<PhraseTrie.Node<V>> firsts;

  TextPhrases(PhraseTrie<V> phrases, WordTable table) {
    this.phrases = phrases;
    firsts = table.view(phrases::first);
  }

  /**
   * The longest phrase that starts at {@code start} and ends at a token's end before {@code end};
   * null when there is none.
   *
   * @param next the number of the first word at {@code start} or behind it
   */
  public PhraseTrie.@Nullable Hit<V> longest(TextWords words, int next, int start, int end) {
    if (!isPlain(words, next, start, end)) {
      return phrases.longest(words.text(), start, end);
    }
    PhraseTrie.Node<V> first = firsts.of(words.word(next));
    return first == phrases.none()
        ? null
        : phrases.longest(first, words.text(), words.end(next), end);
  }

  private static boolean isPlain(TextWords words, int next, int start, int end) {
    return words.starts(next, start)
        && words.end(next) <= end
        && !words.isNumber(next)
        && !words.isTied(next);
  }

  /**
   * Whether no phrase begins at {@code start} and the next word follows behind one space: as of
   * most words, which can be passed over.
   *
   * @param next as above
   */
  public boolean passes(TextWords words, int next, int start, int end) {
    int behind = isPlain(words, next, start, end) ? words.end(next) : end;
    return behind < end
        && words.starts(next + 1, behind + 1)
        && words.charAt(behind) == ' '
        && firsts.of(words.word(next)) == phrases.none();
  }
}
