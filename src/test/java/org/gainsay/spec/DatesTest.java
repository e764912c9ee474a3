package org.gainsay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.ContradictionChecker;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Source;
import org.junit.jupiter.api.Test;

/**
 * Runs {@code fixtures/spec/dates}. The input was published on Wednesday 15 May 2024; an
 * expectation is a figure, its date, and what the date is of; other figures are not looked at.
 */
final class DatesTest extends SpecTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 15);
  private static final ContradictionChecker CHECKER = ContradictionChecker.standard();

  DatesTest() {
    super("dates");
  }

  @Override
  protected void check(SpecCase spec) {
    Set<String> figures =
        spec.expectations().stream()
            .map(expected -> expected.substring(0, expected.indexOf(':')))
            .collect(Collectors.toSet());
    List<Claim> claims = CHECKER.extract(Document.of(Source.of("Desk", DAY), spec.text()));
    spec.demand(
        claims.stream()
            .filter(claim -> figures.contains(claim.quantity().text()))
            .map(DatesTest::reading)
            .toList());
  }

  private static String reading(Claim claim) {
    return claim.quantity().text()
        + ": "
        + claim.asOf()
        + " "
        + claim.asOf().kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  @Test
  void without_a_day_of_publication_the_text_gives_the_year() {
    List<Claim> claims =
        CHECKER.extract(
            Document.of(
                "Desk",
                "On 9 July 2021 the port had 43 boats. On 12 July it had 40 boats. On Friday it had"
                    + " 12 boats. In August it had 9 boats."));
    assertThat(claims.stream().map(DatesTest::reading))
        .containsExactly(
            "43: 2021-07-09 point",
            "40: 2021-07-12 point",
            "12: unknown unknown",
            "9: unknown unknown");
  }
}
