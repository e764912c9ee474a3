package org.gainsay.cli;

import java.io.PrintWriter;
import org.gainsay.io.InputException;
import org.jspecify.annotations.Nullable;

/** What went wrong with the inputs of one run: told as it comes, summed up in the exit status. */
final class Messages {

  private final PrintWriter err;
  private final @Nullable Progress progress;
  private boolean any;

  Messages(PrintWriter err) {
    this(err, null);
  }

  /** Messages that do not mix with a line of progress. */
  Messages(PrintWriter err, @Nullable Progress progress) {
    this.err = err;
    this.progress = progress;
  }

  void add(InputException problem) {
    any = true;
    note(String.valueOf(problem.getMessage()));
  }

  /** Says what is no mistake. */
  void note(String words) {
    if (progress == null) {
      print(words);
    } else {
      progress.aside(() -> print(words));
    }
  }

  private void print(String words) {
    err.println(words);
    err.flush();
  }

  /** 2 when an input could not be read, else 0. */
  int status() {
    return any ? 2 : 0;
  }
}
