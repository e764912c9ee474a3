package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.gainsay.model.Dimension;
import org.gainsay.model.Interval;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind a number, or the currency before it, and settles the ambiguous signs. */
final class UnitReader {

  /** A unit and the token behind it. */
  record Found(Unit unit, int end) {}

  private static final int NEAR = 4;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal POUNDS_OF_MONEY = BigDecimal.valueOf(20_000);

  private final Tokens t;
  private final QuantityTables tables;
  private final Nouns nouns;
  private final NumeralReader numerals;
  private final FeetAndInches marks;

  UnitReader(Tokens tokens, QuantityTables tables, Nouns nouns, NumeralReader numerals) {
    this.t = tokens;
    this.tables = tables;
    this.nouns = nouns;
    this.numerals = numerals;
    this.marks = new FeetAndInches(tokens);
  }

  /** The currency that stands before a number: its unit, and as {@code end} its first token. */
  @Nullable Found currencyBefore(int start, int limit) {
    if (!t.has(start - 1, WordClass.CURRENCY_SIGN) && !t.is(start - 1, '.')) {
      return null;
    }
    long match = tables.currenciesBefore.backward(t, start, limit);
    if (match == 0) {
      return null;
    }
    // "A $4 million cut" has an article, A$4 million Australian dollars.
    if (PhraseTable.token(match) == start - 2 && t.spaced(start - 1)) {
      match = tables.currenciesBefore.backward(t, start, start - 1);
      if (match == 0) {
        return null;
      }
    }
    int first = PhraseTable.token(match);
    QuantityTables.Spelling spelling = tables.currenciesBefore.meaning(match);
    boolean letters = t.isWord(start - 1);
    if (letters) {
      boolean code =
          t.length(start - 1) == 3
              && spelling.unit().name().equals(spelling.exact().toUpperCase(java.util.Locale.ROOT));
      // "Rmb 10": letters that make no word.
      boolean known =
          t.capital(start - 1) || code || t.length(start - 1) > 3 || !hasVowel(start - 1);
      if (!known || t.isHyphen(first - 1)) {
        return null;
      }
    }
    return new Found(spelling.unit(), first);
  }

  private boolean hasVowel(int i) {
    for (int k = 0; k < t.length(i); k++) {
      if ("aeiouy".indexOf(Vocabulary.lower(t.charFromEnd(i, k))) >= 0) {
        return true;
      }
    }
    return t.length(i) < 3;
  }

  /** The unit behind a number. */
  @Nullable Found after(Numeral numeral, int end) {
    int at = end;
    if (t.isHyphen(at) && t.isWord(at + 1)) {
      at++;
    }
    if (numeral.kind() == Numeral.Kind.FRACTION) {
      int i = t.is(at, "of") ? at + 1 : at;
      if (t.is(i, "a") || t.is(i, "an") || t.is(i, "one")) {
        Found part = unit(numeral, i + 1, end);
        if (part != null) {
          return part;
        }
      }
    }
    if (numeral.kind() == Numeral.Kind.VAGUE && t.is(at, "of")) {
      Found of = unit(numeral, at + 1, end);
      if (of != null && of.unit().dimension() != Dimension.OTHER) {
        return of;
      }
    }
    if (numeral.hasScale() && t.is(at, "of")) {
      Found of = unit(numeral, at + 1, end);
      return of != null && of.unit().dimension() == Dimension.MONEY ? of : null;
    }
    Found mark = t.isSign(at) && !t.spaced(at) ? marks.read(at) : null;
    return mark != null ? mark : unit(numeral, at, end);
  }

  private @Nullable Found unit(Numeral numeral, int at, int end) {
    long match = tables.units.forward(t, at);
    if (match == 0 || t.breaks(at)) {
      return null;
    }
    List<QuantityTables.Spelling> spellings = tables.units.meaning(match);
    int behind = PhraseTable.token(match);
    String written = t.length(at) <= 8 && behind - at <= 5 ? written(at, behind) : "";
    QuantityTables.Spelling word = null;
    QuantityTables.Spelling sign = null;
    for (QuantityTables.Spelling spelling : spellings) {
      if (spelling.exact().isEmpty()) {
        word = word == null ? spelling : word;
      } else if (spelling.exact().equals(written)) {
        sign = spelling;
        break;
      } else if (sign == null && word == null && written.length() > 1 && spellings.size() == 1) {
        sign = spelling;
      }
    }
    QuantityTables.Spelling chosen =
        sign != null && (word == null || sign.exact().equals(written)) ? sign : word;
    if (chosen == null || !UnitSense.fits(t, nouns, numeral, chosen.unit(), at, behind, end)) {
      return null;
    }
    Unit unit = UnitSense.settle(t, numeral, chosen.unit(), at);
    if (unit.name().equals("pound") && isMoney(numeral, behind)) {
      unit = Unit.named("GBP");
    }
    // In "two MI-24 helicopters" the letters begin a name.
    if (t.upper(at)
        && t.spaced(at)
        && t.isHyphen(behind)
        && t.isNumber(behind + 1)
        && !t.spaced(behind)
        && !t.spaced(behind + 1)
        && (!numeral.isDigits() || t.length(at) <= 2)) {
      return null;
    }
    if (t.is(behind, '^') && !t.spaced(behind) && unit.dimension() == Dimension.LENGTH) {
      int power = t.whole(behind + 1);
      String raised = (power == 2 ? "square " : power == 3 ? "cubic " : "") + unit.name();
      if (!raised.equals(unit.name()) && Unit.isName(raised)) {
        return new Found(Unit.named(raised), behind + 2);
      }
    }
    if (t.is(behind, '.') && t.isSign(behind) && written.equals("deg")) {
      behind++;
    }
    return new Found(unit, behind);
  }

