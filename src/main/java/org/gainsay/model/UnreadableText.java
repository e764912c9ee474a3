package org.gainsay.model;

/** Builds the message for a text that is no quantity: place, problem, the text marked, remedy. */
final class UnreadableText {

  private UnreadableText() {}

  static IllegalArgumentException at(
      String text, int start, int end, String problem, String remedy) {
    StringBuilder line = new StringBuilder(text.length());
    text.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
    return new IllegalArgumentException(
        "no quantity, at "
            + (start + 1)
            + ": "
            + problem
            + "\n"
            + line
            + "\n"
            + " ".repeat(start)
            + "^".repeat(Math.max(1, end - start))
            + "\n"
            + remedy);
  }
}
