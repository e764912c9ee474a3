package org.gainsay.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpecFileTest {

  private static final Path FILE = Path.of("bounds.md");

  @Test
  void a_page_is_prose_and_cases() {
    List<SpecCase> cases =
        SpecFile.read(
            FILE,
            """
            # Bounds

            Some prose.

            ## At least includes the number

            > At least 43 died.
            - at least 43
            > Two lines,
            >
            > one text of 7 and 8.
            - 7
            - 8

            ## No number

            > Nobody came.
            - nothing (known gap: a reason)
            """);
    assertThat(cases)
        .containsExactly(
            new SpecCase(
                FILE,
                7,
                "At least includes the number",
                List.of("At least 43 died."),
                List.of("at least 43"),
                ""),
            new SpecCase(
                FILE,
                9,
                "At least includes the number",
                List.of("Two lines,", "", "one text of 7 and 8."),
                List.of("7", "8"),
                ""),
            new SpecCase(FILE, 17, "No number", List.of("Nobody came."), List.of(), "a reason"));
    assertThat(cases.get(1).text()).isEqualTo("Two lines,\n\none text of 7 and 8.");
    assertThat(cases.get(2).name()).isEqualTo("bounds.md: No number: Nobody came.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "> 40 died            | bounds.md:1: input before any heading",
        "## A/- 40            | bounds.md:2: an expectation without input",
        "## A/> 40 died       | bounds.md:2: input without an expectation",
        "## A/> 40 died/forty | bounds.md:3: “> ” or “- ” is missing: forty",
        "## A/>40 died/- 40   | bounds.md:2: a blank is missing behind “>”",
        "## A/> 40 died/-40   | bounds.md:3: a blank and an expectation are missing behind “-”",
        "## A/> x/- 40/- nothing | bounds.md:4: “- nothing” stands alone",
        "## A/## B/> x/- 40   | bounds.md:1: a heading without a case",
        "##A/> x/- 40         | bounds.md:1: a heading starts with “## ”",
      })
  void a_mistake_is_named_by_file_and_line(String lines, String message) {
    assertThatThrownBy(() -> SpecFile.read(FILE, lines.replace('/', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
