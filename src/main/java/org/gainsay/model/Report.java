package org.gainsay.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a check found.
 *
 * @param documents the texts, in the order given
 * @param claims every claim, by document and place; those from boilerplate and comments too
 * @param findings discrepancies first, then revisions, related and agreements; within a kind in the
 *     order of their first claims
 */
public record Report(List<Document> documents, List<Claim> claims, List<Finding> findings) {

  public Report {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  public List<Finding.Discrepancy> discrepancies() {
    return only(Finding.Discrepancy.class);
  }

  public List<Finding.Revision> revisions() {
    return only(Finding.Revision.class);
  }

  public List<Finding.Related> related() {
    return only(Finding.Related.class);
  }

  public List<Finding.Agreement> agreements() {
    return only(Finding.Agreement.class);
  }

  private <F extends Finding> List<F> only(Class<F> kind) {
    Stream<F> found = findings.stream().filter(kind::isInstance).map(kind::cast);
    return found.toList();
  }
}
