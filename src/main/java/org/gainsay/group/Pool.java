package org.gainsay.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gainsay.group.Profile.Narrowing;
import org.gainsay.group.Profile.Said;
import org.gainsay.group.Profile.Subject;
import org.gainsay.lexicon.ScopeWords.Quality;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;

/**
 * What several mentions of one figure say of its measure together: one names what happened, another
 * whom it befell, a third only "its total of 1,265".
 */
final class Pool {

  /** So many mentions lend the others their context. */
  private static final int SPEAKERS = 6;

  /** How many figures back the one may stand that a figure goes on from. */
  private static final int BACK = 2;

  private static final BigDecimal ORDER = BigDecimal.valueOf(4);

  private Pool() {}

  /**
   * The profile of each mention, in the same order, completed by the others: what most of those
   * that say it say. The claim, with its source and date, stays its own; to its context come those
   * of the first few mentions.
   */
  static List<Profile> pool(List<Profile> mentions) {
    if (mentions.size() < 2) {
      return mentions;
    }
    Said said = new Said(most(mentions, Profile::core), mentions.stream().anyMatch(Profile::firm));
    Subject subject =
        new Subject(
            most(mentions, Profile::things), head(mentions), most(mentions, Profile::words));
    Narrowing narrowing =
        new Narrowing(
            shared(mentions, Profile::populations),
            shared(mentions, Profile::parts),
            shared(mentions, Profile::places),
            most(mentions, Profile::holders),
            mostly(mentions, Profile::named),
            shared(mentions, Profile::qualities),
            shared(mentions, Profile::purposes),
            mostly(mentions, Profile::earlier),
            mostly(mentions, Profile::another),
            mostly(mentions, Profile::wish),
            mostly(mentions, Profile::whole),
            mostly(mentions, Profile::change));
    List<Claim> claims = mentions.stream().map(Profile::claim).toList();
    List<Profile> pooled = new ArrayList<>(mentions.size());
    for (Profile own : mentions) {
      List<List<String>> contexts = contexts(own, mentions);
      pooled.add(new Profile(own.claim(), said, subject, narrowing, own.told(), contexts, claims));
    }
    return pooled;
  }

  /**
   * A figure whose clause does not say what happened goes on from the one before it in its text
   * that counts the same and is of its order: "the union's 22,000 ... the police still say 9,000".
   * What the figure before means may be known only from other reports.
   */
  static List<Profile> goOn(List<Profile> profiles) {
    Map<Document, List<Integer>> texts = new LinkedHashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      Claim claim = profiles.get(i).claim();
      if (claim.evidence().hasText()) {
        texts.computeIfAbsent(claim.document(), key -> new ArrayList<>()).add(i);
      }
    }
    List<Profile> told = new ArrayList<>(profiles);
    for (List<Integer> text : texts.values()) {
      text.sort(
          Comparator.comparing((Integer i) -> profiles.get(i).claim().evidence().words())
              .thenComparing(i -> profiles.get(i).claim().actor().name()));
      for (int at = 1; at < text.size(); at++) {
        Profile own = told.get(text.get(at));
        if (own.core().isEmpty() && !own.whole()) {
          for (int back = 1; back <= Math.min(BACK, at); back++) {
            Profile before = told.get(text.get(at - back));
            if (!before.core().isEmpty() && goesOn(own, before)) {
              told.set(text.get(at), own.saying(before.core()));
              break;
            }
          }
        }
      }
    }
    return told;
  }

  private static boolean goesOn(Profile own, Profile before) {
    Claim claim = own.claim();
    BigDecimal x = claim.quantity().base().tellingEnd();
    BigDecimal y = before.claim().quantity().base().tellingEnd();
    boolean alike =
        own.head().equals(before.head())
            || isTotal(own)
            || (own.things().equals(before.things()) && !own.things().isEmpty());
    return claim.quantity().comparableWith(before.claim().quantity())
        && (alike || own.head().isEmpty())
        && x != null
        && y != null
        && x.min(y).signum() > 0
        && x.max(y).compareTo(x.min(y).multiply(ORDER)) <= 0;
  }

  /** "Three Danes and two Poles, five people in all": of whom the parts are told right before. */
  private static boolean isTotal(Profile own) {
    return Ties.has(own, "people") && own.qualities().stream().anyMatch(Quality::isTotal);
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
