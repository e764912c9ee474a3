package org.gainsay.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.gainsay.lexicon.ScopeWords.Quality;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.model.AsOf;
import org.gainsay.model.Aspect;
import org.gainsay.model.Claim;
import org.gainsay.model.Dimension;
import org.gainsay.model.Evidence;
import org.gainsay.model.Kinship;
import org.jspecify.annotations.Nullable;

/**
 * Says where the limits of two measures of one kind clash: parts, populations, aspects, periods.
 */
final class Limits {

  /** What was so many days ago, more than a year, is not what a report is about today. */
  private static final long LONG_AGO = 400;

  /** What is planned for more than a year ahead is not what is so already. */
  private static final long TO_COME = 365;

  /** From so many days on a figure is one of a span. */
  private static final long SPAN = 28;

  /** A stretch so many times as long as another is of much more. */
  private static final long MUCH_LONGER = 3;

  private Limits() {}

  /**
   * Why two measures are not the same; null when nothing speaks against it.
   *
   * @param group whether the subject of one is a group among the people of the other
   */
  static @Nullable Verdict clash(Profile a, Profile b, boolean group) {
    // "31 of them seriously" is the part that "31 seriously hurt" is.
    if (!areOneGroup(a, b)) {
      if (a.isPart() != b.isPart()) {
        return Verdict.related(Kinship.PART, "one is a part of the other");
      }
      if (a.isPart() && !areOnePart(a.parts(), b.parts())) {
        return Verdict.APART;
      }
    }
    if (isWholeOf(a, b) || isWholeOf(b, a) || isCountedPart(a, b) || isCountedPart(b, a)) {
      return Verdict.related(Kinship.PART, "one is the whole of which the text counts a part");
    }
    if (!a.populations().equals(b.populations()) && !groups(a).equals(groups(b))) {
      return Verdict.related(
          Kinship.POPULATION, among(a.populations()) + " against " + among(b.populations()));
    }
    if (group) {
      return Verdict.related(
          Kinship.POPULATION, Reasons.names(a.things()) + " against " + Reasons.names(b.things()));
    }
    Verdict quality = qualities(a.qualities(), b.qualities());
    if (quality == null) {
      quality = qualities(b.qualities(), a.qualities());
    }
    if (quality != null) {
      return quality;
    }
    return aspects(a, b);
  }

  /** The groups that a measure is of, be they counted or only named: "child deaths". */
  private static Set<Family> groups(Profile profile) {
    Set<Family> groups = new HashSet<>(profile.populations());
    profile.things().stream().filter(f -> f.kind() == Kind.POPULATION).forEach(groups::add);
    return groups;
  }

  /** Whether both say by a word of their own which group or which part of all they are of. */
  private static boolean areOneGroup(Profile a, Profile b) {
    return !a.populations().isEmpty() && a.populations().equals(b.populations())
        || Ties.isGroup(a) && a.things().equals(b.things())
        || a.qualities().stream().anyMatch(q -> q.restricts() && b.qualities().contains(q));
  }

  /**
   * Whether the words for two parts say the same: one says all that the other says, or both much.
   */
  private static boolean areOnePart(Set<String> a, Set<String> b) {
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    if (shared.size() > 1) {
      return true;
    }
    // "Of them" alone does not tell of whom.
    return !shared.contains("them") && shared.size() == Math.min(a.size(), b.size());
  }

  /** Whether {@code b} is the part that the sentence of {@code a} counts: "seven of its eleven". */
  private static boolean isCountedPart(Profile a, Profile b) {
    Evidence whole = a.claim().evidence();
    Evidence part = b.claim().evidence();
    return a.whole()
        && !b.whole()
        && whole.document().equals(part.document())
        && whole.sentence().equals(part.sentence())
        && part.words().end() <= whole.words().start()
        && whole
            .document()
            .text()
            .substring(part.words().end(), whole.words().start())
            .startsWith(" of ");
  }

  /** Whether a text counts a part of {@code a} and {@code b} is what happened to some. */
  private static boolean isWholeOf(Profile a, Profile b) {
    return a.whole()
        && !b.whole()
        && a.core().isEmpty()
        && b.core().stream().anyMatch(family -> family.kind() == Kind.OUTCOME);
  }

