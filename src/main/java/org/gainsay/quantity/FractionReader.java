package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Interval;
import org.jspecify.annotations.Nullable;

/** Reads parts of a whole: half, two-thirds, a fifth, one in five, three people in ten. */
final class FractionReader {

  private static final long STOPS =
      WordClass.mask(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.PRONOUN,
          WordClass.DETERMINER,
          WordClass.AUXILIARY,
          WordClass.VERB,
          WordClass.UP_WORD,
          WordClass.DOWN_WORD,
          WordClass.MORE_AFTER);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Without a word of these no fraction is spelled. */
  private static final long BELOW = WordClass.mask(WordClass.DENOMINATOR, WordClass.NUMERAL);

  private final Tokens t;
  private final QuantityTables tables;
  private final NumeralReader numerals;

  FractionReader(Tokens tokens, QuantityTables tables, NumeralReader numerals) {
    this.t = tokens;
    this.tables = tables;
    this.numerals = numerals;
  }

  /** The fraction that begins at a token. */
  @Nullable Numeral fraction(int at) {
    if (t.is(at, "half")) {
      return half(at, at);
    }
    if (t.is(at, "quarter")
        && (at == 0 || t.has(at - 1, WordClass.VERB) || t.is(at - 1, "costs"))) {
      return t.has(at + 1, WordClass.SCALE) ? whole(at, at + 1, new BigDecimal("0.25")) : null;
    }
    if (t.is(at, "every")) {
      boolean named = t.has(at - 1, WordClass.AUXILIARY);
      return !named && isEveryNth(at + 1) ? part(at, at + 1, BigDecimal.ONE) : null;
    }
    if (t.is(at, "a") || t.is(at, "an")) {
      // "A 10th of the fields".
      int nth = at + 1;
      boolean suffix = t.has(nth + 1, Cue.ORDINAL_SUFFIX) && !t.spaced(nth + 1);
      if (t.isPlainWhole(nth) && t.whole(nth) > 2 && suffix && t.is(nth + 2, "of")) {
        BigDecimal part = BigDecimal.ONE.divide(t.number(nth), Interval.PRECISION);
        return Numeral.of(at, nth + 2, part, Numeral.Kind.FRACTION, BigDecimal.ONE);
      }
      int i = t.isHyphen(at + 1) ? at + 2 : at + 1;
      if (t.is(i, "half")) {
        return half(at, i);
      }
      if (t.has(i, WordClass.DENOMINATOR)) {
        return isPart(at, i) ? part(at, i, BigDecimal.ONE) : null;
      }
      Numeral many = t.has(i, WordClass.SCALE) ? numerals.words(at, false) : null;
      return many != null
              && t.has(many.end(), WordClass.DENOMINATOR)
              && t.lastChar(many.end()) == 's'
          ? part(at, many.end(), many.value())
          : null;
    }
    if (at == 0
        && t.has(at, WordClass.DENOMINATOR)
        && t.lastChar(at) != 's'
        && t.is(at + 1, "of")
        && (t.is(at + 2, "a") || t.is(at + 2, "an"))
        && tables.units.forward(t, at + 3) != 0) {
      return part(at, at, BigDecimal.ONE);
    }
    if ((t.seen() & BELOW) == 0) {
      return null;
    }
    Numeral above = above(at);
    if (above == null) {
      return null;
    }
    int i = t.isHyphen(above.end()) ? above.end() + 1 : above.end();
    if (!t.has(i, WordClass.DENOMINATOR)) {
      return compound(above, i);
    }
    // One Fifth Avenue.
    if (t.capital(i) && t.capital(i + 1) && !t.headline()) {
      return null;
    }
    Numeral spoken = spoken(above, i);
    if (spoken != null) {
      return spoken;
    }
    boolean one = above.value().compareTo(BigDecimal.ONE) == 0;
    if (t.is(i, "half") && one) {
      return half(at, i);
    }
    if ((t.lastChar(i) == 's') == one || (t.is(i, "quarters") && !isThree(above))) {
      return null;
    }
    if (one && t.isHyphen(i + 1) && t.isWord(i + 2)) {
      return null;
    }
    return part(at, i, above.value());
  }

  /** "Every third goat"; every third day tells how often. */
  private boolean isEveryNth(int nth) {
    return t.has(nth, WordClass.DENOMINATOR)
        && t.lastChar(nth) != 's'
        && !t.is(nth, "half")
        && !t.is(nth, "quarter")
        && t.isWord(nth + 1)
        && t.lastChar(nth + 1) != 's'
        && !t.capital(nth + 1)
        && !t.hasAny(nth + 1, STOPS)
        && !t.has(nth + 1, TimeCue.TIME_SPAN)
        && !t.has(nth + 1, TimeCue.AGE_SPAN);
  }

  private static boolean isThree(Numeral above) {
    return above.value().compareTo(BigDecimal.valueOf(3)) == 0;
  }

