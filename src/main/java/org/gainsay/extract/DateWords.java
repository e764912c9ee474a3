package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconException;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.PhraseTrie;
import org.gainsay.lexicon.TextPhrases;
import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.WordTable;
import org.gainsay.lexicon.WordView;
import org.gainsay.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/** The words dates are made of, compiled from the lexicon. */
final class DateWords {

  /** What a word does in a date. One word may do several things. */
  enum Role {
    LEAD,
    SHIFT,
    EDGE,
    NUMBER,
    ORDINAL,
    BACK,
    FORTH,
    DAY,
    SEASON,
    FEAST,
    FUTURE,
    CLAUSE,
    AGAINST,
    QUARTER,
    HALF,
    FISCAL,
    VERB,
    YARDSTICK,
    /** Behind a figure of the clock or in its place: "p.m.", "noon". */
    CLOCK,
    /** Behind a figure that is part of another: "of them". */
    PARTITIVE,
    /** Behind a figure that is a difference: "more than". */
    DIFFERENCE,
    /** Of people hurt or lost, whose count goes on after its day: "killed". */
    TOLL,
    /** Points back to a day or stretch named before, "that year"; the value is its unit. */
    THAT,
    /** What is done, behind "had": "left", "gone". */
    DONE,
    /** A point in time that "this" and "same" point to: "this time last year". */
    MOMENT,
    /** A paper or speech, dated by the month before it: "its March report". */
    PAPER,
    /** Says that something has come about. */
    SETTLED,
    /** Says that something is so at the time of writing: "now", "so far". */
    NOW,
    /** Names a figure put against the one given before: "the real number". */
    RIVAL,
    /** A subject without a noun of its own, which opens another clause behind "and": "it". */
    SUBJECT,
    /** A unit of time; from the table of periods. */
    UNIT,
    /** A form of a verb of speech; from the table of speech verbs. */
    SPEECH;

    @SuppressWarnings("EnumOrdinal")
    private final int bit = 1 << ordinal();

    private int bit() {
      return bit;
    }
  }

  /** What a word does, with the value of each role; the bits are those of the roles. */
  private record Roles(Map<Role, String> values, int bits) {

    static Roles of(Map<Role, String> values) {
      return new Roles(values, bitsOf(values.keySet()));
    }
  }

  private static int bitsOf(Collection<Role> roles) {
    int bits = 0;
    for (Role role : roles) {
      bits |= role.bit();
    }
    return bits;
  }

  /** A word found: what it does, and where it ends. */
  static final class Found {
    private final Roles roles;
    private final int end;

    private Found(Roles roles, int end) {
      this.roles = roles;
      this.end = end;
    }

    int end() {
      return end;
    }

    boolean is(Role role) {
      return (roles.bits() & role.bit()) != 0;
    }

    /** The value of a role, empty when the word does not play it. */
    String get(Role role) {
      return is(role) ? roles.values().getOrDefault(role, "") : "";
    }

    /** Whether a date may begin with the word, alone or as the preposition before it. */
    boolean mayBegin() {
      return (roles.bits() & BEGINNINGS) != 0;
    }

    boolean is(Role role, String value) {
      return get(role).equals(value);
    }

    /** Whether the word may be the first of the date itself, behind any preposition. */
    boolean mayBeDate() {
      return (roles.bits() & DATES) != 0;
    }

    /** Whether the word may be of a date that another day gives: "a day later", "that year". */
    boolean pointsBack() {
      return (roles.bits() & POINTERS) != 0;
    }

    int number(Role role) {
      return Integer.parseInt(get(role));
    }
  }

  /** What a word does that may be the first of a date; most others are verbs and conjunctions. */
  private static final int BEGINNINGS =
      bitsOf(
          List.of(
              Role.LEAD,
              Role.SHIFT,
              Role.EDGE,
              Role.NUMBER,
              Role.ORDINAL,
              Role.DAY,
              Role.SEASON,
              Role.FEAST,
              Role.QUARTER,
              Role.HALF,
              Role.THAT,
              Role.FISCAL));

  /** What a word does that may be the first behind a preposition or "the". */
  private static final int DATES =
      BEGINNINGS & ~Role.LEAD.bit() | bitsOf(List.of(Role.FORTH, Role.UNIT));

  private static final int POINTERS =
      bitsOf(List.of(Role.NUMBER, Role.SHIFT, Role.UNIT, Role.THAT));

  private static final Set<String> SPOKEN =
      Set.of("say", "tell", "claim", "speak", "accuse", "quoted", "deny");

  private static final Set<String> TAKES = Set.of("any", "clause", "quote");

  private final PhraseTrie<Roles> words;
  private final TextPhrases<Roles> wordsInText;

  /** Whether a word that is not in the table may begin a date where it has a capital: "March". */
  private final WordView<Boolean> names;

