package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.gainsay.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person is told when a command cannot do its work: one line, and where to look further. */
final class Failures {

  private static final int WRONG = 2;

  private Failures() {}

  /** Wrong usage: what is wrong, and the command whose help says what is right. */
  static int usage(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    if (arguments.length == 0) {
      command.usage(command.getErr());
      return WRONG;
    }
    String message = String.valueOf(problem.getMessage()).strip();
    command
        .getErr()
        .println(
            message
                + (message.endsWith("?") || message.endsWith(".") ? " " : "; ")
                + "see "
                + command.getCommandSpec().qualifiedName()
                + " --help");
    UnmatchedArgumentException.printSuggestions(problem, command.getErr());
    command.getErr().flush();
    return WRONG;
  }

  /** Input or output that broke off; anything else is a mistake of ours and keeps its trace. */
  static int execution(Exception failure, CommandLine command, CommandLine.ParseResult arguments)
      throws Exception {
    if (failure instanceof LexiconException) {
      command.getErr().println(failure.getMessage());
      command.getErr().flush();
      return WRONG;
    }
    if (!(failure instanceof IOException)) {
      throw failure;
    }
    String reason = String.valueOf(failure.getMessage());
    String problem =
        failure instanceof FileSystemException file
            ? file.getFile() + ": cannot be read or written; check that you may"
            : "reading or writing broke off: " + reason + "; try again";
    command.getErr().println(problem);
    command.getErr().flush();
    return WRONG;
  }
}
