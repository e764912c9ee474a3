package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** Tells what a token can be in a noun phrase: a noun, what binds two, or a word that ends it. */
final class PhraseParts {

  enum Part {
    NOUN,
    DETERMINER,
    BINDER,
    AND,
    POSSESSIVE,
    BOUNDARY
  }

  static final long BREAKS =
      Word.bits(
          Class.PRONOUN,
          Class.RELATIVE,
          Class.CONJUNCTION,
          Class.AUXILIARY,
          Class.NEGATION,
          Class.HEARSAY,
          Class.TEMPORAL);

  /** Words behind which a verb's form is a noun: "its claims". */
  private static final long ARTICLES = Word.bits(Class.POSSESSIVE);

  private static final long NOUNS = Word.bits(Class.FIGURE_NOUN, Class.OCCASION);

  private PhraseParts() {}

  /** What a token is to a phrase: found once, however many phrases are looked for around it. */
  static Part part(Tokens t, int i) {
    Part known = t.part[i];
    if (known == null) {
      known = readPart(t, i);
      t.part[i] = known;
    }
    return known;
  }

  private static Part readPart(Tokens t, int i) {
    return switch (t.type[i]) {
      case NUMBER ->
          t.is(i - 1, Class.TEMPORAL) || i < 3 && i < Clocks.behind(t) ? Part.BOUNDARY : Part.NOUN;
      case POSSESSIVE ->
          t.isAny(i - 1, BREAKS) && !t.isName(i - 1) ? Part.BOUNDARY : Part.POSSESSIVE;
      case OTHER -> t.text.charAt(t.start[i]) == '&' ? Part.AND : Part.BOUNDARY;
      case WORD -> wordPart(t, i);
      default -> Part.BOUNDARY;
    };
  }

  private static Part wordPart(Tokens t, int i) {
    Word word = t.word[i];
    boolean name = t.capital[i] && !t.titleCase && !t.isSentenceStart(i);
    if (word.is(Class.TEMPORAL)) {
      boolean inName =
          t.capital[i]
              && (t.isName(i + 1) && t.is(i + 1, Class.ORGANISATION)
                  || NameRuns.opensPaper(t, i)
                  || isGivenName(t, i)
                  || t.isName(i - 1) && !t.word[i - 1].pronoun().isEmpty());
      return inName ? Part.NOUN : Part.BOUNDARY;
    }
    if (name && !(word.is(Class.PRONOUN) && t.end[i] - t.start[i] == 1)) {
      return Part.NOUN;
    }
    if (word.isUnknown()) {
      return PhraseFinder.endsIn(t, i, "ly") && t.end[i] - t.start[i] > 4 && !t.capital[i]
          ? Part.BOUNDARY
          : Part.NOUN;
    }
    if (t.is(i, "and") || t.is(i, "&")) {
      return Part.AND;
    }
    if (word.is(Class.DETERMINER) || isThatOne(t, i)) {
      return Part.DETERMINER;
    }
    if (word.isAny(BREAKS)) {
      return Part.BOUNDARY;
    }
    if (word.is(Class.BINDER)) {
      return Part.BINDER;
    }
    if (word.is(Class.PREPOSITION)) {
      return Part.BOUNDARY;
    }
    if (word.isAny(PhraseFinder.ACTORS)) {
      return Part.NOUN;
    }
    boolean finite =
        word.verb() != null && (word.form() == Word.Form.PAST || word.form() == Word.Form.THIRD);
    boolean noun = t.isAny(i - 1, ARTICLES) && !t.is(i - 1, Class.PERSON) || isArticle(t, i - 1);
    boolean governs = word.form() == Word.Form.THIRD && (t.is(i + 1, "that") || t.is(i + 1, "it"));
    if (finite && !noun && (governs || !word.isAny(NOUNS))) {
      return Part.BOUNDARY;
    }
    boolean infinitive =
        word.verb() != null
            && word.form() == Word.Form.BASE
            && t.isAny(i - 1, Word.bits(Class.AUXILIARY, Class.NEGATION))
            && !t.isName(i - 1);
    if (infinitive || word.is(Class.VERB) || word.is(Class.ADVERB)) {
      return Part.BOUNDARY;
    }
    return Part.NOUN;
  }

  /** "That report said", "That bill's sponsor": a "that" which points back at the start. */
  private static boolean isThatOne(Tokens t, int i) {
    return t.is(i, "that")
        && t.isSentenceStart(i)
        && t.isWord(i + 1)
        && (t.is(i + 2, Type.POSSESSIVE)
            || t.isAny(i + 1, PhraseFinder.ACTORS) && !t.is(i + 1, Class.PLURAL));
  }

  /** "Jan Kos", "April Kos": a month that is somebody's name. */
  static boolean isGivenName(Tokens t, int i) {
    return !t.word[i].pronoun().isEmpty()
        && t.isName(i + 1)
        && t.word[i + 1].isUnknown()
        && !t.is(i - 1, Class.PREPOSITION)
        && !t.is(i - 1, Type.NUMBER);
  }

  private static boolean isArticle(Tokens t, int i) {
    return t.is(i, "the") || t.is(i, "a") || t.is(i, "an");
  }
}
