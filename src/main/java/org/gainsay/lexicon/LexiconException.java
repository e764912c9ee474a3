package org.gainsay.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A mistake in a lexicon file. The message names the file, line and column, shows the line with a
 * mark under the mistake, and says what to do:
 *
 * <pre>
 * our-desk.tsv:14:9: unknown dimension
 * tonne   t       mas     «5 tonnes» of rice
 *                 ^^^
 * known dimensions: count, duration, length, mass, money, share. Did you mean mass?
 * </pre>
 */
public final class LexiconException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** A mistake in {@code row} at the words {@code at}, or in the whole row when they are empty. */
  public LexiconException(LexiconRow row, String at, String problem, String remedy) {
    this(row.file(), row.line(), row.raw(), at, problem, remedy);
  }

  LexiconException(String file, int line, String raw, String at, String problem, String remedy) {
    super(message(file, line, raw, at, problem, remedy));
  }

  /** A name that is none of those known; the nearest is offered when it is near enough. */
  public static LexiconException unknown(
      LexiconRow row, String word, String what, List<String> known) {
    return new LexiconException(
        row,
        word,
        "unknown " + what,
        "known: " + String.join(", ", known) + didYouMean(word, known));
  }

  /** Asks for the known name that is nearest to a word; empty when none is near. */
  public static String didYouMean(String word, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(
            Comparator.comparing((String name) -> distance.apply(name, word))
                .thenComparing(name -> name))
        .filter(name -> distance.apply(name, word) <= Math.min(2, (word.length() - 1) / 2))
        .map(name -> ". Did you mean " + name + "?")
        .orElse("");
  }

  private static String message(
      String file, int line, String raw, String at, String problem, String remedy) {
    int index = at.isEmpty() ? -1 : raw.indexOf(at);
    String place = file + ":" + line + ":" + (index < 0 ? 1 : index + 1) + ": " + problem;
    // Tabs are kept before the mark so that it lines up however wide they are shown.
    String mark =
        index < 0
            ? ""
            : "\n" + raw.substring(0, index).replaceAll("[^\t]", " ") + "^".repeat(at.length());
    return place + "\n" + raw + mark + "\n" + remedy;
  }
}
