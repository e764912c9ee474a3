package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.WordTable;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;

/** Sentences that are passed over unread hold nothing that reading them would find. */
class TriggersTest {

  /** Those whose rows are read beside figures, or are none. */
  private static final List<String> OTHER_TABLES = List.of("ordinals", "number-cues", "time-cues");

  private final Lexicon lexicon = Lexicon.english();
  private final WordTable table = WordTable.of(lexicon);
  private final QuantityFinder finder = QuantityFinder.of(lexicon, table);

  @Test
  void what_is_passed_over_in_the_fixtures_holds_no_quantity() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          holds(line);
          for (String sentence : line.split("(?<=[.!?]) ")) {
            holds(sentence);
          }
        }
      }
    }
  }

  @Test
  void the_example_of_each_row_is_read_alike() {
    for (String name : Iterables.concat(QuantityWordsTest.TABLES, OTHER_TABLES)) {
      for (LexiconRow row : lexicon.table(name)) {
        holds(row.need("example").replace("«", "").replace("»", ""));
      }
    }
  }

  @Test
  void pieces_of_sentences_are_read_alike() throws IOException {
    Random random = new Random(7);
    String text = Files.readString(Path.of("fixtures/spec/quantities/conventions.md"));
    for (int i = 0; i < 4000; i++) {
      int start = random.nextInt(text.length() - 60);
      Span piece = new Span(start, start + 1 + random.nextInt(60));
      assertThat(finder.find(table.read(text), piece))
          .as(piece.of(text))
          .isEqualTo(finder.find(text, piece));
    }
  }

  private void holds(String text) {
    assertThat(finder.find(table.read(text), new Span(0, text.length())))
        .as(text)
        .isEqualTo(finder.find(text));
  }
}
