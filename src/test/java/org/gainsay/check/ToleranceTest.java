package org.gainsay.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gainsay.check.Figures.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {

  @ParameterizedTest
  @CsvSource({
    "7200000000,      7150000000,    fits",
    "1187,            about 1200,    fits",
    "67 %,            2/3,           fits",
    "64.2 %,          nearly 2/3,    fits",
    "58.7 %,          nearly 3/5,    fits",
    "36 %,            more than 1/3, fits",
    "48 %,            1/2,           fits",
    "3.4 km,          2.1 mi,        fits",
    "8 km,            5 mi,          fits",
    "118300000 usd,   118000000 usd, fits",
    "24600,           nearly 25200,  fits",
    "95000000,        nearly 95000000, fits",
    "51 %,            majority,      fits",
    "thousands,       120000,        fits",
    "dozens,          130,           fits",
    "at least 43,     43,            fits",
    "up to 300,       290,           fits",
    "40 to 45,        45,            fits",
    "52000 to 58000,  about 55000,   fits",
    "38,              43,            clashes",
    "38,              39,            clashes",
    "at least 43,     38,            clashes",
    "more than 40,    40,            clashes",
    "up to 300,       301,           clashes",
    "85 %,            2/3,           clashes",
    "85 %,            84 %,          clashes",
    "412000000 usd,   421000000 usd, clashes",
    "about 35000,     52000 to 58000, clashes",
    "1400,            1750,          clashes",
    "47 %,            majority,      clashes",
    "several,         12,            clashes",
    "dozens,          12,            clashes",
    "thousands,       400,           clashes",
    "nearly 25200,    26000,         clashes",
  })
  void rounding_and_hedges_allow_what_a_reader_would(String a, String b, String expected) {
    assertThat(fit(Tolerance.rounding(), a, b)).isEqualTo(expected);
    assertThat(fit(Tolerance.rounding(), b, a)).as("the other way round").isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1187,  about 1200, clashes",
    "67 %,  2/3,        clashes",
    "5 mi,  8.04672 km, fits",
    "43,    at least 43, fits",
  })
  void exact_takes_figures_as_they_are_written(String a, String b, String expected) {
    assertThat(fit(Tolerance.exact(), a, b)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.05, 100, 110, fits", "0.04, 100, 110, clashes", "0, 38, 38, fits"})
  void relative_stretches_each_figure_by_its_part(
      String part, String a, String b, String expected) {
    assertThat(fit(Tolerance.relative(part), a, b)).isEqualTo(expected);
  }

  @Test
  void a_negative_tolerance_is_refused() {
    assertThatThrownBy(() -> Tolerance.relative("-0.1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tolerance -0.1 is below 0; give a part of the value, such as 0.05");
  }

  @Test
  void a_tolerance_that_is_no_number_is_refused() {
    assertThatThrownBy(() -> Tolerance.relative("loose"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tolerance is no number: loose; give a part of the value, such as 0.05");
  }

  @Test
  void a_tolerance_says_what_it_allows() {
    assertThat(Tolerance.exact()).hasToString("figures as written");
    assertThat(Tolerance.relative("0.05")).hasToString("figures may stretch by 5 %");
    assertThat(Tolerance.rounding()).hasToString("round and hedged figures may stretch");
  }

  @Test
  void a_tolerance_of_ones_own_cannot_take_stated_values_away() {
    Figures figures = new Figures(quantity -> Claims.figure("1000").base());
    Figure figure = figures.of(Claims.figure("38"));
    assertThat(figure.fits(figures.of(Claims.figure("38")))).isTrue();
    assertThat(figure.allowed().encloses(figure.stated())).isTrue();
  }

  private static String fit(Tolerance tolerance, String a, String b) {
    Figures figures = new Figures(tolerance);
    boolean fits = figures.of(Claims.figure(a)).fits(figures.of(Claims.figure(b)));
    return fits ? "fits" : "clashes";
  }
}
