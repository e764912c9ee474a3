package org.gainsay.report;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Claim;
import org.gainsay.model.Dismissal;
import org.gainsay.model.Finding;
import org.gainsay.model.Interval;
import org.gainsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Findings and claims as tables for a spreadsheet. */
final class ReportCsv {

  private static final List<String> CLAIM_COLUMNS =
      List.of(
          "outlet",
          "published",
          "path",
          "region",
          "start",
          "end",
          "actor",
          "cue",
          "measure",
          "words",
          "low",
          "high",
          "unit",
          "hedge",
          "as_of",
          "sentence");

  private static final CharMatcher NUMBER = CharMatcher.anyOf("+-.0123456789");

  private ReportCsv() {}

  /** One row for each claim of each finding. */
  static void write(Report report, Writer out) throws IOException {
    CsvWriter csv = writer(out);
    List<String> header =
        new ArrayList<>(
            List.of("finding", "kind", "type", "severity", "side", "reason", "key", "dismissed"));
    header.addAll(CLAIM_COLUMNS);
    csv.writeRecord(header);
    int number = 0;
    for (Finding finding : report.findings()) {
      number++;
      int side = 0;
      for (List<Claim> claims : finding.sides()) {
        side++;
        for (Claim claim : claims) {
          List<String> row = new ArrayList<>();
          row.add("f" + number);
          row.add(finding.kind());
          row.add(type(finding));
          row.add(
              finding instanceof Finding.Discrepancy discrepancy
                  ? discrepancy.severity().label()
                  : "");
          row.add(String.valueOf(side));
          row.add(finding.reason());
          row.add(finding.key());
          row.add(report.dismissal(finding).map(Dismissal::reason).orElse(""));
          row.addAll(cells(claim));
          csv.writeRecord(guarded(row));
        }
      }
    }
    csv.flush();
  }

  /** One row for each claim. */
  static void write(List<Claim> claims, Writer out) throws IOException {
    CsvWriter csv = writer(out);
    csv.writeRecord(CLAIM_COLUMNS);
    for (Claim claim : claims) {
      csv.writeRecord(guarded(cells(claim)));
    }
    csv.flush();
  }

  /**
   * The cells, none of which a spreadsheet takes for a formula: text that starts like one gets an
   * apostrophe in front. Numbers stay as they are.
   */
  private static List<String> guarded(List<String> cells) {
    return cells.stream().map(ReportCsv::guarded).toList();
  }

  private static String guarded(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return formula && !NUMBER.matchesAllOf(cell) ? "'" + cell : cell;
  }

  private static CsvWriter writer(Writer out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  private static String type(Finding finding) {
    if (finding instanceof Finding.Discrepancy discrepancy) {
      return discrepancy.type().label();
    }
    if (finding instanceof Finding.Agreement agreement) {
      return agreement.basis().label();
    }
    return finding instanceof Finding.Related related ? related.kinship().label() : "";
  }

  private static List<String> cells(Claim claim) {
    Interval written = claim.quantity().interval();
    return List.of(
        claim.source().outlet(),
        claim.source().published() == null ? "" : claim.source().published().toString(),
        claim.document().path(),
        claim.region().label(),
        String.valueOf(claim.evidence().words().start()),
        String.valueOf(claim.evidence().words().end()),
        claim.actor().name(),
        claim.attribution().cue(),
        claim.measure().text(),
        claim.quantity().text(),
        number(written.low()),
        number(written.high()),
        claim.quantity().unit().name(),
        claim.quantity().hedge().word(),
        claim.asOf().toString(),
        claim.evidence().context());
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }
}
