package org.gainsay.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is typed without a command: the list of commands. */
@Command(
    name = "gainsay",
    mixinStandardHelpOptions = true,
    versionProvider = GainsayCommand.Version.class,
    description = "Compares the figures of several reports and shows where they differ.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:only with check --fail-on discrepancy, and with fixtures that do not hold",
      "2:wrong usage, or an input that cannot be read; the others are still done"
    },
    footer = {
      "",
      "Examples:",
      "  gainsay() { ${bundle:gainsay} \"$@\"; }",
      "  echo 'Police said 43 people died in the fire.' > monday.txt",
      "  echo 'Police said 38 people died in the fire.' > tuesday.txt",
      "  gainsay check monday.txt tuesday.txt",
      "  gainsay check --help"
    })
final class GainsayCommand implements Runnable {

  /** The version in the jar's manifest; classes that lie loose have none. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = GainsayCommand.class.getPackage().getImplementationVersion();
      return new String[] {"gainsay " + (version == null ? "(not packaged)" : version)};
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given: check, extract, quantities, compare or fixtures");
  }
}
