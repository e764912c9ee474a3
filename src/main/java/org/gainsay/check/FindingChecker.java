package org.gainsay.check;

import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gainsay.check.Figures.Figure;
import org.gainsay.check.Sides.Side;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.gainsay.model.Finding.Discrepancy;
import org.gainsay.model.Finding.Discrepancy.Severity;
import org.gainsay.model.Gap;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Unit;

/**
 * Checks which claims of a group fit and which do not, and what kind of disagreement it is.
 *
 * <p>Immutable, thread-safe; time and memory grow with the number of claims and of findings.
 */
public final class FindingChecker {

  private static final BigDecimal MAJOR = new BigDecimal("0.1");

  private final Tolerance tolerance;
  private final MovingWords words;

  private FindingChecker(Tolerance tolerance, MovingWords words) {
    this.tolerance = tolerance;
    this.words = words;
  }

  /** A checker that allows figures to stretch by {@code tolerance}. */
  public static FindingChecker of(Tolerance tolerance) {
    return of(tolerance, MovingWords.NONE);
  }

  /** A checker that knows by {@code words} which figures move with time. */
  public static FindingChecker of(Tolerance tolerance, MovingWords words) {
    return new FindingChecker(tolerance, words);
  }

  /** The findings: discrepancies, revisions, related, agreements; each in order of first claims. */
  public List<Finding> check(List<ClaimGroup> groups) {
    Run run = new Run(groups);
    groups.forEach(run::checkGroup);
    run.findings.addAll(new RelatedFindings(run.figures).of(groups));
    List<Finding> findings = new ArrayList<>(run.findings);
    findings.sort(Comparator.comparing(FindingChecker::rank));
    return List.copyOf(findings);
  }

  private static int rank(Finding finding) {
    if (finding instanceof Discrepancy) {
      return 0;
    }
    return finding instanceof Finding.Revision ? 1 : finding instanceof Finding.Related ? 2 : 3;
  }

  /** One check: what is worked out once for all groups. */
  private final class Run {
    private final List<Finding> findings = new ArrayList<>();
    private final Figures figures = new Figures(tolerance);
    private final Sides sides = new Sides(figures);
    private final Clashes clashes = new Clashes(words);
    private final Agreements agreements;
    private final ListMultimap<Sums.Place, Claim> bySentence;

    Run(List<ClaimGroup> groups) {
      Set<Document> documents = new LinkedHashSet<>();
      groups.forEach(group -> group.claims().forEach(claim -> documents.add(claim.document())));
      agreements = new Agreements(figures, Reprints.among(documents));
      bySentence = Sums.bySentence(groups);
    }

    void checkGroup(ClaimGroup group) {
      for (List<Claim> claims : byUnit(group.claims())) {
        if (claims.size() > 1) {
          checkClaims(group, claims);
        }
      }
    }

