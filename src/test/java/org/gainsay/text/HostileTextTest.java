package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Document;
import org.gainsay.model.Page;
import org.gainsay.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to be slow is read in time that grows with its length, and never fails. */
final class HostileTextTest {

  private static final PageReader READER = PageReader.of(Lexicon.english());

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("nested quotes", "“He said ‘".repeat(10_000) + "no’.”".repeat(10_000)),
        Arguments.of("a million words", "boats sank on the quay and ".repeat(170_000)),
        Arguments.of("a long line without spaces", "a".repeat(2_000_000)),
        Arguments.of("stops only", ".".repeat(1_000_000)),
        Arguments.of("spaced stops", ". ".repeat(200_000)),
        Arguments.of("initials", "J. ".repeat(100_000)),
        Arguments.of("dotted letters", "U.S.".repeat(100_000)),
        Arguments.of("open brackets", "([".repeat(500_000)),
        Arguments.of("questions and names", "“Who?” Ann ".repeat(100_000)),
        Arguments.of("menu words", "Home | News | ".repeat(50_000)),
        Arguments.of("copyright signs", "© 2021 ".repeat(50_000)),
        Arguments.of("via and by", "originally published by ".repeat(50_000)),
        Arguments.of("short lines", "Home\n".repeat(20_000)),
        Arguments.of("captions", "Photo by Ann Holt\n".repeat(20_000)),
        Arguments.of("same lines", "The quay at Brome was closed again.\n".repeat(20_000)),
        Arguments.of("appeals", "Your support counts.\n\nBoats sank.\n\n".repeat(10_000)),
        Arguments.of("sections", "Related stories\n\nTwo boats sank.\n\n".repeat(10_000)),
        Arguments.of(
            "comments", "The boats all sank on Friday night.\nann · 3 hours ago\n".repeat(10_000)),
        Arguments.of("empty lines", "\n".repeat(1_000_000)),
        Arguments.of("dates and names", "July 9, 2021Brome Post\n".repeat(20_000)),
        Arguments.of("dates", "July 9, 2021".repeat(50_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void is_read_in_seconds(String name, String text) {
    Page page =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> READER.read(Document.of("Desk", text)));
    int last = 0;
    for (Sentence sentence : page.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
      last = sentence.span().end();
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }

  @Test
  void an_empty_text_has_no_sentences() {
    assertThat(READER.read(Document.of("Desk", "")).sentences()).isEmpty();
    assertThat(READER.read(Document.of("Desk", " \n\u00a0\r\n")).sentences()).isEmpty();
  }
}
