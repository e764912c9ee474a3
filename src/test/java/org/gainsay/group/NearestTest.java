package org.gainsay.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.ContradictionChecker;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.model.Document;
import org.gainsay.model.Source;
import org.junit.jupiter.api.Test;

/** A text gives each measure once: what fits best in it is the one to be set against. */
final class NearestTest {

  private static final String FIVE = "It has 11 boats, 12 sheds, 13 nets, 14 crates and 15 sails.";

  private final ProfileReader profiles =
      new ProfileReader(ScopeWords.of(Lexicon.english(), WordFamilies.of(Lexicon.english())));

  @Test
  void what_fits_best_gains_and_what_fits_worse_loses() {
    Nearest nearest = new Nearest(read(FIVE, FIVE));
    nearest.add(0, 5, 1);
    nearest.add(0, 6, -2);
    nearest.add(1, 5, -1);
    nearest.add(1, 6, 0);
    assertThat(nearest.points(0, 5, 1)).isPositive();
    assertThat(nearest.points(0, 6, -2)).isNegative();
  }

  @Test
  void it_makes_no_difference_which_claim_is_named_first() {
    Nearest nearest = new Nearest(read(FIVE, FIVE));
    nearest.add(0, 5, 1);
    nearest.add(6, 0, -2);
    assertThat(nearest.points(0, 5, 1)).isEqualTo(nearest.points(5, 0, 1));
    assertThat(nearest.points(0, 6, -2)).isEqualTo(nearest.points(6, 0, -2));
  }

  @Test
  void a_figure_without_rival_gains_no_more_than_the_most() {
    Nearest nearest = new Nearest(read(FIVE, FIVE));
    nearest.add(0, 5, 40);
    assertThat(nearest.points(0, 5, 40)).isEqualTo(nearest.points(0, 5, 4));
  }

  @Test
  void claims_of_one_text_neither_gain_nor_lose() {
    Nearest nearest = new Nearest(read(FIVE, FIVE));
    nearest.add(0, 1, 1);
    assertThat(nearest.points(0, 1, 1)).isZero();
  }

  @Test
  void few_figures_tell_nothing() {
    Nearest nearest = new Nearest(read("It has 11 boats.", "It has 12 boats and 13 nets."));
    nearest.add(0, 1, 1);
    nearest.add(0, 2, -2);
    assertThat(nearest.points(0, 1, 1)).isZero();
  }

  private List<Profile> read(String... texts) {
    List<Profile> read = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Document document = Document.of(Source.of("Outlet " + i), texts[i]);
      ContradictionChecker.standard()
          .extract(document)
          .forEach(claim -> read.add(profiles.read(claim, profiles.told(document))));
    }
    return read;
  }
}
