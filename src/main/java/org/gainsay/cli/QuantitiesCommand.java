package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gainsay.io.JsonLineReader;
import org.gainsay.model.QuantityMention;
import org.gainsay.report.AnswerLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Answers lines of text with their quantities. */
@Command(
    name = "quantities",
    mixinStandardHelpOptions = true,
    description =
        "Reads {\"id\",\"text\"} lines, writes {\"id\",\"quantities\":[...]} lines, in order.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, or a line that is not such an object; the others are still answered"
    },
    footer = {
      "",
      "Example:",
      "  gainsay() { ${bundle:gainsay} \"$@\"; }",
      "  echo '{\"id\":1,\"text\":\"at least 43 people\"}' | gainsay quantities"
    })
final class QuantitiesCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private WordOptions words = new WordOptions();

  QuantitiesCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    Function<String, List<QuantityMention>> finder = words.quantities(spec.commandLine());
    PrintWriter out = spec.commandLine().getOut();
    return LineLoop.run(
        new JsonLineReader("standard input", in, "text"),
        spec.commandLine(),
        line -> AnswerLines.quantities(line.id(), finder.apply(line.values().get(0)), out));
  }
}
