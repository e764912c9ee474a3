package org.gainsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntervalTest {

  private static final int ROUNDS = 3_000;

  private static Interval of(String words) {
    return Quantity.parse("“” = " + words + " count").interval();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a     | b       | intersects | a encloses b
          43      | 43      | true  | true
          [43..∞) | 43      | true  | true
          (40..∞) | 40      | false | false
          [40..∞) | (40..∞) | true  | true
          (40..∞) | [40..∞) | true  | false
          [1..2)  | [2..3]  | false | false
          [1..2]  | [2..3]  | true  | false
          (1..2)  | (2..3)  | false | false
          (-∞..∞) | [2..3]  | true  | true
          [2..3]  | (-∞..∞) | true  | false
          (-∞..5) | (5..∞)  | false | false
          (-∞..5] | [5..∞)  | true  | false
          1/3     | 0.3333  | false | false
          """)
  void ends_that_do_not_belong_meet_nothing(
      String a, String b, boolean intersects, boolean encloses) {
    assertThat(of(a).intersects(of(b))).isEqualTo(intersects);
    assertThat(of(a).encloses(of(b))).isEqualTo(encloses);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a      | b      | digits alike, noughts not
          1300     | 13000  | true
          1.3      | 13000  | true
          (1300..∞) | 13000 | true
          1300     | 1300   | false
          1300     | 3100   | false
          40       | 400    | false
          0        | 10     | false
          (-∞..∞)  | 13000  | false
          """)
  void numbers_of_one_digit_never_differ_in_noughts_alone(String a, String b, boolean differ) {
    assertThat(of(a).differsInNoughts(of(b))).isEqualTo(differ);
    assertThat(of(b).differsInNoughts(of(a))).isEqualTo(differ);
  }

  @Test
  void digits_are_swapped_where_two_stand_in_each_others_place() {
    assertThat(point("1.3").hasDigitsSwapped(point("3.1"))).isTrue();
    assertThat(point("128600").hasDigitsSwapped(point("126800"))).isTrue();
    assertThat(point("128600").hasDigitsSwapped(point("128600"))).isFalse();
    assertThat(point("1286").hasDigitsSwapped(point("128600"))).isFalse();
    assertThat(point("123").hasDigitsSwapped(point("231"))).isFalse();
  }

  private static Interval point(String value) {
    return Interval.exactly(new BigDecimal(value));
  }

  @Test
  void more_than_excludes_the_number_itself() {
    Interval moreThan = Interval.moreThan(new BigDecimal("40"));
    assertThat(moreThan.contains(new BigDecimal("40"))).isFalse();
    assertThat(moreThan.contains(new BigDecimal("40.001"))).isTrue();
    assertThat(moreThan.intersects(Interval.exactly(new BigDecimal("40")))).isFalse();
  }

  @Test
  void trailing_zeros_make_no_difference() {
    Interval two = Interval.exactly(new BigDecimal("2.00"));
    assertThat(two).isEqualTo(Interval.exactly(new BigDecimal("2")));
    assertThat(two).hasSameHashCodeAs(Interval.exactly(new BigDecimal("2")));
    assertThat(Interval.exactly(new BigDecimal("0E+7"))).hasToString("0");
  }

  @Test
  void tenths_add_up_exactly() {
    assertThat(Interval.exactly(new BigDecimal("0.1")).shift(new BigDecimal("0.2")))
        .isEqualTo(Interval.exactly(new BigDecimal("0.3")));
  }

  @Test
  void no_interval_is_empty() {
    assertThatThrownBy(() -> Interval.between(BigDecimal.TEN, BigDecimal.ONE))
        .hasMessageStartingWith("no number lies in [10..1]; give the lower end first");
    assertThatThrownBy(() -> new Interval(BigDecimal.ONE, BigDecimal.ONE, true, false))
        .hasMessageStartingWith("no number lies in [1..1); ");
    assertThatThrownBy(() -> new Interval(null, BigDecimal.ONE, true, false))
        .hasMessage("an end that is not there cannot be inclusive");
  }

  @Test
  void only_positive_factors_scale() {
    assertThatThrownBy(() -> Interval.exactly(BigDecimal.ONE).scale(BigDecimal.ZERO))
        .hasMessage("factor is not above 0: 0");
  }

  @ParameterizedTest
  @CsvSource({"2,3,2/3", "-1,3,-1/3", "5,7,5/7", "1,8,0.125", "22,7,22/7", "1,999983,1/999983"})
  void fractions_without_a_finite_decimal_are_shown_as_fractions(
      String above, String below, String shown) {
    BigDecimal value = new BigDecimal(above).divide(new BigDecimal(below), Interval.PRECISION);
    assertThat(Interval.exactly(value)).hasToString(shown);
  }

  @Test
  void meeting_is_mutual() {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      Interval a = Generated.interval(random);
      Interval b = Generated.interval(random);
      assertThat(a.intersects(b)).as("%s %s", a, b).isEqualTo(b.intersects(a));
      assertThat(a.intersects(b)).as("%s %s", a, b).isNotEqualTo(a.isBelow(b) || b.isBelow(a));
    }
  }

  @Test
  void enclosing_is_an_order() {
    Random random = new Random(2);
    for (int i = 0; i < ROUNDS; i++) {
      Interval a = Generated.interval(random);
      Interval b = Generated.interval(random);
      Interval c = Generated.interval(random);
      assertThat(a.encloses(a)).isTrue();
      if (a.encloses(b) && b.encloses(c)) {
        assertThat(a.encloses(c)).as("%s %s %s", a, b, c).isTrue();
      }
      if (a.encloses(b) && b.encloses(a)) {
        assertThat(a).isEqualTo(b);
      }
      if (a.encloses(b)) {
        assertThat(a.intersects(b)).as("%s %s", a, b).isTrue();
      }
    }
  }

  @Test
  void a_number_in_both_means_that_they_meet() {
    Random random = new Random(3);
    for (int i = 0; i < ROUNDS; i++) {
      Interval a = Generated.interval(random);
      Interval b = Generated.interval(random);
      BigDecimal number = Generated.number(random);
      if (a.contains(number) && b.contains(number)) {
        assertThat(a.intersects(b)).as("%s %s %s", a, b, number).isTrue();
      }
      if (a.encloses(b) && b.contains(number)) {
        assertThat(a.contains(number)).as("%s %s %s", a, b, number).isTrue();
      }
    }
  }

  /** Helly's theorem on a line: so checking pairs decides about a whole group. */
  @Test
  void intervals_that_meet_in_pairs_share_a_value() {
    Random random = new Random(4);
    int met = 0;
    for (int i = 0; i < ROUNDS; i++) {
      List<Interval> group = new ArrayList<>();
      for (int n = 2 + random.nextInt(4); n > 0; n--) {
        group.add(Generated.interval(random));
      }
      if (group.stream().allMatch(a -> group.stream().allMatch(a::intersects))) {
        met++;
        assertThat(common(group)).as("%s", group).isTrue();
      }
    }
    assertThat(met).isGreaterThan(100);
  }

  /** Whether an end of one, or a number between two ends, lies in all. */
  private static boolean common(List<Interval> group) {
    List<BigDecimal> ends =
        group.stream()
            .flatMap(each -> java.util.stream.Stream.of(each.low(), each.high()))
            .filter(Objects::nonNull)
            .toList();
    List<BigDecimal> tried = new ArrayList<>(ends);
    tried.add(BigDecimal.ZERO);
    for (BigDecimal a : ends) {
      tried.add(a.add(BigDecimal.ONE));
      tried.add(a.subtract(BigDecimal.ONE));
      for (BigDecimal b : ends) {
        tried.add(a.add(b).divide(BigDecimal.valueOf(2)));
      }
    }
    return tried.stream()
        .anyMatch(number -> group.stream().allMatch(each -> each.contains(number)));
  }

  @Test
  void widening_never_loses_a_number() {
    Random random = new Random(5);
    for (int i = 0; i < ROUNDS; i++) {
      Interval a = Generated.interval(random);
      BigDecimal below = Generated.number(random).abs();
      BigDecimal above = Generated.number(random).abs();
      assertThat(a.widen(below, above).encloses(a)).as("%s", a).isTrue();
    }
  }
}
