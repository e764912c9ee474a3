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
    boolean plain =
        words.starts(next, start)
            && words.end(next) <= end
            && !words.isNumber(next)
            && !words.isTied(next);
    if (!plain) {
      return phrases.longest(words.text(), start, end);
    }
    PhraseTrie.Node<V> first = firsts.of(words.word(next));
    return first == phrases.none()
        ? null
        : phrases.longest(first, words.text(), words.end(next), end);
  }
}
