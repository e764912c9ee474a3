package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gainsay.check.Alignment.Pair;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Comparison;
import org.gainsay.model.Comparison.Relation;
import org.gainsay.model.Hedge;
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

  private final UnaryOperator<String> meaning;

  private final MovingWords cues;

  private TextComparer(Tolerance tolerance, UnaryOperator<String> meaning, MovingWords cues) {
    this.tolerance = tolerance;
    this.meaning = meaning;
    this.cues = cues;
  }

  /**
   * A comparer of texts.
   *
   * @param tolerance how far figures of differently worded texts may stretch
   * @param meaning what a word in lower case means, the same for words of one meaning; empty for
   *     one that says nothing of a measure
   * @param cues the words that tell a move or a correction
   */
  public static TextComparer of(
      Tolerance tolerance, UnaryOperator<String> meaning, MovingWords cues) {
    return new TextComparer(tolerance, meaning, cues);
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
    ReadMeasures measures = new ReadMeasures(groups);
    Alignment alignment = Alignment.of(a.text(), a.every(), b.text(), b.every());
    if (alignment.likeness() >= ONE_SENTENCE
        && alignment.isComplete()
        && !alignment.pairs().isEmpty()) {
      return sideBySide(a, b, alignment, measures);
    }
    return inOtherWords(a, b, measures);
  }

  /**
   * Texts in different words: of each figure of the second, the figure of the first that keeps most
   * of its company is its counterpart.
   */
  private Comparison inOtherWords(Reading a, Reading b, ReadMeasures measures) {
    Figures figures = new Figures(tolerance);
    Counterparts counterparts = new Counterparts(a, b, measures, figures, meaning);
    List<Pair> agreeing = new ArrayList<>();
    List<Pair> apart = new ArrayList<>();
    boolean follows = !b.figures().isEmpty();
    for (QuantityMention there : b.figures()) {
      Counterparts.Found found = counterparts.find(there);
      if (found.fitting() != null) {
        Pair pair = new Pair(found.fitting(), there);
        agreeing.add(pair);
        follows &= value(pair, there).encloses(value(pair, found.fitting()));
      } else {
        follows = false;
        if (found.opposing() != null) {
          apart.add(new Pair(found.opposing(), there));
        }
      }
    }
    if (!apart.isEmpty() && agreeing.isEmpty() && !isMoving(a, b)) {
      return comparison(Relation.CONTRADICTS, false, "one measure, and no value fits both", apart);
    }
    if (!agreeing.isEmpty()) {
      return comparison(Relation.AGREES, follows, "figures that fit", agreeing);
    }
    return new Comparison(
        Relation.UNRELATED, false, "no two figures describe one measure", List.of(), List.of());
  }

  /** Whether one of them tells that the figure moved or was corrected, so that both may stand. */
  private boolean isMoving(Reading a, Reading b) {
    return cues.inSentence(a.text()) || cues.inSentence(b.text());
  }

  private Comparison sideBySide(Reading a, Reading b, Alignment alignment, ReadMeasures measures) {
    boolean wordForWord = alignment.likeness() >= WORD_FOR_WORD;
    Figures exact = new Figures(Tolerance.exact());
    Figures rounded = new Figures(tolerance);
    List<Pair> apart = new ArrayList<>();
    boolean follows = true;
    for (Pair pair : alignment.pairs()) {
      Pair compared = wordForWord ? SharedBound.leftOut(a.text(), b.text(), pair) : pair;
      if (!fit(wordForWord && !leavesRoom(pair) ? exact : rounded, compared)) {
        apart.add(pair);
      }
      follows &= value(compared, compared.b()).encloses(value(compared, compared.a()));
    }
    if (apart.size() > 1 && apart.stream().anyMatch(TextComparer::isDate)) {
      return comparison(Relation.UNRELATED, false, "the same sentence on another date", apart);
    }
    // In the very same words two figures are of one measure, however those words are read.
    for (Pair pair : apart) {
      boolean swapped =
          alignment.swapped()
              && (measures.sayOther(pair.a(), pair.b())
                  || measures.areElsewhere(pair.a(), pair.b()));
      if (swapped || !wordForWord && measures.areParted(pair.a(), pair.b())) {
        return comparison(Relation.UNRELATED, false, "the same sentence on another measure", apart);
      }
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

  /** Whether two figures may be one although they are not equal: in other units, or hedged. */
  private static boolean leavesRoom(Pair pair) {
    return isHedged(pair.a())
        || isHedged(pair.b())
        || !pair.a().quantity().unit().equals(pair.b().quantity().unit());
  }

  private static boolean isHedged(QuantityMention mention) {
    Hedge.Kind hedge = mention.quantity().hedge().kind();
    return hedge != Hedge.Kind.NONE;
  }

  private static boolean isDate(Pair pair) {
    QuantityMention.Kind kind = pair.a().kind();
    return kind == pair.b().kind()
        && (kind == QuantityMention.Kind.DATE || kind == QuantityMention.Kind.YEAR);
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
