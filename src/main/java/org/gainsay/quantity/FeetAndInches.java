package org.gainsay.quantity;

import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/** Tells the signs of feet and inches, 6' 2" and 1/2", from quotation marks and apostrophes. */
final class FeetAndInches {

  private static final int REACH = 60;
  private static final Unit FOOT = Unit.named("foot");
  private static final Unit INCH = Unit.named("inch");

  private final Tokens t;

  FeetAndInches(Tokens tokens) {
    this.t = tokens;
  }

  /** The unit that the sign at a token is, which stands right behind a number. */
  UnitReader.@Nullable Found read(int at) {
    int inch = inch(at);
    if (inch > at) {
      boolean closes = t.is(at, '"') || t.is(at, '”');
      boolean measured = t.has(inch, Cue.MEASURED_BEHIND) && !t.is(inch, "more");
      return !closes || measured || isFeet(at - 2) || quotesClosed(at)
          ? new UnitReader.Found(INCH, inch)
          : null;
    }
    if (!t.is(at, '\'') && !t.is(at, '’')) {
      return null;
    }
    // 6' 2": the inches tell.
    boolean two = t.isNumber(at + 1) && inch(at + 2) > at + 2 && !t.spaced(at + 2);
    boolean measured = t.has(at + 1, Cue.MEASURED_BEHIND) && !t.is(at + 1, "more");
    boolean by = isBy(at + 1) && t.isNumber(at + 2) || isBy(at - 2) && isFeet(at - 3);
    return two || measured || by ? new UnitReader.Found(FOOT, at + 1) : null;
  }

  private boolean isBy(int i) {
    return t.is(i, "x") || t.is(i, "by");
  }

  /** Behind the sign of inches at a token, else the token itself. */
  private int inch(int at) {
    boolean single = t.is(at, '\'') && t.is(at + 1, '\'') && !t.spaced(at + 1);
    return t.is(at, '"') || t.is(at, '”') ? at + 1 : single ? at + 2 : at;
  }

  private boolean isFeet(int i) {
    return (t.is(i, '\'') || t.is(i, '’')) && t.isNumber(i - 1) && !t.spaced(i);
  }

  /** No quotation is open that the sign could close. */
  private boolean quotesClosed(int at) {
    boolean straight = false;
    boolean open = false;
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      if (t.is(i, '"')) {
        // One that stands before a word opens; behind a number where none is open it was one of
        // inches.
        straight = (i == 0 || t.spaced(i)) && !t.spaced(i + 1);
      }
      open = t.is(i, '“') || open && !t.is(i, '”');
    }
    return !straight && !open && !t.is(at, '”');
  }
}
