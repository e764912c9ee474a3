package org.gainsay.extract;

import static org.gainsay.extract.PhraseParts.part;

import org.gainsay.extract.PhraseParts.Part;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/**
 * Tells noun phrases apart by words that cannot stand in them. There is no grammar behind this: a
 * phrase runs until a mark, an auxiliary, a conjunction, a known verb, or an article that nothing
 * binds to what stands before.
 */
final class PhraseFinder {

  static final long ACTORS = Word.bits(Class.PERSON, Class.ORGANISATION, Class.STUDY, Class.TITLE);

  private PhraseFinder() {}

  /** The phrase whose last token is {@code last}, not reaching below {@code floor}; or null. */
  static @Nullable Phrase endingAt(Tokens t, int last, int floor) {
    int i = last;
    if (t.is(i, Type.CLOSE)) {
      while (i > floor && !t.is(i, Type.OPEN)) {
        i--;
      }
      i--;
    }
    if (i < floor) {
      return null;
    }
    if (t.is(i, Class.PRONOUN) && t.isWord(i) && !t.is(i, Class.RELATIVE)) {
      int who = t.is(i - 1, Class.PREPOSITION) ? RelativeClauses.whoBefore(t, i, floor) : -1;
      if (who >= 0) {
        return RelativeClauses.antecedent(t, who, floor);
      }
      return subjectPronoun(t, i) ? Phrase.of(i, i + 1) : null;
    }
    int to = i + 1;
    int from = to;
    if (t.isWord(i) && part(t, i) == Part.DETERMINER && t.is(i, Class.PERSON)) {
      return Phrase.of(i, to);
    }
    scan:
    while (i >= floor) {
      switch (part(t, i)) {
        case NOUN -> from = i;
        case POSSESSIVE -> {
          if (from == to) {
            break scan;
          }
        }
        case DETERMINER -> {
          from = i;
          boolean bound =
              i - 2 >= floor
                  && part(t, i - 1) == Part.BINDER
                  && (part(t, i - 2) == Part.NOUN || t.is(i - 2, "one"));
          boolean more = i - 1 >= floor && part(t, i - 1) == Part.DETERMINER;
          boolean joined =
              i - 2 >= floor
                  && part(t, i - 1) == Part.AND
                  && part(t, i - 2) == Part.NOUN
                  && actorLike(t, i - 2);
          if (!bound && !more && !joined) {
            break scan;
          }
          if (bound || joined) {
            i--;
          }
        }
        case BINDER -> {
          boolean source = t.is(i, "to") && t.is(i - 1, "according");
          if (from == to || i == floor || part(t, i - 1) != Part.NOUN || source) {
            break scan;
          }
        }
        case AND -> {
          boolean joined =
              from < to
                  && i > floor
                  && part(t, i - 1) == Part.NOUN
                  && (t.isName(i - 1) || actorLike(t, i - 1));
          if (!joined) {
            break scan;
          }
        }
        case BOUNDARY -> {
          if (from == to || !isDatedPaper(t, i)) {
            break scan;
          }
        }
      }
      i--;
    }
    if (from == to) {
      return i >= floor && t.is(i, Class.RELATIVE) ? RelativeClauses.antecedent(t, i, floor) : null;
    }
    Phrase whole = Phrase.of(from, to);
    int who = RelativeClauses.whoBefore(t, from, floor);
    Phrase antecedent = who < 0 ? null : RelativeClauses.antecedent(t, who, floor);
    return antecedent != null ? antecedent : whole;
  }

  /** "papers for Thursday's meeting": the day for which a paper is. */
  private static boolean isDatedPaper(Tokens t, int day) {
    return t.is(day, Class.TEMPORAL)
        && t.is(day + 1, Type.POSSESSIVE)
        && t.is(day - 1, Class.BINDER)
        && t.is(day - 2, Class.STUDY);
  }

