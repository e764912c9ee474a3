package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.io.ArticleReader;
import org.gainsay.io.InputException;
import org.gainsay.model.Document;

/** The articles that a user names: files, and the files of directories. */
final class Articles {

  private Articles() {}

  /**
   * Those that can be read, in order; each that cannot is told. A file that is named twice is one
   * article.
   */
  static List<Document> read(List<Path> named, Messages messages) throws IOException {
    List<Document> documents = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (Path path : named) {
      try {
        List<Path> files = Files.isDirectory(path) ? ArticleReader.list(path) : List.of(path);
        for (Path file : files) {
          if (seen.add(file.toAbsolutePath().normalize())) {
            read(file, documents, messages);
          }
        }
      } catch (InputException e) {
        messages.add(e);
      }
    }
    return documents;
  }

  private static void read(Path file, List<Document> documents, Messages messages) {
    try {
      documents.add(ArticleReader.read(file));
    } catch (InputException e) {
      messages.add(e);
    }
  }
}
