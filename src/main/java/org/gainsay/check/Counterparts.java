package org.gainsay.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gainsay.check.TextComparer.Reading;
import org.gainsay.model.Dimension;
import org.gainsay.model.Interval;
import org.gainsay.model.QuantityMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds for a figure of one text its counterpart in another, differently worded text: the figure
 * that keeps most of its company, and whether the two are for one measure.
 */
final class Counterparts {

  private static final double OUTDONE = 1.6;
  private static final double COMPANY_TO_AGREE = 0.2;
  private static final double COMPANY_TO_CONTRADICT = 0.8;
  private static final double MOST_WORDS = 0.75;
  private static final double NEARLY_ALL_WORDS = 0.9;
  private static final double HALF_THE_WORDS = 0.5;
  private static final int FEWEST_DIGITS = 3;
  private static final Interval SMALL = Interval.lessThan(BigDecimal.valueOf(13));

  /**
   * What was found for one figure.
   *
   * @param fitting the figure that fits it and keeps most of its company, null when none does
   * @param opposing the figure that does not fit and stands for the same measure, null when none
   *     does
   */
  record Found(@Nullable QuantityMention fitting, @Nullable QuantityMention opposing) {}

  private final List<QuantityMention> candidates;
  private final Figures figures;
  private final Nearness nearness;
  private final double coverage;
  private final UnaryOperator<String> meaning;
  private final ReadMeasures measures;

  Counterparts(
      Reading a, Reading b, ReadMeasures measures, Figures figures, UnaryOperator<String> meaning) {
    this.measures = measures;
    this.candidates = a.figures();
    this.figures = figures;
    this.meaning = meaning;
    nearness = Nearness.of(a, b, meaning);
    coverage = nearness.coverage();
  }

  /** Looks for the counterpart of {@code there} among the figures of the first text. */
  Found find(QuantityMention there) {
    List<QuantityMention> opposing = new ArrayList<>();
    QuantityMention fitting = null;
    double best = -1;
    int comparable = 0;
    for (QuantityMention here : candidates) {
      if (here.quantity().comparableWith(there.quantity())) {
        comparable++;
        if (figures.of(here.quantity()).fits(figures.of(there.quantity()))) {
          double score = nearness.of(here, there);
          if (score > best && mayAgree(there, score)) {
            fitting = here;
            best = score;
          }
        } else {
          opposing.add(here);
        }
      }
    }
    opposing.sort(Comparator.comparingDouble(here -> -nearness.of(here, there)));
    for (QuantityMention here : opposing) {
      double score = nearness.of(here, there);
      boolean meant =
          fitting == null
              ? isSameMeasure(here, there, score, comparable == 1)
              : isSwapped(fitting, here, there, score / best);
      if (meant) {
        return new Found(null, here);
      }
    }
    return new Found(fitting, null);
  }

  /** A small count fits many things by chance, so it needs company; a long figure speaks alone. */
  private static boolean mayAgree(QuantityMention there, double score) {
    boolean count = there.quantity().dimension() == Dimension.COUNT;
    Interval value = there.quantity().interval();
    boolean small = !value.isPoint() || SMALL.encloses(value);
    return !count || !small || score >= COMPANY_TO_AGREE;
  }

  /** Whether the figure that fits is said of something else, and one that does not fit of this. */
  private boolean isSwapped(
      QuantityMention fitting, QuantityMention opposing, QuantityMention there, double lead) {
    String said = measures.secondPredicate(there);
    boolean otherPredicate =
        !said.isEmpty()
            && said.equals(measures.firstPredicate(opposing))
            && !measures.firstPredicate(fitting).isEmpty()
            && !said.equals(measures.firstPredicate(fitting));
    boolean closer =
        lead > OUTDONE
            && coverage >= MOST_WORDS
            && measures.areGrouped(opposing, there)
            && !measures.areGrouped(fitting, there);
    return coverage >= HALF_THE_WORDS && (otherPredicate || closer);
  }

  private boolean isSameMeasure(
      QuantityMention here, QuantityMention there, double score, boolean only) {
    if (only && areTransposed(here, there) && coverage >= HALF_THE_WORDS) {
      return true;
    }
    if (measures.areParted(here, there)) {
      return false;
    }
    boolean count = there.quantity().dimension() == Dimension.COUNT;
    Set<String> counted = meanings(here.counted());
    boolean sameCounted = counted.equals(meanings(there.counted()));
    if (count && !sameCounted && !here.counted().isEmpty() && !there.counted().isEmpty()) {
      return false;
    }
    if (measures.areGrouped(here, there)) {
      return coverage >= MOST_WORDS && score >= COMPANY_TO_CONTRADICT;
    }
    return coverage >= NEARLY_ALL_WORDS
        && !measures.sayOther(here, there)
        && (count ? sameCounted && !counted.isEmpty() : only);
  }

  private Set<String> meanings(String counted) {
    Set<String> meanings = new HashSet<>();
    for (String word : Wording.words(counted)) {
      meanings.add(meaning.apply(word));
    }
    meanings.remove("");
    return meanings;
  }

  /** Whether one figure is the other with its digits in another order: 8,568 and 8,586. */
  private static boolean areTransposed(QuantityMention here, QuantityMention there) {
    String one = digits(here);
    String other = digits(there);
    return one.length() >= FEWEST_DIGITS && one.equals(other);
  }

  private static String digits(QuantityMention mention) {
    char[] digits = mention.quantity().text().replaceAll("[^0-9]", "").toCharArray();
    Arrays.sort(digits);
    return new String(digits);
  }
}
