package org.gainsay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gainsay.ContradictionChecker;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.ClaimLink;
import org.gainsay.model.Document;

/**
 * Runs {@code fixtures/spec/measures}: how the first claim of the first text stands to the first
 * claim of the second, {@code same}, {@code related: part and whole}, or {@code not the same}.
 */
final class MeasuresTest extends SpecTest {

  private static final ContradictionChecker CHECKER = ContradictionChecker.standard();
  private static final String NOT_THE_SAME = "not the same";

  MeasuresTest() {
    super("measures");
  }

  @Override
  protected void check(SpecCase spec) {
    List<Document> reports = Reports.of(spec);
    List<Claim> all = reports.stream().flatMap(r -> CHECKER.extract(r).stream()).toList();
    Optional<Claim> a = first(all, reports.get(0));
    Optional<Claim> b = first(all, reports.get(1));
    String wanted = spec.expectations().get(0);
    String found = "no claim";
    if (a.isPresent() && b.isPresent()) {
      found = standing(CHECKER.group(all), a.get(), b.get());
    }
    if (wanted.equals(NOT_THE_SAME)) {
      assertThat(found).as("%s%n> %s", spec.place(), spec.text()).isNotEqualTo("same");
    } else {
      assertThat(found).as("%s%n> %s", spec.place(), spec.text()).isEqualTo(wanted);
    }
  }

  /** Only a pair that is the same without being so has no other reading to name. */
  @Override
  protected String instead(AssertionError failure) {
    return super.instead(failure).replace("reads otherwise", "taken for the same measure");
  }

  private static Optional<Claim> first(List<Claim> claims, Document report) {
    return claims.stream()
        .filter(claim -> claim.document().path().equals(report.path()))
        .findFirst();
  }

  private static String standing(List<ClaimGroup> groups, Claim a, Claim b) {
    for (ClaimGroup group : groups) {
      if (group.claims().contains(a) && group.claims().contains(b)) {
        return "same";
      }
      for (ClaimLink link : group.related()) {
        boolean these =
            (link.a().equals(a) && link.b().equals(b))
                || (link.a().equals(b) && link.b().equals(a));
        if (these && link.kinship() != null) {
          return "related: " + link.kinship().label();
        }
      }
    }
    return NOT_THE_SAME;
  }
}
