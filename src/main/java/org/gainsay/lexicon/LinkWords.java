package org.gainsay.lexicon;

import com.google.common.collect.ImmutableSetMultimap;
import org.gainsay.lexicon.WordFamilies.Token;

/**
 * Small words that link a figure to what it is of, by what they do there. Compiled once from the
 * table {@code link-words}; immutable and thread-safe.
 */
public final class LinkWords {

  /** What a word does beside a figure. */
  public enum Link {
    /** Says whose those counted are: "nine of its own". */
    OWNER,
    /** Stands for those who lost them: "they lost nine". */
    LOSER,
    /** Leads to what a sum is for: "£30m for roads". */
    PURPOSE,
    /** Joins a name to its share: "Dolan on 51 percent". */
    SHARE,
    /** Leads to where a move ends, or where it came from: "up a little, to nine". */
    ENDS,
    /** Is the second word of a verb in two parts: "laid off". */
    PARTICLE,
    /** Tells where somebody is now: "nine are in hospital". */
    PLACED,
    /** Makes a figure a difference: "nine more than". */
    DIFFERENCE,
    /** Is told from others of its kind by a number behind it: "pupils in Year 6". */
    LABEL,
    /** Is what the size of a house or chamber is counted in: "a 40-bed ward". */
    SIZE
  }

  private final ImmutableSetMultimap<Link, String> words;

  private LinkWords(Lexicon lexicon) {
    ImmutableSetMultimap.Builder<Link, String> all = ImmutableSetMultimap.builder();
    for (LexiconRow row : lexicon.table("link-words")) {
      all.putAll(row.constant("link", Link.class), row.list("words"));
    }
    words = all.build();
  }

  static LinkWords of(Lexicon lexicon) {
    return new LinkWords(lexicon);
  }

  /** Whether a word in lower case does this. */
  public boolean is(Link link, String form) {
    return words.containsEntry(link, form);
  }

  /** Whether a word does this. */
  public boolean is(Link link, Token token) {
    return is(link, token.form());
  }
}
