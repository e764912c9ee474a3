package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Measure;
import org.gainsay.model.Page;
import org.gainsay.model.QuantityMention;

/** Says what each figure of a page measures. */
final class MeasureFinder {

  private MeasureFinder() {}

  static MeasureFinder of(Lexicon lexicon) {
    return new MeasureFinder();
  }

  /** One measure for each mention, in the same order. */
  List<Measure> find(Page page, List<QuantityMention> mentions) {
    List<Measure> measures = new ArrayList<>(mentions.size());
    for (QuantityMention mention : mentions) {
      String words = mention.counted().isEmpty() ? "figure" : mention.counted();
      measures.add(Measure.of(words, mention.quantity().dimension()));
    }
    return measures;
  }
}
