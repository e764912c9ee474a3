package org.gainsay.quantity;

/**
 * Finds what a figure counts where that stands before it, as the subject of a verb that only gives
 * the figure: "complaints went up to 58", "the number of dead rose to 12".
 */
final class CountedBefore {

  private static final int LINKS = 6;
  private static final int CLAUSE = 14;
  private static final long MOVES = WordClass.mask(WordClass.RISE_VERB, WordClass.FALL_VERB);
  private static final long PARTS =
      WordClass.mask(WordClass.CONJUNCTION, WordClass.NUMERAL, WordClass.PRONOUN);

  private static final long SMALL =
      PARTS
          | WordClass.mask(
              WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.AUXILIARY, WordClass.WEEKDAY);

  private final Tokens t;
  private final Nouns nouns;

  CountedBefore(Tokens tokens, Nouns nouns) {
    this.t = tokens;
    this.nouns = nouns;
  }

  /** Sets what the draft counts, when a subject before it tells. */
  void read(Draft draft) {
    int verb = verb(draft.start);
    if (verb < 0) {
      return;
    }
    int from = verb;
    while (from > 0 && verb - from < CLAUSE && !parts(from - 1)) {
      from--;
    }
    int of = tally(from, verb);
    int noun = of < 0 ? from : of + 1;
    while (noun < verb && !isNoun(noun)) {
      if (t.has(noun, WordClass.PREPOSITION)) {
        return;
      }
      noun++;
    }
    int end = noun;
    // "The number of people killed": the tally is of those killed.
    while (end < verb && (isNoun(end) || (of >= 0 && t.isWord(end) && !t.hasAny(end, SMALL)))) {
      end++;
    }
    if (end > noun && (of >= 0 || nouns.isPlural(end - 1) || t.has(end - 1, Cue.TALLY))) {
      draft.countedStart = noun;
      draft.countedEnd = end;
    }
  }

  /** The first word of the verb that gives the figure, -1 when there is none. */
  private int verb(int figure) {
    int first = -1;
    int i = figure - 1;
    while (i >= 0 && figure - i <= LINKS) {
      boolean gives = t.has(i, Cue.GIVES) || (t.hasAny(i, MOVES) && i < figure - 1);
      if (gives) {
        first = i;
      } else if (!t.has(i, Cue.GIVEN_BY) && !t.has(i, WordClass.AUXILIARY)) {
        break;
      } else if (first >= 0 && t.has(i, WordClass.AUXILIARY)) {
        first = i;
      }
      i--;
    }
    return first;
  }

  /** The "of" in "the number of dead", -1 without. */
  private int tally(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (t.has(i, Cue.TALLY) && t.is(i + 1, "of")) {
        int noun = i + 1;
        while (noun + 1 < to && t.has(noun + 1, WordClass.DETERMINER)) {
          noun++;
        }
        return noun;
      }
    }
    return -1;
  }

  private boolean isNoun(int i) {
    return nouns.isNounLike(i) || t.has(i, WordClass.SOFT_NOUN);
  }

  private boolean parts(int i) {
    return t.isSign(i) && !t.isHyphen(i) && !t.is(i, '\'') && !t.is(i, '’')
        || t.isNumber(i)
        || t.has(i, Cue.MOVE_STOP)
        || t.hasAny(i, PARTS);
  }
}
