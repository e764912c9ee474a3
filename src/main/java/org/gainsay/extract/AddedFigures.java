package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;

import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateScan.Mark;
import org.gainsay.extract.DateScan.Place;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.model.Change;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Figures that only add to another and have its date: "it sold 43 in March, 12 of them new". */
final class AddedFigures {

  /** A figure that adds to another starts within so many characters of the date. */
  private static final int CARRIED = 30;

  /** "among them": the words before a figure that is part of another. */
  private static final int WORDS = 2;

  private final String text;
  private final Span sentence;
  private final DateScan scan;
  private final DateClauses clauses;

  AddedFigures(String text, Span sentence, DateScan scan, DateClauses clauses) {
    this.text = text;
    this.sentence = sentence;
    this.scan = scan;
    this.clauses = clauses;
  }

  /**
   * The date in front of the comma before a figure that only adds to the one it dates: “it sold 43
   * in March, up 12 percent”, “40 were freed on Monday, 12 of them hurt”; null when there is none.
   */
  @Nullable DatePhrase date(QuantityMention mention) {
    Span figure = mention.span();
    DatePhrase found = null;
    for (DatePhrase phrase : scan.phrases) {
      boolean dated = phrase.sense() != Sense.ASIDE && phrase.sense() != Sense.EVENT;
      found = dated && phrase.span().end() <= figure.start() ? phrase : found;
    }
    if (found == null
        || clauses.start(found) >= 0
        || !text.startsWith(",", found.span().end())
        || !adds(mention)
        || clauses.isStill(found.span(), figure)) {
      return null;
    }
    int from = found.span().end();
    int commas = 0;
    for (Place place : scan.places) {
      if (place.start() >= from && place.end() <= figure.start()) {
        commas += place.mark() == Mark.COMMA ? 1 : 9;
      }
    }
    boolean near = figure.start() - from <= CARRIED;
    return commas == 1 && near ? found : null;
  }

  private boolean adds(QuantityMention mention) {
    Span figure = mention.span();
    int behind = skipSpace(text, figure.end(), sentence.end());
    return mention.change() != Change.NONE
        || isPartitive(behind)
        || isDifference(behind)
        || isIncluded(figure.start())
        // "Of the 40 sold in March, 12 were new"
        || text.startsWith("Of ", sentence.start());
  }

  /** "of them", "of whom": the figure before is part of another. */
  private boolean isPartitive(int at) {
    Found word = scan.word(at);
    return word != null && word.is(Role.PARTITIVE);
  }

  /** "more than", "fewer than": the figure before is a difference. */
  private boolean isDifference(int at) {
    Found word = scan.word(at);
    int than = word == null ? at : skipSpace(text, word.end(), sentence.end());
    return word != null && word.is(Role.DIFFERENCE) && text.startsWith("than ", than);
  }

  /** “among them 12”, “including 12”: the figure is part of another. */
  private boolean isIncluded(int figure) {
    int at = figure;
    for (int n = 0; n < WORDS && at > sentence.start(); n++) {
      at--;
      while (at > sentence.start() && Character.isLetter(text.charAt(at - 1))) {
        at--;
      }
      Found word = scan.word(at);
      if (word != null && word.is(Role.PARTITIVE) && word.end() == figure - 1) {
        return true;
      }
    }
    return false;
  }
}
