package org.gainsay.group;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.lexicon.LinkWords;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.model.Aspect;
import org.gainsay.model.Claim;
import org.gainsay.model.Dimension;
import org.gainsay.model.Document;
import org.gainsay.model.Evidence;
import org.gainsay.model.Kinship;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures that a sentence itself sets side by side: a number and its share ("90, or a fifth
 * of all"), a level and its change ("90, up 9 percent"; "rose 9 percent to 90"), a part and the
 * whole it is counted of ("nine of the city's 90", "90 boats sailed. Nine of them").
 */
final class SideBySide {

  /** So many words may stand between a change and where it leads, or a part and its whole. */
  private static final int NEAR = 4;

  private static final Verdict COUNTED =
      Verdict.related(Kinship.PART, "one is the whole of which the text counts a part");

  private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetter);
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

  /**
   * What the sentences of some claims relate, by the ranks of the claims.
   *
   * @param rank the place of each claim in an order that does not depend on how they were given
   */
  List<Told> of(List<Profile> read, int[] rank) {
    ListMultimap<Document, Integer> byDocument = ArrayListMultimap.create();
    for (int i = 0; i < read.size(); i++) {
      Evidence evidence = read.get(i).claim().evidence();
      if (evidence.hasText()) {
        byDocument.put(evidence.document(), i);
      }
    }
    List<Told> told = new ArrayList<>();
    for (Document document : byDocument.keySet()) {
      List<Integer> figures = byDocument.get(document);
      figures.sort(Comparator.comparing(i -> read.get(i).claim().evidence().words()));
      for (int i = 1; i < figures.size(); i++) {
        int first = figures.get(i - 1);
        int second = figures.get(i);
        Verdict beside = beside(read.get(first), read.get(second));
        if (beside != null) {
          told.add(new Told(first, second, beside));
          continue;
        }
        int whole = isPartOfNamed(read.get(second)) ? whole(read, figures, i) : -1;
        if (whole >= 0) {
          told.add(new Told(whole, second, COUNTED));
        }
      }
    }
    told.sort(
        Comparator.comparingInt((Told pair) -> rank[pair.first()])
            .thenComparingInt(pair -> rank[pair.second()]));
    return told;
  }

  private @Nullable Verdict beside(Profile first, Profile second) {
    Evidence one = first.claim().evidence();
    Evidence other = second.claim().evidence();
    int from = one.words().end();
    int to = other.words().start();
    if (!one.sentence().equals(other.sentence()) || from > to) {
      return null;
    }
    String between = one.document().text().substring(from, to);
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
    return counted ? COUNTED : null;
  }

  /** Whether a figure is of what was named before it: "nine of them". */
  private boolean isPartOfNamed(Profile profile) {
    Evidence evidence = profile.claim().evidence();
    String behind =
        evidence.document().text().substring(evidence.words().end(), evidence.sentence().end());
    List<String> words = WORDS.limit(NEAR).splitToList(Ascii.toLowerCase(behind));
    return words.size() > 1
        && words.get(0).equals("of")
        && links.is(Link.NAMED, LETTERS.retainFrom(words.get(1)));
  }

  /**
   * The nearest figure before one, in its sentence or the one before, that it can be a part of; -1
   * where there is none.
   */
  private static int whole(List<Profile> read, List<Integer> figures, int at) {
    Claim part = read.get(figures.get(at)).claim();
    int sentences = 0;
    Span last = part.evidence().sentence();
    for (int i = at - 1; i >= 0; i--) {
      Claim whole = read.get(figures.get(i)).claim();
      Span sentence = whole.evidence().sentence();
      sentences += sentence.equals(last) ? 0 : 1;
      last = sentence;
      if (sentences > 1) {
        return -1;
      }
      if (!isChange(read.get(figures.get(i)))
          && whole.measure().dimension() == part.measure().dimension()
          && whole.quantity().comparableWith(part.quantity())
          && part.quantity().base().isBelow(whole.quantity().base())) {
        return figures.get(i);
      }
    }
    return -1;
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
