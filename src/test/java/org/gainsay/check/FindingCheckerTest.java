package org.gainsay.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.check.Claims.article;
import static org.gainsay.check.Claims.group;
import static org.gainsay.check.Claims.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.ClaimLink;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.gainsay.model.Finding.Agreement;
import org.gainsay.model.Finding.Discrepancy;
import org.gainsay.model.Kinship;
import org.gainsay.model.Region;
import org.junit.jupiter.api.Test;

class FindingCheckerTest {

  private static final MovingWords WORDS =
      new MovingWords(
          Set.of("killed"),
          Set.of(),
          Set.of("has lowered"),
          Set.of("go up"),
          Set.of(),
          Set.of(),
          Set.of("not"));
  private static final FindingChecker CHECKER = FindingChecker.of(Tolerance.rounding(), WORDS);

  private static final Document MONDAY =
      article("Harbour Post", "2024-05-06", "The ferry had 212 people aboard, Ivo Lang said.");
  private static final Document MONDAY_TOO =
      article("Coast Daily", "2024-05-06", "There were 221 people aboard, according to Lang.");
  private static final Document WEDNESDAY =
      article("Bay Wire", "2024-05-08", "On the ferry were 221 passengers and crew.");

  @Test
  void digits_that_changed_places_are_a_misreport() {
    Discrepancy found =
        only(
            in(MONDAY, "Ivo Lang", "people aboard", "212"),
            in(MONDAY_TOO, "Lang", "people aboard", "221"));
    assertThat(found.type()).isEqualTo(Discrepancy.Type.MISREPORT);
    assertThat(found.severity()).isEqualTo(Discrepancy.Severity.MINOR);
    assertThat(found.gap().absolute()).isEqualByComparingTo("9");
    assertThat(found.reason())
        .isEqualTo(
            "Two digits stand in each other's place: “212” in Harbour Post against “221” in Coast"
                + " Daily; no value fits both, which lie 4.1 % apart.");
  }

  @Test
  void one_statement_with_two_figures_is_a_misreport() {
    Discrepancy found =
        only(
            in(MONDAY, "Ivo Lang", "people aboard", "212"),
            in(MONDAY_TOO, "Lang", "people aboard", "230"));
    assertThat(found.type()).isEqualTo(Discrepancy.Type.MISREPORT);
    assertThat(found.reason())
        .startsWith("One statement of Ivo Lang is reported in two ways: “212” in Harbour Post");
  }

  @Test
  void two_actors_with_two_figures_are_a_discrepancy_between_actors() {
    Discrepancy found =
        only(
            in(MONDAY, "Ivo Lang", "people aboard", "212"),
            in(WEDNESDAY, "", "people aboard", "230"));
    assertThat(found.type()).isEqualTo(Discrepancy.Type.BETWEEN_ACTORS);
  }

  @Test
  void a_headline_against_its_own_text_is_within_source() {
    Document page =
        article("Harbour Post", "2024-05-06", "64 dead in harbour. Doctors counted 46 dead.");
    Discrepancy found =
        only(
            in(page, "", "people killed", "64", Region.HEADLINE),
            in(page, "doctors", "people killed", "46"));
    assertThat(found.type()).isEqualTo(Discrepancy.Type.WITHIN_SOURCE);
    assertThat(found.reason()).contains("“64” in the headline against “46” in the body");
  }

  @Test
  void one_actor_with_two_figures_in_one_article_contradicts_himself() {
    Document page =
        article("Harbour Post", "2024-05-06", "Lang spoke of 30 boats. Later Lang said 45 boats.");
    Discrepancy found = only(in(page, "Lang", "boats", "30"), in(page, "Lang", "boats", "45"));
    assertThat(found.type()).isEqualTo(Discrepancy.Type.SELF_CONTRADICTION);
  }

  @Test
  void the_same_sentence_with_another_figure_is_the_strongest_misreport() {
    Document one =
        article(
            "Harbour Post",
            "2024-05-06",
            "The new dam on the upper Velm will hold 14 million cubic metres of water.");
    Document other =
        article(
            "Coast Daily",
            "2024-05-07",
            "The new dam on the upper Velm will hold 41 million cubic metres of water.");
    Discrepancy found = only(in(one, "", "dam volume", "14"), in(other, "", "dam volume", "41"));
    assertThat(found.type()).isEqualTo(Discrepancy.Type.MISREPORT);
    assertThat(found.reason()).startsWith("Same sentence, another figure: ");
  }

  @Test
  void a_rising_toll_is_a_revision() {
    Claim early = in(MONDAY, "police", "people killed", "212");
    Claim late = in(WEDNESDAY, "fire service", "people killed", "221");
    List<Finding> findings = CHECKER.check(List.of(group(late, early)));
    assertThat(findings).hasSize(1);
    Finding.Revision found = (Finding.Revision) findings.get(0);
    assertThat(found.earlier()).containsExactly(early);
    assertThat(found.later()).containsExactly(late);
    assertThat(found.reason())
        .isEqualTo(
            "The later day explains the difference: “212” as of 2024-05-06, “221” as of"
                + " 2024-05-08.");
  }

