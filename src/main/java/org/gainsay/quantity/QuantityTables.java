package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconException;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.model.Change;
import org.gainsay.model.Dimension;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/** The lexicon's tables of numbers, bounds and units, compiled for looking up. Immutable. */
final class QuantityTables {

  /** Which end of an interval a bound gives. */
  enum Bound {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    UP_TO
  }

  /** How the words of a table take part in the grammar. */
  enum Form {
    WORD,
    PLURAL,
    SIGN,
    MONEY_SIGN,
    AFTER_NUMERAL,
    NEVER,
    OF,
    OF_ONLY,
    OF_OR_VERB,
    OF_IN2,
    TIMES,
    PLAIN,
    PLAIN_NOUN,
    SINGLE,
    WHOLE,
    START,
    MEASURE,
    VERB
  }

  /** A bound, a hedge, or a word that may stand between one and its figure. */
  record Bounding(@Nullable Bound bound, @Nullable Hedge hedge) {}

  record Scale(BigDecimal value, Form form) {}

  record Vague(Interval interval, Unit unit, Form form, String word) {}

  record Multiple(BigDecimal value, Change change, Form form) {}

  /** A span of time in a word: daily, of an amount or behind it; night, behind "a". */
  record Period(Unit unit, Form form) {}

  /** A spelling of a unit; {@code exact} is its sign when capitals matter, else empty. */
  record Spelling(Unit unit, String exact) {}

  private final Vocabulary.Builder words = new Vocabulary.Builder();
  private final Map<Integer, Integer> numerals = new HashMap<>();

  /** The value of each number word, -1 for others. */
  private final int[] numeralsById;

  private final Map<Integer, Scale> scales = new HashMap<>();
  private final Map<Integer, BigDecimal> denominators = new HashMap<>();
  private final Map<Integer, BigDecimal> fractionSigns = new HashMap<>();
  private final Map<Integer, Integer> ordinals = new HashMap<>();
  private final OwnUnits own;

  final Vocabulary vocabulary;
  final PhraseTable<Vague> vague = new PhraseTable<>();
  final PhraseTable<Multiple> multiples = new PhraseTable<>();
  final PhraseTable<Bounding> before = new PhraseTable<>();
  final PhraseTable<Bounding> after = new PhraseTable<>();
  final PhraseTable<Bounding> told = new PhraseTable<>();
  final PhraseTable<List<Spelling>> units = new PhraseTable<>();
  final PhraseTable<Spelling> currenciesBefore = new PhraseTable<>();
  final PhraseTable<Period> periods = new PhraseTable<>();

  /** The cent of each currency that has one of its own, by the currency's code. */
  final Map<String, Unit> hundredths = new HashMap<>();

  QuantityTables(Lexicon lexicon) {
    this.own = new OwnUnits(lexicon);
    for (LexiconRow row : lexicon.table("number-words")) {
      WordClass type = row.constant("class", WordClass.class);
      for (String word : row.list("words")) {
        words.add(word.toLowerCase(Locale.ROOT), type);
      }
    }
    for (LexiconRow row : lexicon.table("number-cues")) {
      Cue cue = row.constant("cue", Cue.class);
      for (String word : row.list("words")) {
        words.add(word.toLowerCase(Locale.ROOT), cue);
      }
    }
    for (LexiconRow row : lexicon.table("time-cues")) {
      TimeCue cue = row.constant("cue", TimeCue.class);
      for (String word : row.list("words")) {
        words.add(word.toLowerCase(Locale.ROOT), cue);
      }
    }
    numerals(lexicon);
    vague(lexicon);
    bounds(lexicon);
    units(lexicon);
    vocabulary = words.build();
    numeralsById = new int[vocabulary.size()];
    Arrays.fill(numeralsById, -1);
    numerals.forEach((id, value) -> numeralsById[id] = value);
    vague.compile();
    multiples.compile();
    before.compile();
    after.compile();
    told.compile();
    units.compile();
    currenciesBefore.compile();
    periods.compile();
  }

  /** The value of a number word, -1 for others. */
  int numeral(int id) {
    return id < 0 ? -1 : numeralsById[id];
  }

  @Nullable Scale scale(int id) {
    return scales.get(id);
  }

  @Nullable BigDecimal denominator(int id) {
    return denominators.get(id);
  }

  @Nullable BigDecimal fractionSign(int id) {
    return fractionSigns.get(id);
  }

  int ordinal(int id) {
    return ordinals.getOrDefault(id, 0);
  }

  private void numerals(Lexicon lexicon) {
    for (LexiconRow row : lexicon.table("numerals")) {
      numerals.put(words.add(row.need("word"), WordClass.NUMERAL), number(row, "value").intValue());
    }
    for (LexiconRow row : lexicon.table("scales")) {
      Form form = row.constant("form", Form.class);
      if (form != Form.NEVER) {
        scales.put(
            words.add(row.need("word"), WordClass.SCALE), new Scale(number(row, "value"), form));
      }
    }
    for (LexiconRow row : lexicon.table("denominators")) {
      denominators.put(words.add(row.need("word"), WordClass.DENOMINATOR), number(row, "value"));
    }
    for (LexiconRow row : lexicon.table("fraction-signs")) {
      fractionSigns.put(words.add(row.need("sign"), WordClass.FRACTION_SIGN), number(row, "value"));
    }
    for (LexiconRow row : lexicon.table("ordinals")) {
      ordinals.put(words.add(row.need("word"), WordClass.ORDINAL), number(row, "value").intValue());
    }
  }

