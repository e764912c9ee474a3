package org.gainsay.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.io.InputException;

/** A file that takes what would go to standard output. */
final class OutFile {

  /** Writes what the file is to hold. */
  interface Content {
    void write(Writer out) throws IOException;
  }

  private OutFile() {}

  static void write(Path file, Messages messages, Content content) {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      content.write(out);
    } catch (IOException e) {
      boolean directory = Files.isDirectory(file);
      messages.add(
          new InputException(
              file.toString(),
              0,
              directory ? "is a directory" : "cannot be written",
              directory
                  ? "name a file to write to"
                  : "check that its directory exists and that you may write there"));
    }
  }
}
