package org.gainsay.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.quantity.QuantityFinder;
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

/** Sentences a second on one core: the quantities of news sentences, one by one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class QuantityBenchmark {

  private static final int SENTENCES = 4_000;

  private final List<String> sentences = NewsText.sentences(SENTENCES);
  private final QuantityFinder finder = QuantityFinder.of(Lexicon.english());

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public void sentences(Blackhole sink) {
    for (String sentence : sentences) {
      sink.consume(finder.find(sentence));
    }
  }
}
