package org.gainsay.extract;

import java.util.Collections;
import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Actor;
import org.gainsay.model.Attribution;
import org.gainsay.model.Page;
import org.gainsay.model.QuantityMention;

/** Says to whom the text attributes each figure of a page. */
final class SpeakerFinder {

  private SpeakerFinder() {}

  static SpeakerFinder of(Lexicon lexicon) {
    return new SpeakerFinder();
  }

  /** One speech for each mention, in the same order. */
  List<Speech> find(Page page, List<QuantityMention> mentions) {
    Actor outlet = Actor.outlet(page.document().source().outlet());
    return Collections.nCopies(mentions.size(), new Speech(outlet, Attribution.NONE, "outlet"));
  }
}
