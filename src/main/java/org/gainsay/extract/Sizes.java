package org.gainsay.extract;

import org.gainsay.lexicon.LinkWords;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention;

/** Tells figures that only say how large a thing is which the clause is about. */
final class Sizes {

  private Sizes() {}

  /** "The 16-kilometre tunnel", "a 40-tonne crane": of the thing itself, whatever it does. */
  static boolean modifies(SentenceWords sentence, int figure) {
    QuantityMention mention = sentence.figures().get(figure);
    boolean thing =
        switch (mention.quantity().dimension()) {
          case LENGTH, MASS, AREA, VOLUME, POWER -> true;
          default -> false;
        };
    return thing && mention.quantity().text().indexOf('-') > 0;
  }

  /** "The 99-seat chamber", "a 40-bed ward": how many it has, whatever happens to some of them. */
  static boolean isSize(SentenceWords sentence, int figure, LinkWords links) {
    QuantityMention mention = sentence.figures().get(figure);
    String form = sentence.tokens().get(sentence.end(figure) - 1).form();
    return mention.quantity().dimension() == Dimension.COUNT
        && links.is(Link.SIZE, form.substring(form.lastIndexOf('-') + 1));
  }
}
