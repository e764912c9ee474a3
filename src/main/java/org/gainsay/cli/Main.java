package org.gainsay.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gainsay.report.ClaimFormat;
import org.gainsay.report.ReportFormat;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {

  // An example that wraps would not work when it is pasted; the longest has 85 columns.
  private static final int HELP_WIDTH = 100;

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(args, System.in, System.out, System.err));
  }

  /**
   * Runs one command.
   *
   * @return the exit status: 0 done, 1 when a check was asked to fail and did, 2 for wrong usage or
   *     input that cannot be read
   */
  static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    PrintWriter output = writer(out);
    PrintWriter errors = writer(err);
    CommandLine commands =
        new CommandLine(new GainsayCommand())
            .addSubcommand(new CheckCommand())
            .addSubcommand(new ExtractCommand())
            .addSubcommand(new QuantitiesCommand(in))
            .addSubcommand(new CompareCommand(in))
            .addSubcommand(new FixturesCommand())
            .setOut(output)
            .setErr(errors)
            .registerConverter(ReportFormat.class, new Choices<>(ReportFormat.class))
            .registerConverter(ClaimFormat.class, new Choices<>(ClaimFormat.class))
            .registerConverter(CheckCommand.FailOn.class, new Choices<>(CheckCommand.FailOn.class))
            .registerConverter(
                CheckCommand.Include.class, new Choices<>(CheckCommand.Include.class))
            .setParameterExceptionHandler(Failures::usage)
            .setExecutionExceptionHandler(Failures::execution)
            .setResourceBundle(new HowCalled())
            .setUsageHelpWidth(HELP_WIDTH);
    int status = commands.execute(args);
    output.flush();
    errors.flush();
    return status;
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16), false);
  }
}
