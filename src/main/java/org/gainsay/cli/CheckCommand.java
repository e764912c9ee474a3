package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.ContradictionChecker;
import org.gainsay.io.Dismissals;
import org.gainsay.io.InputException;
import org.gainsay.model.Dismissal;
import org.gainsay.model.Document;
import org.gainsay.model.Report;
import org.gainsay.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: articles to a report. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Shows where the figures of several articles differ: whose they are, in which words, how far"
            + " apart.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:a discrepancy was found and --fail-on discrepancy was given",
      "2:wrong usage, or an input that cannot be read; the others are still checked"
    },
    footer = {
      "",
      "Examples:",
      "  gainsay() { ${bundle:gainsay} \"$@\"; }",
      "  echo 'Police said 43 people died in the fire.' > monday.txt",
      "  echo 'Police said 38 people died in the fire.' > tuesday.txt",
      "  gainsay check monday.txt tuesday.txt",
      "  gainsay check --format html --out report.html monday.txt tuesday.txt",
      "",
      "A discrepancy that is settled, by the key the report shows in brackets:",
      "  echo '3f9a1c20be41  Corrected by the outlet on 12 March.' >> settled.txt",
      "  gainsay check --dismissals settled.txt monday.txt tuesday.txt",
      "It is listed as dismissed from then on, and is open again when a figure behind it changes."
    })
final class CheckCommand implements Callable<Integer> {

  /** What may make a check fail. */
  enum FailOn {
    NEVER,
    DISCREPANCY
  }

  /** What else takes part in findings. */
  enum Include {
    BOILERPLATE
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private WordOptions words = new WordOptions();

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "articles: UTF-8 text or HTML, or folders of them")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), markdown, html, json or csv")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write the report to this file instead of standard output")
  private @Nullable Path file;

  @Option(
      names = "--tolerance",
      paramLabel = "HOW",
      description = {
        "how far figures may stretch: rounding (default), exact, or a part of their value such as"
            + " 0.05"
      })
  private String tolerance = "rounding";

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description = "discrepancy: exit with 1 when one is found")
  private FailOn failOn = FailOn.NEVER;

  @Option(
      names = "--include",
      paramLabel = "WHAT",
      description = "boilerplate: let menus, teasers and reader comments take part too")
  private List<Include> included = new ArrayList<>();

  @Option(
      names = "--dismissals",
      paramLabel = "FILE",
      description = {
        "findings that are settled, a text file: on each line the key that the report shows and the"
            + " reason"
      })
  private @Nullable Path dismissals;

  @Override
  public Integer call() throws IOException {
    try (Progress progress = Progress.start()) {
      return call(progress);
    }
  }

  private int call(Progress progress) throws IOException {
    Messages messages = new Messages(spec.commandLine().getErr(), progress);
    ContradictionChecker checker =
        words
            .builder(spec.commandLine())
            .tolerance(WordOptions.tolerance(tolerance, spec.commandLine()))
            .includeBoilerplate(included.contains(Include.BOILERPLATE))
            .build();
    List<Dismissal> settled = settled(messages);
    List<Document> documents = Articles.read(files, messages, progress);
    progress.begin("checking article", documents.size());
    Report report = checker.checkDocuments(progress.over(documents)).withDismissals(settled);
    progress.begin("writing the report");
    report.staleDismissals().forEach(dismissal -> messages.note(stale(dismissal)));
    if (file == null) {
      // The report may go to the same terminal as the line of progress.
      progress.close();
      PrintWriter out = spec.commandLine().getOut();
      format.write(report, out);
      out.flush();
    } else {
      OutFile.write(file, messages, out -> format.write(report, out));
    }
    boolean fails = failOn == FailOn.DISCREPANCY && !report.openDiscrepancies().isEmpty();
    return messages.status() != 0 ? messages.status() : fails ? 1 : 0;
  }

  private String stale(Dismissal dismissal) {
    return dismissals
        + ": no finding has the key "
        + dismissal.key()
        + " any more; if its figures have changed, it is open again under another key";
  }

  /** What a person has settled; a file that cannot be read is said, and nothing is settled. */
  private List<Dismissal> settled(Messages messages) {
    if (dismissals == null) {
      return List.of();
    }
    try {
      return Dismissals.read(dismissals);
    } catch (InputException e) {
      messages.add(e);
      return List.of();
    }
  }
}
