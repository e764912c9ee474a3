package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Dimension;
import org.gainsay.model.Unit;

/** The noun phrase that a figure counts: where it ends, its of-phrase kept. */
final class CountedNoun {

  private final Tokens t;
  private final Nouns nouns;
  private final NounPhrases phrases;

  CountedNoun(Tokens tokens, Nouns nouns, NounPhrases phrases) {
    this.t = tokens;
    this.nouns = nouns;
    this.phrases = phrases;
  }

  /** Takes the noun phrase that begins at a token for what a figure counts. */
  void read(Draft draft, int at) {
    boolean singular =
        t.isHyphen(at - 1) || t.is(at - 1, "strong") || draft.unit.dimension() == Dimension.MONEY;
    int end = phrases.end(at, singular);
    if (end == at) {
      return;
    }
    // "One police officer".
    boolean one = draft.isCount() && draft.numeral.value().compareTo(BigDecimal.ONE) == 0;
    if (one
        && t.has(end - 1, WordClass.IRREGULAR_PLURAL)
        && nouns.isNounLike(end)
        && !nouns.isPlural(end)
        && !t.has(end, WordClass.VERB)
        && !nouns.endsPhrase(end)) {
      end++;
    }
    boolean of = t.is(end, "of") && !t.is(end + 1, "them");
    if (of
        && (draft.isCount() || draft.unit.equals(Unit.SHARE) || draft.unit.equals(Unit.PERCENT))) {
      int noun = end + 1;
      while (t.has(noun, WordClass.DETERMINER)) {
        noun++;
      }
      int more = nouns.isNounLike(noun) ? phrases.end(noun, true) : noun;
      if (more > noun) {
        end = more;
      }
    }
    // "One in five pupils skips school": what he does.
    for (int i = at; draft.numeral.kind() == Numeral.Kind.PROPORTION && i + 1 < end; i++) {
      if (nouns.isPlural(i) && !t.is(i + 1, "of")) {
        end = i + 1;
      }
    }
    // "Half the population lives": what it does.
    boolean part = draft.unit.equals(Unit.SHARE) || draft.unit.equals(Unit.PERCENT);
    int last = end - 1;
    // "Half the audience follows Azadi": a plural behind a singular, and what it is done to.
    boolean acts = nouns.isPlural(last) && t.capital(end) && !t.capital(last);
    boolean does = (t.has(last, WordClass.VERB) || acts) && end < t.count() && !t.isSign(end);
    if (part && last > at && does && !nouns.isPlural(last - 1)) {
      end = last;
    }
    set(draft, at, end);
  }

  static void set(Draft draft, int from, int to) {
    draft.countedStart = from;
    draft.countedEnd = to;
  }
}
