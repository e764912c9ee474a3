package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows of a word, as far as finding speakers goes.
 *
 * @param text the word in lower case; empty for a word the lexicon does not know
 * @param classes what it can be, as bits by {@link Class#ordinal()}
 * @param verb the cue verb of which it is a form, null when it is none
 * @param form which form of that verb
 * @param pronoun the pronoun that stands for a bearer of this first name: "he", "she", or empty
 * @param offices what a title stands for: "senator" for "Sen."
 * @param sources the phrases that begin with this word and have a source behind them, longest first
 * @param phrasals the cue verbs that begin with this word: "set" of "set aside", longest first
 */
record Word(
    String text,
    long classes,
    @Nullable Verb verb,
    Form form,
    String pronoun,
    List<String> offices,
    List<SourcePhrase> sources,
    List<Phrasal> phrasals) {

  /** What a word can be. Names in the lexicon are the same in lower case. */
  @SuppressWarnings("JavaLangClash")
  enum Class {
    TITLE,
    PERSON,
    ORGANISATION,
    STUDY,
    FIGURE_NOUN,
    OCCASION,
    TEMPORAL,
    ADVERB,
    HEARSAY,
    AUXILIARY,
    NEGATION,
    BE,
    PERFECT,
    PRONOUN,
    RELATIVE,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    BINDER,
    CONJUNCTION,
    VERB,
    MOTIVE,
    /** Ends in -ly, yet is no adverb. */
    MODIFIER,
    /** A public authority, whose acts are its announcements. */
    AUTHORITY,
    /** A company by its trade. */
    COMPANY,
    /** A company where no word says of what it is the owner or operator. */
    BARE_COMPANY,
    /** A verb that with "for" wishes: "hope". */
    WISH,
    /** A survey of people, whose shares are its own. */
    SURVEY,
    /** A paper, station or agency, which passes on what others say. */
    MEDIA,
    /** A number in words, which a figure can begin with: "twelve", "a dozen". */
    NUMERAL,
    /** Somebody the text keeps without a name: "a source". */
    UNNAMED,
    /** What makes people nameless behind them: "people familiar with the talks". */
    INSIDE,
    /** What is done to papers by those who did not write them: "a memo obtained by". */
    OBTAINED,
    /** How papers and messages come out: "a video posted overnight". */
    ISSUED,
    /** What ties a figure before it to its maker: "the 43 flagged by". */
    CREDITED,
    /** What is done to a study by those who only wanted it: "commissioned by the county". */
    COMMISSIONED,
    /** What a place is: "Kell City" is no company. */
    TERRITORY,
    /** What stands before a name at the start of a sentence and is no part of it: "Recent". */
    OPENER,
    /** A word that takes a verb's plural without ending in -s: "police". */
    PLURAL,
    /** What a share is counted in: "percent". */
    SHARE,
    /** A paper that speaks before the colon of a headline: "Survey: 43 percent agree". */
    HEADING_STUDY,
    /** How likely something is, which is given as a share: "odds". */
    CHANCE,
    /** What a forecaster does to his forecast: "cut". */
    REVISION,
    /** What makes an act of speech a mere possibility: "would seek". */
    SUPPOSING,
    /** A noun that has figures without resting them on anybody: "on their list". */
    TOPIC,
    /** A noun that only counts: "the number of people". */
    COUNT_NOUN,
    /** A noun that is written like a verb: "a record 43". */
    VERBAL_NOUN,
    /** A verb that another follows behind "to": "likes to say". */
    RAISING,
    /** What somebody does in order to speak: "climbed on a crate to announce". */
    STAGE,
    /** What is always so of a thing: "the mill, which employs 43". */
    HOLDING,
    /** What the makers of a study do to it: "conducted by". */
    CONDUCTED,
    /** What comes of words and is not said itself: "a result that wiped 43 percent off". */
    OUTCOME,
    /** Nobody at all: "neither side". */
    NOBODY,
    /** What a body is called for short: "the agency". */
    GENERIC_BODY,
    /** What money lies in as well as what tells of it: "a bank account". */
    LEDGER,
    /** What the names of firms end in, and does nothing else: "Kell Gas". */
    NAME_ENDING,
    /** What one has in a company: "shares in Kell". */
    HOLDING_NOUN,
    /** What is a company's: "owned by Kell", "belongs to Kell". */
    OWNING,
    /** What people send in, and who gets it counts: "43 complaints". */
    LODGED,
    /** What papers are made of: "the plan has 43 parts". */
    PAPER_PART,
    /** What somebody is who states: "sure that 43 were lost". */
    ASSURED,
    /** What a crowd does before somebody who counts it: "saw 43 pass his window". */
    PASSING,
    /** Somebody who asks and follows people so as to count them: "researchers followed 43". */
    RESEARCHER,
    /** Who writes for an outlet: "by this reporter's count". */
    WRITER;

    // Kept, since it is asked for at each look at a word.
    @SuppressWarnings("EnumOrdinal")
    private final long bit = 1L << ordinal();

    long bit() {
      return bit;
    }
  }

  /** A form of a verb; the past stands for the participle too where they are one. */
  enum Form {
    NONE,
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  /** How a verb ties words to a speaker. */
  enum Kind {
    SAY,
    TELL,
    CLAIM,
    FIND,
    PUT,
    HAS,
    SPEAK,
    /** Keeps to a figure, or comes away from one, behind its preposition: "stands by its 43". */
    HOLD,
    ASK,
    /** Wants a figure, which is weaker than stating it: "seeks 43 million". */
    WANT,
    ACCUSE,
    /** What an authority does with figures: "released 5 million euros". */
    ACT,
    QUOTED,
    DENY,
    /** Ties nothing to anybody: "put down". */
    NONE
  }

  /**
   * A phrase such as "according to" whose source follows.
   *
   * @param words its words in lower case
   * @param parted whether it counts only behind a comma or as the first words of a sentence
   */
  record SourcePhrase(List<String> words, boolean parted) {}

  /**
   * A cue verb; {@code takes} is "any", "clause", "quote", or the word that must follow.
   *
   * @param words of how many words it is: two of "set aside"
   */
  record Verb(String base, Kind kind, String takes, int words) {}

  /**
   * A verb of several words, as which one form of its first is read where the others follow.
   *
   * @param rest the words behind the first
   */
  record Phrasal(List<String> rest, Verb verb, Form form) {}

  static final Word UNKNOWN = of("");

  /** A word of which nothing is known yet. */
  static Word of(String text) {
    return new Word(text, 0, null, Form.NONE, "", List.of(), List.of(), List.of());
  }

  boolean is(Class wanted) {
    return (classes & wanted.bit()) != 0;
  }

  /** Whether it can be one of {@code wanted}, given as bits. */
  boolean isAny(long wanted) {
    return (classes & wanted) != 0;
  }

  static long bits(Class one, Class other) {
    return one.bit() | other.bit();
  }

  static long bits(Class one, Class other, Class third) {
    return one.bit() | other.bit() | third.bit();
  }

  static long bits(Class one, Class other, Class third, Class fourth) {
    return one.bit() | other.bit() | third.bit() | fourth.bit();
  }

  static long bits(Class... classes) {
    long bits = 0;
    for (Class one : classes) {
      bits |= one.bit();
    }
    return bits;
  }

  Word plus(Class added) {
    return new Word(text, classes | added.bit(), verb, form, pronoun, offices, sources, phrasals);
  }

  Word asVerb(Verb verb, Form form) {
    return new Word(text, classes, verb, form, pronoun, offices, sources, phrasals);
  }

  Word asName(String pronoun) {
    return new Word(text, classes, verb, form, pronoun, offices, sources, phrasals);
  }

  Word standingFor(List<String> offices) {
    return new Word(text, classes, verb, form, pronoun, offices, sources, phrasals);
  }

  Word opening(SourcePhrase phrase) {
    List<SourcePhrase> all = new ArrayList<>(sources);
    all.add(phrase);
    all.sort(Comparator.comparingInt((SourcePhrase one) -> one.words().size()).reversed());
    return new Word(text, classes, verb, form, pronoun, offices, List.copyOf(all), phrasals);
  }

  Word beginning(Phrasal phrasal) {
    List<Phrasal> all = new ArrayList<>(phrasals);
    // The form put last is the one that counts, as with verbs of one word.
    all.add(0, phrasal);
    all.sort(Comparator.comparingInt((Phrasal one) -> one.rest().size()).reversed());
    return new Word(text, classes, verb, form, pronoun, offices, sources, List.copyOf(all));
  }

  /** The classes, for messages. */
  Set<Class> all() {
    Set<Class> all = EnumSet.noneOf(Class.class);
    for (Class one : Class.values()) {
      if (is(one)) {
        all.add(one);
      }
    }
    return all;
  }

  /** Whether the lexicon does not know the word. */
  // There is one such word; to look at its letters would cost more.
  @SuppressWarnings("ReferenceEquality")
  boolean isUnknown() {
    return this == UNKNOWN;
  }
}
