package org.gainsay.quantity;

import org.gainsay.model.Dimension;

/**
 * Finds what a figure counts or measures where more stands between it and the verb: what moved ("
 * thefts fell by half in May, to 300", "the bank cut its rate by 25 basis points"), what is in a
 * state ("the tower stands 70 percent empty"), or what has doubled.
 */
final class FarSubject {

  private static final int CLAUSE = 24;
  private static final long MOVES = WordClass.mask(WordClass.RISE_VERB, WordClass.FALL_VERB);

  private static final long VERBS =
      MOVES | WordClass.mask(WordClass.AUXILIARY, WordClass.VERB, WordClass.CONJUNCTION);

  private static final long PARTS =
      WordClass.mask(WordClass.PERCENT_CONTEXT, WordClass.DENOMINATOR);

  private static final long COMPARED = WordClass.mask(WordClass.UP_WORD, WordClass.DOWN_WORD);

  private final Tokens t;
  private final Nouns nouns;
  private final PhraseBefore near;

  FarSubject(Tokens tokens, Nouns nouns, PhraseBefore near) {
    this.t = tokens;
    this.nouns = nouns;
    this.near = near;
  }

  /** As {@link CountedBefore#find}. */
  long find(Draft draft, boolean counts) {
    PhraseBefore.Want want = counts ? PhraseBefore.Want.COUNTED : PhraseBefore.Want.ANY;
    int figure = draft.start;
    if (draft.numeral.kind() == Numeral.Kind.MULTIPLE) {
      return multiplied(draft);
    }
    int link = t.is(figure, "by") ? figure : figure - 1;
    // "Arrests were up 12 percent on last year, at 3,400".
    boolean moved = t.is(link - 1, ',') || t.hasAny(link - 1, PARTS);
    boolean put = t.is(link, "at") && moved;
    boolean ends = put || t.is(link, "to") || t.is(link, "from") || t.is(link, "by");
    if (ends) {
      int verb = mover(link);
      // "Herds have been thinned by a tenth": the verb is in no list.
      boolean done = t.is(link, "by") && nouns.endsPhrase(link - 1);
      boolean passive = done && !counts && t.has(link - 2, WordClass.AUXILIARY);
      if (passive && verb < link - 1) {
        return near.phrase(first(link - 1), want);
      }
      return verb < 0 ? 0 : moved(verb, link, want);
    }
    boolean share = draft.unit.dimension() == Dimension.SHARE;
    // "Was 48 percent, nine points lower": of what was said just before.
    boolean apart = t.is(figure - 1, ',');
    boolean compared = share && t.hasAny(draft.end, COMPARED) && !apart;
    boolean state = t.has(draft.end, Cue.STATE) || compared;
    return state && !counts ? stands(figure) : 0;
  }

  /** "Rents have doubled", "imports grew threefold". */
  private long multiplied(Draft draft) {
    int at = draft.start;
    boolean done = nouns.endsPhrase(draft.numeral.start());
    boolean will = t.has(draft.numeral.start(), Cue.MULTIPLYING) && isHelp(at - 1);
    // "Doubled its profit".
    int object = draft.end + 1;
    if (done && t.has(draft.end, WordClass.DETERMINER) && nouns.isNounLike(object)) {
      int end = object;
      while (near.isNoun(end)) {
        end++;
      }
      return PhraseBefore.span(object, end);
    }
    // "The wall is ten times as long".
    int verbs = first(at);
    if (!done && !will && verbs < at) {
      return near.phrase(verbs, PhraseBefore.Want.ANY);
    }
    int from = done || will ? at : mover(at) + 1;
    if (from <= 0) {
      return 0;
    }
    int verb = first(done || will ? from : from - 1);
    long tally = near.tally(verb);
    return tally != 0 ? tally : near.phrase(verb, PhraseBefore.Want.ANY);
  }