  private void vague(Lexicon lexicon) {
    for (LexiconRow row : lexicon.table("vague")) {
      String ends = row.cell("ends");
      BigDecimal low = row.cell("low").isEmpty() ? null : number(row, "low");
      BigDecimal high = row.cell("high").isEmpty() ? null : number(row, "high");
      Interval interval =
          new Interval(
              low,
              high,
              low != null && !ends.equals("above"),
              high != null && !ends.equals("below"));
      int[] phrase = phrase(row, "phrase");
      opens(row.need("phrase"));
      vague.put(
          phrase,
          new Vague(
              interval,
              own.named(row, "unit"),
              row.constant("form", Form.class),
              row.need("phrase")));
    }
    for (LexiconRow row : lexicon.table("multiples")) {
      opens(row.need("phrase"));
      multiples.put(
          phrase(row, "phrase"),
          new Multiple(
              number(row, "value"),
              row.constant("change", Change.class),
              row.constant("form", Form.class)));
    }
  }

  private void opens(String phrase) {
    List<String> parts = Tokens.split(phrase);
    words.add(parts.get(0), WordClass.VAGUE_START);
    if (parts.size() == 1) {
      words.add(parts.get(0), Opening.VAGUE_ALONE);
    } else {
      words.add(parts.get(1), Opening.VAGUE_NEXT);
    }
  }

  private void bounds(Lexicon lexicon) {
    for (LexiconRow row : lexicon.table("bounds")) {
      place(row, new Bounding(row.constant("bound", Bound.class), null));
    }
    for (LexiconRow row : lexicon.table("hedges")) {
      Hedge hedge = new Hedge(row.need("phrase"), row.constant("kind", Hedge.Kind.class));
      place(row, new Bounding(null, hedge));
    }
    for (LexiconRow row : lexicon.table("between-bound-and-figure")) {
      before.put(reversed(phrase(row, "phrase")), new Bounding(null, null));
    }
  }

  private void place(LexiconRow row, Bounding meaning) {
    int[] phrase = phrase(row, "phrase");
    switch (row.need("place")) {
      case "before" -> before.put(reversed(phrase), meaning);
      case "after" -> after.put(phrase, meaning);
      case "told" -> {
        words.add(Tokens.split(row.need("phrase")).get(0), WordClass.TOLD_START);
        told.put(phrase, meaning);
      }
      default ->
          throw LexiconException.unknown(
              row, row.cell("place"), "place", List.of("before", "after", "told"));
    }
  }

  private void units(Lexicon lexicon) {
    for (LexiconRow row : lexicon.table("units")) {
      Unit unit = own.named(row, "unit");
      for (String word : row.list("words")) {
        spell(word, new Spelling(unit, ""));
      }
      for (String sign : row.list("signs")) {
        spell(sign, new Spelling(unit, sign));
      }
    }
    for (LexiconRow row : lexicon.table("rate-words")) {
      Period period = new Period(own.named(row, "unit"), row.constant("form", Form.class));
      for (String word : row.list("words")) {
        periods.put(new int[] {words.add(word, WordClass.RATE_WORD)}, period);
      }
    }
    for (LexiconRow row : lexicon.table("currencies")) {
      Unit unit = own.named(row, "unit");
      if (unit.dimension() != Dimension.MONEY) {
        throw new LexiconException(
            row, unit.name(), "this unit is no money", "spell it in [units], not in [currencies]");
      }
      if (unit.name().endsWith("cent")) {
        hundredths.putIfAbsent(unit.base(), unit);
      }
      for (String sign : row.list("before")) {
        List<String> parts = Tokens.split(sign);
        String last = parts.get(parts.size() - 1);
        // The stop of "Rs." is looked at apart: it ends too much else.
        words.add(last.equals(".") ? parts.get(0) : last, WordClass.CURRENCY_SIGN);
        currenciesBefore.put(reversed(ids(parts)), new Spelling(unit, sign));
      }
      for (String name : row.list("after")) {
        spell(name, new Spelling(unit, ""));
      }
    }
  }

  private void spell(String words, Spelling spelling) {
    List<String> parts = Tokens.split(words);
    this.words.add(parts.get(0), Opening.UNIT_START);
    int[] phrase = ids(parts);
    List<Spelling> known = units.get(phrase);
    if (known == null) {
      known = new ArrayList<>();
      units.put(phrase, known);
    }
    known.add(spelling);
  }

  private int[] phrase(LexiconRow row, String column) {
    return ids(Tokens.split(row.need(column).toLowerCase(Locale.ROOT)));
  }

  private int[] ids(List<String> parts) {
    return parts.stream().mapToInt(words::add).toArray();
  }

  private static int[] reversed(int[] ids) {
    int[] reversed = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      reversed[i] = ids[ids.length - 1 - i];
    }
    return reversed;
  }

  /** A decimal, or a fraction such as 2/3. */
  static BigDecimal number(LexiconRow row, String column) {
    String cell = row.need(column);
    int slash = cell.indexOf('/');
    try {
      return slash < 0
          ? new BigDecimal(cell)
          : new BigDecimal(cell.substring(0, slash))
              .divide(new BigDecimal(cell.substring(slash + 1)), Interval.PRECISION);
    } catch (NumberFormatException | ArithmeticException e) {
      throw new LexiconException(
          row, cell, column + " is not a number", "write a decimal such as 0.5, or a fraction");
    }
  }
}
