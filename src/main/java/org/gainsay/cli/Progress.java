package org.gainsay.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * One line that says how far the work has come, once it takes longer than a second and a person is
 * watching: standard error is a terminal. Written there, never to standard output.
 */
final class Progress {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private final String verb;
  private final boolean watched = isWatched();
  private long next = System.nanoTime() + PATIENCE;
  private int done;
  private boolean shown;

  Progress(String verb) {
    this.verb = verb;
  }

  // Where the system does not tell of each stream, Java does: 17 to 21 of none that is redirected.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isWatched() {
    if (System.getenv("TERM") == null) {
      return false;
    }
    try {
      String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      Console console = System.console();
      return console != null;
    }
  }

  /** One article more is done. */
  void step() {
    done++;
    if (watched && System.nanoTime() - next > 0) {
      System.err.printf(Locale.ROOT, "\r%s %,d articles", verb, done);
      System.err.flush();
      shown = true;
      next = System.nanoTime() + PAUSE;
    }
  }

  /** The same things; each that is taken is a step. */
  <T> List<T> over(List<T> things) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        step();
        return things.get(index);
      }

      @Override
      public int size() {
        return things.size();
      }
    };
  }

  /** Takes the line away. */
  void end() {
    if (shown) {
      System.err.print("\r" + " ".repeat(40) + "\r");
      System.err.flush();
    }
  }
}
