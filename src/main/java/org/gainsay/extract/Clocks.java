package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;

/** The time of day that opens an entry of a live report: "18.15 Police say", "11:42am: Police". */
final class Clocks {

  private Clocks() {}

  /** The first token behind a time that opens a sentence; 0 where none does. */
  static int behind(Tokens t) {
    int to = isWhole(t) ? 1 : isHour(t) ? 3 : 0;
    if (to == 0) {
      return 0;
    }
    if (t.is(to, "am") || t.is(to, "pm") || t.is(to, "gmt") || t.is(to, "bst")) {
      to++;
    }
    if (t.is(to, Type.COLON) || t.is(to, Type.DASH)) {
      to++;
    }
    return t.isWord(to) && t.capital[to] ? to : 0;
  }

  /** "18.15", "6.15pm". */
  private static boolean isWhole(Tokens t) {
    if (t.size < 2 || t.type[0] != Type.NUMBER) {
      return false;
    }
    String word = t.words(0, 1);
    int point = word.indexOf('.');
    boolean digits =
        (point == 1 || point == 2)
            && word.length() > point + 2
            && word.charAt(point + 1) < '6'
            && Character.isDigit(word.charAt(point + 2));
    String rest = digits ? word.substring(point + 3) : "-";
    return digits && (rest.isEmpty() || rest.equals("am") || rest.equals("pm"));
  }

  /** "11:42", of three tokens. */
  private static boolean isHour(Tokens t) {
    return t.size > 3
        && t.type[0] == Type.NUMBER
        && t.type[1] == Type.COLON
        && t.type[2] == Type.NUMBER
        && t.end[0] - t.start[0] < 3
        && t.start[2] == t.end[1];
  }
}
