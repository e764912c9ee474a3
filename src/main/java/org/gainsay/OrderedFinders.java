package org.gainsay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.gainsay.quantity.MentionFinder;

/**
 * Finders asked before the built-in one: where two find overlapping mentions, the earlier's stands.
 */
record OrderedFinders(List<MentionFinder> finders) {

  OrderedFinders {
    finders = List.copyOf(finders);
  }

  /**
   * What the finders find in a stretch of a text, and what the built-in one does beside it.
   *
   * @param builtIn what the built-in one finds there
   */
  List<QuantityMention> find(String text, Span within, List<QuantityMention> builtIn) {
    if (finders.isEmpty()) {
      return builtIn;
    }
    List<QuantityMention> all = new ArrayList<>();
    for (MentionFinder finder : finders) {
      List<QuantityMention> found = finder.find(text, within);
      for (QuantityMention mention : found) {
        if (!within.contains(mention.span())) {
          throw new IllegalStateException(
              "a finder found " + mention + " outside of " + within + ", where it was to look");
        }
      }
      addApart(found, all);
    }
    addApart(builtIn, all);
    all.sort(Comparator.comparing(QuantityMention::span));
    return List.copyOf(all);
  }

  private static void addApart(List<QuantityMention> found, List<QuantityMention> all) {
    List<QuantityMention> taken = List.copyOf(all);
    for (QuantityMention mention : found) {
      if (taken.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
        all.add(mention);
      }
    }
  }
}
