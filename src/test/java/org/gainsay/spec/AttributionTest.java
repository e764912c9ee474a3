package org.gainsay.spec;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.ContradictionChecker;
import org.gainsay.model.Attribution;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;

/** Runs {@code fixtures/spec/attribution}: who is read as the speaker of each figure. */
final class AttributionTest extends SpecTest {

  private static final Pattern DIGITS = Pattern.compile("[0-9][0-9.,]*");
  private static final String OUTLET = "outlet:";
  private final ContradictionChecker checker = ContradictionChecker.standard();

  AttributionTest() {
    super("attribution");
  }

  @Override
  protected void check(SpecCase spec) {
    List<String> readings =
        checker.extract(document(spec.text())).stream().map(AttributionTest::reading).toList();
    spec.demand(readings);
  }

  /** The text as the Courier has it, unless its first line names another outlet. */
  private static Document document(String text) {
    int end = text.indexOf('\n');
    return text.startsWith(OUTLET) && end > 0
        ? Document.of(text.substring(OUTLET.length(), end).strip(), text.substring(end + 1))
        : Document.of("Courier", text);
  }

  /** {@code 43: Ana Kos [said] via Tass}. */
  private static String reading(Claim claim) {
    Matcher digits = DIGITS.matcher(claim.evidence().quote());
    Attribution attribution = claim.attribution();
    return (digits.find() ? digits.group() : claim.evidence().quote())
        + ": "
        + (claim.actor().isOutlet() ? "outlet" : claim.actor().name())
        + (attribution.with().isEmpty() ? "" : " and " + String.join(", ", attribution.with()))
        + (attribution.cue().isEmpty() ? "" : " [" + attribution.cue() + "]")
        + (attribution.via().isEmpty() ? "" : " via " + String.join(", ", attribution.via()))
        + (attribution.hearsay() ? " hearsay" : "")
        + (attribution.disputedBy().isEmpty()
            ? ""
            : " disputed by " + String.join(", ", attribution.disputedBy()));
  }
}
