package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.gainsay.io.InputException;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Duration SHORT = Duration.ofMillis(1);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void quick_work_is_not_told() {
    try (Progress progress = Progress.start(err, true, Duration.ofMinutes(1))) {
      progress.begin("checking article", 2);
      for (String thing : progress.over(List.of("a", "b"))) {
        assertThat(thing).isNotEmpty();
      }
    }
    assertThat(written()).isEmpty();
  }

  @Test
  void work_that_nobody_watches_is_not_told() throws InterruptedException {
    try (Progress progress = Progress.start(err, false, SHORT)) {
      progress.begin("checking article", 2);
      Thread.sleep(50);
    }
    assertThat(written()).isEmpty();
  }

  @Test
  void slow_work_is_told_on_one_line_that_is_taken_away() throws InterruptedException {
    try (Progress progress = Progress.start(err, true, SHORT)) {
      progress.begin("checking article", 1234);
      progress.step();
      await("checking article 1 of 1,234");
    }
    assertThat(written()).doesNotContain("\n").endsWith("\r" + " ".repeat(27) + "\r");
  }

  @Test
  void a_message_stands_on_a_line_of_its_own() throws InterruptedException {
    try (Progress progress = Progress.start(err, true, SHORT)) {
      Messages messages = new Messages(new PrintWriter(err), progress);
      progress.begin("answering line", Progress.UNKNOWN);
      progress.step();
      await("answering line 1");
      messages.add(new InputException("a1.txt", 0, "is empty", "give a file with a text"));
    }
    assertThat(written())
        .contains("\r                \ra1.txt: is empty; give a file with a text\n");
  }

  private void await(String words) throws InterruptedException {
    for (int tries = 0; tries < 500 && !written().contains(words); tries++) {
      Thread.sleep(10);
    }
    assertThat(written()).contains(words);
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
