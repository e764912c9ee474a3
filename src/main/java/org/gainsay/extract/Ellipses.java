package org.gainsay.extract;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.lexicon.Contrasts;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Page;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Gives figures the unit that their text states only once: "the union put it at 92, the ministry at
 * 57 percent", "26 percent, not 23", "it cost €14m. The buyers' books have 13.5".
 */
final class Ellipses {

  /** Figures of one unit that stand side by side are seldom further apart. */
  private static final BigDecimal ORDER = BigDecimal.valueOf(5);

  /** The same where they stand in sentences of their own. */
  private static final BigDecimal NEAR = BigDecimal.valueOf(2);

  /** The same where a number is all that somebody says. */
  private static final BigDecimal TOLD = BigDecimal.valueOf(4);

  /** The furthest that a figure with the unit may stand in the same sentence, in characters. */
  private static final int REACH = 90;

  /** How many figures back a number with decimals, which counts nothing, finds its unit. */
  private static final int MEMORY = 6;

  /** A number of so many digits is seldom met twice by chance. */
  private static final int TELLING = 3;

  /** A number from here on that counts nothing goes on with a figure so many characters before. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private static final int SOON = 160;

  /** How many words before a number may name what it is an amount of. */
  private static final int BEFORE = 6;

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /** A number that names its millions mostly goes on with what the last ones were of. */
  private static final Pattern SCALED =
      Pattern.compile("(?i)\\b(million|billion|trillion)\\b|[0-9]bn\\b");

  /** What goes on with the subject of the sentence before. */
  private static final Set<String> GOES_ON = Set.of("it", "they", "he", "she");

  private final WordFamilies families;
  private final ScopeWords words;
  private final Contrasts contrasts;

  private Ellipses(ScopeWords words, Contrasts contrasts) {
    this.words = words;
    this.contrasts = contrasts;
    families = words.families();
  }

  static Ellipses of(ScopeWords words, Contrasts contrasts) {
    return new Ellipses(words, contrasts);
  }

  /** The same mentions, with the units that were left out. */
  List<QuantityMention> fill(Page page, TextWords textWords, List<QuantityMention> mentions) {
    List<QuantityMention> filled = new ArrayList<>(mentions);
    Map<Interval, Unit> units = units(mentions);
    int at = 0;
    for (int i = 0; i < mentions.size(); i++) {
      while (at < page.sentences().size()
          && page.sentences().get(at).span().end() <= mentions.get(i).span().start()) {
        at++;
      }
      if (at < page.sentences().size()
          && (isBare(mentions.get(i)) || isOtherEnd(page.text(), filled, i))) {
        Quantity meant = meant(page, textWords, page.sentences().get(at), filled, i, units);
        if (meant != null) {
          filled.set(i, mentions.get(i).with(meant));
        }
      }
    }
    return filled;
  }

  /** A number and nothing that it counts. */
  private static boolean isBare(QuantityMention mention) {
    Quantity quantity = mention.quantity();
    return mention.isFigure()
        && mention.counted().isEmpty()
        && quantity.unit().equals(Unit.COUNT)
        && quantity.hedge().kind() != Hedge.Kind.VAGUE;
  }

  /** "Raised it to 40 litres on Friday from 12": the number at one end of what moved. */
  private static boolean isOtherEnd(String text, List<QuantityMention> mentions, int at) {
    QuantityMention mention = mentions.get(at);
    int before = neighbour(mentions, at, -1);
    Span counted = mention.countedSpan();
    return before >= 0
        && mention.isFigure()
        && (counted == null || counted.start() < mention.span().start())
        && mention.quantity().unit().equals(Unit.COUNT)
        && NumberPlaces.isBehind(text, "from ", mention)
        && NumberPlaces.isBehind(text, " to ", mentions.get(before));
  }

  private @Nullable Quantity meant(
      Page page,
      TextWords textWords,
      Sentence sentence,
      List<QuantityMention> mentions,
      int at,
      Map<Interval, Unit> units) {
    QuantityMention mention = mentions.get(at);
    boolean scaled = SCALED.matcher(mention.quantity().text()).find();
    boolean digits = scaled || DIGITS.matchesAnyOf(mention.span().of(page.text()));
    Unit unit = digits ? unit(sentence, mentions, at) : null;
    if (unit != null) {
      return in(mention.quantity(), BigDecimal.ONE, unit);
    }
    if (isContrasted(page.text(), sentence, mentions, at)) {
      return before(mentions, at, 1, ORDER);
    }
    if (isDecimal(mention)) {
      Unit price = NumberPlaces.isForEach(page.text(), mention.span()) ? currency(mentions) : null;
      return price == null
          ? before(mentions, at, MEMORY, NEAR)
          : in(mention.quantity(), BigDecimal.ONE, price);
    }
    Quantity equal = digits ? equal(mention.quantity(), units) : null;
    if (equal != null || !NumberPlaces.endsClause(page.text(), mention.span())) {
      return equal;
    }
    if (isRow(page.text(), mentions, at)) {
      return before(mentions, at, 1, ORDER);
    }
    if (isAlone(page.text(), textWords, sentence, mention.span())) {
      return before(mentions, at, 1, TOLD);
    }
    Unit currency = scaled ? currency(mentions) : null;
    if (currency != null && isOfMoney(textWords, sentence, mention.span())) {
      return in(mention.quantity(), BigDecimal.ONE, currency);
    }
    if (isLarge(mention) && isSoonBehind(mentions, at)) {
      return before(mentions, at, 1, TOLD);
    }
    boolean goesOn = scaled || isOfPronoun(textWords, sentence, mention.span());
    return goesOn ? before(mentions, at, 1, NEAR) : null;
  }

