package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;

/** The words that single rules go by: each row's example is read as the row says. */
final class NumberCuesTest {

  private final QuantityFinder finder = QuantityFinder.of(Lexicon.english());
  private final List<LexiconRow> rows =
      Stream.of("number-cues", "time-cues")
          .flatMap(table -> Lexicon.english().table(table).stream())
          .toList();

  @Test
  void every_cue_has_a_row() {
    List<String> named = rows.stream().map(row -> row.need("cue")).distinct().toList();
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            Stream.<Enum<?>[]>of(Cue.values(), TimeCue.values())
                .flatMap(Stream::of)
                .map(NumberCuesTest::name)
                .toList());
  }

  @Test
  void an_example_is_read_as_its_row_says() {
    List<String> wrong = new ArrayList<>();
    for (LexiconRow row : rows) {
      String example = row.need("example");
      Span mark = new Span(example.indexOf('«'), example.indexOf('»') - 1);
      String kind = kindAt(example.replace("«", "").replace("»", ""), mark);
      if (!kind.equals(row.need("reads"))) {
        wrong.add(row.file() + ":" + row.line() + ": " + example + " is read as " + kind);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void an_example_has_a_word_of_its_row() {
    List<String> wrong = new ArrayList<>();
    for (LexiconRow row : rows) {
      List<String> words = Tokens.split(row.need("example").replace("«", "").replace("»", ""));
      if (row.list("words").stream().noneMatch(words::contains)) {
        wrong.add(row.file() + ":" + row.line() + ": " + row.need("example"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_counter_example_is_read_otherwise() {
    List<String> wrong = new ArrayList<>();
    for (LexiconRow row : rows) {
      String not = row.cell("not");
      List<QuantityMention> mentions = finder.find(not);
      if (mentions.stream().anyMatch(each -> name(each.kind()).equals(row.need("reads")))) {
        wrong.add(row.file() + ":" + row.line() + ": " + not + " has " + mentions);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private String kindAt(String text, Span mark) {
    return finder.find(text).stream()
        .filter(each -> each.span().overlaps(mark))
        .map(each -> name(each.kind()))
        .findFirst()
        .orElse("none");
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
