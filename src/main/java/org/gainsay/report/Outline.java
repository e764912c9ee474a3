package org.gainsay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.model.Finding;
import org.gainsay.model.Report;

/**
 * A report in the order in which people read it: measures with discrepancies first, each with its
 * discrepancies together.
 */
record Outline(Report report, List<Topic> topics) {

  /** The discrepancies of one measure. */
  record Topic(String measure, List<Finding.Discrepancy> discrepancies) {}

  static Outline of(Report report) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (Finding.Discrepancy discrepancy : report.discrepancies()) {
      String measure = discrepancy.measure().text();
      topics
          .computeIfAbsent(
              measure.toLowerCase(Locale.ROOT), key -> new Topic(measure, new ArrayList<>()))
          .discrepancies()
          .add(discrepancy);
    }
    return new Outline(report, List.copyOf(topics.values()));
  }

  /** What was read and found: {@code 2 articles, 9 claims: 1 discrepancy, no revisions, ...}. */
  String summary() {
    return count(report.documents().size(), "article")
        + ", "
        + count(report.claims().size(), "claim")
        + ": "
        + count(report.discrepancies().size(), "discrepancy")
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

  /** How a person settled the finding: {@code dismissed: reason}; empty while it is open. */
  String dismissal(Finding.Discrepancy discrepancy) {
    return report
        .dismissal(discrepancy)
        .map(dismissal -> "dismissed: " + dismissal.reason())
        .orElse("");
  }
}
