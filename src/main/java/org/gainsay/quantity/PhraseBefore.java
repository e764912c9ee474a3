package org.gainsay.quantity;

/** Finds the noun phrase that ends before a token, a named tally and what it is of. */
final class PhraseBefore {

  private static final int CLAUSE = 24;

  static final long SMALL =
      WordClass.mask(
          WordClass.CONJUNCTION,
          WordClass.NUMERAL,
          WordClass.PRONOUN,
          WordClass.PREPOSITION,
          WordClass.DETERMINER,
          WordClass.AUXILIARY,
          WordClass.WEEKDAY);

  /** "The number of homeless doubled". */
  private static final long NO_TALLIED = SMALL | WordClass.mask(WordClass.VAGUE_START);

  private static final long DAYS = WordClass.mask(WordClass.MONTH, WordClass.WEEKDAY);
  private static final long ASIDE = WordClass.mask(WordClass.CONJUNCTION, WordClass.PRONOUN);

  private final Tokens t;
  private final Nouns nouns;

  PhraseBefore(Tokens tokens, Nouns nouns) {
    this.t = tokens;
    this.nouns = nouns;
  }

  /** What the head of a phrase has to be. */
  enum Want {
    ANY,
    COUNTED,
    TALLY
  }

  /** Of what the nearest "number of ..." before a token is the tally. */
  long tally(int end) {
    for (int i = end - 1; i >= Math.max(0, end - CLAUSE) && !stops(i); i--) {
      if (t.has(i, Cue.TALLY) && t.is(i + 1, "of")) {
        int noun = i + 2;
        while (noun < end && t.has(noun, WordClass.DETERMINER)) {
          noun++;
        }
        int to = noun;
        // "The number of people killed": the tally is of those killed.
        while (to < end && isTallied(to)) {
          to++;
        }
        // Of "the population of the town" the town is not what is counted.
        boolean own = t.has(i, Cue.OWN_TALLY) && to > noun;
        return span(own ? i : noun, to);
      }
    }
    return 0;
  }

  private boolean isTallied(int i) {
    boolean noun = isNoun(i) && !t.has(i, WordClass.VAGUE_START);
    return noun || t.isWord(i) && !t.hasAny(i, NO_TALLIED);
  }

  /** What a clause begins with, before its verb. */
  long subject(int verb) {
    long found = phrase(verb, Want.ANY);
    int before = (int) (found >>> 32) - 1;
    while (before >= 0 && t.has(before, WordClass.DETERMINER)) {
      before--;
    }
    boolean first = before < 0 || t.isSign(before) && t.spaced(before + 1);
    return first || t.has(before, WordClass.CONJUNCTION) ? found : 0;
  }

  /** The nearest named tally of the clause: "the toll from the fire that began at noon". */
  long toll(int end) {
    for (int i = end - 1; i > Math.max(0, end - CLAUSE) && !stops(i); i--) {
      boolean named = t.has(i, Cue.TALLY) && !t.has(i, Cue.BARE_TALLY);
      if (named && (t.has(i - 1, WordClass.DETERMINER) || nouns.isNounLike(i - 1))) {
        return span(nouns.isNounLike(i - 1) ? i - 1 : i, i + 1);
      }
    }
    return 0;
  }

