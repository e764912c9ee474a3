package org.gainsay.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gainsay.ContradictionChecker;
import org.gainsay.model.Claim;
import org.gainsay.model.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Grouping and checking of many claims: ten claims to a measure; ten times more take ten times. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class GroupingBenchmark {

  private static final String[] SUBJECTS = {
    "people killed",
    "houses destroyed",
    "tonnes of wheat exported",
    "jobs lost",
    "voters registered"
  };

  /** How many claims. */
  @Param({"10000", "100000"})
  public int claims;

  private final ContradictionChecker checker = ContradictionChecker.standard();
  private final List<Claim> made = new ArrayList<>();

  @Setup
  public void make() {
    Random random = new Random(5);
    for (int i = 0; i < claims; i++) {
      int measure = random.nextInt(claims / 10);
      String words = SUBJECTS[measure % SUBJECTS.length] + " in " + place(measure);
      int figure = 100 + measure + (random.nextInt(5) == 0 ? 30 : 0);
      made.add(
          Claim.of(
              "Speaker " + random.nextInt(50),
              words,
              String.valueOf(figure),
              Source.of("Outlet " + random.nextInt(20))));
    }
  }

  /** A made-up place name for each number. */
  private static String place(int number) {
    StringBuilder name = new StringBuilder();
    int rest = number;
    do {
      name.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
      rest /= 70;
    } while (rest > 0);
    name.append("burg");
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  @Benchmark
  public Object check() {
    return checker.check(made);
  }
}
