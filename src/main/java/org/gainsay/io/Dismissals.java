package org.gainsay.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Dismissal;

/**
 * Findings that a person has settled, in a text file to be kept and edited by hand.
 *
 * <p>Each line holds the key that the report shows, white space, and the reason. Empty lines and
 * those that start with {@code #} are passed over.
 *
 * <pre>
 * # settled by the desk
 * 3f9a1c20be41  Corrected by the outlet on 12 March.
 * 77d0e2b91a5c  Two counts on purpose: with and without the crew.
 * </pre>
 *
 * <p>A key changes with the figures, actors and outlets behind it, so a dismissed finding is open
 * again when one of them does.
 */
public final class Dismissals {

  private static final int KEY_LENGTH = 12;

  /**
   * Reads a file of dismissals, UTF-8 text: one for each line, in order.
   *
   * @throws InputException when the file or a line cannot be read, with what to do
   */
  public static List<Dismissal> read(Path file) throws InputException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new InputException(file.toString(), 0, "no such file", "check the path");
    } catch (IOException e) {
      throw new InputException(
          file.toString(), 0, "cannot be read: " + e.getMessage(), "give a text file");
    }
    List<String> lines =
        Utf8.decode(bytes, bytes.length, file.toString(), 1).lines().map(String::strip).toList();
    List<Dismissal> dismissals = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (!line.isEmpty() && !line.startsWith("#")) {
        dismissals.add(dismissal(file.toString(), at + 1, line));
      }
    }
    return List.copyOf(dismissals);
  }

  private static Dismissal dismissal(String file, int number, String line) throws InputException {
    int end = 0;
    while (end < line.length() && Character.digit(line.charAt(end), 16) >= 0) {
      end++;
    }
    if (end != KEY_LENGTH) {
      throw new InputException(
          file,
          number,
          "does not start with a key of " + KEY_LENGTH + " hexadecimal digits",
          "copy the key that the report shows");
    }
    String reason = line.substring(end).strip();
    if (reason.isEmpty()) {
      throw new InputException(
          file, number, "key " + line + " has no reason", "write the reason behind it");
    }
    return new Dismissal(line.substring(0, end), reason);
  }

  private Dismissals() {}
}
