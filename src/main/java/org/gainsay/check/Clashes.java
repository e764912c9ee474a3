package org.gainsay.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import org.gainsay.model.AsOf;
import org.gainsay.model.Claim;
import org.gainsay.model.Measure;
import org.gainsay.model.Region;
import org.gainsay.model.Scope;
import org.gainsay.model.Span;

/** Says what a clash of two claims means, from who states them, where and for which day. */
final class Clashes {

  /** From so many digits on, two figures hardly have the same ones by chance. */
  private static final int LONG = 4;

  private final Voices voices = new Voices();
  private final Standing standing = new Standing(voices);
  private final Copies copies = new Copies();
  private final Motion motion;
  private final Replacements replacements;
  private final IdentityHashMap<Tellers, Boolean> reached = new IdentityHashMap<>();

  Clashes(MovingWords words) {
    motion = new Motion(words);
    replacements = new Replacements(voices, motion);
  }

  /**
   * What it means that these two claims of one measure share no value.
   *
   * @param withA all claims that state the figure of {@code a}
   * @param withB all claims that state the figure of {@code b}
   * @param all the claims of the measure
   */
  Clash of(Claim a, Claim b, Tellers withA, Tellers withB, Statements all) {
    if (Days.periodsDiffer(a.asOf(), b.asOf())) {
      return Clash.NOTHING;
    }
    if (isLeftUndated(a) != isLeftUndated(b)) {
      boolean courses =
          motion.moves(a.measure())
              || motion.moves(b.measure())
              || motion.mends(a)
              || motion.mends(b);
      return !courses ? Clash.NOTHING : isLeftUndated(a) ? Clash.REVISED : Clash.REVISES;
    }
    LocalDate first = Days.day(a);
    LocalDate second = Days.day(b);
    if (!Days.isBefore(first, second) && motion.isRestOf(a, b)) {
      return Days.isBefore(second, first) ? Clash.REVISES : Clash.NOTHING;
    }
    if (!Days.isBefore(second, first) && motion.isRestOf(b, a)) {
      return Days.isBefore(first, second) ? Clash.REVISED : Clash.NOTHING;
    }
    // Days tell which figure is the old one; without them the words must.
    boolean told = !Days.isBefore(first, second) && !Days.isBefore(second, first);
    boolean slip = isSlip(a, b) && !copies.sameButForFigure(a, b);
    if (slip && isLong(a) && !isReplacedInWords(withA, withB)) {
      return Clash.SWAPPED_DIGITS;
    }
    if (!told || !copies.sameButForFigure(a, b)) {
      boolean byLater =
          !Days.isBefore(second, first) && replacements.isReplaced(withA, withB, told);
      boolean byEarlier =
          !byLater && !Days.isBefore(first, second) && replacements.isReplaced(withB, withA, told);
      if ((byLater || byEarlier) && !areRivals(a, b, withA, withB, told)) {
        return byLater ? Clash.REVISED : Clash.REVISES;
      }
    }
    if (slip) {
      return Clash.SWAPPED_DIGITS;
    }
    if (isOfNoughts(a, b)) {
      return Clash.OTHER_NOUGHTS;
    }
    if (first != null
        && second != null
        && !first.equals(second)
        && !isTitleOver(a, b)
        && !isTitleOver(b, a)
        && moves(a, b, withA, withB)
        && !isOneToll(a, b)
        && !shrinks(first.isBefore(second) ? a : b, first.isBefore(second) ? b : a)
        && !(first.isBefore(second)
            ? standing.isTogether(a, first, withA, b, second, withB, all)
            : standing.isTogether(b, second, withB, a, first, withA, all))) {
      return first.isBefore(second) ? Clash.REVISED : Clash.REVISES;
    }
    if (first == null && second == null && !a.document().equals(b.document())) {
      // Of a time gone by a figure is mended in a later text.
      if (Days.isBefore(a.source().published(), b.source().published()) && mends(a, b)) {
        return Clash.REVISED;
      }
      if (Days.isBefore(b.source().published(), a.source().published()) && mends(b, a)) {
        return Clash.REVISES;
      }
    }
    if (a.document().equals(b.document())) {
      return isOneBreath(a, b) ? oneBreath(a, b) : withinOne(a, b);
    }
    if ((first == null) != (second == null)) {
      // "Last week's leak was of five tonnes, it now says": the writing tells which is the later.
      if (Days.isBefore(a.source().published(), b.source().published()) && thinksBetter(a, b)) {
        return Clash.REVISED;
      }
      if (Days.isBefore(b.source().published(), a.source().published()) && thinksBetter(b, a)) {
        return Clash.REVISES;
      }
    }
    if ((first == null) != (second == null) && moves(a, b, withA, withB)) {
      boolean aIsUndated = first == null;
      Claim undated = aIsUndated ? a : b;
      if (undated.asOf().from() == null && (motion.tellsMove(undated) || motion.reaches(undated))) {
        return aIsUndated ? Clash.REVISES : Clash.REVISED;
      }
    }
    return acrossTwo(a, b);
  }

