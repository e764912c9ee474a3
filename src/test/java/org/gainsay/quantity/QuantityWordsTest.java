package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconException;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.gainsay.model.Unit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of all words that quantities are read by. */
final class QuantityWordsTest {

  /** Tables whose every row is a figure or belongs to one. */
  static final List<String> TABLES =
      List.of(
          "numerals",
          "scales",
          "denominators",
          "fraction-signs",
          "hedges",
          "bounds",
          "between-bound-and-figure",
          "vague",
          "multiples",
          "units",
          "rate-words",
          "currencies");

  private final QuantityFinder finder = QuantityFinder.of(Lexicon.english());

  @TestFactory
  Stream<DynamicTest> the_marked_words_are_found() {
    return walk(this::foundOtherwise);
  }

  @TestFactory
  Stream<DynamicTest> a_counter_example_has_no_figure() {
    return walk(this::foundAmiss);
  }

  private static Stream<DynamicTest> walk(java.util.function.Function<LexiconRow, String> check) {
    return TABLES.stream()
        .map(
            table ->
                DynamicTest.dynamicTest(
                    table,
                    () -> {
                      List<String> wrong = new ArrayList<>();
                      for (LexiconRow row : Lexicon.english().table(table)) {
                        String fault = check.apply(row);
                        if (!fault.isEmpty()) {
                          wrong.add(row.file() + ":" + row.line() + ": " + fault);
                        }
                      }
                      assertThat(wrong).isEmpty();
                    }));
  }

  /** What is wrong with a row's example, empty when a figure has the marked words. */
  private String foundOtherwise(LexiconRow row) {
    String example = row.need("example");
    Span mark = new Span(example.indexOf('«'), example.indexOf('»') - 1);
    String text = example.replace("«", "").replace("»", "");
    List<QuantityMention> figures = figures(text);
    boolean told = row.table().equals("hedges") && row.need("place").equals("told");
    boolean found =
        figures.stream()
            .filter(each -> !told || each.quantity().hedge().word().equals(row.need("phrase")))
            .anyMatch(figure -> figure.span().contains(mark));
    return found ? "" : example + " has " + figures;
  }

  /** A unit's counter-example may have figures in other units, all others none. */
  private String foundAmiss(LexiconRow row) {
    String text = row.cell("not").replace("«", "").replace("»", "");
    List<QuantityMention> figures = figures(text);
    if (row.table().equals("units") || row.table().equals("currencies")) {
      Unit unit = Unit.named(row.need("unit"));
      figures = figures.stream().filter(each -> each.quantity().unit().equals(unit)).toList();
    } else if (row.table().equals("scales")) {
      BigDecimal scale = new BigDecimal(row.need("value"));
      figures =
          figures.stream()
              .filter(each -> each.quantity().unit().equals(Unit.COUNT))
              .filter(each -> each.quantity().interval().contains(scale))
              .toList();
    }
    return figures.isEmpty() ? "" : row.cell("not") + " has " + figures;
  }

  private List<QuantityMention> figures(String text) {
    return finder.find(text).stream().filter(QuantityMention::isFigure).toList();
  }

  @Test
  void words_of_ones_own_are_read() {
    Lexicon lexicon =
        Lexicon.english()
            .with(
                "our-desk.tsv",
                "[hedges]\tphrase\tkind\tplace\treason\texample\n"
                    + "in round figures\taround\tbefore\teither way\t«in round figures 40» goats\n"
                    + "[vague]\tphrase\tlow\thigh\tunit\tform\treason\texample\n"
                    + "a fistful\t2\t5\tcount\tof\tone hand\t«a fistful» of dollars\n");
    List<QuantityMention> figures =
        QuantityFinder.of(lexicon)
            .find("It has in round figures 40 rooms and a fistful of guests.");
    assertThat(figures.get(0).quantity())
        .hasToString("“in round figures 40” = 40 count, “in round figures” (around)");
    assertThat(figures.get(1).quantity().interval()).hasToString("[2..5]");
  }

  @Test
  void a_word_of_ones_own_wins() {
    Lexicon lexicon =
        Lexicon.english()
            .with(
                "our-desk.tsv",
                "[vague]\tphrase\tlow\thigh\tunit\tform\treason\texample\n"
                    + "dozens\t36\t99\tcount\tof\tour desk's rule\t«Dozens» of goats\n");
    assertThat(QuantityFinder.of(lexicon).find("Dozens of goats").get(0).quantity().interval())
        .hasToString("[36..99]");
  }

  @Test
  void an_unknown_kind_of_hedge_is_shown_with_the_nearest() {
    Lexicon lexicon =
        Lexicon.english()
            .with(
                "our-desk.tsv",
                "[hedges]\tphrase\tkind\tplace\treason\texample\nsay\tarond\tbefore\ta\t«say 40»");
    assertThatThrownBy(() -> QuantityFinder.of(lexicon))
        .isInstanceOf(LexiconException.class)
        .hasMessage(
            """
            our-desk.tsv:2:5: unknown kind
            say\tarond\tbefore\ta\t«say 40»
               \t^^^^^
            known: none, around, below, above, vague. Did you mean around?""");
  }

  @Test
  void an_unknown_unit_is_shown_with_the_nearest() {
    Lexicon lexicon =
        Lexicon.english()
            .with("our-desk.tsv", "[units]\tunit\twords\texample\nkilomtre\tklik\t«5 klik»");
    assertThatThrownBy(() -> QuantityFinder.of(lexicon))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith(
            "our-desk.tsv:2:1: unknown unit\nkilomtre\tklik\t«5 klik»\n^^^^^^^^\n");
  }

  @Test
  void a_number_that_is_none_is_shown() {
    Lexicon lexicon =
        Lexicon.english().with("our-desk.tsv", "[numerals]\tword\tvalue\texample\nzwo\ttwo\t«zwo»");
    assertThatThrownBy(() -> QuantityFinder.of(lexicon))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("our-desk.tsv:2:5: ")
        .hasMessageContaining("\nzwo\ttwo\t«zwo»\n   \t^^^\n");
  }
}
