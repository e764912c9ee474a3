package org.gainsay.quantity;

import org.gainsay.model.Hedge;

/**
 * Reads the hedge of what is told of those counted, which stands behind them: "14 are believed
 * dead", "12 miners were reportedly trapped", "nine feared drowned".
 */
final class ToldHedge {

  /** Of "may also have been reportedly" no more is skipped. */
  private static final int LONGEST = 5;

  private static final long TOLD_OF = WordClass.mask(WordClass.SOFT_NOUN, WordClass.PREPOSITION);

  private final Tokens t;
  private final QuantityTables tables;
  private final Nouns nouns;

  ToldHedge(Tokens tokens, QuantityTables tables, Nouns nouns) {
    this.t = tokens;
    this.tables = tables;
    this.nouns = nouns;
  }

  /** Gives a figure whose noun is read the hedge behind them, unless it has one. */
  void read(Draft draft) {
    boolean none = !WordClass.TOLD_START.in(t.seen());
    if (none || !draft.hedge.isNone() || !draft.counts() || !draft.interval.isPoint()) {
      return;
    }
    int from = Math.max(draft.end, draft.countedEnd);
    if (t.has(from, WordClass.MORE_AFTER)) {
      from++;
    }
    int i = from;
    while (true) {
      long match = t.has(i, WordClass.TOLD_START) ? tables.told.forward(t, i) : 0;
      if (match != 0) {
        hedge(draft, match, i > from);
        return;
      }
      if (!t.has(i, WordClass.AUXILIARY) || i >= from + LONGEST) {
        return;
      }
      i++;
    }
  }

  /** "The 12 are said to be grateful": what they are is told, not how many. */
  private boolean isOfKind(int at) {
    boolean being = t.is(at, "be") && t.is(at - 1, "to");
    return being
        && !t.has(at + 1, Cue.BEFALLS)
        && !t.hasAny(at + 1, TOLD_OF)
        && !nouns.endsPhrase(at + 1);
  }

  /** "Nine believed drowned" is told of them; "nine believed the story" they do. */
  private void hedge(Draft draft, long match, boolean passive) {
    int behind = PhraseTable.token(match);
    boolean told = passive || t.has(behind, Cue.BEFALLS) || t.hasAny(behind, TOLD_OF);
    Hedge hedge = tables.told.meaning(match).hedge();
    if (told && hedge != null && !isOfKind(t.is(behind, "to") ? behind + 1 : behind)) {
      draft.hedge = hedge;
    }
  }
}