  /** The phrase that ends before a token; what it is of is kept, what it is in left out. */
  long phrase(int end, Want want) {
    // "The herd, which numbered 300".
    boolean which = t.is(end - 1, "which") && t.is(end - 2, ',');
    int verb = which ? end - 2 : end;
    int to = !which && t.is(end - 1, ',') ? parenthesis(end - 1) : beforeTime(verb);
    if (want == Want.ANY && t.isPlainWhole(to - 1) && t.capital(to - 2) && t.isWord(to - 2)) {
      return numbered(to);
    }
    int last = to;
    int first = Math.max(0, to - CLAUSE);
    while (to > first) {
      int from = to;
      while (from > first && isNoun(from - 1)) {
        from--;
      }
      // "The 900-foot peak".
      while (from < to
          && (t.has(from, WordClass.SCALE) || !t.spaced(from) && t.isNumber(from - 1))) {
        from++;
      }
      // "The 12-percent stake", "the 12 percent stake".
      boolean unit = t.has(from, WordClass.PERCENT_CONTEXT) && t.isNumber(from - 1);
      from += from < to && (unit || t.isHyphen(from - 1) && t.isNumber(from - 2)) ? 1 : 0;
      if (from == to) {
        return 0;
      }
      int before = from - 1;
      while (before >= first && t.has(before, WordClass.DETERMINER)) {
        before--;
      }
      boolean and = t.is(before, "and") && before == from - 1 && nouns.isPlural(before - 1);
      boolean goesOn = before > first && t.has(before, WordClass.PREPOSITION);
      goesOn &= !which || t.is(before, "of");
      if (and || goesOn && isNoun(before - 1)) {
        last = and || t.is(before, "of") ? last : before;
        to = before;
        continue;
      }
      return isHead(to - 1, want) ? named(from, last) : 0;
    }
    return 0;
  }

  /** "The S&P 500 fell". */
  private long numbered(int to) {
    int from = to - 2;
    while (from > 0 && (t.capital(from - 1) && !t.isSign(from - 1) || t.is(from - 1, '&'))) {
      from--;
    }
    return t.has(from, WordClass.DETERMINER) ? span(from + 1, to) : span(from, to);
  }

  /** "Rainfall since October was": without the words that tell when. */
  private int beforeTime(int end) {
    int i = end;
    while (i > 0 && (t.hasAny(i - 1, DAYS) || t.has(i - 1, TimeCue.TIME_SPAN) || isYear(i - 1))) {
      i--;
    }
    boolean when = t.has(i - 1, WordClass.PREPOSITION) || t.has(i - 1, TimeCue.TIME_OPENER);
    return i < end && i > 1 && when ? i - 1 : end;
  }

  private boolean isYear(int i) {
    return t.isPlainWhole(i) && t.length(i) == 4;
  }

  boolean isHead(int i, Want want) {
    // "Vessels waiting off the port numbered 22".
    if (want == Want.COUNTED && nouns.endsPhrase(i) && nouns.isPlural(i - 1)) {
      return true;
    }
    boolean tally = t.has(i, Cue.TALLY);
    return switch (want) {
      case ANY -> true;
      case COUNTED -> tally || nouns.isPlural(i) || t.has(i, WordClass.SOFT_NOUN);
      case TALLY -> tally;
    };
  }

  /** Of "guests, whom nobody mentioned, numbered 88" the guests. */
  private int parenthesis(int comma) {
    for (int i = comma - 1; i >= Math.max(1, comma - CLAUSE); i--) {
      if (t.is(i, ',')) {
        boolean clause = t.hasAny(i + 1, ASIDE);
        return clause ? i : comma;
      }
    }
    return comma;
  }

  /** "The number was 300" does not say of what. */
  long named(int from, int to) {
    return to == from + 1 && t.has(from, Cue.BARE_TALLY) ? 0 : span(from, to);
  }

  boolean isNoun(int i) {
    // "Support for the dam fell".
    boolean first = i == 0 && t.is(1, "for");
    boolean named =
        t.has(i, WordClass.VERB)
            && (first || t.has(i - 1, WordClass.DETERMINER) || t.is(i - 1, "s"));
    return named || nouns.isNounLike(i) || t.has(i, WordClass.SOFT_NOUN) || t.has(i, Cue.TALLY);
  }

  boolean stops(int i) {
    return t.isSign(i) && !t.isHyphen(i) && !t.is(i, '\'') && !t.is(i, '’')
        || t.isNumber(i)
        || t.is(i, "and")
        || t.is(i, "but");
  }

  static long span(int from, int to) {
    return to > from ? ((long) from << 32) | to : 0;
  }
}
