package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Change;
import org.gainsay.model.Dimension;
import org.gainsay.model.Interval;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.QuantityMention.Kind;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the mentions of one sentence, from left to right, each token once. */
final class SentenceReader {

  private static final long TRIGGERS =
      WordClass.mask(
          WordClass.NUMERAL,
          WordClass.SCALE,
          WordClass.DENOMINATOR,
          WordClass.FRACTION_SIGN,
          WordClass.ORDINAL,
          WordClass.VAGUE_START);

  private final Tokens t;
  private final QuantityTables tables;
  private final NumeralReader numerals;
  private final FractionReader fractions;
  private final VagueReader vagues;
  private final UnitReader units;
  private final BoundReader bounds;
  private final RangeReader ranges;
  private final CountedFinder counted;
  private final ChangeReader changes;
  private final DateRules dates;
  private final NameRules names;
  private final PersonRules persons;
  private final List<Draft> drafts = new ArrayList<>(4);

  SentenceReader(Tokens tokens, QuantityTables tables) {
    this.t = tokens;
    this.tables = tables;
    Nouns nouns = new Nouns(tokens);
    this.numerals = new NumeralReader(tokens, tables);
    this.fractions = new FractionReader(tokens, tables, numerals);
    this.vagues = new VagueReader(tokens, tables, nouns);
    this.units = new UnitReader(tokens, tables, nouns, numerals);
    this.bounds = new BoundReader(tokens, tables);
    this.changes = new ChangeReader(tokens);
    this.ranges = new RangeReader(tokens, numerals, units, changes);
    this.counted = new CountedFinder(tokens, tables, nouns, numerals);
    this.dates = new DateRules(tokens, nouns, tables);
    this.names = new NameRules(tokens, nouns, tables, units);
    this.persons = new PersonRules(tokens, nouns, tables, numerals);
  }

  /** Whether a sentence can hold a mention at all. */
  static boolean mayHold(Tokens tokens) {
    return tokens.hasDigits()
        || (tokens.seen() & TRIGGERS) != 0
        || WordClass.CASUALTY.in(tokens.seen());
  }

  List<QuantityMention> read() {
    int i = 0;
    int limit = 0;
    while (i < t.count()) {
      boolean trigger =
          t.isNumber(i) || t.isMixed(i) || t.hasAny(i, TRIGGERS) || t.is(i, "no") || isPoint(i);
      Draft draft = trigger ? readAt(i, limit) : null;
      if (draft == null) {
        i++;
        continue;
      }
      drafts.add(draft);
      i = Math.max(draft.end, i + 1);
      limit = i;
    }
    if (drafts.isEmpty()) {
      return List.of();
    }
    List<Draft> joined = new Joiner(t).join(drafts);
    List<QuantityMention> mentions = new ArrayList<>(joined.size());
    for (Draft draft : joined) {
      mentions.add(draft.mention(t));
    }
    return mentions;
  }

  private @Nullable Draft readAt(int at, int limit) {
    if (t.isMixed(at)) {
      return names.mixed(at);
    }
    if (t.isNumber(at)) {
      if (t.flag(at, Tokens.CHAIN)) {
        return Draft.other(digits(at), at, at + 1, Kind.IDENTIFIER, "digit-chain");
      }
      int raised = t.isHyphen(at - 1) || t.is(at - 1, '−') ? at - 2 : at - 1;
      boolean glued = !t.spaced(at) && !t.spaced(at - 1);
      boolean noughtBelow = t.is(at - 1, '/') && glued && t.whole(at) == 0 && t.isNumber(at - 2);
      boolean inverse = t.is(at - 1, '−') && glued && t.isWord(at - 2);
      if ((t.is(raised, '^') && !t.spaced(at) && !t.spaced(raised)) || noughtBelow || inverse) {
        return Draft.other(digits(at), at, at + 1, Kind.IDENTIFIER, "exponent");
      }
      if (ordinalSuffix(at + 1)) {
        Draft date = dates.read(at);
        return date != null ? date : Draft.other(digits(at), at, at + 2, Kind.ORDINAL, "ordinal");
      }
      Draft date = dates.read(at);
      if (date != null) {
        return date;
      }
    }
    Numeral numeral = numeral(at);
    if (numeral == null) {
      boolean ordinal = t.has(at, WordClass.ORDINAL) || t.has(at, WordClass.DENOMINATOR);
      return ordinal && !t.is(at, "half") && !t.is(at, "quarter") && t.lastChar(at) != 's'
          ? Draft.other(ordinal(at), at, at + 1, Kind.ORDINAL, "ordinal")
          : null;
    }
    return isFigureForm(numeral) ? figure(numeral, limit) : notFigure(numeral, limit);
  }

