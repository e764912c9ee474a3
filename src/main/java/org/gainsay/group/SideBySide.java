package org.gainsay.group;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.gainsay.lexicon.LinkWords;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.model.Aspect;
import org.gainsay.model.Dimension;
import org.gainsay.model.Document;
import org.gainsay.model.Evidence;
import org.gainsay.model.Kinship;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures that a sentence itself sets side by side: a number and its share ("90, or a fifth
 * of all"), a level and its change ("90, up 9 percent"; "rose 9 percent to 90"), a part and the
 * whole it is counted of ("nine of the city's 90").
 */
final class SideBySide {

  /** So many words may stand between a change and where it leads, or a part and its whole. */
  private static final int NEAR = 4;

  private static final CharMatcher ENDS_CLAUSE = CharMatcher.anyOf(";:.?!");
  private static final CharMatcher OPENS_ASIDE = CharMatcher.anyOf(",(–—");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();

  private final LinkWords links;

  SideBySide(LinkWords links) {
    this.links = links;
  }

  /** Two figures that one sentence relates, by their places in the list of claims. */
  record Told(int first, int second, Verdict verdict) {}

  private record Sentence(Document document, Span span) {}

  /**
   * What the sentences of some claims relate, by the ranks of the claims.
   *
   * @param rank the place of each claim in an order that does not depend on how they were given
   */
  List<Told> of(List<Profile> read, int[] rank) {
    ListMultimap<Sentence, Integer> bySentence = ArrayListMultimap.create();
    for (int i = 0; i < read.size(); i++) {
      Evidence evidence = read.get(i).claim().evidence();
      if (evidence.hasText()) {
        bySentence.put(new Sentence(evidence.document(), evidence.sentence()), i);
      }
    }
    List<Told> told = new ArrayList<>();
    Function<Integer, Span> words = i -> read.get(i).claim().evidence().words();
    for (Sentence sentence : bySentence.keySet()) {
      List<Integer> figures = bySentence.get(sentence);
      figures.sort(Comparator.comparing(words));
      for (int i = 1; i < figures.size(); i++) {
        int first = figures.get(i - 1);
        int second = figures.get(i);
        int from = words.apply(first).end();
        int to = words.apply(second).start();
        if (from < to) {
          String between = sentence.document().text().substring(from, to);
          Verdict verdict = verdict(read.get(first), read.get(second), between);
          if (verdict != null) {
            told.add(new Told(first, second, verdict));
          }
        }
      }
    }
    told.sort(
        Comparator.comparingInt((Told pair) -> rank[pair.first()])
            .thenComparingInt(pair -> rank[pair.second()]));
    return told;
  }

  private @Nullable Verdict verdict(Profile first, Profile second, String between) {
    if (ENDS_CLAUSE.matchesAnyOf(between)) {
      return null;
    }
    if (isChange(first) != isChange(second)) {
      boolean told = isChange(second) ? opens(Link.MOVED, between) : leadsTo(between);
      return told ? Verdict.related(Kinship.CHANGE, "one is how much the other changed") : null;
    }
    if (isShare(first) != isShare(second)) {
      boolean told = !isChange(first) && opens(Link.RESTATED, between);
      return told ? Verdict.related(Kinship.UNIT, "one is a number, the other a share") : null;
    }
    boolean counted = second.whole() && !first.whole() && isOf(between);
    return counted
        ? Verdict.related(Kinship.PART, "one is the whole of which the text counts a part")
        : null;
  }

  /** Whether an aside opens right before the second figure, or with such words only. */
  private boolean opens(Link link, String between) {
    int aside = OPENS_ASIDE.lastIndexIn(between);
    return aside >= 0
        && words(between.substring(aside + 1)).stream().allMatch(word -> links.is(link, word));
  }

  /** Whether a move leads to the second figure, or from it: "rose 9 percent in May to 90". */
  private boolean leadsTo(String between) {
    List<String> words = words(between);
    return !OPENS_ASIDE.matchesAnyOf(between)
        && !words.isEmpty()
        && words.size() <= NEAR
        && links.is(Link.ENDS, words.get(words.size() - 1));
  }

  private static boolean isOf(String between) {
    List<String> words = words(between);
    return !OPENS_ASIDE.matchesAnyOf(between)
        && words.size() > 1
        && words.size() <= NEAR
        && words.get(0).equals("of");
  }

  private static List<String> words(String text) {
    return WORDS.splitToList(Ascii.toLowerCase(text));
  }

  private static boolean isChange(Profile profile) {
    return profile.change() || profile.aspect() == Aspect.CHANGE;
  }

  private static boolean isShare(Profile profile) {
    return profile.claim().measure().dimension() == Dimension.SHARE;
  }
}
