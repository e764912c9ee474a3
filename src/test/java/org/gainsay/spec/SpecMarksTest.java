package org.gainsay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code -Dspec=mark} writes. */
final class SpecMarksTest {

  private static final String PAGE =
      """
      # Bounds

      ## At least includes the number

      > At least 43 died.
      - at least 43
      > Two texts,
      > of 7 and 8.
      - 7
      - 8 (known gap: a reason of mine)

      Prose - with a dash.

      ## No number

      > Nobody came.
      - nothing
      """;

  private static String renew(Map<Integer, String> failuresByCase) {
    List<SpecCase> cases = SpecFile.read(Path.of("bounds.md"), PAGE);
    Map<SpecCase, String> failures = new HashMap<>();
    failuresByCase.forEach((number, words) -> failures.put(cases.get(number), words));
    return SpecMarks.renew(PAGE, cases, failures);
  }

  @Test
  void a_case_that_fails_is_marked_behind_its_last_line() {
    assertThat(renew(Map.of(0, "reads 43", 1, "reads 7", 2, "reads [1]")))
        .isEqualTo(
            PAGE.replace("- at least 43", "- at least 43 (known gap: reads 43)")
                .replace("- nothing", "- nothing (known gap: reads 1)"));
  }

  @Test
  void a_case_that_holds_loses_its_mark() {
    assertThat(renew(Map.of())).isEqualTo(PAGE.replace(" (known gap: a reason of mine)", ""));
  }

  @Test
  void a_reason_that_is_there_stays() {
    assertThat(renew(Map.of(1, "reads 7"))).isEqualTo(PAGE);
  }

  @Test
  void a_renewed_page_can_be_read() {
    String page = renew(Map.of(0, "reads [43..∞) (count)\nof people"));
    assertThat(SpecFile.read(Path.of("bounds.md"), page).get(0).knownGap())
        .isEqualTo("reads 43..∞ count of people");
  }
}
