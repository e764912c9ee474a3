package org.gainsay.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.ContradictionChecker;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each row of the table of signs: the sign holds between the two figures that its example marks.
 */
final class SignsTest {

  private static final Lexicon ENGLISH = Lexicon.english();
  private static final ContradictionChecker CHECKER = ContradictionChecker.standard();
  private static final Pattern MARKED = Pattern.compile("«([^»]+)»");
  private static final ToDoubleFunction<String> WEIGHT = word -> 0.5;

  private final ProfileReader profiles = new ProfileReader(ENGLISH);
  private final Ties ties = new Ties(profiles.families(), profiles.words());
  private final Scorecard scorecard = new Scorecard(ENGLISH, ties);

  @TestFactory
  Stream<DynamicTest> every_sign_holds_in_its_example() {
    return ENGLISH.table("signs").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.need("sign"),
                    () ->
                        assertThat(signs(row.need("example")))
                            .as(row.need("example"))
                            .contains(row.constant("sign", Sign.class))));
  }

  @Test
  void every_sign_has_its_points() {
    Set<Sign> told = EnumSet.noneOf(Sign.class);
    for (LexiconRow row : ENGLISH.table("signs")) {
      told.add(row.constant("sign", Sign.class));
    }
    assertThat(told).containsExactlyInAnyOrder(Sign.values());
  }

  private Set<Sign> signs(String example) {
    List<Profile> marked = new ArrayList<>();
    Map<Document, Set<String>> told = new HashMap<>();
    int number = 0;
    for (String text : example.split(" / ")) {
      Document document =
          Document.of(
              Source.of("Outlet " + number++, LocalDate.of(2024, 5, 3)),
              text.replace("«", "").replace("»", ""));
      List<Claim> claims = CHECKER.extract(document);
      Matcher matcher = MARKED.matcher(text);
      for (int marks = 0; matcher.find(); marks++) {
        int start = matcher.start() - 2 * marks;
        int end = start + matcher.group(1).length();
        Claim claim =
            claims.stream()
                .filter(c -> c.evidence().words().start() < end)
                .filter(c -> c.evidence().words().end() > start)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim in: " + text));
        marked.add(profiles.read(claim, told.computeIfAbsent(document, profiles::told)));
      }
    }
    assertThat(marked).as(example).hasSize(2);
    Profile a = marked.get(0);
    Profile b = marked.get(1);
    boolean limited = Limits.clash(a, b, ties.things(a, b) == Ties.Things.GROUP) != null;
    return scorecard.weigh(a, b, WEIGHT, limited).signs().keySet();
  }
}
