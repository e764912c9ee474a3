package org.gainsay.quantity;

import org.gainsay.model.Dimension;

/**
 * Finds what a figure counts or measures where that stands before it: as the subject of a verb that
 * gives the figure ("complaints went up to 58"), as its label ("boxes handled: 300"), as what is
 * put at it ("put attendance at 300", "brings the number of dead to 12"), or as what has so many
 * ("a crowd of 300").
 */
final class CountedBefore {

  private static final int LINKS = 6;
  private static final int CLAUSE = 24;
  private static final int ASIDE_WORDS = 8;
  private static final long MOVES = WordClass.mask(WordClass.RISE_VERB, WordClass.FALL_VERB);
  private static final long PARTS = WordClass.mask(WordClass.CONJUNCTION, WordClass.NUMERAL);

  private static final long ENDS = WordClass.mask(WordClass.PREPOSITION, WordClass.CONJUNCTION);

  private final Tokens t;
  private final Nouns nouns;
  private final PhraseBefore phrases;
  private final Labels labels;

  CountedBefore(Tokens tokens, Nouns nouns, PhraseBefore phrases) {
    this.t = tokens;
    this.nouns = nouns;
    this.phrases = phrases;
    this.labels = new Labels(tokens, phrases);
  }

  /**
   * Where the words stand, first token above and the one behind the last below; 0 when none do.
   *
   * @param counts whether only things that can be counted will do
   */
  long find(Draft draft, boolean counts) {
    int figure = draft.start;
    if (t.is(figure - 1, ':')) {
      boolean closed = isClosed(draft.end) || t.has(draft.end, TimeCue.TIME_OPENER);
      return closed ? labels.read(figure - 1) : 0;
    }
    boolean row = draft.end >= t.count() || t.breaks(draft.end);
    if (row && labels.isColumn(figure - 1)) {
      return labels.read(figure - 1);
    }
    if (t.is(figure - 1, ',')) {
      return apart(figure - 1, draft.end);
    }
    // "Cases passed the 10,000 mark".
    if (t.has(draft.end, Cue.MARK) && t.is(figure - 1, "the")) {
      int passed = figure - 2;
      while (t.has(passed - 1, WordClass.AUXILIARY)) {
        passed--;
      }
      long tally = phrases.tally(passed);
      return tally != 0 ? tally : phrases.phrase(passed, PhraseBefore.Want.ANY);
    }
    int link = t.has(figure, Cue.PUT_LINK) ? figure : figure - 1;
    boolean share = draft.unit.dimension() == Dimension.SHARE || draft.unit.name().equals("point");
    int verb = verb(figure, share);
    // "Turnout was 48 percent, down nine points": of what was said just before.
    boolean apposed = t.is(verb - 1, ',') && (t.is(verb, "down") || t.is(verb, "up"));
    if (apposed) {
      return 0;
    }
    if (verb > 0) {
      long tally = phrases.tally(verb);
      long found =
          tally != 0
              ? tally
              : phrases.phrase(verb, counts ? PhraseBefore.Want.COUNTED : PhraseBefore.Want.ANY);
      long most = found != 0 || !counts ? found : phrases.toll(verb);
      // "The shortfall exceeds 40".
      boolean level = most == 0 && t.has(figure, Cue.GIVES) && isClosed(draft.end);
      boolean moved = most == 0 && counts && t.hasAny(verb, MOVES);
      return level
          ? phrases.phrase(verb, PhraseBefore.Want.ANY)
          : moved ? phrases.subject(verb) : most;
    }
    if (t.has(link, Cue.PUT_LINK)) {
      long tally = isClosed(draft.end) ? phrases.tally(link) : 0;
      return tally != 0 || !isClosed(draft.end) ? tally : put(link);
    }
    if (t.is(link, "to")) {
      long tally = phrases.tally(link);
      if (tally != 0) {
        return tally;
      }
      int moved = moved(link);
      long found =
          moved > 0
              ? phrases.phrase(moved, PhraseBefore.Want.COUNTED)
              : object(link, PhraseBefore.Want.COUNTED);
      boolean moves = t.hasAny(link - 1, MOVES) && counts;
      long most = found != 0 || !moves ? found : phrases.toll(link - 1);
      // "Unemployment fell by 3,400 to 21,000".
      int mover = moved > 0 ? moved : moves ? link - 1 : -1;
      return most != 0 || mover < 0 ? most : phrases.subject(mover);
    }
    if (t.is(link, "by")) {
      long found = object(link, counts ? PhraseBefore.Want.COUNTED : PhraseBefore.Want.ANY);
      boolean moves = found == 0 && counts && t.hasAny(link - 1, MOVES);
      long toll = moves ? phrases.toll(link - 1) : 0;
      return moves && toll == 0 ? phrases.subject(link - 1) : moves ? toll : found;
    }
    if (t.is(link, "of")) {
      boolean move = share && isMove(link - 1);
      return move ? moved(draft, link) : having(draft, link, counts);
    }
    int now = t.is(figure - 1, "now") ? figure - 1 : figure;
    boolean headed = t.has(now - 1, Cue.TALLY) && (now == figure || isClosed(draft.end));
    return headed ? phrases.phrase(now, PhraseBefore.Want.TALLY) : 0;
  }

