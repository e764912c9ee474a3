package org.gainsay.lexicon;

import java.util.HashMap;
import java.util.Map;
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
    /** Names one person, who is no group of them: "the man at the wheel". */
    SINGLE,
    /** Stands for those who lost them: "they lost nine". */
    LOSER,
    /** Leads to what a sum is for: "£30m for roads". */
    PURPOSE,
    /** Joins a name to its share: "Dolan on 51 percent". */
    SHARE,
    /** Leads to where a move ends, or where it came from: "up a little, to nine". */
    ENDS,
    /** Leads to how much a figure has moved: "90, up nine percent". */
    MOVED,
    /** Leads to the same once more, as a share: "90, or a fifth". */
    RESTATED,
    /** Gives a place what is counted there: "the county recorded nine". */
    RECORDS,
    /** Stands for those that were counted before: "nine of them". */
    NAMED,
    /** Is the second word of a verb in two parts: "laid off". */
    PARTICLE,
    /** Tells where somebody is now: "nine are in hospital". */
    PLACED,
    /** Makes a figure a difference: "nine more than". */
    DIFFERENCE,
    /** Is told from others of its kind by a number behind it: "pupils in Year 6". */
    LABEL,
    /** Is what the size of a house or chamber is counted in: "a 40-bed ward". */
    SIZE;

    @SuppressWarnings("EnumOrdinal")
    private final int bit = 1 << ordinal();

    private int bit() {
      return bit;
    }
  }

  /** What each word in lower case does, as bits. */
  private final Map<String, Integer> words = new HashMap<>();

  private final WordView<Integer> inText;

  private LinkWords(Lexicon lexicon, WordTable table) {
    for (LexiconRow row : lexicon.table("link-words")) {
      int bit = row.constant("link", Link.class).bit();
      for (String word : row.list("words")) {
        words.merge(word, bit, (a, b) -> a | b);
      }
    }
    inText = table.view(word -> words.getOrDefault(word.form(), 0));
  }

  /** The words of {@code lexicon}, for texts whose words are looked up in {@code table}. */
  static LinkWords of(Lexicon lexicon, WordTable table) {
    return new LinkWords(lexicon, table);
  }

  /** Whether a word in lower case does this. */
  public boolean is(Link link, String form) {
    return (words.getOrDefault(form, 0) & link.bit()) != 0;
  }

  /** Whether a word does this. */
  public boolean is(Link link, Token token) {
    return (inText.of(token.word()) & link.bit()) != 0;
  }
}
