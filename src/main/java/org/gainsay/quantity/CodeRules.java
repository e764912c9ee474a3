package org.gainsay.quantity;

import org.gainsay.model.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/** Tells figures from codes of digits and a letter: Pad 39B, 221B Baker Street, 53°N. */
final class CodeRules {

  private static final long NAMES =
      WordClass.mask(WordClass.NAME_BEFORE, WordClass.IDENTIFIER_BEFORE, WordClass.ADDRESS_BEFORE);

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
    return timed(n);
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
