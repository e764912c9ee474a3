package org.gainsay.group;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.lexicon.WordFamilies.Tie;
import org.gainsay.model.Claim;
import org.gainsay.model.Dimension;
import org.gainsay.model.Kinship;
import org.gainsay.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * Weighs two profiles. First what is said and of whom must agree, then no limit may clash; words
 * around the figures only tip the balance where the rest leaves it open.
 */
final class Judge {

  private static final double ENOUGH = 3;

  /** From here on the words alone decide, even where the figures are of another order. */
  private static final double SURE = 5.5;

  private static final double CORE = 3;
  private static final double THING = 2;
  private static final double HEAD = 2;
  private static final double POPULATIONS = 2;
  private static final double SCARCE_DIMENSION = 1;

  /** Where words leave several partners open, the one whose figure fits is the likeliest. */
  private static final double FITTING = 0.75;

  private static final Set<Dimension> SCARCE =
      Set.of(
          Dimension.SPEED,
          Dimension.AREA,
          Dimension.LENGTH,
          Dimension.MASS,
          Dimension.VOLUME,
          Dimension.TEMPERATURE,
          Dimension.RATE,
          Dimension.MAGNITUDE,
          Dimension.DURATION,
          Dimension.ENERGY,
          Dimension.POWER);

  private final WordFamilies families;
  private final ScopeWords words;
  private final ToDoubleFunction<String> weight;

  /**
   * @param weight how much a shared word of the context says, from 0 to 1
   */
  Judge(WordFamilies families, ScopeWords words, ToDoubleFunction<String> weight) {
    this.families = families;
    this.words = words;
    this.weight = weight;
  }

  Verdict judge(Profile a, Profile b) {
    Verdict verdict = weigh(a, b);
    boolean open = verdict.kind() == Verdict.Kind.OPEN;
    if ((open || verdict.kind() == Verdict.Kind.APART)
        && SameFigure.isTelling(a, b, open)
        && !places(a, b)) {
      return Verdict.same(Math.min(ENOUGH, verdict.strength()), "both give the same figure");
    }
    boolean far = verdict.kind() == Verdict.Kind.SAME && verdict.strength() < SURE;
    return far && SameFigure.isFarOff(a, b) ? Verdict.APART : verdict;
  }

  private Verdict weigh(Profile a, Profile b) {
    Tie core = core(a, b);
    if (core == Tie.APART) {
      return Verdict.APART;
    }
    boolean comparable = a.claim().quantity().comparableWith(b.claim().quantity());
    Things things = things(a, b);
    if (things == Things.CLASH) {
      return Verdict.APART;
    }
    boolean otherWhole =
        things == Things.SAME
            && a.claim().measure().dimension() == Dimension.SHARE
            && differ(a.words(), b.words());
    if (areDescriptions(a, b) && !otherWhole && differ(a.words(), b.words())) {
      return Verdict.APART;
    }
    double strength = strength(a, b, core, things);
    boolean fit = comparable && fit(a, b);
    if (fit) {
      strength += FITTING;
    }
    if (!comparable) {
      return acrossUnits(a, b, core, strength);
    }
    if (core == Tie.RELATED) {
      return places(a, b) || strength < 0.5
          ? Verdict.APART
          : Verdict.related(
              Kinship.DEFINITION,
              Limits.names(a.core()) + " and " + Limits.names(b.core()) + " go together");
    }
    if (strength < ENOUGH) {
      return places(a, b) ? Verdict.APART : Verdict.open(strength);
    }
    if (places(a, b)) {
      return Verdict.APART;
    }
    if (otherWhole && core == Tie.SAME) {
      return Verdict.related(Kinship.PART, "shares of different wholes");
    }
    Verdict limit = Limits.clash(a, b, things == Things.GROUP);
    if (limit != null) {
      return limit;
    }
    if (!fit && isLaterElsewhere(a, b)) {
      return Verdict.related(Kinship.PART, "only one names a place");
    }
    if (!fit && isOneVoice(a, b)) {
      return oneVoice(a, b);
    }
    return Verdict.same(strength, reason(a, b, core, things));
  }

  /** Whether both were described by hand: then every word was chosen, and each counts. */
  private static boolean areDescriptions(Profile a, Profile b) {
    return !a.claim().evidence().hasText() && !b.claim().evidence().hasText();
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.containsAll(b) && !b.containsAll(a);
  }

