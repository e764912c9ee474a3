package org.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.ContradictionChecker;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the verbs that tie words to a speaker, read as any text is. */
final class SpeechVerbsTest {

  /** Counterexamples that are still read as speech, and examples that are not. */
  private static final Set<String> GAPS =
      Set.of(
          "Crews responded to 43 calls.",
          "The cock crowed 43 times.",
          "He showed 43 people round.",
          "The firm established 43 shops.",
          "The report described 43 birds.",
          "The book had 43 earmarked pages.",
          "Boats like to see 43 lamps.",
          "The paper interviewed 43 adults.",
          "Both sides «agree on» the 43.",
          "The ministry «owned up to» 43 late trains.");

  private final ContradictionChecker checker = ContradictionChecker.standard();

  @TestFactory
  Stream<DynamicTest> an_example_rests_on_its_speaker_and_a_counterexample_on_none() {
    return Lexicon.english().table("speech-verbs").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.file() + ":" + row.line() + " " + row.need("verb"),
                    () -> assertThat(holds(row)).isNotEqualTo(isGap(row))));
  }

  private static boolean isGap(LexiconRow row) {
    return GAPS.contains(row.need("example")) || GAPS.contains(row.cell("not"));
  }

  private boolean holds(LexiconRow row) {
    boolean ties = !row.need("kind").equals("none");
    return read(row.need("example")).stream().noneMatch(claim -> isOwn(claim) == ties)
        && read(row.cell("not")).stream().allMatch(SpeechVerbsTest::isOwn);
  }

  private List<Claim> read(String example) {
    String text = example.replace("«", "").replace("»", "");
    return checker.extract(Document.of(Source.of("Herald"), text));
  }

  /** Whether an outlet states a figure as its own, and nobody denies it. */
  private static boolean isOwn(Claim claim) {
    return claim.actor().isOutlet() && claim.attribution().disputedBy().isEmpty();
  }
}
