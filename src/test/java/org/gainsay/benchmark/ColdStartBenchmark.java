package org.gainsay.benchmark;

import java.util.concurrent.TimeUnit;
import org.gainsay.ContradictionChecker;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Document;
import org.gainsay.quantity.QuantityFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first answer of a new JVM: words are loaded and compiled, then one sentence is read. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(8)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdStartBenchmark {

  private static final String SENTENCE =
      "Marine police said at least 43 people were killed in the ferry fire.";

  @Benchmark
  public Object quantities() {
    return QuantityFinder.of(Lexicon.english()).find(SENTENCE);
  }

  @Benchmark
  public Object checker() {
    return ContradictionChecker.standard().quantities(SENTENCE);
  }

  @Benchmark
  public Object report() {
    return ContradictionChecker.standard()
        .check(Document.of("Courier", SENTENCE), Document.of("Daily", SENTENCE));
  }
}
