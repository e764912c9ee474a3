package org.gainsay.cli;

import java.io.PrintWriter;
import org.gainsay.io.InputException;

/** What went wrong with the inputs of one run: told as it comes, summed up in the exit status. */
final class Messages {

  private final PrintWriter err;
  private boolean any;

  Messages(PrintWriter err) {
    this.err = err;
  }

  void add(InputException problem) {
    any = true;
    err.println(problem.getMessage());
    err.flush();
  }

  /** Says what is no mistake. */
  void note(String words) {
    err.println(words);
    err.flush();
  }

  /** 2 when an input could not be read, else 0. */
  int status() {
    return any ? 2 : 0;
  }
}
