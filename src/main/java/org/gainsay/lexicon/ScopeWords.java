package org.gainsay.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.lexicon.PhraseTables.Table;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Change;
import org.jspecify.annotations.Nullable;

/**
 * Words that narrow a measure or say from which side it is seen: qualities ("net", "permanent"),
 * places, plans and moves, and the words that announce a part. Compiled once from the tables {@code
 * qualities}, {@code places}, {@code regions}, {@code aspect-words}, {@code moves} and {@code
 * part-words}; immutable and thread-safe.
 */
public final class ScopeWords {

  /**
   * A narrowing word.
   *
   * @param group what it tells apart: net-gross, season
   * @param value which of them: net, winter
   * @param restricts whether a measure with it is a part of the measure without
   */
  public record Quality(String group, String value, boolean restricts) {

    /** Whether it says that the whole is counted: "in all 43". */
    public boolean isTotal() {
      return value.equals("cumulative");
    }
  }

  /**
   * A time before the one the text is about.
   *
   * @param before whether the words say so only right before a figure: "compared with"
   * @param another whether they tell of another occasion, and not of another day of this one
   */
  public record Earlier(boolean before, boolean another) {}

  /** Where words that announce a part stand to its figure. */
  public enum Stand {
    ANYWHERE,
    /** Right before it. */
    BEFORE,
    /** Right behind it. */
    BEHIND,
    /**
     * Right behind it, whatever else is said: those of the injured who die are not all the dead.
     */
    KEPT,
    /** Anywhere; but a share is never of a part: "40 percent of whom are women". */
    COUNTED
  }

  /** What a word for a region says of a place. */
  enum Region {
    /** That it is a part of one: "northern". */
    PART,
    /** That it is all of one: "nationwide". */
    WHOLE,
    /** That a name follows: "in rural Tern". */
    BESIDE,
    /** That it is another than that of the text: "in neighbouring Tern", "elsewhere". */
    ANOTHER
  }

  /** What a word of grammar does. */
  public enum Word {
    /** At, in, near: before a place. */
    LOCATIVE,
    /** Other prepositions. */
    PREPOSITION,
    /** Was, has, will. */
    AUXILIARY,
    /** And, but, while. */
    CONJUNCTION,
    /** Which, who, where: begins a clause of its own. */
    RELATIVE,
    /** The, a, these. */
    DETERMINER,
    /** He, they, it. */
    PRONOUN,
    /** Only, already. */
    ADVERB,
    /** Day, week, year: tells when, not what. */
    TIME,
    /** Common verbs that say nothing of the measure: said, put, came. */
    VERB,
    /** Figure, tally, total: stands for what was counted before. */
    FIGURE
  }

  /** What was found, and the tokens it covers. */
  public record Found<T>(T what, int from, int to) {}

  /**
   * What is known of one word, worked out once.
   *
   * @param region what it says of a place, null when it names none
   */
  record Known(@Nullable Word function, @Nullable Change move, @Nullable Region region) {}

  /** What is known of most words. */
  private static final Known UNKNOWN = new Known(null, null, null);

  private final WordFamilies families;
  private final WordView<Known> words;
  private final PhraseTables phrases;
  private final Map<String, Region> regions = new HashMap<>();
  private final Map<String, Change> moves = new HashMap<>();
  private final Map<String, Word> function = new HashMap<>();

  private final FamilyTraits traits;
  private final LinkWords links;
  private final PlaceKinds kinds;

  private ScopeWords(Lexicon lexicon, WordFamilies families) {
    this.families = families;
    traits = FamilyTraits.of(lexicon, families);
    kinds = PlaceKinds.of(lexicon);
    links = LinkWords.of(lexicon, families.table());
    words = families.table().view(this::read);
    phrases = new PhraseTables(families);
    for (LexiconRow row : lexicon.table("qualities")) {
      Quality quality =
          new Quality(row.need("group"), row.need("value"), row.need("restricts").equals("yes"));
      addAll(Table.QUALITIES, row, "words", quality);
    }
    for (LexiconRow row : lexicon.table("places")) {
      String place = row.need("place");
      phrases.add(Table.PLACES, place, place);
      addAll(Table.PLACES, row, "words", place);
      addAll(Table.PLACES, row, "capital", place);
    }
    for (LexiconRow row : lexicon.table("regions")) {
      regions.put(row.need("word"), row.constant("names", Region.class));
    }
    for (LexiconRow row : lexicon.table("aspect-words")) {
      addAll(Table.VIEWS, row, "words", row.constant("aspect", View.class));
    }
    for (LexiconRow row : lexicon.table("moves")) {
      for (String word : row.list("words")) {
        moves.put(word, row.constant("direction", Change.class));
      }
    }
    for (LexiconRow row : lexicon.table("part-words")) {
      phrases.add(Table.PARTS, row.need("words"), row.constant("stands", Stand.class));
    }
    for (LexiconRow row : lexicon.table("earlier-words")) {
      Earlier meant =
          new Earlier(row.need("stands").equals("before"), row.need("another").equals("yes"));
      addAll(Table.EARLIER, row, "words", meant);
    }
    for (LexiconRow row : lexicon.table("estimates")) {
      addAll(Table.ESTIMATES, row, "words", row.need("stands").equals("beside"));
    }
    for (LexiconRow row : lexicon.table("party-words")) {
      addAll(Table.PARTIES, row, "words", row.need("stands").equals("itself"));
    }
    for (LexiconRow row : lexicon.table("function-words")) {
      for (String word : row.list("words")) {
        function.putIfAbsent(word, row.constant("does", Word.class));
      }
    }
  }

