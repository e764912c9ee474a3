package org.gainsay.benchmark;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks whose name holds the first argument, or all; with the allocation of each
 * sentence ({@code gc.alloc.rate.norm}, in bytes). The second argument is a file or folder of news
 * to read instead of the text that the benchmarks make, {@code -} for that.
 */
public final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(args.length > 0 ? args[0] : "org.gainsay.benchmark");
    options.addProfiler(GCProfiler.class);
    if (args.length > 1 && !args[1].equals("-")) {
      options.jvmArgsAppend("-Dgainsay.news=" + args[1]);
    }
    new Runner(options.build()).run();
  }
}
