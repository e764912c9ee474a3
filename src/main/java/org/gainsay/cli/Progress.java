package org.gainsay.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;

/**
 * One line that says how far the work has come, once it takes longer than a second and a person is
 * watching: standard error is a terminal. Written there, never to standard output, and taken away
 * at the end. A thread of its own writes it, so that long steps and those that are not counted are
 * told too.
 */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int INPUT = 0;
  private static final int OUTPUT = 1;
  private static final int ERROR = 2;

  /** Of work that is counted though nobody knows how much it is. */
  static final int UNKNOWN = -1;

  private final PrintStream err;
  private String doing = "reading the words";
  private int done;
  private int all;
  private int width;
  private boolean ended;

  private Progress(PrintStream err) {
    this.err = err;
  }

  /** Tells of work on standard error, if a person is watching. */
  static Progress start() {
    return start(System.err, isTerminal(ERROR), PATIENCE);
  }

  /** As {@link #start()}, but not where a person types the lines or sees the answers come. */
  static Progress startUnlessTyped() {
    boolean watched = isTerminal(ERROR) && !isTerminal(INPUT) && !isTerminal(OUTPUT);
    return start(System.err, watched, PATIENCE);
  }

  static Progress start(PrintStream err, boolean watched, Duration patience) {
    Progress progress = new Progress(err);
    if (watched) {
      Thread teller = new Thread(() -> progress.tellAfter(patience), "progress");
      teller.setDaemon(true);
      teller.start();
    }
    return progress;
  }

  // Where the system does not tell of each stream, Java does: 17 to 21 of none that is redirected.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(int stream) {
    if (System.getenv("TERM") == null) {
      return false;
    }
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      Console console = System.console();
      return console != null;
    }
  }

  /** Begins a stretch of work that is not counted: "writing the report". */
  void begin(String work) {
    begin(work, 0);
  }

  /** Begins a stretch of so many steps, {@link #UNKNOWN} or not: "reading article". */
  synchronized void begin(String work, int steps) {
    doing = work;
    done = 0;
    all = steps;
  }

  /** The same things; each that is taken is one step more. */
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

  /** One step more is done, or taken up. */
  synchronized void step() {
    done++;
  }

  /** Says something else on standard error, on a line of its own. */
  synchronized void aside(Runnable words) {
    takeAway();
    words.run();
  }

  /** Takes the line away; it does not come again. */
  @Override
  public synchronized void close() {
    ended = true;
    takeAway();
    notifyAll();
  }

  private synchronized void tellAfter(Duration patience) {
    try {
      long start = System.nanoTime();
      for (long left = patience.toMillis(); left > 0 && !ended; ) {
        wait(left);
        left = patience.minusNanos(System.nanoTime() - start).toMillis();
      }
      while (!ended) {
        tell();
        wait(PAUSE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell() {
    String line = doing;
    if (all != 0) {
      line += String.format(Locale.ROOT, " %,d", done);
    }
    if (all > 0) {
      line += String.format(Locale.ROOT, " of %,d", all);
    }
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = line.length();
  }

  private void takeAway() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }
}
