package org.gainsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  static List<Document> read(List<Path> named, Messages messages, Progress progress) {
    progress.begin("looking for articles");
    Map<Path, Path> files = new LinkedHashMap<>();
    List<Document> documents = new ArrayList<>();
    for (Path path : named) {
      try {
        for (Path file : Files.isDirectory(path) ? ArticleReader.list(path) : List.of(path)) {
          files.putIfAbsent(file.toAbsolutePath().normalize(), file);
        }
      } catch (InputException e) {
        messages.add(e);
      }
    }
    progress.begin("opening article", files.size());
    for (Path file : progress.over(List.copyOf(files.values()))) {
      try {
        documents.add(ArticleReader.read(file));
      } catch (InputException e) {
        messages.add(e);
      }
    }
    return documents;
  }
}
