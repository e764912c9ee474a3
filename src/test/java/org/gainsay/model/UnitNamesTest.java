package org.gainsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {

  @ParameterizedTest
  @CsvSource({
    "mile, 5, 8046.72, m",
    "km, 8, 8000, m",
    "percent, 85, 0.85, share",
    "percentage point, 0.3, 0.003, share",
    "basis point, 25, 0.0025, share",
    "km/h, 144, 40, m/s",
    "fahrenheit, 212, 100, celsius",
    "fahrenheit, 98.6, 37, celsius",
    "kelvin, 273.15, 0, celsius",
    "litre/s, 380, 0.38, m3/s",
    "metre/second, 40, 40, m/s",
    "EUR, 12.5, 12.5, EUR",
    "cent, 85, 0.85, USD",
    "'per 100,000', 50000, 0.5, count/count",
  })
  void a_named_unit_leads_to_its_base(String name, String written, String base, String baseUnit) {
    Unit unit = Unit.named(name);
    assertThat(unit.base()).isEqualTo(baseUnit);
    assertThat(unit.toBase(Interval.exactly(new BigDecimal(written))))
        .isEqualTo(Interval.exactly(new BigDecimal(base)));
  }

  @Test
  void every_base_unit_but_money_and_rates_is_itself_a_name_of_factor_one() {
    for (String base :
        new String[] {"count", "share", "ratio", "m", "m2", "m3", "m/s", "kg", "s"}) {
      assertThat(Unit.named(base).factor()).isEqualTo(BigDecimal.ONE);
    }
  }

  @Test
  void an_unknown_name_is_named_in_the_error() {
    assertThatThrownBy(() -> Unit.named("smoot")).hasMessageContaining("unknown unit: smoot");
  }
}
