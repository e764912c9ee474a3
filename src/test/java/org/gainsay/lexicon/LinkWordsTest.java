package org.gainsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import org.gainsay.lexicon.LinkWords.Link;
import org.junit.jupiter.api.Test;

class LinkWordsTest {

  private final Lexicon lexicon = Lexicon.english();
  private final LinkWords links = LinkWords.of(lexicon, WordTable.of(lexicon));

  @Test
  void the_marked_word_of_each_example_does_what_its_row_says() {
    for (LexiconRow row : lexicon.table("link-words")) {
      String example = row.need("example");
      String marked = example.substring(example.indexOf('«') + 1, example.indexOf('»'));
      Link link = row.constant("link", Link.class);
      assertThat(links.is(link, marked.toLowerCase(Locale.ROOT))).as(example).isTrue();
    }
  }

  @Test
  void each_link_has_words_in_lower_case() {
    for (Link link : Link.values()) {
      assertThat(lexicon.table("link-words"))
          .filteredOn(row -> row.constant("link", Link.class) == link)
          .as("%s", link)
          .isNotEmpty()
          .allSatisfy(
              row ->
                  assertThat(row.list("words"))
                      .noneMatch(CharMatcher.inRange('A', 'Z')::matchesAnyOf));
    }
  }

  @Test
  void a_word_may_do_one_thing_and_not_another() {
    assertThat(links.is(Link.PURPOSE, "for")).isTrue();
    assertThat(links.is(Link.SHARE, "for")).isFalse();
  }
}
