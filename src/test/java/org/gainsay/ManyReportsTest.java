package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.gainsay.model.Report;
import org.junit.jupiter.api.Test;

/** Very many reports of one toll, of which nearly every two disagree. */
final class ManyReportsTest {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** Some times what it takes, and half of what it took to read each sentence for each pair. */
  private static final long MOST = Duration.ofSeconds(20).toNanos();

  private static final int REPORTS = 2_000;
  private static final int FIGURES = 90;

  @Test
  void two_thousand_reports_of_one_toll_are_checked_in_seconds() {
    List<Document> documents =
        IntStream.range(0, REPORTS)
            .mapToObj(i -> Document.of("Outlet " + i, report(20 + i * 37 % FIGURES)))
            .toList();
    long start = CLOCK.getCurrentThreadCpuTime();
    Report report = ContradictionChecker.standard().checkDocuments(documents);
    assertThat(CLOCK.getCurrentThreadCpuTime() - start).isLessThan(MOST);
    Set<Claim> disputed = new HashSet<>();
    for (Finding finding : report.findings()) {
      if (finding instanceof Finding.Discrepancy) {
        disputed.addAll(finding.claims());
      }
    }
    assertThat(disputed).hasSize(REPORTS);
  }

  private static String report(int dead) {
    return dead + " people were killed when the ferry Aurora sank off Marenne, police said.";
  }
}
