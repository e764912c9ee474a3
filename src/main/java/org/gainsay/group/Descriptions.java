package org.gainsay.group;

import java.util.Set;
import org.gainsay.group.Ties.Things;
import org.gainsay.lexicon.WordFamilies.Tie;
import org.gainsay.model.Kinship;
import org.jspecify.annotations.Nullable;

/**
 * Judges measures that a person described: there every word was chosen, so each counts, and no text
 * around them tips the balance.
 */
final class Descriptions {

  private static final double ENOUGH = 3;
  private static final double CORE = 3;
  private static final double HEAD = 2;
  private static final double PEOPLE = 0.3;
  private static final double WORD = 0.5;
  private static final double FITTING = 0.75;

  private final Ties ties;

  Descriptions(Ties ties) {
    this.ties = ties;
  }

  /** Whether both measures were described, not read in a text. */
  static boolean are(Profile a, Profile b) {
    return !a.claim().evidence().hasText() && !b.claim().evidence().hasText();
  }

  Verdict judge(Profile a, Profile b, Tally tally) {
    Tie core = ties.core(a, b);
    Things things = ties.things(a, b);
    if (core == Tie.APART || things == Things.CLASH || ties.placesClash(a, b)) {
      return Verdict.APART;
    }
    boolean otherWhole = things == Things.SAME && Limits.areOfTwoWholes(a, b);
    if (!otherWhole && differ(a.words(), b.words())) {
      return Verdict.APART;
    }
    if (!a.claim().quantity().comparableWith(b.claim().quantity())) {
      return Verdict.APART;
    }
    if (core == Tie.RELATED) {
      return Verdict.related(Kinship.DEFINITION, Reasons.together(a, b));
    }
    double strength = strength(a, b, core, things, tally);
    if (strength < ENOUGH) {
      return Verdict.open(strength);
    }
    if (otherWhole && core == Tie.SAME) {
      return Verdict.related(Kinship.PART, "shares of different wholes");
    }
    Verdict limit = Limits.clash(a, b, things == Things.GROUP);
    return limit != null ? limit : Verdict.same(strength, Reasons.same(a, b, core, things));
  }

  private static double strength(
      Profile a, Profile b, @Nullable Tie core, Things things, Tally tally) {
    double strength = core == Tie.SAME ? CORE : 0;
    if (things == Things.SAME) {
      strength += Ties.has(a, "people") ? PEOPLE : HEAD;
    }
    strength += WORD * a.words().stream().filter(b.words()::contains).count();
    if (a.claim().quantity().base().intersects(b.claim().quantity().base())) {
      strength += FITTING;
    }
    return strength + tally.contexts().shared(a, b);
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.containsAll(b) && !b.containsAll(a);
  }
}
