package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Interval;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that name no figure (dozens, a majority), multiples (doubled) and nought (no one).
 */
final class VagueReader {

  private static final BigDecimal ONE = BigDecimal.ONE;

  /** "He scored twice as his side won": how often, not how much. */
  private static final long NO_COMPARED =
      WordClass.mask(WordClass.DETERMINER, WordClass.PRONOUN, WordClass.CONJUNCTION);

  private final Tokens t;
  private final QuantityTables tables;
  private final Nouns nouns;

  VagueReader(Tokens tokens, QuantityTables tables, Nouns nouns) {
    this.t = tokens;
    this.tables = tables;
    this.nouns = nouns;
  }

  @Nullable Numeral read(int at) {
    if (t.has(at, WordClass.VAGUE_START)) {
      Numeral vague = vague(at);
      if (vague != null) {
        return vague;
      }
      return multiple(at);
    }
    return t.is(at, "no") ? nought(at) : null;
  }

  private @Nullable Numeral vague(int at) {
    long match = tables.vague.forward(t, at);
    if (match == 0) {
      return null;
    }
    QuantityTables.Vague vague = tables.vague.meaning(match);
    int end = PhraseTable.token(match);
    if (!stands(vague, at, end)) {
      return null;
    }
    if (vague.form() == QuantityTables.Form.OF_IN2) {
      end -= 2;
    }
    Interval interval = vague.interval();
    BigDecimal scaled = ONE;
    if (vague.form() == QuantityTables.Form.TIMES) {
      int i = t.is(end, "of") && !t.is(end - 1, "several") ? end + 1 : end;
      // "Several scores close": of a game.
      boolean game = t.is(i, "scores") && !t.is(i + 1, "of");
      if (game) {
        return null;
      }
      QuantityTables.Scale scale = t.has(i, WordClass.SCALE) ? tables.scale(t.id(i)) : null;
      if (scale != null && scale.form() == QuantityTables.Form.WORD) {
        interval = interval.scale(scale.value());
        scaled = scale.value();
        end = i + 1;
        QuantityTables.Scale second = t.has(end, WordClass.SCALE) ? tables.scale(t.id(end)) : null;
        if (second != null && second.form() == QuantityTables.Form.WORD) {
          interval = interval.scale(second.value());
          scaled = scaled.multiply(second.value());
          end++;
        }
      } else if (t.is(end - 1, "couple")
          && !t.is(end, "of")
          && end < t.count()
          && !nouns.isPlural(end)) {
        return null;
      }
    }
    Numeral.Kind kind =
        vague.unit().equals(Unit.SHARE) ? Numeral.Kind.VAGUE_SHARE : Numeral.Kind.VAGUE;
    if (vague.interval().isPoint() && kind == Numeral.Kind.VAGUE) {
      kind = vague.interval().contains(BigDecimal.ZERO) ? Numeral.Kind.NOUGHT : Numeral.Kind.WORDS;
    }
    return new Numeral(at, end, interval, kind, scaled, vague.word());
  }

  private boolean stands(QuantityTables.Vague vague, int at, int end) {
    return switch (vague.form()) {
      case SINGLE -> !t.has(end, WordClass.SINGLE_KIND) && nouns.isNounLike(end);
      case OF, PLAIN, TIMES ->
          !t.has(at - 1, WordClass.NUMERAL)
              && (!t.isNumber(at - 1) || isEntry(at))
              && !isOther(vague, at, end);
      case OF_ONLY -> t.is(end, "of") || isAside(end);
      case OF_OR_VERB ->
          (t.is(end, "of") || isAside(end) || isSaidOf(end)) && !isOther(vague, at, end);
      case OF_IN2 -> true;
      case START -> at == 0 || t.is(at - 1, '"') || t.is(at - 1, '“') || t.is(end, "of");
      case PLAIN_NOUN -> noun(at, end);
      case WHOLE -> whole(at, end);
      default -> false;
    };
  }

  /** "A majority voted for it"; not "they won a majority in the house". */
  private boolean isSaidOf(int next) {
    return t.isWord(next)
        && !t.has(next, WordClass.PREPOSITION)
        && !t.has(next, WordClass.CONJUNCTION)
        && !t.has(next, WordClass.DETERMINER);
  }

  /** "A minority, 22 percent, of those asked". */
  private boolean isAside(int comma) {
    if (!t.is(comma, ',') || !t.isNumber(comma + 1)) {
      return false;
    }
    int i = comma + 2;
    while (i < comma + 5 && !t.is(i, ',')) {
      i++;
    }
    return t.is(i, ',') && t.is(i + 1, "of");
  }

  private boolean owned(int at) {
    return t.has(at - 1, Cue.OWNER);
  }

