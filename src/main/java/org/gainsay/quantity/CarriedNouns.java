package org.gainsay.quantity;

import java.util.List;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention.Role;
import org.jspecify.annotations.Nullable;

/**
 * Says what a figure counts that has no noun of its own, from its sentence: the noun of the figure
 * before ("nine were lost and three retaken"), the one that "of them" points to, or people, when
 * what befell those counted can befall nobody else.
 */
final class CarriedNouns {

  private static final String OTHERS = "others";
  private static final int REACH = 25;
  private static final int LINK = 3;
  private static final int SKIPPED = 6;

  /** "Mr.", "Gov.": no sentence ends behind. */
  private static final int TITLE = 4;

  private static final long BETWEEN =
      WordClass.mask(
          WordClass.AUXILIARY, WordClass.MORE_AFTER, WordClass.CONJUNCTION, WordClass.VERB);

  private static final long CLOSING = WordClass.mask(WordClass.PREPOSITION, WordClass.CONJUNCTION);

  private static final long CASUALTIES = WordClass.mask(WordClass.CASUALTY, WordClass.SOFT_NOUN);

  private final Tokens t;
  private final Nouns nouns;
  private final CarriedShares shares;

  CarriedNouns(Tokens tokens, Nouns nouns) {
    this.t = tokens;
    this.nouns = nouns;
    this.shares = new CarriedShares(tokens, nouns);
  }

