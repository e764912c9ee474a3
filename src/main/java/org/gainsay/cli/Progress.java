package org.gainsay.cli;

import java.io.Console;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One line that says how far the work has come, once it takes longer than a second and a person is
 * watching: standard input and output are a terminal. Written to that terminal, never to standard
 * output.
 */
final class Progress {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  private final String verb;
  private final @Nullable Console console = System.getenv("TERM") == null ? null : System.console();
  private long next = System.nanoTime() + PATIENCE;
  private boolean shown;

  Progress(String verb) {
    this.verb = verb;
  }

  void step(int done) {
    if (console != null && System.nanoTime() - next > 0) {
      System.err.printf(Locale.ROOT, "\r%s %,d articles", verb, done);
      System.err.flush();
      shown = true;
      next = System.nanoTime() + PAUSE;
    }
  }

  /** Takes the line away. */
  void end() {
    if (shown) {
      System.err.print("\r" + " ".repeat(40) + "\r");
      System.err.flush();
    }
  }
}
