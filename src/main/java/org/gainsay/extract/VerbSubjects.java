package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb by what stands left of it. */
final class VerbSubjects {

  /** Where the "whose" of "Kos, whose group" stands, or -1 where the phrase has none. */
  static int whose(Tokens t, Phrase phrase) {
    int from = phrase.from();
    return t.is(from, "whose") ? from : t.is(from - 1, "whose") ? from - 1 : -1;
  }

  /** Words that part a subject from what stands before it. */
  private static final long CLAUSE =
      Word.bits(Class.AUXILIARY, Class.RELATIVE, Class.CONJUNCTION, Class.VERB);

  private static final long PAPERS = Word.bits(Class.STUDY, Class.FIGURE_NOUN);

  private VerbSubjects() {}

  /**
   * The subject of the verb at {@code verb}: adverbs, dates and the like in between are skipped,
   * and so is an apposition between commas.
   */
  static @Nullable Phrase subjectOf(Tokens t, int verb, int floor) {
    int i = skipLeft(t, verb - 1, floor);
    if (i < floor) {
      return null;
    }
    if (t.is(i, Type.COMMA) || t.is(i, Type.DASH)) {
      return aroundAside(t, i, floor);
    }
    if (t.is(i, Type.CLOSE)) {
      int open = i;
      while (open > floor && !t.is(open, Type.OPEN)) {
        open--;
      }
      return open > floor ? subjectOf(t, open, floor) : null;
    }
    if (t.is(i, Type.POSSESSIVE) && i == verb - 1) {
      // "Kos says 43, her rival's says 50": the noun is left out.
      Phrase owner = PhraseFinder.ownerEndingAt(t, i - 1);
      int at = owner == null ? -1 : owner.from() - 1;
      boolean place = t.is(at, Class.BINDER) && t.isAny(at - 1, PhraseFinder.ACTORS);
      return place ? PhraseFinder.endingAt(t, i - 1, floor) : owner;
    }
    if (madeBy(t, i)) {
      return PhraseFinder.endingAt(t, i - 1, floor);
    }
    Phrase phrase = PhraseFinder.endingAt(t, i, floor);
    Phrase who =
        phrase == null || PhraseFinder.actorLike(t, phrase) ? null : doer(t, phrase, floor);
    return phrase == null ? null : who != null ? who : withModified(t, phrase, floor);
  }

  /** "Scientists who studied 43 lakes found": the people before "who"; or null. */
  private static @Nullable Phrase doer(Tokens t, Phrase object, int floor) {
    boolean verb = PhraseFinder.endsIn(t, object.from(), "ed");
    for (int i = object.from() - 1; i > floor && object.from() - i < 8; i--) {
      if (!t.isWord(i) && !t.is(i, Type.NUMBER)) {
        return null;
      }
      if (t.is(i, "who")) {
        return verb && t.is(i - 1, Class.PERSON) ? PhraseFinder.endingAt(t, i - 1, floor) : null;
      }
      verb |=
          t.isWord(i)
              && (t.is(i, Class.VERB)
                  || t.word[i].form() == Word.Form.PAST
                  || PhraseFinder.endsIn(t, i, "ed"));
    }
    return null;
  }

