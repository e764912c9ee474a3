package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.model.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTest {

  private static final ContradictionChecker CHECKER = ContradictionChecker.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orla sold 40 crates of pears | Orla sold 40 crates of pears           | agrees      | true",
        "Orla sold 40 crates of pears | Orla sold more than 30 crates of pears | agrees      | true",
        "Orla sold 40 crates of pears | Orla sold less than 70 crates of pears | agrees      | true",
        "Orla sold more than 30 crates of pears | Orla sold 40 crates of pears | agrees      | false",
        "Orla sold less than 70 crates of pears | Orla sold 40 crates of pears | agrees      | false",
        "Orla sold 40 crates of pears | Orla sold 90 crates of pears           | contradicts | false",
        "Orla sold 40 crates of pears | Orla sold more than 40 crates of pears | contradicts | false",
        "Orla sold 40 crates of pears | Orla sold less than 40 crates of pears | contradicts | false",
        "The mix holds 3 : 5 parts lime | The mix holds 4 : 5 parts lime       | contradicts | false",
        "He got the 51 st place of 80 | He got the 61 st place of 80           | contradicts | false",
        "From 78 to 125 pupils may join | From less than 78 to 125 pupils may join | contradicts | false",
      })
  void one_sentence_with_two_figures_is_compared_figure_by_figure(
      String a, String b, String relation, boolean entails) {
    Comparison found = CHECKER.compare(a, b);
    assertThat(found.relation().label()).isEqualTo(relation);
    assertThat(found.entails()).isEqualTo(entails);
  }

  @Test
  void the_reason_names_the_phrases_compared() {
    Comparison found =
        CHECKER.compare("Orla sold 40 crates of pears", "Orla sold 90 crates of pears");
    assertThat(found.reason()).isEqualTo("the same sentence, another figure: “40” and “90”");
    assertThat(found.first()).containsExactly("40");
    assertThat(found.second()).containsExactly("90");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour board built 340 berths at Osk. | Rain fell on the hills for days.",
        "The choir sang on the market square.       | The choir sang on the bridge.",
      })
  void texts_without_a_shared_figure_are_unrelated(String a, String b) {
    assertThat(CHECKER.compare(a, b).relation()).isEqualTo(Comparison.Relation.UNRELATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exports rose to $43 billion in May.        | Imports rose to $52 billion in May.",
        "Unemployment was 4.3 percent in May.       | Unemployment was 5.2 percent in June.",
        "Youth unemployment was 4.3 percent in May. | Unemployment was 5.2 percent in May.",
        "The town recorded 43 burglaries last year. | The county recorded 520 burglaries last year.",
        "The proposed budget is $43 million.        | The approved budget is $52 million.",
        "The app has 43 million users.              | The app has 5 million paying users.",
        "In all 43 people have died.                | Another five people have died.",
        "The blast killed 43 people.                | The blast injured 52 people.",
      })
  void figures_of_other_measures_contradict_nothing(String a, String b) {
    assertThat(CHECKER.compare(a, b).relation()).isEqualTo(Comparison.Relation.UNRELATED);
    assertThat(CHECKER.compare(b, a).relation()).isEqualTo(Comparison.Relation.UNRELATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The road is 43 miles long. | The road is 69 kilometres long.",
        "About 40 people came.      | Some 41 people came.",
      })
  void other_units_and_hedges_leave_room_in_the_same_words_too(String a, String b) {
    assertThat(CHECKER.compare(a, b).relation()).isEqualTo(Comparison.Relation.AGREES);
  }
}
