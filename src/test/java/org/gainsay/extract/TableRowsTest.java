package org.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.ContradictionChecker;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cells of a table are read under the heads of their columns. */
final class TableRowsTest {

  private static List<Claim> claims(String text) {
    return ContradictionChecker.standard().extract(Document.of("Herald", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "District | Killed | Missing\nNorth | 31 | 7\nSouth | 12 | 4",
        "| District | Killed | Missing |\n|---|---|---|\n| North | 31 | 7 |\n| South | 12 | 4 |",
        "District\tKilled\tMissing\nNorth\t31\t7\nSouth\t12\t4",
        "District | Killed | Missing\n\nNorth | 31 | 7\n\nSouth | 12 | 4",
      })
  void a_figure_measures_what_heads_its_column(String table) {
    assertThat(claims(table))
        .extracting(claim -> claim.quantity().text() + " " + claim.measure().predicate())
        .containsExactly("31 killed", "7 missing", "12 killed", "4 missing");
  }

  @Test
  void a_name_at_the_head_of_a_row_says_whose_its_figures_are() {
    assertThat(claims("District | Killed | Missing\nNorth | 31 | 7"))
        .allSatisfy(claim -> assertThat(claim.measure().scope()).asString().contains("North"));
  }

  @Test
  void a_table_without_a_head_is_read_by_its_rows_alone() {
    assertThat(claims("Killed | 31 | 7\nMissing | 12 | 4").get(0).measure().predicate())
        .isEqualTo("killed");
  }

  @Test
  void the_next_table_has_a_head_of_its_own() {
    assertThat(claims("Killed | Missing\n31 | 7\n\nTown | Injured | Arrested\nOsk | 12 | 4"))
        .extracting(claim -> claim.quantity().text() + " " + claim.measure().predicate())
        .containsExactly("31 killed", "7 missing", "12 injured", "4 arrested");
  }
}
