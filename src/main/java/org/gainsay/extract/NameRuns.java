package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** Tells where a name begins and ends among the words of a sentence. */
final class NameRuns {

  private NameRuns() {}

  /**
   * Whether a word before a name has its capital only from the sentence: "Former Taliban",
   * "Operator Kell Rail".
   */
  static boolean isOpening(Tokens t, int from, int to) {
    return to - from > 1
        && t.isSentenceStart(from)
        && (t.is(from, Class.OPENER) && !t.isAny(from + 1, Word.bits(Class.PERSON, Class.TITLE))
            || t.isAny(from, Word.bits(Class.COMPANY, Class.BARE_COMPANY))
                && !t.isAny(from + 1, Word.bits(Class.ORGANISATION, Class.NAME_ENDING)));
  }

  /** "WHERE WILL IT END": words in capitals that are no name, as an auxiliary stands among them. */
  static boolean isShouted(Tokens t, int from, int to) {
    for (int i = from; to - from > 1 && i < to; i++) {
      boolean small = t.isAny(i, Word.bits(Class.AUXILIARY, Class.RELATIVE));
      if (small && t.end[i] - t.start[i] > 1 && isUpper(t, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an unknown name is told what it is behind a comma: "Kell, the grocer,". */
  static boolean isTold(Tokens t, Phrase name, int to) {
    return name.hasAside() && t.word[to - 1].isUnknown() && t.is(to + 1, Class.DETERMINER);
  }

  /** Whether a day or time of day begins a name: "The Morning Globe". */
  static boolean opensPaper(Tokens t, int i) {
    return t.is(i, Class.TEMPORAL)
        && t.capital[i]
        && !t.titleCase
        && t.is(i - 1, "the")
        && t.isName(i + 1)
        && !t.is(i + 1, Class.TEMPORAL);
  }

  private static boolean isUpper(Tokens t, int i) {
    return t.words(i, i + 1).chars().noneMatch(Character::isLowerCase);
  }

  static int runEnd(Tokens t, int from) {
    int i = from + 1;
    while (i < t.size) {
      if (t.isName(i) && !(t.is(i, Class.TEMPORAL) && !t.is(i + 1, Class.ORGANISATION))) {
        i++;
      } else if ((t.is(i, "of") || t.is(i, "for"))
          && t.isName(i + 1)
          && t.isAny(i - 1, Word.bits(Class.ORGANISATION))) {
        i += 2;
      } else if (t.is(i, "and") && joinsOffice(t, from, i)) {
        i += 2;
      } else if ((t.is(i, "de")
              || t.is(i, "von")
              || t.is(i, "van")
              || t.is(i, "bin")
              || t.is(i, "del"))
          && t.isName(i + 1)) {
        i += 2;
      } else if (t.is(i, Type.POSSESSIVE) && t.isName(i + 1) && t.is(i + 1, Class.ORGANISATION)
          || t.is(i, Type.OTHER) && t.text.charAt(t.start[i]) == '&' && t.isName(i + 1)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** "Department of Health and Human Services": one body, whose "of" holds both. */
  private static boolean joinsOffice(Tokens t, int from, int and) {
    int of = and - 1;
    while (of > from && !t.is(of, "of") && !t.is(of, "for")) {
      of--;
    }
    return of > from
        && t.is(of - 1, Class.ORGANISATION)
        && t.isName(and + 1)
        && t.word[and + 1].pronoun().isEmpty()
        && !t.isAny(and + 1, Word.bits(Class.PERSON, Class.TITLE, Class.TEMPORAL))
        && (t.isName(and + 2) || !t.is(and + 1, Class.ORGANISATION))
        && t.word[and + 2].verb() == null;
  }

  static int roleStart(Tokens t, int from) {
    int i = from;
    while (i > 0
        && from - i < 4
        && t.isWord(i - 1)
        && (t.isAny(i - 1, Word.bits(Class.PERSON, Class.ORGANISATION))
                && !t.is(i - 1, Class.DETERMINER)
            || i < from
                && t.word[i - 1].isUnknown()
                && !PhraseFinder.endsIn(t, i - 1, "ed")
                && !PhraseFinder.endsIn(t, i - 1, "ly"))) {
      i--;
    }
    return i;
  }
}
