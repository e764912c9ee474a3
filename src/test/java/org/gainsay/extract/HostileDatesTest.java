package org.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.WordTable;
import org.gainsay.model.AsOf;
import org.gainsay.model.Change;
import org.gainsay.model.Document;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Page;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Source;
import org.gainsay.model.Span;
import org.gainsay.model.Unit;
import org.gainsay.text.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences full of dates and figures are read in time that grows with their length. */
final class HostileDatesTest {

  private static final WordTable TABLE = WordTable.of(Lexicon.english());
  private static final DateFinder FINDER = DateFinder.of(Lexicon.english(), TABLE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40 in May, ",
        "the end of the ",
        "since Monday 40 ",
        "from 1 to 2019 to ",
        "a year earlier than 40 ",
        "said on Monday 40 "
      })
  void are_read_in_seconds(String words) {
    String text = words.repeat(20_000) + "40 boats.";
    Document document = Document.of(Source.of("Desk", LocalDate.of(2024, 5, 15)), text);
    Page page = PageReader.of(Lexicon.english()).read(document);
    List<QuantityMention> mentions = new ArrayList<>();
    for (int at = text.indexOf("40"); at >= 0; at = text.indexOf("40", at + 2)) {
      mentions.add(forty(at));
    }
    List<AsOf> dates =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> FINDER.find(page, TABLE.read(page.text()), mentions));
    assertThat(dates).hasSameSizeAs(mentions);
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
