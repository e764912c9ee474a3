package org.gainsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "85, percent, 0.85, share",
    "4, percentage point, 0.04, share",
    "25, basis point, 0.0025, share",
    "5, mile, 8046.72, m",
    "8, km, 8000, m",
    "1, nautical mile, 1852, m",
    "3, acre, 12140.5692672, m2",
    "2, cubic metre, 2, m3",
    "90, mph, 40.2336, m/s",
    "144, km/h, 40, m/s",
    "14, knot, '7.202222222222222222222222222222222', m/s",
    "40, tonne, 40000, kg",
    "212, fahrenheit, 100, celsius",
    "32, fahrenheit, 0, celsius",
    "-40, fahrenheit, -40, celsius",
    "0, kelvin, -273.15, celsius",
    "2, week, 1209600, s",
    "85, cent, 0.85, USD",
    "380, litre/s, 0.38, m3/s",
    "12, 'per 100,000', 0.00012, count/count",
  })
  void a_unit_leads_to_its_base(String number, String unit, String base, String baseUnit) {
    Unit named = Unit.named(unit);
    Interval written = Quantity.parse("“” = " + number + " count").interval();
    assertThat(named.base()).isEqualTo(baseUnit);
    assertThat(named.toBase(written).low()).isEqualByComparingTo(base);
  }

  @Test
  void two_currencies_never_compare() {
    assertThat(Unit.named("EUR").comparableWith(Unit.named("USD"))).isFalse();
    assertThat(Unit.named("cent").comparableWith(Unit.named("USD"))).isTrue();
  }

  @Test
  void a_length_per_time_is_a_speed() {
    assertThat(Unit.named("metre").per(Unit.named("second")).dimension())
        .isEqualTo(Dimension.SPEED);
    assertThat(Unit.named("litre").per(Unit.named("day")).dimension()).isEqualTo(Dimension.RATE);
  }

  @Test
  void an_unknown_name_is_refused_with_a_remedy() {
    assertThatThrownBy(() -> Unit.named("blorp"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("unknown unit: blorp; give a name");
  }

  @Test
  void a_factor_is_above_zero() {
    assertThatThrownBy(() -> Unit.of("nix", "m", Dimension.LENGTH, "0"))
        .hasMessage("factor of nix is not above 0: 0");
  }
}