  /**
   * "A survey by X", "a poll released by X", "economists asked by X": the phrase before, of which X
   * is only a part.
   */
  private static Phrase withModified(Tokens t, Phrase phrase, int floor) {
    int by = phrase.from() - 1;
    boolean maker = t.is(by, "by") || t.is(by, "from");
    int dated = by - 1;
    while (maker && (t.is(dated, Class.TEMPORAL) || t.is(dated, "this") || t.is(dated, "last"))) {
      dated--;
    }
    if (dated < by - 1 && t.is(dated, Class.STUDY)) {
      Phrase study = PhraseFinder.endingAt(t, dated, floor);
      return study == null ? phrase : Phrase.of(study.from(), phrase.to());
    }
    int made = t.is(dated, "on") ? dated - 1 : dated;
    if (maker && made < by - 1 && madeBy(t, made)) {
      Phrase study = PhraseFinder.endingAt(t, made - 1, floor);
      return study == null ? phrase : Phrase.of(study.from(), phrase.to());
    }
    if (maker && t.isAny(by - 1, Word.bits(Class.STUDY, Class.FIGURE_NOUN))) {
      Phrase study = PhraseFinder.endingAt(t, by - 1, floor);
      return study == null ? phrase : Phrase.of(study.from(), phrase.to());
    }
    boolean done =
        t.isAny(
            t.is(by - 1, "out") ? by - 2 : by - 1, Word.bits(Class.CONDUCTED, Class.COMMISSIONED));
    if (!maker
        && (!t.is(by, "for") || done)
        && !t.is(by, "in")
        && !t.is(phrase.from(), Class.PRONOUN)) {
      Phrase study = studyOf(t, by, floor);
      return study == null ? phrase : study;
    }
    if (t.is(by - 1, Class.OBTAINED) && t.is(by - 2, Class.PERSON)) {
      Phrase cited = PhraseFinder.endingAt(t, by - 2, floor);
      return cited == null ? phrase : cited;
    }
    if (t.isWord(by) && madeBy(t, by - 1)) {
      Phrase study = PhraseFinder.endingAt(t, by - 2, floor);
      boolean own = !t.is(by - 1, Class.COMMISSIONED);
      return study == null ? phrase : own ? Phrase.of(study.from(), phrase.to()) : study;
    }
    if (t.is(by, "by")
        && (t.is(by - 1, "led") || t.is(by - 1, "headed"))
        && t.isAny(by - 2, PhraseFinder.ACTORS)) {
      Phrase team = PhraseFinder.endingAt(t, by - 2, floor);
      return team == null ? phrase : Phrase.of(team.from(), phrase.to());
    }
    boolean people =
        t.is(by, "by")
            && t.is(by - 2, Class.PERSON)
            && t.isWord(by - 1)
            && (PhraseFinder.endsIn(t, by - 1, "ed") || t.word[by - 1].form() == Word.Form.PAST);
    if (people) {
      Phrase asked = PhraseFinder.endingAt(t, by - 2, floor);
      return asked == null ? phrase : asked;
    }
    return phrase;
  }

  /** "An inquiry into the loss of a boat off Kell": the study that opens the clause; or null. */
  private static @Nullable Phrase studyOf(Tokens t, int preposition, int floor) {
    boolean done = false;
    for (int i = preposition; i > floor && preposition - i < 12; i--) {
      done |= t.isAny(i, Word.bits(Class.CONDUCTED, Class.COMMISSIONED));
      if (done && t.is(i, "of") && t.is(i - 1, Class.STUDY)) {
        return PhraseFinder.endingAt(t, i - 1, floor);
      }
      boolean made =
          t.is(i, Class.OBTAINED) && t.is(i + 1, "by")
              || t.is(i, Class.ISSUED) && t.is(i + 1, Class.PREPOSITION) && !t.is(i + 1, "by");
      if (made && t.isAny(i - 1, PAPERS)) {
        return PhraseFinder.endingAt(t, i - 1, floor);
      }
      if (!t.isWord(i) || t.isAny(i, CLAUSE) || t.is(i, Class.PRONOUN)) {
        return null;
      }
      if (t.is(i, "into") && t.is(i - 1, Class.STUDY)) {
        Phrase study = PhraseFinder.endingAt(t, i - 1, floor);
        return study != null && t.is(study.from(), Class.DETERMINER) ? study : null;
      }
    }
    return null;
  }

  /**
   * Whether a participle stands at {@code i} behind a study: "a poll released", "data compiled".
   */
  static boolean madeBy(Tokens t, int i) {
    return t.isAny(i - 1, Word.bits(Class.STUDY, Class.FIGURE_NOUN))
        && !t.isAny(i, Word.bits(Class.STUDY, Class.FIGURE_NOUN))
        && (t.is(i, Class.VERB)
            || PhraseFinder.endsIn(t, i, "ed")
            || t.is(i, Class.OBTAINED)
            || t.isWord(i) && t.word[i].form() == Word.Form.PAST);
  }

