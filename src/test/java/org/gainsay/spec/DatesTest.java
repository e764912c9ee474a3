package org.gainsay.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gainsay.ContradictionChecker;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Source;

/**
 * Runs {@code fixtures/spec/dates}. The input was published on Wednesday 15 May 2024; an expectation
 * is a figure, its date, and what the date is of.
 */
final class DatesTest extends SpecTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 15);
  private static final ContradictionChecker CHECKER = ContradictionChecker.standard();

  DatesTest() {
    super("dates");
  }

  @Override
  protected void check(SpecCase spec) {
    List<Claim> claims = CHECKER.extract(Document.of(Source.of("Desk", DAY), spec.text()));
    spec.demand(claims.stream().map(DatesTest::reading).toList());
  }

  private static String reading(Claim claim) {
    return claim.quantity().text()
        + ": "
        + claim.asOf()
        + " "
        + claim.asOf().kind().name().toLowerCase(Locale.ROOT);
  }
}
