package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * The forms a number can have, tried in turn: fractions, words that name no figure, cardinals; and
 * what makes of a cardinal another number, "eight fifty", "ten-fold".
 */
final class NumberForms {

  private final Tokens t;
  private final FractionReader fractions;
  private static final long COMPARED = WordClass.mask(WordClass.UP_WORD, WordClass.DOWN_WORD);

  private final VagueReader vagues;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final QuantityTables tables;
  private final Nouns nouns;

  NumberForms(
      Tokens tokens,
      FractionReader fractions,
      VagueReader vagues,
      NumeralReader numerals,
      UnitReader units,
      QuantityTables tables,
      Nouns nouns) {
    this.t = tokens;
    this.tables = tables;
    this.nouns = nouns;
    this.fractions = fractions;
    this.vagues = vagues;
    this.numerals = numerals;
    this.units = units;
  }

  /** The number that begins at a token, in whatever form. */
  @Nullable Numeral read(int at) {
    Numeral fraction = fractions.fraction(at);
    if (fraction != null) {
      return asMany(fraction);
    }
    Numeral vague = vagues.read(at);
    if (vague != null) {
      return vague;
    }
    if (isPoint(at) || isMeasure(at)) {
      return Numeral.of(at, at + 1, BigDecimal.ONE, Numeral.Kind.WORDS, BigDecimal.ONE);
    }
    boolean between = t.is(at - 1, "between");
    Numeral cardinal = numerals.cardinal(at, true);
    if (between
        && cardinal != null
        && !t.is(cardinal.end(), "and")
        && units.after(cardinal, cardinal.end()) == null) {
      Numeral parted = numerals.cardinal(at, false);
      cardinal = parted != null && t.is(parted.end(), "and") ? parted : cardinal;
    }
    if (cardinal == null) {
      return null;
    }
    cardinal = repeated(spokenHundreds(cardinal));
    return fold(cardinal);
  }

  /** "By a point", "a percentage point": one of a unit that nobody counts otherwise. */
  boolean isPoint(int at) {
    return t.is(at, "a")
        && (t.is(at + 1, "percentage") && t.is(at + 2, "point")
            || t.is(at + 1, "point")
                && t.is(at - 1, "by")
                && WordClass.PERCENT_CONTEXT.in(t.seen()));
  }

  /** "Nearly a metre of snow": one of a unit, when a bound or a hedge says that it is measured. */
  boolean isMeasure(int at) {
    if (!t.is(at, "a") && !t.is(at, "an")) {
      return false;
    }
    long match = tables.units.forward(t, at + 1);
    if (match == 0) {
      return false;
    }
    Dimension dimension = tables.units.meaning(match).get(0).unit().dimension();
    int behind = PhraseTable.token(match);
    // "Nearly a day", "an hour longer than before", not "nearly a year ago".
    boolean compared = t.hasAny(behind, COMPARED) && t.is(behind + 1, "than");
    boolean bounded = tables.before.backward(t, at, Math.max(0, at - 5)) != 0;
    // "40 jobs over a decade", "within a week": while it passes.
    boolean during =
        t.is(at - 1, "within") || t.is(at - 1, "over") && !t.has(at - 2, TimeCue.OVER_AMOUNT);
    boolean lasts =
        dimension == Dimension.DURATION && !during && !t.has(behind, WordClass.SPAN_SINCE);
    if (!bounded && !compared) {
      return false;
    }
    boolean measures =
        lasts
            || dimension == Dimension.LENGTH
            || dimension == Dimension.AREA
            || dimension == Dimension.MASS
            || dimension == Dimension.VOLUME;
    boolean word = t.length(at + 1) > 2 && !t.isHyphen(behind) && !nouns.isNounLike(behind);
    return measures && word && !t.is(behind, "and");
  }

