package org.gainsay.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gainsay.model.Claim;
import org.gainsay.model.Evidence;
import org.gainsay.model.Kinship;
import org.gainsay.model.Scope;
import org.jspecify.annotations.Nullable;

/** Judges two figures of which a sentence tells that one has left the other behind. */
final class Moves {

  /** The most characters between the two. */
  private static final int NEAR = 100;

  private static final double SURE = 3;

  /** So many days apart are two figures of one course of things. */
  private static final long LONG = 62;

  /** From so many days on a period is one of its own. */
  private static final long SPAN = 28;

  private Moves() {}

  /** Whether one is what the other came from: "from 118 to 264", "47, up from 23". */
  static boolean are(Profile a, Profile b) {
    return isLeft(a.claim()) != isLeft(b.claim()) && areNear(a.claim(), b.claim());
  }

  /** One measure, moved; two where each is for a period of its own: "in 2023 from 9 a year ago". */
  static Verdict judge(Profile a, Profile b) {
    Verdict limit = Limits.aspects(a, b);
    if (limit == null && areLongApart(a.claim(), b.claim())) {
      return Verdict.related(Kinship.PERIOD, "one is of an earlier time");
    }
    if (limit == null) {
      return Verdict.same(SURE, "the text tells one as what the other came from");
    }
    return limit.kinship() == null ? Verdict.APART : limit;
  }

  /** Whether the two are told of times that a report compares rather than follows. */
  private static boolean areLongApart(Claim a, Claim b) {
    LocalDate one = day(a);
    LocalDate other = day(b);
    boolean apart =
        one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) > LONG;
    return apart || isOver(a) || isOver(b);
  }

  /** Whether a figure is for a span that was over when it was written: "in July". */
  private static boolean isOver(Claim claim) {
    LocalDate from = claim.asOf().from();
    LocalDate to = claim.asOf().to();
    LocalDate published = claim.source().published();
    return claim.asOf().isPeriod()
        && from != null
        && to != null
        && published != null
        && to.isBefore(published)
        && ChronoUnit.DAYS.between(from, to) + 1 >= SPAN;
  }

  /** The day up to which a figure counts. */
  private static @Nullable LocalDate day(Claim claim) {
    LocalDate to = claim.asOf().to();
    LocalDate published = claim.source().published();
    return to != null && published != null && to.isAfter(published) ? published : to;
  }

  /** Whether another figure of its sentence tells where it went. */
  static boolean isLeft(Claim claim) {
    return claim.measure().scope().stream()
        .anyMatch(s -> s.kind() == Scope.Kind.PERIOD && s.text().equals(Scope.LEFT));
  }

  private static boolean areNear(Claim a, Claim b) {
    Evidence one = a.evidence();
    Evidence other = b.evidence();
    int gap =
        Math.max(one.words().start(), other.words().start())
            - Math.min(one.words().end(), other.words().end());
    return one.hasText()
        && a.document().equals(b.document())
        && one.sentence().equals(other.sentence())
        && gap <= NEAR;
  }
}
