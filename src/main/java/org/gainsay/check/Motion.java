package org.gainsay.check;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import org.gainsay.model.Aspect;
import org.gainsay.model.Claim;
import org.gainsay.model.Dimension;
import org.gainsay.model.Measure;
import org.gainsay.model.Region;
import org.gainsay.model.Span;

/**
 * What the words of claims and their sentences tell of how figures move with time, read once for
 * all the claims they meet.
 */
final class Motion {

  /** What is left is so many times less at least; two counts of what is left lie nearer. */
  private static final BigDecimal SOME = BigDecimal.valueOf(2);

  private final MovingWords words;
  private final IdentityHashMap<Measure, Boolean> moving = new IdentityHashMap<>();
  private final IdentityHashMap<Measure, Boolean> growing = new IdentityHashMap<>();
  private final IdentityHashMap<Measure, Boolean> disputed = new IdentityHashMap<>();
  private final IdentityHashMap<Claim, Boolean> telling = new IdentityHashMap<>();
  private final IdentityHashMap<Claim, Boolean> reaching = new IdentityHashMap<>();
  private final IdentityHashMap<Claim, Boolean> open = new IdentityHashMap<>();
  private final IdentityHashMap<Claim, Boolean> mending = new IdentityHashMap<>();

  Motion(MovingWords words) {
    this.words = words;
  }

  /** Whether a measure moves from day to day. */
  boolean moves(Measure measure) {
    return measure.aspect() != Aspect.PLANNED
        && moving.computeIfAbsent(measure, m -> words.inMeasure(words(m)));
  }

  /** Whether it only grows, as a toll does. */
  boolean growsOnly(Measure measure) {
    // A share of the votes counted may fall, though the votes only grow.
    return measure.dimension() != Dimension.SHARE
        && growing.computeIfAbsent(measure, m -> words.growsOnly(words(m)));
  }

  /** Whether two measures count the losses of a side in a fight, of which each tells its own. */
  boolean areDisputed(Measure a, Measure b) {
    return (growsOnly(a) || growsOnly(b)) && (isDisputed(a) || isDisputed(b));
  }

  private boolean isDisputed(Measure measure) {
    return disputed.computeIfAbsent(measure, m -> words.areDisputed(words(m)));
  }

  private static String words(Measure measure) {
    return measure.text() + " " + measure.subject() + " " + measure.predicate();
  }

  /** Whether a figure is planned; a change may be so too: "expects sales to grow by 4 percent". */
  boolean isForeseen(Claim claim) {
    Aspect aspect = claim.measure().aspect();
    return aspect == Aspect.PLANNED
        || (aspect == Aspect.CHANGE && words.foresee(claim.evidence().context()));
  }

  /** Whether its sentence, or the title above the first ones, tells of a move or a correction. */
  boolean tellsMove(Claim claim) {
    return telling.computeIfAbsent(claim, this::isOfMove);
  }

  private boolean isOfMove(Claim claim) {
    boolean titled = claim.region() == Region.HEADLINE || claim.region() == Region.LEAD;
    return words.inSentence(claim.evidence().context())
        || (titled && words.inSentence(claim.source().title()));
  }

  /** Whether its sentence says that the figure may still change. */
  boolean isOpen(Claim claim) {
    return open.computeIfAbsent(claim, c -> words.areOpen(c.evidence().context()));
  }

  /** Whether a figure is one up to its day, or one of what is left. */
  boolean isRunning(Claim claim) {
    return RunningCounts.isOne(claim, words);
  }

  /** Whether a figure counts what is left. */
  boolean isOfRest(Claim claim) {
    return RunningCounts.isOfRest(claim, words);
  }

  /** Whether a figure is what is left of another: "600 are still without it" of 3,800. */
  boolean isRestOf(Claim rest, Claim all) {
    BigDecimal left = rest.quantity().base().tellingEnd();
    BigDecimal whole = all.quantity().base().tellingEnd();
    return isOfRest(rest)
        && !isOfRest(all)
        && left != null
        && whole != null
        && left.multiply(SOME).compareTo(whole) <= 0;
  }

  /** Whether two reports are of one day, and the day that one names is that of what happened. */
  boolean areOfOneDay(Claim a, Claim b) {
    return EventDays.areOfOneDay(a, b, words);
  }

  /** Whether its sentence puts another figure right. */
  boolean mends(Claim claim) {
    return mending.computeIfAbsent(claim, c -> words.mend(c.evidence().context()));
  }

  /**
   * Whether the words before a figure say that it was reached: "raised the number of boats to 64".
   */
  boolean reaches(Claim claim) {
    return claim.evidence().hasText() && reaching.computeIfAbsent(claim, this::isReached);
  }

  private boolean isReached(Claim claim) {
    String before = wordsBefore(claim);
    boolean counts = claim.measure().dimension() == Dimension.COUNT;
    return words.reachesAt(before) || words.isNow(before) || (counts && words.standsAt(before));
  }

  /** Whether the words around a figure say that it was left: "up from 64", "the 64 first given". */
  boolean isLeft(Claim claim) {
    String before = wordsBefore(claim);
    return words.leavesAt(before) || words.isSetAside(before, wordsBehind(claim));
  }

  /** Whether "from" stands before a figure. */
  boolean isFrom(Claim claim) {
    return words.isFrom(wordsBefore(claim));
  }

  /** Whether the words between two figures deny the second: "nine, not the twelve". */
  boolean denies(String between) {
    return words.deniesAt(between);
  }

  private static String wordsBehind(Claim claim) {
    Span sentence = claim.evidence().sentence();
    return claim.document().text().substring(claim.evidence().words().end(), sentence.end());
  }

  private static String wordsBefore(Claim claim) {
    Span sentence = claim.evidence().sentence();
    return claim.document().text().substring(sentence.start(), claim.evidence().words().start());
  }
}
