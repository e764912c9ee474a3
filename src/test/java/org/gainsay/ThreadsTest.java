package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gainsay.io.ArticleReader;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.junit.jupiter.api.Test;

/** One checker serves many threads at once, and answers each as it would alone. */
class ThreadsTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 4;

  @Test
  void many_threads_get_the_answers_of_one() throws Exception {
    List<List<Document>> stories = new ArrayList<>();
    for (String story : List.of("afghan-border-claims", "ferry-lindewaal", "tannery-fire")) {
      stories.add(articles(story));
    }
    List<Object> alone = answers(ContradictionChecker.standard(), stories);
    ContradictionChecker shared = ContradictionChecker.standard();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Object>>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS * ROUNDS; i++) {
        tasks.add(() -> answers(shared, stories));
      }
      for (Future<List<Object>> answer : threads.invokeAll(tasks)) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Document> articles(String story) throws IOException {
    List<Document> articles = new ArrayList<>();
    for (Path file : ArticleReader.list(Path.of("fixtures", "stories", story, "articles"))) {
      articles.add(ArticleReader.read(file));
    }
    return articles;
  }

  /** Claims, findings and a comparison of each story. */
  private static List<Object> answers(ContradictionChecker checker, List<List<Document>> stories) {
    List<Object> answers = new ArrayList<>();
    for (List<Document> story : stories) {
      List<Claim> claims = new ArrayList<>();
      story.forEach(document -> claims.addAll(checker.extract(document)));
      List<Finding> findings = checker.checkDocuments(story).findings();
      answers.add(claims);
      answers.add(findings);
      answers.add(checker.compare(story.get(0).text(), story.get(1).text()));
    }
    return answers;
  }
}