  /** The words of {@code lexicon}; {@code families} gives the stems. */
  public static ScopeWords of(Lexicon lexicon, WordFamilies families) {
    return new ScopeWords(lexicon, families);
  }

  /** The families that give the stems. */
  public WordFamilies families() {
    return families;
  }

  private <T> void addAll(Table table, LexiconRow row, String column, T meaning) {
    for (String phrase : row.list(column)) {
      phrases.add(table, phrase, meaning);
    }
  }

  /** The qualities named, in order. */
  public List<Found<Quality>> qualities(List<Token> tokens) {
    return phrases.all(Table.QUALITIES, tokens);
  }

  /** The countries named, by name, demonym or capital; only capitalised words are read. */
  public List<Found<String>> places(List<Token> tokens) {
    List<Found<String>> found = new ArrayList<>();
    List<Found<String>> named = phrases.all(Table.PLACES, tokens);
    for (Found<String> place : named) {
      if (tokens.get(place.from()).capital()) {
        found.add(place);
      }
    }
    return found;
  }

  /** Words of plans, targets, forecasts and ranks, in order. */
  public List<Found<View>> views(List<Token> tokens) {
    return phrases.all(Table.VIEWS, tokens);
  }

  /** Words that announce a part of what was counted before, in order. */
  public List<Found<Stand>> parts(List<Token> tokens) {
    return phrases.all(Table.PARTS, tokens);
  }

  /** Words that put a figure before the time the text is about: "a year earlier". */
  public List<Found<Earlier>> earlier(List<Token> tokens) {
    return phrases.all(Table.EARLIER, tokens);
  }

  /**
   * Words that give a figure without naming its measure: "counted", "put the number at"; true for
   * those that do so only right beside it, "expect".
   */
  public List<Found<Boolean>> estimates(List<Token> tokens) {
    return phrases.all(Table.ESTIMATES, tokens);
  }

  /**
   * Words for those who do or have what is counted, where they bear no name, "the rebels": true;
   * and the verbs before them, "accused": false.
   */
  public List<Found<Boolean>> parties(List<Token> tokens) {
    return phrases.all(Table.PARTIES, tokens);
  }

  /** What is known of whole families. */
  public FamilyTraits traits() {
    return traits;
  }

  /** Small words that link a figure to what it is of. */
  public LinkWords links() {
    return links;
  }

  /** Words for kinds of places. */
  public PlaceKinds placeKinds() {
    return kinds;
  }

  /** What a word of grammar does, null for a word of content. */
  public @Nullable Word function(Token token) {
    return known(token).function();
  }

  /** Whether a word names a part of a place, or says of one what it is, as few do. */
  public boolean namesRegion(Token token) {
    return known(token).region() != null;
  }

  /** Whether a word names a part of a place: "northern", "coastal". */
  public boolean isRegion(Token token) {
    return known(token).region() == Region.PART;
  }

  /** As {@link #isRegion}, of a place in lower case. */
  public boolean isPartOfPlace(String place) {
    return regions.get(place) == Region.PART;
  }

  /** Whether a word names all of a place: "nationwide". */
  public boolean isWhole(Token token) {
    return known(token).region() == Region.WHOLE;
  }

  /** Whether a word may stand between "in" and the name of a place: "rural", "neighbouring". */
  public boolean isBeside(Token token) {
    return known(token).region() == Region.BESIDE || isAnother(token);
  }

  /** Whether a word tells of a place that it is another than that of the text: "neighbouring". */
  public boolean isAnother(Token token) {
    return known(token).region() == Region.ANOTHER;
  }

  /** The direction of a word of change, or null. */
  public @Nullable Change move(Token token) {
    return known(token).move();
  }

  private Known known(Token token) {
    return words.of(token.word());
  }

  private Known read(SpelledWord spelled) {
    String form = spelled.form();
    Word word = function.get(form);
    Change move = moves.get(form);
    Region region = regions.get(form);
    boolean nothing = word == null && move == null && region == null;
    return nothing ? UNKNOWN : new Known(word, move, region);
  }
}
