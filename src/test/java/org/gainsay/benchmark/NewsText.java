package org.gainsay.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Document;
import org.gainsay.model.Page;
import org.gainsay.model.Sentence;
import org.gainsay.text.PageReader;

/**
 * News to measure on: made from a seed, about two sentences in five with a figure; or read from the
 * file or folder of text files that the system property {@code gainsay.news} names.
 */
final class NewsText {

  private static final String[] SPEAKERS = {
    "Marta Lindqvist", "Police", "The interior ministry", "Governor Tomas Weil", "A spokeswoman",
    "The Harbour Board", "Union leader Ada Okoye", "Residents", "Ivan Petrenko", "The hospital"
  };
  private static final String[] VERBS = {
    "said", "told reporters", "announced", "confirmed", "warned", "estimated", "added"
  };
  private static final String[] DAYS = {
    "on Monday", "on Tuesday", "late on Friday", "on July 9", "this week", "in 2019", "overnight"
  };
  private static final String[] THINGS = {
    "people", "houses", "protesters", "fishing boats", "hectares of forest", "cases of measles",
    "tonnes of grain", "workers", "schools", "Syrian refugees", "police officers", "jobs"
  };
  private static final String[] DEEDS = {
    "were damaged in the flood", "had been moved to the north", "are still missing",
    "were counted along the river", "would be affected by the plan", "have been registered since"
  };
  private static final String[] PLACES = {
    "in the valley of Kesh",
    "near the port of Marenne",
    "across the region",
    "in Eastbrook",
    "along the coastal road",
    "outside the parliament building"
  };
  private static final String[] PLAIN = {
    "The council has long argued that the road should be widened before the summer season begins.",
    "Neither side has commented on the report, which was first published by a local newspaper.",
    "Her lawyers described the charges as politically motivated and said she would appeal.",
    "Heavy rain and strong winds have made it difficult for crews to reach the mountain villages.",
    "“We will not leave anybody behind,” the mayor said after a visit to the shelter.",
    "Critics say the agreement does little to protect fishermen from falling prices.",
    "The opposition accused the government of hiding the true state of the railways.",
    "It was not immediately clear what had caused the fire, which began in a warehouse.",
    "The two countries restored relations after a long dispute over grazing rights.",
    "Many of those who came had travelled through the night to hear the verdict read out.",
    "An inquiry led by a retired judge is expected to hear witnesses behind closed doors.",
    "Farmers in the uplands, who depend on the spring melt, fear that the reservoirs stay empty."
  };

  private final Random random;

  private NewsText(long seed) {
    random = new Random(seed);
  }

  /** So many sentences, repeated from the first where a text of one's own has fewer. */
  static List<String> sentences(int count) {
    List<String> found = new ArrayList<>();
    PageReader pages = PageReader.of(Lexicon.english());
    for (Document document : documents(Math.max(1, count / 20))) {
      Page page = pages.read(document);
      for (Sentence sentence : page.sentences()) {
        found.add(sentence.span().of(page.text()));
      }
    }
    List<String> sentences = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sentences.add(found.get(i % found.size()));
    }
    return sentences;
  }

  /** So many documents of 20 sentences; with a text of one's own as many as there are. */
  static List<Document> documents(int count) {
    String own = System.getProperty("gainsay.news", "");
    if (!own.isEmpty()) {
      return read(Path.of(own));
    }
    NewsText news = new NewsText(2021);
    List<Document> documents = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      documents.add(Document.of("Outlet " + i, news.article(20)));
    }
    return documents;
  }

  private static List<Document> read(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      List<Document> documents = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        documents.add(Document.of(file.toString(), Files.readString(file)));
      }
      return documents;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(path + ": cannot be read as text", e);
    }
  }

  private String article(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(sentence()).append(i % 3 == 2 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private String sentence() {
    return switch (random.nextInt(10)) {
      case 0 -> one(SPEAKERS) + " " + one(VERBS) + " " + one(DAYS) + " that " + fact() + ".";
      case 1 -> "At least " + fact() + ", " + one(SPEAKERS) + " " + one(VERBS) + ".";
      case 2 -> "“" + fact() + ",” " + one(VERBS) + " " + one(SPEAKERS) + " " + one(DAYS) + ".";
      case 3 ->
          "According to "
              + one(SPEAKERS)
              + ", the plan would cost $"
              + figure()
              + " million "
              + one(PLACES)
              + ", or about "
              + random.nextInt(100)
              + " percent more than last year.";
      default -> one(PLAIN);
    };
  }

  private String fact() {
    return figure() + " " + one(THINGS) + " " + one(DEEDS) + " " + one(PLACES);
  }

  private String figure() {
    return switch (random.nextInt(6)) {
      case 0 -> "about " + (1 + random.nextInt(99)) * 10;
      case 1 -> "more than " + String.format(Locale.ROOT, "%,d", random.nextInt(90_000) + 1_000);
      case 2 -> "two dozen";
      case 3 -> (2 + random.nextInt(40)) + " to " + (50 + random.nextInt(40));
      default -> String.valueOf(1 + random.nextInt(999));
    };
  }

  private String one(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