  /** As {@link #endingAt}, but nothing bound with "of" and the like: an owner before {@code 's}. */
  static @Nullable Phrase ownerEndingAt(Tokens t, int last) {
    int from = last + 1;
    for (int i = last; i >= 0; i--) {
      Part part = part(t, i);
      boolean owner = part == Part.POSSESSIVE && from <= last;
      if (part != Part.NOUN && part != Part.DETERMINER && !owner) {
        break;
      }
      if (!owner) {
        from = i;
      }
      if (part == Part.DETERMINER) {
        break;
      }
    }
    return from > last ? null : Phrase.of(from, last + 1);
  }

  private static boolean subjectPronoun(Tokens t, int i) {
    return t.is(i, "he")
        || t.is(i, "she")
        || t.is(i, "it")
        || t.is(i, "they")
        || t.is(i, "we")
        || t.is(i, "i")
        || t.is(i, "you")
        || t.is(i, Class.PRONOUN) && t.is(i, Class.AUXILIARY);
  }

  /** The phrase that starts at {@code first}, with what stands in apposition behind it; or null. */
  static @Nullable Phrase startingAt(Tokens t, int first, int ceiling) {
    int i = first;
    if (i >= ceiling) {
      return null;
    }
    if (t.isWord(i) && subjectPronoun(t, i)) {
      return Phrase.of(i, i + 1);
    }
    int to = first;
    boolean nameRun = false;
    scan:
    while (i < ceiling) {
      switch (part(t, i)) {
        case NOUN -> {
          if (to > first && endsHere(t, i)) {
            break scan;
          }
          boolean name = t.isName(i);
          if (nameRun && !name && !t.titleCase && t.type[i] == Type.WORD) {
            // Behind a name a small word opens something new, unless it is what the name does.
            boolean office = t.is(i + 1, Class.PERSON) && t.isName(i + 2);
            if (!t.isAny(i, ACTORS) && !office) {
              break scan;
            }
          }
          nameRun = name;
          to = i + 1;
        }
        case POSSESSIVE -> nameRun = false;
        case DETERMINER -> {
          if (i == first && t.is(i, "one") && t.is(i + 1, Type.COMMA) && t.isName(i + 2)) {
            to = i + 1;
            break scan;
          }
          if (to > first
              && !(i > first && part(t, i - 1) == Part.BINDER || part(t, i - 1) == Part.AND)) {
            break scan;
          }
          nameRun = false;
        }
        case BINDER -> {
          if (to == first || !bindsRight(t, i, ceiling)) {
            break scan;
          }
          nameRun = false;
        }
        case AND -> {
          boolean joined =
              to > first
                  && i + 1 < ceiling
                  && (part(t, i + 1) == Part.DETERMINER || t.isName(i + 1));
          if (!joined || !t.isName(i + 1) && !t.isAny(i + 2, ACTORS)) {
            break scan;
          }
          nameRun = false;
        }
        case BOUNDARY -> {
          break scan;
        }
      }
      i++;
    }
    if (to == first) {
      return null;
    }
    Phrase phrase = Phrase.of(first, to);
    return t.is(to, Type.COMMA) ? Asides.with(t, phrase, ceiling) : phrase;
  }

  /** Whether a word behind a noun opens something new: a figure, "toured". */
  private static boolean endsHere(Tokens t, int i) {
    return part(t, i - 1) == Part.NOUN
        && (t.is(i, Type.NUMBER) || t.word[i].isUnknown() && endsIn(t, i, "ed") && !t.capital[i]);
  }

  private static boolean bindsRight(Tokens t, int i, int ceiling) {
    if (i + 1 >= ceiling) {
      return false;
    }
    for (int k = i + 1; k < ceiling && k < i + 5; k++) {
      if (t.is(k, Class.TEMPORAL) || t.is(k, Class.OCCASION)) {
        return t.is(i, "of") || t.is(k, Class.ORGANISATION);
      }
      if (part(t, k) == Part.BOUNDARY) {
        break;
      }
    }
    Part next = part(t, i + 1);
    boolean parts = t.is(i, "to") || t.is(i, "on") || t.is(i, "with") && !t.is(i - 1, Class.STUDY);
    if (parts && !isInside(t, i - 1)) {
      return false;
    }
    return next == Part.NOUN && !t.is(i + 1, Type.NUMBER) || next == Part.DETERMINER;
  }

