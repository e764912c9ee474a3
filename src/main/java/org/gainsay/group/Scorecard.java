package org.gainsay.group;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.group.Ties.Things;
import org.gainsay.lexicon.Contrasts;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.WordFamilies.Tie;
import org.gainsay.model.AsOf;
import org.gainsay.model.Aspect;
import org.gainsay.model.Change;
import org.gainsay.model.Claim;
import org.gainsay.model.Dimension;
import org.gainsay.model.Evidence;
import org.gainsay.model.Interval;
import org.gainsay.model.Region;
import org.gainsay.model.Span;

/**
 * Adds up the signs for and against two figures measuring the same. No sign decides alone: reports
 * word one thing in many ways and two things in one.
 */
final class Scorecard {

  /** The largest denominator of a simple fraction, and how exactly one is written in digits. */
  private static final int SIMPLE = 6;

  private static final double ROUNDING = 0.0005;

  private static final double AGAINST_EACH_OTHER = 0.5;

  /** So many characters may lie between two sentences that adjoin, one short one included. */
  private static final int BESIDE = 150;

  /** So many mentions of a figure are looked at. */
  private static final int MOST_MENTIONS = 12;

  /** Counts of a few lie far apart by chance: two against seven are as far as five against ten. */
  private static final double CHANCE = 3;

  private static final double NEAR = 1.06;
  private static final double OFF = 2.5;
  private static final double FAR = 10;
  private static final double MOST_DISTANCE = 3;

  /** What does not tell of what kind measures are: parts differ in values, and in who tells. */
  private static final Set<Sign> APART_FROM_KIND =
      EnumSet.of(
          Sign.START,
          Sign.FEW_FIGURES,
          Sign.SHRUNK,
          Sign.GROWN,
          Sign.BETWEEN,
          Sign.ONE_PERIOD,
          Sign.ONE_PLANNED,
          Sign.BOTH_LEAD,
          Sign.SAME_SPEAKER,
          Sign.OTHER_SPEAKER,
          Sign.ONE_OUTLET,
          Sign.APART_IN_TEXT,
          Sign.OFTEN_TOLD,
          Sign.MORE_EXACT,
          Sign.TOLD_TOGETHER,
          Sign.TOLD_IN_CONTEXT,
          Sign.RIVALS,
          Sign.RIVALS_BESIDE,
          Sign.SAME_SENTENCE,
          Sign.SAME_VOICE,
          Sign.EQUAL,
          Sign.SWAPPED_DIGITS,
          Sign.NEAR,
          Sign.OFF,
          Sign.FAR,
          Sign.DISTANCE);

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private final Ties ties;
  private final Contrasts contrasts;

  /** Families of what only grows from day to day. */
  private final Set<String> tolls = new HashSet<>();

  /** The points of each sign where no value fits both figures, and where one does. */
  private final Map<Sign, Double> differ = new EnumMap<>(Sign.class);

  private final Map<Sign, Double> fit = new EnumMap<>(Sign.class);

  Scorecard(Lexicon lexicon, Ties ties) {
    this.ties = ties;
    contrasts = Contrasts.of(lexicon);
    for (LexiconRow row : lexicon.table("moving")) {
      if (row.need("kind").equals("toll")) {
        tolls.add(row.need("word").replace(' ', '-'));
      }
    }
    for (LexiconRow row : lexicon.table("signs")) {
      Sign sign = row.constant("sign", Sign.class);
      differ.putIfAbsent(sign, row.number("differ").doubleValue());
      fit.putIfAbsent(sign, row.number("fit").doubleValue());
    }
  }

  /**
   * The signs between two profiles.
   *
   * @param tally of all claims that are grouped
   */
  Weighing weigh(Profile a, Profile b, Tally tally) {
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    signs.put(Sign.START, 1.0);
    signs.put(Sign.FEW_FIGURES, tally.fewness(a.claim()));
    measures(a, b, signs);
    double context = tally.contexts().shared(a, b);
    put(signs, Sign.CONTEXT, context > 0, context);
    put(signs, Sign.ONE_PERIOD, a.claim().asOf().isPeriod() != b.claim().asOf().isPeriod());
    boolean planned = a.aspect() == Aspect.PLANNED;
    put(signs, Sign.ONE_PLANNED, planned != (b.aspect() == Aspect.PLANNED));
    places(a, b, signs);
    mentions(a, b, tally, signs);
    values(a, b, tally, signs);
    Map<Sign, Double> points = points(a, b);
    double sum = 0;
    for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
      sum += points.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return new Weighing(sum, signs);
  }

  private Map<Sign, Double> points(Profile a, Profile b) {
    return a.claim().quantity().base().intersects(b.claim().quantity().base()) ? fit : differ;
  }

