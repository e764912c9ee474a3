package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the mentions of one sentence, from left to right, each token once. */
final class SentenceReader {

  /** Words with which a number may begin. */
  static final long NUMBERS =
      WordClass.mask(
          WordClass.NUMERAL,
          WordClass.SCALE,
          WordClass.DENOMINATOR,
          WordClass.FRACTION_SIGN,
          WordClass.ORDINAL);

  private static final long TRIGGERS = NUMBERS | WordClass.mask(WordClass.VAGUE_START);

  /** What a figure may begin with, and what holds "a", "an" and "no". */
  private static final long BEGINNINGS = TRIGGERS | WordClass.mask(WordClass.DETERMINER);

  private static final long PARTS = WordClass.mask(WordClass.SCALE, WordClass.DENOMINATOR);

  private final Tokens t;
  private final QuantityTables tables;
  private final Nouns nouns;
  private final NumberForms forms;
  private final FractionReader fractions;
  private final FigureReader figures;
  private final ClockRules clock;
  private final Magnitudes magnitudes;
  private final DateRules dates;
  private final NameRules names;
  private final PersonRules persons;
  private final List<Draft> drafts = new ArrayList<>(4);

  SentenceReader(Tokens tokens, QuantityTables tables) {
    this.t = tokens;
    this.tables = tables;
    this.nouns = new Nouns(tokens);
    NumeralReader numerals = new NumeralReader(tokens, tables);
    UnitReader units = new UnitReader(tokens, tables, nouns, numerals);
    this.fractions = new FractionReader(tokens, tables, numerals);
    VagueReader vagues = new VagueReader(tokens, tables, nouns);
    this.forms = new NumberForms(tokens, fractions, vagues, numerals, units, tables, nouns);
    this.magnitudes = new Magnitudes(tokens);
    this.clock = new ClockRules(tokens, nouns, tables);
    this.dates = new DateRules(tokens, nouns, tables, clock);
    this.names = new NameRules(tokens, nouns, tables, units);
    this.persons = new PersonRules(tokens, nouns, tables, numerals);
    this.figures =
        new FigureReader(tokens, tables, nouns, numerals, fractions, units, dates, magnitudes);
  }

  /** The first token that a mention may begin with; -1 when a sentence can hold none. */
  static int first(Tokens tokens, QuantityTables tables) {
    boolean may =
        tokens.hasDigits()
            || (tokens.seen() & TRIGGERS) != 0
            || WordClass.CASUALTY.in(tokens.seen());
    int i = may ? 0 : tokens.count();
    while (i < tokens.count() && !mayBegin(tokens, tables, i)) {
      i++;
    }
    return i < tokens.count() ? i : -1;
  }

  private static boolean mayBegin(Tokens t, QuantityTables tables, int i) {
    if (t.isNumber(i) || t.isMixed(i)) {
      return true;
    }
    // Most words are told by their classes, without a look at their letters.
    if (!t.hasAny(i, BEGINNINGS)) {
      return false;
    }
    if (t.is(i, "a") || t.is(i, "an")) {
      return articleBegins(t, tables, i);
    }
    boolean every = t.is(i, "every") && t.has(i + 1, WordClass.DENOMINATOR);
    return t.hasAny(i, NUMBERS) || t.is(i, "no") || every || vagueBegins(t, tables, i);
  }

  /** "The majority", "not a single", "double": most that begin with such words are no figures. */
  private static boolean vagueBegins(Tokens t, QuantityTables tables, int i) {
    return t.has(i, WordClass.VAGUE_START)
        && (tables.vague.forward(t, i) != 0 || tables.multiples.forward(t, i) != 0);
  }

  /** "A third", "a million", "a few", "a metre", "a 10th": most articles begin none of them. */
  private static boolean articleBegins(Tokens t, QuantityTables tables, int i) {
    int next = t.isHyphen(i + 1) ? i + 2 : i + 1;
    return t.hasAny(next, PARTS)
        || t.isNumber(next)
        || tables.units.forward(t, i + 1) != 0
        || tables.vague.forward(t, i) != 0
        || tables.multiples.forward(t, i) != 0;
  }

  List<QuantityMention> read(int first) {
    int i = first;
    int limit = 0;
    while (i < t.count()) {
      boolean trigger = mayBegin(t, tables, i);
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
    List<Draft> joined = new Joiner(t, tables).join(drafts);
    new CarriedNouns(t, nouns).carry(joined);
    new DefiningSpans(t).mark(joined);
    List<QuantityMention> mentions = new ArrayList<>(joined.size());
    for (Draft draft : joined) {
      mentions.add(draft.mention(t));
    }
    return mentions;
  }

  private @Nullable Draft readAt(int at, int limit) {
    Draft time = clock.spoken(at);
    if (time != null) {
      return time;
    }
    if (t.isMixed(at)) {
      Draft strength = magnitudes.glued(at);
      return strength != null ? strength : names.mixed(at);
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
    Numeral numeral = forms.read(at);
    if (numeral == null) {
      boolean ordinal = t.has(at, WordClass.ORDINAL) || t.has(at, WordClass.DENOMINATOR);
      return ordinal && !t.is(at, "half") && !t.is(at, "quarter") && t.lastChar(at) != 's'
          ? Draft.other(ordinal(at), at, at + 1, Kind.ORDINAL, "ordinal")
          : null;
    }
    return isFigureForm(numeral) ? figures.read(numeral, limit) : notFigure(numeral, limit);
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
      return figures.read(proportion, limit);
    }
    boolean money = t.has(numeral.start() - 1, WordClass.CURRENCY_SIGN);
    if (!money || isCup(numeral)) {
      int year = dates.spoken(numeral);
      if (year > numeral.end()) {
        return Draft.other(numeral, numeral.start(), year, Kind.YEAR, "year");
      }
      if (clock.names(numeral)) {
        return Draft.other(numeral, numeral.start(), numeral.end(), Kind.TIME, "time");
      }
      Draft name = magnitudes.before(numeral, limit) < 0 ? names.read(numeral) : null;
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
    return figures.read(numeral, limit);
  }

  /** "Euro 2024": a currency's name that names begin with, and a year. */
  private boolean isCup(Numeral numeral) {
    int word = numeral.start() - 1;
    return t.capital(word)
        && !t.upper(word)
        && t.has(word, WordClass.NAME_BEFORE)
        && t.isPlainWhole(numeral.start())
        && t.length(numeral.start()) == 4;
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
}