  private static boolean fit(Profile a, Profile b) {
    return a.claim().quantity().base().intersects(b.claim().quantity().base());
  }

  /**
   * Whether both stand in the running text of one document and come from one actor. Nobody gives
   * two values for one measure in one breath: such figures measure two things, however alike the
   * words.
   */
  private static boolean isOneVoice(Profile a, Profile b) {
    Claim one = a.claim();
    Claim other = b.claim();
    return one.evidence().hasText()
        && one.document().equals(other.document())
        && isSetApart(one.region()) == isSetApart(other.region())
        && one.actor().name().equals(other.actor().name())
        && one.asOf().equals(other.asOf());
  }

  /** Whether one text gives a figure for all it speaks of, and later another for some place. */
  private static boolean isLaterElsewhere(Profile a, Profile b) {
    if (!a.claim().document().equals(b.claim().document())
        || a.places().isEmpty() == b.places().isEmpty()) {
      return false;
    }
    Profile placed = a.places().isEmpty() ? b : a;
    Profile free = a.places().isEmpty() ? a : b;
    return placed.claim().evidence().words().compareTo(free.claim().evidence().words()) > 0
        && !isSetApart(free.claim().region());
  }

  private static boolean isSetApart(Region region) {
    return region == Region.HEADLINE || region == Region.CAPTION || region == Region.PULL_QUOTE;
  }

  private static Verdict oneVoice(Profile a, Profile b) {
    if (a.places().isEmpty() != b.places().isEmpty()) {
      return Verdict.related(Kinship.PART, "only one names a place");
    }
    if (!a.words().equals(b.words())) {
      return Verdict.related(Kinship.DEFINITION, "one text gives both for measures close in kind");
    }
    return Verdict.APART;
  }

  /** Figures in different units: a number and a share, a level and a percentage of change. */
  private static Verdict acrossUnits(Profile a, Profile b, @Nullable Tie core, double strength) {
    boolean oneShare =
        (a.claim().measure().dimension() == Dimension.SHARE)
            != (b.claim().measure().dimension() == Dimension.SHARE);
    if (!oneShare || core != Tie.SAME || strength < ENOUGH + 0.5 || places(a, b)) {
      return Verdict.APART;
    }
    if (a.change() != b.change()) {
      return Verdict.related(Kinship.CHANGE, "one is how much the other changed");
    }
    return Verdict.related(Kinship.UNIT, "one is a number, the other a share");
  }

  private @Nullable Tie core(Profile a, Profile b) {
    if (a.core().isEmpty() != b.core().isEmpty()) {
      // Patients and those in hospital are the same people.
      Tie across = a.core().isEmpty() ? tie(a.things(), b.core()) : tie(a.core(), b.things());
      return across == Tie.SAME ? Tie.SAME : null;
    }
    return tie(a.core(), b.core());
  }