  private static boolean isFigureForm(Numeral numeral) {
    return !numeral.isCardinal();
  }

  private @Nullable Draft notFigure(Numeral numeral, int limit) {
    int behind = t.isHyphen(numeral.end()) ? numeral.end() + 1 : numeral.end();
    if (numeral.kind() == Numeral.Kind.WORDS
        && numeral.value().intValue() >= 20
        && (t.has(behind, WordClass.ORDINAL) || t.has(behind, WordClass.DENOMINATOR))
        && t.lastChar(behind) != 's') {
      return Draft.other(numeral, numeral.start(), behind + 1, Kind.ORDINAL, "ordinal");
    }
    Numeral proportion = fractions.proportion(numeral);
    if (proportion != null) {
      return figure(proportion, limit);
    }
    boolean money = t.has(numeral.start() - 1, WordClass.CURRENCY_SIGN);
    if (!money) {
      if (dates.clock(numeral)) {
        return Draft.other(numeral, numeral.start(), numeral.end(), Kind.TIME, "time");
      }
      Draft name = names.read(numeral);
      if (name != null) {
        return trimmed(name, limit);
      }
      Draft age = persons.age(numeral);
      if (age != null) {
        return trimmed(age, limit);
      }
      Draft reference = persons.reference(numeral);
      if (reference != null) {
        return reference;
      }
    }
    return figure(numeral, limit);
  }

  private static Draft trimmed(Draft draft, int limit) {
    draft.start = Math.max(draft.start, limit);
    return draft;
  }

  private Numeral digits(int at) {
    return Numeral.of(at, at + 1, t.number(at), Numeral.Kind.PLAIN_DIGITS, BigDecimal.ONE);
  }

  private Numeral ordinal(int at) {
    BigDecimal below = tables.denominator(t.id(at));
    BigDecimal value = below != null ? below : BigDecimal.valueOf(tables.ordinal(t.id(at)));
    return Numeral.of(at, at + 1, value, Numeral.Kind.WORDS, BigDecimal.ONE);
  }

  private boolean ordinalSuffix(int i) {
    return !t.spaced(i) && t.has(i, Cue.ORDINAL_SUFFIX);
  }

  private @Nullable Numeral numeral(int at) {
    Numeral fraction = fractions.fraction(at);
    if (fraction != null) {
      return asMany(fraction);
    }
    Numeral vague = vagues.read(at);
    if (vague != null) {
      return vague;
    }
    if (isPoint(at)) {
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
  private boolean isPoint(int at) {
    return t.is(at, "a")
        && (t.is(at + 1, "percentage") && t.is(at + 2, "point")
            || t.is(at + 1, "point")
                && t.is(at - 1, "by")
                && WordClass.PERCENT_CONTEXT.in(t.seen()));
  }

  /** "Half as many", "a third as big as": a part of another figure and no share. */
  private Numeral asMany(Numeral n) {
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
                    || t.has(n.start() - 1, WordClass.RISE_VERB)
                    || n.value().stripTrailingZeros().scale() > 0));
    return multiple
        ? Numeral.of(n.start(), i + 1, n.value(), Numeral.Kind.MULTIPLE, BigDecimal.ONE)
        : n;
  }

