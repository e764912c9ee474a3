package org.gainsay.group;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.lexicon.ScopeWords.Quality;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.model.Claim;

/**
 * Limits that some text sets against the whole: one voice that gives 23 dead, and 15 dead in Osk,
 * means Osk to be a part; where no text does so, "in Osk" may only say where it all happened.
 */
final class ToldLimits {

  /** So many figures of one voice on one thing are compared; more are a table, not a contrast. */
  private static final int MOST = 16;

  /** What one voice of a text says of figures in one unit. */
  private record Said(
      Object document, String actor, String unit, Set<Family> core, Set<Family> things) {}

  /** A limit that narrows what some words count. */
  private record Narrowed(Set<Family> core, String unit, Object limit) {}

  private final Set<Narrowed> narrowed = new HashSet<>();

  static ToldLimits of(List<Profile> profiles) {
    ToldLimits limits = new ToldLimits();
    ListMultimap<Said, Profile> said = ArrayListMultimap.create();
    for (Profile profile : profiles) {
      Claim claim = profile.claim();
      if (!profile.core().isEmpty() && !Scorecard.isSetApart(claim.region())) {
        said.put(
            new Said(
                claim.document(),
                claim.actor().name(),
                unit(profile),
                profile.core(),
                profile.things()),
            profile);
      }
    }
    for (Said key : said.keySet()) {
      List<Profile> figures = said.get(key);
      if (figures.size() <= MOST) {
        figures.forEach(part -> figures.forEach(whole -> limits.compare(part, whole)));
      }
    }
    return limits;
  }

  private static String unit(Profile profile) {
    return profile.claim().quantity().unit().base();
  }

  /** Notes what only the first of two figures is limited to. */
  private void compare(Profile part, Profile whole) {
    Claim a = part.claim();
    Claim b = whole.claim();
    if (a.quantity().base().intersects(b.quantity().base())
        || !a.asOf().equals(b.asOf())
        || part.earlier() != whole.earlier()
        || part.another() != whole.another()
        || part.change() != whole.change()
        || part.aspect() != whole.aspect()) {
      return;
    }
    Set<Object> more = limits(part);
    more.removeAll(limits(whole));
    boolean one = more.size() == 1 && limits(part).containsAll(limits(whole));
    if (one) {
      narrowed.add(new Narrowed(part.core(), unit(part), more.iterator().next()));
    }
  }

  private static Set<Object> limits(Profile profile) {
    Set<Object> limits = new HashSet<>(profile.places());
    // What a report is titled after is no part of it.
    String title = profile.claim().source().title().toLowerCase(Locale.ROOT);
    limits.removeIf(place -> title.contains(place.toString()));
    // "In all 43" is the whole itself.
    profile.qualities().stream().filter(q -> !q.isTotal()).forEach(limits::add);
    return limits;
  }

  /**
   * The limit of one of two figures that some text sets against the whole, as words; empty where
   * none does, or both have it.
   */
  String parts(Profile a, Profile b) {
    String limit = narrows(a, b);
    return limit.isEmpty() ? narrows(b, a) : limit;
  }

  private String narrows(Profile part, Profile whole) {
    if (narrowed.isEmpty()) {
      return "";
    }
    if (whole.places().isEmpty()) {
      for (String place : part.places()) {
        if (narrowed.contains(new Narrowed(part.core(), unit(part), place))) {
          return place;
        }
      }
    }
    for (Quality quality : part.qualities()) {
      boolean open = whole.qualities().stream().noneMatch(q -> q.group().equals(quality.group()));
      if (open && narrowed.contains(new Narrowed(part.core(), unit(part), quality))) {
        return quality.value();
      }
    }
    return "";
  }
}
