package org.gainsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private final WordTable table = WordTable.of(Lexicon.english());

  private List<String> words(String text) {
    TextWords words = table.read(text);
    return IntStream.range(0, words.size()).mapToObj(i -> words.word(i).text()).toList();
  }

  @Test
  void words_are_runs_of_letters_and_digits() {
    assertThat(words("Éva's 43-year-old mill, G7."))
        .containsExactly("Éva", "s", "43", "year", "old", "mill", "G7");
    assertThat(words(" – ")).isEmpty();
  }

  @Test
  void a_word_is_found_by_where_it_starts() {
    TextWords words = table.read("Ten o'clock");
    assertThat(words.from(0)).isZero();
    assertThat(words.from(1)).isEqualTo(1);
    assertThat(words.starts(1, 4)).isTrue();
    assertThat(words.isTied(1)).isTrue();
    assertThat(words.isTied(0)).isFalse();
    assertThat(words.from(11)).isEqualTo(words.size());
  }

  @Test
  void a_view_reads_a_word_once() {
    AtomicInteger asked = new AtomicInteger();
    WordView<Integer> view =
        table.view(
            word -> {
              asked.incrementAndGet();
              return word.text().length();
            });
    TextWords words = table.read("ferry after ferry");
    for (int i = 0; i < words.size(); i++) {
      assertThat(view.of(words.word(i))).isEqualTo(5);
    }
    assertThat(asked).hasValue(2);
  }

  @Test
  void views_of_one_table_do_not_mix_and_answer_for_words_of_another() {
    WordView<String> first = table.view(SpelledWord::form);
    WordView<Integer> second = table.view(word -> word.text().length());
    WordTable other = WordTable.of(Lexicon.english());
    WordView<Boolean> foreign = other.view(SpelledWord::capital);
    SpelledWord word = table.read("Harbour").word(0);
    assertThat(first.of(word)).isEqualTo("harbour");
    assertThat(second.of(word)).isEqualTo(7);
    assertThat(foreign.of(word)).isTrue();
    assertThat(first.of(word)).isEqualTo("harbour");
  }

  @Test
  void answers_are_the_same_whatever_the_table_has_met() {
    WordView<String> view = table.view(SpelledWord::stem);
    List<String> fresh = new ArrayList<>();
    TextWords first = table.read("Killed kills killing ferries");
    for (int i = 0; i < first.size(); i++) {
      fresh.add(view.of(first.word(i)));
    }
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      many.append('w').append(Integer.toString(i, 36)).append(' ');
    }
    TextWords crowd = table.read(many.toString());
    assertThat(crowd.size()).isEqualTo(100_000);
    TextWords again = table.read("Killed kills killing ferries");
    for (int i = 0; i < again.size(); i++) {
      assertThat(view.of(again.word(i))).isEqualTo(fresh.get(i));
    }
    assertThat(crowd.word(99_999).text()).isEqualTo("w" + Integer.toString(99_999, 36));
  }
}
