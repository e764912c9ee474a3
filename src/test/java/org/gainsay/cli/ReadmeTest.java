package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README's Java blocks run, one after the other, in one JShell; a text block behind one is what
 * it prints. When a change alters what is printed, read the difference, then renew the README with
 * {@code mvn -Dfast test -Dtest=ReadmeTest -Dreadme=write}.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  /** A fenced block: its language and its lines' place in the file, fences left out. */
  private record Block(String language, int from, int to) {
    String of(List<String> lines) {
      return String.join("\n", lines.subList(from, to));
    }
  }

  private static List<Block> blocks(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        if (open < 0) {
          open = i;
        } else {
          blocks.add(new Block(lines.get(open).substring(3), open + 1, i));
          open = -1;
        }
      }
    }
    return blocks;
  }

  @Test
  void java_blocks_run_and_print_what_stands_below_them() throws IOException {
    List<String> lines = Files.readAllLines(README);
    List<Block> blocks = blocks(lines);
    List<String> written = new ArrayList<>();
    int done = 0;
    try (JShellSession shell = new JShellSession()) {
      for (int i = 0; i < blocks.size(); i++) {
        if (!blocks.get(i).language().equals("java")) {
          continue;
        }
        String printed = shell.run(blocks.get(i).of(lines)).strip();
        Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : blocks.get(i);
        if (next.language().equals("text")) {
          written.addAll(lines.subList(done, next.from()));
          written.addAll(printed.lines().toList());
          done = next.to();
          if (!"write".equals(System.getProperty("readme"))) {
            assertThat(told(next.of(lines)))
                .as("%s%nrenew with -Dreadme=write", blocks.get(i).of(lines))
                .isEqualTo(told(printed));
          }
        }
      }
    }
    written.addAll(lines.subList(done, lines.size()));
    if ("write".equals(System.getProperty("readme"))) {
      Files.write(README, written);
    }
  }

  /**
   * What kind of thing is printed, its numbers and its names; how measures are worded is left out.
   */
  private static List<String> told(String printed) {
    List<String> told = new ArrayList<>();
    told.add(printed.substring(0, printed.indexOf(':') + 1));
    java.util.regex.Pattern.compile("\\d[\\d,.]*|\\b\\p{Lu}\\w+")
        .matcher(printed)
        .results()
        .map(java.util.regex.MatchResult::group)
        .distinct()
        .sorted()
        .forEach(told::add);
    return told;
  }

  @Test
  void the_two_commands_are_those_of_the_script() throws IOException {
    List<String> lines = Files.readAllLines(README);
    String script = Files.readString(Path.of(".ci/run"));
    List<String> commands =
        blocks(lines).stream()
            .filter(block -> block.language().equals("sh"))
            .map(block -> block.of(lines))
            .filter(command -> command.startsWith("mvn"))
            .toList();
    assertThat(commands).hasSize(2).allMatch(script::contains);
  }

  @Test
  void the_jshell_line_names_the_script() throws IOException {
    assertThat(Files.readString(README)).contains("--startup gainsay.jsh");
    assertThat(Path.of("gainsay.jsh")).exists();
  }

  @Test
  void links_lead_to_files() throws IOException {
    for (String page : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      String text = Files.readString(Path.of(page));
      Stream<String> links =
          java.util.regex.Pattern.compile("\\]\\(([^)#]+)\\)")
              .matcher(text)
              .results()
              .map(match -> match.group(1))
              .filter(link -> !link.startsWith("http"));
      assertThat(links.filter(link -> Files.notExists(Path.of(link)))).as(page).isEmpty();
    }
  }
}