  /** The verb of "cars fell by a tenth to 300", -1 when there is none. */
  private int moved(int to) {
    for (int i = to - 1; i > Math.max(1, to - LINKS); i--) {
      if (t.is(i, "by") && t.hasAny(i - 1, MOVES)) {
        return i - 1;
      }
    }
    return -1;
  }

  /** "Cut its staff to 300", "brings the toll to 12": what is moved there. */
  private long object(int link, PhraseBefore.Want want) {
    long tally = t.is(link, "to") ? phrases.phrase(link, PhraseBefore.Want.TALLY) : 0;
    long found = tally != 0 ? tally : phrases.phrase(link, want);
    int before = (int) (found >>> 32) - 1;
    while (before > 0 && t.has(before, WordClass.DETERMINER)) {
      before--;
    }
    return tally != 0 || t.hasAny(before, MOVES) ? found : 0;
  }

  /** "A rise of 4 percent in thefts": what rises; of "growth of 4 percent" the growth itself. */
  private long moved(Draft draft, int of) {
    int noun = draft.end + 1;
    while (t.has(noun, WordClass.DETERMINER)) {
      noun++;
    }
    int end = noun;
    while (t.is(draft.end, "in") && end < t.count() && phrases.isNoun(end)) {
      end++;
    }
    return end > noun
        ? PhraseBefore.span(noun, end)
        : t.is(of - 1, "growth") ? phrases.phrase(of, PhraseBefore.Want.ANY) : 0;
  }

  /** "A crowd of 300", "its capacity of 300", of what is measured also "gusts of 90 km/h". */
  private long having(Draft draft, int of, boolean counts) {
    int from = of;
    while (from > 0 && phrases.isNoun(from - 1)) {
      from--;
    }
    boolean known = t.has(from - 1, WordClass.DETERMINER) || t.is(from - 1, "s");
    boolean many = nouns.isPlural(of - 1) && !t.has(of - 1, WordClass.IRREGULAR_PLURAL);
    boolean single = from < of && !many && !isMove(of - 1);
    boolean names = single && known && !t.has(of - 1, Cue.BARE_TALLY);
    // "On revenue of 300 million".
    if (counts && draft.numeral.hasScale() && t.has(of - 1, WordClass.MONEY_CONTEXT)) {
      return PhraseBefore.span(of - 1, of);
    }
    if (names || counts || from == of || draft.unit.dimension() == Dimension.DURATION) {
      return names ? PhraseBefore.span(from, of) : 0;
    }
    boolean bare = t.has(of - 1, Cue.BARE_TALLY) || nouns.endsPhrase(of - 1);
    // "A margin of error of 3 points".
    boolean more = from > 2 && t.is(from - 1, "of") && phrases.isNoun(from - 2);
    int first = more ? from - 2 : known && of - from < LINKS / 2 ? from : of - 1;
    return bare ? 0 : PhraseBefore.span(first, of);
  }

  private boolean isMove(int i) {
    return t.has(i, WordClass.RISE_NOUN) || t.has(i, WordClass.FALL_NOUN);
  }

  private boolean isClosed(int end) {
    return end >= t.count()
        || t.isSign(end)
        || t.breaks(end)
        || t.capital(end)
        || t.hasAny(end, ENDS);
  }