  /** How the families of two measures stand; null when one of them names none. */
  private @Nullable Tie tie(Set<Family> a, Set<Family> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return null;
    }
    Tie best = best(a, b);
    if (best == Tie.SAME) {
      // What both name beside may still set them apart: killed in a raid, injured in a raid.
      Set<Family> onlyA = without(a, b);
      Set<Family> onlyB = without(b, a);
      if (!onlyA.isEmpty() && !onlyB.isEmpty()) {
        return best(onlyA, onlyB);
      }
    }
    return best;
  }

  private Tie best(Set<Family> a, Set<Family> b) {
    Tie best = Tie.APART;
    for (Family one : a) {
      for (Family other : b) {
        Tie tie = families.tie(one, other);
        if (tie.compareTo(best) < 0) {
          best = tie;
        }
      }
    }
    return best;
  }

  private static Set<Family> without(Set<Family> a, Set<Family> b) {
    Set<Family> rest = new HashSet<>(a);
    rest.removeAll(b);
    return rest;
  }

  /** How what is counted stands. */
  private enum Things {
    SAME,
    /** One says less: people and passengers. */
    OPEN,
    /** One is a group among the others: soldiers among people. */
    GROUP,
    CLASH
  }

  private Things things(Profile a, Profile b) {
    if (a.things().isEmpty() || b.things().isEmpty()) {
      Profile named = a.things().isEmpty() ? b : a;
      if (isThing(named) && a.core().equals(b.core()) && isBorneByPeople(a)) {
        return Things.CLASH;
      }
      if (!a.head().isEmpty() && !b.head().isEmpty() && a.core().isEmpty() && b.core().isEmpty()) {
        return a.head().equals(b.head()) ? Things.SAME : Things.CLASH;
      }
      return a.head().equals(b.head()) && !a.head().isEmpty() ? Things.SAME : Things.OPEN;
    }
    Tie tie = tie(a.things(), b.things());
    if (tie == Tie.SAME) {
      return Things.SAME;
    }
    boolean anyone = isAnyone(a) || isAnyone(b);
    boolean group = isGroup(a) || isGroup(b);
    boolean persons = isPersons(a) && isPersons(b);
    if (anyone && persons) {
      return group ? Things.GROUP : Things.OPEN;
    }
    if (anyone && (has(a, "customers") || has(b, "customers"))) {
      return Things.OPEN;
    }
    if (tie == Tie.RELATED) {
      return Things.GROUP;
    }
    return Things.CLASH;
  }

  /** Whether what is counted is no people, nor stands for people. */
  private static boolean isThing(Profile profile) {
    return !profile.things().isEmpty()
        && profile.things().stream().allMatch(family -> family.kind() == Kind.THING)
        && !has(profile, "families")
        && !has(profile, "job")
        && !has(profile, "homes");
  }

  private boolean isBorneByPeople(Profile profile) {
    return profile.core().stream().anyMatch(words::isBorneByPeople);
  }

  private static boolean has(Profile profile, String id) {
    return profile.things().stream().anyMatch(family -> family.id().equals(id));
  }

  private static boolean isAnyone(Profile profile) {
    return has(profile, "people") && !isGroup(profile);
  }

  private static boolean isGroup(Profile profile) {
    return profile.things().stream().anyMatch(family -> family.kind().isGroup());
  }

  private static boolean isPersons(Profile profile) {
    return profile.things().stream().noneMatch(family -> family.kind() == Kind.THING);
  }

  private double strength(Profile a, Profile b, @Nullable Tie core, Things things) {
    double strength = 0;
    if (core == Tie.SAME) {
      strength += CORE;
    } else if (core == null && a.core().size() + b.core().size() > 0) {
      strength -= 0.3;
    }
    if (things == Things.SAME) {
      boolean specific = !has(a, "people");
      strength += a.head().equals(b.head()) && specific ? HEAD : specific ? THING : 0.3;
    }
    for (String word : a.words()) {
      if (b.words().contains(word)) {
        strength += 0.5;
      }
    }
    if (!a.populations().isEmpty() && a.populations().equals(b.populations())) {
      strength += POPULATIONS;
    }
    if (SCARCE.contains(a.claim().measure().dimension())) {
      strength += SCARCE_DIMENSION;
    }
    return strength + context(a.context(), b.context());
  }

  private double context(List<String> a, List<String> b) {
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 0; i < b.size(); i++) {
      ranks.put(b.get(i), i);
    }
    double sum = 0;
    for (int i = 0; i < a.size(); i++) {
      Integer rank = ranks.get(a.get(i));
      if (rank != null) {
        sum += 2 * weight.applyAsDouble(a.get(i)) / (1 + Math.max(i, rank) / 6.0);
      }
    }
    return Math.min(2, sum);
  }

  /** Whether two measures name different places. */
  private static boolean places(Profile a, Profile b) {
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return false;
    }
    for (String one : a.places()) {
      for (String other : b.places()) {
        if (one.contains(other) || other.contains(one)) {
          return false;
        }
      }
    }
    // Texts that speak of both places do not set them against each other.
    boolean apart = !a.claim().document().equals(b.claim().document());
    return !(apart && tells(a, b.places()) && tells(b, a.places()));
  }

  private static boolean tells(Profile profile, Set<String> places) {
    return places.stream()
        .allMatch(place -> profile.told().containsAll(Arrays.asList(place.split(" "))));
  }

  private static String reason(Profile a, Profile b, @Nullable Tie core, Things things) {
    if (core == Tie.SAME) {
      return a.core().equals(b.core())
          ? "both say " + Limits.names(a.core())
          : Limits.names(a.core()) + " and " + Limits.names(b.core()) + " name one measure";
    }
    if (things == Things.SAME) {
      return "both count " + (a.things().isEmpty() ? a.head() : Limits.names(a.things()));
    }
    return "their clauses share their words";
  }
}
