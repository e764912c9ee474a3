package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.check.Alignment.Pair;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Comparison;
import org.gainsay.model.Comparison.Relation;
import org.gainsay.model.Interval;
import org.gainsay.model.QuantityMention;

/**
 * Says how the figures of two texts on one event stand to each other.
 *
 * <p>Two sentences that are one but for their figures are laid side by side and every figure is
 * compared as written. Of texts in different words only figures of one measure are.
 */
public final class TextComparer {

  private static final double ONE_SENTENCE = 0.8;
  private static final double WORD_FOR_WORD = 0.95;

  private final Tolerance tolerance;

  private TextComparer(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** A comparer that allows figures of differently worded texts to stretch by {@code tolerance}. */
  public static TextComparer of(Tolerance tolerance) {
    return new TextComparer(tolerance);
  }

  /**
   * A text and its figures.
   *
   * @param text the words
   * @param every each numeral and figure in words, not overlapping, in order
   * @param figures those that assert a quantity, in order
   */
  public record Reading(String text, List<QuantityMention> every, List<QuantityMention> figures) {

    public Reading {
      every = List.copyOf(every);
      figures = List.copyOf(figures);
    }
  }

  /** Compares two texts; {@code groups} are the claims of both, grouped by measure. */
  public Comparison compare(Reading a, Reading b, List<ClaimGroup> groups) {
    Alignment alignment = Alignment.of(a.text(), a.every(), b.text(), b.every());
    if (alignment.likeness() >= ONE_SENTENCE
        && alignment.isComplete()
        && !alignment.pairs().isEmpty()) {
      return sideBySide(alignment);
    }
    return new Comparison(Relation.UNRELATED, false, "not compared", List.of(), List.of());
  }

  private Comparison sideBySide(Alignment alignment) {
    Figures figures =
        new Figures(alignment.likeness() >= WORD_FOR_WORD ? Tolerance.exact() : tolerance);
    List<Pair> apart = new ArrayList<>();
    boolean follows = true;
    for (Pair pair : alignment.pairs()) {
      if (!fit(figures, pair)) {
        apart.add(pair);
      }
      follows &= value(pair, pair.b()).encloses(value(pair, pair.a()));
    }
    if (!apart.isEmpty()) {
      return comparison(Relation.CONTRADICTS, false, "the same sentence, another figure", apart);
    }
    return comparison(
        Relation.AGREES,
        follows,
        follows
            ? "the same sentence, and every figure of the second follows from the first"
            : "the same sentence, and its figures share values",
        alignment.pairs());
  }

  private static boolean fit(Figures figures, Pair pair) {
    return pair.a().quantity().comparableWith(pair.b().quantity())
        ? figures.of(pair.a().quantity()).fits(figures.of(pair.b().quantity()))
        : value(pair, pair.a()).intersects(value(pair, pair.b()));
  }

  /** The values in base units where both have one base, else as written. */
  private static Interval value(Pair pair, QuantityMention mention) {
    return pair.a().quantity().comparableWith(pair.b().quantity())
        ? mention.quantity().base()
        : mention.quantity().interval();
  }

  private static Comparison comparison(
      Relation relation, boolean entails, String reason, List<Pair> pairs) {
    List<String> first = pairs.stream().map(pair -> pair.a().quantity().text()).toList();
    List<String> second = pairs.stream().map(pair -> pair.b().quantity().text()).toList();
    return new Comparison(relation, entails, reason + ": " + listed(first, second), first, second);
  }

  private static String listed(List<String> first, List<String> second) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < first.size(); at++) {
      lines.add("“" + first.get(at) + "” and “" + second.get(at) + "”");
    }
    return String.join(", ", lines);
  }
}