  private DateWords(Map<String, Map<Role, String>> words, CalendarDates calendar, WordTable table) {
    Map<String, Roles> roles = new HashMap<>();
    words.forEach((word, values) -> roles.put(word, Roles.of(values)));
    this.words = PhraseTrie.of(roles);
    wordsInText = this.words.in(table);
    names = table.view(word -> calendar.isName(word.form()) || word.form().startsWith("fy"));
  }

  static DateWords of(Lexicon lexicon, CalendarDates calendar, WordTable table) {
    Map<String, Map<Role, String>> words = new HashMap<>();
    for (LexiconRow row : lexicon.table("date-words")) {
      Role role = row.constant("class", Role.class);
      String value = row.cell("value");
      if (role == Role.NUMBER || role == Role.ORDINAL || role == Role.DAY || role == Role.SEASON) {
        checkNumber(row, value);
      }
      if (role == Role.THAT) {
        row.constant("value", Stretch.class);
      }
      if (role == Role.FEAST && !Feasts.FORM.matcher(value).matches()) {
        throw new LexiconException(row, value, "value is no day", "write it as 12-25 or easter+1");
      }
      put(words, row.need("word"), role, value);
    }
    for (LexiconRow row : lexicon.table("periods")) {
      put(words, row.need("word"), Role.UNIT, row.constant("unit", Stretch.class).name());
    }
    for (LexiconRow row : lexicon.table("speech-verbs")) {
      // Studies find and put figures at all times; those who speak do so on a day.
      if (!SPOKEN.contains(row.cell("kind")) || !TAKES.contains(row.cell("takes"))) {
        continue;
      }
      String verb = row.need("verb");
      if (verb.indexOf(' ') > 0) {
        // The first word of "have it that" alone says nothing.
        continue;
      }
      put(words, verb, Role.SPEECH, "");
      put(words, third(verb), Role.SPEECH, "");
      String past = row.cell("past");
      if (past.isEmpty()) {
        put(words, verb.endsWith("e") ? verb + "d" : verb + "ed", Role.SPEECH, "");
      } else {
        for (String form : past.split("/", -1)) {
          put(words, form.strip(), Role.SPEECH, "");
        }
      }
    }
    return new DateWords(words, calendar, table);
  }

  private static void checkNumber(LexiconRow row, String value) {
    if (!value.matches("-?\\d{1,3}")) {
      throw new LexiconException(row, value, "value is not a number", "write it in digits");
    }
  }

  private static String third(String verb) {
    char last = verb.charAt(verb.length() - 1);
    if (last == 'y' && verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return "sxzh".indexOf(last) >= 0 ? verb + "es" : verb + "s";
  }

  private static void put(
      Map<String, Map<Role, String>> words, String word, Role role, String value) {
    words
        .computeIfAbsent(word.toLowerCase(java.util.Locale.ROOT), key -> new EnumMap<>(Role.class))
        .putIfAbsent(role, value);
  }

  /** The longest word or phrase of the table at {@code start}, null when there is none. */
  @Nullable Found at(String text, int start, int end) {
    return found(words.longest(text, start, end));
  }

  /**
   * As above, in a text whose words have been looked up.
   *
   * @param next the number of the first word at {@code start} or behind it
   */
  @Nullable Found at(TextWords text, int next, int start, int end) {
    return found(wordsInText.longest(text, next, start, end));
  }

  /** As above, where the number of the word is not known. */
  @Nullable Found at(TextWords text, int start, int end) {
    return at(text, text.from(start), start, end);
  }

  /**
   * Whether a date may begin with a capital where the table knows no word.
   *
   * @param next the number of the first word at {@code start} or behind it
   */
  boolean mayName(TextWords text, int next, int start) {
    return !text.starts(next, start) || names.of(text.word(next));
  }

  private static @Nullable Found found(PhraseTrie.@Nullable Hit<Roles> hit) {
    return hit == null ? null : new Found(hit.value(), hit.end());
  }

  /** Whether an hour follows: "before noon", "after 9 a.m.", "before 9.30pm". */
  boolean isClock(String text, int from, int end) {
    int i = skipSpace(text, from, end);
    while (i < end && (Character.isDigit(text.charAt(i)) || ":.".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    i = skipSpace(text, i, end);
    Found word = i < end ? at(text, i, end) : null;
    return word != null && word.is(Role.CLOCK);
  }

  /** Whether words name all of a year: "the full year". */
  boolean isFullYear(String text, int start, int end) {
    int i = text.regionMatches(true, start, "the ", 0, 4) ? skipSpace(text, start + 4, end) : start;
    Found word = i < end ? at(text, i, end) : null;
    return word != null && word.is(Role.FISCAL, "full");
  }

  /** Whether words name a quarter or half of a year. */
  boolean isQuarter(String text, int start, int end) {
    for (int i = start; i < end; i = skipSpace(text, tokenEnd(text, i, end), end)) {
      Found word = at(text, i, end);
      boolean part = word != null && (word.is(Role.QUARTER) || word.is(Role.HALF));
      if (part || word != null && (word.is(Role.UNIT, "QUARTER") || word.is(Role.UNIT, "HALF"))) {
        return true;
      }
    }
    return false;
  }
}