  /** "16.20 Dozens are loose": behind the hour of an entry. */
  private boolean isEntry(int at) {
    return at == 1 && t.flag(0, Tokens.DECIMAL) && t.capital(at);
  }

  /** "The scores", "their several ways", "a majority owner". */
  private boolean isOther(QuantityTables.Vague vague, int at, int end) {
    boolean counts = t.is(end, "of") || t.has(end, WordClass.SCALE);
    // "The thousands who fled".
    counts |= t.is(end, "who") || t.is(at - 1, "the") && nouns.endsPhrase(end);
    // "Moses scores two goals".
    if (vague.unit().equals(Unit.COUNT) && t.is(at, "scores")) {
      boolean object = t.isNumber(end) || t.has(end, WordClass.NUMERAL);
      boolean game = t.is(at - 1, "several");
      return game || object || t.has(end, WordClass.DETERMINER) || !counts && owned(at);
    }
    boolean owned = owned(at);
    boolean share = vague.unit().equals(Unit.SHARE) && nouns.isNounLike(end);
    return !counts && (owned || share);
  }

  /**
   * "All of the barns", "nearly all barns": as much as a figure. "All barns" is said too loosely,
   * and "all of the 12 barns" has a figure of its own.
   */
  private boolean whole(int at, int end) {
    if (t.has(at - 1, WordClass.NEGATION)) {
      return false;
    }
    boolean of = t.is(end, "of");
    int noun = of ? end + 1 : end;
    boolean known = t.has(noun, WordClass.DETERMINER) && !t.has(noun, Cue.NO_WHOLE);
    if (known) {
      noun++;
    }
    if (!nouns.isNounLike(noun) || t.has(noun, Cue.NO_WHOLE)) {
      return false;
    }
    boolean hedged = at > 0 && tables.before.backward(t, at, at - 1) != 0;
    // "For the whole of the valley": of where a figure is.
    if (of && t.is(end - 1, "whole") && t.has(at - 1, WordClass.PREPOSITION)) {
      return false;
    }
    // "All of Verland".
    boolean named = t.capital(noun) && !t.headline();
    return of ? known || named : hedged && nouns.isPlural(noun);
  }

  /** "Many barns", "most of the barns", but not "how many", "the most costly". */
  private boolean noun(int at, int end) {
    if (t.is(end, "of")) {
      return !t.has(at - 1, Cue.NO_MOST_BEFORE);
    }
    if (t.has(at - 1, WordClass.NO_MANY_BEFORE)) {
      return false;
    }
    return nouns.isPlural(end) || (nouns.isNounLike(end) && nouns.isPlural(end + 1));
  }

  private @Nullable Numeral multiple(int at) {
    long match = tables.multiples.forward(t, at);
    if (match == 0) {
      return null;
    }
    QuantityTables.Multiple multiple = tables.multiples.meaning(match);
    int end = PhraseTable.token(match);
    boolean stands =
        switch (multiple.form()) {
          case PLAIN -> !t.has(at - 1, Cue.GAME_BEFORE);
          case MEASURE -> measures(at, end);
          case VERB -> t.is(at - 1, "it") || t.has(end, WordClass.DETERMINER);
          default -> false;
        };
    return stands ? Numeral.of(at, end, multiple.value(), Numeral.Kind.MULTIPLE, ONE) : null;
  }

  /**
   * "Double the rent", "nearly double", "twice as many"; not "twice a week" nor "a double room".
   */
  private boolean measures(int at, int end) {
    if (t.isHyphen(end) || t.is(end, "a") || t.is(end, "an") || t.is(end, "this")) {
      return false;
    }
    if (t.is(end, "as")) {
      return !(t.capital(end + 1) && !t.headline()) && !t.hasAny(end + 1, NO_COMPARED);
    }
    if (t.has(end, WordClass.COMPARE)) {
      return true;
    }
    boolean widened = tables.before.backward(t, at, Math.max(0, at - 5)) != 0;
    boolean verb =
        (t.is(at - 1, "to") || t.has(at - 1, WordClass.AUXILIARY)) && t.has(at, Cue.MULTIPLYING);
    return widened || (verb && !nouns.isNounLike(end));
  }

  /** "No casualties": nought of what a report would count; "no doubt" is no figure. */
  private @Nullable Numeral nought(int at) {
    int i = at + 1;
    while (i < at + 3 && !t.has(i, WordClass.CASUALTY) && nouns.isNounLike(i)) {
      i++;
    }
    return t.has(i, WordClass.CASUALTY) && t.isWord(i)
        ? Numeral.of(at, at + 1, BigDecimal.ZERO, Numeral.Kind.NOUGHT, ONE)
        : null;
  }
}
