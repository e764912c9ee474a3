package org.gainsay.group;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.lexicon.WordFamilies.Tie;
import org.gainsay.model.Dimension;
import org.gainsay.model.Scope;
import org.jspecify.annotations.Nullable;

/** How the parts of two measures stand to each other: what is said, of whom, and where. */
final class Ties {

  private static final String FIGHTERS = "fighters";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final WordFamilies families;
  private final ScopeWords words;

  Ties(WordFamilies families, ScopeWords words) {
    this.families = families;
    this.words = words;
  }

  /** How what is said stands; null when one of them leaves it open. */
  @Nullable Tie core(Profile a, Profile b) {
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
      Tie rest = bestOfRest(a, b);
      return rest == null ? best : rest;
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

  /** How near the families stand that only one of the two names; null when one names no other. */
  private @Nullable Tie bestOfRest(Set<Family> a, Set<Family> b) {
    Tie best = null;
    for (Family one : a) {
      if (b.contains(one)) {
        continue;
      }
      for (Family other : b) {
        if (!a.contains(other)) {
          Tie tie = families.tie(one, other);
          best = best == null || tie.compareTo(best) < 0 ? tie : best;
        }
      }
    }
    return best;
  }

  /** How what is counted stands. */
  enum Things {
    SAME,
    /** One says less: people and passengers. */
    OPEN,
    /** One is a group among the others: soldiers among people. */
    GROUP,
    CLASH
  }

  Things things(Profile a, Profile b) {
    if (a.things().isEmpty() || b.things().isEmpty()) {
      Profile named = a.things().isEmpty() ? b : a;
      if (isThing(named) && a.core().equals(b.core()) && isBorneByPeople(a)) {
        return Things.CLASH;
      }
      if (!a.head().isEmpty() && !b.head().isEmpty() && a.core().isEmpty() && b.core().isEmpty()) {
        return isOneHead(a, b) ? Things.SAME : Things.CLASH;
      }
      return isOneHead(a, b) ? Things.SAME : Things.OPEN;
    }
    Tie tie = tie(a.things(), b.things());
    if (tie == Tie.SAME) {
      return Things.SAME;
    }
    boolean anyone = isAnyone(a) || isAnyone(b);
    boolean group = isGroup(a) || isGroup(b);
    boolean persons = isPersons(a) && isPersons(b);
    // "26 men": of those who work or fight, mostly.
    if ((has(a, "men") || has(b, "men")) && persons && !(isPopulation(a) && isPopulation(b))) {
      return Things.OPEN;
    }
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
        && !has(profile, "votes")
        && !has(profile, "doses")
        && !has(profile, "homes");
  }

  /** Whether one counts people and the other things that stand for nobody. */
  static boolean arePeopleAndThings(Profile a, Profile b) {
    return (isThing(a) && isPeople(b)) || (isThing(b) && isPeople(a));
  }

  /** Whether one counts people and the other households. */
  boolean arePeopleAndHouseholds(Profile a, Profile b) {
    return (has(a, "families") && isOfPeople(b) && !has(b, "families"))
        || (has(b, "families") && isOfPeople(a) && !has(a, "families"));
  }

  /** Whether a figure is one of people, by what it counts or by what happened to them. */
  private boolean isOfPeople(Profile profile) {
    return isPeople(profile) || profile.things().isEmpty() && isBorneByPeople(profile);
  }

  /** Whether they count people of two kinds that are never one: officers and marchers. */
  boolean areOtherPeople(Profile a, Profile b) {
    Set<Family> other = counted(b);
    return isPeople(a)
        && isPeople(b)
        && counted(a).stream()
            .allMatch(one -> other.stream().allMatch(o -> families.areToldApart(one, o)));
  }

  /** What is counted; the men of somebody's own are those who fight for him. */
  private Set<Family> counted(Profile profile) {
    Family fighters = families.family(FIGHTERS);
    return has(profile, "men") && profile.named() && fighters != null
        ? Set.of(fighters)
        : profile.things();
  }

  private static boolean isPeople(Profile profile) {
    return !profile.things().isEmpty() && isPersons(profile);
  }

  /** Whether both say what happened to people. */
  boolean areBorneByPeople(Profile a, Profile b) {
    return isBorneByPeople(a) && isBorneByPeople(b);
  }

  /** Whether one of them says what happened to people. */
  boolean isAnyBorneByPeople(Profile a, Profile b) {
    return isBorneByPeople(a) || isBorneByPeople(b);
  }

  private boolean isBorneByPeople(Profile profile) {
    return profile.core().stream().anyMatch(words.traits()::isBorneByPeople);
  }

  /** Whether a figure is of what nobody has for himself: the turnout, not a party's share. */
  boolean isHeldByNobody(Profile profile) {
    return !profile.named() && profile.core().stream().anyMatch(words.traits()::isUnheld);
  }

  /** Whether money is for two things: schools and hospitals; two groups of people may be one. */
  boolean purposesClash(Profile a, Profile b) {
    boolean things =
        a.purposes().stream().anyMatch(family -> family.kind() == Kind.THING)
            || b.purposes().stream().anyMatch(family -> family.kind() == Kind.THING);
    return things && tie(a.purposes(), b.purposes()) == Tie.APART;
  }

  /** Whether it is told what something fetches. */
  static boolean isPrice(Profile profile) {
    return profile.core().stream().anyMatch(family -> family.id().equals("price"));
  }

  static boolean has(Profile profile, String id) {
    return profile.things().stream().anyMatch(family -> family.id().equals(id));
  }

  private static boolean isAnyone(Profile profile) {
    return has(profile, "people") && !isGroup(profile);
  }

  /** Whether what is counted is a group among people: children, soldiers. */
  static boolean isGroup(Profile profile) {
    return profile.things().stream().anyMatch(family -> family.kind().isGroup());
  }

  /** Whether what is counted is a group of a people: children, civilians. */
  static boolean isPopulation(Profile profile) {
    return profile.things().stream().anyMatch(family -> family.kind() == Kind.POPULATION);
  }

  private static boolean isPersons(Profile profile) {
    return profile.things().stream().noneMatch(family -> family.kind() == Kind.THING);
  }

  /** Whether a claim is of none. */
  static boolean isNought(Profile profile) {
    BigDecimal value = profile.claim().quantity().interval().high();
    return value != null
        && value.signum() == 0
        && profile.claim().measure().dimension() == Dimension.COUNT;
  }

  /** Whether a figure is one that others may share by chance: below a hundred. */
  static boolean isSmall(Profile profile) {
    BigDecimal value = profile.claim().quantity().base().tellingEnd();
    return value != null && value.compareTo(HUNDRED) < 0;
  }

  /** Whether each names what it counts by another word: engines and people. */
  static boolean areTwoHeads(Profile a, Profile b) {
    return !a.head().isEmpty() && !b.head().isEmpty() && !a.head().equals(b.head());
  }

  /** Whether one word names what both count. */
  static boolean isOneHead(Profile a, Profile b) {
    return !a.head().isEmpty() && a.head().equals(b.head());
  }

  /** Whether two measures name different places, or one of them a place that is not the text's. */
  boolean placesClash(Profile a, Profile b) {
    for (String one : a.places()) {
      for (String other : b.places()) {
        if (!one.equals(Scope.ANOTHER_PLACE) && !words.placeKinds().clash(one, other)) {
          return false;
        }
      }
    }
    if (a.places().contains(Scope.ANOTHER_PLACE) != b.places().contains(Scope.ANOTHER_PLACE)) {
      return true;
    }
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return false;
    }
    // Texts that speak of both places do not set them against each other.
    boolean apart = !a.claim().document().equals(b.claim().document());
    return !(apart && tells(a, b.places()) && tells(b, a.places()));
  }

  /** The part of a place that only one of two is of: "capital"; empty when there is none. */
  String part(Profile a, Profile b) {
    String part = partOf(a, b);
    return part.isEmpty() ? partOf(b, a) : part;
  }

  private String partOf(Profile placed, Profile other) {
    if (placed.places().isEmpty() || !other.places().isEmpty()) {
      return "";
    }
    // "Crime in the capital: offences up 9 percent" is of the capital too.
    String sentence = other.claim().evidence().context().toLowerCase(Locale.ROOT);
    boolean all =
        placed.places().stream().allMatch(p -> words.isPartOfPlace(p) && !sentence.contains(p));
    return all ? placed.places().iterator().next() : "";
  }

  private static boolean tells(Profile profile, Set<String> places) {
    return places.stream()
        .allMatch(place -> profile.told().containsAll(Arrays.asList(place.split(" "))));
  }
}
