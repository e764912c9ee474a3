package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gainsay.ContradictionChecker;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconException;
import org.gainsay.model.Dimension;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Unit;
import org.junit.jupiter.api.Test;

/** Units that only a user's lexicon knows. */
final class OwnUnitsTest {

  private static final String HEADER =
      "[new-units]\tunit\tbase\tfactor\toffset\tdimension\texample\n";

  private static final String UNITS =
      HEADER
          + "span\tmetre\t0.23\t-\t-\tThe mast is «12 spans» tall.\n"
          + "rood\tacre\t1/4\t-\t-\tThe field is «3 roods».\n"
          + "leyden\tcelsius\t1\t-253\t-\tIt was «270 degrees Leyden».\n"
          + "stack\tspan\t40\t-\t-\tThe wall is «3 stacks» long.\n"
          + "crown coin\t-\t-\t-\tmoney\tIt cost «40 coins».\n"
          + "half-coin\tcrown coin\t0.5\t-\t-\tIt cost «3 halfcoins».\n"
          + "gust\t-\t-\t-\t-\tThe mill ran at «9 gusts».\n"
          + "[units]\tunit\twords\tsigns\texample\n"
          + "span\tspan,spans\tspn\tThe mast is «12 spans» tall.\n"
          + "rood\trood,roods\t-\tThe field is «3 roods».\n"
          + "leyden\tdegrees leyden\t°Ley\tIt was «270 degrees Leyden».\n"
          + "stack\tstack,stacks\t-\tThe wall is «3 stacks» long.\n"
          + "gust\tgust,gusts\t-\tThe mill ran at «9 gusts».\n"
          + "[currencies]\tunit\tbefore\tafter\texample\n"
          + "crown coin\tC¤\tcoin,coins\tIt cost «40 coins».\n"
          + "half-coin\t-\thalfcoin,halfcoins\tIt cost «3 halfcoins».\n";

  private static final Lexicon OURS = Lexicon.english().with("our-desk.tsv", UNITS);

  private static Quantity read(Lexicon lexicon, String text) {
    return QuantityFinder.of(lexicon).find(text).stream()
        .filter(QuantityMention::isFigure)
        .findFirst()
        .orElseThrow()
        .quantity();
  }

  @Test
  void a_unit_has_a_factor() {
    Quantity tall = read(OURS, "The mast is 12 spans tall.");
    assertThat(tall.unit().name()).isEqualTo("span");
    assertThat(tall.base()).hasToString("2.76");
    assertThat(tall.unit().comparableWith(Unit.named("mile"))).isTrue();
    assertThat(read(OURS, "The sail is 12spn wide.").unit()).isEqualTo(tall.unit());
  }

  @Test
  void a_factor_may_be_a_fraction() {
    assertThat(read(OURS, "The field is 8 roods.").base())
        .isEqualTo(Quantity.parse("2 acres").base());
  }

  @Test
  void an_offset_leads_to_the_base() {
    Quantity cold = read(OURS, "It was 270 degrees Leyden.");
    assertThat(cold.base()).hasToString("17");
    assertThat(cold.unit().dimension()).isEqualTo(Dimension.TEMPERATURE);
  }

  @Test
  void a_unit_may_rest_on_another_of_the_file() {
    assertThat(read(OURS, "The wall is 3 stacks long.").base()).hasToString("27.6");
  }

  @Test
  void a_currency_of_ones_own_is_money() {
    Quantity sum = read(OURS, "The bridge cost C¤40 million.");
    assertThat(sum.unit()).isEqualTo(Unit.of("crown coin", "crown coin", Dimension.MONEY, "1"));
    assertThat(sum.base()).hasToString("40000000");
    assertThat(read(OURS, "It cost 3 halfcoins.").base()).hasToString("1.5");
  }

  @Test
  void a_unit_without_a_base_is_compared_with_itself_alone() {
    Unit gust = read(OURS, "The mill ran at 9 gusts.").unit();
    assertThat(gust.dimension()).isEqualTo(Dimension.OTHER);
    assertThat(gust.comparableWith(gust)).isTrue();
    assertThat(gust.comparableWith(Unit.named("decibel"))).isFalse();
  }

  @Test
  void a_rate_of_a_unit_of_ones_own_is_read() {
    assertThat(read(OURS, "The rope runs at 3 spans a second.").unit().name()).isEqualTo("span/s");
  }

  @Test
  void units_that_are_defined_alike_are_equal() {
    Lexicon again = Lexicon.english().with("again.tsv", UNITS);
    String text = "The mast is 12 spans tall.";
    assertThat(read(again, text)).isEqualTo(read(OURS, text));
  }

  @Test
  void another_lexicon_does_not_see_them() {
    String text = "The mast is 12 spans tall.";
    assertThat(read(OURS, text).unit().name()).isEqualTo("span");
    assertThat(read(Lexicon.english(), text).unit()).isEqualTo(Unit.COUNT);
    Lexicon others =
        Lexicon.english().with("others.tsv", UNITS.replace("metre\t0.23", "metre\t0.3"));
    assertThat(read(others, text).base()).hasToString("3.6");
    assertThat(read(OURS, text).base()).hasToString("2.76");
    assertThat(Unit.isName("span")).isFalse();
  }

  @Test
  void a_row_given_later_wins() {
    Lexicon later = OURS.with("later.tsv", HEADER + "span\tmetre\t0.25\t-\t-\t«12 spans»\n");
    assertThat(read(later, "The mast is 12 spans tall.").base()).hasToString("3");
  }

  @Test
  void they_are_written_and_read_again() {
    Quantity tall = read(OURS, "The mast is 12 spans tall.");
    assertThat(Quantity.parse(tall.toString())).isEqualTo(tall);
  }

