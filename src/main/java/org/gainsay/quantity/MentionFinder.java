package org.gainsay.quantity;

import java.util.List;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;

/**
 * Finds mentions that the built-in finders do not know: a house's own notation, a trade's own
 * units.
 */
@FunctionalInterface
public interface MentionFinder {

  /**
   * The mentions in a stretch of a text, usually one sentence.
   *
   * @param text all of the text; offsets count from its start
   * @param within where to look
   * @return mentions within, in any order, not overlapping
   */
  List<QuantityMention> find(String text, Span within);
}
