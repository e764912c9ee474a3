package org.gainsay.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.SpelledWords.Spelled;
import org.gainsay.model.Dimension;

/**
 * Words and phrases that name one thing: killed, died, fatalities and death toll are the family
 * {@code killed}. Compiled once from the tables {@code families}, {@code other-senses}, {@code
 * near-families} and {@code irregular-forms}; immutable and thread-safe.
 */
public final class WordFamilies {

  /** What the words of a family name. */
  public enum Kind {
    /** What happened to people or things: killed, seized. */
    OUTCOME,
    /** What is measured: profit, rainfall. */
    AMOUNT,
    /** What is counted: homes, ships. */
    THING,
    /** Who is counted: residents, passengers. */
    PERSON,
    /** A group that is part of a people: women, under-fives. */
    POPULATION,
    /** Such a group that mostly acts: soldiers, police. */
    FORCE;

    /** Whether it is one group among other people. */
    public boolean isGroup() {
      return this == POPULATION || this == FORCE;
    }
  }

  /** How two families stand to each other. */
  public enum Tie {
    /** Words of either can name one measure. */
    SAME,
    /** One is a part, cause or follower of the other. */
    RELATED,
    /** Never one measure. */
    APART
  }

  /**
   * A family.
   *
   * @param id its name in the table
   */
  public record Family(String id, Kind kind) {}

  /** A word, number or mark of punctuation of a text. */
  public static final class Token {
    private final int start;
    private final int end;
    private final Spelled word;

    /**
     * A token.
     *
     * @param start its place in the text
     * @param end behind its last unit
     * @param form the word in lower case
     * @param stem the key under which its forms meet; empty for punctuation
     * @param capital whether it begins with a capital
     */
    public Token(int start, int end, String form, String stem, boolean capital) {
      this(start, end, new Spelled(form, form, stem, capital));
    }

    Token(int start, int end, Spelled word) {
      this.start = start;
      this.end = end;
      this.word = word;
    }

    /** Where it starts in the text. */
    public int start() {
      return start;
    }

    /** The first unit of the text behind it. */
    public int end() {
      return end;
    }

    /** The word in lower case. */
    public String form() {
      return word.form;
    }

    /** The key under which the forms of the word meet; empty for punctuation. */
    public String stem() {
      return word.stem;
    }

    /** Whether it begins with a capital. */
    public boolean capital() {
      return word.capital;
    }

    /** Whether it is a mark of punctuation. */
    public boolean isMark() {
      return word.stem.isEmpty();
    }

    Spelled word() {
      return word;
    }

    @Override
    public String toString() {
      return word.form + " [" + start + ".." + end + ")";
    }
  }

  /**
   * Tokens that name a family.
   *
   * @param from index of the first token
   * @param to index behind the last
   */
  public record Sense(int from, int to, Family family) {}

  private final WordForms forms;
  private final SpelledWords spelled;
  private final Phrases<Reading> phrases = new Phrases<>();
  private final Map<String, Family> byId = new HashMap<>();
  private final Map<String, Tie> ties = new HashMap<>();

  private WordFamilies(Lexicon lexicon) {
    forms = WordForms.of(lexicon);
    spelled = new SpelledWords(forms);
    for (LexiconRow row : lexicon.table("families")) {
      declared(row);
    }
    for (LexiconRow row : lexicon.table("families")) {
      Family family = declared(row);
      Set<String> beside = new HashSet<>();
      for (String of : row.list("of")) {
        beside.add(byId.containsKey(of) ? of : forms.stem(of));
        // Dimensions are asked for by their names.
        beside.add(of);
      }
      for (String words : row.list("words")) {
        phrases.add(tokens(words, 0, words.length()), new Reading(family, beside));
      }
    }
    for (LexiconRow row : lexicon.table("other-senses")) {
      for (String words : row.list("words")) {
        phrases.hide(tokens(words, 0, words.length()));
      }
    }
    for (LexiconRow row : lexicon.table("near-families")) {
      Tie tie = row.constant("tie", Tie.class);
      ties.put(pair(known(row, "family"), known(row, "other")), tie);
    }
  }

  /** The families of {@code lexicon}. */
  public static WordFamilies of(Lexicon lexicon) {
    return new WordFamilies(lexicon);
  }

  private Family declared(LexiconRow row) {
    return byId.computeIfAbsent(
        row.need("family"), id -> new Family(id, row.constant("kind", Kind.class)));
  }

  private String known(LexiconRow row, String column) {
    String id = row.need(column);
    if (!byId.containsKey(id)) {
      throw LexiconException.unknown(row, id, "family", List.copyOf(byId.keySet()));
    }
    return id;
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) <= 0 ? a + '\t' + b : b + '\t' + a;
  }

  /** The family of this name, or null. */
  public @org.jspecify.annotations.Nullable Family family(String id) {
    return byId.get(id);
  }

  /**
   * How two families stand to each other: {@link Tie#SAME} for one family, {@link Tie#APART} when
   * the table does not say.
   */
  public Tie tie(Family a, Family b) {
    return a.equals(b) ? Tie.SAME : ties.getOrDefault(pair(a.id(), b.id()), Tie.APART);
  }

  /** The key under which the forms of a word meet. */
  public String stem(String word) {
    return forms.stem(word);
  }

  /** The words, numbers and marks of a stretch of text, in order. Hyphens and apostrophes join. */
  public List<Token> tokens(String text, int from, int to) {
    TokenList tokens = new TokenList(Math.max(4, (to - from) / 5));
    // Each character is looked at several times: an array is quicker to read than a string.
    char[] chars = new char[to - from];
    text.getChars(from, to, chars, 0);
    int at = 0;
    while (at < chars.length) {
      char c = chars[at];
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
        continue;
      }
      int end = at + 1;
      if (Character.isLetterOrDigit(c)) {
        while (end < chars.length && joins(chars, end)) {
          end++;
        }
      }
      tokens.append(new Token(from + at, from + end, spelled.at(chars, at, end)));
      at = end;
    }
    return tokens;
  }

  private static boolean joins(char[] text, int at) {
    char c = text[at];
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (at + 1 == text.length) {
      return false;
    }
    if (c == '-' || c == '\'' || c == '’') {
      return Character.isLetterOrDigit(text[at + 1]);
    }
    return (c == '.' || c == ',')
        && Character.isDigit(text[at - 1])
        && Character.isDigit(text[at + 1]);
  }

  /**
   * The families named in {@code tokens}, longest phrases first, in order. A word that belongs to
   * several families stands in each of them that fits its company.
   */
  public List<Sense> senses(List<Token> tokens, Dimension dimension) {
    return senses(tokens, dimension, Set.of());
  }

  /**
   * As {@link #senses(List, Dimension)}, in further company.
   *
   * @param beside families and stems that words elsewhere have named
   */
  public List<Sense> senses(List<Token> tokens, Dimension dimension, Set<String> beside) {
    NamedFamilies named = tokens instanceof TokenList list ? list.named(this) : find(tokens);
    return named.in(dimension, beside);
  }

  /** The phrases of families among some tokens. */
  NamedFamilies find(List<Token> tokens) {
    return new NamedFamilies(this, phrases, tokens);
  }
}