  /** Whether one text sets the figures of two against each other: no later one takes that back. */
  private boolean areRivals(Claim a, Claim b, Tellers withA, Tellers withB, boolean told) {
    if (!a.document().equals(b.document()) || voices.same(a.actor(), b.actor())) {
      return false;
    }
    for (Claim one : withA.claims()) {
      for (Claim other : withB.claims()) {
        boolean here = one.document().equals(a.document());
        if (here
            && (replacements.replaces(one, other, told)
                || replacements.replaces(other, one, told))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a claim says that the number of an earlier one is no longer all. */
  boolean outgrows(Claim early, Claim late) {
    LocalDate first = Days.day(early);
    LocalDate second = Days.day(late);
    return first != null
        && second != null
        && first.isBefore(second)
        && (motion.reaches(late)
            || (motion.tellsMove(late) && voices.same(early.actor(), late.actor())));
  }

  /** Whether two figures of one voice stand so close that it means to give both. */
  private boolean isOneBreath(Claim a, Claim b) {
    if (isSetApart(a) || isSetApart(b) || !voices.same(a.actor(), b.actor())) {
      return false;
    }
    Span one = a.evidence().sentence();
    Span other = b.evidence().sentence();
    boolean running = a.actor().isOutlet() && b.actor().isOutlet();
    return a.evidence().hasText() && (running || one.equals(other)) && Replacements.areNear(a, b);
  }

  private Clash oneBreath(Claim a, Claim b) {
    if (!motion.tellsMove(a) && !motion.tellsMove(b) && isEarlier(a) == isEarlier(b)) {
      return replacements.isDenied(a, b) ? Clash.BETWEEN_ACTORS : Clash.NOTHING;
    }
    return isEarlier(b) || motion.isFrom(b) ? Clash.REVISES : Clash.REVISED;
  }

  /** Whether the text itself puts the figure before the time it is about. */
  static boolean isEarlier(Claim claim) {
    return claim.measure().scope().stream()
        .anyMatch(
            s ->
                s.kind() == Scope.Kind.PERIOD
                    && (s.text().equals(Scope.EARLIER) || s.text().equals(Scope.LEFT)));
  }

  /** Whether another figure has left it behind, and nothing tells when. */
  private static boolean isLeftUndated(Claim claim) {
    return claim.asOf().kind() == AsOf.Kind.PUBLISHED
        && claim.measure().scope().stream()
            .anyMatch(s -> s.kind() == Scope.Kind.PERIOD && s.text().equals(Scope.LEFT));
  }

  /** Whether one is set apart over a text that gives the other for that day or a later one. */
  private static boolean isTitleOver(Claim title, Claim claim) {
    LocalDate first = Days.day(title);
    LocalDate second = Days.day(claim);
    return title.document().equals(claim.document())
        && isSetApart(title)
        && !isSetApart(claim)
        && first != null
        && second != null
        && !second.isBefore(first);
  }

  private boolean isSaidBy(Claim claim, Claim other) {
    return voices.same(claim.actor(), other.actor());
  }

  private Clash withinOne(Claim a, Claim b) {
    boolean oneVoice = voices.same(a.actor(), b.actor());
    if (oneVoice && !a.actor().isOutlet()) {
      return isSetApart(a) == isSetApart(b) ? Clash.SELF_CONTRADICTION : Clash.WITHIN_SOURCE;
    }
    boolean unattributed = a.actor().isOutlet() || b.actor().isOutlet();
    return oneVoice || (unattributed && isSetApart(a) != isSetApart(b))
        ? Clash.WITHIN_SOURCE
        : Clash.BETWEEN_ACTORS;
  }

  /** Whether it stands in a headline, caption or the like, which repeats what the text says. */
  static boolean isSetApart(Claim claim) {
    Region region = claim.region();
    return region == Region.HEADLINE || region == Region.CAPTION || region == Region.PULL_QUOTE;
  }

  private Clash acrossTwo(Claim a, Claim b) {
    boolean oneVoice = voices.same(a.actor(), b.actor());
    boolean cited = !a.actor().isOutlet() && !b.actor().isOutlet();
    // Two who are asked for one figure answer in like words.
    boolean copied = oneVoice || !cited;
    boolean later = Days.publishedApart(a, b);
    if (copied && !later && copies.sameButForFigure(a, b)) {
      return Clash.SAME_SENTENCE;
    }
    if (!oneVoice) {
      return Clash.BETWEEN_ACTORS;
    }
    return a.actor().isOutlet() || later || Days.twoStatements(a.asOf(), b.asOf())
        ? Clash.SELF_CONTRADICTION
        : Clash.MISREPORT;
  }

  /** Whether two articles give one statement and one of them with two digits exchanged. */
  private boolean isSlip(Claim a, Claim b) {
    return !a.document().equals(b.document())
        && a.quantity().base().hasDigitsSwapped(b.quantity().base())
        && (voices.same(a.actor(), b.actor()) || a.actor().isOutlet() || b.actor().isOutlet())
        && (isLong(a) || !motion.tellsMove(a) && !motion.tellsMove(b));
  }

  /** Whether a figure is written out so far that another of the same digits is hardly chance. */
  private static boolean isLong(Claim claim) {
    BigDecimal value = claim.quantity().base().tellingEnd();
    return value != null && value.stripTrailingZeros().precision() >= LONG;
  }

  /** Whether two articles that appeared together give one statement, with other noughts. */
  private boolean isOfNoughts(Claim a, Claim b) {
    return !a.document().equals(b.document())
        && voices.same(a.actor(), b.actor())
        && a.quantity().base().differsInNoughts(b.quantity().base())
        && !Days.publishedApart(a, b)
        && !motion.tellsMove(a)
        && !motion.tellsMove(b);
  }

  /**
   * Whether a later figure lies below an earlier one of what only grows, and tells no correction.
   */
  private boolean shrinks(Claim early, Claim late) {
    return late.quantity().base().isBelow(early.quantity().base())
        && motion.growsOnly(early.measure())
        && motion.growsOnly(late.measure())
        && !motion.mends(late)
        // "The toll rose to five" puts no figure right that others gave.
        && !(isSaidBy(early, late) && motion.tellsMove(late))
        && !motion.isOfRest(late);
  }

  /** Whether both count those of one event, of which only one report gives the day. */
  private boolean isOneToll(Claim a, Claim b) {
    return motion.growsOnly(a.measure())
        && motion.growsOnly(b.measure())
        && !motion.tellsMove(a)
        && !motion.tellsMove(b)
        && motion.areOfOneDay(a, b);
  }

  /** Whether later days may bring another figure without contradicting the first. */
  private boolean moves(Claim a, Claim b, Tellers withA, Tellers withB) {
    LocalDate first = Days.day(a);
    LocalDate second = Days.day(b);
    boolean inOrder = first != null && second != null && first.isBefore(second);
    Claim early = inOrder ? a : b;
    Claim later = inOrder ? b : a;
    // Who corrects a figure corrects it wherever it was printed.
    boolean oneVoice =
        isSaidBy(early, later)
            || (inOrder ? withA : withB).claims().stream().anyMatch(c -> isSaidBy(later, c));
    if (motion.moves(a.measure()) || motion.moves(b.measure())) {
      if (oneVoice || !motion.areDisputed(a.measure(), b.measure())) {
        return true;
      }
    }
    if (isChangeOfPlan(a, b)
        || (inOrder
            && (motion.reaches(later)
                || isReached(inOrder ? withB : withA)
                || motion.isRunning(later)
                || motion.isOpen(early)
                || mends(early, later)))) {
      return true;
    }
    return oneVoice && (motion.tellsMove(later) || (inOrder && motion.reaches(early)));
  }

  /** Whether some text says in words that one of two figures is behind the other. */
  private boolean isReplacedInWords(Tellers one, Tellers other) {
    return replacements.isReplaced(one, other, true) || replacements.isReplaced(other, one, true);
  }

  /** Whether some text says of a figure that it was reached: "has gone up to nine". */
  private boolean isReached(Tellers tellers) {
    return reached.computeIfAbsent(tellers, t -> t.claims().stream().anyMatch(motion::reaches));
  }

  /** Whether a later sentence puts an earlier figure right, and nobody else is cited for it. */
  private boolean mends(Claim early, Claim late) {
    // "The brewer guided for 210": who mends a figure is who had it.
    boolean running =
        early.actor().isOutlet()
            && (late.actor().isOutlet()
                || Wording.words(early.evidence().context())
                    .containsAll(Wording.words(late.actor().name())));
    return (running || voices.same(early.actor(), late.actor())) && motion.mends(late);
  }

  /** Whether who gave an earlier figure tells in a later text that it has another now. */
  private boolean thinksBetter(Claim early, Claim late) {
    return isSaidBy(early, late)
        && !late.actor().isOutlet()
        && (motion.tellsMove(late) || motion.mends(late));
  }

  /** Whether a measure moves from day to day. */
  boolean moves(Measure measure) {
    return motion.moves(measure);
  }

  /** Whether one voice plans or foresees both: it may think better of it. */
  private boolean isChangeOfPlan(Claim a, Claim b) {
    return motion.isForeseen(a)
        && motion.isForeseen(b)
        && voices.same(a.actor(), b.actor())
        && (Days.publishedApart(a, b) || !copies.sameButForFigure(a, b));
  }
}
