package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/** Tells how strong an earthquake was: "a 6.4 quake", "Mw 5.9", "M5.1", "the value is 6.1". */
final class Magnitudes {

  static final Unit MAGNITUDE = Unit.named("magnitude");

  private static final int REACH = 14;
  private static final long ENDS = WordClass.mask(WordClass.PREPOSITION, WordClass.CONJUNCTION);

  private final Tokens t;

  Magnitudes(Tokens tokens) {
    this.t = tokens;
  }

  /** "M5.1", whose letter and digit are one token. */
  @Nullable Draft glued(int at) {
    boolean letter = t.length(at) == 2 && t.firstChar(at) == 'M';
    boolean decimal = t.is(at + 1, '.') && !t.spaced(at + 1) && t.isPlainWhole(at + 2);
    if (!letter || !decimal || t.spaced(at + 2) || t.length(at + 2) > 2) {
      return null;
    }
    int whole = Character.digit(t.lastChar(at), 10);
    BigDecimal part = BigDecimal.valueOf(t.whole(at + 2)).movePointLeft(t.length(at + 2));
    if (whole < 1 || !isSaid(at, at + 3)) {
      return null;
    }
    BigDecimal value = part.add(BigDecimal.valueOf(whole));
    Draft draft =
        new Draft(
            Numeral.of(at, at + 3, value, Numeral.Kind.DIGITS, BigDecimal.ONE), "magnitude-scale");
    draft.unit = MAGNITUDE;
    if (t.has(draft.end, Cue.QUAKE)) {
      draft.countedStart = draft.end;
      draft.countedEnd = draft.end + 1;
    }
    return draft;
  }

  /** Where the words begin that make a number without a unit a magnitude; -1 when none do. */
  int before(Numeral numeral, int limit) {
    int at = numeral.start();
    boolean decimal = t.flag(at, Tokens.DECIMAL) && numeral.value().compareTo(BigDecimal.TEN) < 0;
    if (!decimal) {
      return -1;
    }
    if (at - 1 >= limit && isScale(at - 1)) {
      return at - 1;
    }
    boolean quake =
        t.has(at + 1, Cue.QUAKE)
            || t.has(at - 2, Cue.QUAKE)
            || t.is(at + 1, "on") && t.is(at + 3, "richter");
    return quake || isGiven(numeral) ? at : -1;
  }

  /** The quake that a magnitude is of, which stands last before it; -1 when none does. */
  int quake(int figure) {
    for (int i = figure - 1; i >= Math.max(0, figure - REACH) && !t.is(i, '.'); i--) {
      if (t.has(i, Cue.QUAKE)) {
        return i;
      }
    }
    return -1;
  }

  /** "Mw", "ML"; a lone M only where a quake is spoken of, as it may be a road. */
  private boolean isScale(int i) {
    boolean named = t.is(i, "mw") || t.is(i, "ml") || t.is(i, "mb") || t.is(i, "ms");
    boolean letters = named && t.length(i) == 2 && (t.firstChar(i) == 'M' || t.is(i, "mb"));
    return letters && isSaid(i, i + 2) || t.is(i, "m") && t.capital(i) && isSaid(i, i + 2);
  }

  /** "The preliminary value is 6.1", in a sentence with a quake. */
  private boolean isGiven(Numeral numeral) {
    int end = numeral.end();
    boolean closed = end >= t.count() || t.isSign(end) && !t.is(end, '%') || t.hasAny(end, ENDS);
    int at = numeral.start();
    boolean gives = t.has(at - 1, Cue.GIVES) || t.has(at - 1, Cue.GIVEN_BY);
    boolean value = t.is(at - 2, "value") || t.is(at - 2, "magnitude") || t.is(at - 1, "magnitude");
    return closed && (gives || value) && isSaid(at, at);
  }

  /** Whether a quake, its magnitude or its depth is spoken of near by. */
  private boolean isSaid(int from, int behind) {
    for (int i = Math.max(0, from - REACH); i < Math.min(t.count(), behind + REACH); i++) {
      boolean words = t.is(i, "magnitude") || t.is(i, "seismic") || t.is(i, "depth");
      if (t.has(i, Cue.QUAKE) || words) {
        return true;
      }
    }
    return from == 0 && t.isMixed(0);
  }
}
