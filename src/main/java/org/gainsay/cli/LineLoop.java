package org.gainsay.cli;

import java.io.IOException;
import org.gainsay.io.InputException;
import org.gainsay.io.JsonLine;
import org.gainsay.io.JsonLineReader;
import picocli.CommandLine;

/**
 * Answers line by line, in order, each as soon as no other is waiting; a wrong line is told and
 * passed over. Ends early when nobody reads the answers any more.
 */
final class LineLoop {

  /** Writes the answer to one line. */
  interface Answer {
    void write(JsonLine line) throws IOException;
  }

  private LineLoop() {}

  /** The exit status: 2 when a line was wrong. */
  static int run(JsonLineReader lines, CommandLine command, Answer answer) throws IOException {
    try (Progress progress = Progress.startUnlessTyped()) {
      progress.begin("answering line", Progress.UNKNOWN);
      return run(lines, command, answer, progress);
    }
  }

  private static int run(
      JsonLineReader lines, CommandLine command, Answer answer, Progress progress)
      throws IOException {
    Messages messages = new Messages(command.getErr(), progress);
    while (true) {
      progress.step();
      try {
        JsonLine line = lines.next();
        if (line == null) {
          return messages.status();
        }
        answer.write(line);
        if (!lines.ready() && command.getOut().checkError()) {
          return messages.status();
        }
      } catch (InputException e) {
        messages.add(e);
      }
    }
  }
}