  /** Whether two shares are of wholes that other words tell apart: two borders. */
  static boolean areOfTwoWholes(Profile a, Profile b) {
    return a.claim().measure().dimension() == Dimension.SHARE
        && !a.words().containsAll(b.words())
        && !b.words().containsAll(a.words());
  }

  /** Why two measures of one thing are not the same by their aspects and days; or null. */
  static @Nullable Verdict aspects(Profile a, Profile b) {
    if (a.change() != b.change()) {
      return Verdict.related(Kinship.CHANGE, "a level against a change");
    }
    if ((a.aspect() == Aspect.RANK) != (b.aspect() == Aspect.RANK)) {
      return Verdict.APART;
    }
    if (a.wish() != b.wish()) {
      return Verdict.related(Kinship.PLANNED, "a target or forecast against the figure itself");
    }
    if (isGoneBy(a) != isGoneBy(b)
        && (a.aspect() == Aspect.PLANNED) != (b.aspect() == Aspect.PLANNED)) {
      return Verdict.related(Kinship.PLANNED, "one was planned for a time gone by");
    }
    if (isHappened(a, b) || isHappened(b, a)) {
      return Verdict.related(Kinship.PLANNED, "one was foreseen, the other is how it came");
    }
    if (isReached(a, b) || isReached(b, a)) {
      return Verdict.related(Kinship.PLANNED, "one is planned, the other is so far");
    }
    if (isToCome(a) != isToCome(b)
        && isDated(isToCome(a) ? b : a)
        && (a.aspect() == Aspect.PLANNED) != (b.aspect() == Aspect.PLANNED)) {
      return Verdict.related(Kinship.PLANNED, "one is of a time to come");
    }
    if ((isUndatedPlan(a) && isClosed(b)) || (isUndatedPlan(b) && isClosed(a))) {
      return Verdict.related(Kinship.PLANNED, "one is planned, the other of a time gone by");
    }
    AsOf one = a.claim().asOf();
    AsOf other = b.claim().asOf();
    if (one.isPeriod() && other.isPeriod() && !one.equals(other)) {
      return Verdict.related(Kinship.PERIOD, one + " against " + other);
    }
    if (a.aspect() != Aspect.PLANNED
        && b.aspect() != Aspect.PLANNED
        && (isBefore(one, other) || isBefore(other, one))) {
      return Verdict.related(Kinship.PERIOD, one + " against " + other);
    }
    if (isWithin(a, b) || isWithin(b, a)) {
      return Verdict.related(Kinship.PERIOD, one + " against " + other);
    }
    if (isLongAgo(a.claim()) != isLongAgo(b.claim())) {
      return Verdict.related(Kinship.PERIOD, "one is of an earlier time");
    }
    if (a.another() != b.another()) {
      return Verdict.related(Kinship.PERIOD, "one is of an earlier time");
    }
    boolean counts = a.claim().measure().dimension() == Dimension.COUNT;
    if (a.earlier() != b.earlier() && (!counts || one.equals(other) && !areOfOneMove(a, b))) {
      return Verdict.related(Kinship.PERIOD, "one is of an earlier time");
    }
    return null;
  }

  /**
   * Whether a count is the one that another text gives, or is set against its successor in its own
   * sentence: "120, compared with the 40 of the morning".
   */
  private static boolean areOfOneMove(Profile a, Profile b) {
    Evidence one = a.claim().evidence();
    Evidence other = b.claim().evidence();
    boolean beside =
        one.document().equals(other.document()) && one.sentence().equals(other.sentence());
    return beside || a.claim().quantity().base().equals(b.claim().quantity().base());
  }

  /** Whether a day lies before a span of a month and more began: last autumn, and "this year". */
  private static boolean isBefore(AsOf day, AsOf span) {
    return day.to() != null
        && span.from() != null
        && span.to() != null
        && day.to().isBefore(span.from())
        && ChronoUnit.DAYS.between(span.from(), span.to()) >= SPAN;
  }

  /** Whether things are counted in a part of the stretch up to now: "last week", "since May". */
  private static boolean isWithin(Profile part, Profile whole) {
    AsOf period = part.claim().asOf();
    AsOf running = whole.claim().asOf();
    LocalDate first = period.from();
    LocalDate last = period.to();
    LocalDate from = running.from();
    LocalDate to = running.to();
    boolean counts = part.claim().measure().dimension() == Dimension.COUNT;
    if (!counts || !period.isPeriod() || running.isPeriod()) {
      return false;
    }
    if (first == null || last == null || from == null || to == null) {
      return false;
    }
    return from.isBefore(first)
        && !to.isBefore(last)
        && ChronoUnit.DAYS.between(from, to)
            >= MUCH_LONGER * (ChronoUnit.DAYS.between(first, last) + 1);
  }

