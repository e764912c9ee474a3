package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first things a person types after the start script. */
class JShellTest {

  private static JShellSession shell;

  @BeforeAll
  static void open() throws IOException {
    shell = new JShellSession();
    shell.run(Files.readString(Path.of("gainsay.jsh")));
  }

  @AfterAll
  static void close() {
    shell.close();
  }

  @Test
  void two_texts_are_checked_and_the_report_prints_by_itself() {
    String shown =
        shell.value(
            "check(\"Police said 43 people were killed.\", \"Police said 38 people were killed.\")");
    assertThat(shown).startsWith("2 documents, 2 claims").contains("43").contains("38");
    assertThat(shown.length()).as("JShell cuts longer values").isLessThan(1_000);
  }

  @Test
  void files_and_folders_are_checked() {
    String shown = shell.value("checkFiles(\"fixtures/stories/afghan-border-claims/articles\")");
    assertThat(shown).startsWith("4 documents, ");
    assertThat(shown.length()).as("JShell cuts longer values").isLessThan(1_000);
  }

  @Test
  void claims_are_made_by_hand() {
    shell.value(
        "var a = claim(\"Delawar\", \"Afghan territory held\", \"two-thirds\", \"Courier\")");
    shell.value("var b = claim(\"Delawar\", \"Afghan territory held\", \"85 percent\", \"Radio\")");
    assertThat(shell.value("a")).contains("Delawar", "two-thirds", "Courier").doesNotContain("\n");
    assertThat(shell.value("check(a, b)"))
        .startsWith("2 documents, 2 claims")
        .contains("discrepancy: Afghan territory held: two-thirds (Courier) | 85 percent (Radio)");
  }

  @Test
  void a_report_is_shown_in_full() {
    assertThat(shell.run("show(check(\"43 people died.\", \"38 people died.\"))"))
        .startsWith("2 articles, 2 claims: ");
  }

  @Test
  void a_list_is_shown_line_by_line() {
    assertThat(shell.run("show(checker.extract(Document.of(\"A\", \"43 died. 38 fled.\")))"))
        .hasLineCount(2);
  }
}
