package org.gainsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.benchmark.Growth;
import org.gainsay.check.MovingWords.Kind;
import org.gainsay.model.Actor;
import org.gainsay.model.AsOf;
import org.gainsay.model.Attribution;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Document;
import org.gainsay.model.Evidence;
import org.gainsay.model.Finding;
import org.gainsay.model.Finding.Discrepancy;
import org.gainsay.model.Measure;
import org.gainsay.model.Quantity;
import org.gainsay.model.Region;
import org.gainsay.model.Source;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of findings whatever the claims are; tried on claims made by a seeded generator. */
class LawsTest {

  private static final MovingWords WORDS =
      MovingWords.NONE.with(Kind.MEASURE, "killed").with(Kind.CUE, "so far").denying("not");
  private static final List<String> FIGURES =
      List.of(
          "38",
          "43",
          "at least 43",
          "about 40",
          "40 to 45",
          "more than 40",
          "up to 300",
          "1200",
          "1187",
          "about 1200",
          "dozens",
          "thousands",
          "2/3",
          "67 %",
          "85 %",
          "nearly 2/3",
          "majority",
          "5 mi",
          "8 km",
          "412 usd",
          "421 usd",
          "900 eur");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_order_of_claims_changes_nothing(long seed) {
    Random random = new Random(seed);
    List<Claim> claims = claims(random, 24);
    Set<String> expected = pairs(check(Tolerance.rounding(), claims));
    for (int i = 0; i < 5; i++) {
      List<Claim> other = new ArrayList<>(claims);
      Collections.shuffle(other, random);
      assertThat(pairs(check(Tolerance.rounding(), other))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void a_wider_tolerance_never_adds_a_discrepancy(long seed) {
    List<Claim> claims = claims(new Random(seed), 30);
    Set<String> before = null;
    for (String part : List.of("0", "0.01", "0.05", "0.1", "0.3", "2")) {
      Set<String> now = discrepant(check(Tolerance.relative(part), claims));
      assertThat(before == null || before.containsAll(now)).as("within %s", part).isTrue();
      before = now;
    }
    assertThat(discrepant(check(Tolerance.exact(), claims)))
        .containsAll(discrepant(check(Tolerance.rounding(), claims)));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void a_copy_of_a_document_adds_no_discrepancy(long seed) {
    List<Claim> claims = claims(new Random(seed), 20);
    List<Claim> twice = new ArrayList<>(claims);
    Document copied = claims.get(0).document();
    claims.stream().filter(claim -> claim.document().equals(copied)).forEach(twice::add);
    assertThat(discrepant(check(Tolerance.rounding(), twice)))
        .isEqualTo(discrepant(check(Tolerance.rounding(), claims)));
    assertThat(count(check(Tolerance.rounding(), twice)))
        .isEqualTo(count(check(Tolerance.rounding(), claims)));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void every_pair_is_in_one_finding_and_fits_or_not_as_it_says(long seed) {
    List<Claim> claims = claims(new Random(seed), 30);
    Figures figures = new Figures(Tolerance.rounding());
    List<String> seen = new ArrayList<>();
    for (Finding finding : check(Tolerance.rounding(), claims)) {
      if (finding instanceof Finding.Agreement) {
        for (Claim a : finding.claims()) {
          assertThat(finding.claims()).allMatch(b -> figures.of(a).fits(figures.of(b)));
        }
      } else {
        for (Claim a : finding.sides().get(0)) {
          for (Claim b : finding.sides().get(1)) {
            boolean outgrown = finding instanceof Finding.Revision && (isBound(a) || isBound(b));
            assertThat(!outgrown && figures.of(a).fits(figures.of(b))).isFalse();
            seen.add(pair(a, b));
          }
        }
      }
    }
    assertThat(seen).doesNotHaveDuplicates();
  }

  /** Whether later days may leave a figure behind that they do not contradict. */
  private static boolean isBound(Claim claim) {
    return claim.quantity().base().high() == null;
  }

  @Test
  @Timeout(120)
  void a_hundred_thousand_claims_in_ten_thousand_measures_take_time_that_grows_linearly() {
    Growth.assertLinear(
        5_000,
        measures -> {
          List<ClaimGroup> groups = groups(measures);
          return () ->
              assertThat(FindingChecker.of(Tolerance.rounding(), WORDS).check(groups))
                  .hasSizeGreaterThan(measures);
        });
  }

  @Test
  @Timeout(120)
  void fifty_thousand_outlets_against_fifty_thousand_are_one_discrepancy() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      claims.add(claim(i, "boats", i % 2 == 0 ? "38" : "1200", LocalDate.of(2024, 5, 6)));
    }
    assertThat(check(Tolerance.rounding(), claims))
        .filteredOn(Discrepancy.class::isInstance)
        .hasSize(1);
  }

  private static List<ClaimGroup> groups(int measures) {
    List<ClaimGroup> groups = new ArrayList<>();
    for (int m = 0; m < measures; m++) {
      List<Claim> claims = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        String figure = FIGURES.get((m + i % 3) % FIGURES.size());
        claims.add(claim(i, "measure " + m, figure, LocalDate.of(2024, 5, 1 + i % 3)));
      }
      groups.add(Claims.group(claims));
    }
    return groups;
  }

  private static List<Finding> check(Tolerance tolerance, List<Claim> claims) {
    return FindingChecker.of(tolerance, WORDS).check(List.of(Claims.group(claims)));
  }

  private static List<Claim> claims(Random random, int count) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String figure = FIGURES.get(random.nextInt(FIGURES.size()));
      LocalDate day = LocalDate.of(2024, 5, 1 + random.nextInt(3));
      claims.add(claim(random.nextInt(8), "people killed", figure, day));
    }
    return new ArrayList<>(new LinkedHashSet<>(claims));
  }

  private static Claim claim(int outlet, String measure, String figure, LocalDate day) {
    Quantity quantity = Claims.figure(figure);
    Document document = Document.withoutText(Source.of("Outlet " + outlet, day));
    return new Claim(
        outlet % 3 == 0 ? Actor.outlet("Outlet " + outlet) : Actor.named("Speaker " + outlet % 3),
        Attribution.NONE,
        Measure.of(measure, quantity.dimension()),
        quantity,
        AsOf.published(day),
        new Evidence(document, Region.BODY, new Span(0, 0), new Span(0, 0)),
        List.of());
  }

  private static Set<String> pairs(List<Finding> findings) {
    Set<String> pairs = new TreeSet<>();
    for (Finding finding : findings) {
      List<List<Claim>> sides = finding.sides();
      for (Claim a : sides.get(0)) {
        for (Claim b : sides.get(sides.size() - 1)) {
          String type = finding instanceof Discrepancy d ? d.type().label() : "";
          pairs.add(finding.kind() + " " + type + " " + pair(a, b));
        }
      }
    }
    return pairs;
  }

  private static Set<String> discrepant(List<Finding> findings) {
    Set<String> pairs = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding instanceof Discrepancy discrepancy) {
        for (Claim a : discrepancy.first()) {
          for (Claim b : discrepancy.second()) {
            pairs.add(pair(a, b));
          }
        }
      }
    }
    return pairs;
  }

  private static long count(List<Finding> findings) {
    return findings.stream().filter(Discrepancy.class::isInstance).count();
  }

  private static String pair(Claim a, Claim b) {
    String one = a.actor() + " " + a.source() + " " + a.quantity().text();
    String other = b.actor() + " " + b.source() + " " + b.quantity().text();
    return one.compareTo(other) < 0 ? one + " | " + other : other + " | " + one;
  }
}
