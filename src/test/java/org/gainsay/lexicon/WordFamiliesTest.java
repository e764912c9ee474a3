package org.gainsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Tie;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordFamiliesTest {

  private final Lexicon lexicon = Lexicon.english();
  private final WordFamilies families = WordFamilies.of(lexicon);

  @TestFactory
  List<DynamicTest> marked_words_of_each_example_are_read_as_its_family() {
    List<DynamicTest> tests = new ArrayList<>();
    for (LexiconRow row : lexicon.table("families")) {
      tests.add(
          DynamicTest.dynamicTest(
              row.need("family") + ": " + row.need("example"),
              () -> assertThat(readings(row)).contains(row.need("family"))));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> marked_words_of_other_senses_name_no_family() {
    List<DynamicTest> tests = new ArrayList<>();
    for (LexiconRow row : lexicon.table("other-senses")) {
      tests.add(
          DynamicTest.dynamicTest(row.need("example"), () -> assertThat(readings(row)).isEmpty()));
    }
    return tests;
  }

  @Test
  void a_word_behind_an_equals_sign_counts_in_that_form_only() {
    assertThat(read("They moved nine tonnes of goods", Dimension.MASS)).contains("cargo");
    assertThat(read("Nine good years", Dimension.DURATION)).doesNotContain("cargo");
    assertThat(read("Nine planes landed", Dimension.COUNT)).contains("planes");
    assertThat(read("Nine plans failed", Dimension.COUNT)).doesNotContain("planes");
  }

  @Test
  void a_phrase_of_another_sense_hides_the_words_in_it() {
    assertThat(read("The crowd of nine", Dimension.COUNT)).contains("crowd");
    assertThat(read("The crowd control of nine", Dimension.COUNT)).doesNotContain("crowd");
  }

  @Test
  void a_phrase_that_lacks_its_company_leaves_its_words_to_others() {
    assertThat(read("It agreed to buy nine jets", Dimension.COUNT)).contains("ordered");
    assertThat(read("It agreed to buy nine chairs", Dimension.COUNT)).contains("bought");
  }

  @Test
  void each_family_of_a_phrase_is_named_once() {
    assertThat(read("Nine clerks were laid off", Dimension.COUNT)).containsOnlyOnce("layoffs");
  }

  @Test
  void a_word_is_no_company_for_itself() {
    assertThat(read("The length of the nine hour talk", Dimension.DURATION))
        .doesNotContain("length");
  }

  /** The families of the marked words, in whichever dimension gives them the row's. */
  private List<String> readings(LexiconRow row) {
    String example = row.need("example");
    int open = example.indexOf('«');
    int close = example.indexOf('»') - 1;
    String text = example.replace("«", "").replace("»", "");
    List<String> found = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      List<Token> tokens = families.tokens(text, 0, text.length());
      for (Sense sense : families.senses(tokens, dimension)) {
        if (tokens.get(sense.from()).start() < close && tokens.get(sense.to() - 1).end() > open) {
          found.add(sense.family().id());
        }
      }
    }
    return found;
  }

  @Test
  void forms_of_a_word_share_a_stem() {
    assertThat(List.of("killed", "kills", "killing")).allMatch(w -> stem(w).equals(stem("kill")));
    assertThat(stem("evacuation")).isEqualTo(stem("evacuated"));
    assertThat(stem("dwellings")).isEqualTo(stem("dwelling"));
    assertThat(stem("women’s")).isEqualTo(stem("woman"));
  }

  @Test
  void a_word_means_more_in_company() {
    assertThat(read("Nine villages fell", Dimension.COUNT)).contains("captured");
    assertThat(read("Nine leaves fell", Dimension.COUNT)).doesNotContain("captured");
  }

  @Test
  void two_outcomes_are_two_measures_unless_a_row_ties_them() {
    assertThat(families.tie(family("killed"), family("injured"))).isEqualTo(Tie.APART);
    assertThat(families.tie(family("exported"), family("imported"))).isEqualTo(Tie.APART);
    assertThat(families.tie(family("evacuated"), family("displaced"))).isEqualTo(Tie.SAME);
    assertThat(families.tie(family("arrested"), family("searched"))).isEqualTo(Tie.RELATED);
  }

  private String stem(String word) {
    return families.stem(word);
  }

  private Family family(String id) {
    Family family = families.family(id);
    assertThat(family).as(id).isNotNull();
    return family;
  }

  private List<String> read(String text, Dimension dimension) {
    return families.senses(families.tokens(text, 0, text.length()), dimension).stream()
        .map(sense -> sense.family().id())
        .toList();
  }
}