    private void checkClaims(ClaimGroup group, List<Claim> claims) {
      outgrow(claims);
      List<Side> all = sides.of(claims);
      Sums sums = new Sums(figures, claims, bySentence);
      Function<Claim, Tellers> tellers = Tellers.of(claims, claim -> figures.of(claim).stated());
      Statements statements = Statements.of(claims);
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          if (all.get(i).opposes(all.get(j))) {
            oppose(group, all.get(i), all.get(j), (a, b) -> clash(a, b, sums, tellers, statements));
          }
        }
      }
      for (List<Claim> agreeing : sides.agreeing(claims)) {
        if (areVagueWords(agreeing)) {
          continue;
        }
        findings.add(agreements.of(group.measure(), inOrder(agreeing, claims)));
      }
      sums.found()
          .forEach(
              side ->
                  findings.add(agreements.of(group.measure(), side, Finding.Agreement.Basis.SUM)));
    }

    /** Several and many: neither names a figure, so nothing agrees. */
    private boolean areVagueWords(List<Claim> claims) {
      return claims.stream().allMatch(c -> c.quantity().hedge().kind() == Hedge.Kind.VAGUE)
          && claims.stream().map(c -> figures.of(c).stated()).distinct().count() > 1;
    }

    /** What moves leaves the bounds of earlier days behind: "at least 17" on the first of them. */
    private void outgrow(List<Claim> claims) {
      List<Claim> bounds = claims.stream().filter(figures::isLowerBound).toList();
      if (bounds.isEmpty()) {
        return;
      }
      boolean moves = claims.stream().anyMatch(c -> clashes.moves(c.measure()));
      LocalDate last =
          claims.stream()
              .map(Days::day)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null);
      for (Claim claim : bounds) {
        LocalDate day = Days.day(claim);
        if (day != null
            && day.isBefore(last)
            && (moves || claims.stream().anyMatch(c -> clashes.outgrows(claim, c)))) {
          figures.outgrow(claim);
        }
      }
    }

    private Clash clash(
        Claim a, Claim b, Sums sums, Function<Claim, Tellers> tellers, Statements statements) {
      if (sums.reconcile(a, b)) {
        return Clash.NOTHING;
      }
      Clash clash = clashes.of(a, b, tellers.apply(a), tellers.apply(b), statements);
      boolean moved = clash == Clash.REVISED || clash == Clash.REVISES;
      return moved || !figures.fitAsWritten(a, b) ? clash : Clash.NOTHING;
    }

    private void oppose(
        ClaimGroup group, Side one, Side other, BiFunction<Claim, Claim, Clash> clash) {
      for (Blocks<Claim, Clash> block : Blocks.of(one.claims(), other.claims(), clash)) {
        report(group, block);
      }
    }

    private void report(ClaimGroup group, Blocks<Claim, Clash> block) {
      Clash clash = block.value();
      List<Claim> first = block.first();
      List<Claim> second = block.second();
      Gap gap = gap(first, second);
      Discrepancy.Type type = clash.type();
      if (type != null) {
        Severity severity = gap.relative().compareTo(MAJOR) >= 0 ? Severity.MAJOR : Severity.MINOR;
        findings.add(
            new Discrepancy(
                group.measure(),
                first,
                second,
                type,
                severity,
                gap,
                Reasons.discrepancy(clash, first, second, gap)));
      } else if (clash != Clash.NOTHING) {
        List<Claim> earlier = clash == Clash.REVISED ? first : second;
        List<Claim> later = clash == Clash.REVISED ? second : first;
        findings.add(
            new Finding.Revision(
                group.measure(), earlier, later, gap, Reasons.revision(earlier, later)));
      }
    }

    /** Between the nearest stated values of the two sides. */
    private Gap gap(List<Claim> first, List<Claim> second) {
      Figure one = figures.of(first.get(0));
      Figure other = figures.of(second.get(0));
      boolean firstBelow = one.allowed().isBelow(other.allowed());
      Interval below = highest(firstBelow ? first : second);
      Interval above = lowest(firstBelow ? second : first);
      return Figures.gap(below, above);
    }

    private Interval highest(List<Claim> claims) {
      return claims.stream()
          .map(c -> figures.of(c).stated())
          .max(Sides::compareHighs)
          .orElseThrow();
    }

    private Interval lowest(List<Claim> claims) {
      return claims.stream().map(c -> figures.of(c).stated()).min(Sides::compareLows).orElseThrow();
    }
  }

  /** Claims that can stand against each other at all: no euros against dollars. */
  private static Collection<List<Claim>> byUnit(List<Claim> claims) {
    Map<String, List<Claim>> byUnit = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Unit unit = claim.quantity().unit();
      byUnit
          .computeIfAbsent(unit.dimension() + " " + unit.base(), key -> new ArrayList<>())
          .add(claim);
    }
    return byUnit.values();
  }

  private static List<Claim> inOrder(List<Claim> some, List<Claim> all) {
    if (some.size() == all.size()) {
      return all;
    }
    Set<Claim> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    wanted.addAll(some);
    return all.stream().filter(wanted::contains).toList();
  }
}