  @Test
  void two_tolls_of_one_day_are_a_discrepancy() {
    Discrepancy found =
        only(
            in(MONDAY, "police", "people killed", "212"),
            in(MONDAY_TOO, "hospital", "people killed", "221"));
    assertThat(found.type()).isEqualTo(Discrepancy.Type.BETWEEN_ACTORS);
  }

  @Test
  void who_lowers_his_own_figure_later_revises_it() {
    Document later =
        article("Bay Wire", "2024-05-08", "The league has lowered its count to 90000 marchers.");
    Claim first = in(MONDAY, "the league", "marchers", "120000");
    Claim second = in(later, "League", "marchers", "90000");
    assertThat(CHECKER.check(List.of(group(first, second))))
        .singleElement()
        .isInstanceOf(Finding.Revision.class);
  }

  @Test
  void a_hundred_outlets_against_one_are_one_finding() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      claims.add(in(article("Outlet " + i, "2024-05-06", "Text."), "", "boats", "30"));
    }
    claims.add(in(MONDAY, "Lang", "boats", "45"));
    List<Finding> findings = CHECKER.check(List.of(group(claims)));
    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).sides().get(0)).hasSize(100);
    assertThat(((Agreement) findings.get(1)).independentSources()).isEqualTo(100);
  }

  @Test
  void three_figures_are_three_findings_and_a_loose_one_joins_none() {
    List<Finding> findings =
        CHECKER.check(
            List.of(
                group(
                    in(MONDAY, "police", "marchers", "35000"),
                    in(MONDAY_TOO, "organisers", "marchers", "120000"),
                    in(WEDNESDAY, "university", "marchers", "52000 to 58000"),
                    in(article("Radio Nord", "2024-05-06", "x"), "", "marchers", "thousands"))));
    assertThat(findings.stream().filter(Discrepancy.class::isInstance)).hasSize(3);
    assertThat(findings.stream().filter(Agreement.class::isInstance)).hasSize(3);
  }

  @Test
  void euros_and_dollars_are_never_set_against_each_other() {
    assertThat(
            CHECKER.check(
                List.of(
                    group(
                        in(MONDAY, "a", "cost", "412 usd"),
                        in(WEDNESDAY, "b", "cost", "900 eur")))))
        .isEmpty();
  }

  @Test
  void two_figures_for_one_thing_are_no_parts_of_it() {
    Document moved =
        article("Harbour Post", "2024-05-06", "It shuts 15 shops, having started at 10.");
    Document whole = article("Coast Daily", "2024-05-06", "It shuts 25 shops.");
    assertThat(
            CHECKER.check(
                List.of(
                    group(
                        in(moved, "", "shops shut", "15"),
                        in(moved, "", "shops shut", "10"),
                        in(whole, "", "shops shut", "25")))))
        .noneMatch(Agreement.class::isInstance);
  }

  @Test
  void parts_that_one_sentence_lists_add_up_to_the_whole_of_another() {
    Document parts =
        article("Harbour Post", "2024-05-06", "The firm shuts 15 shops in Velm and 1 in Orn.");
    Document whole = article("Coast Daily", "2024-05-06", "It shuts 16 shops.");
    List<Finding> findings =
        CHECKER.check(
            List.of(
                group(
                    in(parts, "", "shops shut in Velm", "15"),
                    in(parts, "", "shops shut in Orn", "1"),
                    in(whole, "", "shops shut", "16"))));
    assertThat(findings)
        .filteredOn(Agreement.class::isInstance)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(((Agreement) found).basis()).isEqualTo(Agreement.Basis.SUM);
              assertThat(found.reason())
                  .isEqualTo(
                      "“15”, “1” and “16” agree once the parts are added up, in 2 independent"
                          + " sources.");
            });
  }

  @Test
  void related_measures_are_shown_when_their_figures_differ() {
    Claim stretch = in(MONDAY, "ministry", "northern border", "2/3");
    Claim border = in(WEDNESDAY, "deputy minister", "border", "70 %");
    Claim same = in(WEDNESDAY, "deputy minister", "border", "2/3");
    ClaimLink differs = new ClaimLink(stretch, border, Kinship.PART, "the north is part of it");
    ClaimLink alike = new ClaimLink(stretch, same, Kinship.PART, "the north is part of it");
    ClaimGroup first =
        new ClaimGroup(stretch.measure(), List.of(stretch), List.of(), List.of(differs, alike));
    List<Finding> findings = CHECKER.check(List.of(first, group(border, same)));
    assertThat(findings)
        .filteredOn(Finding.Related.class::isInstance)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.sides()).containsExactly(List.of(stretch), List.of(border));
              assertThat(found.reason())
                  .isEqualTo(
                      "“2/3” and “70 %” are figures for different measures that belong together"
                          + " (part and whole: the north is part of it), so they may differ.");
            });
  }

  private static Discrepancy only(Claim... claims) {
    List<Finding> findings = CHECKER.check(List.of(group(claims)));
    assertThat(findings).hasSize(1);
    return (Discrepancy) findings.get(0);
  }
}