  private static @Nullable Phrase aroundAside(Tokens t, int close, int floor) {
    Type mark = t.type[close];
    int tries = 0;
    for (int j = close - 1; j > floor && close - j < Asides.REACH && tries < 4; j--) {
      if (t.quote[j] != t.quote[close]) {
        return null;
      }
      if (t.type[j] != mark) {
        continue;
      }
      if (mark == Type.COMMA && close - j == 2 && t.is(j + 1, Class.ADVERB)) {
        return PhraseFinder.endingAt(t, j - 1, floor);
      }
      tries++;
      if (mark == Type.COMMA && !Asides.opens(t, j + 1)) {
        continue;
      }
      Phrase before = PhraseFinder.endingAt(t, j - 1, floor);
      boolean oneOf = t.is(j - 3, "one") && t.is(j - 2, "of") && t.isName(j + 1);
      if (oneOf && (t.is(j - 1, "them") || t.is(j - 1, "these") || t.is(j - 1, "those"))) {
        return Phrase.of(j + 1, close);
      }
      if (before != null && isNobody(t, before)) {
        continue;
      }
      if (before != null && (PhraseFinder.actorLike(t, before) || tries > 1)) {
        return withModified(t, before, floor).withAside(j + 1, close);
      }
      if (before != null && startsClause(t, before.from())) {
        return before.withAside(j + 1, close);
      }
    }
    return null;
  }

  /** An age or a party's letter between commas: "Kos, 43, said", "Kos, R-Ohio, said". */
  private static boolean isNobody(Tokens t, Phrase phrase) {
    int from = phrase.from();
    return phrase.to() == from + 1 && (t.is(from, Type.NUMBER) || Offices.isParty(t, from));
  }

  private static boolean startsClause(Tokens t, int from) {
    return from == 0 || t.is(from - 1, Type.COMMA) || t.is(from - 1, Type.CLOSE_QUOTE);
  }

  /** The last token left of {@code i} that is no adverb, auxiliary, date or occasion. */
  static int skipLeft(Tokens t, int last, int floor) {
    int i = last;
    while (i >= floor) {
      int before = i;
      if (t.isWord(i)
          && (t.isAny(i, Word.bits(Class.AUXILIARY, Class.NEGATION, Class.HEARSAY, Class.ADVERB))
                  && !t.isName(i)
                  && !t.is(i, Class.PRONOUN)
              || t.word[i].isUnknown() && PhraseFinder.endsIn(t, i, "ly") && !t.isName(i))) {
        i--;
      } else if (t.is(i, Class.TEMPORAL) && PhraseParts.part(t, i) == PhraseParts.Part.BOUNDARY
          || t.is(i, Type.NUMBER) && t.is(i - 1, Class.TEMPORAL)) {
        i = beforeDate(t, i, floor);
      } else if (t.is(i, Class.OCCASION)) {
        int in = i - 1;
        while (in > floor && i - in < 6 && t.isWord(in) && !t.is(in, Class.PREPOSITION)) {
          in--;
        }
        if (in > floor
            && (t.is(in, "in")
                || t.is(in, "on")
                || t.is(in, "at")
                || t.is(in, "during")
                || t.is(in, "via"))) {
          i = in - 1;
        }
      }
      boolean outToday =
          t.is(i, "out") && i < last && t.isAny(i - 1, Word.bits(Class.STUDY, Class.FIGURE_NOUN));
      i -= outToday ? 1 : 0;
      boolean byNow = t.is(i, "by") && (t.is(i + 1, "now") || t.is(i + 1, "then"));
      boolean soFar = t.is(i, "far") && t.is(i - 1, "so") || t.is(i, "date") && t.is(i - 1, "to");
      if (byNow) {
        i--;
      } else if (t.is(i, "average") && t.is(i - 1, "on") || soFar) {
        i -= 2;
      } else if ((t.is(i, "there") || t.is(i, "here")) && t.is(i - 1, Class.PERSON)) {
        i--;
      }
      if (i == before) {
        break;
      }
    }
    return i;
  }

  private static int beforeDate(Tokens t, int last, int floor) {
    int i = last;
    while (i >= floor
        && (t.is(i, Class.TEMPORAL) && !t.isName(i)
            || t.is(i, Class.TEMPORAL)
            || t.is(i, Type.NUMBER)
            || t.is(i, "on")
            || t.is(i, "in")
            || t.is(i, "at")
            || t.is(i, "the")
            || t.is(i, "this")
            || t.is(i, "a")
            || t.is(i, "by"))) {
      i--;
    }
    return i;
  }
}
