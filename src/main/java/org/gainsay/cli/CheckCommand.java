package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.ContradictionChecker;
import org.gainsay.io.ArticleReader;
import org.gainsay.io.InputException;
import org.gainsay.model.Document;
import org.gainsay.model.Report;
import org.gainsay.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: articles to a report. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Says where the figures of several articles disagree.",
    footer = {"", "Example:", "  gainsay check monday.txt tuesday.txt"})
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
  private ReportFormat format = ReportFormat.TEXT;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "articles, UTF-8 text")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages(spec.commandLine().getErr());
    List<Document> documents = new ArrayList<>();
    for (Path file : files) {
      try {
        documents.add(ArticleReader.read(file));
      } catch (InputException e) {
        messages.add(e);
      }
    }
    Report report = ContradictionChecker.standard().checkDocuments(documents);
    format.write(report, spec.commandLine().getOut());
    return messages.status();
  }
}
