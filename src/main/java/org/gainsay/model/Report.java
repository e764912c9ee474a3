package org.gainsay.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a check found.
 *
 * @param documents the texts, in the order given
 * @param claims every claim, by document and place; those from boilerplate and comments too
 * @param findings discrepancies first, then revisions, related and agreements; within a kind in the
 *     order of their first claims
 * @param dismissals what people have settled before; those whose key no finding has are kept too
 */
public record Report(
    List<Document> documents,
    List<Claim> claims,
    List<Finding> findings,
    List<Dismissal> dismissals) {

  /** A report of which nothing is dismissed. */
  public Report(List<Document> documents, List<Claim> claims, List<Finding> findings) {
    this(documents, claims, findings, List.of());
  }

  public Report {
    dismissals = List.copyOf(dismissals);
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  /** The same report, with what people have settled. */
  public Report withDismissals(List<Dismissal> dismissals) {
    return new Report(documents, claims, findings, dismissals);
  }

  /** How a finding was settled, empty when it is open. */
  public Optional<Dismissal> dismissal(Finding finding) {
    if (dismissals.isEmpty()) {
      return Optional.empty();
    }
    String key = finding.key();
    return dismissals.stream().filter(dismissal -> dismissal.key().equals(key)).findFirst();
  }

  /** Dismissals of no finding here: its figures have changed, or it stands in another report. */
  public List<Dismissal> staleDismissals() {
    if (dismissals.isEmpty()) {
      return List.of();
    }
    Set<String> keys = findings.stream().map(Finding::key).collect(Collectors.toSet());
    return dismissals.stream().filter(dismissal -> !keys.contains(dismissal.key())).toList();
  }

  /** The discrepancies that nobody has settled. */
  public List<Finding.Discrepancy> openDiscrepancies() {
    return discrepancies().stream().filter(found -> dismissal(found).isEmpty()).toList();
  }

  /** All discrepancies, dismissed ones too, in order of the report. */
  public List<Finding.Discrepancy> discrepancies() {
    return only(Finding.Discrepancy.class);
  }

  /** Figures that a later one of the same measure replaces, in order of the report. */
  public List<Finding.Revision> revisions() {
    return only(Finding.Revision.class);
  }

  /** Figures of related measures that differ, in order of the report. */
  public List<Finding.Related> related() {
    return only(Finding.Related.class);
  }

  /** Figures that fit, in order of the report. */
  public List<Finding.Agreement> agreements() {
    return only(Finding.Agreement.class);
  }

  private <F extends Finding> List<F> only(Class<F> kind) {
    Stream<F> found = findings.stream().filter(kind::isInstance).map(kind::cast);
    return found.toList();
  }

  private static final int LINES = 8;

  /** How much was read and found, and the first findings, one line each. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(count(documents.size(), "document"))
        .append(", ")
        .append(count(claims.size(), "claim"))
        .append(", ")
        .append(count(findings.size(), "finding"));
    for (Finding finding : findings.subList(0, Math.min(LINES, findings.size()))) {
      text.append("\n  ").append(FindingTable.line(finding));
    }
    if (findings.size() > LINES) {
      text.append("\n  and ").append(findings.size() - LINES).append(" more");
    }
    return text.toString();
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
