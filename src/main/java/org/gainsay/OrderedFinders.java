package org.gainsay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.gainsay.quantity.MentionFinder;

/** Several finders as one: where two find overlapping mentions, the earlier finder's stands. */
record OrderedFinders(List<MentionFinder> finders) implements MentionFinder {

  OrderedFinders {
    finders = List.copyOf(finders);
  }

  @Override
  public List<QuantityMention> find(String text, Span within) {
    if (finders.size() == 1) {
      return finders.get(0).find(text, within);
    }
    List<QuantityMention> all = new ArrayList<>();
    for (MentionFinder finder : finders) {
      List<QuantityMention> taken = List.copyOf(all);
      for (QuantityMention mention : finder.find(text, within)) {
        if (!within.contains(mention.span())) {
          throw new IllegalStateException(
              "a finder found " + mention + " outside of " + within + ", where it was to look");
        }
        if (taken.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
          all.add(mention);
        }
      }
    }
    all.sort(Comparator.comparing(QuantityMention::span));
    return List.copyOf(all);
  }
}
