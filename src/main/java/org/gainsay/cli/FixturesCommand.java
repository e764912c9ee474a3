package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gainsay.fixture.FixtureRunner;
import org.gainsay.fixture.Outcome;
import org.gainsay.fixture.Story;
import org.gainsay.io.InputException;
import org.gainsay.model.Claim;
import org.gainsay.model.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a folder of fixtures. */
@Command(
    name = "fixtures",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a folder of stories and says what holds and what does not.",
      "",
      "A story is a folder with articles/*.txt and expected.csv, a table that opens in a spreadsheet,",
      "with the columns expect,a,b,type,actor,value,note. Each row says what must come out:",
      "  claim,a1.txt: at least 43,,,police,>=43,",
      "  discrepancy,a1.txt: at least 43,a2.txt: 38,between-actors,,,",
      "  nothing,a1.txt: 43,a1.txt: 12,,,,dead and dogs",
      "expect is claim, agreement, discrepancy, revision, related or nothing; a and b name words in an",
      "article (a1.txt: 43 #2 is the second 43 there). A note that starts with \"known gap:\" is for a",
      "row that does not come out yet; it is told as soon as it does."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every row holds or is a known gap, and every discrepancy is expected",
      "1:a row fails, a known gap holds, or no row expects a discrepancy",
      "2:wrong usage, or a story that cannot be read; the others are still run"
    },
    footer = {
      "",
      "Example:",
      "  gainsay() { ${bundle:gainsay} \"$@\"; }",
      "  mkdir -p fire/articles",
      "  echo 'Police said 43 people died in the fire.' > fire/articles/a1.txt",
      "  echo 'expect,a,b,type,actor,value,note' > fire/expected.csv",
      "  echo 'claim,a1.txt: 43,,,police,43,' >> fire/expected.csv",
      "  gainsay fixtures fire"
    })
final class FixturesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "a folder of stories, or one story")
  private Path folder = Path.of(".");

  @Mixin private WordOptions words = new WordOptions();

  private int stories;
  private int rows;
  private long gaps;
  private int failed;
  private int unlisted;

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages(spec.commandLine().getErr());
    FixtureRunner runner =
        new FixtureRunner(words.builder(spec.commandLine()).build()::checkDocuments);
    for (Path path : list(messages)) {
      try {
        Story story = Story.read(path);
        tell(story, runner.run(story), runner.unexpected(story));
      } catch (InputException e) {
        messages.add(e);
      }
    }
    tell(
        "%nstories: %d; rows: %d, of which hold: %d, known gaps: %d, fail: %d; discrepancies that no"
            + " row expects: %d%n",
        stories, rows, rows - gaps - failed, gaps, failed, unlisted);
    return messages.status() != 0 ? messages.status() : failed + unlisted > 0 ? 1 : 0;
  }

  private void tell(Story story, List<Outcome> outcomes, List<Finding.Discrepancy> discrepancies) {
    List<Outcome> wrong = outcomes.stream().filter(o -> !o.isAsExpected()).toList();
    long known = outcomes.stream().filter(o -> o.isAsExpected() && !o.holds()).count();
    stories++;
    rows += outcomes.size();
    gaps += known;
    failed += wrong.size();
    unlisted += discrepancies.size();
    tell(
        "%-5s  %s: %d of %d rows hold%s%n",
        wrong.isEmpty() && discrepancies.isEmpty() ? "ok" : "FAILS",
        story.name(),
        outcomes.size() - wrong.size() - known,
        outcomes.size(),
        known == 0 ? "" : ", " + known + " are known gaps");
    wrong.forEach(outcome -> tell("       %s%n", outcome));
    for (Finding.Discrepancy discrepancy : discrepancies) {
      Claim first = discrepancy.first().get(0);
      Claim second = discrepancy.second().get(0);
      tell(
          "       no row expects: discrepancy (%s): %s | %s; %s%n",
          discrepancy.type().label(), place(first), place(second), discrepancy.reason());
    }
  }

  /** Article and words, as a row names them. */
  private static String place(Claim claim) {
    return Path.of(claim.document().path()).getFileName() + ": " + claim.quantity().text();
  }

  private void tell(String format, Object... words) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, format, words);
    out.flush();
  }

  private List<Path> list(Messages messages) throws IOException {
    try {
      return Story.list(folder);
    } catch (InputException e) {
      messages.add(e);
      return List.of();
    }
  }
}
