package org.gainsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.model.Dimension;
import org.junit.jupiter.api.Test;

class FamilyTraitsTest {

  private final Lexicon lexicon = Lexicon.english();
  private final WordFamilies families = WordFamilies.of(lexicon);
  private final FamilyTraits traits = FamilyTraits.of(lexicon, families);

  @Test
  void the_tables_speak_of_known_families() {
    List<String> named = new ArrayList<>();
    lexicon.table("measured-in").forEach(row -> named.addAll(row.list("families")));
    lexicon.table("limits").forEach(row -> named.add(row.need("family")));
    lexicon.table("borne-by-people").forEach(row -> named.add(row.need("family")));
    lexicon.table("changes-within").forEach(row -> named.add(row.need("family")));
    lexicon.table("unheld").forEach(row -> named.add(row.need("family")));
    lexicon.table("told-by-unit").forEach(row -> named.add(row.need("family")));
    assertThat(named).allMatch(id -> families.family(id) != null);
  }

  @Test
  void marked_words_are_read_as_a_family_of_their_row() {
    for (LexiconRow row : lexicon.table("measured-in")) {
      List<String> read = new ArrayList<>();
      String text = row.need("example").replace("«", "").replace("»", "");
      for (Dimension dimension : Dimension.values()) {
        families
            .senses(families.tokens(text, 0, text.length()), dimension)
            .forEach(sense -> read.add(sense.family().id()));
      }
      assertThat(read).as(text).containsAnyElementsOf(row.list("families"));
    }
  }

  @Test
  void money_is_earned_and_men_are_killed_in_numbers() {
    assertThat(traits.isMeasuredIn(family("profit"), Dimension.MONEY)).isTrue();
    assertThat(traits.isMeasuredIn(family("profit"), Dimension.LENGTH)).isFalse();
    assertThat(traits.isMeasuredIn(family("killed"), Dimension.COUNT)).isTrue();
    assertThat(traits.isMeasuredIn(family("killed"), Dimension.SPEED)).isFalse();
    assertThat(traits.isMeasuredIn(family("jailed"), Dimension.DURATION)).isTrue();
  }

  @Test
  void households_are_people() {
    assertThat(traits.isPeople(family("soldiers"))).isTrue();
    assertThat(traits.isPeople(family("families"))).isTrue();
    assertThat(traits.isPeople(family("tanks"))).isFalse();
  }

  private Family family(String id) {
    Family family = families.family(id);
    assertThat(family).as(id).isNotNull();
    return family;
  }
}
