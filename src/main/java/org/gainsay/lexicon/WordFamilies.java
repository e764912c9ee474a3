package org.gainsay.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final SpelledWord word;

    Token(int start, int end, SpelledWord word) {
      this.start = start;
      this.end = end;
      this.word = word;
    }

    /** The same token, said to begin with a capital. */
    public Token capitalised() {
      return new Token(start, end, word.capitalised());
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
      return word.form();
    }

    /** Whether it is this word or mark, given in lower case. */
    public boolean is(String form) {
      return word.is(form);
    }

    /** The key under which the forms of the word meet; empty for punctuation. */
    public String stem() {
      return word.stem();
    }

    /** Whether it begins with a capital. */
    public boolean capital() {
      return word.capital();
    }

    /** Whether it is a mark of punctuation. */
    public boolean isMark() {
      return word.isMark();
    }

    /** Whether it begins with a letter: it is no number, and no mark of punctuation. */
    public boolean isLetter() {
      return word.isLetter();
    }

    /** Whether it is this mark of punctuation. */
    public boolean isMark(char sign) {
      return word.isMark(sign);
    }

    SpelledWord word() {
      return word;
    }

    @Override
    public String toString() {
      return word.form() + " [" + start + ".." + end + ")";
    }
  }

  /**
   * Tokens that name a family.
   *
   * @param from index of the first token
   * @param to index behind the last
   */
  public record Sense(int from, int to, Family family) {}

  private final WordTable table;
  private final Phrases<Reading> phrases = new Phrases<>();
  private final WordView<Phrases.Start<Reading>> starts;
  private final Map<String, Family> byId = new HashMap<>();
  private final Map<String, Tie> ties = new HashMap<>();

  /** Whether a phrase may begin with a number. */
  private final boolean numbers;

  private WordFamilies(Lexicon lexicon, WordTable table) {
    this.table = table;
    starts = table.view(this::start);
    for (LexiconRow row : lexicon.table("families")) {
      declared(row);
    }
    for (LexiconRow row : lexicon.table("families")) {
      Family family = declared(row);
      Set<String> beside = new HashSet<>();
      for (String of : row.list("of")) {
        beside.add(byId.containsKey(of) ? of : table.stem(of));
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
    numbers = phrases.anyOfNumber() || table.bendsNumbers();
  }

  /** The families of {@code lexicon}. */
  public static WordFamilies of(Lexicon lexicon) {
    return of(lexicon, WordTable.of(lexicon));
  }

  /** As {@link #of(Lexicon)}, for texts whose words are looked up in {@code table}. */
  public static WordFamilies of(Lexicon lexicon, WordTable table) {
    return new WordFamilies(lexicon, table);
  }

  private Phrases.Start<Reading> start(SpelledWord word) {
    // Hardly a number comes twice, so that each is asked for anew.
    return word.isNumber() && !numbers ? phrases.none() : phrases.start(word);
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

  /** Whether the table says of two families that they are never one. */
  public boolean areToldApart(Family a, Family b) {
    return ties.get(pair(a.id(), b.id())) == Tie.APART;
  }

  /** The key under which the forms of a word meet. */
  public String stem(String word) {
    return table.stem(word);
  }

  /** The words, numbers and marks of a stretch of text, in order. Hyphens and apostrophes join. */
  public List<Token> tokens(String text, int from, int to) {
    return tokens(table.read(text.substring(from, to)), 0, to - from, from);
  }

  /** As above, where the words of the text have been looked up. */
  public List<Token> tokens(TextWords words, int from, int to) {
    return tokens(words.in(table), from, to, 0);
  }

  private List<Token> tokens(TextWords words, int from, int to, int shift) {
    TokenList tokens = new TokenList(Math.max(4, (to - from) / 5));
    char[] chars = words.chars();
    int next = words.from(from);
    int at = from;
    while (at < to) {
      char c = chars[at];
      next = words.from(next, at);
      boolean begins = words.starts(next, at);
      if (!begins && (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        at++;
        continue;
      }
      int end = begins ? Math.min(words.end(next), to) : at + 1;
      boolean joined = false;
      if (begins || Character.isLetterOrDigit(c)) {
        while (end < to && joins(chars, end, to)) {
          end++;
          joined = true;
        }
      }
      boolean whole = begins && !joined && end == words.end(next);
      SpelledWord word = whole ? words.word(next) : table.at(chars, at, end);
      tokens.append(new Token(shift + at, shift + end, word));
      at = end;
    }
    return tokens;
  }

  private static boolean joins(char[] text, int at, int to) {
    char c = text[at];
    if (c == ' ') {
      return false;
    }
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (at + 1 == to) {
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
    return new NamedFamilies(this, starts, tokens);
  }

  /** The table in which words of texts are looked up. */
  public WordTable table() {
    return table;
  }
}