  /** "Three twenty-fifths": a denominator of tens and ones. */
  private @Nullable Numeral compound(Numeral above, int i) {
    int tens = t.has(i, WordClass.NUMERAL) ? tables.numeral(t.id(i)) : 0;
    int last = t.isHyphen(i + 1) ? i + 2 : i + 1;
    boolean ten = tens >= 20 && tens % 10 == 0;
    BigDecimal ones =
        ten && t.has(last, WordClass.DENOMINATOR) ? tables.denominator(t.id(last)) : null;
    ones = ten && t.is(last, "firsts") ? BigDecimal.ONE : ones;
    if (ones == null || ones.compareTo(BigDecimal.TEN) >= 0 || t.lastChar(last) != 's') {
      return null;
    }
    BigDecimal below = ones.add(BigDecimal.valueOf(tens));
    return whole(above.start(), last + 1, above.value().divide(below, Interval.PRECISION));
  }

  /** "One hundred thirty fifths": 100/35, as the tens belong to what stands below. */
  private @Nullable Numeral spoken(Numeral above, int i) {
    int last = above.end() - 1;
    int tens = t.has(last, WordClass.NUMERAL) ? tables.numeral(t.id(last)) : 0;
    BigDecimal ones = tables.denominator(t.id(i));
    boolean parted =
        tens >= 20
            && last > above.start()
            && t.has(last - 1, WordClass.SCALE)
            && t.lastChar(i) == 's'
            && ones != null
            && ones.compareTo(BigDecimal.TEN) < 0;
    if (!parted || ones == null) {
      return null;
    }
    BigDecimal below = ones.add(BigDecimal.valueOf(tens));
    BigDecimal value = above.value().subtract(BigDecimal.valueOf(tens));
    return whole(above.start(), i + 1, value.divide(below, Interval.PRECISION));
  }

  private @Nullable Numeral above(int at) {
    if (t.has(at, WordClass.NUMERAL)) {
      Numeral alone = numerals.words(at, false);
      if (alone == null || !t.is(alone.end(), "and") || !t.has(alone.end() - 1, WordClass.SCALE)) {
        return alone;
      }
      Numeral joined = numerals.words(at, true);
      boolean parts =
          joined != null
              && joined.kind() == Numeral.Kind.WORDS
              && t.has(joined.end(), WordClass.DENOMINATOR)
              && t.lastChar(joined.end()) == 's';
      return parts ? joined : alone;
    }
    int whole = t.isPlainWhole(at) ? t.whole(at) : -1;
    return whole > 0 && whole < 1000
        ? Numeral.of(at, at + 1, t.number(at), Numeral.Kind.PLAIN_DIGITS, BigDecimal.ONE)
        : null;
  }

  /** Whether "a third" is a part and not the one after the second. */
  private boolean isPart(int at, int i) {
    if (t.lastChar(i) == 's') {
      return false;
    }
    if (t.isHyphen(i + 1) || t.isHyphen(i - 1)) {
      return t.has(i + 2, WordClass.SCALE) || t.is(i, "quarter");
    }
    if (i + 1 >= t.count() || t.isSign(i + 1) || t.hasAny(i + 1, STOPS)) {
      return true;
    }
    boolean unit = tables.units.forward(t, i + 1) != 0 || t.has(i + 1, WordClass.SCALE);
    return (unit && t.is(i, "quarter")) || t.is(at - 1, "by") || t.is(at - 1, "than");
  }

  private @Nullable Numeral half(int at, int i) {
    if (t.has(i + 1, WordClass.NO_FIGURE_COMPOUND) && i == at) {
      return null;
    }
    if (i == at) {
      boolean after = t.has(i - 1, WordClass.ORDINAL) || t.has(i - 1, WordClass.NO_HALF_BEFORE);
      boolean article = t.is(i + 1, "a") || t.is(i + 1, "an");
      boolean torn =
          t.is(i - 1, "in")
              && !(article && tables.units.forward(t, i + 2) != 0)
              && !(t.has(i - 2, WordClass.FALL_VERB) || t.has(i - 3, WordClass.FALL_VERB));
      if (after || torn || (t.isHyphen(i - 1) && !t.spaced(i - 1))) {
        return null;
      }
    }
    int next = i + 1;
    if (t.isHyphen(next)) {
      if (t.has(next + 1, WordClass.NO_FIGURE_COMPOUND)
          || (!t.has(next + 1, WordClass.SCALE) && tables.units.forward(t, next + 1) == 0)) {
        return null;
      }
      next++;
    }
    return whole(at, next, HALF);
  }

  private @Nullable Numeral part(int at, int i, BigDecimal above) {
    BigDecimal below = tables.denominator(t.id(i));
    return below == null ? null : whole(at, i + 1, above.divide(below, Interval.PRECISION));
  }