  /** The sign as written, without spaces between its tokens unless the text has them. */
  private String written(int at, int behind) {
    return t.string(at, behind);
  }

  /** Pounds of money: a great sum, or money is spoken of and no weight. */
  private boolean isMoney(Numeral numeral, int behind) {
    if (t.is(behind, "of") && !numeral.hasScale()) {
      return false;
    }
    if (numeral.value().compareTo(POUNDS_OF_MONEY) >= 0) {
      return true;
    }
    // "It weighs 3 pounds and costs 9": the nearer word tells.
    for (int i = 1; i <= NEAR; i++) {
      int before = numeral.start() - i;
      if (t.has(before, WordClass.WEIGHT_CONTEXT) || t.has(before, WordClass.MONEY_CONTEXT)) {
        return t.has(before, WordClass.MONEY_CONTEXT) && !t.has(before, WordClass.WEIGHT_CONTEXT);
      }
    }
    boolean money = WordClass.MONEY_CONTEXT.in(t.seen());
    boolean weight = WordClass.WEIGHT_CONTEXT.in(t.seen());
    return money && !weight;
  }

  /** "An hour and ten minutes": the greater unit, said once, stands before. */
  void one(Draft draft, int limit) {
    int unit = draft.start - 2;
    BigDecimal value = draft.interval.low();
    boolean joined = t.is(draft.start - 1, "and") && (t.is(unit - 1, "a") || t.is(unit - 1, "an"));
    if (!joined || unit - 1 < limit || value == null || !draft.interval.isPoint()) {
      return;
    }
    long match = tables.units.forward(t, unit);
    if (match == 0 || PhraseTable.token(match) != unit + 1) {
      return;
    }
    Unit greater = tables.units.meaning(match).get(0).unit();
    if (!greater.comparableWith(draft.unit)
        || greater.factor().compareTo(draft.unit.factor()) <= 0
        || draft.unit.equals(Unit.COUNT)
        || draft.unit.offset().signum() != 0) {
      return;
    }
    BigDecimal ratio = greater.factor().divide(draft.unit.factor(), Interval.PRECISION);
    draft.interval = Interval.exactly(ratio.add(value));
    draft.start = unit - 1;
    draft.rule = "compound";
  }

  /** "A year and a half", "two miles and a half": the part stands behind the unit. */
  void andPart(Draft draft, int limit) {
    Numeral.Kind kind = draft.numeral.kind();
    BigDecimal value = draft.interval.low();
    boolean part = kind == Numeral.Kind.FRACTION && draft.unit.equals(Unit.SHARE);
    int unit = draft.start - 2;
    int one = unit - 1;
    boolean article = t.is(one, "a") || t.is(one, "an");
    if (!part || value == null || !article || one < limit || !t.is(draft.start - 1, "and")) {
      return;
    }
    long match = tables.units.forward(t, unit);
    if (match == 0 || PhraseTable.token(match) != unit + 1 || isSaid(draft.end)) {
      return;
    }
    draft.unit = tables.units.meaning(match).get(0).unit();
    draft.interval = Interval.exactly(value.add(BigDecimal.ONE));
    draft.start = one;
    draft.rule = "compound";
  }

  /** The part behind a unit that has its own number: "two years and a half". */
  void withPart(Draft draft) {
    int at = draft.end;
    BigDecimal value = draft.interval.low();
    boolean half = t.is(at, "and") && t.is(at + 1, "a") && t.is(at + 2, "half");
    boolean measure = !draft.isCount() && draft.numeral.isCardinal() && draft.interval.isPoint();
    if (half && measure && value != null && !isSaid(at + 3)) {
      draft.interval = Interval.exactly(value.add(HALF));
      draft.end = at + 3;
      draft.rule = "compound";
    }
  }

