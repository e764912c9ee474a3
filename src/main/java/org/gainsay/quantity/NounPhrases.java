package org.gainsay.quantity;

/** Finds where the noun phrase behind a figure ends: modifiers, names, possessives, plurals. */
final class NounPhrases {

  private static final int LONGEST = 6;

  /** A plural behind another that can only be what the first one does: "children gains". */
  private static final long ACTS =
      WordClass.mask(WordClass.VERB, WordClass.RISE_VERB, WordClass.FALL_VERB);

  private static final long OBJECTS =
      WordClass.mask(WordClass.DETERMINER, WordClass.PRONOUN, WordClass.NUMERAL);

  private final Tokens t;
  private final Nouns nouns;
  private final NumeralReader numerals;

  NounPhrases(Tokens tokens, Nouns nouns, NumeralReader numerals) {
    this.t = tokens;
    this.nouns = nouns;
    this.numerals = numerals;
  }

  /** Behind "injured", or behind "injured staff members" when a plural follows. */
  int softEnd(int at) {
    int noun = at + 1;
    if (!nouns.isNounLike(noun) || !(nouns.isPlural(noun) || nouns.isPlural(noun + 1))) {
      return noun;
    }
    int end = end(noun, false);
    return nouns.isPlural(end - 1) && !t.has(end, WordClass.SAID) ? end : noun;
  }

  /** Behind the last word of the noun phrase that begins at a word. */
  int end(int at, boolean singular) {
    int end = at;
    int plural = -1;
    int i = at;
    while (i < t.count() && i - at < LONGEST * 2 && !t.breaks(i)) {
      if (t.isHyphen(i)
          && i > at
          && (t.isWord(i - 1) || t.isMixed(i - 1))
          && (t.isWord(i + 1) || t.isNumber(i + 1))) {
        i++;
        if (t.isNumber(i)
            || t.is(i, "and")
            || t.is(i, "in")
            || t.is(i, "to")
            || (!nouns.isNounLike(i) && !t.spaced(i))) {
          i++;
          end = i;
          continue;
        }
      } else if (isPossessive(i) && i > at) {
        i += 2;
        // "The country's 12,000 schools".
        Numeral inside =
            t.isNumber(i) || t.has(i, WordClass.NUMERAL) ? numerals.cardinal(i, true) : null;
        if (inside != null && !nouns.isNounLike(inside.end())) {
          end = i;
          break;
        }
        i = inside == null ? i : inside.end();
        plural = -1;
        end = i;
        continue;
      }
      // "30 Boeing 737 jets": the number names the model.
      if (i > at
          && plural < 0
          && t.isPlainWhole(i)
          && t.capital(i - 1)
          && nouns.isNounLike(i + 1)
          && (nouns.isPlural(i + 1) || nouns.isPlural(i + 2))) {
        i++;
        continue;
      }
      int initials = plural < 0 ? initials(i) : i;
      if (initials > i && nouns.isNounLike(initials)) {
        i = initials;
        continue;
      }
      if (!nouns.isNounLike(i)) {
        break;
      }
      // "A 12-week course costs $400".
      boolean money = t.isNumber(i + 1) || t.has(i + 1, WordClass.CURRENCY_SIGN);
      if (i > at && t.has(i, WordClass.VERB_NOUN) && money) {
        break;
      }
      if (i > at && t.has(i, TimeCue.TIME_OPENER) && t.has(i + 1, TimeCue.TIME_SPAN)) {
        break;
      }
      // "The crop failed completely".
      boolean last = !nouns.isNounLike(i + 1) || nouns.endsPhrase(i + 1);
      last &= t.lastChar(i) != 'g';
      if (i > at && end == i && plural < 0 && nouns.endsPhrase(i) && last && !t.isHyphen(i + 1)) {
        break;
      }
      if (plural >= 0 && !nouns.isPlural(i)) {
        boolean compound =
            !nouns.endsPhrase(i)
                && nouns.isPlural(i + 1)
                && !t.has(i, WordClass.VERB)
                && !t.has(i + 1, WordClass.VERB);
        if (!compound || t.has(plural, WordClass.IRREGULAR_PLURAL)) {
          break;
        }
      }
      if (plural >= 0 && nouns.isPlural(i) && t.hasAny(i, ACTS)) {
        break;
      }
      if (nouns.isPlural(i) && !t.isHyphen(i + 1)) {
        plural = i;
      } else if (i > at && end == i && nouns.endsPhrase(i) && plural < 0 && singular) {
        break;
      }
      i++;
      end = i;
    }
    if (plural >= 0 && !singular) {
      end = Math.max(plural + 1, at + 1);
      boolean acts =
          t.has(end + 1, WordClass.VERB_NOUN) && isObject(end + 2)
              || t.has(end + 2, WordClass.DETERMINER);
      if (t.is(end, "and")
          && nouns.isPlural(end + 1)
          && !t.has(end + 1, WordClass.VERB)
          && !acts
          && !t.isNumber(end + 2)) {
        end += 2;
      }
    }
    return end;
  }

  /** Behind initials written with points, U.S. or U.K.; {@code i} when there are none. */
  private int initials(int i) {
    int end = i;
    while (t.upper(end)
        && t.length(end) == 1
        && t.is(end + 1, '.')
        && !t.spaced(end + 1)
        && (end == i || !t.spaced(end))) {
      end += 2;
    }
    return end - i > 2 ? end : i;
  }

  /** What is done follows: "and plans to", "and reports that". */
  private boolean isObject(int i) {
    return t.is(i, "to") || t.hasAny(i, OBJECTS);
  }

  private boolean isPossessive(int i) {
    return (t.is(i, '\'') || t.is(i, '’'))
        && t.is(i + 1, "s")
        && !t.spaced(i + 1)
        && (t.isWord(i + 2) || t.isNumber(i + 2));
  }
}
