package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gainsay.ContradictionChecker;
import org.gainsay.fixture.FixtureRunner;
import org.gainsay.fixture.Outcome;
import org.gainsay.fixture.Story;
import org.gainsay.io.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a folder of fixtures. */
@Command(
    name = "fixtures",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a folder of stories and says what holds and what does not.",
      "A story is a folder with articles/*.txt and expected.csv."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every row is as expected",
      "1:a row does not hold, or a known gap does",
      "2:a story cannot be read"
    },
    footer = {"", "Example:", "  gainsay fixtures fixtures/stories"})
final class FixturesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "a folder of stories, or one story")
  private Path folder = Path.of(".");

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Messages messages = new Messages(spec.commandLine().getErr());
    FixtureRunner runner = new FixtureRunner(ContradictionChecker.standard()::checkDocuments);
    int rows = 0;
    int gaps = 0;
    int wrong = 0;
    for (Path path : list(messages)) {
      try {
        Story story = Story.read(path);
        List<Outcome> outcomes = runner.run(story);
        List<Outcome> unexpected = outcomes.stream().filter(o -> !o.isAsExpected()).toList();
        rows += outcomes.size();
        gaps += (int) outcomes.stream().filter(o -> o.isAsExpected() && !o.holds()).count();
        wrong += unexpected.size();
        out.printf(
            Locale.ROOT,
            "%-5s %s: %d of %d rows%n",
            unexpected.isEmpty() ? "holds" : "FAILS",
            story.name(),
            outcomes.size() - unexpected.size(),
            outcomes.size());
        unexpected.forEach(outcome -> out.println("      " + outcome));
        out.flush();
      } catch (InputException e) {
        messages.add(e);
      }
    }
    out.printf(
        Locale.ROOT,
        "%d rows: %d hold, %d known gaps, %d not as expected%n",
        rows,
        rows - gaps - wrong,
        gaps,
        wrong);
    return messages.status() != 0 ? messages.status() : wrong > 0 ? 1 : 0;
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
