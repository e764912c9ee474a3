package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.Contrasts;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordTable;
import org.gainsay.model.AsOf;
import org.gainsay.model.Claim;
import org.gainsay.model.Evidence;
import org.gainsay.model.Measure;
import org.gainsay.model.Page;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Sentence;

/** Makes the figures of a page into claims: who says it, when, and what it measures. */
public final class ClaimExtractor {

  private final Ellipses ellipses;
  private final WordTable table;
  private final SpeakerFinder speakers;
  private final DateFinder dates;
  private final MeasureFinder measures;

  private ClaimExtractor(Lexicon lexicon, ScopeWords words) {
    table = words.families().table();
    ellipses = Ellipses.of(words, Contrasts.of(lexicon));
    speakers = SpeakerFinder.of(lexicon, table);
    dates = DateFinder.of(lexicon, table);
    measures = MeasureFinder.of(lexicon, words);
  }

  /** An extractor that goes by the words of {@code lexicon}. */
  public static ClaimExtractor of(Lexicon lexicon) {
    return of(lexicon, ScopeWords.of(lexicon, WordFamilies.of(lexicon)));
  }

  /** As {@link #of(Lexicon)}, where its scope words and families have been compiled. */
  public static ClaimExtractor of(Lexicon lexicon, ScopeWords words) {
    return new ClaimExtractor(lexicon, words);
  }

  /**
   * The claims of a page, in order of the text.
   *
   * @param found the mentions of all of the page's sentences, in order of the text
   */
  public List<Claim> extract(Page page, List<QuantityMention> found) {
    return extract(page, table.read(page.text()), found);
  }

  /** As above, where the words of the page's text have been looked up. */
  public List<Claim> extract(Page page, TextWords text, List<QuantityMention> found) {
    TextWords words = text.in(table);
    List<QuantityMention> mentions = ellipses.fill(page, words, found);
    List<Speech> said = speakers.find(page, words, mentions);
    List<AsOf> asOf = dates.find(page, words, mentions);
    List<Measure> measured = measures.find(page, words, mentions, said);
    Introductions introductions = new Introductions(said);
    List<Claim> claims = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < mentions.size(); i++) {
      QuantityMention mention = mentions.get(i);
      while (at < page.sentences().size()
          && page.sentences().get(at).span().end() <= mention.span().start()) {
        at++;
      }
      if (!mention.isFigure() || at == page.sentences().size()) {
        continue;
      }
      Sentence sentence = page.sentences().get(at);
      Speech speech = said.get(i);
      if (!speech.isClaim()) {
        continue;
      }
      claims.add(
          new Claim(
              introductions.fill(speech.actor()),
              speech.attribution(),
              measured.get(i),
              mention.quantity(),
              asOf.get(i),
              new Evidence(page.document(), sentence.region(), mention.span(), sentence.span()),
              List.of(mention.rule(), speech.rule())));
    }
    return claims;
  }
}
