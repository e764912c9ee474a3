package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
  void an_agreement_names_who_disputes_its_figure() throws IOException {
    Files.writeString(first, "The union said 300 jobs would go at the Kell yard.\n");
    Files.writeString(
        second,
        "The company rejected the union's figure of 300 jobs that would go at the Kell yard.\n");
    Run run = Run.of("check", first, second);
    assertThat(run.out()).contains("300 (equal; a1, a2; disputed by company)");
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
        .contains("Courier &lt;b&gt;", "<mark>43</mark>", "default-src 'none'", "</html>")
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
        .startsWith("finding,kind,type,severity,side,reason,key,dismissed,outlet,");
  }

  @Test
  void csv_holds_no_formula() throws IOException {
    Files.writeString(first, "=HYPERLINK(1) Police said 43 people were killed.\n");
    assertThat(Run.of("check", "--format", "csv", dir).out())
        .contains(",'=HYPERLINK(1) ")
        .doesNotContain(",=HYPERLINK");
  }

  private static String key(String report) {
    return report.substring(report.indexOf('[') + 1, report.indexOf(']'));
  }

  @Test
  void a_settled_discrepancy_is_dismissed_until_a_figure_behind_it_changes() throws IOException {
    String before = Run.of("check", dir).out();
    assertThat(before).startsWith("2 articles, 2 claims: 1 discrepancy,").contains("dismissals");
    Path settled =
        Files.writeString(
            dir.resolve("settled.lst"),
            "# desk\n" + key(before) + "  The <outlet> corrected it.\n");
    String[] check = {
      "check", "--dismissals", settled.toString(), "--fail-on", "discrepancy", dir.toString()
    };
    Run dismissed = Run.of((Object[]) check);
    assertThat(dismissed.status()).isZero();
    assertThat(dismissed.err()).isEmpty();
    assertThat(dismissed.out())
        .contains("no discrepancies and 1 dismissed", "The <outlet> corrected it.", key(before));
    for (String format : List.of("markdown", "html", "json", "csv")) {
      assertThat(Run.of("check", "--dismissals", settled, "--format", format, dir).out())
          .contains("outlet", "corrected it.", key(before));
    }
    Files.writeString(second, Files.readString(second).replace("38", "37"));
    Run open = Run.of((Object[]) check);
    assertThat(open.status()).isEqualTo(1);
    assertThat(open.out()).contains(": 1 discrepancy,").doesNotContain(key(before));
    assertThat(open.err())
        .isEqualTo(
            settled
                + ": no finding has the key "
                + key(before)
                + " any more; if its figures have changed, it is open again under another key\n");
  }

  @Test
  void a_file_that_is_named_twice_is_one_article() {
    assertThat(Run.of("check", first, dir, first).out()).startsWith("2 articles,");
  }

  @Test
  void a_story_is_told_by_what_holds_and_what_fails() throws IOException {
    Path articles = Files.createDirectories(dir.resolve("fire/articles"));
    Files.copy(first, articles.resolve("a1.txt"));
    Files.copy(second, articles.resolve("a2.txt"));
    Path rows = dir.resolve("fire/expected.csv");
    String header = "expect,a,b,type,actor,value,note\n";
    Files.writeString(rows, header + "discrepancy,a1.txt: 43,a2.txt: 38,,,,\n");
    Run holds = Run.of("fixtures", dir.resolve("fire"));
    assertThat(holds.status()).isZero();
    assertThat(holds.outLines()).first().isEqualTo("ok     fire: 1 of 1 rows hold");
    Files.writeString(rows, header + "claim,a1.txt: 43,,,hospital,,\n");
    Run fails = Run.of("fixtures", dir.resolve("fire"));
    assertThat(fails.status()).isEqualTo(1);
    assertThat(fails.out())
        .contains(
            "FAILS  fire: 0 of 1 rows hold",
            "line 2: claim: a1.txt: 43, by hospital; but the actor is Police",
            "no row expects: discrepancy (",
            "a1.txt: 43 | a2.txt: 38",
            "fail: 1; discrepancies that no row expects: 1");
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

  @ParameterizedTest
  @ValueSource(strings = {"", "check", "extract", "quantities", "compare", "fixtures"})
  void examples_of_the_help_work_when_they_are_pasted(String command)
      throws IOException, InterruptedException {
    Run help = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    String examples = help.out().substring(help.out().indexOf("Example"));
    String pasted =
        examples
            .lines()
            .filter(line -> line.startsWith("  "))
            .collect(Collectors.joining("\n"))
            .replaceFirst("\\{ .* \"\\$@\"; }", "{ \"\\$JAVA\" org.gainsay.cli.Main \"\\$@\"; }");
    ProcessBuilder shell = new ProcessBuilder("bash", "-e", "-c", pasted);
    shell.directory(dir.toFile()).redirectErrorStream(true);
    shell
        .environment()
        .put("JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString());
    shell.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process process = shell.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).isNotBlank();
  }

  @Test
  void examples_of_the_help_name_the_jar_they_come_from() {
    assertThat(HowCalled.jar("target/gainsay-cli.jar")).isEqualTo("target/gainsay-cli.jar");
    assertThat(HowCalled.jar("my jars/gainsay-cli.jar")).isEqualTo("'my jars/gainsay-cli.jar'");
    assertThat(HowCalled.jar("a.jar" + File.pathSeparator + "b.jar")).isEqualTo("gainsay-cli.jar");
  }

  @Test
  void no_command_is_wrong_usage() {
    Run run = Run.of();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("check", "extract", "quantities", "compare", "fixtures");
  }
}
