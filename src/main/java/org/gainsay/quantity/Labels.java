package org.gainsay.quantity;

/** Reads what a figure is labelled with: "boxes handled: 300", "boxes handled | 300". */
final class Labels {

  private static final int LONGEST = 8;
  private static final long SENTENCE = WordClass.mask(WordClass.PRONOUN, WordClass.AUXILIARY);

  private final Tokens t;
  private final PhraseBefore nouns;

  Labels(Tokens tokens, PhraseBefore nouns) {
    this.t = tokens;
    this.nouns = nouns;
  }

  /** "Homes destroyed | 340", "Homes destroyed - 340": what parts a label from its figure. */
  boolean isColumn(int i) {
    boolean dash = t.isHyphen(i) || t.is(i, '–') || t.is(i, '—');
    return t.is(i, '|') || dash && t.spaced(i) && t.spaced(i + 1);
  }

  /** "Complaints on the tracking page: 300". */
  long read(int colon) {
    int from = colon;
    while (from > 0 && colon - from <= LONGEST && t.isWord(from - 1) && !t.breaks(from)) {
      from--;
    }
    if (colon - from > LONGEST || t.breaks(colon) || tells(from, colon)) {
      return 0;
    }
    while (from < colon && !nouns.isNoun(from) && !t.has(from, WordClass.VERB)) {
      from++;
    }
    int end = from;
    while (end < colon && (nouns.isNoun(end) || !t.hasAny(end, PhraseBefore.SMALL))) {
      if (end > from && t.has(end, WordClass.VERB) && end + 1 < colon) {
        break;
      }
      end++;
    }
    return PhraseBefore.span(from, end);
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
}
