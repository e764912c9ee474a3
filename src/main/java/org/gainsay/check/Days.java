package org.gainsay.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gainsay.model.AsOf;
import org.gainsay.model.Aspect;
import org.gainsay.model.Claim;
import org.jspecify.annotations.Nullable;

/** Compares the days of claims and of the texts that give them. */
final class Days {

  /** Reports of one statement appear within so many days of it. */
  private static final long OF_ONE_STATEMENT = 4;

  private Days() {}

  /** The day up to which a figure counts; none for a period that was over when it was written. */
  static @Nullable LocalDate day(Claim claim) {
    AsOf asOf = claim.asOf();
    LocalDate published = claim.source().published();
    if (!asOf.isPeriod()) {
      // What is planned for a day to come is told as of the day of writing.
      return isBefore(published, asOf.to()) ? published : asOf.to();
    }
    if (published == null || asOf.to() == null) {
      return asOf.to() == null ? published : asOf.to();
    }
    // What is told of a time that still runs, or planned for it, is told as of the day of writing.
    if (!asOf.to().isBefore(published)) {
      return published;
    }
    // What was planned or foreseen in a month was so at its end.
    return claim.measure().aspect() == Aspect.PLANNED ? asOf.to() : null;
  }

  /** Whether one text is so much later that it no longer reprints the other. */
  static boolean publishedApart(Claim a, Claim b) {
    LocalDate one = a.source().published();
    LocalDate other = b.source().published();
    return one != null
        && other != null
        && Math.abs(ChronoUnit.DAYS.between(one, other)) > OF_ONE_STATEMENT;
  }

  /** Whether two points of time are of two statements. */
  static boolean twoStatements(AsOf a, AsOf b) {
    if (a.from() == null || b.from() == null || a.isPeriod() || b.isPeriod()) {
      return false;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(a.from(), b.from()));
    boolean bothStated = a.kind() != AsOf.Kind.PUBLISHED && b.kind() != AsOf.Kind.PUBLISHED;
    return apart > (bothStated ? 0 : OF_ONE_STATEMENT);
  }

  /** Whether both are for periods, and for two that do not overlap. */
  static boolean periodsDiffer(AsOf a, AsOf b) {
    return a.isPeriod()
        && b.isPeriod()
        && (isBefore(a.to(), b.from()) || isBefore(b.to(), a.from()));
  }

  static boolean isBefore(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null && a.isBefore(b);
  }
}
