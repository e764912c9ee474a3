package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.gainsay.ContradictionChecker;
import org.gainsay.io.JsonLineReader;
import org.gainsay.report.AnswerLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Answers lines of two texts with how their figures stand to each other. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Reads {\"id\",\"a\",\"b\"} lines, writes {\"id\",\"relation\",\"entails\",\"reason\",\"compared\"} lines, in order.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, or a line that is not such an object; the others are still answered"
    },
    footer = {
      "",
      "Example:",
      "  gainsay() { ${bundle:gainsay} \"$@\"; }",
      "  echo '{\"id\":1,\"a\":\"43 people died\",\"b\":\"38 people died\"}' | gainsay compare"
    })
final class CompareCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private WordOptions words = new WordOptions();

  CompareCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    ContradictionChecker checker = words.builder(spec.commandLine()).build();
    PrintWriter out = spec.commandLine().getOut();
    return LineLoop.run(
        new JsonLineReader("standard input", in, "a", "b"),
        spec.commandLine(),
        line ->
            AnswerLines.comparison(
                line.id(), checker.compare(line.values().get(0), line.values().get(1)), out));
  }
}
