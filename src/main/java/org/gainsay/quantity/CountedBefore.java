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
  private static final int LABEL = 8;
  private static final long MOVES = WordClass.mask(WordClass.RISE_VERB, WordClass.FALL_VERB);
  private static final long PARTS = WordClass.mask(WordClass.CONJUNCTION, WordClass.NUMERAL);

  private static final long SMALL =
      PARTS
          | WordClass.mask(
              WordClass.PRONOUN,
              WordClass.PREPOSITION,
              WordClass.DETERMINER,
              WordClass.AUXILIARY,
              WordClass.WEEKDAY);

  private static final long DAYS = WordClass.mask(WordClass.MONTH, WordClass.WEEKDAY);
  private static final long ASIDE = WordClass.mask(WordClass.CONJUNCTION, WordClass.PRONOUN);
  private static final long ENDS = WordClass.mask(WordClass.PREPOSITION, WordClass.CONJUNCTION);
  private static final long SENTENCE = WordClass.mask(WordClass.PRONOUN, WordClass.AUXILIARY);

  private final Tokens t;
  private final Nouns nouns;

  CountedBefore(Tokens tokens, Nouns nouns) {
    this.t = tokens;
    this.nouns = nouns;
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
      return closed ? label(figure - 1) : 0;
    }
    boolean row = draft.end >= t.count() || t.breaks(draft.end);
    if (row && isColumn(figure - 1)) {
      return label(figure - 1);
    }
    if (t.is(figure - 1, ',')) {
      return apart(figure - 1, draft.end);
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
      long tally = tally(verb);
      long found = tally != 0 ? tally : phrase(verb, counts ? Want.COUNTED : Want.ANY);
      long most = found != 0 || !counts ? found : toll(verb);
      // "The shortfall exceeds 40".
      boolean level = most == 0 && t.has(figure, Cue.GIVES) && isClosed(draft.end);
      return level ? phrase(verb, Want.ANY) : most;
    }
    if (t.has(link, Cue.PUT_LINK)) {
      long tally = isClosed(draft.end) ? tally(link) : 0;
      return tally != 0 || !isClosed(draft.end) ? tally : put(link);
    }
    if (t.is(link, "to")) {
      long tally = tally(link);
      if (tally != 0) {
        return tally;
      }
      int moved = moved(link);
      long found = moved > 0 ? phrase(moved, Want.COUNTED) : object(link, Want.COUNTED);
      boolean moves = t.hasAny(link - 1, MOVES) && counts;
      return found != 0 || !moves ? found : toll(link - 1);
    }
    if (t.is(link, "by")) {
      return object(link, counts ? Want.COUNTED : Want.ANY);
    }
    if (t.is(link, "of")) {
      return share && isMove(link - 1) ? moved(draft, link) : having(link);
    }
    int now = t.is(figure - 1, "now") ? figure - 1 : figure;
    boolean headed = t.has(now - 1, Cue.TALLY) && (now == figure || isClosed(draft.end));
    return headed ? phrase(now, Want.TALLY) : 0;
  }

  /** "Homes destroyed | 340", "Homes destroyed - 340": what parts a label from its figure. */
  private boolean isColumn(int i) {
    boolean dash = t.isHyphen(i) || t.is(i, '–') || t.is(i, '—');
    return t.is(i, '|') || dash && t.spaced(i) && t.spaced(i + 1);
  }

  /** What the head of a phrase has to be. */
  enum Want {
    ANY,
    COUNTED,
    TALLY
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
  private long object(int link, Want want) {
    long tally = t.is(link, "to") ? phrase(link, Want.TALLY) : 0;
    long found = tally != 0 ? tally : phrase(link, want);
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
    while (t.is(draft.end, "in") && end < t.count() && isNoun(end)) {
      end++;
    }
    return end > noun ? span(noun, end) : t.is(of - 1, "growth") ? phrase(of, Want.ANY) : 0;
  }

  /** "A crowd of 300", "its capacity of 300". */
  private long having(int of) {
    int from = of;
    while (from > 0 && isNoun(from - 1)) {
      from--;
    }
    boolean known = t.has(from - 1, WordClass.DETERMINER) || t.is(from - 1, "s");
    boolean many = nouns.isPlural(of - 1) && !t.has(of - 1, WordClass.IRREGULAR_PLURAL);
    boolean single = from < of && !many && !isMove(of - 1);
    boolean names = single && known && !t.has(of - 1, Cue.BARE_TALLY);
    return names ? span(from, of) : 0;
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

  /** "Complaints on the tracking page: 300". */
  private long label(int colon) {
    int from = colon;
    while (from > 0 && colon - from <= LABEL && t.isWord(from - 1) && !t.breaks(from)) {
      from--;
    }
    if (colon - from > LABEL || t.breaks(colon) || tells(from, colon)) {
      return 0;
    }
    while (from < colon && !isNoun(from) && !t.has(from, WordClass.VERB)) {
      from++;
    }
    int end = from;
    while (end < colon && (isNoun(end) || !t.hasAny(end, SMALL))) {
      if (end > from && t.has(end, WordClass.VERB) && end + 1 < colon) {
        break;
      }
      end++;
    }
    return span(from, end);
  }

  /** "Verland counts itself: 300" is a sentence and no label. */
  private boolean tells(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.hasAny(i, SENTENCE) || t.has(i, Cue.MOVE_STOP)) {
        return true;
      }
    }
    return false;
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
        int end = noun;
        while (end < link && (isNoun(end) || end > noun && t.isHyphen(end))) {
          end++;
        }
        boolean fits = end > noun && isHead(end - 1, Want.COUNTED);
        return fits ? named(noun, end) : 0;
      }
      // "The homeless at 9,000 and the wounded at 300".
      if (t.is(i, "and") && t.has(i + 1, WordClass.DETERMINER)) {
        long found = phrase(link, Want.COUNTED);
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
    while (from > 0 && comma - from < LABEL && isNoun(from - 1)) {
      from--;
    }
    int before = from - 1;
    while (before > 0 && t.has(before, WordClass.DETERMINER)) {
      before--;
    }
    boolean all = t.is(end, "in") && (t.is(end + 1, "all") || t.is(end + 1, "total"));
    boolean of = t.is(before, "of") && (before == 0 || t.capital(before) || !t.isWord(before - 1));
    return of || all && isHead(comma - 1, Want.COUNTED) ? span(from, comma) : 0;
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
        while (to < end && (isNoun(to) || t.isWord(to) && !t.hasAny(to, SMALL))) {
          to++;
        }
        return span(noun, to);
      }
    }
    return 0;
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
    int to = t.is(end - 1, ',') ? parenthesis(end - 1) : beforeTime(end);
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
      from += from < to && t.isHyphen(from - 1) && t.isNumber(from - 2) ? 1 : 0;
      if (from == to) {
        return 0;
      }
      int before = from - 1;
      while (before >= first && t.has(before, WordClass.DETERMINER)) {
        before--;
      }
      boolean and = t.is(before, "and") && before == from - 1 && nouns.isPlural(before - 1);
      boolean goesOn = before > first && t.has(before, WordClass.PREPOSITION);
      if (and || goesOn && isNoun(before - 1)) {
        last = and || t.is(before, "of") ? last : before;
        to = before;
        continue;
      }
      return isHead(to - 1, want) ? named(from, last) : 0;
    }
    return 0;
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
  private long named(int from, int to) {
    return to == from + 1 && t.has(from, Cue.BARE_TALLY) ? 0 : span(from, to);
  }

  /** The first word of the verb that gives the figure, -1 when there is none. */
  private int verb(int figure, boolean share) {
    int first = -1;
    int i = t.has(figure, Cue.GIVES) ? figure : figure - 1;
    while (i >= 0 && figure - i <= LINKS) {
      boolean gives = t.has(i, Cue.GIVES) || (t.hasAny(i, MOVES) && (i < figure - 1 || share));
      if (gives) {
        first = i;
      } else if (!t.has(i, Cue.GIVEN_BY) && !t.has(i, WordClass.AUXILIARY)) {
        break;
      } else if (first >= 0 && (t.has(i, WordClass.AUXILIARY) || t.is(i, "to"))) {
        first = i;
      }
      i--;
    }
    boolean up = t.is(figure - 1, "up") || t.is(figure - 1, "down");
    first = first < 0 && up && share ? figure - 1 : first;
    // "Closed down 3 percent".
    boolean after = first > 0 && (t.is(first, "up") || t.is(first, "down"));
    return after && t.has(first - 1, WordClass.VERB) ? first - 1 : first;
  }

  boolean isNoun(int i) {
    boolean named =
        t.has(i, WordClass.VERB) && (t.has(i - 1, WordClass.DETERMINER) || t.is(i - 1, "s"));
    return named || nouns.isNounLike(i) || t.has(i, WordClass.SOFT_NOUN) || t.has(i, Cue.TALLY);
  }

  private boolean parts(int i) {
    return stops(i) || t.has(i, Cue.MOVE_STOP) || t.hasAny(i, PARTS);
  }

  private boolean stops(int i) {
    return t.isSign(i) && !t.isHyphen(i) && !t.is(i, '\'') && !t.is(i, '’')
        || t.isNumber(i)
        || t.is(i, "and")
        || t.is(i, "but");
  }

  static long span(int from, int to) {
    return to > from ? ((long) from << 32) | to : 0;
  }
}
