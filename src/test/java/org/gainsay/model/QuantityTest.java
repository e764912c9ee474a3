package org.gainsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantityTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words                  | interval              | unit           | hedge
          43                       | 43                    | count          | none
          20,000                   | 20000                 | count          | none
          12 400                   | 12400                 | count          | none
          12,34,567                | 1234567               | count          | none
          1.2 million              | 1200000               | count          | none
          1.2m                     | 1.2                   | metre          | none
          ٤٥                       | 45                    | count          | none
          at least 43              | [43..∞)               | count          | none
          At Least 43              | [43..∞)               | count          | none
          more than 40 km          | (40..∞)               | kilometre      | none
          up to 300                | [0..300]              | count          | none
          fewer than 40            | (-∞..40)              | count          | none
          40 or more               | [40..∞)               | count          | none
          70-plus                  | [70..∞)               | count          | none
          50+                      | [50..∞)               | count          | none
          below -5 degrees Celsius | (-∞..-5)              | celsius        | none
          below 8°C                | (-∞..8)               | celsius        | none
          40 to 45                 | [40..45]              | count          | none
          40-45                    | [40..45]              | count          | none
          40–45 km                 | [40..45]              | kilometre      | none
          between 40 and 45        | [40..45]              | count          | none
          between a third and half | [1/3..0.5]            | share          | none
          from 40 to 45 hectares   | [40..45]              | hectare        | none
          seven or eight           | [7..8]                | count          | none
          2 to 3 million           | [2000000..3000000]    | count          | none
          800,000 to 1.2 million   | [800000..1200000]     | count          | none
          $20-30 million           | [20000000..30000000]  | USD            | none
          55% to 60%               | [55..60]              | percent        | none
          about 70%                | 70                    | percent        | about
          some 600                 | 600                   | count          | some
          ~300                     | 300                   | count          | ~
          forty or so              | 40                    | count          | or so
          nearly half              | 0.5                   | share          | nearly
          just over 2,000          | 2000                  | count          | just over
          85 percent               | 85                    | percent        | none
          85 per cent              | 85                    | percent        | none
          4 percentage points      | 4                     | percentage point | none
          two-thirds               | 2/3                   | share          | none
          2/3                      | 2/3                   | share          | none
          more than two-thirds     | (2/3..∞)              | share          | none
          a third                  | 1/3                   | share          | none
          half                     | 0.5                   | share          | none
          ½                        | 0.5                   | share          | none
          one in five              | 0.2                   | share          | none
          two out of three         | 2/3                   | share          | none
          a majority               | (0.5..1]              | share          | a majority
          €5 million               | 5000000               | EUR            | none
          €600m                    | 600000000             | EUR            | none
          A$40 million             | 40000000              | AUD            | none
          EUR 8m                   | 8000000               | EUR            | none
          8 million EUR            | 8000000               | EUR            | none
          300 euros                | 300                   | EUR            | none
          five dollars             | 5                     | USD            | none
          85 cents                 | 85                    | cent           | none
          Rs. 40                   | 40                    | INR            | none
          dozens                   | [24..99]              | count          | dozens
          three dozen              | 36                    | count          | none
          a dozen                  | 12                    | count          | none
          5 miles                  | 5                     | mile           | none
          2 ½ miles                | 2.5                   | mile           | none
          2 1/2 inches             | 2.5                   | inch           | none
          six feet                 | 6                     | foot           | none
          80 square miles          | 80                    | square mile    | none
          3 kilometers             | 3                     | kilometre      | none
          90 miles per hour        | 90                    | mph            | none
          144 km/h                 | 144                   | km/h           | none
          380 litres a second      | 380                   | litre/s        | none
          12 per 100,000           | 12                    | per 100,000    | none
          three times              | 3                     | ratio          | none
          half a million           | 500000                | count          | none
          a quarter of a million   | 250000                | count          | none
          one and a half million   | 1500000               | count          | none
          twelve hundred           | 1200                  | count          | none
          a hundred and five       | 105                   | count          | none
          four thousand two hundred and six | 4206         | count          | none
          twenty-three             | 23                    | count          | none
          a couple                 | 2                     | count          | none
          minus 30 celsius         | -30                   | celsius        | none
          """)
  void a_phrase_is_read(String words, String interval, String unit, String hedge) {
    Quantity quantity = Quantity.parse(words);
    assertThat(quantity.text()).isEqualTo(words);
    assertThat(quantity.interval()).hasToString(interval);
    assertThat(quantity.unit()).isEqualTo(Unit.named(unit));
    assertThat(quantity.hedge()).hasToString(hedge);
    assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at least 43 | at least 43
          about 70%   | about 70%
          1.2 million | 1.2 million
          two-thirds  | “two-thirds” = 2/3 share
          dozens      | “dozens” = [24..99] count, vague
          nearly half | “nearly half” = 0.5 share, nearly
          a majority  | “a majority” = (0.5..1] share, vague
          five miles  | “five miles” = 5 mile
          """)
  void it_is_shown_by_its_words_and_where_they_are_not_plain_its_reading(
      String words, String shown) {
    assertThat(Quantity.parse(words)).hasToString(shown);
  }

  @Test
  void what_was_shown_can_be_read_back() {
    Random random = new Random(43);
    for (int i = 0; i < 2_000; i++) {
      Quantity quantity = Generated.quantity(random);
      assertThat(Quantity.parse(quantity.toString())).as("%s", quantity).isEqualTo(quantity);
    }
  }

  @Test
  void a_unit_or_hedge_of_ones_own_can_be_read_back() {
    Unit unit =
        new Unit("fire “bar”", "m (x)", Dimension.OTHER, new BigDecimal("1E+300"), BigDecimal.ONE);
    Quantity quantity =
        new Quantity(
            "3 \\ “bars”\n\tof fire",
            Interval.moreThan(new BigDecimal("3")),
            unit,
            new Hedge("so to speak, (perhaps)", Hedge.Kind.AROUND));
    assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
  }

  @Test
  void a_huge_number_is_shown_with_an_exponent() {
    Quantity quantity =
        new Quantity(
            "a lot", Interval.exactly(new BigDecimal("1E+1000000")), Unit.COUNT, Hedge.NONE);
    assertThat(quantity).hasToString("“a lot” = 1E+1000000 count");
    assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
  }

  @Test
  void what_is_no_quantity_is_refused_with_place_problem_and_remedy() {
    assertThatThrownBy(() -> Quantity.parse("about 5 blorps"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            no quantity, at 9: unknown word or unit: blorps
            about 5 blorps
                    ^^^^^^
            write one figure as a newspaper does (two-thirds, at least 43, €5 million, 40 to 45\
             km); what is counted belongs to the measure""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "many fish",
        "43 people",
        "at least",
        "about",
        "45 to 40",
        "5 km to 6 kg",
        "$",
        "-",
        "/",
        "40 to",
        "1 in 0",
        "“x”",
        "“x",
        "“x” = ",
        "“x” = 5",
        "“x” = [5..4] count",
        "“x” = 5 blorp",
        "“x” = 5 count, hm",
        "“x” = [5 count",
        "“x” = 5/0 count",
        "“x” = 5 “u”",
        "1,,2",
        "5..6",
        "and",
        "a",
        "of",
        "1/0",
        "half of",
        "m",
        "½½",
        "between 3",
        "²",
        "\u0000"
      })
  void unreadable_texts_are_refused(String text) {
    assertThatThrownBy(() -> Quantity.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no quantity, at ")
        .hasMessageContaining("write ");
  }

  @Test
  void a_text_of_any_length_is_refused_at_once() {
    assertThatThrownBy(() -> Quantity.parse("9".repeat(1_000_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1000000 characters");
  }

  @Test
  void miles_and_kilometres_compare_in_metres() {
    Quantity miles = Quantity.parse("5 miles");
    assertThat(miles.base()).isEqualTo(Interval.exactly(new BigDecimal("8046.72")));
    assertThat(miles.comparableWith(Quantity.parse("8 km"))).isTrue();
    assertThat(miles.comparableWith(Quantity.parse("8 kg"))).isFalse();
  }

  @Test
  void a_percentage_and_a_fraction_compare() {
    assertThat(Quantity.parse("50 percent").base()).isEqualTo(Quantity.parse("half").base());
  }

  @Test
  void a_claim_by_hand_takes_words() {
    Source source = Source.of("Coast Daily", LocalDate.of(2024, 2, 7));
    Claim claim = Claim.of("the hospital", "people killed", "at least 43", source);
    assertThat(claim.quantity()).isEqualTo(Quantity.parse("at least 43"));
    assertThat(claim)
        .hasToString("the hospital: “at least 43” people killed (Coast Daily, 2024-02-07)");
  }
}
