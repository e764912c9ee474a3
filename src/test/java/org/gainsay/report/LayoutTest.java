package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.gainsay.model.Actor;
import org.gainsay.model.AsOf;
import org.gainsay.model.Attribution;
import org.gainsay.model.Claim;
import org.gainsay.model.Dimension;
import org.gainsay.model.Document;
import org.gainsay.model.Evidence;
import org.gainsay.model.Gap;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Measure;
import org.gainsay.model.Quantity;
import org.gainsay.model.Region;
import org.gainsay.model.Span;
import org.gainsay.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Excerpts, figures and lines, as reports lay them out. */
class LayoutTest {

  private static Claim claim(String text, String words, Unit unit) {
    int at = text.indexOf(words);
    return new Claim(
        Actor.named("police"),
        Attribution.NONE,
        Measure.of("people", Dimension.COUNT),
        new Quantity(words, Interval.exactly(new BigDecimal(43)), unit, Hedge.NONE),
        AsOf.UNKNOWN,
        new Evidence(
            Document.of("Courier", text),
            Region.BODY,
            new Span(at, at + words.length()),
            new Span(0, text.length())),
        List.of());
  }

  @Test
  void a_short_sentence_is_shown_whole_with_white_space_made_single() {
    assertThat(
            Excerpt.of(claim("Some\n\t 43\u00a0people died.", "43", Unit.COUNT), 80)
                .marked("«", "»"))
        .isEqualTo("Some «43» people died.");
  }

  @Test
  void a_long_sentence_is_cut_at_words_around_the_figure() {
    String text = "word ".repeat(40) + "43 people " + "word ".repeat(40);
    String shown = Excerpt.of(claim(text, "43", Unit.COUNT), 60).marked("«", "»");
    assertThat(shown).startsWith("… word").contains("«43» people").endsWith("word …");
    assertThat(shown.length()).isLessThanOrEqualTo(66);
  }

  @Test
  void a_sentence_without_spaces_is_cut_too() {
    String text = "x".repeat(500) + "43" + "x".repeat(500);
    assertThat(Excerpt.of(claim(text, "43", Unit.COUNT), 60).marked("«", "»")).isEqualTo("… «43»…");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20000    | 20,000",
        "1234567  | 1,234,567",
        "999      | 999",
        "-1000.50 | -1,000.5",
        "0.125    | 0.125"
      })
  void digits_are_grouped_by_three(String number, String shown) {
    assertThat(Figures.digits(new BigDecimal(number))).isEqualTo(shown);
  }

  @Test
  void a_gap_is_told_in_the_unit_that_was_written() {
    Gap gap = new Gap(new BigDecimal("0.1833333"), new BigDecimal("0.2157"));
    assertThat(Figures.gap(gap, claim("43", "43", Unit.PERCENT)))
        .isEqualTo("18.33 percentage points apart (22 %)");
    Gap count = new Gap(new BigDecimal("20000"), new BigDecimal("0.5"));
    assertThat(Figures.gap(count, claim("43", "43", Unit.COUNT))).isEqualTo("20,000 apart (50 %)");
    Gap metres = new Gap(new BigDecimal("1609.344"), new BigDecimal("0.5"));
    assertThat(Figures.gap(metres, claim("43", "43", Unit.named("mile"))))
        .isEqualTo("1 mile apart (50 %)");
    Gap none = new Gap(BigDecimal.ZERO, BigDecimal.ZERO);
    assertThat(Figures.gap(none, claim("43", "43", Unit.COUNT)))
        .isEqualTo("only the end between them is not shared");
  }

  @Test
  void lines_wrap_at_spaces_and_else_at_the_edge() throws IOException {
    StringWriter out = new StringWriter();
    new Lines(out).wrapped("- ", "  ", "word ".repeat(30) + "x".repeat(150));
    assertThat(out.toString().lines())
        .allMatch(line -> line.length() <= Lines.WIDTH)
        .first()
        .asString()
        .startsWith("- word");
  }

  @Test
  void cells_are_filled_or_cut() {
    assertThat(Lines.cell("abc", 5)).isEqualTo("abc  ");
    assertThat(Lines.cell("abcdef", 4)).isEqualTo("abc…");
  }

  @Test
  void things_keep_their_names_and_equal_things_have_one_each() {
    Names<String> names = new Names<>("c");
    String first = new String("same");
    String second = new String("same");
    assertThat(names.add(first)).isEqualTo("c1");
    assertThat(names.add(second)).isEqualTo("c2");
    assertThat(names.of(second)).isEqualTo("c2");
    assertThat(names.of(new String("same"))).isEqualTo("c1");
    assertThat(names.of("other")).isNull();
  }
}
