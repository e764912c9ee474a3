package org.gainsay.quantity;

import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention.Role;
import org.jspecify.annotations.Nullable;

/**
 * Says what a share or a multiple is of that has no noun of its own, from the figures before it in
 * its sentence: "turnout was 61 percent, down seven points", "one in five pupils cycles, one in
 * nine walks", "they called 300 members; half came".
 */
final class CarriedShares {

  private static final long MOVED =
      WordClass.mask(
          WordClass.RISE_NOUN, WordClass.FALL_NOUN, WordClass.UP_WORD, WordClass.DOWN_WORD);

  private static final int APPOSED = 5;
  private static final int NEAR = 10;

  private final Tokens t;
  private final Nouns nouns;

  /** The last figure of the sentence, the last share and the last count that name something. */
  private @Nullable Draft figure;

  private @Nullable Draft share;
  private @Nullable Draft count;

  /** The last figure of the sentence that names a thing or a stuff of which there is so much. */
  private @Nullable Draft stuff;

  CarriedShares(Tokens tokens, Nouns nouns) {
    this.t = tokens;
    this.nouns = nouns;
  }

  /** No figure is carried into another sentence. */
  void endSentence() {
    figure = null;
    share = null;
    count = null;
    stuff = null;
  }

  /** Those that "half of them" points to: who was counted, rather than where. */
  @Nullable Draft counted() {
    return count;
  }

  /** The figure whose noun a draft takes; null when there is none. */
  @Nullable Draft source(Draft draft) {
    boolean part = draft.unit.dimension() == Dimension.SHARE;
    boolean multiple = draft.numeral.kind() == Numeral.Kind.MULTIPLE;
    if (!part && !multiple || !draft.isFigure()) {
      return isBeside(draft) ? figure : null;
    }
    if (isNamed(draft)) {
      return part && share != null && isDeed(draft) ? share : null;
    }
    if (figure != null && isApposed(draft)) {
      return figure;
    }
    if (multiple) {
      return null;
    }
    if (t.is(draft.end, "of") && t.is(draft.end + 1, "it")) {
      return stuff;
    }
    if (share != null && !t.is(draft.end, "of")) {
      return share;
    }
    return isPart(draft) ? count : null;
  }

  /** Remembers a figure for those behind it. */
  void remember(Draft draft) {
    if (!draft.isFigure() || !isNamed(draft)) {
      return;
    }
    figure = draft;
    boolean said = draft.countedStart >= 0;
    if (draft.unit.dimension() == Dimension.SHARE) {
      share = draft;
    } else if (draft.isCount()) {
      count = count != null && isPlace(draft) ? count : draft;
      stuff = said && !nouns.isPlural(draft.countedEnd - 1) ? draft : stuff;
    } else if (said) {
      stuff = draft;
    }
  }

  private static boolean isNamed(Draft draft) {
    return draft.countedStart >= 0 || draft.carriedStart >= 0 || draft.people;
  }

  /** "30 monks from nine towns": where those counted are, not who. */
  private boolean isPlace(Draft draft) {
    int before = draft.start - 1;
    return t.is(before, "from")
        || t.is(before, "at")
        || t.is(before, "in")
        || t.is(before, "across");
  }

  /** "Revenue was $12m, compared with $11m in May": so much of the same. */
  private boolean isBeside(Draft draft) {
    return figure != null
        && draft.isFigure()
        && !isNamed(draft)
        && t.has(draft.start - 1, Cue.BESIDE)
        && draft.unit.comparableWith(figure.unit)
        && figure.end >= draft.start - NEAR;
  }

  /** ", down seven points", ", a rise of 4 percent", ", three times the norm". */
  private boolean isApposed(Draft draft) {
    int i = draft.start - 1;
    boolean moved = draft.role == Role.BY || t.is(i, "or");
    while (i > draft.start - APPOSED && !t.is(i, ',') && isSmall(i)) {
      moved |= t.hasAny(i, MOVED);
      i--;
    }
    boolean multiple = draft.numeral.kind() == Numeral.Kind.MULTIPLE;
    return t.is(i, ',') && (moved || multiple);
  }

  private boolean isSmall(int i) {
    return t.hasAny(i, MOVED)
        || t.is(i, "of")
        || t.is(i, "by")
        || t.is(i, "or")
        || t.has(i, WordClass.DETERMINER)
        || t.has(i, WordClass.AUXILIARY);
  }

  /** "One in six fears ruin": a word in -s before another noun is what they do. */
  private boolean isDeed(Draft draft) {
    int noun = draft.countedStart;
    return draft.numeral.kind() == Numeral.Kind.PROPORTION
        && noun == draft.end
        && draft.countedEnd == noun + 1
        && nouns.isPlural(noun)
        && nouns.isNounLike(noun + 1)
        && !nouns.isPlural(noun + 1)
        && !nouns.endsPhrase(noun + 1);
  }

  /** "300 came; half were late": a part of those, when nothing moved by it. */
  private boolean isPart(Draft draft) {
    Role role = draft.role;
    boolean moved = role == Role.BY || role == Role.TO || role == Role.FROM;
    Numeral.Kind kind = draft.numeral.kind();
    boolean words =
        kind == Numeral.Kind.FRACTION
            || kind == Numeral.Kind.PROPORTION
            || kind == Numeral.Kind.VAGUE_SHARE;
    return words && !moved && !t.is(draft.start - 1, "by");
  }
}
