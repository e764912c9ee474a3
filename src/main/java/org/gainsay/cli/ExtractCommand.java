package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.ContradictionChecker;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.report.ClaimFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Claims only: who says which figure, of what, where. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Lists the claims of articles: who states which figure, of what, for when.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, or an input that cannot be read; the others are still read"
    },
    footer = {
      "",
      "Example:",
      "  gainsay() { ${bundle:gainsay} \"$@\"; }",
      "  echo 'Police said 43 people died in the fire.' > monday.txt",
      "  gainsay extract monday.txt",
      "  gainsay extract --format csv monday.txt > claims.csv"
    })
final class ExtractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private WordOptions words = new WordOptions();

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "articles: UTF-8 text or HTML, or folders of them")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), jsonl or csv")
  private ClaimFormat format = ClaimFormat.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write the claims to this file instead of standard output")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    try (Progress progress = Progress.start()) {
      return call(progress);
    }
  }

  private int call(Progress progress) throws IOException {
    Messages messages = new Messages(spec.commandLine().getErr(), progress);
    ContradictionChecker checker = words.builder(spec.commandLine()).build();
    List<Document> documents = Articles.read(files, messages, progress);
    List<Claim> claims = new ArrayList<>();
    progress.begin("reading the figures of article", documents.size());
    for (Document document : progress.over(documents)) {
      claims.addAll(checker.extract(document));
    }
    if (file == null) {
      // The claims may go to the same terminal as the line of progress.
      progress.close();
      PrintWriter out = spec.commandLine().getOut();
      format.write(claims, out);
      out.flush();
    } else {
      progress.begin("writing the claims");
      OutFile.write(file, messages, out -> format.write(claims, out));
    }
    return messages.status();
  }
}