  private Draft figure(Numeral numeral, int limit) {
    Draft draft = new Draft(numeral, numeral.kind().rule());
    unit(draft, limit);
    sign(draft, limit);
    boolean range = ranges.read(draft);
    if (!range) {
      units.compound(draft);
      units.smallChange(draft);
    }
    bounds.read(draft, limit);
    counted.read(draft);
    changes.read(draft);
    if (numeral.kind() == Numeral.Kind.MULTIPLE && draft.change == Change.NONE) {
      long multiple = tables.multiples.forward(t, numeral.start());
      draft.change = multiple == 0 ? Change.NONE : tables.multiples.meaning(multiple).change();
    }
    if (draft.countedStart >= 0 && draft.countedStart < draft.end) {
      draft.countedStart = Math.min(draft.countedStart, draft.end);
    }
    if (draft.unit.dimension() == Dimension.DURATION && dates.tells(draft)) {
      draft.kind = Kind.DATE;
      draft.rule = "time-span";
    }
    draft.start = Math.max(draft.start, limit);
    return draft;
  }

  private void unit(Draft draft, int limit) {
    Numeral numeral = draft.numeral;
    if (numeral.kind() == Numeral.Kind.MULTIPLE || numeral.kind() == Numeral.Kind.PROPORTION) {
      return;
    }
    boolean below =
        t.isHyphen(draft.start - 1)
            && !t.spaced(draft.start)
            && !t.spaced(draft.start - 1)
            && !t.isWord(draft.start - 2);
    UnitReader.Found money = units.currencyBefore(below ? draft.start - 1 : draft.start, limit);
    if (below && money != null) {
      draft.interval = Interval.exactly(numeral.value().negate());
    }
    if (money != null) {
      draft.unit = money.unit();
      draft.start = money.end();
      UnitReader.Found again = units.after(numeral, draft.end);
      boolean next = again != null && t.isNumber(again.end()) && t.isWord(again.end() - 1);
      if (again != null && again.unit().dimension() == Dimension.MONEY && !next) {
        draft.unit =
            again.unit().factor().compareTo(BigDecimal.ONE) == 0 ? again.unit() : draft.unit;
        draft.end = again.end();
      }
      return;
    }
    boolean hyphen = t.isHyphen(draft.start - 1);
    int word = hyphen ? draft.start - 2 : draft.start - 1;
    if (t.is(word, "magnitude") && word >= limit) {
      draft.unit = Unit.named("magnitude");
      draft.start = word;
      return;
    }
    int at = t.is(word, "at") || t.is(word, "of") || t.is(word, "was") ? word - 1 : 0;
    UnitReader.Found found = units.after(numeral, draft.end);
    if (found == null && t.is(at, "magnitude")) {
      draft.unit = Unit.named("magnitude");
      return;
    }
    // A scale can name its currency too: 40 MUSD.
    if (found == null && numeral.hasScale()) {
      UnitReader.Found within = units.after(numeral, draft.end - 1);
      boolean sum = within != null && within.unit().dimension() == Dimension.MONEY;
      found = within != null && sum && within.end() == draft.end ? within : null;
    }
    if (found != null) {
      draft.unit = found.unit();
      draft.end = found.end();
    }
  }

  /** A minus before the number. */
  private void sign(Draft draft, int limit) {
    int at = draft.start - 1;
    if (at < limit || !draft.interval.isPoint()) {
      return;
    }
    boolean sign =
        (t.isHyphen(at) || t.is(at, '−'))
            && !t.spaced(at + 1)
            && (at == 0
                || t.spaced(at)
                || t.is(at - 1, '(')
                || t.is(at - 1, '<')
                || t.is(at - 1, '>'))
            && !t.isNumber(at - 1);
    boolean word =
        (t.is(at, "minus") && !t.is(at - 1, "or") || t.is(at, "negative"))
            && (draft.numeral.isCardinal()
                || draft.numeral.kind() == Numeral.Kind.FRACTION
                || draft.numeral.kind() == Numeral.Kind.PROPORTION)
            && !t.isNumber(at - 1);
    BigDecimal low = draft.interval.low();
    if ((sign || word) && low != null && low.signum() > 0) {
      draft.interval = Interval.exactly(low.negate());
      draft.start = at;
    }
  }
}
