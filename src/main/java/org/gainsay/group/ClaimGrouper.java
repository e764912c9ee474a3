package org.gainsay.group;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.ClaimLink;
import org.gainsay.model.Document;
import org.gainsay.model.Interval;
import org.gainsay.model.Kinship;
import org.gainsay.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Groups claims by measure, in two rounds: the mentions of one figure first, which complete each
 * other, then all. Of many claims only those that share a decisive word are compared; claims are
 * joined from the surest pair down, and never so that two of a group clash.
 */
public final class ClaimGrouper {

  /** So many members speak for a large group when it is asked whether another fits. */
  private static final int SPEAKERS = 40;

  /** One barred pair of two groups is borne for so many in all, and counts for so much. */
  private static final int TOLERATED = 3;

  private static final double BARRED = -1.5;

  private final ProfileReader profiles;
  private final Judge judge;
  private final SideBySide sideBySide;

  private ClaimGrouper(Lexicon lexicon, ScopeWords words) {
    profiles = new ProfileReader(words);
    judge = new Judge(lexicon, profiles.families(), profiles.words());
    sideBySide = new SideBySide(words.links());
  }

  /** A grouper that goes by the words of {@code lexicon}. */
  public static ClaimGrouper of(Lexicon lexicon) {
    return of(lexicon, ScopeWords.of(lexicon, WordFamilies.of(lexicon)));
  }

  /** As {@link #of(Lexicon)}, where its scope words and families have been compiled. */
  public static ClaimGrouper of(Lexicon lexicon, ScopeWords words) {
    return new ClaimGrouper(lexicon, words);
  }

