package org.gainsay.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.model.Document;

/**
 * Reads articles: UTF-8 text files, with or without front matter, and HTML pages (.html, .htm,
 * .xhtml) in UTF-8 or the encoding they declare, which need jsoup on the class path. Offsets count
 * from the start of the file, front matter included; in an HTML page from the start of the text
 * read out of it. Without front matter the outlet is the file's name without its ending, until the
 * text itself says more.
 *
 * <p>Front matter stands at the top, each line a name and a value, all of them optional; other
 * names are passed over:
 *
 * <pre>
 * ---
 * outlet: Harbour Courier
 * title: At least 43 die in ferry fire
 * published: 2024-02-07
 * url: https://courier.example/ferry
 * via: Coast Agency
 * author: Ann Holt
 * ---
 * </pre>
 *
 * <p>{@code via} is the outlet whose story this one is a copy of.
 */
public final class ArticleReader {

  /** Larger files are refused: no article is as long, and a wrong file ought to be told. */
  static final long LARGEST_FILE = 16_000_000;

  private ArticleReader() {}

  /**
   * The article of a file.
   *
   * @throws InputException when there is none, with what to do
   */
  public static Document read(Path file) throws InputException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new InputException(name, 0, "is a directory", "name the files in it");
    }
    if (!Files.exists(file)) {
      throw new InputException(name, 0, "no such file", "check the path");
    }
    try {
      long size = Files.size(file);
      if (size > LARGEST_FILE) {
        throw new InputException(
            name,
            0,
            "has " + size / 1_000_000 + " MB, more than " + LARGEST_FILE / 1_000_000,
            "cut it into articles");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text =
          isHtml(file) ? HtmlBytes.decode(bytes, name) : Utf8.decode(bytes, bytes.length, name, 1);
      int zero = text.indexOf('\0');
      if (zero >= 0) {
        int line = 1 + (int) text.substring(0, zero).chars().filter(c -> c == '\n').count();
        throw new InputException(name, line, "not text: it has a zero byte", "save it as text");
      }
      if (text.isBlank()) {
        throw new InputException(name, 0, "is empty", "give a file with the text of an article");
      }
      if (isHtml(file)) {
        Document page = HtmlPage.read(name, stem(file), text);
        if (page.text().isEmpty()) {
          throw new InputException(
              name, 0, "shows no text", "save the page as the browser shows it");
        }
        return page;
      }
      return FrontMatter.read(name, stem(file), text);
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw new InputException(name, 0, "cannot be read", "check that you may read it");
    }
  }

  /**
   * The articles of a directory: its {@code .txt} files and HTML pages, by name.
   *
   * @throws InputException when it is no directory or has none
   */
  public static List<Path> list(Path directory) throws InputException {
    String name = directory.toString();
    if (!Files.isDirectory(directory)) {
      throw new InputException(name, 0, "no such directory", "check the path");
    }
    List<Path> articles;
    try (Stream<Path> files = Files.list(directory)) {
      articles = files.filter(ArticleReader::isArticle).sorted().toList();
    } catch (IOException e) {
      throw new InputException(name, 0, "cannot be read", "check that you may read it");
    }
    if (articles.isEmpty()) {
      throw new InputException(
          name, 0, "holds no articles", "name a directory with .txt or .html files");
    }
    return articles;
  }

  private static boolean isArticle(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file)
        && !name.startsWith(".")
        && (name.endsWith(".txt") || isHtml(file));
  }

  private static boolean isHtml(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  /** The file's name without its ending. */
  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isBlank() ? "article" : stem;
  }
}
