package org.gainsay.quantity;

import org.gainsay.model.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/** Tells figures from codes of digits and a letter: Pad 39B, 221B Baker Street, 53°N. */
final class CodeRules {

  private static final long NAMES =
      WordClass.mask(WordClass.NAME_BEFORE, WordClass.IDENTIFIER_BEFORE, WordClass.ADDRESS_BEFORE);

  private static final int LONG = 4;
  private static final int NEAR = 4;

  /** No screen and no run is named by more thousands. */
  private static final int MOST_KILO = 16;

  private final Tokens t;
  private final QuantityTables tables;
  private final ContactRules contacts;

  CodeRules(Tokens tokens, QuantityTables tables, ContactRules contacts) {
    this.t = tokens;
    this.tables = tables;
    this.contacts = contacts;
  }

  @Nullable Draft read(Numeral n) {
    int at = n.start();
    int end = n.end();
    Draft rare = rare(n);
    if (rare != null) {
      return rare;
    }
    Draft kind = kind(n);
    if (kind != null) {
      return kind;
    }
    // A letter that would be a scale, "39B", behind a name or before a street.
    boolean letter =
        n.hasScale() && t.isPlainWhole(at) && end == at + 2 && t.upper(at + 1) && !t.spaced(at + 1);
    if (letter && t.length(at + 1) == 1 && t.length(at) <= 3) {
      int street = contacts.street(end);
      if (street > end) {
        return Draft.other(n, at, street, Kind.ADDRESS, "street");
      }
      if (t.hasAny(at - 1, NAMES) && t.capital(at - 1)) {
        return Draft.other(n, at - 1, end, Kind.NAME, "name");
      }
    }
    if (n.kind() != Numeral.Kind.PLAIN_DIGITS && n.kind() != Numeral.Kind.DIGITS) {
      return null;
    }
    // A place on the globe.
    boolean points = t.is(end, '°') && t.upper(end + 1) && t.length(end + 1) == 1;
    if (points && isPoint(end + 1)) {
      return Draft.other(n, at, end + 2, Kind.IDENTIFIER, "coordinate");
    }
    Draft written = written(n);
    return written != null ? written : timed(n);
  }

  /** An account 00417, a 401(k), verse 5:3, section 4.2, "the code is 90210". */
  private @Nullable Draft written(Numeral n) {
    int at = n.start();
    int end = n.end();
    boolean plain = n.kind() == Numeral.Kind.PLAIN_DIGITS;
    if (plain && t.flag(at, Tokens.LEADING_ZERO) && isLong(at)) {
      return Draft.other(n, at, end, Kind.IDENTIFIER, "leading-nought");
    }
    boolean bracket = t.is(end, '(') && !t.spaced(end) && t.isWord(end + 1);
    if (plain && bracket && t.length(end + 1) == 1 && t.is(end + 2, ')')) {
      return Draft.other(n, at, end + 3, Kind.NAME, "number-name");
    }
    boolean verse = t.is(at - 1, ':') && t.isNumber(at - 2);
    if (verse && !t.spaced(at) && !t.spaced(at - 1)) {
      return Draft.other(n, at, end, Kind.IDENTIFIER, "verse");
    }
    boolean part = t.flag(at, Tokens.DECIMAL) && t.has(at - 1, Cue.DIVISION);
    if (part && tables.units.forward(t, end) == 0) {
      return Draft.other(n, at - 1, end, Kind.IDENTIFIER, "number-name");
    }
    boolean is = t.is(at - 1, "is") || t.is(at - 1, "was");
    boolean code = is && (t.is(at - 2, "code") || t.is(at - 2, "pin") || t.is(at - 2, "postcode"));
    return code && plain ? Draft.other(n, at, end, Kind.IDENTIFIER, "code") : null;
  }

  private boolean isLong(int at) {
    return t.length(at) > LONG && !t.isNumber(at + 1);
  }

  /** A 9mm pistol, a 12-gauge shotgun, a .22 rifle, a 4K screen: what kind it is of. */
  private @Nullable Draft kind(Numeral n) {
    int at = n.start();
    boolean apart = t.spaced(at + 1) && t.firstChar(at) != '.';
    if (!t.isNumber(at) || apart && !t.has(at + 1, Cue.BORE)) {
      return null;
    }
    int next = t.isHyphen(at + 1) ? at + 2 : at + 1;
    boolean bore = t.has(next, Cue.BORE);
    boolean gun = t.is(next, "mm") && hasNear(next + 1, Cue.GUN);
    boolean point = t.firstChar(at) == '.' && !bore && hasNear(at + 1, Cue.GUN);
    if (bore || gun || point) {
      return Draft.other(n, at, point ? at + 1 : next + 1, Kind.NAME, "calibre");
    }
    // "40k screens" are so many.
    boolean kilo = t.is(at + 1, "k") && !t.spaced(at + 1) && t.isPlainWhole(at);
    boolean named =
        t.upper(at + 1) || at + 2 < t.count() && t.isWord(at + 2) && t.lastChar(at + 2) != 's';
    boolean shown = t.is(at - 1, "in") && (at + 2 >= t.count() || t.isSign(at + 2));
    named &= shown || hasNear(at + 2, Cue.KILO_NAME);
    return kilo && named && t.whole(at) <= MOST_KILO
        ? Draft.other(n, at, at + 2, Kind.NAME, "letters-and-digits")
        : null;
  }

  /** "9mm semi-automatic pistol": among the words behind. */
  private boolean hasNear(int at, Cue cue) {
    for (int i = at; i < at + NEAR && (t.isWord(i) || t.isHyphen(i)); i++) {
      if (t.has(i, cue)) {
        return true;
      }
      if (t.hasAny(i, NameRules.NO_NAME)) {
        return false;
      }
    }
    return false;
  }

  /** "A one-in-100-year flood": how rare it is. */
  private @Nullable Draft rare(Numeral n) {
    int in = n.end() + 1;
    boolean begins = t.isHyphen(n.end()) && t.is(in, "in") && t.isHyphen(in + 1);
    if (!begins) {
      return null;
    }
    int i = in;
    while (t.isHyphen(i + 1) && !t.spaced(i + 1)) {
      i += 2;
    }
    return t.is(i, "year") ? Draft.other(n, n.start(), i + 1, Kind.NAME, "compound") : null;
  }

  private boolean isPoint(int i) {
    return t.is(i, "n") || t.is(i, "s") || t.is(i, "e") || t.is(i, "w");
  }

  /** "Flight 815 hours after": a name, and a time behind it. */
  private @Nullable Draft timed(Numeral n) {
    int word = n.start() - 1;
    boolean named =
        word > 0
            && t.has(word, WordClass.NAME_BEFORE)
            && t.capital(word)
            && !t.headline()
            && t.isPlainWhole(n.start())
            && t.has(n.end() + 1, WordClass.SPAN_SINCE);
    return named && tables.units.forward(t, n.end()) != 0
        ? Draft.other(n, word, n.end(), Kind.NAME, "name")
        : null;
  }
}
