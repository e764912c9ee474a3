package org.gainsay.quantity;

import java.util.List;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention.Kind;

/**
 * Spans of time that say who is counted and are no figures of their own: “40 men have waited for
 * more than a year”. One told in digits may be a figure all the same.
 */
final class DefiningSpans {

  private final Tokens t;

  DefiningSpans(Tokens tokens) {
    this.t = tokens;
  }

  /** Marks such spans among the mentions of a sentence. */
  void mark(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (isLongerThanOne(draft) && isBehindEnduring(draft.start) && counts(drafts, draft)) {
        draft.kind = Kind.REFERENCE;
        draft.rule = "defining-span";
      }
    }
  }

  /** "More than a year", "over a month". */
  private boolean isLongerThanOne(Draft draft) {
    int number = draft.numeral.start();
    return draft.isFigure()
        && draft.unit.dimension() == Dimension.DURATION
        && draft.bounded
        && draft.interval.high() == null
        && (t.is(number, "a") || t.is(number, "an"));
  }

  private boolean isBehindEnduring(int start) {
    int verb = t.is(start - 1, "for") ? start - 2 : start - 1;
    return t.has(verb, TimeCue.ENDURING);
  }

  /** Whether another figure of the sentence counts: those who waited so long. */
  private static boolean counts(List<Draft> drafts, Draft span) {
    for (Draft other : drafts) {
      if (other != span && other.isFigure() && other.isCount()) {
        return true;
      }
    }
    return false;
  }
}