  /** "Half as many", "a third as big as": a part of another figure and no share. */
  private Numeral asMany(Numeral n) {
    int again = t.is(n.end(), "as") ? n.end() + 2 : n.end();
    boolean more =
        t.is(again, "again") && (t.is(again - 1, "much") || t.is(again - 1, "many"))
            || t.is(n.end(), "again") && t.is(n.end() + 1, "as");
    if (more && n.kind() == Numeral.Kind.FRACTION) {
      BigDecimal whole = n.value().add(BigDecimal.ONE);
      int end = again > n.end() ? again + 1 : n.end() + 1;
      return Numeral.of(n.start(), end, whole, Numeral.Kind.MULTIPLE, BigDecimal.ONE);
    }
    int i = n.end() + 1;
    boolean compared =
        n.kind() == Numeral.Kind.FRACTION
            && t.is(n.end(), "as")
            && (t.is(i, "many") || t.is(i, "much") || t.is(i + 1, "as"));
    return compared
        ? Numeral.of(n.start(), n.end(), n.value(), Numeral.Kind.MULTIPLE, BigDecimal.ONE)
        : n;
  }

  /** "Eight fifty": 850, when nothing follows that the fifty could count. */
  private Numeral spokenHundreds(Numeral n) {
    int next = n.end();
    int hundreds = n.value().intValue();
    if (n.kind() != Numeral.Kind.WORDS
        || next != n.start() + 1
        || hundreds < 1
        || hundreds > 9
        || !t.has(next, WordClass.NUMERAL)
        || t.is(n.start() - 1, "at")
        || t.isHyphen(n.start() - 1)) {
      return n;
    }
    Numeral rest = numerals.words(next, false);
    boolean tens =
        rest != null && !rest.hasScale() && rest.value().intValue() >= 10 && rest.isCardinal();
    if (rest == null || !tens || !(rest.end() >= t.count() || isStop(rest.end()))) {
      return n;
    }
    BigDecimal value = BigDecimal.valueOf(hundreds * 100L).add(rest.value());
    return Numeral.of(n.start(), rest.end(), value, Numeral.Kind.WORDS, BigDecimal.ONE);
  }

  private boolean isStop(int i) {
    return t.is(i, '.') || t.is(i, '?') || t.is(i, '!') || t.is(i, ';');
  }

  /** "Forty-five (45) days": the number in brackets says the same once more. */
  private Numeral repeated(Numeral n) {
    int open = n.end();
    if (!t.is(open, '(') || !(t.isNumber(open + 1) || t.has(open + 1, WordClass.NUMERAL))) {
      return n;
    }
    Numeral again = numerals.cardinal(open + 1, true);
    boolean same =
        again != null
            && t.is(again.end(), ')')
            && again.isDigits() != n.isDigits()
            && again.value().compareTo(n.value()) == 0;
    return again != null && same
        ? Numeral.of(n.start(), again.end() + 1, n.value(), Numeral.Kind.DIGITS, n.scale())
        : n;
  }

  /** "Ten-fold", "one and a half times". */
  private Numeral fold(Numeral n) {
    int i = t.isHyphen(n.end()) ? n.end() + 1 : n.end();
    boolean times = t.is(i, "times") && i == n.end();
    boolean multiple =
        t.is(i, "fold")
            || (times
                && (t.has(i + 1, WordClass.COMPARE)
                        && !t.is(i + 1, "a")
                        && !t.is(i + 1, "this")
                        && !t.is(i + 1, "last")
                    || t.has(n.start() - 1, WordClass.RISE_VERB) && !isDone(n.start() - 1)
                    || n.value().stripTrailingZeros().scale() > 0));
    return multiple
        ? Numeral.of(n.start(), i + 1, n.value(), Numeral.Kind.MULTIPLE, BigDecimal.ONE)
        : n;
  }

  /** "He was shot 12 times": so often it was done. */
  private boolean isDone(int verb) {
    int i = verb - 1;
    return t.is(i, "was") || t.is(i, "were") || t.is(i, "is") || t.is(i, "are") || t.is(i, "been");
  }
}