  private boolean isHelp(int i) {
    return t.has(i, WordClass.AUXILIARY) || t.is(i, "to") || isAdverb(i);
  }

  /**
   * The verb of the clause that moves something, which ends before a token; -1 if there is none.
   */
  private int mover(int end) {
    for (int i = end - 1; i > Math.max(0, end - CLAUSE); i--) {
      boolean stop = t.isSign(i) && !t.isHyphen(i) && !t.is(i, ',') && !isInside(i);
      if (stop || t.has(i, Cue.MOVE_STOP) || t.is(i, "and") && !isNumber(i - 1)) {
        return -1;
      }
      boolean up = t.is(i, "up") || t.is(i, "down");
      boolean verb = t.has(i - 1, WordClass.AUXILIARY) || nouns.endsPhrase(i - 1);
      boolean went = up && (verb || t.has(i - 1, Cue.MOVED));
      boolean multiplied = t.has(i, WordClass.VAGUE_START) && nouns.endsPhrase(i);
      boolean gone = t.has(i, Cue.MOVED) && t.is(i + 1, "from") && !up;
      if (t.hasAny(i, MOVES) && !up || went || gone || multiplied) {
        return t.is(i, "up") || t.is(i, "down") ? i - 1 : i;
      }
    }
    return -1;
  }

  private boolean isNumber(int i) {
    return t.isNumber(i) || t.has(i, WordClass.NUMERAL);
  }

  /** A currency, a percent sign, an apostrophe: signs that end no clause. */
  private boolean isInside(int i) {
    return t.has(i, WordClass.CURRENCY_SIGN) || t.is(i, '%') || t.is(i, '\'') || t.is(i, '’');
  }

  /** What a verb moves: its object when it has one, else its subject. */
  private long moved(int verb, int link, PhraseBefore.Want want) {
    int noun = verb + 1;
    while (noun < link && t.has(noun, WordClass.DETERMINER)) {
      noun++;
    }
    boolean when = t.has(noun, TimeCue.TIME_OPENER) || t.has(noun, TimeCue.TIME_SPAN);
    boolean half = t.is(verb + 1, "half");
    boolean times = when || half || t.has(noun, WordClass.VAGUE_START);
    boolean object = noun < link && nouns.isNounLike(noun) && !nouns.endsPhrase(noun) && !times;
    if (object) {
      int end = noun;
      while (end < link && near.isNoun(end)) {
        end++;
      }
      boolean fits = end > noun && near.isHead(end - 1, want);
      return fits ? PhraseBefore.span(noun, end) : 0;
    }
    int first = first(verb);
    long tally = near.tally(first);
    long found = tally != 0 ? tally : near.phrase(first, want);
    if (found != 0 || want == PhraseBefore.Want.ANY) {
      return found;
    }
    long toll = near.toll(first);
    return toll != 0 ? toll : near.subject(first);
  }

  /** "Stands 70 percent empty", "left the lake a third full". */
  private long stands(int figure) {
    int end = first(figure);
    boolean verb = end < figure;
    // "The tower stands 70 percent empty": the verb is in no list.
    boolean single = nouns.isNounLike(end - 2) && !nouns.isPlural(end - 2);
    if (!verb && end > 1 && t.lastChar(end - 1) == 's' && single && !nouns.endsPhrase(end - 2)) {
      end--;
    }
    return near.phrase(end, PhraseBefore.Want.ANY);
  }

  /** The first word of the verb that ends before or at a token. */
  private int first(int verb) {
    int i = verb;
    // "Thefts more than halved".
    if (t.is(i - 1, "than") && t.is(i - 2, "more")) {
      i -= 2;
    }
    while (i > 0 && (t.hasAny(i - 1, VERBS) || isAdverb(i - 1)) && !t.isSign(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isAdverb(int i) {
    return t.isWord(i) && t.length(i) > 4 && t.lastChar(i) == 'y' && t.charFromEnd(i, 1) == 'l';
  }
}
