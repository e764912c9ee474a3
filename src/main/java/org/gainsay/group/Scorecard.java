package org.gainsay.group;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.gainsay.group.Ties.Things;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.WordFamilies.Tie;
import org.gainsay.model.AsOf;
import org.gainsay.model.Claim;
import org.gainsay.model.Interval;
import org.gainsay.model.Region;

/**
 * Adds up the signs for and against two figures measuring the same. No sign decides alone: reports
 * word one thing in many ways and two things in one.
 */
final class Scorecard {

  private static final double MOST_CONTEXT = 2;
  private static final double CONTEXT_FADES = 6;
  private static final double NEAR = 1.06;
  private static final double OFF = 2.5;
  private static final double FAR = 10;
  private static final double MOST_DISTANCE = 3;

  /** What parts two measures that are kin: parts differ in their values too. */
  private static final Set<Sign> APART_FROM_KIND =
      EnumSet.of(
          Sign.LIMIT,
          Sign.ONE_PERIOD,
          Sign.WISH,
          Sign.SAME_SENTENCE,
          Sign.SAME_VOICE,
          Sign.EQUAL,
          Sign.EQUAL_DIGIT,
          Sign.NEAR,
          Sign.OFF,
          Sign.FAR,
          Sign.DISTANCE);

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private final Ties ties;
  private final Map<Sign, Double> points = new EnumMap<>(Sign.class);

  Scorecard(Lexicon lexicon, Ties ties) {
    this.ties = ties;
    for (LexiconRow row : lexicon.table("signs")) {
      points.putIfAbsent(row.constant("sign", Sign.class), row.number("points").doubleValue());
    }
  }

  /**
   * The signs between two profiles.
   *
   * @param weight how much a shared word of the context says, from 0 to 1
   * @param limited whether one is narrower than the other, or of another place, time or people
   */
  Weighing weigh(Profile a, Profile b, ToDoubleFunction<String> weight, boolean limited) {
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    signs.put(Sign.START, 1.0);
    measures(a, b, signs);
    double context = context(a.context(), b.context(), weight);
    put(signs, Sign.CONTEXT, context > 0, context);
    put(signs, Sign.LIMIT, limited);
    scopes(a, b, signs);
    places(a, b, signs);
    values(a.claim(), b.claim(), signs);
    double sum = 0;
    for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
      sum += points.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return new Weighing(sum, signs);
  }

  /** How near two measures are in kind: their points but for limits and values. */
  double kind(Weighing weighing) {
    double sum = 0;
    for (Map.Entry<Sign, Double> sign : weighing.signs().entrySet()) {
      if (!APART_FROM_KIND.contains(sign.getKey())) {
        sum += points.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
      }
    }
    return sum;
  }

  private static void put(Map<Sign, Double> signs, Sign sign, boolean holds) {
    put(signs, sign, holds, 1);
  }

  private static void put(Map<Sign, Double> signs, Sign sign, boolean holds, double value) {
    if (holds) {
      signs.put(sign, value);
    }
  }

  private void measures(Profile a, Profile b, Map<Sign, Double> signs) {
    Tie core = ties.core(a, b);
    put(signs, Sign.SAME_PREDICATE, core == Tie.SAME);
    put(signs, Sign.OTHER_PREDICATE, core == Tie.APART);
    Things things = ties.things(a, b);
    boolean people = Ties.has(a, "people") || Ties.has(b, "people");
    put(signs, Sign.SAME_HEAD, things == Things.SAME && Ties.isOneHead(a, b) && !people);
    put(signs, Sign.OTHER_SUBJECT, things == Things.CLASH);
  }

  private static void scopes(Profile a, Profile b, Map<Sign, Double> signs) {
    AsOf one = a.claim().asOf();
    AsOf other = b.claim().asOf();
    put(signs, Sign.ONE_PERIOD, one.isPeriod() != other.isPeriod());
    put(signs, Sign.WISH, a.wish() != b.wish());
    put(signs, Sign.BOTH_CHANGES, a.change() && b.change());
  }

  private static void places(Profile a, Profile b, Map<Sign, Double> signs) {
    Claim one = a.claim();
    Claim other = b.claim();
    if (!one.document().equals(other.document())) {
      return;
    }
    boolean running = !isSetApart(one.region()) && !isSetApart(other.region());
    boolean oneVoice = one.actor().name().equals(other.actor().name());
    boolean outlet = one.actor().isOutlet() || other.actor().isOutlet();
    boolean moreExact = running && oneVoice && narrows(one, other);
    put(signs, Sign.SAME_DOCUMENT, !moreExact);
    put(signs, Sign.SAME_VOICE, running && oneVoice && !moreExact);
    put(signs, Sign.OTHER_VOICE, running && !oneVoice && !outlet);
    put(signs, Sign.SAME_SENTENCE, one.evidence().sentence().equals(other.evidence().sentence()));
  }

  /** Whether one figure only makes the other more exact: "a majority, about 70 percent". */
  private static boolean narrows(Claim a, Claim b) {
    Interval one = a.quantity().base();
    Interval other = b.quantity().base();
    return one.isPoint() != other.isPoint() && one.intersects(other);
  }

  static boolean isSetApart(Region region) {
    return region == Region.HEADLINE || region == Region.CAPTION || region == Region.PULL_QUOTE;
  }

  private static void values(Claim a, Claim b, Map<Sign, Double> signs) {
    Interval one = a.quantity().base();
    Interval other = b.quantity().base();
    BigDecimal x = one.tellingEnd();
    BigDecimal y = other.tellingEnd();
    if (x == null || y == null) {
      return;
    }
    boolean fits = one.intersects(other);
    if (fits && one.isPoint() && other.isPoint()) {
      boolean telling = digits(x, y) > 1 || x.abs().compareTo(LARGE) >= 0;
      signs.put(telling ? Sign.EQUAL : Sign.EQUAL_DIGIT, 1.0);
    }
    if (x.signum() <= 0 || y.signum() <= 0) {
      return;
    }
    double ratio = x.max(y).doubleValue() / x.min(y).doubleValue();
    put(signs, Sign.DISTANCE, ratio > 1, Math.min(MOST_DISTANCE, Math.log10(ratio)));
    put(signs, Sign.NEAR, !fits && ratio < NEAR);
    put(signs, Sign.OFF, !fits && ratio >= OFF && ratio < FAR);
    put(signs, Sign.FAR, !fits && ratio >= FAR);
  }

  private static int digits(BigDecimal x, BigDecimal y) {
    return Math.min(x.stripTrailingZeros().precision(), y.stripTrailingZeros().precision());
  }

  /** What two lists of words share, the nearest words first in each. */
  static double context(List<String> a, List<String> b, ToDoubleFunction<String> weight) {
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 0; i < b.size(); i++) {
      ranks.put(b.get(i), i);
    }
    double sum = 0;
    for (int i = 0; i < a.size(); i++) {
      Integer rank = ranks.get(a.get(i));
      if (rank != null) {
        sum += 2 * weight.applyAsDouble(a.get(i)) / (1 + Math.max(i, rank) / CONTEXT_FADES);
      }
    }
    return Math.min(MOST_CONTEXT, sum);
  }
}