  /** Sets what the figures of a text count, where they do not say it themselves. */
  void carry(List<Draft> drafts) {
    Draft last = null;
    int ends = 0;
    int read = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      while (read < draft.start) {
        int end = endsParagraph(read) ? 2 : endsSentence(read) ? 1 : 0;
        if (end > 0) {
          shares.endSentence();
        }
        ends += end;
        read++;
      }
      // "Nine were lost. Three have been retaken": the next sentence may go on, no later one.
      last = ends > 1 ? null : last;
      Draft before = i == 0 ? null : drafts.get(i - 1);
      if (before != null && isOtherEnd(before, draft)) {
        take(draft, before);
      } else if (before != null && isSameAgain(before, draft)) {
        take(draft, before);
      } else if (lacksNoun(draft)) {
        Draft next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
        complete(draft, last, next);
        fill(draft);
      } else {
        fill(draft);
      }
      shares.remember(draft);
      if (draft.isFigure()
          && draft.counts()
          && (draft.countedStart >= 0 || draft.carriedStart >= 0 || draft.people)) {
        last = draft;
        ends = 0;
      }
    }
  }

  /** "340 points, or 1 percent": from the figures before. */
  private void fill(Draft draft) {
    Draft source = shares.source(draft);
    if (source != null) {
      take(draft, source);
    }
  }

  private boolean endsParagraph(int i) {
    return t.breaks(i + 1);
  }

  private boolean endsSentence(int i) {
    boolean stop = t.is(i, '.') && !(t.capital(i - 1) && t.length(i - 1) <= TITLE);
    return (stop || t.is(i, '?') || t.is(i, '!')) && t.spaced(i + 1);
  }

  private boolean lacksNoun(Draft draft) {
    if (!draft.isFigure() || draft.numeral.kind() == Numeral.Kind.MULTIPLE) {
      return false;
    }
    if (draft.countedStart >= 0) {
      boolean others =
          draft.countedEnd == draft.countedStart + 1
              && (t.is(draft.countedStart, OTHERS) || isLevel(draft));
      return others && draft.isCount();
    }
    if (draft.counts()) {
      return true;
    }
    boolean again = t.is(draft.start - 1, "or") && t.is(draft.start - 2, ',');
    return draft.unit.dimension() == Dimension.SHARE && (again || pointsBack(draft));
  }

  /** "Against a target of 40": how many of what was counted before. */
  private boolean isLevel(Draft draft) {
    return draft.countedStart >= 0
        && draft.countedEnd <= draft.start
        && t.has(draft.countedEnd - 1, Cue.LEVEL_NOUN);
  }

  private void complete(Draft draft, @Nullable Draft last, @Nullable Draft next) {
    if (next != null && shares(draft, next)) {
      take(draft, next);
      return;
    }
    boolean points = pointsBack(draft);
    if (t.is(draft.start - 1, "to") && t.is(draft.start - 2, "home")) {
      draft.people = true;
      return;
    }
    boolean befell = befell(draft);
    boolean others = draft.countedStart >= 0;
    boolean more = t.has(draft.end, WordClass.MORE_AFTER) || t.is(draft.end, "fewer");
    int behind = more ? draft.end + 1 : draft.end;
    boolean when = t.has(behind, TimeCue.TIME_OPENER) && t.has(behind + 1, TimeCue.TIME_SPAN);
    boolean noun = nouns.isNounLike(behind) && !nouns.endsPhrase(behind) && !when;
    if (!others && !points && !befell && noun || last == null && others && isLevel(draft)) {
      return;
    }
    boolean apart = befell && !points && last != null && (isOutcome(last) || isDoer(last, draft));
    if (last != null && !apart) {
      Draft who = shares.counted();
      boolean them = t.is(draft.end, "of") && t.is(draft.end + 1, "them");
      take(draft, them && who != null ? who : last);
      return;
    }
    boolean who = t.is(draft.end + 1, "us") || t.is(draft.end + 2, "who");
    draft.people = befell || points && who;
    if (points && !draft.people) {
      plural(draft);
    } else if (draft.people && others) {
      draft.countedStart = -1;
    }
  }

  /** "Rose to 6 percent from 5", "fell 12 percent to $40m": ends of one move. */
  private static boolean isOtherEnd(Draft first, Draft second) {
    boolean ends =
        (second.role == Role.TO || second.role == Role.FROM)
            && first.role != second.role
            && first.role != Role.NONE
            && first.role != Role.MORE;
    return ends
        && first.isFigure()
        && second.isFigure()
        && second.countedStart < 0
        && second.carriedStart < 0
        && second.start - first.end <= LINK;
  }

  /** "Half of the pupils, or 3,400": the part, and how many that are. */
  private boolean isSameAgain(Draft part, Draft many) {
    boolean named = part.isFigure() && part.countedStart >= 0;
    boolean again = t.is(many.start - 1, "or") && t.is(many.start - 2, ',');
    return named
        && again
        && part.countedEnd == many.start - 2
        && part.unit.dimension() == Dimension.SHARE
        && many.isFigure()
        && many.isCount()
        && many.countedStart < 0;
  }

  private void take(Draft draft, Draft from) {
    // "Can carry 38 trains a day and carries 22".
    if (from.isRate() && draft.isCount() && closes(draft.end)) {
      draft.unit = from.unit;
    }
    draft.people = from.people;
    draft.carriedStart = from.countedStart >= 0 ? from.countedStart : from.carriedStart;
    draft.carriedEnd = from.countedStart >= 0 ? from.countedEnd : from.carriedEnd;
    draft.countedStart = -1;
  }

  /** "Two gunmen opened fire, killing five": those who did it are not those it was done to. */
  private boolean isDoer(Draft last, Draft draft) {
    int before = last.start - 1;
    boolean subject = before < 0 || t.isSign(before) || t.has(before, WordClass.CONJUNCTION);
    boolean harmed = t.has(draft.start - 1, Cue.HARMED);
    return subject && harmed && last.countedStart >= last.end && last.countedEnd < draft.start - 1;
  }

  private boolean closes(int end) {
    return end >= t.count() || t.isSign(end) || t.hasAny(end, CLOSING);
  }

  /** "200 survivors and 27 missing": the missing are no survivors. */
  private boolean isOutcome(Draft draft) {
    if (draft.people) {
      return false;
    }
    int end = draft.countedStart >= 0 ? draft.countedEnd : draft.carriedEnd;
    boolean casualties = t.hasAny(end - 1, CASUALTIES) && !t.has(end - 1, WordClass.AGE_GROUP);
    return casualties || t.has(end - 1, Cue.TALLY) || !nouns.isPlural(end - 1);
  }

  /** "From 12 to 56 villages", "12 or 56 villages": the noun stands behind the last. */
  private boolean shares(Draft draft, Draft next) {
    return next.isFigure()
        && next.counts()
        && next.countedStart >= draft.end
        && (next.start == draft.end + 1 && isLink(draft.end)
            || next.start == draft.end + 2 && t.is(draft.end, ',') && t.is(draft.end + 1, "not"));
  }

  private boolean isLink(int i) {
    return t.is(i, "to") || t.is(i, "and") || t.is(i, "or") || t.is(i, "of");
  }

  /** "12 of them", "of whom 12". */
  private boolean pointsBack(Draft draft) {
    boolean before = false;
    for (int i = draft.start - 1; i > Math.max(0, draft.start - LINK - 2) && t.isWord(i); i--) {
      before |= t.has(i, Cue.POINTING_BACK) && t.is(i - 1, "of");
    }
    return before || t.is(draft.end, "of") && t.has(draft.end + 1, Cue.POINTING_BACK);
  }

  /** "Of those hurt, 12": what befell them is said before. */
  private boolean befellBefore(int figure) {
    int i = t.is(figure - 1, ',') ? figure - 2 : figure - 1;
    return t.has(i, Cue.BEFALLS) && t.has(i - 1, Cue.POINTING_BACK) && t.is(i - 2, "of");
  }

  /** The nearest phrase with a plural before a figure. */
  private void plural(Draft draft) {
    for (int i = draft.start - 1; i >= Math.max(0, draft.start - REACH); i--) {
      if (nouns.isPlural(i) && !t.has(i, WordClass.VERB) && !acts(i)) {
        int from = i;
        while (from > 0 && nouns.isNounLike(from - 1) && !nouns.isPlural(from - 1)) {
          from--;
        }
        draft.carriedStart = from;
        draft.carriedEnd = i + 1;
        return;
      }
    }
  }

  /** "The plant employs 1,200": the word in -s is what it does. */
  private boolean acts(int i) {
    boolean object = t.isNumber(i + 1) || t.has(i + 1, WordClass.DETERMINER);
    return object && nouns.isNounLike(i - 1) && !nouns.isPlural(i - 1);
  }

  /** "Killed 12", "12 were rescued", "12 in hospital". */
  private boolean befell(Draft draft) {
    boolean done = t.has(draft.start - 1, Cue.BEFALLS) && nouns.endsPhrase(draft.start - 1);
    if (done || t.has(draft.start - 1, Cue.HARMED) || befellBefore(draft.start)) {
      return true;
    }
    // "Of the 300 who came".
    if (t.is(draft.end, "who")) {
      return true;
    }
    int i = draft.end;
    while (i < draft.end + SKIPPED && !t.has(i, Cue.BEFALLS) && isBetween(i)) {
      i++;
    }
    return t.has(i, Cue.BEFALLS);
  }

  private boolean isBetween(int i) {
    return t.hasAny(i, BETWEEN)
        || t.is(i, OTHERS)
        || t.is(i, "in")
        || t.is(i, "on") && (t.has(i + 1, Cue.BEFALLS) || t.has(i + 2, Cue.BEFALLS))
        || t.is(i, "the") && t.is(i - 1, "on")
        || t.is(i, "to")
        || t.is(i, "as")
        || t.is(i, "a")
        || t.is(i, "of")
        || t.has(i, Cue.POINTING_BACK)
        || isAdverb(i);
  }

  private boolean isAdverb(int i) {
    return t.isWord(i) && t.length(i) > 4 && t.lastChar(i) == 'y' && t.charFromEnd(i, 1) == 'l';
  }
}
