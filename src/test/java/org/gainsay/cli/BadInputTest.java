package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is told in one line, and the rest is still done. */
class BadInputTest {

  @TempDir private Path dir;
  private Path good;

  @BeforeEach
  void write_a_good_article() throws IOException {
    good = file("good.txt", "Police said 43 people were killed.\n");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  /** The line that a bad file is answered with, path left out, after checking all else. */
  private String messageFor(Path bad) {
    Run run = Run.of("check", "--format", "json", bad, good);
    assertThat(run.status()).isEqualTo(2);
    JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(report.getAsJsonArray("documents")).hasSize(1);
    assertThat(run.err()).hasLineCount(1).startsWith(bad.toString());
    return run.err().strip().substring(bad.toString().length());
  }

  @Test
  void an_empty_file_is_told() throws IOException {
    assertThat(messageFor(file("empty.txt", "")))
        .isEqualTo(": is empty; give a file with the text of an article");
  }

  @Test
  void a_file_of_white_space_is_empty() throws IOException {
    assertThat(messageFor(file("blank.txt", " \n\n"))).startsWith(": is empty; ");
  }

  @Test
  void bytes_that_are_not_utf_8_are_told_with_their_line() throws IOException {
    Path latin = dir.resolve("latin.txt");
    Files.write(latin, new byte[] {'a', '\n', 'b', '\n', (byte) 0xE9, ' ', 'c'});
    assertThat(messageFor(latin)).isEqualTo(":3: not UTF-8 text; save it as UTF-8");
  }

  @Test
  void a_file_that_is_no_text_is_told() throws IOException {
    assertThat(messageFor(file("image.txt", "GIF\n\0\1")))
        .isEqualTo(":2: not text: it has a zero byte; save it as text");
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertThat(messageFor(dir.resolve("gone.txt"))).isEqualTo(": no such file; check the path");
  }

  @Test
  void a_directory_without_articles_is_told() throws IOException {
    Path empty = Files.createDirectory(dir.resolve("empty"));
    assertThat(messageFor(empty))
        .isEqualTo(": holds no articles; name a directory with .txt or .html files");
  }

  @Test
  void a_line_of_50_mb_is_told_and_not_kept() throws IOException {
    byte[] line = new byte[50_000_000];
    Arrays.fill(line, (byte) 'a');
    Path huge = dir.resolve("huge.txt");
    Files.write(huge, line);
    assertThat(messageFor(huge)).isEqualTo(": has 50 MB, more than 16; cut it into articles");
  }

  @Test
  void a_wrong_date_in_front_matter_is_told_with_its_line() throws IOException {
    Path dated = file("dated.txt", "---\noutlet: Post\npublished: 2024-02-31\n---\n43 died.\n");
    assertThat(messageFor(dated))
        .isEqualTo(
            ":3: published is not a date: 2024-02-31;"
                + " write it as year-month-day, like 2024-02-07");
  }

  @Test
  void front_matter_that_never_ends_is_told() throws IOException {
    assertThat(messageFor(file("open.txt", "---\noutlet: Post\n43 died.\n")))
        .isEqualTo(":1: the front matter is not closed; add a line --- behind its last line");
  }

  @Test
  void front_matter_without_a_text_is_told() throws IOException {
    assertThat(messageFor(file("bare.txt", "---\noutlet: Post\n---\n")))
        .isEqualTo(":3: nothing stands below the front matter; add the article's text");
  }

  @Test
  void a_json_line_that_does_not_parse_is_told_and_passed_over() {
    Run run =
        Run.withInput(
            "{\"id\":1,\"text\":\"43 died\"}\nnonsense\n\n{\"id\":2,\"text\":\"44 died\"}\n",
            "quantities");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.outLines()).hasSize(2).allMatch(line -> JsonParser.parseString(line) != null);
    assertThat(run.err())
        .isEqualTo(
            "standard input:2: not JSON; write one object on each line,"
                + " like {\"id\": \"1\", \"text\": \"...\"}\n");
  }

