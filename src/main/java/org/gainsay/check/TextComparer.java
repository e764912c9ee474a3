package org.gainsay.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gainsay.check.Alignment.Pair;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Comparison;
import org.gainsay.model.Comparison.Relation;
import org.gainsay.model.Dimension;
import org.gainsay.model.Interval;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says how the figures of two texts on one event stand to each other.
 *
 * <p>Two sentences that are one but for their figures are laid side by side and every figure is
 * compared as written. Of texts in different words only figures of one measure are.
 */
public final class TextComparer {

  private static final double OUTDONE = 1.6;
  private static final double COMPANY_TO_AGREE = 0.2;
  private static final double COMPANY_TO_CONTRADICT = 0.8;
  private static final double COVERAGE_TO_CONTRADICT = 0.5;
  private static final Interval SMALL = Interval.atLeast(BigDecimal.valueOf(13));
  private static final double ONE_SENTENCE = 0.8;
  private static final double WORD_FOR_WORD = 0.95;

  private final Tolerance tolerance;

  private final UnaryOperator<String> meaning;

  private TextComparer(Tolerance tolerance, UnaryOperator<String> meaning) {
    this.tolerance = tolerance;
    this.meaning = meaning;
  }

  /**
   * A comparer of texts.
   *
   * @param tolerance how far figures of differently worded texts may stretch
   * @param meaning what a word in lower case means, the same for words of one meaning; empty for
   *     one that says nothing of a measure
   */
  public static TextComparer of(Tolerance tolerance, UnaryOperator<String> meaning) {
    return new TextComparer(tolerance, meaning);
  }

  /**
   * A text and its figures.
   *
   * @param text the words
   * @param every each numeral and figure in words, not overlapping, in order
   * @param figures those that assert a quantity, in order
   */
  public record Reading(String text, List<QuantityMention> every, List<QuantityMention> figures) {

    /** The outlet that claims of the first text are given. */
    public static final String FIRST = "first";

    /** The outlet that claims of the second text are given. */
    public static final String SECOND = "second";

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
    return inOtherWords(a, b, groups);
  }

  /**
   * Texts in different words: of each figure of the second, the figure of the first that keeps most
   * of its company is its counterpart.
   */
  private Comparison inOtherWords(Reading a, Reading b, List<ClaimGroup> groups) {
    Figures figures = new Figures(tolerance);
    Nearness nearness = Nearness.of(a.text(), b.text(), meaning);
    Measures measures = new Measures(groups);
    List<Pair> agreeing = new ArrayList<>();
    List<Pair> apart = new ArrayList<>();
    boolean follows = !b.figures().isEmpty();
    for (QuantityMention there : b.figures()) {
      Counterparts found = counterparts(a, there, figures, nearness, measures);
      if (found.fitting() != null && !found.isOutdone()) {
        Pair pair = new Pair(found.fitting(), there);
        agreeing.add(pair);
        follows &= value(pair, there).encloses(value(pair, found.fitting()));
      } else {
        follows = false;
        if (found.opposing() != null && isSure(found, nearness)) {
          apart.add(new Pair(found.opposing(), there));
        }
      }
    }
    if (!apart.isEmpty()) {
      return comparison(Relation.CONTRADICTS, false, "one measure, and no value fits both", apart);
    }
    if (!agreeing.isEmpty()) {
      return comparison(Relation.AGREES, follows, "figures that fit", agreeing);
    }
    return new Comparison(
        Relation.UNRELATED, false, "no two figures describe one measure", List.of(), List.of());
  }

  /**
   * The figures of the first text that may be the counterpart of one of the second.
   *
   * @param fitting the one that fits it and keeps most of its company, null when none fits
   * @param fittingScore how alike their company is
   * @param opposing the one that does not fit and keeps most of its company, null when all fit
   * @param opposingScore how alike their company is
   * @param sameMeasure whether the grouping takes the opposing two for one measure
   */
  private record Counterparts(
      @Nullable QuantityMention fitting,
      double fittingScore,
      @Nullable QuantityMention opposing,
      double opposingScore,
      boolean sameMeasure) {

    /** Whether a figure that fits belongs to something else, and one that does not is meant. */
    boolean isOutdone() {
      return sameMeasure && opposingScore > OUTDONE * fittingScore;
    }
  }

  private static Counterparts counterparts(
      Reading a, QuantityMention there, Figures figures, Nearness nearness, Measures measures) {
    QuantityMention fitting = null;
    QuantityMention opposing = null;
    double fittingScore = -1;
    double opposingScore = -1;
    for (QuantityMention here : a.figures()) {
      if (!here.quantity().comparableWith(there.quantity())) {
        continue;
      }
      double score = nearness.of(here, there);
      boolean fits = figures.of(here.quantity()).fits(figures.of(there.quantity()));
      if (fits && score > fittingScore && mayAgree(here, there, score)) {
        fitting = here;
        fittingScore = score;
      } else if (!fits && score > opposingScore) {
        opposing = here;
        opposingScore = score;
      }
    }
    boolean same = opposing != null && measures.areOne(opposing, there);
    return new Counterparts(fitting, fittingScore, opposing, opposingScore, same);
  }

  /** A small count fits many things by chance, so it needs company; a long figure speaks alone. */
  private static boolean mayAgree(QuantityMention here, QuantityMention there, double score) {
    boolean count = there.quantity().dimension() == Dimension.COUNT;
    Interval value = there.quantity().interval();
    boolean small = !value.isPoint() || value.isBelow(SMALL);
    return !count || !small || score >= COMPANY_TO_AGREE;
  }

  private static boolean isSure(Counterparts found, Nearness nearness) {
    return found.sameMeasure()
        && nearness.coverage() >= COVERAGE_TO_CONTRADICT
        && found.opposingScore() >= COMPANY_TO_CONTRADICT;
  }

  /** Which figures the grouping takes for one measure, by where they stand. */
  private static final class Measures {
    private final Map<Span, Integer> first = new HashMap<>();
    private final Map<Span, Integer> second = new HashMap<>();

    Measures(List<ClaimGroup> groups) {
      for (int at = 0; at < groups.size(); at++) {
        for (Claim claim : groups.get(at).claims()) {
          boolean inFirst = claim.source().outlet().equals(Reading.FIRST);
          (inFirst ? first : second).put(claim.evidence().words(), at);
        }
      }
    }

    boolean areOne(QuantityMention a, QuantityMention b) {
      Integer one = first.get(a.span());
      return one != null && one.equals(second.get(b.span()));
    }
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