  /** "The firm put it at 4,000 litres. The agency has 11,000." */
  private static boolean isSoonBehind(List<QuantityMention> mentions, int at) {
    int before = neighbour(mentions, at, -1);
    return before >= 0
        && mentions.get(at).span().start() - mentions.get(before).span().end() <= SOON;
  }

  /** Whether so many would hardly be counted without a word for them. */
  private static boolean isLarge(QuantityMention mention) {
    BigDecimal value = mention.quantity().interval().tellingEnd();
    return value != null && value.compareTo(LARGE) >= 0;
  }

  /** The one currency that a text gives figures in; null for none and for several. */
  private static @Nullable Unit currency(List<QuantityMention> mentions) {
    Unit currency = null;
    for (QuantityMention mention : mentions) {
      Unit unit = mention.quantity().unit();
      if (unit.dimension() == Dimension.MONEY) {
        if (currency != null && !currency.base().equals(unit.base())) {
          return null;
        }
        currency = currency == null || unit.name().equals(unit.base()) ? unit : currency;
      }
    }
    return currency;
  }

  /** Whether the words before a number name an amount of money: "a bill of half a billion". */
  private boolean isOfMoney(TextWords textWords, Sentence sentence, Span span) {
    int start = Math.max(sentence.span().start(), span.start() - REACH);
    List<Token> tokens = families.tokens(textWords, start, span.start());
    List<Token> near = tokens.subList(Math.max(0, tokens.size() - BEFORE), tokens.size());
    return families.senses(near, Dimension.MONEY).stream()
        .anyMatch(sense -> sense.family().kind() == WordFamilies.Kind.AMOUNT);
  }

