package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.gainsay.model.Source;
import org.junit.jupiter.api.Test;

/** A text that gives no day of its own, beside one that does. */
class UndatedTextTest {

  private static final Document DATED =
      Document.of(
          Source.of("Herald", LocalDate.of(2024, 5, 3)),
          "Nineteen patients have been admitted to hospital with the fever in Osk.");

  @Test
  void who_tells_where_a_count_went_is_the_later_one() {
    assertThat(findings("Hospital admissions with the fever in Osk have risen by four, to 23."))
        .hasAtLeastOneElementOfType(Finding.Revision.class)
        .doesNotHaveAnyElementsOfTypes(Finding.Discrepancy.class);
  }

  private static List<Finding> findings(String undated) {
    return ContradictionChecker.standard()
        .check(DATED, Document.of(Source.of("Post"), undated))
        .findings();
  }
}
