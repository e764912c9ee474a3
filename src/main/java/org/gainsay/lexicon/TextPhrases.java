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
  private final WordView<Boolean> begins;

  TextPhrases(PhraseTrie<V> phrases, WordTable table) {
    this.phrases = phrases;
    begins = table.view(phrases::begins);
  }

  /**
   * The longest phrase that starts at {@code start} and ends at a token's end before {@code end};
   * null when there is none.
   *
   * @param next the number of the first word at {@code start} or behind it
   */
  public PhraseTrie.@Nullable Hit<V> longest(TextWords words, int next, int start, int end) {
    boolean none =
        words.starts(next, start)
            && words.end(next) <= end
            && !words.isNumber(next)
            && !words.isTied(next)
            && !begins.of(words.word(next));
    return none ? null : phrases.longest(words.text(), start, end);
  }
}
