package org.gainsay.extract;

import java.util.EnumSet;
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
 */
record Word(String text, int classes, @Nullable Verb verb, Form form, String pronoun) {

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
    MEDIA;

    @SuppressWarnings("EnumOrdinal")
    int bit() {
      return 1 << ordinal();
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
    ASK,
    ACCUSE,
    /** What an authority does with figures: "released 5 million euros". */
    ACT,
    QUOTED,
    DENY
  }

  /** A cue verb; {@code takes} is "any", "clause", "quote", or the word that must follow. */
  record Verb(String base, Kind kind, String takes) {}

  static final Word UNKNOWN = new Word("", 0, null, Form.NONE, "");

  boolean is(Class wanted) {
    return (classes & wanted.bit()) != 0;
  }

  /** Whether it can be one of {@code wanted}, given as bits. */
  boolean isAny(int wanted) {
    return (classes & wanted) != 0;
  }

  static int bits(Class one, Class other) {
    return one.bit() | other.bit();
  }

  static int bits(Class... classes) {
    int bits = 0;
    for (Class one : classes) {
      bits |= one.bit();
    }
    return bits;
  }

  Word plus(Class added) {
    return new Word(text, classes | added.bit(), verb, form, pronoun);
  }

  Word asVerb(Verb verb, Form form) {
    return new Word(text, classes, verb, form, pronoun);
  }

  Word asName(String pronoun) {
    return new Word(text, classes, verb, form, pronoun);
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
  boolean isUnknown() {
    return text.isEmpty();
  }
}
