package org.gainsay.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gainsay.benchmark.Growth;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Kinship;
import org.gainsay.model.Quantity;
import org.gainsay.model.Source;
import org.gainsay.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimGrouperTest {

  private final ClaimGrouper grouper = ClaimGrouper.of(Lexicon.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          people killed in the dam breach       | deaths in the dam breach                | count
          death toll of the dam breach          | lives lost in the dam breach            | count
          people wounded in the blast           | people injured in the blast             | count
          jobs cut at the mill                  | redundancies at the mill                | count
          homes destroyed by the blaze          | houses burned down by the blaze         | count
          Afghan territory controlled by rebels | Afghan territory in control of rebels   | percent
          villages captured by the militia      | villages overrun by the militia         | count
          drill holes sunk at the ridge         | drill holes sunk at the ridge           | count
          """)
  void same_measures_stand_together(String a, String b, String unit) {
    assertThat(grouper.group(pair(a, b, unit))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          people killed in the dam breach       | people injured in the dam breach        | count
          people killed in the dam breach       | people missing in the dam breach        | count
          people killed in the dam breach       | people killed in the tunnel fire        | count
          exports of the country                | imports of the country                  | percent
          Afghan territory controlled by rebels | Afghan border controlled by rebels      | percent
          net profit of the dairy               | sales of the dairy                      | percent
          schools closed in the valley          | bridges closed in the valley            | count
          women out of work                     | men out of work                         | percent
          permanent jobs cut at the mill        | agency jobs cut at the mill             | count
          votes in favour of the bill           | votes against the bill                  | count
          soldiers killed in the raid           | civilians killed in the raid            | count
          """)
  void different_measures_stand_apart(String a, String b, String unit) {
    assertThat(grouper.group(pair(a, b, unit))).hasSize(2);
  }

  @Test
  void links_say_why_two_claims_stand_together() {
    ClaimGroup group =
        grouper.group(pair("people killed in the fire", "deaths in the fire", "count")).get(0);
    assertThat(group.same()).hasSize(1);
    assertThat(group.same().get(0).reason()).isEqualTo("both say killed");
  }

  @Test
  void shares_of_one_border_and_of_a_stretch_of_it_are_related() {
    List<ClaimGroup> groups =
        grouper.group(
            pair(
                "Afghan border controlled by rebels",
                "Afghan-Tajik border controlled by rebels",
                "percent"));
    assertThat(groups).hasSize(2);
    assertThat(groups.get(0).related()).hasSize(1);
    assertThat(groups.get(0).related().get(0).kinship()).isEqualTo(Kinship.PART);
  }

  @Test
  void the_order_of_claims_changes_no_group() {
    List<Claim> claims = many(300, 40);
    Set<Set<String>> before = partition(grouper.group(claims));
    List<Claim> mixed = new ArrayList<>(claims);
    Collections.shuffle(mixed, new Random(7));
    assertThat(partition(grouper.group(mixed))).isEqualTo(before);
  }

  @Test
  void many_claims_take_time_that_grows_with_their_number() {
    Growth.assertLinear(
        4_000,
        number -> {
          List<Claim> claims = many(number, number / 10);
          return () -> grouper.group(claims);
        });
  }

  private static Set<Set<String>> partition(List<ClaimGroup> groups) {
    Set<Set<String>> partition = new HashSet<>();
    for (ClaimGroup group : groups) {
      Set<String> members = new HashSet<>();
      for (Claim claim : group.claims()) {
        members.add(claim.source().outlet() + claim.measure().text());
      }
      partition.add(members);
    }
    return partition;
  }

  private static List<Claim> many(int claims, int measures) {
    List<Claim> list = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      String measure = "people killed in the fire at quay" + (i % measures) + "x";
      list.add(claim("Outlet " + i, measure, "count", i % 7));
    }
    return list;
  }

  private static List<Claim> pair(String a, String b, String unit) {
    return List.of(claim("Coast Daily", a, unit, 12), claim("Hill Post", b, unit, 15));
  }

  private static Claim claim(String outlet, String measure, String unit, int value) {
    Unit of = unit.equals("percent") ? Unit.PERCENT : Unit.COUNT;
    Quantity quantity =
        new Quantity(
            String.valueOf(value), Interval.exactly(BigDecimal.valueOf(value)), of, Hedge.NONE);
    return Claim.of("Rosa Lindt", measure, quantity, Source.of(outlet, LocalDate.of(2024, 3, 1)));
  }
}