  /** The groups, in order of their first claims. Independent of the order of the claims. */
  public List<ClaimGroup> group(List<Claim> claims) {
    Map<Document, Set<String>> told = new HashMap<>();
    List<Profile> read = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      read.add(profiles.read(claim, told.computeIfAbsent(claim.document(), profiles::told)));
    }
    int[] rank = rank(claims);
    Tally tally = Tally.of(read);
    return new Run(new Run(read, rank, tally).completed(), rank, tally).groups();
  }

  /** The place of each claim in an order that does not depend on how they were given. */
  private static int[] rank(List<Claim> claims) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, claims.size()).boxed().toList());
    order.sort(Comparator.comparing(claims::get, CLAIMS));
    int[] rank = new int[claims.size()];
    for (int i = 0; i < order.size(); i++) {
      rank[order.get(i)] = i;
    }
    return rank;
  }

  /** One grouping: indices are places in the list of claims. */
  private final class Run {
    private final List<Profile> read;
    private final Tally tally;
    private final int[] rank;
    private final Verdicts verdicts = new Verdicts();
    private final Verdicts weighed = new Verdicts();

    /** What else the texts give; null while it is not asked for. */
    private @Nullable Nearest nearest;

    Run(List<Profile> read, int[] rank, Tally tally) {
      this.read = read;
      this.rank = rank;
      this.tally = tally;
    }

    List<ClaimGroup> groups() {
      Pairs pairs = new Blocks(read, rank).pairs();
      Nearest all = new Nearest(read);
      for (int pair = 0; pair < pairs.size(); pair++) {
        int a = pairs.first(pair);
        int b = pairs.second(pair);
        all.add(a, b, judged(a, b).strength());
      }
      nearest = all;
      int[] group = joined(pairs);
      ListMultimap<Integer, Integer> members =
          MultimapBuilder.linkedHashKeys().arrayListValues().build();
      for (int i = 0; i < group.length; i++) {
        members.put(group[i], i);
      }
      List<SideBySide.Told> told = sideBySide.of(read, rank);
      Links links = new Links(group);
      for (SideBySide.Told beside : told) {
        links.add(beside.first(), beside.second(), beside.verdict());
      }
      for (int pair = 0; pair < pairs.size(); pair++) {
        int a = pairs.first(pair);
        int b = pairs.second(pair);
        links.add(a, b, verdict(a, b));
      }
      for (SideBySide.Told beside : told) {
        for (int a : speakers(members.get(group[beside.first()]))) {
          for (int b : speakers(members.get(group[beside.second()]))) {
            links.add(a, b, beside.verdict());
          }
        }
      }
      List<ClaimGroup> groups = new ArrayList<>();
      for (int key : members.keySet()) {
        List<Claim> claims = members.get(key).stream().map(i -> read.get(i).claim()).toList();
        groups.add(
            new ClaimGroup(fullest(claims), claims, links.same.get(key), links.related.get(key)));
      }
      return groups;
    }

    /** The links within groups, and those between two, which the first of them has. */
    private final class Links {
      private final ListMultimap<Integer, ClaimLink> same = ArrayListMultimap.create();
      private final ListMultimap<Integer, ClaimLink> related = ArrayListMultimap.create();
      private final Set<Long> linked = new HashSet<>();
      private final int[] group;

      /** The first claim of the group of each claim. */
      private final int[] first;

      Links(int[] group) {
        this.group = group;
        first = new int[group.length];
        Map<Integer, Integer> firsts = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
          first[i] = firsts.merge(group[i], i, Math::min);
        }
      }

      /** Adds what a verdict makes of two claims that are not linked yet. */
      void add(int a, int b, Verdict verdict) {
        boolean together = group[a] == group[b];
        if (together && verdict.kind() == Verdict.Kind.SAME) {
          same.put(group[a], link(a, b, null, verdict));
        } else if (!together && verdict.kinship() != null && linked.add(Pairs.pack(a, b))) {
          int one = first[a] < first[b] ? a : b;
          related.put(group[one], link(one, one == a ? b : a, verdict.kinship(), verdict));
        }
      }

      private ClaimLink link(int a, int b, @Nullable Kinship kinship, Verdict verdict) {
        return new ClaimLink(read.get(a).claim(), read.get(b).claim(), kinship, verdict.reason());
      }
    }

    /** The verdict on a pair, in the light of what else their texts give where that is known. */
    private Verdict verdict(int a, int b) {
      Verdict verdict = judged(a, b);
      if (nearest == null) {
        return verdict;
      }
      int low = rank[a] < rank[b] ? a : b;
      int high = low == a ? b : a;
      Verdict known = weighed.get(low, high);
      if (known == null) {
        known = verdict.with(nearest.points(a, b, verdict.strength()));
        weighed.put(low, high, known);
      }
      return known;
    }

    /** The verdict on a pair by itself. */
    private Verdict judged(int a, int b) {
      int low = rank[a] < rank[b] ? a : b;
      int high = low == a ? b : a;
      Verdict verdict = verdicts.get(low, high);
      if (verdict == null) {
        verdict = judge.judge(read.get(low), read.get(high), tally);
        verdicts.put(low, high, verdict);
      }
      return verdict;
    }

    /** The profiles, those of one figure completed by each other. */
    List<Profile> completed() {
      List<Interval> figures = read.stream().map(p -> p.claim().quantity().base()).toList();
      Pairs equal =
          new Blocks(read, rank).pairs().only((a, b) -> figures.get(a).equals(figures.get(b)));
      Map<Integer, List<Integer>> members = new TreeMap<>();
      int[] group = joined(equal);
      for (int i = 0; i < group.length; i++) {
        members.computeIfAbsent(group[i], key -> new ArrayList<>()).add(i);
      }
      List<Profile> completed = new ArrayList<>(read);
      for (List<Integer> mentions : members.values()) {
        mentions.sort(Comparator.comparingInt(i -> rank[i]));
        List<Profile> together = Pool.pool(mentions.stream().map(read::get).toList());
        for (int i = 0; i < mentions.size(); i++) {
          completed.set(mentions.get(i), together.get(i));
        }
      }
      return Pool.goOn(completed);
    }

    /** Those who speak for a group. */
    private static List<Integer> speakers(List<Integer> group) {
      return group.subList(0, Math.min(SPEAKERS, group.size()));
    }

    /** The group of each claim, by the index of one of its members. */
    private int[] joined(Pairs pairs) {
      // The strength is kept beside the pair: it is asked for in every step of the sorting.
      record Sure(double strength, int low, int high) {}
      List<Sure> sure = new ArrayList<>();
      for (int pair = 0; pair < pairs.size(); pair++) {
        int a = pairs.first(pair);
        int b = pairs.second(pair);
        Verdict verdict = verdict(a, b);
        if (verdict.kind() == Verdict.Kind.SAME) {
          boolean ranked = rank[a] < rank[b];
          sure.add(new Sure(verdict.strength(), ranked ? a : b, ranked ? b : a));
        }
      }
      sure.sort(
          Comparator.comparingDouble((Sure s) -> -s.strength())
              .thenComparingInt(s -> rank[s.low()])
              .thenComparingInt(s -> rank[s.high()]));
      int[] group = IntStream.range(0, read.size()).toArray();
      List<List<Integer>> members = new ArrayList<>();
      for (int i = 0; i < group.length; i++) {
        members.add(new ArrayList<>(List.of(i)));
      }
      Misfits misfits = new Misfits();
      for (Sure pair : sure) {
        int a = group[pair.low()];
        int b = group[pair.high()];
        if (a != b && fit(a, b, members, misfits)) {
          for (int i : members.get(b)) {
            group[i] = a;
          }
          members.get(a).addAll(members.set(b, List.of()));
        }
      }
      return group;
    }

    /** As below, not weighed again while the same members speak for the two groups. */
    private boolean fit(int a, int b, List<List<Integer>> members, Misfits misfits) {
      int speakA = Math.min(SPEAKERS, members.get(a).size());
      int speakB = Math.min(SPEAKERS, members.get(b).size());
      if (misfits.areKnown(a, speakA, b, speakB)) {
        return false;
      }
      boolean fit = fit(members.get(a), members.get(b));
      if (!fit) {
        misfits.add(a, speakA, b, speakB);
      }
      return fit;
    }

    /**
     * Whether two groups are of one measure: no pair is barred for good, few are barred at all, as
     * where one report leaves out or misnames what the others say, and most speak for it.
     */
    private boolean fit(List<Integer> a, List<Integer> b) {
      double sum = 0;
      int pairs = 0;
      int barred = 0;
      for (int i : speakers(a)) {
        for (int j : speakers(b)) {
          Verdict verdict = verdict(i, j);
          if (verdict.isFinal()) {
            return false;
          }
          pairs++;
          barred += verdict.isBarred() ? 1 : 0;
          sum += verdict.isBarred() ? BARRED : verdict.strength();
        }
      }
      return TOLERATED * barred <= pairs && sum >= Judge.BEAR * pairs;
    }
  }

  /**
   * Groups found not to fit, with how many members spoke for each. Members only come to the end of
   * a group, so that as many are the same.
   */
  private static final class Misfits {
    private final Map<Long, Long> speakers = new HashMap<>();

    boolean areKnown(int a, int speakA, int b, int speakB) {
      Long known = speakers.get(pair(a, b));
      return known != null && known == pair(speakA, speakB);
    }

    void add(int a, int speakA, int b, int speakB) {
      speakers.put(pair(a, b), pair(speakA, speakB));
    }

    private static long pair(int one, int other) {
      // Multiplied, since pairs at equal distances would share the hash of a plain long.
      return (((long) one << Integer.SIZE) | other) * 0x9E3779B97F4A7C15L;
    }
  }

  private static final Comparator<Claim> CLAIMS =
      Comparator.comparing((Claim c) -> c.source().outlet())
          .thenComparing(c -> c.document().path())
          .thenComparing(c -> c.source().toString())
          .thenComparing(c -> c.evidence().words())
          .thenComparing(c -> c.actor().name())
          .thenComparing(c -> c.measure().text())
          .thenComparing(c -> c.quantity().text());

  private static Measure fullest(List<Claim> claims) {
    return claims.stream()
        .map(Claim::measure)
        .max(
            Comparator.comparingInt((Measure m) -> Math.min(m.text().length(), 60))
                .thenComparing(Measure::text))
        .orElseThrow();
  }
}
