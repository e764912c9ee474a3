package org.gainsay.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gainsay.ContradictionChecker;
import org.gainsay.model.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sentences a second on one core: whole claims of articles, from text to measure. The code is wide
 * and flat, so that the JVM takes half a minute to compile it; what is measured before is the
 * compiler.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 2)
public class ClaimBenchmark {

  private static final int DOCUMENTS = 200;
  private static final int SENTENCES = 20 * DOCUMENTS;

  private final List<Document> documents = NewsText.documents(DOCUMENTS);
  private final ContradictionChecker checker = ContradictionChecker.standard();

  /** With a text of one's own the figure is too high or low as it has more or fewer sentences. */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public void sentences(Blackhole sink) {
    for (Document document : documents) {
      sink.consume(checker.extract(document));
    }
  }
}