  /** Whether a phrase can speak: a name, a pronoun, somebody's office, a study. */
  static boolean actorLike(Tokens t, Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (t.isName(i) && !t.titleCase) {
        return true;
      }
      if (part(t, i) == Part.BINDER) {
        break;
      }
      if (actorLike(t, i) || t.is(i, Class.PRONOUN) || t.is(i, Class.FIGURE_NOUN)) {
        return true;
      }
    }
    return t.titleCase;
  }

  private static boolean actorLike(Tokens t, int i) {
    return t.isAny(i, ACTORS)
        || t.word[i].isUnknown()
            && (endsIn(t, i, "ers")
                || endsIn(t, i, "ors")
                || endsIn(t, i, "ists")
                || endsIn(t, i, "ians"));
  }

  static boolean endsIn(Tokens t, int i, String suffix) {
    int length = suffix.length();
    return t.isWord(i)
        && t.end[i] - t.start[i] > length + 1
        && mayBe(t.text.charAt(t.end[i] - 1), suffix.charAt(length - 1))
        && t.endsIn(i, suffix);
  }

  /** Whether letters are alike but for their case; letters that are not of ASCII may always be. */
  private static boolean mayBe(char c, char lower) {
    return c >= 128 || (c | 32) == lower;
  }

  /** "familiar with" behind "people". */
  static boolean isInside(Tokens t, int i) {
    return t.is(i, Class.INSIDE) && t.is(i - 1, Class.PERSON) && t.is(i + 1, Class.PREPOSITION);
  }

  /** The index of the head: the last word before the first "of", "for" and the like. */
  static int head(Tokens t, Phrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      boolean preposition = t.is(i, Class.PREPOSITION) && part(t, i) == Part.BOUNDARY;
      boolean doing =
          endsIn(t, i, "ing") && t.is(i - 1, Class.PERSON) && t.is(i + 1, Class.PREPOSITION);
      if (part(t, i) == Part.BINDER
          || preposition
          || doing
          || isInside(t, i)
          || VerbSubjects.madeBy(t, i)) {
        return i - 1;
      }
    }
    return phrase.to() - 1;
  }

  /** Whose noun it is: "the union's", "his own", "police", "Taliban". */
  static @Nullable Phrase possessor(Tokens t, int noun) {
    int i = noun - 1;
    int steps = 0;
    while (i >= 0
        && steps < 4
        && t.isWord(i)
        && !t.isName(i)
        && !(t.isAny(
                i,
                Word.bits(
                    Class.DETERMINER,
                    Class.POSSESSIVE,
                    Class.PERSON,
                    Class.ORGANISATION,
                    Class.PREPOSITION,
                    Class.CONJUNCTION,
                    Class.AUXILIARY,
                    Class.PRONOUN))
            && !((t.is(i, "official") || t.is(i, Class.MODIFIER))
                && t.is(i - 1, Type.POSSESSIVE)))) {
      i--;
      steps++;
    }
    if (t.is(i, Type.POSSESSIVE)) {
      Phrase owner = ownerEndingAt(t, i - 1);
      return owner != null && actorLike(t, owner) ? owner : null;
    }
    if (t.is(i, Class.POSSESSIVE)) {
      return Phrase.of(i, i + 1);
    }
    boolean sum = t.is(noun, "total") && (t.is(i - 1, "a") || t.is(i - 1, "an"));
    boolean modifier =
        steps == 0
            && !t.is(noun, Class.LEDGER)
            && !(t.is(noun, "numbers") && !t.isName(i) && !t.is(i, Class.ORGANISATION))
            && !(sum && t.is(i, Class.ORGANISATION))
            && (t.isName(i) && !t.titleCase
                || t.isAny(i, Word.bits(Class.PERSON, Class.ORGANISATION)));
    if (modifier
        && !t.is(i, "official")
        // "The head count": of heads.
        && !t.is(i, "head")
        && !t.is(i, Class.DETERMINER)
        && !t.is(i, Class.TEMPORAL)
        && t.quote[i] == 0) {
      return ownerEndingAt(t, i);
    }
    return null;
  }
}
