package org.gainsay.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Quantity;

/**
 * What all the claims to be grouped have in common: how often words stand around figures, and which
 * figures there are. What is rare among them tells more.
 */
final class Tally {

  /** More figures in one unit than a few reports give tell nothing further. */
  private static final int MANY = 64;

  /** From so many figures on it means something that few are in one unit. */
  private static final int ENOUGH = 10;

  /** How few figures in a unit two short reports have, so that they are judged like any others. */
  private static final double USUAL = 0.31;

  /** Shorter names than this are told apart by each letter. */
  private static final int FORM = 4;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, NavigableSet<BigDecimal>> figures = new HashMap<>();

  /** Whose figures each text gives, by their unit. */
  private final Map<Document, Map<String, List<Set<String>>>> holders = new HashMap<>();

  private final Map<List<Object>, Boolean> apart = new HashMap<>();

  /** What each text says that happened, with the families of those to whom. */
  private final Map<Document, Map<Family, Set<Family>>> befallen = new HashMap<>();

  private final Contexts contexts = new Contexts(this::weight);
  private final Texts texts = new Texts();

  private ToldLimits limits = ToldLimits.of(List.of());

  private int all;

  private Tally() {}

  static Tally of(List<Profile> profiles) {
    Tally tally = new Tally();
    for (Profile profile : profiles) {
      for (String word : profile.contexts().get(0)) {
        tally.words.merge(word, 1, Integer::sum);
      }
      Quantity quantity = profile.claim().quantity();
      if (!profile.holders().isEmpty()) {
        tally
            .holders
            .computeIfAbsent(profile.claim().document(), key -> new HashMap<>())
            .computeIfAbsent(quantity.unit().base(), key -> new ArrayList<>())
            .add(profile.holders());
      }
      for (Family core : profile.core()) {
        tally
            .befallen
            .computeIfAbsent(profile.claim().document(), key -> new HashMap<>())
            .computeIfAbsent(core, key -> new HashSet<>())
            .addAll(profile.things());
      }
      BigDecimal value = quantity.base().tellingEnd();
      if (value != null) {
        tally.figures.computeIfAbsent(quantity.unit().base(), unit -> new TreeSet<>()).add(value);
      }
    }
    tally.limits = ToldLimits.of(profiles);
    tally.all = tally.figures.values().stream().mapToInt(Set::size).sum();
    return tally;
  }

  /** How much a word says that two figures share: 1 where it stands beside one figure alone. */
  double weight(String word) {
    return 1 / (1 + log2(words.getOrDefault(word, 1)));
  }

  /** Limits that some text sets against the whole. */
  ToldLimits limits() {
    return limits;
  }

  /** The lists of words around figures, made ready to be compared. */
  Contexts contexts() {
    return contexts;
  }

  /** The texts that mentions of figures stand in. */
  Texts texts() {
    return texts;
  }

  /**
   * How few figures there are in the unit of a claim: 1 for one, 0.5 for two, 0.33 for four. Among
   * few figures in all that tells nothing.
   */
  double fewness(Claim claim) {
    return all < ENOUGH ? USUAL : 1 / (1 + log2(Math.min(MANY, figures(claim).size())));
  }

  /**
   * Whether two figures are of two holders whom some text tells apart, with a figure for each: the
   * shells of one army and those of the other.
   */
  boolean areOfTwo(Profile a, Profile b) {
    if (a.holders().isEmpty() || b.holders().isEmpty() || areOne(a.holders(), b.holders())) {
      return false;
    }
    if (a.named()
        && b.named()
        && (Collections.disjoint(a.told(), b.holders())
            || Collections.disjoint(b.told(), a.holders()))) {
      return true;
    }
    String unit = a.claim().quantity().unit().base();
    return apart.computeIfAbsent(
        List.of(unit, a.holders(), b.holders()), key -> tellsApart(unit, a, b));
  }

  /**
   * Whether some text counts those of both in one happening: the dead soldiers, and the dead. Where
   * none does, the one who says "people" may mean the soldiers of the other.
   */
  boolean areToldApart(Profile a, Profile b) {
    for (Map<Family, Set<Family>> text : befallen.values()) {
      for (Family core : a.core()) {
        Set<Family> counted = text.getOrDefault(core, Set.of());
        if (b.core().contains(core)
            && counted.containsAll(a.things())
            && counted.containsAll(b.things())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean tellsApart(String unit, Profile a, Profile b) {
    for (Map<String, List<Set<String>>> text : holders.values()) {
      List<Set<String>> told = text.getOrDefault(unit, List.of());
      if (told.stream().anyMatch(of(a, b)) && told.stream().anyMatch(of(b, a))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two names may be of one: "the army" and "the Kadrin army", not two parties. */
  private static boolean areOne(Set<String> a, Set<String> b) {
    return isWithin(a, b) || isWithin(b, a);
  }

  private static boolean isWithin(Set<String> few, Set<String> many) {
    return few.stream().allMatch(one -> many.stream().anyMatch(other -> areForms(one, other)));
  }

  /** "Kellia", "Kellian" and "Kellians" are of one people. */
  private static boolean areForms(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return one.equals(other)
        || shorter.length() > FORM
            && longer.length() - shorter.length() <= 2
            && longer.startsWith(shorter);
  }

  private static Predicate<Set<String>> of(Profile one, Profile other) {
    return holders -> areOne(holders, one.holders()) && !areOne(holders, other.holders());
  }

  /** How many other figures of their unit lie between two, up to {@value #MANY}. */
  int between(Claim claim, BigDecimal x, BigDecimal y) {
    int between = 0;
    for (BigDecimal figure : figures(claim).tailSet(x.min(y), false)) {
      if (figure.compareTo(x.max(y)) >= 0 || between == MANY) {
        break;
      }
      between++;
    }
    return between;
  }

  private NavigableSet<BigDecimal> figures(Claim claim) {
    return figures.getOrDefault(claim.quantity().unit().base(), ONE);
  }

  private static final NavigableSet<BigDecimal> ONE = new TreeSet<>(List.of(BigDecimal.ZERO));

  private static double log2(int count) {
    return Math.log(Math.max(1, count)) / Math.log(2);
  }
}