  /** Whether it is said what the part is of. */
  private boolean isSaid(int behind) {
    return nouns.isNounLike(behind)
        || t.is(behind, "of") && t.has(behind + 1, WordClass.DETERMINER)
        || t.has(behind, WordClass.SCALE);
  }

  /** "Six feet two", "eight metres thirty": adds the smaller unit, which nobody says. */
  private boolean unsaid(Draft draft, Numeral more, int at) {
    BigDecimal value = draft.interval.low();
    boolean foot = draft.unit.name().equals("foot");
    boolean metre = draft.unit.name().equals("metre");
    int small = more.value().intValue();
    boolean fits =
        at == draft.end
            && (foot ? small < 12 : metre && small >= 10 && small < 100)
            && more.isDigits() == draft.numeral.isDigits()
            && more.value().stripTrailingZeros().scale() <= 0;
    if (value == null || !fits || nouns.isNounLike(more.end()) || t.isHyphen(more.end())) {
      return false;
    }
    draft.unit = foot ? Unit.named("inch") : draft.unit;
    draft.interval =
        Interval.exactly(
            foot
                ? value.multiply(BigDecimal.valueOf(12)).add(more.value())
                : value.add(more.value().movePointLeft(2)));
    draft.end = more.end();
    draft.rule = "compound";
    return true;
  }

  /** "15 dollars and 50", "3 CAD 4 cents": adds the hundredths that close an amount of money. */
  void smallChange(Draft draft) {
    BigDecimal value = draft.interval.low();
    if (draft.unit.dimension() != Dimension.MONEY
        || !draft.interval.isPoint()
        || value == null
        || value.stripTrailingZeros().scale() > 0
        || draft.numeral.hasScale()
        || draft.unit.factor().compareTo(BigDecimal.ONE) != 0) {
      return;
    }
    int i = t.is(draft.end, "and") ? draft.end + 1 : draft.end;
    Numeral more =
        t.isPlainWhole(i) || t.has(i, WordClass.NUMERAL) ? numerals.cardinal(i, false) : null;
    if (more == null
        || !more.isCardinal()
        || more.hasScale()
        || more.value().compareTo(HUNDRED) >= 0) {
      return;
    }
    int end = more.end();
    boolean cents = t.is(end, "cents") || t.is(end, "cent") || (t.is(end, "c") && !t.spaced(end));
    end += cents ? 1 : 0;
    boolean closed =
        end >= t.count() || t.is(end, '.') || t.is(end, ';') || t.is(end, '?') || t.is(end, '!');
    if (cents || closed) {
      draft.interval = Interval.exactly(value.add(more.value().movePointLeft(2)));
      draft.end = end;
      draft.rule = "compound";
    }
  }

  /** "Six hours and 50 minutes", "5 ft 2 in": adds the smaller unit behind; the unit it is in. */
  void compound(Draft draft) {
    Dimension dimension = draft.unit.dimension();
    if (!draft.interval.isPoint() || draft.unit.offset().signum() != 0) {
      return;
    }
    boolean money = dimension == Dimension.MONEY;
    if (!(money
        || dimension == Dimension.LENGTH
        || dimension == Dimension.DURATION
        || dimension == Dimension.MASS)) {
      return;
    }
    for (int rounds = 0; rounds < 3; rounds++) {
      int i = draft.end;
      if (t.is(i, ',') && dimension == Dimension.LENGTH) {
        i++;
      }
      if (t.is(i, "and")) {
        i++;
      }
      Numeral more =
          t.isNumber(i) || t.has(i, WordClass.NUMERAL) ? numerals.cardinal(i, false) : null;
      if (more == null || more.hasScale()) {
        return;
      }
      Found found = after(more, more.end());
      if (found == null && more.isCardinal() && unsaid(draft, more, i)) {
        return;
      }
      if (found == null
          || found.unit().dimension() != dimension
          || !found.unit().base().equals(draft.unit.base())
          || found.unit().factor().compareTo(draft.unit.factor()) >= 0
          || more.value().compareTo(HUNDRED) >= 0) {
        return;
      }
      BigDecimal ratio = draft.unit.factor().divide(found.unit().factor(), Interval.PRECISION);
      BigDecimal value = draft.interval.low();
      if (value == null) {
        return;
      }
      if (money) {
        draft.interval =
            Interval.exactly(value.add(more.value().divide(ratio, Interval.PRECISION)));
      } else {
        draft.interval = Interval.exactly(value.multiply(ratio).add(more.value()));
        draft.unit = found.unit();
      }
      draft.end = found.end();
      draft.rule = "compound";
    }
  }
}
