package org.gainsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of JSON, also at the edges of the buffer. */
class JsonLineReaderTest {

  private static JsonLineReader reader(String text) {
    return new JsonLineReader(
        "in", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "text");
  }

  @Test
  void ids_are_kept_as_they_are() throws IOException {
    JsonLineReader lines =
        reader(
            "{\"id\": \"a\\\"b\", \"text\": \"x\"}\n{\"id\":1.50,\"text\":\"y\"}\n{\"text\":\"z\"}");
    assertThat(lines.next()).isEqualTo(new JsonLine("\"a\\\"b\"", List.of("x")));
    assertThat(lines.next()).isEqualTo(new JsonLine("1.50", List.of("y")));
    assertThat(lines.next()).isEqualTo(new JsonLine("null", List.of("z")));
    assertThat(lines.next()).isNull();
  }

  @Test
  void a_line_may_be_longer_than_the_buffer() throws IOException {
    String words = "émigré ".repeat(40_000);
    JsonLineReader lines =
        reader("{\"id\":1,\"text\":\"" + words + "\"}\r\n\n{\"id\":2,\"text\":\"\"}");
    assertThat(lines.next()).isEqualTo(new JsonLine("1", List.of(words)));
    assertThat(lines.next()).isEqualTo(new JsonLine("2", List.of("")));
    assertThat(lines.next()).isNull();
  }

  @Test
  void reading_goes_on_behind_a_wrong_line() throws IOException {
    JsonLineReader lines =
        reader(
            "[1]\n{\"id\":2,\"text\":3}\n{\"id\":2}\n{\"id\":2,\"text\":\"x\"} {}\n{\"id\":3,\"text\":\"x\"}\n");
    assertThatThrownBy(lines::next).hasMessageStartingWith("in:1: not a JSON object; ");
    assertThatThrownBy(lines::next)
        .hasMessageStartingWith("in:2: \"text\" is not a text in quotation marks; ");
    assertThatThrownBy(lines::next).hasMessageStartingWith("in:3: has no \"text\"; ");
    assertThatThrownBy(lines::next).hasMessageStartingWith("in:4: ");
    assertThat(lines.next()).isEqualTo(new JsonLine("3", List.of("x")));
  }
}
