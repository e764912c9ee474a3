package org.gainsay.quantity;

/**
 * Tells nouns, and plurals among them, from the words that end a noun phrase. No dictionary:
 * endings and classes.
 */
final class Nouns {

  private static final long STOPS =
      WordClass.mask(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.PRONOUN,
          WordClass.DETERMINER,
          WordClass.AUXILIARY,
          WordClass.NUMERAL,
          WordClass.MONTH,
          WordClass.WEEKDAY);

  private static final long SPOKEN = WordClass.mask(WordClass.PRONOUN, WordClass.CONJUNCTION);

  private final Tokens t;

  Nouns(Tokens tokens) {
    this.t = tokens;
  }

  /** A word that may belong to a noun phrase: no preposition, verb form, pronoun or number. */
  boolean isNounLike(int i) {
    if (!t.isWord(i) && !t.isMixed(i)) {
      return false;
    }
    if (t.hasAny(i, STOPS)) {
      return isAbbreviation(i)
          || (t.has(i, WordClass.MONTH) && !t.capital(i) && !t.is(i, "may"))
          || t.has(i, WordClass.STOP_NOUN) && (isStopNoun(i) || isInName(i));
    }
    return !t.has(i, WordClass.VERB)
        || isJoined(i)
        || t.has(i, WordClass.VERB_NOUN)
        || (t.has(i, WordClass.STOP_NOUN)
            && isPlural(i + 1)
            && !t.has(i + 1, WordClass.VERB)
            && !t.has(i + 1, WordClass.VERB_NOUN));
  }

  /** "40 stop-and-search checks", "12 move-in days". */
  private boolean isJoined(int i) {
    return t.isHyphen(i + 1) && !t.spaced(i + 1) && t.isWord(i + 2) && !t.spaced(i + 2);
  }

  /** "4,300 US employees", "12 IT firms". */
  private boolean isAbbreviation(int i) {
    return t.upper(i)
        && t.length(i) > 1
        && t.hasAny(i, SPOKEN)
        && t.isWord(i + 1)
        && !t.upper(i + 1)
        && !t.headline();
  }

  /** "South Korea": a direction that a name begins with. */
  private boolean isInName(int i) {
    return t.capital(i)
        && t.capital(i + 1)
        && t.isWord(i + 1)
        && !t.hasAny(i + 1, STOPS)
        && !t.headline();
  }

  /** Words of a stop class that are nouns or adjectives right behind a number: "12 long years". */
  private boolean isStopNoun(int i) {
    return isPlural(i + 1) || t.isWord(i + 1) && !t.hasAny(i + 1, STOPS) && isPlural(i + 2);
  }

  boolean isPlural(int i) {
    if (!t.isWord(i) || t.hasAny(i, STOPS)) {
      return false;
    }
    if (t.has(i, WordClass.IRREGULAR_PLURAL)) {
      return true;
    }
    if (t.has(i, WordClass.NOT_PLURAL) || t.length(i) < 4) {
      return false;
    }
    if (t.has(i, WordClass.VERB) && !t.has(i, WordClass.VERB_NOUN)) {
      return false;
    }
    char before = t.charFromEnd(i, 1);
    return t.lastChar(i) == 's' && before != 's' && before != 'u' && before != '\'';
  }

  /** A verb form behind a plural, as in "people trapped", "workers striking", "people nearby". */
  boolean endsPhrase(int i) {
    return ending(i, 'e', 'd') || ending(i, 'n', 'g') || ending(i, 'l', 'y');
  }

  private boolean ending(int i, char before, char last) {
    return t.isWord(i)
        && t.length(i) > 4
        && t.lastChar(i) == last
        && t.charFromEnd(i, 1) == before
        && (last != 'g' || t.charFromEnd(i, 2) == 'i');
  }
}
