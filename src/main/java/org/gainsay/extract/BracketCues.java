package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** Sources in brackets behind a figure: "Magnitude 6.8 (seismic institute)". */
final class BracketCues {

  private static final int LONGEST = 7;

  /** How many words may stand between a figure and the bracket. */
  private static final int UNIT = 2;

  private BracketCues() {}

  static void find(Tokens t, List<Cue> cues) {
    int from = 0;
    for (int i = 1; i < t.size; i++) {
      if (t.type[i] == Type.SEMICOLON || t.type[i] == Type.CLOSE) {
        from = i + 1;
      }
      if (t.type[i] == Type.OPEN && t.quote[i] == 0 && figureBefore(t, i)) {
        at(t, from, i, cues);
      }
    }
  }

  private static boolean figureBefore(Tokens t, int open) {
    for (int i = open - 1; i >= 0 && i >= open - 1 - UNIT; i--) {
      if (t.type[i] == Type.NUMBER) {
        return true;
      }
      if (t.type[i] != Type.WORD || t.capital[i]) {
        return false;
      }
    }
    return false;
  }

  /** "(ministry, 3 May)": whether only a date follows in the brackets. */
  private static boolean isDate(Tokens t, int from) {
    int i = from;
    while (i < t.size && i < from + 4 && (t.is(i, Class.TEMPORAL) || t.is(i, Type.NUMBER))) {
      i++;
    }
    return i > from && t.is(i, Type.CLOSE);
  }

  private static void at(Tokens t, int from, int open, List<Cue> cues) {
    boolean labelled =
        (t.is(open + 1, "source") || t.is(open + 1, "sources")) && t.is(open + 2, Type.COLON);
    int first = open + (labelled ? 3 : 1);
    int close = first;
    while (close < t.size && close - open < LONGEST && t.type[close] != Type.CLOSE) {
      if (close > first && t.type[close] == Type.COMMA && isDate(t, close + 1)) {
        break;
      }
      if (t.type[close] != Type.WORD && t.type[close] != Type.POSSESSIVE) {
        return;
      }
      close++;
    }
    if (close >= t.size || close == first || t.isWord(close)) {
      return;
    }
    Phrase speaker = PhraseFinder.startingAt(t, first, close);
    boolean named = labelled && speaker != null && PhraseFinder.actorLike(t, speaker);
    if (speaker == null
        || speaker.to() != close
        || !named
            && !t.isAny(
                PhraseFinder.head(t, speaker), Word.bits(Class.ORGANISATION, Class.STUDY))) {
      return;
    }
    cues.add(Cue.of(Cue.Kind.SPEECH, speaker, open, open + 1, "figure (speaker)").left(from, open));
  }
}