  /** How near two measures are in kind: their points but for limits and values. */
  double kind(Weighing weighing) {
    double sum = 0;
    for (Map.Entry<Sign, Double> sign : weighing.signs().entrySet()) {
      if (!APART_FROM_KIND.contains(sign.getKey())) {
        sum += differ.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
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
    put(signs, Sign.KIN_PREDICATE, core == Tie.RELATED);
    put(signs, Sign.OTHER_PREDICATE, core == Tie.APART);
    put(signs, Sign.ONE_PREDICATE, a.core().isEmpty() != b.core().isEmpty());
    Things things = ties.things(a, b);
    boolean people = (Ties.has(a, "people") || Ties.has(b, "people")) && !namesUnknown(a, b);
    put(signs, Sign.PEOPLE, people);
    put(signs, Sign.SAME_HEAD, things == Things.SAME && Ties.isOneHead(a, b) && !people);
    put(signs, Sign.OTHER_SUBJECT, things == Things.CLASH);
  }

  /** Whether what only one of them counts is a thing that no family knows: people and cups. */
  private static boolean namesUnknown(Profile a, Profile b) {
    return !a.head().isEmpty()
        && !b.head().isEmpty()
        && !a.head().equals(b.head())
        && a.things().isEmpty() != b.things().isEmpty();
  }

  private void places(Profile a, Profile b, Map<Sign, Double> signs) {
    Claim one = a.claim();
    Claim other = b.claim();
    boolean oneVoice = one.actor().name().equals(other.actor().name());
    boolean outlet = one.isUncited() || other.isUncited();
    if (!one.document().equals(other.document())) {
      put(signs, Sign.BOTH_LEAD, isLead(one.region()) && isLead(other.region()));
      put(signs, Sign.SAME_SPEAKER, oneVoice && !outlet);
      put(signs, Sign.OTHER_SPEAKER, !oneVoice && !outlet);
      put(signs, Sign.ONE_OUTLET, one.actor().isOutlet() != other.actor().isOutlet());
      double apart = Math.abs(place(one) - place(other));
      put(signs, Sign.APART_IN_TEXT, apart > 0, apart);
      return;
    }
    boolean running = !isSetApart(one.region()) && !isSetApart(other.region());
    boolean moreExact = running && oneVoice && narrows(one, other);
    put(signs, Sign.MORE_EXACT, moreExact);
    boolean titled = isSetApart(one.region()) != isSetApart(other.region());
    put(signs, Sign.SAME_DOCUMENT, !moreExact && !titled);
    put(signs, Sign.TITLED, !moreExact && titled);
    boolean oneBreath = running && oneVoice && outlet && !moreExact;
    boolean together = one.evidence().sentence().equals(other.evidence().sentence());
    boolean contrasted = together && areContrasted(one.evidence(), other.evidence());
    boolean twoDays = areOfTwoDays(one.asOf(), other.asOf());
    put(
        signs,
        Sign.SAME_VOICE,
        oneBreath && !twoDays && !(contrasted && signs.containsKey(Sign.SAME_PREDICATE)));
    put(signs, Sign.OTHER_VOICE, running && !oneVoice && !outlet);
    put(signs, Sign.SAME_SENTENCE, together);
    put(signs, Sign.CONTRASTED, contrasted);
  }

  /** How far into its text a figure stands, from 0 to 1. */
  private static double place(Claim claim) {
    Evidence evidence = claim.evidence();
    return evidence.hasText()
        ? (double) evidence.words().start() / Math.max(1, evidence.document().text().length())
        : 0;
  }

  /** Whether the sentence sets one figure against the other: "nine, not twelve". */
  private boolean areContrasted(Evidence one, Evidence other) {
    Span first = one.words().start() < other.words().start() ? one.words() : other.words();
    Span second = first.equals(one.words()) ? other.words() : one.words();
    return first.end() <= second.start()
        && contrasts.stand(one.document().text().substring(first.end(), second.start()));
  }

  /** Whether the text gives a day for each, and not the same. */
  private static boolean areOfTwoDays(AsOf a, AsOf b) {
    return a.kind() != AsOf.Kind.PUBLISHED && b.kind() != AsOf.Kind.PUBLISHED && !a.equals(b);
  }

  private static boolean isLead(Region region) {
    return region == Region.HEADLINE || region == Region.LEAD;
  }

  /** How the two figures are told elsewhere. */
  private static void mentions(Profile a, Profile b, Tally tally, Map<Sign, Double> signs) {
    int often = (a.mentions().size() > 1 ? 1 : 0) + (b.mentions().size() > 1 ? 1 : 0);
    put(signs, Sign.OFTEN_TOLD, often > 0, often / 2.0);
    if (!tally.texts().share(a.mentions(), b.mentions(), MOST_MENTIONS)) {
      return;
    }
    rivals(a, b, signs);
    if (!a.claim().document().equals(b.claim().document())) {
      double told = toldTogether(a.mentions(), b.mentions());
      put(signs, Sign.TOLD_TOGETHER, told > 0, told);
      double context = signs.getOrDefault(Sign.CONTEXT, 0.0);
      put(signs, Sign.TOLD_IN_CONTEXT, told > 0 && context > 0, told * context);
    }
  }

  /** Whether the figures are told elsewhere as those of two who are set against each other. */
  private static void rivals(Profile a, Profile b, Map<Sign, Double> signs) {
    for (Claim one : a.mentions().subList(0, Math.min(MOST_MENTIONS, a.mentions().size()))) {
      for (Claim other : b.mentions().subList(0, Math.min(MOST_MENTIONS, b.mentions().size()))) {
        boolean themselves = one.equals(a.claim()) && other.equals(b.claim());
        if (!themselves && areRivals(one, other)) {
          put(signs, Sign.RIVALS, true);
          put(signs, Sign.RIVALS_BESIDE, areBeside(one.evidence(), other.evidence()));
        }
      }
    }
  }

  private static boolean areRivals(Claim one, Claim other) {
    return one.document().equals(other.document())
        && !one.isUncited()
        && !other.isUncited()
        && !one.actor().name().equals(other.actor().name());
  }

  private static boolean areBeside(Evidence one, Evidence other) {
    int from = Math.min(one.sentence().end(), other.sentence().end());
    int to = Math.max(one.sentence().start(), other.sentence().start());
    return to - from <= BESIDE;
  }

  /**
   * 1 when one text gives both, 0.5 when one gives them as the figures of two who may be set
   * against each other, otherwise 0.
   */
  private static double toldTogether(List<Claim> a, List<Claim> b) {
    double together = 0;
    for (Claim one : a.subList(0, Math.min(MOST_MENTIONS, a.size()))) {
      for (Claim other : b.subList(0, Math.min(MOST_MENTIONS, b.size()))) {
        if (one.document().equals(other.document())) {
          if (areRivals(one, other)) {
            return AGAINST_EACH_OTHER;
          }
          together = 1;
        }
      }
    }
    return together;
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

  private void values(Profile a, Profile b, Tally tally, Map<Sign, Double> signs) {
    Interval one = a.claim().quantity().base();
    Interval other = b.claim().quantity().base();
    BigDecimal x = one.tellingEnd();
    BigDecimal y = other.tellingEnd();
    if (x == null || y == null) {
      return;
    }
    int between = tally.between(a.claim(), x, y);
    put(signs, Sign.BETWEEN, between > 0, Math.log(1 + between));
    boolean fits = one.intersects(other);
    // "75", "at least 75".
    if (fits && (one.isPoint() && other.isPoint() || x.compareTo(y) == 0)) {
      boolean telling = digits(x, y) > 1 && !isSimple(x) || x.abs().compareTo(LARGE) >= 0;
      put(signs, Sign.EQUAL, telling);
    }
    boolean written = isInDigits(a) && isInDigits(b);
    put(signs, Sign.SWAPPED_DIGITS, !fits && written && one.hasDigitsSwapped(other));
    if (x.signum() <= 0 || y.signum() <= 0) {
      return;
    }
    if (!fits && one.differsInNoughts(other)) {
      // A slip of the copyist goes so far.
      return;
    }
    double chance = a.claim().measure().dimension() == Dimension.COUNT ? CHANCE : 0;
    double ratio = (x.max(y).doubleValue() + chance) / (x.min(y).doubleValue() + chance);
    boolean points = one.isPoint() && other.isPoint();
    Change moved = fits && points ? Change.NONE : moved(a, b, x, y);
    boolean rivals = signs.containsKey(Sign.OTHER_SPEAKER) || signs.containsKey(Sign.OTHER_VOICE);
    put(signs, Sign.SHRUNK, !rivals && moved == Change.DOWN);
    // How far a toll has grown says nothing against its being one.
    put(signs, Sign.GROWN, moved == Change.UP, 1 + Math.log10(ratio));
    put(signs, Sign.DISTANCE, ratio > 1, Math.min(MOST_DISTANCE, Math.log10(ratio)));
    put(signs, Sign.NEAR, !fits && ratio < NEAR);
    put(signs, Sign.OFF, !fits && ratio >= OFF && ratio < FAR);
    put(signs, Sign.FAR, !fits && ratio >= FAR);
  }

  /** Whether a figure is written in digits, which a copyist may confuse. */
  private static boolean isInDigits(Profile profile) {
    return CharMatcher.inRange('0', '9').matchesAnyOf(profile.claim().quantity().text());
  }

  /** How what only grows has moved from the earlier day to the later; none where no day tells. */
  private Change moved(Profile a, Profile b, BigDecimal x, BigDecimal y) {
    LocalDate one = a.claim().asOf().to();
    LocalDate other = b.claim().asOf().to();
    if (one == null || other == null || one.equals(other) || !isToll(a) || !isToll(b)) {
      return Change.NONE;
    }
    return one.isBefore(other) == y.compareTo(x) < 0 ? Change.DOWN : Change.UP;
  }

  private boolean isToll(Profile profile) {
    return profile.core().stream().anyMatch(family -> tolls.contains(family.id()));
  }

  /** Whether a share is a simple fraction, such as people give for many things: two-thirds. */
  private static boolean isSimple(BigDecimal value) {
    for (int parts = 2; parts <= SIMPLE; parts++) {
      double counted = value.doubleValue() * parts;
      if (value.doubleValue() < 1 && Math.abs(counted - Math.rint(counted)) < ROUNDING * parts) {
        return true;
      }
    }
    return false;
  }

  private static int digits(BigDecimal x, BigDecimal y) {
    return Math.min(x.stripTrailingZeros().precision(), y.stripTrailingZeros().precision());
  }
}