  /** "Put the number of missing at 60", "gave the total of invalid papers as 31". */
  private long put(int link) {
    for (int i = link - 1; i >= Math.max(0, link - CLAUSE); i--) {
      if (t.has(i, Cue.PUTS)) {
        int noun = i + 1;
        while (noun < link && t.has(noun, WordClass.DETERMINER)) {
          noun++;
        }
        // "Put Monday's turnout at 300".
        noun += t.has(noun, WordClass.WEEKDAY) && t.is(noun + 2, "s") ? 3 : 0;
        // "Attendance was put at 300".
        if (noun == link && t.has(i - 1, WordClass.AUXILIARY)) {
          return phrases.phrase(i - 1, PhraseBefore.Want.ANY);
        }
        int end = noun;
        while (end < link && (phrases.isNoun(end) || end > noun && t.isHyphen(end))) {
          end++;
        }
        boolean fits = end > noun && phrases.isHead(end - 1, PhraseBefore.Want.COUNTED);
        return fits ? phrases.named(noun, end) : 0;
      }
      // "The homeless at 9,000 and the wounded at 300".
      if (t.is(i, "and") && t.has(i + 1, WordClass.DETERMINER)) {
        long found = phrases.phrase(link, PhraseBefore.Want.COUNTED);
        return (int) (found >>> 32) == i + 2 ? found : 0;
      }
      if (parts(i)) {
        return 0;
      }
    }
    return 0;
  }

  /** "Of the wounded, 44", "the derailed cars, four in all". */
  private long apart(int comma, int end) {
    int from = comma;
    while (from > 0 && comma - from < ASIDE_WORDS && phrases.isNoun(from - 1)) {
      from--;
    }
    int before = from - 1;
    while (before > 0 && t.has(before, WordClass.DETERMINER)) {
      before--;
    }
    boolean all = t.is(end, "in") && (t.is(end + 1, "all") || t.is(end + 1, "total"));
    boolean of = t.is(before, "of") && (before == 0 || t.capital(before) || !t.isWord(before - 1));
    return of || all && phrases.isHead(comma - 1, PhraseBefore.Want.COUNTED)
        ? PhraseBefore.span(from, comma)
        : 0;
  }

  /** The first word of "is expected to", "was due to"; the "to" itself when no such verb stands. */
  private int expected(int to) {
    int i = to - 1;
    if (!nouns.endsPhrase(i) && !t.has(i, WordClass.PREPOSITION)) {
      return to;
    }
    while (t.has(i - 1, WordClass.AUXILIARY)) {
      i--;
    }
    return i < to - 1 ? i : to;
  }

  /** The first word of the verb that gives the figure, -1 when there is none. */
  private int verb(int figure, boolean share) {
    int first = -1;
    int i = t.has(figure, Cue.GIVES) ? figure : figure - 1;
    while (i >= 0 && figure - i <= LINKS) {
      boolean gives = t.has(i, Cue.GIVES) || (t.hasAny(i, MOVES) && (i < figure - 1 || share));
      // "Labour costs by 40", "it needs to be 95".
      boolean by = t.is(i + 1, "by") && !t.hasAny(i, MOVES);
      boolean ought = t.is(i, "be") && t.is(i - 1, "to") && expected(i - 1) == i - 1;
      // "Visitor numbers were down".
      boolean noun = t.has(i, Cue.TALLY) && t.has(i + 1, WordClass.AUXILIARY);
      if (gives && (by || ought || noun)) {
        break;
      } else if (gives) {
        first = i;
      } else if (!t.has(i, Cue.GIVEN_BY) && !t.has(i, WordClass.AUXILIARY)) {
        break;
      } else if (first >= 0 && (t.has(i, WordClass.AUXILIARY) || t.is(i, "to"))) {
        first = i;
      }
      i--;
    }
    first = t.is(first, "to") ? expected(first) : first;
    boolean up = t.is(figure - 1, "up") || t.is(figure - 1, "down");
    first = first < 0 && up && share ? figure - 1 : first;
    // "Closed down 3 percent".
    boolean after = first > 0 && (t.is(first, "up") || t.is(first, "down"));
    return after && t.has(first - 1, WordClass.VERB) ? first - 1 : first;
  }

  private boolean parts(int i) {
    return phrases.stops(i) || t.has(i, Cue.MOVE_STOP) || t.hasAny(i, PARTS);
  }
}
