package org.gainsay.quantity;

import org.gainsay.model.Change;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention.Role;

/** Reads whether a figure is a move up or down, or one end of it. */
final class ChangeReader {

  private static final long RISE = WordClass.mask(WordClass.RISE_VERB, WordClass.RISE_NOUN);
  private static final long FALL = WordClass.mask(WordClass.FALL_VERB, WordClass.FALL_NOUN);
  private static final long MOVE = RISE | FALL;
  private static final long NAMED_MOVE = WordClass.mask(WordClass.RISE_NOUN, WordClass.FALL_NOUN);
  private static final int FAR = 9;

  /** So many words may stand between "the rise in" and its verb. */
  private static final int NAMED = 5;

  private static final long NO_NOUN =
      MOVE
          | WordClass.mask(
              WordClass.PREPOSITION,
              WordClass.CONJUNCTION,
              WordClass.PRONOUN,
              WordClass.DETERMINER,
              WordClass.AUXILIARY,
              WordClass.VERB,
              WordClass.WEEKDAY,
              WordClass.MONTH);

  private final Tokens t;
  private final Nouns nouns;

  ChangeReader(Tokens tokens, Nouns nouns) {
    this.t = tokens;
    this.nouns = nouns;
  }

  /** Whether "from 12 to 56" or "12 to 56" tells two levels, because something rose or fell. */
  boolean isMove(Draft draft, boolean from) {
    if (!from && t.is(draft.start - 1, "by")) {
      return false;
    }
    int at = from ? draft.start - 1 : draft.start;
    // "Lost 40 to 45 cows": so many of them.
    if (!from && isLost(draft)) {
      return false;
    }
    int reach = from ? FAR : 2;
    for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
      if (t.is(i, ';') || t.is(i, '.')) {
        return false;
      }
      if (t.hasAny(i, MOVE) || (from && t.has(i, Cue.MOVED))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands behind "40 to 45" is the object of a verb: things that are lost. */
  private boolean isLost(Draft draft) {
    int noun = draft.end + 2;
    boolean things = nouns.isPlural(noun) || nouns.isNounLike(noun) && nouns.isPlural(noun + 1);
    boolean count = draft.isCount() && t.isNumber(draft.end + 1);
    return count && things && t.has(draft.start - 1, WordClass.FALL_VERB);
  }

  /** Whether something rose or fell right before "by". */
  boolean isMoved(int by) {
    return t.hasAny(by - 1, MOVE) || endsLy(by - 1) && t.hasAny(by - 2, MOVE);
  }

  void read(Draft draft) {
    int before = draft.start - 1;
    boolean share = draft.unit.dimension() == Dimension.SHARE;
    if (t.is(before, "from")) {
      Change change = leftMove(before, FAR);
      if (change != Change.NONE) {
        set(draft, change, Role.FROM);
      }
      return;
    }
    if (t.is(before, "to")) {
      Change change = leftMove(before, FAR);
      if (change != Change.NONE) {
        set(draft, change, Role.TO);
        return;
      }
    }
    if (t.is(before, "by") || t.is(before, "of")) {
      boolean average = t.is(before, "of") && t.is(before - 1, "average");
      Change change = leftMove(before, t.is(before, "by") || average ? FAR : 3);
      // What is lost is an amount; only of a share it is a move.
      boolean lost = !share && t.is(before, "of") && t.is(before - 1, "loss");
      if (change != Change.NONE && !lost) {
        set(draft, change, Role.BY);
        return;
      }
    }
    if (afterMove(draft, share) || (share && namedMove(draft, before))) {
      return;
    }
    int verb = before;
    while (verb > before - 2
        && (t.is(verb, "only") || t.is(verb, "just") || t.is(verb, "another") || endsLy(verb))) {
      verb--;
    }
    boolean up = t.is(verb, "up") && !t.has(verb - 1, Cue.PHRASAL_UP);
    boolean direct = t.has(verb, WordClass.RISE_VERB) || t.has(verb, WordClass.FALL_VERB) || up;
    // "They have raised $40m" is no change of anything.
    direct &= !(draft.unit.dimension() == Dimension.MONEY && t.has(verb, Cue.RAISING));
    boolean intransitive =
        share || draft.unit.dimension() == Dimension.MONEY || draft.unit.name().equals("point");
    // "The tanker lost 40 barrels": what was lost.
    direct &= intransitive || !t.has(verb, Cue.LOSING);
    // "The firm added 40 jobs", not "he added 40 were lost".
    boolean added =
        t.is(verb, "added") && t.isWord(verb - 1) && !t.has(verb - 1, WordClass.PRONOUN);
    if (direct && (intransitive || draft.countedStart < 0 || added)) {
      boolean fall = t.has(verb, WordClass.FALL_VERB);
      boolean reached = t.has(draft.start, Cue.REACHED);
      set(draft, fall ? Change.DOWN : Change.UP, reached ? Role.TO : Role.BY);
      return;
    }
    for (int i = draft.start; i >= Math.max(0, draft.start - 2); i--) {
      if (t.has(i, WordClass.MORE_BEFORE)) {
        draft.role = Role.MORE;
        return;
      }
    }
    if (t.has(draft.end, WordClass.MORE_AFTER)) {
      if (t.is(draft.end + 1, "than")) {
        set(draft, Change.UP, Role.BY);
      } else {
        draft.role = Role.MORE;
      }
    } else if (t.is(draft.end, "fewer")) {
      set(draft, Change.DOWN, Role.BY);
    }
  }

  /** "The cut is 35 percent", "reckons the fall at 12 percent". */
  private boolean namedMove(Draft draft, int before) {
    if (!t.has(before, WordClass.AUXILIARY) && !t.is(before, "at")) {
      return false;
    }
    int noun = t.has(before - 1, WordClass.AUXILIARY) ? before - 2 : before - 1;
    // "The fall in exports was 12 percent".
    for (int i = noun; i > Math.max(0, noun - NAMED); i--) {
      if (t.is(i, "in") && t.hasAny(i - 1, NAMED_MOVE)) {
        noun = i - 1;
        break;
      }
      if (t.isSign(i) || t.has(i, WordClass.VERB) || t.has(i, WordClass.AUXILIARY)) {
        break;
      }
    }
    boolean up = t.has(noun, WordClass.RISE_NOUN);
    boolean named = up || t.has(noun, WordClass.FALL_NOUN);
    boolean subject = named && !t.is(noun - 1, "to") && !t.has(noun - 1, WordClass.AUXILIARY);
    if (subject) {
      set(draft, up ? Change.UP : Change.DOWN, Role.BY);
    }
    return subject;
  }

  /** "A 29 percent rise", "12 percent higher". */
  private boolean afterMove(Draft draft, boolean share) {
    boolean measured = share || !draft.isCount() || t.isHyphen(draft.end);
    if (!measured) {
      return false;
    }
    // "400 metres off the cape", "280 metres above the pass": where, not how it moved.
    boolean length = draft.unit.dimension() == Dimension.LENGTH;
    boolean deep = t.is(draft.end, "down") && !t.isWord(draft.end + 1);
    if (length && (deep || t.has(draft.end, Cue.FAR_FROM))) {
      return false;
    }
    for (int i = draft.end; i < Math.min(t.count(), draft.end + 4); i++) {
      if (isCompound(i)) {
        return false;
      }
      if (t.has(i, WordClass.RISE_NOUN) && !t.is(i - 1, "to")) {
        set(draft, Change.UP, Role.BY);
        return true;
      }
      if (t.has(i, WordClass.FALL_NOUN) && !t.is(i - 1, "to")) {
        set(draft, Change.DOWN, Role.BY);
        return true;
      }
      boolean on = t.is(i, "up") && t.is(i + 1, "on");
      if (i == draft.end && t.has(i, WordClass.UP_WORD) && (on || !t.is(i, "up"))) {
        set(draft, Change.UP, Role.BY);
        return true;
      }
      if (i == draft.end && t.has(i, WordClass.DOWN_WORD)) {
        set(draft, Change.DOWN, Role.BY);
        return true;
      }
      if (t.isSign(i) && !t.isHyphen(i)
          || t.has(i, WordClass.PREPOSITION)
          || t.has(i, WordClass.CONJUNCTION)
          || t.has(i, WordClass.AUXILIARY)) {
        return false;
      }
    }
    return false;
  }

  /** "A €750 billion recovery fund": what it is for. */
  private boolean isCompound(int i) {
    boolean noun = t.has(i, WordClass.RISE_NOUN) || t.has(i, WordClass.FALL_NOUN);
    boolean more = t.isWord(i + 1) && !t.hasAny(i + 1, NO_NOUN) && !endsEd(i + 1);
    return noun && more && !endsLy(i + 1);
  }

  private Change leftMove(int before, int reach) {
    for (int i = before - 1; i >= Math.max(0, before - reach); i--) {
      // "The crash killed two, bringing the toll to 13" is no fall.
      boolean brought = t.has(i, WordClass.UP_TO_LEVEL);
      if (t.is(i, ';') || t.is(i, '.') || t.has(i, Cue.MOVE_STOP) || brought) {
        return Change.NONE;
      }
      if (t.hasAny(i, FALL) || t.is(i, "down")) {
        return Change.DOWN;
      }
      // "Goes up by 20 cents to 4 euros".
      // But "made up of 318 athletes".
      boolean near = i == before - 1 && !t.is(before, "of") && !t.has(i - 1, Cue.PHRASAL_UP);
      boolean up = t.is(i, "up") && (near || t.has(i - 1, Cue.MOVED));
      if (t.hasAny(i, RISE) || up) {
        return Change.UP;
      }
    }
    return Change.NONE;
  }

  private boolean endsEd(int i) {
    return t.isWord(i) && t.length(i) > 4 && t.lastChar(i) == 'd' && t.charFromEnd(i, 1) == 'e';
  }

  private boolean endsLy(int i) {
    return t.isWord(i) && t.length(i) > 4 && t.lastChar(i) == 'y' && t.charFromEnd(i, 1) == 'l';
  }

  private static void set(Draft draft, Change change, Role role) {
    draft.change = change;
    draft.role = role;
  }
}
