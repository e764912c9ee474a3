package org.gainsay.io;

import java.io.IOException;

/**
 * An input that cannot be read: where, what is wrong, what to do. The message is one line, {@code
 * a1.txt:3: published is not a date: 2024-02-31; write it as year-month-day, like 2024-02-07}.
 */
public final class InputException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String problem;
  private final String remedy;

  /**
   * A problem and its remedy.
   *
   * @param file the file as the user named it, or {@code standard input}
   * @param line the line, counted from 1; 0 when the file as a whole is meant
   * @param problem what is wrong
   * @param remedy what to do
   */
  public InputException(String file, int line, String problem, String remedy) {
    super(file + (line > 0 ? ":" + line : "") + ": " + problem + "; " + remedy);
    this.file = file;
    this.line = line;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** The file as the user named it, or {@code standard input}. */
  public String file() {
    return file;
  }

  /** The line, counted from 1; 0 when the file as a whole is meant. */
  public int line() {
    return line;
  }

  /** What is wrong. */
  public String problem() {
    return problem;
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }
}
