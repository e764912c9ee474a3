package org.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.benchmark.Growth;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.WordTable;
import org.gainsay.model.Change;
import org.gainsay.model.Document;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Page;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Region;
import org.gainsay.model.Sentence;
import org.gainsay.model.Source;
import org.gainsay.model.Span;
import org.gainsay.model.Unit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence of nothing but cue words is read in time that grows with its length. */
@Timeout(120)
final class HostileSpeakersTest {

  private static final WordTable TABLE = WordTable.of(Lexicon.english());
  private static final SpeakerFinder FINDER = SpeakerFinder.of(Lexicon.english(), TABLE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said ",
        "police said 40 ",
        "was put ",
        "he said 40 boats sank, ",
        "the union denied 40 ",
        "according to the mayor, ",
        "was quoted as saying ",
        "\"40 boats\", said Mr Orlo, ",
        "the spokesman said (40) ",
        "the army's count of 40, and ",
        "Source: Harbour Board 40\n"
      })
  void twice_the_words_take_about_twice_the_time(String words) {
    Growth.assertLinear(8_000, times -> finding(words, times));
  }

  private static Runnable finding(String words, int times) {
    String text = words.repeat(times) + "40 boats.";
    Document document = Document.of(Source.of("Desk"), text);
    Sentence sentence = new Sentence(new Span(0, text.length()), Region.BODY, 0);
    Page page = page(document, sentence);
    List<QuantityMention> mentions = new ArrayList<>();
    for (int at = text.indexOf("40"); at >= 0; at = text.indexOf("40", at + 2)) {
      mentions.add(forty(at));
    }
    return () ->
        assertThat(FINDER.find(page, TABLE.read(page.text()), mentions)).hasSameSizeAs(mentions);
  }

  private static Page page(Document document, Sentence sentence) {
    return new Page(document, List.of(sentence));
  }

  private static QuantityMention forty(int at) {
    return new QuantityMention(
        new Quantity("40", Interval.exactly(BigDecimal.valueOf(40)), Unit.COUNT, Hedge.NONE),
        new Span(at, at + 2),
        "",
        null,
        Change.NONE,
        QuantityMention.Role.NONE,
        QuantityMention.Kind.FIGURE,
        "test");
  }
}
