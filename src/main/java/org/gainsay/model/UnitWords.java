package org.gainsay.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Units as a phrase writes them: in plural, in American spelling, joined by "per". */
final class UnitWords {

  private UnitWords() {}

  /**
   * The unit of some words ("square miles", "km", "litres per second"), null when there is none.
   */
  static @Nullable Unit find(String words) {
    Unit unit = one(words);
    if (unit != null) {
      return unit;
    }
    for (String per : new String[] {" per ", " an ", " a ", "/"}) {
      int index = words.indexOf(per);
      if (index > 0) {
        Unit above = one(words.substring(0, index));
        Unit below = one(words.substring(index + per.length()));
        return above == null || below == null ? null : above.per(below);
      }
    }
    return null;
  }

  private static @Nullable Unit one(String words) {
    if (Unit.isName(words)) {
      return Unit.named(words);
    }
    String lower = words.toLowerCase(Locale.ROOT);
    String name = known(lower);
    if (name == null) {
      name = known(singular(lower));
    }
    if (name == null) {
      int blank = lower.indexOf(' ');
      name = blank < 0 ? null : known(singular(lower.substring(0, blank)) + lower.substring(blank));
    }
    return name == null ? null : Unit.named(name);
  }

  private static @Nullable String known(String words) {
    String row = PhraseWords.meaning("unit", words);
    if (row != null) {
      return row;
    }
    String british = words.replace("meter", "metre").replace("liter", "litre");
    return british.length() > 2 && Unit.isName(british) ? british : null;
  }

  private static String singular(String words) {
    if (words.endsWith("ies")) {
      return words.substring(0, words.length() - 3) + "y";
    }
    return words.endsWith("s") && words.length() > 1
        ? words.substring(0, words.length() - 1)
        : words;
  }
}