  /** Whether one figure was foreseen for a day to come, and a later text tells of that day. */
  private static boolean isHappened(Profile planned, Profile happened) {
    AsOf foreseen = planned.claim().asOf();
    LocalDate first = planned.claim().source().published();
    LocalDate second = happened.claim().source().published();
    return planned.aspect() == Aspect.PLANNED
        && happened.aspect() != Aspect.PLANNED
        && isDated(planned)
        && first != null
        && second != null
        && foreseen.to() != null
        && first.isBefore(foreseen.to())
        && !second.isBefore(foreseen.to())
        && foreseen.equals(happened.claim().asOf());
  }

  /** Whether one figure is planned, and the other says how far that has come: "so far". */
  private static boolean isReached(Profile planned, Profile reached) {
    return planned.aspect() == Aspect.PLANNED
        && reached.aspect() != Aspect.PLANNED
        && reached.qualities().stream().anyMatch(quality -> quality.value().equals("so far"));
  }

  /** Whether a figure is planned or foreseen, and no time is given for it. */
  private static boolean isUndatedPlan(Profile profile) {
    return profile.aspect() == Aspect.PLANNED
        && profile.claim().asOf().kind() == AsOf.Kind.PUBLISHED;
  }

  /** Whether a figure is of a time of a month or more that was over when it was written. */
  private static boolean isClosed(Profile profile) {
    AsOf asOf = profile.claim().asOf();
    LocalDate published = profile.claim().source().published();
    return profile.aspect() != Aspect.PLANNED
        && asOf.isPeriod()
        && asOf.from() != null
        && asOf.to() != null
        && published != null
        && asOf.to().isBefore(published)
        && ChronoUnit.DAYS.between(asOf.from(), asOf.to()) >= SPAN;
  }

  /** Whether its text gives a time for a figure; what is said of a plan is often left undated. */
  private static boolean isDated(Profile profile) {
    return profile.claim().asOf().kind() != AsOf.Kind.PUBLISHED;
  }

  /** Whether a figure is planned for a day well after the text was written: "by 2027". */
  private static boolean isToCome(Profile profile) {
    LocalDate published = profile.claim().source().published();
    LocalDate day = profile.claim().asOf().to();
    return profile.aspect() == Aspect.PLANNED
        && published != null
        && day != null
        && ChronoUnit.DAYS.between(published, day) > TO_COME;
  }

  /** Whether a figure was planned for a time that was over when the text was written. */
  private static boolean isGoneBy(Profile profile) {
    LocalDate published = profile.claim().source().published();
    LocalDate day = profile.claim().asOf().to();
    return profile.aspect() == Aspect.PLANNED
        && published != null
        && day != null
        && day.isBefore(published.minusDays(SPAN));
  }

  /** Whether a text gives a figure for a time long before it was written: "in 2014". */
  private static boolean isLongAgo(Claim claim) {
    LocalDate published = claim.source().published();
    LocalDate day = claim.asOf().to();
    return published != null
        && day != null
        && claim.asOf().kind() != AsOf.Kind.PUBLISHED
        && ChronoUnit.DAYS.between(day, published) > LONG_AGO;
  }

  private static @Nullable Verdict qualities(Set<Quality> a, Set<Quality> b) {
    for (Quality quality : a) {
      boolean told = false;
      for (Quality other : b) {
        if (other.group().equals(quality.group())) {
          told = true;
          if (!other.equals(quality) && !b.contains(quality)) {
            return Verdict.related(
                kinship(quality.group()), quality.value() + " against " + other.value());
          }
        }
      }
      if (!told && quality.restricts()) {
        return Verdict.related(Kinship.PART, "only one is " + quality.value());
      }
    }
    return null;
  }

  private static Kinship kinship(String group) {
    return switch (group) {
      case "net-gross" -> Kinship.NET;
      case "decision" -> Kinship.PLANNED;
      default -> Kinship.DEFINITION;
    };
  }

  private static String among(Set<Family> populations) {
    return populations.isEmpty() ? "all" : Reasons.names(populations);
  }
}
