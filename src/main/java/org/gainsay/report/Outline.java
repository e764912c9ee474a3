package org.gainsay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.model.Claim;
import org.gainsay.model.Dismissal;
import org.gainsay.model.Finding;
import org.gainsay.model.Report;

/**
 * A report in the order in which people read it: measures with open discrepancies first, each with
 * its discrepancies together.
 *
 * @param dismissed the discrepancies that a person has settled
 */
record Outline(Report report, List<Topic> topics, List<Finding.Discrepancy> dismissed) {

  /** What a reader can do about a finding that needs no more looking at. */
  static final String HOW_TO_DISMISS =
      "To settle a discrepancy, write its key and a reason on a line of a text file and give that"
          + " with --dismissals.";

  /** The discrepancies of one measure. */
  record Topic(String measure, List<Finding.Discrepancy> discrepancies) {}

  static Outline of(Report report) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    List<Finding.Discrepancy> dismissed = new ArrayList<>();
    for (Finding.Discrepancy discrepancy : report.discrepancies()) {
      if (report.dismissal(discrepancy).isPresent()) {
        dismissed.add(discrepancy);
        continue;
      }
      String measure = discrepancy.measure().text();
      topics
          .computeIfAbsent(
              measure.toLowerCase(Locale.ROOT), key -> new Topic(measure, new ArrayList<>()))
          .discrepancies()
          .add(discrepancy);
    }
    return new Outline(report, List.copyOf(topics.values()), List.copyOf(dismissed));
  }

  /** What was read and found: {@code 2 articles, 9 claims: 1 discrepancy, no revisions, ...}. */
  String summary() {
    return count(report.documents().size(), "article")
        + ", "
        + count(report.claims().size(), "claim")
        + ": "
        + count(report.discrepancies().size() - dismissed.size(), "discrepancy")
        + (dismissed.isEmpty() ? "" : " and " + dismissed.size() + " dismissed")
        + ", "
        + count(report.revisions().size(), "revision")
        + ", "
        + count(report.related().size(), "related pair")
        + ", "
        + count(report.agreements().size(), "agreement");
  }

  private static String count(int number, String thing) {
    String things = thing.endsWith("y") ? thing.replaceFirst("y$", "ies") : thing + "s";
    return number == 0 ? "no " + things : number == 1 ? "1 " + thing : number + " " + things;
  }

  /** The actor and the source, the outlet once where it is both. */
  static String whoAndWhere(Claim claim) {
    String actor = claim.actor().name();
    String where = claim.source().toString();
    return actor.equals(claim.source().outlet()) ? where : actor + ", " + where;
  }

  /** Why a person settled the finding; empty while it is open. */
  String dismissal(Finding finding) {
    return report.dismissal(finding).map(Dismissal::reason).orElse("");
  }
}
