package org.gainsay.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is typed without a command: the list of commands. */
@Command(
    name = "gainsay",
    mixinStandardHelpOptions = true,
    version = "gainsay 0.1.0",
    description = "Compares the figures of several reports and shows where they differ.",
    synopsisSubcommandLabel = "COMMAND")
final class GainsayCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}
