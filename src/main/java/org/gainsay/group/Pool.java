package org.gainsay.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gainsay.lexicon.ScopeWords.Quality;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.model.Claim;

/**
 * What several mentions of one figure say of its measure together: one names what happened, another
 * whom it befell, a third only "its total of 1,265".
 */
final class Pool {

  /** So many mentions lend the others their context. */
  private static final int SPEAKERS = 6;

  private Pool() {}

  /**
   * The profile of each mention, completed by the others: what most of those that say it say. The
   * claim, with its source and date, stays its own, as does the context.
   */
  static List<Profile> pool(List<Profile> mentions) {
    if (mentions.size() < 2) {
      return mentions;
    }
    Set<Family> core = most(mentions, Profile::core);
    Set<Family> things = most(mentions, Profile::things);
    String head = head(mentions);
    Set<String> places = most(mentions, Profile::places);
    Set<String> words = most(mentions, Profile::words);
    boolean wish = mostly(mentions, Profile::wish);
    boolean earlier = mostly(mentions, Profile::earlier);
    boolean change = mostly(mentions, Profile::change);
    Set<Family> populations = shared(mentions, Profile::populations);
    Set<String> parts = shared(mentions, Profile::parts);
    Set<Quality> qualities = shared(mentions, Profile::qualities);
    boolean firm = mentions.stream().anyMatch(Profile::firm);
    List<Claim> claims = mentions.stream().map(Profile::claim).toList();
    List<Profile> pooled = new ArrayList<>(mentions.size());
    for (Profile own : mentions) {
      pooled.add(
          new Profile(
              own.claim(),
              core,
              things,
              head,
              words,
              populations,
              parts,
              places,
              own.told(),
              qualities,
              earlier,
              wish,
              change,
              contexts(own, mentions),
              firm,
              claims));
    }
    return pooled;
  }

  private static List<List<String>> contexts(Profile own, List<Profile> mentions) {
    List<List<String>> contexts = new ArrayList<>(own.contexts());
    for (Profile mention : mentions.subList(0, Math.min(SPEAKERS, mentions.size()))) {
      contexts.addAll(mention.contexts());
    }
    return List.copyOf(new LinkedHashSet<>(contexts));
  }

  /** The head that most give, the first of them in alphabetical order. */
  private static String head(List<Profile> mentions) {
    Map<String, Integer> votes = new HashMap<>();
    for (Profile mention : mentions) {
      if (!mention.head().isEmpty()) {
        votes.merge(mention.head(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean mostly(List<Profile> mentions, Predicate<Profile> says) {
    return 2 * mentions.stream().filter(says).count() > mentions.size();
  }

  /** What at least half as many say as say the most frequent. */
  private static <T> Set<T> most(List<Profile> mentions, Function<Profile, Set<T>> part) {
    Map<T, Integer> votes = new HashMap<>();
    int most = 0;
    for (Profile mention : mentions) {
      for (T one : part.apply(mention)) {
        most = Math.max(most, votes.merge(one, 1, Integer::sum));
      }
    }
    Set<T> said = new LinkedHashSet<>();
    for (Map.Entry<T, Integer> vote : votes.entrySet()) {
      if (2 * vote.getValue() > most) {
        said.add(vote.getKey());
      }
    }
    return Set.copyOf(said);
  }

  /** What more than half of the mentions say: a limit that most leave out is no limit. */
  private static <T> Set<T> shared(List<Profile> mentions, Function<Profile, Set<T>> part) {
    Map<T, Integer> votes = new HashMap<>();
    for (Profile mention : mentions) {
      for (T one : part.apply(mention)) {
        votes.merge(one, 1, Integer::sum);
      }
    }
    Set<T> said = new LinkedHashSet<>();
    for (Map.Entry<T, Integer> vote : votes.entrySet()) {
      if (2 * vote.getValue() > mentions.size()) {
        said.add(vote.getKey());
      }
    }
    return Set.copyOf(said);
  }
}
