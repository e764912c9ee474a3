package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Actor;
import org.gainsay.model.AsOf;
import org.gainsay.model.Attribution;
import org.gainsay.model.Claim;
import org.gainsay.model.Evidence;
import org.gainsay.model.Measure;
import org.gainsay.model.Page;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Sentence;

/** Makes the figures of a page into claims. */
public final class ClaimExtractor {

  private ClaimExtractor() {}

  /** An extractor that goes by the words of {@code lexicon}. */
  public static ClaimExtractor of(Lexicon lexicon) {
    return new ClaimExtractor();
  }

  /**
   * The claims of a page, in order of the text.
   *
   * @param mentions the mentions of all of the page's sentences, in order of the text
   */
  public List<Claim> extract(Page page, List<QuantityMention> mentions) {
    List<Claim> claims = new ArrayList<>();
    for (QuantityMention mention : mentions) {
      if (!mention.isFigure()) {
        continue;
      }
      for (Sentence sentence : page.sentences()) {
        if (sentence.span().contains(mention.span())) {
          String words = sentence.span().of(page.text());
          claims.add(
              new Claim(
                  Actor.outlet(page.document().source().outlet()),
                  Attribution.NONE,
                  Measure.of(words, mention.quantity().dimension()),
                  mention.quantity(),
                  AsOf.published(page.document().source().published()),
                  new Evidence(page.document(), sentence.region(), mention.span(), sentence.span()),
                  List.of(mention.rule())));
        }
      }
    }
    return claims;
  }
}
