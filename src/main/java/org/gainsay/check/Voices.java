package org.gainsay.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.gainsay.model.Actor;

/**
 * Tells whether two actors, named in different articles, speak with one voice: the same person or
 * body under another form of the name, or a body and somebody who speaks for it.
 */
final class Voices {

  private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "and", "s", "in");

  // "sohail" and "suhail" reach 0.93, "merkel" and "markel" 0.95; "jensen" and "hansen" 0.78
  private static final double SPELLING = 0.9;

  private final JaroWinklerSimilarity spelling = new JaroWinklerSimilarity();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<List<String>, List<String>> lists = new HashMap<>();

  /** Whether the two are one voice. Symmetric. */
  boolean same(Actor a, Actor b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.isOutlet() || b.isOutlet()) {
      // who is cited by name is not the one who cites, unless it writes about itself or its own
      return words(a.name()) == words(b.name()) || isOfOutlet(a, b) || isOfOutlet(b, a);
    }
    return sameName(a.name(), b.name())
        || sameName(a.organisation(), b.name())
        || sameName(a.name(), b.organisation())
        || isOffice(a.role(), b.name())
        || isOffice(b.role(), a.name());
  }

  /** Whether an actor is one of the outlet's own: "our finance director". */
  private boolean isOfOutlet(Actor actor, Actor outlet) {
    return outlet.isOutlet()
        && !actor.organisation().isEmpty()
        && words(actor.organisation()) == words(outlet.name());
  }

  /** Whether an actor bears no other name than somebody's office: "the harbour master". */
  private boolean isOffice(String role, String name) {
    List<String> office = words(role);
    return office.size() > 1 && office == words(name);
  }

  private boolean sameName(String a, String b) {
    List<String> one = words(a);
    List<String> other = words(b);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (one == other) {
      return true;
    }
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = shorter == one ? other : one;
    return isInitials(shorter, longer)
        || (sameWord(last(shorter), last(longer)) && allWithin(shorter, longer));
  }

  private boolean allWithin(List<String> shorter, List<String> longer) {
    return shorter.stream().allMatch(word -> longer.stream().anyMatch(w -> sameWord(word, w)));
  }

  private boolean sameWord(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    return a.length() > 4
        && b.length() > 4
        && a.charAt(0) == b.charAt(0)
        && spelling.apply(a, b) >= SPELLING;
  }

  /** "WHO" and "World Health Organization". */
  private static boolean isInitials(List<String> shorter, List<String> longer) {
    if (shorter.size() != 1 || longer.size() < 2 || shorter.get(0).length() != longer.size()) {
      return false;
    }
    String letters = shorter.get(0);
    for (int i = 0; i < letters.length(); i++) {
      if (longer.get(i).charAt(0) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String last(List<String> names) {
    return names.get(names.size() - 1);
  }

  /** The words that tell a name; one list for all names of the same words. */
  private List<String> words(String name) {
    List<String> known = words.get(name);
    if (known == null) {
      Set<String> kept = new LinkedHashSet<>(Wording.words(name));
      kept.removeAll(SMALL);
      known = lists.computeIfAbsent(List.copyOf(kept), list -> list);
      words.put(name, known);
    }
    return known;
  }
}
