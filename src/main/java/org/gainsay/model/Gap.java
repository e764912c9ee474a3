package org.gainsay.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How far two figures that share no value lie apart: between the nearest values they allow. Of
 * [43..∞) and 38 these are 43 and 38, so that they lie 5 apart, and 5 / 43 = 0.116 of the larger.
 *
 * @param absolute the distance in base units, 0 when only an end that does not belong parts them
 * @param relative the distance as a part of the larger of the two nearest values, 0 to 1; 0 when
 *     both are 0
 */
public record Gap(BigDecimal absolute, BigDecimal relative) {

  public Gap {
    Objects.requireNonNull(absolute, "absolute");
    Objects.requireNonNull(relative, "relative");
  }

  /** {@code 5 apart (12 %)}; the percentage is rounded to a whole number. */
  @Override
  public String toString() {
    BigDecimal percent = relative.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    return Numerals.show(absolute) + " apart (" + percent + " %)";
  }
}
