package org.gainsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gainsay.check.FindingChecker;
import org.gainsay.check.Tolerance;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Dismissal;
import org.gainsay.model.Finding;
import org.gainsay.model.Quantity;
import org.gainsay.model.Report;
import org.gainsay.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DismissalsTest {

  @TempDir private Path folder;

  @Test
  void a_line_holds_a_key_and_a_reason() throws IOException {
    assertThat(read("# desk\n\n3f9a1c20be41  Corrected on 12 March.\n"))
        .containsExactly(new Dismissal("3f9a1c20be41", "Corrected on 12 March."));
  }

  @Test
  void a_line_without_key_or_reason_is_said_with_its_place() {
    assertThatThrownBy(() -> read("3f9a1c20be41 fine\nCorrected\n"))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            "settled.txt:2: does not start with a key of 12 hexadecimal digits; copy the key that"
                + " the report shows");
    assertThatThrownBy(() -> read("3f9a1c20be41\n"))
        .hasMessageEndingWith(":1: key 3f9a1c20be41 has no reason; write the reason behind it");
  }

  @Test
  void a_file_that_is_not_there_is_said() {
    assertThatThrownBy(() -> Dismissals.read(folder.resolve("none.txt")))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith("none.txt: no such file; check the path");
  }

  @Test
  void a_dismissed_finding_is_open_again_when_its_figures_change() {
    Finding found = finding("212", "221", false);
    Dismissal settled = new Dismissal(found.key(), "Two ways of counting.");
    Report report = new Report(List.of(), List.of(), List.of(found), List.of(settled));
    assertThat(report.dismissal(found)).contains(settled);
    assertThat(report.openDiscrepancies()).isEmpty();
    assertThat(report.dismissal(finding("212", "230", false))).isEmpty();
  }

  @Test
  void a_key_does_not_depend_on_the_order_of_the_sides() {
    assertThat(finding("212", "221", true).key()).isEqualTo(finding("212", "221", false).key());
  }

  private static Finding finding(String first, String second, boolean swapped) {
    Claim a = claim("Ivo Lang", first, "Harbour Post");
    Claim b = claim("Port office", second, "Coast Daily");
    List<Claim> claims = swapped ? List.of(b, a) : List.of(a, b);
    return FindingChecker.of(Tolerance.rounding())
        .check(List.of(new ClaimGroup(a.measure(), claims, List.of(), List.of())))
        .get(0);
  }

  private static Claim claim(String actor, String figure, String outlet) {
    Source source = Source.of(outlet, LocalDate.of(2024, 5, 6));
    return Claim.of(actor, "people aboard", Quantity.parse(figure), source);
  }

  private List<Dismissal> read(String text) throws IOException {
    Path file = folder.resolve("settled.txt");
    Files.writeString(file, text);
    return Dismissals.read(file);
  }
}
