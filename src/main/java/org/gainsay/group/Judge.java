package org.gainsay.group;

import org.gainsay.group.Ties.Things;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordFamilies.Tie;
import org.gainsay.model.Dimension;
import org.gainsay.model.Kinship;
import org.jspecify.annotations.Nullable;

/** Says how two measures stand to each other, from the signs between them. */
final class Judge {

  /** From here on two claims are joined. */
  private static final double JOIN = -0.5;

  /** So much must speak for one measure on the average of the pairs of two groups to join them. */
  static final double BEAR = -0.85;

  /** How near in kind two measures must be to be related where one is narrower. */
  private static final double KIN = 0.7;

  /** The same where nothing tells what parts them. */
  private static final double CLOSE_KIN = -0.25;

  /** The same where each says by a word of its own which it is: net and gross. */
  private static final double TOLD_KIN = -0.5;

  private static final double SHARED_CONTEXT = 1;

  private final Ties ties;
  private final Descriptions descriptions;
  private final Scorecard scorecard;

  Judge(Lexicon lexicon, WordFamilies families, ScopeWords words) {
    ties = new Ties(families, words);
    descriptions = new Descriptions(ties);
    scorecard = new Scorecard(lexicon, ties);
  }

  /**
   * How two measures stand to each other. Symmetric.
   *
   * @param tally of all claims that are grouped
   */
  Verdict judge(Profile a, Profile b, Tally tally) {
    if (Descriptions.are(a, b)) {
      return descriptions.judge(a, b, tally);
    }
    if (!a.claim().quantity().comparableWith(b.claim().quantity())) {
      return acrossUnits(a, b, tally);
    }
    if (Moves.are(a, b)) {
      return Moves.judge(a, b);
    }
    Bars bars = new Bars(a, b, ties, tally);
    Things things = bars.things();
    Tie core = bars.core();
    Verdict limit = bars.limit();
    Weighing weighing = scorecard.weigh(a, b, tally);
    boolean equal = weighing.has(Sign.EQUAL);
    boolean barred = equal ? bars.areEqualByChance() : bars.households() || bars.any();
    double points = !barred ? weighing.points() : bars.areFinal() ? Verdict.NEVER : Verdict.HARDLY;
    Kinship kinship = null;
    String reason = Reasons.same(a, b, core, things);
    double near = bars.elsewhere() ? Verdict.NEVER : scorecard.kind(weighing);
    boolean told = limit != null && limit.kinship() == Kinship.NET;
    if (core == Tie.RELATED && near >= KIN && !told) {
      kinship = Kinship.DEFINITION;
      reason = Reasons.together(a, b);
    } else if (limit != null
        && limit.kinship() != null
        && core != Tie.APART
        && things != Things.CLASH
        && near >= (isSetApart(limit) ? TOLD_KIN : KIN)) {
      kinship = limit.kinship();
      reason = limit.reason();
    } else if (limit == null
        && !bars.otherWhole()
        && (things != Things.CLASH || bars.households())
        && near >= CLOSE_KIN
        && (core == Tie.SAME || isOneThing(a, b))) {
      kinship = bars.households() ? Kinship.UNIT : Kinship.DEFINITION;
      reason = bars.households() ? "people against households" : "close in kind: " + reason;
    }
    return new Verdict(kind(points, kinship), kinship, points, reason);
  }

  /** Whether both measures name what sets them apart. */
  private static boolean isSetApart(Verdict limit) {
    return limit.kinship() == Kinship.NET || limit.kinship() == Kinship.DEFINITION;
  }

  private static boolean isOneThing(Profile a, Profile b) {
    return Ties.isOneHead(a, b) && !Ties.has(a, "people") && !Ties.has(b, "people");
  }

  static Verdict.Kind kind(double points, @Nullable Kinship kinship) {
    if (points >= JOIN) {
      return Verdict.Kind.SAME;
    }
    return kinship != null
        ? Verdict.Kind.RELATED
        : points >= BEAR ? Verdict.Kind.OPEN : Verdict.Kind.APART;
  }

  /** Figures in different units: a number and a share, a level and a percentage of change. */
  private Verdict acrossUnits(Profile a, Profile b, Tally tally) {
    boolean oneShare =
        (a.claim().measure().dimension() == Dimension.SHARE)
            != (b.claim().measure().dimension() == Dimension.SHARE);
    if (!oneShare
        || ties.core(a, b) != Tie.SAME
        || ties.things(a, b) == Things.CLASH
        || ties.placesClash(a, b)
        || tally.contexts().shared(a, b) < SHARED_CONTEXT) {
      return Verdict.APART;
    }
    if (a.change() != b.change()) {
      return Verdict.related(Kinship.CHANGE, "one is how much the other changed");
    }
    return Verdict.related(Kinship.UNIT, "one is a number, the other a share");
  }
}
