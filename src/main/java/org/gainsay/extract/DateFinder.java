package org.gainsay.extract;

import java.util.Collections;
import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.AsOf;
import org.gainsay.model.Page;
import org.gainsay.model.QuantityMention;

/** Says for which date each figure of a page is claimed. */
final class DateFinder {

  private DateFinder() {}

  static DateFinder of(Lexicon lexicon) {
    return new DateFinder();
  }

  /** One date for each mention, in the same order. */
  List<AsOf> find(Page page, List<QuantityMention> mentions) {
    return Collections.nCopies(
        mentions.size(), AsOf.published(page.document().source().published()));
  }
}