  @Test
  void reports_in_another_unit_are_checked_against_them() {
    ContradictionChecker checker = ContradictionChecker.builder().lexicon(OURS).build();
    Document spans = Document.of("Harbour Courier", "The mast of the Ada is 50 spans tall.");
    List<Finding> same =
        checker
            .check(spans, Document.of("Coast Daily", "The mast of the Ada is 11.5 metres tall."))
            .findings();
    List<Finding> other =
        checker
            .check(spans, Document.of("Coast Daily", "The mast of the Ada is 14 metres tall."))
            .findings();
    assertThat(same).singleElement().isInstanceOf(Finding.Agreement.class);
    assertThat(other).singleElement().isInstanceOf(Finding.Discrepancy.class);
  }

  @Test
  void a_unit_that_is_known_is_not_defined_again() {
    fails(
        "metre\tcentimetre\t100",
        """
        our-desk.tsv:2:1: this unit is known
        metre\tcentimetre\t100
        ^^^^^
        take the row out; spell it otherwise in [units] or [currencies]""");
  }

  @Test
  void a_rate_is_no_unit_of_its_own() {
    fails(
        "span/tick\tmetre\t100",
        """
        our-desk.tsv:2:1: a rate is no unit of its own
        span/tick\tmetre\t100
        ^^^^^^^^^
        define what stands above and below; litre/s and per 100,000 follow""");
  }

  @Test
  void a_unit_needs_a_name() {
    fails(
        "-\tmetre\t100",
        """
        our-desk.tsv:2:1: column unit is empty
        -\tmetre\t100
        give it a value, or remove the row""");
  }

  @Test
  void an_unknown_base_is_shown_with_the_nearest() {
    fails(
        "span\tmetre\t0.23\nstack\tspam\t40",
        """
        our-desk.tsv:3:7: unknown unit
        stack\tspam\t40
             \t^^^^
        give as base the name of a unit, such as kilometre, percent or EUR, one of [new-units], \
        or - if it has none. Did you mean span?""");
  }

  @Test
  void a_factor_that_is_no_number_is_shown() {
    fails(
        "span\tmetre\tlong",
        """
        our-desk.tsv:2:12: factor is not a number
        span\tmetre\tlong
            \t     \t^^^^
        write a decimal such as 0.5, or a fraction""");
  }

  @Test
  void a_factor_is_above_nought() {
    fails(
        "span\tmetre\t-3",
        """
        our-desk.tsv:2:12: factor is not above 0
        span\tmetre\t-3
            \t     \t^^
        say how many metre one span is""");
  }

  @Test
  void a_fraction_of_nought_is_no_factor() {
    fails(
        "span\tmetre\t1/0",
        """
        our-desk.tsv:2:12: factor is not a number
        span\tmetre\t1/0
            \t     \t^^^
        write a decimal such as 0.5, or a fraction""");
  }

  @Test
  void a_factor_needs_a_base() {
    fails(
        "gust\t-\t12",
        """
        our-desk.tsv:2:8: factor without a base
        gust\t-\t12
            \t \t^^
        name the unit that it leads to as base, or leave the factor out""");
  }

  @Test
  void an_offset_needs_a_base() {
    fails(
        "gust\t-\t-\t12",
        """
        our-desk.tsv:2:10: offset without a base
        gust\t-\t-\t12
            \t \t \t^^
        name the unit that it leads to as base, or leave the offset out""");
  }

  @Test
  void an_unknown_dimension_is_shown_with_the_nearest() {
    fails(
        "gust\t-\t-\t-\tmonye",
        """
        our-desk.tsv:2:12: unknown dimension
        gust\t-\t-\t-\tmonye
            \t \t \t \t^^^^^
        known: money, length, area, volume, mass, duration, speed, temperature, energy, power, \
        data, magnitude, rate, other. Did you mean money?""");
  }

  @Test
  void the_base_tells_the_dimension() {
    fails(
        "span\tmetre\t2\t-\tarea",
        """
        our-desk.tsv:2:16: another dimension than that of metre, which is length
        span\tmetre\t2\t-\tarea
            \t     \t \t \t^^^^
        leave it out, as the base tells it""");
  }

  @Test
  void no_unit_rests_on_itself() {
    fails(
        "span\tstack\t2\nstack\tspan\t2",
        """
        our-desk.tsv:2:6: a unit that rests on itself: span, stack
        span\tstack\t2
            \t^^^^^
        give one of them a base that is known, or none""");
  }

  @Test
  void a_unit_that_is_spelled_and_not_defined_is_shown() {
    fails(
        "span\tmetre\t2\n[units]\tunit\twords\texample\nspam\tspams\t«5 spams»",
        """
        our-desk.tsv:4:1: unknown unit
        spam\tspams\t«5 spams»
        ^^^^
        give the name of a unit, such as kilometre, percent or EUR, or define it in [new-units]. \
        Did you mean span?""");
  }

  @Test
  void a_currency_is_money() {
    fails(
        "span\tmetre\t2\n[currencies]\tunit\tafter\texample\nspan\tspans\t«5 spans»",
        """
        our-desk.tsv:4:1: this unit is no money
        span\tspans\t«5 spans»
        ^^^^
        spell it in [units], not in [currencies]""");
  }

  private static void fails(String rows, String message) {
    Lexicon lexicon = Lexicon.english().with("our-desk.tsv", HEADER + rows);
    assertThatThrownBy(() -> QuantityFinder.of(lexicon))
        .isInstanceOf(LexiconException.class)
        .hasMessage(message);
  }
}
