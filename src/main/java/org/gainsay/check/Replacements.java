package org.gainsay.check;

import java.util.IdentityHashMap;
import org.gainsay.model.Claim;
import org.gainsay.model.Span;

/** Tells where a text puts one figure in the place of another. */
final class Replacements {

  /** So many characters may lie between two sentences that are said in one breath. */
  private static final int ONE_BREATH = 40;

  private final Voices voices;
  private final Motion motion;
  private final IdentityHashMap<Tellers, IdentityHashMap<Tellers, Boolean>> replacedInWords =
      new IdentityHashMap<>();
  private final IdentityHashMap<Tellers, IdentityHashMap<Tellers, Boolean>> replacedByDays =
      new IdentityHashMap<>();

  Replacements(Voices voices, Motion motion) {
    this.voices = voices;
    this.motion = motion;
  }

  /**
   * Whether some text gives the later figure for the earlier one: "1,780, not 2,140 as he had
   * announced".
   *
   * @param told whether words must tell which of them is the earlier
   */
  boolean isReplaced(Tellers early, Tellers late, boolean told) {
    if (!early.shareText(late)) {
      return false;
    }
    // The same for all the claims that state the two figures.
    IdentityHashMap<Tellers, Boolean> known =
        (told ? replacedInWords : replacedByDays)
            .computeIfAbsent(early, key -> new IdentityHashMap<>());
    return known.computeIfAbsent(late, key -> anyReplaces(late, early, told));
  }

  private boolean anyReplaces(Tellers late, Tellers early, boolean told) {
    for (Claim old : early.claims()) {
      for (Claim fresh : late.claims()) {
        if (replaces(fresh, old, told)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean replaces(Claim fresh, Claim old, boolean told) {
    if (!fresh.evidence().hasText()
        || !fresh.document().equals(old.document())
        || Clashes.isSetApart(fresh)
        || Clashes.isSetApart(old)) {
      return false;
    }
    boolean oneVoice = voices.same(fresh.actor(), old.actor()) || old.actor().isOutlet();
    if (!areNear(fresh, old) || !oneVoice || Clashes.isEarlier(fresh)) {
      return false;
    }
    if (Clashes.isEarlier(old) || motion.isLeft(old)) {
      return true;
    }
    return told
        ? motion.tellsMove(fresh)
            && isDenied(fresh, old)
            && fresh.evidence().words().end() <= old.evidence().words().start()
        : motion.tellsMove(fresh) || motion.tellsMove(old);
  }

  /** Whether a sentence gives one figure to deny the other: "nine, not twelve". */
  boolean isDenied(Claim a, Claim b) {
    Span one = a.evidence().words();
    Span other = b.evidence().words();
    Span first = one.start() < other.start() ? one : other;
    Span second = first.equals(one) ? other : one;
    return a.evidence().sentence().equals(b.evidence().sentence())
        && first.end() <= second.start()
        && motion.denies(a.document().text().substring(first.end(), second.start()));
  }

  /** Whether two figures of one text stand in one sentence, or in two that adjoin. */
  static boolean areNear(Claim a, Claim b) {
    Span one = a.evidence().sentence();
    Span other = b.evidence().sentence();
    return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end()) <= ONE_BREATH;
  }
}