  /** Whether a sentence goes on of what the one before was about: "on Monday it had burned 900". */
  private boolean isOfPronoun(TextWords textWords, Sentence sentence, Span span) {
    if (span.start() - sentence.span().start() > REACH) {
      return false;
    }
    List<Token> tokens = families.tokens(textWords, sentence.span().start(), span.start());
    for (Token token : tokens) {
      if (GOES_ON.contains(token.form())) {
        return true;
      }
      boolean noun = token.isMark() || words.function(token) == null;
      boolean small = token.is(",") || NumberPlaces.QUOTES.matchesAllOf(token.form());
      if (noun && !small && !isDay(token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDay(Token token) {
    return token.form().endsWith("day");
  }

  private static Quantity in(Quantity quantity, BigDecimal scale, Unit unit) {
    return new Quantity(quantity.text(), quantity.interval().scale(scale), unit, quantity.hedge());
  }

  private static boolean isDecimal(QuantityMention mention) {
    BigDecimal value = mention.quantity().interval().tellingEnd();
    return value != null && value.stripTrailingZeros().scale() > 0;
  }

  /** In the unit of one of the last few figures, and in its thousands or millions. */
  private static @Nullable Quantity before(
      List<QuantityMention> mentions, int at, int memory, BigDecimal times) {
    Quantity quantity = mentions.get(at).quantity();
    int i = at;
    for (int back = 0; back < memory; back++) {
      i = neighbour(mentions, i, -1);
      if (i < 0) {
        return null;
      }
      Quantity other = mentions.get(i).quantity();
      if (!isShared(other.unit())) {
        continue;
      }
      for (BigDecimal scale : List.of(BigDecimal.ONE, scale(other))) {
        Quantity meant = in(quantity, scale, other.unit());
        if (areWithin(times, meant, other)) {
          return meant;
        }
      }
    }
    return null;
  }

  /** A thousand of "€14k", a million of "€14.2m", one of "€14". */
  private static BigDecimal scale(Quantity quantity) {
    BigDecimal value = quantity.interval().tellingEnd();
    String written =
        CharMatcher.inRange('0', '9').or(CharMatcher.is('.')).retainFrom(quantity.text());
    if (value == null || !written.matches("[0-9]+([.][0-9]+)?") || value.signum() <= 0) {
      return BigDecimal.ONE;
    }
    BigDecimal number = new BigDecimal(written);
    if (number.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal scale = value.divide(number, 0, RoundingMode.DOWN);
    return scale.multiply(number).compareTo(value) == 0 ? scale : BigDecimal.ONE;
  }

  /** The units of the long numbers that have one: the first, where one number has several. */
  private static Map<Interval, Unit> units(List<QuantityMention> mentions) {
    Map<Interval, Unit> units = new HashMap<>();
    for (QuantityMention mention : mentions) {
      Quantity quantity = mention.quantity();
      if (mention.isFigure() && isShared(quantity.unit()) && isTelling(quantity)) {
        units.putIfAbsent(quantity.interval(), quantity.unit());
      }
    }
    return units;
  }

  /** In the unit of the same number elsewhere: "£96,540 in all. The return says 96,540". */
  private static @Nullable Quantity equal(Quantity quantity, Map<Interval, Unit> units) {
    Unit unit = isTelling(quantity) ? units.get(quantity.interval()) : null;
    return unit == null ? null : in(quantity, BigDecimal.ONE, unit);
  }

  private static boolean isTelling(Quantity quantity) {
    BigDecimal value = quantity.interval().tellingEnd();
    return value != null && value.stripTrailingZeros().precision() >= TELLING;
  }

  /** Whether a number is all that is said: "the police speak of nine.", "“Nine, and I know it”". */
  private boolean isAlone(String text, TextWords textWords, Sentence sentence, Span span) {
    int start = Math.max(sentence.span().start(), span.start() - REACH);
    if (start == sentence.span().start()
        && NumberPlaces.QUOTES.matchesAllOf(text.substring(start, span.start()))) {
      return true;
    }
    List<Token> tokens = families.tokens(textWords, start, span.start());
    return words.estimates(tokens).stream().anyMatch(found -> found.to() == tokens.size());
  }

  /** Whether a number is set against the figure before it: "€90 million, not 60". */
  private boolean isContrasted(
      String text, Sentence sentence, List<QuantityMention> mentions, int at) {
    int first = neighbour(mentions, at, -1);
    if (first < 0 || mentions.get(first).span().start() < sentence.span().start()) {
      return false;
    }
    int from = mentions.get(first).span().end();
    int to = mentions.get(at).span().start();
    return from <= to && to - from <= REACH && contrasts.stand(text.substring(from, to));
  }

  /** Whether a number stands behind a short label, as the figure before it does: "The firm: 47". */
  private static boolean isRow(String text, List<QuantityMention> mentions, int at) {
    int before = neighbour(mentions, at, -1);
    return before >= 0
        && NumberPlaces.isBehindLabel(text, mentions.get(at).span().start())
        && NumberPlaces.isBehindLabel(text, mentions.get(before).span().start());
  }

  private static @Nullable Unit unit(Sentence sentence, List<QuantityMention> mentions, int at) {
    QuantityMention mention = mentions.get(at);
    int before = neighbour(mentions, at, -1);
    int after = neighbour(mentions, at, 1);
    boolean follows = before >= 0 && mentions.get(before).span().start() >= sentence.span().start();
    Unit unit = follows ? shared(mentions.get(before), mention) : null;
    if (unit == null && after >= 0 && mentions.get(after).span().end() <= sentence.span().end()) {
      unit = shared(mention, mentions.get(after));
    }
    return unit;
  }

  /** The next figure in one direction, -1 when there is none. */
  private static int neighbour(List<QuantityMention> mentions, int at, int step) {
    for (int i = at + step; i >= 0 && i < mentions.size(); i += step) {
      if (mentions.get(i).isFigure()) {
        return i;
      }
    }
    return -1;
  }

  /** The unit that one of two neighbours states for both; null when each stands for itself. */
  private static @Nullable Unit shared(QuantityMention first, QuantityMention second) {
    Quantity a = first.quantity();
    Quantity b = second.quantity();
    Unit unit = a.unit().equals(Unit.COUNT) ? b.unit() : a.unit();
    int between = second.span().start() - first.span().end();
    return isShared(unit) && between <= REACH && areWithin(ORDER, a, b) ? unit : null;
  }

  /** Whether figures after the first leave a unit out: never "times" or a fraction. */
  private static boolean isShared(Unit unit) {
    return unit.dimension() != Dimension.COUNT
        && unit.dimension() != Dimension.RATIO
        && !unit.equals(Unit.SHARE);
  }

  private static boolean areWithin(BigDecimal times, Quantity a, Quantity b) {
    BigDecimal x = a.interval().tellingEnd();
    BigDecimal y = b.interval().tellingEnd();
    return x != null
        && y != null
        && x.min(y).signum() > 0
        && x.max(y).compareTo(x.min(y).multiply(times)) <= 0;
  }
}
