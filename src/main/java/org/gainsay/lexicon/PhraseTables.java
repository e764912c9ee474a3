package org.gainsay.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gainsay.lexicon.ScopeWords.Found;
import org.gainsay.lexicon.WordFamilies.Token;

/**
 * The phrases of several tables, found among tokens together: most words begin a phrase of none,
 * which is known from one look at each. Filled once, then immutable and thread-safe.
 */
final class PhraseTables {

  /** The tables of phrases. */
  enum Table {
    QUALITIES,
    PLACES,
    VIEWS,
    PARTS,
    EARLIER,
    ESTIMATES,
    PARTIES;

    int bit() {
      return 1 << ordinal();
    }
  }

  /**
   * What a word begins, worked out once.
   *
   * @param tables the tables in which it begins a phrase, as bits
   * @param starts where the phrases of each table go on that begin with it; none when none does
   */
  private record Begun(int tables, List<Phrases.Start<?>> starts) {}

  private static final Begun NOTHING = new Begun(0, List.of());

  private final WordFamilies families;

  /** In order of {@link Table}. */
  private final List<Phrases<?>> tables;

  private final WordView<Begun> words;

  /** Whether some phrase may begin with a number. */
  private boolean numbers;

  PhraseTables(WordFamilies families) {
    this.families = families;
    tables = Arrays.stream(Table.values()).<Phrases<?>>map(table -> new Phrases<>()).toList();
    words = families.table().view(this::read);
    numbers = families.table().bendsNumbers();
  }

  /** Adds a phrase; all phrases of one table have meanings of one type. */
  // As all() has it.
  @SuppressWarnings("unchecked")
  <T> void add(Table table, String phrase, T meaning) {
    Phrases<T> phrases = (Phrases<T>) tables.get(table.ordinal());
    phrases.add(families.tokens(phrase, 0, phrase.length()), meaning);
    numbers |= phrases.anyOfNumber();
  }

  /** The phrases of a table among some tokens, the longest of those that overlap, in order. */
  // A table's phrases and findings are of its own type.
  @SuppressWarnings("unchecked")
  <T> List<Found<T>> all(Table table, List<Token> tokens) {
    if (!(tokens instanceof TokenList list)) {
      return find(table, tokens, beginnings(tokens));
    }
    if (!list.beginnings(this).mayHold(table)) {
      return List.of();
    }
    Object known = list.found(this, table);
    if (known != null) {
      return (List<Found<T>>) known;
    }
    List<Found<T>> found = find(table, tokens, list.beginnings(this));
    list.found(this, table, found);
    return found;
  }

  /** Where phrases may begin among some tokens. */
  Beginnings beginnings(List<Token> tokens) {
    Beginnings beginnings = new Beginnings(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      beginnings.add(i, words.of(tokens.get(i).word()).tables());
    }
    return beginnings;
  }

  private Begun read(SpelledWord spelled) {
    // Hardly a number comes twice, so that this is worked out for each.
    if (!numbers && spelled.isNumber()) {
      return NOTHING;
    }
    List<Phrases.Start<?>> starts = List.of();
    int begun = 0;
    for (int table = 0; table < tables.size(); table++) {
      Phrases.Start<?> start = tables.get(table).start(spelled);
      if (!start.isNone() && starts.isEmpty()) {
        starts = new ArrayList<>(tables.stream().map(Phrases::none).toList());
      }
      if (!start.isNone()) {
        starts.set(table, start);
        begun |= 1 << table;
      }
    }
    return begun == 0 ? NOTHING : new Begun(begun, starts);
  }

  // As above.
  @SuppressWarnings("unchecked")
  private <T> List<Found<T>> find(Table table, List<Token> tokens, Beginnings beginnings) {
    List<Found<T>> found = List.of();
    int end = 0;
    for (int k = 0; k < beginnings.size(); k++) {
      int i = beginnings.at(k);
      if (i < end || !beginnings.mayBegin(k, table)) {
        continue;
      }
      List<Phrases.Start<?>> starts = words.of(tokens.get(i).word()).starts();
      Phrases.Match<T> match = ((Phrases.Start<T>) starts.get(table.ordinal())).at(tokens, i);
      if (match == null) {
        continue;
      }
      found = found.isEmpty() ? new ArrayList<>(2) : found;
      for (T meaning : match.meanings()) {
        found.add(new Found<>(meaning, i, i + match.length()));
      }
      end = i + match.length();
    }
    return Collections.unmodifiableList(found);
  }
}
