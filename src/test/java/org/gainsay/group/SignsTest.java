package org.gainsay.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.ContradictionChecker;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.model.Document;
import org.gainsay.model.Source;
import org.gainsay.model.Span;
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

  private final ProfileReader profiles =
      new ProfileReader(ScopeWords.of(ENGLISH, WordFamilies.of(ENGLISH)));
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
    List<Profile> all = new ArrayList<>();
    List<Integer> marked = new ArrayList<>();
    int number = 0;
    for (String text : example.split(" / ")) {
      Document document =
          Document.of(
              Source.of("Outlet " + number++, LocalDate.of(2024, 5, 3)),
              text.replace("«", "").replace("»", "").replace(" | ", "\n\n"));
      Set<String> told = profiles.told(document);
      int first = all.size();
      CHECKER.extract(document).forEach(claim -> all.add(profiles.read(claim, told)));
      Matcher matcher = MARKED.matcher(text);
      for (int marks = 0; matcher.find(); marks++) {
        int start = matcher.start() - 2 * marks;
        marked.add(at(all, first, new Span(start, start + matcher.group(1).length()), text));
      }
    }
    assertThat(marked).as(example).hasSizeBetween(2, 3);
    Profile a = withMentions(all, marked.get(0));
    Profile b = withMentions(all, marked.get(marked.size() - 1));
    return scorecard.weigh(a, b, Tally.of(all)).signs().keySet();
  }

  private static int at(List<Profile> all, int first, Span span, String text) {
    for (int i = first; i < all.size(); i++) {
      Span words = all.get(i).claim().evidence().words();
      if (words.start() < span.end() && words.end() > span.start()) {
        return i;
      }
    }
    throw new AssertionError("no claim in: " + text);
  }

  /** The profile as its grouper sees it, where all marked figures of one value are one figure. */
  private static Profile withMentions(List<Profile> all, int index) {
    Profile own = all.get(index);
    List<Profile> mentions = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).claim().quantity().base().equals(own.claim().quantity().base())) {
        at = i == index ? mentions.size() : at;
        mentions.add(all.get(i));
      }
    }
    return Pool.pool(mentions).get(at);
  }
}
