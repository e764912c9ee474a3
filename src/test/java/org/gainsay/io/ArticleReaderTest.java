package org.gainsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gainsay.model.Document;
import org.gainsay.model.Source;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles with and without front matter. */
class ArticleReaderTest {

  @TempDir private Path dir;

  private Document read(String name, String text) throws IOException {
    return ArticleReader.read(Files.writeString(dir.resolve(name), text));
  }

  @Test
  void front_matter_gives_the_source() throws IOException {
    Document document =
        read(
            "a1.txt",
            "---\noutlet: Harbour Courier\ntitle: \"Fire: 43 dead\"\npublished: 2024-02-07\n"
                + "url: https://courier.example/fire\nvia: Coast Wire\neditor: nobody\n---\nBody.\n");
    assertThat(document.source())
        .isEqualTo(
            new Source(
                "Harbour Courier",
                "Fire: 43 dead",
                LocalDate.of(2024, 2, 7),
                "https://courier.example/fire",
                "Coast Wire"));
    assertThat(document.title()).isNotNull();
    assertThat(document.text().substring(document.bodyStart())).isEqualTo("Body.\n");
  }

  @Test
  void the_title_is_a_place_in_the_file() throws IOException {
    Document document = read("a1.txt", "---\ntitle:  Fire  \n---\nBody.\n");
    Span title = document.title();
    assertThat(title == null ? "" : title.of(document.text())).isEqualTo("Fire");
  }

  @Test
  void without_front_matter_the_file_names_the_outlet() throws IOException {
    Document document = read("daily.news.txt", "43 died.\n");
    assertThat(document.source()).isEqualTo(Source.of("daily.news"));
    assertThat(document.bodyStart()).isZero();
    assertThat(document.path()).isEqualTo(dir.resolve("daily.news.txt").toString());
  }

  @Test
  void a_rule_at_the_top_of_a_page_is_no_front_matter() throws IOException {
    assertThat(read("a.txt", "---\nMenu\n43 died.\n").bodyStart()).isZero();
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_are_read() throws IOException {
    Document document = read("a.txt", "\uFEFF---\r\noutlet: Post\r\n---\r\n43 died.\r\n");
    assertThat(document.source().outlet()).isEqualTo("Post");
    assertThat(document.text().substring(document.bodyStart())).isEqualTo("43 died.\r\n");
  }

  @Test
  void a_point_in_time_is_published_on_its_day() throws IOException {
    assertThat(read("a.txt", "---\npublished: 2024-02-07T23:30:00Z\n---\nx\n").source().published())
        .isEqualTo(LocalDate.of(2024, 2, 7));
  }

  @Test
  void a_directory_lists_its_articles_by_name() throws IOException {
    read("b.txt", "x");
    read("a.htm", "x");
    read("c.html", "x");
    read("notes.md", "x");
    read(".hidden.txt", "x");
    assertThat(ArticleReader.list(dir))
        .extracting(Path::getFileName)
        .map(Path::toString)
        .containsExactly("a.htm", "b.txt", "c.html");
  }

  private String message(String name, byte[] bytes) throws IOException {
    Path file = Files.write(dir.resolve(name), bytes);
    try {
      return ArticleReader.read(file).text();
    } catch (InputException e) {
      return e.problem();
    }
  }

  @Test
  void a_web_page_is_read_in_the_encoding_it_declares() throws IOException {
    String page = "<meta charset=%s><p>Two caf\u00e9s \u2013 \u201cboth\u201d</p>";
    String text = "Two caf\u00e9s \u2013 \u201cboth\u201d";
    for (String charset : List.of("windows-1252", "utf-8")) {
      byte[] bytes = page.formatted(charset).getBytes(Charset.forName(charset));
      assertThat(message("a.html", bytes)).isEqualTo(text);
    }
    byte[] latin = page.formatted("iso-8859-1").getBytes(Charset.forName("windows-1252"));
    assertThat(message("a.html", latin)).isEqualTo(text);
    byte[] wide = page.formatted("utf-16").getBytes(StandardCharsets.UTF_16);
    assertThat(message("a.html", wide)).isEqualTo(text);
  }

  @Test
  void what_cannot_be_read_is_told_in_one_message() throws IOException {
    byte[] latin = "<p>caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(message("a.html", latin)).isEqualTo("not UTF-8 text");
    assertThat(message("a.txt", latin)).isEqualTo("not UTF-8 text");
    byte[] odd = "<meta charset=x-odd><p>caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(message("a.html", odd)).isEqualTo("its encoding is unknown: x-odd");
    assertThat(message("a.html", "<script>1</script>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("shows no text");
    assertThat(message("a.html", "<p>a\0b</p>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("not text: it has a zero byte");
  }
}
