package org.gainsay.spec;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.ContradictionChecker;
import org.gainsay.model.Claim;
import org.gainsay.model.Finding;
import org.opentest4j.AssertionFailedError;

/**
 * Runs {@code fixtures/spec/findings}: all that stands between the claims of some texts, in any
 * order. Related figures count only where a case names some.
 */
final class FindingsTest extends SpecTest {

  private static final ContradictionChecker CHECKER = ContradictionChecker.standard();
  private static final Pattern LINE = Pattern.compile("(\\w+) ?([^:]*): (.+)");

  FindingsTest() {
    super("findings");
  }

  @Override
  protected void check(SpecCase spec) {
    boolean related = spec.expectations().stream().anyMatch(line -> line.startsWith("related"));
    List<Finding> findings =
        CHECKER.checkDocuments(Reports.of(spec)).findings().stream()
            .filter(finding -> related || !(finding instanceof Finding.Related))
            .toList();
    List<String> found = findings.stream().map(FindingsTest::line).toList();
    List<String> left = new ArrayList<>(found);
    List<String> missing = new ArrayList<>();
    for (String wanted : spec.expectations()) {
      if (!left.removeIf(line -> fits(spec, wanted, line))) {
        missing.add(wanted);
      }
    }
    if (!missing.isEmpty() || !left.isEmpty()) {
      throw new AssertionFailedError(
          "%s%n> %s%nnot found: %s%nfound too much: %s"
              .formatted(spec.place(), spec.text(), missing, left),
          spec.expectations(),
          found);
    }
  }

  /** The finding as a page has it: {@code discrepancy between-actors: 43 v 38}. */
  private static String line(Finding finding) {
    String type = "";
    if (finding instanceof Finding.Discrepancy discrepancy) {
      type = " " + discrepancy.type().label();
    } else if (finding instanceof Finding.Agreement agreement) {
      type = " " + agreement.basis().label();
    } else if (finding instanceof Finding.Related kin) {
      type = " " + kin.kinship().label();
    }
    return finding.kind() + type + ": " + String.join(" v ", sides(finding));
  }

  private static List<String> sides(Finding finding) {
    return finding.sides().stream().map(FindingsTest::side).toList();
  }

  private static String side(List<Claim> claims) {
    return String.join(", ", claims.stream().map(claim -> claim.quantity().text()).toList());
  }

  /** Sides fit in either order, words when one holds the other: "43" fits "at least 43". */
  private static boolean fits(SpecCase spec, String wanted, String found) {
    Matcher a = LINE.matcher(wanted);
    Matcher b = LINE.matcher(found);
    if (!a.matches()) {
      throw spec.mistake("“" + wanted + "”", "write “discrepancy between-actors: 43 v 38”");
    }
    if (!b.matches() || !a.group(1).equals(b.group(1)) || !a.group(2).equals(b.group(2))) {
      return false;
    }
    List<String> left = Splitter.on(" v ").splitToList(a.group(3));
    List<String> right = Splitter.on(" v ").splitToList(b.group(3));
    if (left.size() != right.size()) {
      return false;
    }
    return left.size() == 1
        ? sameSide(left.get(0), right.get(0))
        : (sameSide(left.get(0), right.get(0)) && sameSide(left.get(1), right.get(1)))
            || (sameSide(left.get(0), right.get(1)) && sameSide(left.get(1), right.get(0)));
  }

  private static boolean sameSide(String wanted, String found) {
    List<String> words = Splitter.on(", ").splitToList(wanted);
    List<String> left = new ArrayList<>(Splitter.on(", ").splitToList(found));
    return words.size() == left.size()
        && words.stream()
            .allMatch(
                word ->
                    left.stream()
                        .filter(other -> other.contains(word) || word.contains(other))
                        .findFirst()
                        .map(left::remove)
                        .orElse(false));
  }
}
