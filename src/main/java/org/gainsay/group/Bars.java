package org.gainsay.group;

import org.gainsay.group.Ties.Things;
import org.gainsay.lexicon.WordFamilies.Tie;
import org.gainsay.model.Dimension;
import org.gainsay.model.Kinship;
import org.jspecify.annotations.Nullable;

/**
 * What bars two measures from being one, whatever speaks for it: other things, other people,
 * another place or holder, another predicate, another limit.
 */
final class Bars {

  private final Profile a;
  private final Profile b;
  private final Ties ties;
  private final Things things;
  private final @Nullable Tie core;
  private final @Nullable Verdict limit;
  private final boolean elsewhere;
  private final boolean otherWhole;
  private final boolean households;
  private final boolean areFinal;

  /**
   * @param tally of all claims that are grouped
   */
  Bars(Profile a, Profile b, Ties ties, Tally tally) {
    this.a = a;
    this.b = b;
    this.ties = ties;
    things = ties.things(a, b);
    core = ties.core(a, b);
    elsewhere = ties.placesClash(a, b) || tally.areOfTwo(a, b);
    limit = limit(tally);
    // The price of petrol is not that of diesel, nor a share of the one a share of the other.
    otherWhole =
        things == Things.CLASH
            && (dimension() == Dimension.SHARE || (Ties.isPrice(a) && Ties.isPrice(b)));
    households =
        (things == Things.CLASH || things == Things.OPEN) && ties.arePeopleAndHouseholds(a, b);
    areFinal = barForGood();
  }

  private @Nullable Verdict limit(Tally tally) {
    boolean group =
        things == Things.GROUP
            && (core != Tie.SAME
                || Ties.isPopulation(a)
                || Ties.isPopulation(b)
                || tally.areToldApart(a, b));
    Verdict clash = Limits.clash(a, b, group);
    if (clash != null) {
      return clash;
    }
    String narrower = tally.limits().parts(a, b);
    if (!narrower.isEmpty()) {
      return Verdict.related(Kinship.PART, "only one is " + narrower);
    }
    if (dimension() == Dimension.SHARE) {
      String part = ties.part(a, b);
      if (!part.isEmpty()) {
        return Verdict.related(Kinship.PART, "only one is of the " + part);
      }
    }
    return things == Things.SAME && Limits.areOfTwoWholes(a, b)
        ? Verdict.related(Kinship.PART, "shares of different wholes")
        : null;
  }

  private Dimension dimension() {
    return a.claim().measure().dimension();
  }

  Things things() {
    return things;
  }

  /** How what is said of both stands; null when one of them leaves it open. */
  @Nullable Tie core() {
    return core;
  }

  /** The limit that only one has, or of which each has another; null when there is none. */
  @Nullable Verdict limit() {
    return limit;
  }

  boolean elsewhere() {
    return elsewhere;
  }

  boolean otherWhole() {
    return otherWhole;
  }

  /** Whether one counts people and the other families. */
  boolean households() {
    return households;
  }

  /** Whether anything bars the two. */
  boolean any() {
    return areFinal() || limit != null || saysAnother();
  }

  /** Whether what bars the two also keeps apart all groups that they are of. */
  boolean areFinal() {
    return areFinal;
  }

  private boolean barForGood() {
    boolean clash = things == Things.CLASH;
    // Deaths are of people: what a toll is named after is not counted.
    boolean named = core == Tie.SAME && !(a.firm() && b.firm());
    boolean counts = dimension() == Dimension.COUNT || dimension() == Dimension.SHARE;
    return elsewhere
        || otherWhole
        || households
        // "None of the six is ours" says nothing of how many there are.
        || (Ties.isNought(a) != Ties.isNought(b) && core != Tie.SAME)
        || ties.isHeldByNobody(a) && b.named()
        || ties.isHeldByNobody(b) && a.named()
        // The dead are not the missing, however each is told.
        || core == Tie.APART && (a.firm() || b.firm()) && ties.areBorneByPeople(a, b)
        || ties.purposesClash(a, b)
        || (clash && !named && counts && Ties.arePeopleAndThings(a, b))
        || (clash && !named && ties.areOtherPeople(a, b))
        || (limit != null && !isOfWording(limit));
  }

  /** Whether a limit is one that reports often leave out or add: a part, or that it is planned. */
  private boolean isOfWording(Verdict limit) {
    return limit.kinship() == Kinship.PART
        // What may be or was hoped for is another figure than what is.
        || limit.kinship() == Kinship.PLANNED && a.wish() == b.wish();
  }

  /** Whether another predicate stands right beside each figure. */
  private boolean saysAnother() {
    return isAnother() && a.firm() && b.firm();
  }

  private boolean isAnother() {
    return core == Tie.RELATED || core == Tie.APART;
  }

  /**
   * Whether two equal figures are so by chance: as many may be dead as are missing, and as many
   * families bereaved. Any other figure of some length that both give outweighs what bars them.
   */
  boolean areEqualByChance() {
    return households
        || things == Things.CLASH
            && core != Tie.SAME
            && Ties.arePeopleAndThings(a, b)
            && Ties.isSmall(a)
        || core == Tie.APART
            && Ties.areTwoHeads(a, b)
            && ties.isAnyBorneByPeople(a, b)
            && Ties.isSmall(a)
        || isAnother() && ties.areBorneByPeople(a, b) && (saysAnother() || Ties.isSmall(a));
  }
}