  @Test
  void a_json_line_without_its_text_is_told() {
    Run run = Run.withInput("{\"id\":1,\"a\":\"43 died\"}\n", "compare");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "standard input:1: has no \"b\";"
                + " write {\"id\": \"1\", \"a\": \"...\", \"b\": \"...\"}\n");
  }

  @Test
  void a_json_line_of_50_mb_is_told_and_the_next_is_answered() {
    byte[] last =
        "\n{\"id\":2,\"text\":\"44 died\"}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] input = new byte[50_000_000];
    Arrays.fill(input, (byte) 'a');
    System.arraycopy(last, 0, input, input.length - last.length, last.length);
    Run run = Run.withInput(input, "quantities");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.outLines()).hasSize(1);
    assertThat(run.err())
        .isEqualTo("standard input:1: longer than 16 MB; cut the text into several lines\n");
  }

  @Test
  void bytes_of_a_json_line_that_are_not_utf_8_are_told() {
    Run run = Run.withInput(new byte[] {'{', (byte) 0xFF, '}', '\n'}, "quantities");
    assertThat(run.err()).isEqualTo("standard input:1: not UTF-8 text; save it as UTF-8\n");
  }

  @Test
  void an_unknown_option_is_wrong_usage() {
    Run run = Run.of("check", "--formt", "json", good);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().findFirst())
        .hasValueSatisfying(
            line -> assertThat(line).contains("--formt").endsWith("; see gainsay check --help"));
  }

  @Test
  void an_unknown_word_says_which_there_are() {
    Run run = Run.of("check", "--format", "xml", good);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "Invalid value for option '--format': “xml” is not known;"
                + " give text, markdown, html, json, csv; see gainsay check --help\n");
  }

  @Test
  void an_unknown_tolerance_says_which_there_are() {
    Run run = Run.of("check", "--tolerance", "loose", good);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("give rounding, exact or a part such as 0.05");
  }

  @Test
  void a_lexicon_that_is_not_there_is_told() {
    Run run = Run.of("check", "--lexicon", dir.resolve("words.tsv"), good);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("words.tsv");
  }

  @Test
  void a_report_that_cannot_be_written_is_told() {
    Run run = Run.of("check", "--out", dir.resolve("no/such/report.txt"), good);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .endsWith(
            "cannot be written; check that its directory exists and that you may write there\n");
  }

  @Test
  void a_report_cannot_be_written_to_a_directory() {
    Run run = Run.of("check", "--out", dir, good);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo(dir + ": is a directory; name a file to write to\n");
  }

  @Test
  void a_word_that_a_lexicon_cannot_give_its_meaning_is_told() throws IOException {
    Path words = file("words.tsv", "[hedges]\tphrase\tkind\nmore or less\tarund\n");
    Run run = Run.of("check", "--lexicon", words, good);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(words + ":2:14: unknown kind").contains("known: ");
  }

  @Test
  void a_unit_that_a_lexicon_defines_amiss_is_told() throws IOException {
    Path words = file("words.tsv", "[new-units]\tunit\tbase\tfactor\nspan\tmetre\tlong\n");
    Run run = Run.of("compare", "--lexicon", words);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            words
                + ":2:12: factor is not a number\nspan\tmetre\tlong\n    \t     \t^^^^\n"
                + "write a decimal such as 0.5, or a fraction\n");
  }

  @Test
  void a_story_with_an_unknown_expectation_is_told_with_its_line() throws IOException {
    Path story = Files.createDirectories(dir.resolve("stories/fire"));
    Files.createDirectory(story.resolve("articles"));
    Files.writeString(story.resolve("articles/a1.txt"), "43 died.\n");
    Files.writeString(
        story.resolve("expected.csv"), "expect,a,b,type,actor,value,note\nclam,a1.txt: 43,,,,,\n");
    Run run = Run.of("fixtures", dir.resolve("stories"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("expected.csv:2: unknown expectation \"clam\"; write claim,");
  }
}
