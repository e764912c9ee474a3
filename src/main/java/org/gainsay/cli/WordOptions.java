package org.gainsay.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gainsay.ContradictionChecker;
import org.gainsay.check.Tolerance;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconException;
import org.gainsay.model.QuantityMention;
import org.gainsay.quantity.QuantityFinder;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The words a command goes by. */
final class WordOptions {

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "further words: a table like those of the library; its rows win")
  private List<Path> files = new ArrayList<>();

  /** A builder that knows these words. */
  ContradictionChecker.Builder builder(CommandLine command) {
    Lexicon lexicon = Lexicon.english();
    try {
      for (Path file : files) {
        lexicon = lexicon.with(file);
      }
      return ContradictionChecker.builder().lexicon(lexicon);
    } catch (LexiconException | UncheckedIOException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()), e);
    }
  }

  /** What finds quantities by these words. */
  Function<String, List<QuantityMention>> quantities(CommandLine command) {
    // Whoever gives words of their own is told of every mistake in them, so all are compiled.
    return files.isEmpty()
        ? QuantityFinder.of(Lexicon.english())::find
        : builder(command).build()::quantities;
  }

  static Tolerance tolerance(String words, CommandLine command) {
    try {
      return switch (words) {
        case "rounding" -> Tolerance.rounding();
        case "exact" -> Tolerance.exact();
        default -> Tolerance.relative(words);
      };
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command,
          "--tolerance " + words + " is not known; give rounding, exact or a part such as 0.05",
          e);
    }
  }
}