  /** The part alone, or of a million: "half a million", "a quarter of a million". */
  private Numeral whole(int at, int end, BigDecimal part) {
    int i = end;
    if (t.is(i, "of")) {
      i++;
    }
    boolean article = t.is(i, "a") || t.is(i, "an");
    int scaleAt = article ? i + 1 : i;
    if (t.isHyphen(scaleAt)) {
      scaleAt++;
    }
    if (t.has(scaleAt, WordClass.SCALE) && (article || i == end)) {
      QuantityTables.Scale scale = tables.scale(t.id(scaleAt));
      if (scale != null && scale.form() == QuantityTables.Form.WORD) {
        BigDecimal value = part.multiply(scale.value(), Interval.PRECISION);
        return Numeral.of(at, scaleAt + 1, value, Numeral.Kind.DIGITS, scale.value());
      }
    }
    return Numeral.of(at, end, part, Numeral.Kind.FRACTION, BigDecimal.ONE);
  }

  /** "Two in five", "four out of five", "one user in 25": the share that a cardinal begins. */
  @Nullable Numeral proportion(Numeral above) {
    if (!above.isCardinal() || above.hasScale()) {
      return null;
    }
    if (t.is(above.end(), "over")) {
      return over(above);
    }
    int i = above.end();
    int nouns = 0;
    while (nouns < 3
        && t.isWord(i)
        && (!t.hasAny(i, STOPS) || t.has(i, Cue.VERB_AND_NOUN) && i == above.end())
        && !t.isSign(i - 1)) {
      nouns++;
      i++;
    }
    boolean out = t.is(i, "out") && t.is(i + 1, "of");
    boolean each = t.is(i + 1, "every") && (t.is(i, "of") || t.is(i, "for") && nouns == 0);
    if (!out && !t.is(i, "in") && !each) {
      return null;
    }
    int belowAt = out ? i + 2 : i + 1;
    boolean every = t.is(belowAt, "every");
    if (every) {
      belowAt++;
    }
    Numeral below =
        every && t.has(belowAt, WordClass.SCALE)
            ? numerals.words(belowAt, false)
            : numerals.cardinal(belowAt, true);
    if (below == null || below.value().signum() <= 0 || !below.interval().isPoint()) {
      return null;
    }
    int end = below.end();
    BigDecimal x = above.value();
    BigDecimal y = below.value();
    boolean whole = out && x.compareTo(y) == 0 && x.compareTo(BigDecimal.ONE) > 0;
    if (x.compareTo(y) >= 0 && !whole || x.signum() < 0 || !below.isCardinal()) {
      return null;
    }
    if (!out && !isProportion(above, below, nouns, end)) {
      return null;
    }
    if (out && nouns > 0 && !t.isSign(end) && end < t.count() && !t.hasAny(end, STOPS)) {
      return null;
    }
    return Numeral.of(
        above.start(),
        end,
        x.divide(y, Interval.PRECISION),
        Numeral.Kind.PROPORTION,
        BigDecimal.ONE);
  }

  /** "One over three" as one says a fraction, and nothing behind it that the three could count. */
  private @Nullable Numeral over(Numeral above) {
    int at = above.start();
    boolean before = at == 0 || t.has(at - 1, Cue.FRACTION_OPENER);
    Numeral below = before ? numerals.cardinal(above.end() + 1, true) : null;
    if (below == null || below.value().signum() <= 0 || !below.isCardinal()) {
      return null;
    }
    int end = below.end();
    boolean closed = end >= t.count() || (t.is(end, '.') && end == t.count() - 1);
    return closed
        ? Numeral.of(
            at,
            end,
            above.value().divide(below.value(), Interval.PRECISION),
            Numeral.Kind.PROPORTION,
            BigDecimal.ONE)
        : null;
  }

  /** "In" may also begin a place or a time: "two in five days", "12 in 1998". */
  private boolean isProportion(Numeral above, Numeral below, int nouns, int end) {
    if (tables.units.forward(t, end) != 0 || t.isHyphen(end)) {
      return false;
    }
    BigDecimal y = below.value();
    boolean one = above.value().compareTo(BigDecimal.ONE) == 0;
    // Papers write "six in 10".
    boolean ten = y.compareTo(BigDecimal.TEN) == 0 && !above.isDigits();
    boolean sameForm = ten || above.isDigits() == below.isDigits();
    boolean round =
        y.compareTo(BigDecimal.TEN) <= 0
            || y.remainder(BigDecimal.valueOf(5)).signum() == 0
            || y.compareTo(BigDecimal.valueOf(12)) == 0;
    boolean plain = below.kind() == Numeral.Kind.PLAIN_DIGITS;
    boolean recent = y.intValue() > 1900 && y.intValue() < 2036 && y.intValue() != 2000;
    boolean year = plain && (recent || (y.intValue() >= 1500 && !one));
    if (year || !(one || (round && (sameForm || nouns > 0)))) {
      return false;
    }
    boolean noun = t.isWord(end) && !t.hasAny(end, STOPS) && !t.breaks(end);
    if (nouns > 0) {
      return !noun && !t.is(above.start() - 1, "the");
    }
    return !t.is(above.start() - 1, "the");
  }
}
