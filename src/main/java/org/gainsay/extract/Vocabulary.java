package org.gainsay.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.SpelledWord;
import org.gainsay.lexicon.WordTable;
import org.gainsay.lexicon.WordView;
import org.jspecify.annotations.Nullable;

/**
 * The words of the tables {@code speech-verbs}, {@code speech-words}, {@code title-offices}, {@code
 * initials} and {@code given-names}, compiled for look-up in a text without copying from it. Upper
 * and lower case are one.
 */
final class Vocabulary {

  private static final Splitter SLASH = Splitter.on('/');
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
  private static final int LONGEST = 24;

  private final @Nullable Word[] slots;

  /** The hashes of the words in the slots, by which most other words are told apart. */
  private final int[] hashes;

  /** The letters of all words in one array: a look-up must not fetch a string and its letters. */
  private final char[] letters;

  /** Where in it the letters of the word in each slot begin. */
  private final int[] begins;

  private final int mask;

  private final WordView<Word> view;

  /** Names in capitals that are small words otherwise: "WHO". */
  private final ImmutableSet<String> initials;

  private Vocabulary(Map<String, Word> words, ImmutableSet<String> initials, WordTable table) {
    this.initials = initials;
    view = table.view(word -> at(word.text().toCharArray(), 0, word.text().length()));
    int size = Integer.highestOneBit(Math.max(16, words.size() * 4));
    slots = new Word[size];
    hashes = new int[size];
    begins = new int[size];
    StringBuilder all = new StringBuilder();
    mask = size - 1;
    for (Word word : words.values()) {
      int hash = hash(word.text().toCharArray(), 0, word.text().length());
      int slot = hash & mask;
      while (slots[slot] != null) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = word;
      hashes[slot] = hash;
      begins[slot] = all.length();
      all.append(word.text()).append('\0');
    }
    letters = all.toString().toCharArray();
  }

  static Vocabulary of(Lexicon lexicon, WordTable table) {
    Map<String, Word> words = new HashMap<>();
    for (LexiconRow row : lexicon.table("speech-words")) {
      Word.Class type = row.constant("class", Word.Class.class);
      for (String word : row.list("words")) {
        put(words, word, old -> old.plus(type));
        if (type == Word.Class.PERSON
            || type == Word.Class.ORGANISATION
            || type == Word.Class.STUDY) {
          put(words, plural(word), old -> old.plus(type));
        }
      }
    }
    for (LexiconRow row : lexicon.table("speech-verbs")) {
      addVerb(words, row);
    }
    for (LexiconRow row : lexicon.table("source-phrases")) {
      List<String> phrase = SPACE.splitToList(row.need("phrase").toLowerCase(Locale.ROOT));
      Word.SourcePhrase source = new Word.SourcePhrase(phrase, row.cell("place").equals("parted"));
      put(words, phrase.get(0), old -> old.opening(source));
    }
    for (LexiconRow row : lexicon.table("title-offices")) {
      for (String title : row.list("titles")) {
        put(words, title, old -> old.standingFor(row.list("offices")));
      }
    }
    for (LexiconRow row : lexicon.table("given-names")) {
      for (String name : row.list("names")) {
        put(words, name, old -> old.asName(row.need("pronoun")));
      }
    }
    ImmutableSet.Builder<String> initials = ImmutableSet.builder();
    for (LexiconRow row : lexicon.table("initials")) {
      initials.addAll(row.list("words"));
    }
    return new Vocabulary(words, initials.build(), table);
  }

  private static void addVerb(Map<String, Word> words, LexiconRow row) {
    String base = row.need("verb");
    List<String> parts = SPACE.splitToList(base);
    String first = parts.get(0);
    Word.Verb verb =
        new Word.Verb(base, row.constant("kind", Word.Kind.class), row.need("takes"), parts.size());
    List<String> past =
        SLASH.splitToList(row.cell("past").isEmpty() ? past(first) : row.cell("past"));
    String ing = row.cell("ing").isEmpty() ? stem(first) + "ing" : row.cell("ing");
    List<String> rest = parts.subList(1, parts.size());
    put(words, first, old -> form(old, verb, rest, Word.Form.BASE));
    put(words, third(first), old -> form(old, verb, rest, Word.Form.THIRD));
    put(words, ing, old -> form(old, verb, rest, Word.Form.ING));
    put(words, past.get(past.size() - 1), old -> form(old, verb, rest, Word.Form.PARTICIPLE));
    put(words, past.get(0), old -> form(old, verb, rest, Word.Form.PAST));
    if (base.equals("signal")) {
      put(words, "signalled", old -> old.asVerb(verb, Word.Form.PAST));
    }
  }

  private static Word form(Word old, Word.Verb verb, List<String> rest, Word.Form form) {
    return rest.isEmpty()
        ? old.asVerb(verb, form)
        : old.beginning(new Word.Phrasal(rest, verb, form));
  }

  private static void put(Map<String, Word> words, String word, UnaryOperator<Word> change) {
    String key = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    words.put(key, change.apply(words.getOrDefault(key, Word.of(key))));
  }

  private static String plural(String word) {
    if (word.endsWith("man")) {
      return word.substring(0, word.length() - 3) + "men";
    }
    return third(word);
  }

  private static String third(String base) {
    if (base.equals("have")) {
      return "has";
    }
    if (base.endsWith("y") && "aeiou".indexOf(base.charAt(Math.max(0, base.length() - 2))) < 0) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hisses =
        base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
    return base + (hisses ? "es" : "s");
  }

  private static String past(String base) {
    if (base.endsWith("y") && "aeiou".indexOf(base.charAt(Math.max(0, base.length() - 2))) < 0) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return base.endsWith("e") ? base + "d" : base + "ed";
  }

  private static String stem(String base) {
    return base.endsWith("e") && !base.endsWith("ee") && !base.equals("be")
        ? base.substring(0, base.length() - 1)
        : base;
  }

  /** Whether a word, as it is written, is a name and not the small word that it looks like. */
  boolean isInitials(String written) {
    return initials.contains(written);
  }

  /** What is known of a word that has been looked up. */
  Word at(SpelledWord word) {
    return view.of(word);
  }

  /** What is known of the word at a place of a text; {@link Word#UNKNOWN} when nothing is. */
  Word at(char[] text, int start, int end) {
    if (end - start > LONGEST) {
      return Word.UNKNOWN;
    }
    int hash = hash(text, start, end);
    int slot = hash & mask;
    for (Word word = slots[slot]; word != null; word = slots[slot]) {
      if (hashes[slot] == hash && same(begins[slot], text, start, end)) {
        return word;
      }
      slot = (slot + 1) & mask;
    }
    return Word.UNKNOWN;
  }

  private boolean same(int begin, char[] text, int start, int end) {
    int at = begin;
    for (int i = start; i < end; i++) {
      if (letters[at++] != fold(text[i])) {
        return false;
      }
    }
    return letters[at] == '\0';
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text[i]);
    }
    return hash ^ (hash >>> 15);
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }
}
