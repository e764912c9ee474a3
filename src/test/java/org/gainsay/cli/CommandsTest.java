package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on good input. */
class CommandsTest {

  @TempDir private Path dir;
  private Path first;
  private Path second;

  @BeforeEach
  void write_two_articles() throws IOException {
    first = dir.resolve("a1.txt");
    second = dir.resolve("a2.txt");
    Files.writeString(
        first,
        "---\noutlet: Courier <b>\ntitle: Fire on the ferry\npublished: 2024-02-07\n---\n"
            + "Police said 43 people were killed in the ferry fire.\n");
    Files.writeString(
        second,
        "---\noutlet: Daily\npublished: 2024-02-07\n---\n"
            + "Police said 38 people were killed in the ferry fire.\n");
  }

  @Test
  void the_json_report_points_into_the_files() throws IOException {
    Run run = Run.of("check", "--format", "json", first, second);
    assertThat(run.status()).isZero();
    JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(report.get("schema").getAsString()).isEqualTo("gainsay-report/1");
    JsonObject claim = report.getAsJsonArray("claims").get(0).getAsJsonObject();
    String text = Files.readString(first);
    assertThat(text.substring(claim.get("start").getAsInt(), claim.get("end").getAsInt()))
        .isEqualTo(claim.get("quote").getAsString())
        .isEqualTo("43");
    JsonObject base = claim.getAsJsonObject("quantity").getAsJsonObject("base");
    assertThat(base.get("low").getAsInt()).isEqualTo(43);
    assertThat(base.get("unit").getAsString()).isEqualTo("count");
    JsonObject finding = report.getAsJsonArray("findings").get(0).getAsJsonObject();
    assertThat(finding.get("kind").getAsString()).isEqualTo("discrepancy");
    assertThat(finding.getAsJsonArray("sides").toString()).isEqualTo("[[\"c1\"],[\"c2\"]]");
  }

  @Test
  void a_folder_stands_for_its_articles() {
    assertThat(Run.of("check", dir).out()).startsWith("2 articles, 2 claims: 1 discrepancy");
  }

  @Test
  void a_discrepancy_fails_only_when_asked_to() {
    assertThat(Run.of("check", dir).status()).isZero();
    assertThat(Run.of("check", "--fail-on", "discrepancy", dir).status()).isEqualTo(1);
    assertThat(Run.of("check", "--fail-on", "discrepancy", first).status()).isZero();
  }

  @Test
  void a_wide_tolerance_lets_figures_agree() {
    assertThat(Run.of("check", "--tolerance", "0.2", dir).out()).contains("no discrepancies");
  }

  @Test
  void the_main_job_reports_the_misreport() {
    Run run = Run.of("check", "fixtures/stories/afghan-border-claims/articles");
    assertThat(run.status()).isZero();
    assertThat(run.outLines().get(0)).startsWith("4 articles").contains(": 1 discrepancy,");
    assertThat(run.out()).contains("misreport", "«two-thirds»", "«85 percent»", "Delawar");
  }

  @Test
  void a_saved_page_is_an_article() throws IOException {
    Path page = dir.resolve("a3.html");
    Files.writeString(
        page,
        """
        <html><head><meta property="og:site_name" content="Sound Gazette">
        <meta property="article:published_time" content="2024-02-07T08:00:00Z"></head>
        <body><nav>Our 12 favourite ferries</nav><article><h1>Fire at sea</h1>
        <p>The hospital said 51 people were killed in the ferry fire.</p></article></body></html>
        """);
    String report = Run.of("check", second, page).out();
    assertThat(report)
        .contains("«51»", "Sound Gazette, 2024-02-07", "hospital")
        .doesNotContain("12", "<");
  }

  @Test
  void text_reports_are_at_most_100_columns_wide() {
    Run run = Run.of("check", "fixtures/stories/afghan-border-claims/articles");
    assertThat(run.outLines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void html_is_escaped_and_fetches_nothing() {
    String page = Run.of("check", "--format", "html", dir).out();
    assertThat(page)
        .contains("Courier &lt;b&gt;", "<mark>43</mark>", "</html>")
        .doesNotContain("Courier <b>", "<script", "<link", "src=");
  }

  @Test
  void markdown_holds_a_table_for_each_discrepancy() {
    assertThat(Run.of("check", "--format", "markdown", dir).out())
        .contains("| 1 | ", "**43**", "| 2 | ", "**38**");
  }

  @Test
  void csv_has_a_row_for_each_claim_of_each_finding() {
    assertThat(Run.of("check", "--format", "csv", dir).outLines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("finding,kind,type,severity,side,reason,dismissed,outlet,");
  }

  @Test
  void a_report_goes_to_a_file() throws IOException {
    Path report = dir.resolve("report.md");
    Run run = Run.of("check", "--format", "markdown", "--out", report, first, second);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(report)).startsWith("# Where the figures disagree");
  }

  @Test
  void claims_are_extracted_as_lines_of_json() {
    List<String> lines = Run.of("extract", "--format", "jsonl", dir).outLines();
    assertThat(lines).hasSize(2);
    JsonObject claim = JsonParser.parseString(lines.get(1)).getAsJsonObject();
    assertThat(claim.get("outlet").getAsString()).isEqualTo("Daily");
    assertThat(claim.get("quote").getAsString()).isEqualTo("38");
  }

  @Test
  void claims_are_extracted_as_text_and_table() {
    assertThat(Run.of("extract", dir).out()).contains("«43»", "«38»");
    assertThat(Run.of("extract", "--format", "csv", dir).outLines()).hasSize(3);
  }

  @Test
  void lines_are_answered_in_order_with_their_id() {
    Run run =
        Run.withInput(
            "{\"id\":\"x\",\"text\":\"no figure\"}\n{\"id\":7,\"text\":\"43 died\"}\n",
            "quantities");
    assertThat(run.outLines()).first().isEqualTo("{\"id\":\"x\",\"quantities\":[]}");
    assertThat(run.outLines().get(1))
        .startsWith("{\"id\":7,\"quantities\":[{\"start\":0,\"end\":2,");
  }

  @Test
  void two_texts_are_compared() {
    Run run =
        Run.withInput(
            "{\"id\":1,\"a\":\"43 people died.\",\"b\":\"38 people died.\"}\n", "compare");
    JsonObject answer = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(answer.get("relation").getAsString()).isEqualTo("contradicts");
    assertThat(answer.get("entails").getAsBoolean()).isFalse();
    assertThat(answer.getAsJsonArray("compared")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "extract", "quantities", "compare", "fixtures"})
  void help_shows_an_example(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: gainsay " + command, "Example", "  ");
  }

  @Test
  void no_command_is_wrong_usage() {
    Run run = Run.of();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("check", "extract", "quantities", "compare", "fixtures");
  }
}
