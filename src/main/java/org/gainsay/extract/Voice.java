package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/**
 * What a phrase says of a speaker, before the rest of the document is asked.
 *
 * @param name the name, or the words themselves where there is none ("the ministry" without "the")
 * @param type what kind of speaker it is
 * @param role what the words say he is, empty when unsaid
 * @param organisation for whom he speaks, empty when unsaid
 * @param pronoun "he" or "she" where words or first name tell, else empty
 * @param head the head word in lower case
 * @param definite whether the phrase points back: "the ministry", a pronoun
 */
record Voice(
    String name,
    Kind type,
    String role,
    String organisation,
    String pronoun,
    String head,
    boolean definite) {

  enum Kind {
    PERSON,
    ORGANISATION,
    STUDY,
    /** Somebody without a name: officials, a farmer. */
    COMMON,
    PRONOUN,
    /** A name that may be anybody's. */
    NAME
  }

  static Voice of(Tokens t, Phrase phrase) {
    int from = phrase.from();
    int to = phrase.to();
    if (to - from == 1
        && t.isAny(from, Word.bits(Class.PRONOUN, Class.POSSESSIVE))
        && !t.is(from, Class.PERSON)) {
      return new Voice(t.words(from, to), Kind.PRONOUN, "", "", "", lower(t, from), true);
    }
    boolean definite = t.is(from, "the") || t.is(from, "this") || t.is(from, Class.POSSESSIVE);
    boolean indefinite = t.is(from, "a") || t.is(from, "an");
    while (from < to - 1
        && t.is(from, Class.DETERMINER)
        && !(t.is(from, Class.PERSON) && !t.is(from + 1, Class.PERSON))
        && !numeral(t, from)
        && !t.is(from + 1, "of")) {
      from++;
    }
    int binder = binder(t, from, to);
    int bearer = bearer(t, from, binder, to);
    if (bearer > 0) {
      return new Voice(
          t.words(bearer, to),
          Kind.PERSON,
          t.words(afterPossessive(t, from, binder), bearer),
          organisation(t, from, binder, ""),
          NameWords.gender(t, from, bearer, t.word[bearer].pronoun()),
          lower(t, to - 1),
          false);
    }
    int name = NameWords.nameStart(t, from, binder);
    boolean orgName = name < binder && NameWords.organisationName(t, name, binder);
    if (orgName && binder < to && t.isName(binder - 1) && NameWords.properTail(t, binder, to)) {
      binder = to;
    }
    String tail = binder < to ? t.words(skipDeterminer(t, binder + 1, to), to) : "";
    String head = lower(t, binder - 1);
    if (name < binder) {
      return named(t, phrase, from, name, binder, tail, orgName);
    }
    if (phrase.hasAside()) {
      Voice aside = AsideNames.name(t, phrase);
      if (aside != null) {
        String role = t.words(afterPossessive(t, from, binder), binder);
        String organisation = organisation(t, from, binder, tail);
        return new Voice(
            aside.name(),
            aside.type(),
            role,
            organisation,
            NameWords.gender(t, from, binder, aside.pronoun()),
            "",
            false);
      }
    }
    Kind kind =
        t.is(binder - 1, Class.STUDY) && !t.is(binder - 1, Class.ORGANISATION)
            ? Kind.STUDY
            : t.is(binder - 1, Class.ORGANISATION) ? Kind.ORGANISATION : Kind.COMMON;
    boolean bare = binder - from == 1 && to == binder;
    if (kind == Kind.STUDY && phrase.hasAside()) {
      for (int i = phrase.asideFrom(); i < phrase.asideTo(); i++) {
        Phrase author =
            t.is(i, "by")
                    && (i == phrase.asideFrom() || t.is(i - 1, "signed") || t.is(i - 1, "written"))
                ? PhraseFinder.startingAt(t, i + 1, phrase.asideTo())
                : null;
        if (author != null) {
          return of(t, author).asAuthor(head);
        }
        Phrase maker =
            t.is(phrase.asideFrom(), Class.CONDUCTED) && (t.is(i, "by") || t.is(i, "at"))
                ? PhraseFinder.startingAt(t, i + 1, phrase.asideTo())
                : null;
        Voice made = maker == null ? null : of(t, maker);
        if (made != null && made.type == Kind.ORGANISATION) {
          return made.asAuthor(head);
        }
      }
    }
    String agent =
        kind == Kind.STUDY || t.is(binder - 1, Class.FIGURE_NOUN) ? agent(t, binder, to) : "";
    if (!agent.isEmpty()) {
      return new Voice(agent, Kind.ORGANISATION, t.words(from, binder), "", "", head, false);
    }
    String role =
        kind == Kind.COMMON && t.is(binder - 1, Class.PERSON)
            ? t.words(afterPossessive(t, from, binder), binder)
            : "";
    String organisation = role.isEmpty() ? "" : organisation(t, from, binder, tail);
    boolean asked = kind == Kind.STUDY && t.is(binder, "of") && t.isFigure(binder + 1);
    int named = t.is(binder, Class.OBTAINED) || asked ? binder : to;
    return new Voice(
        t.words(from, named),
        kind,
        role,
        organisation,
        NameWords.gender(t, from, binder, ""),
        head,
        (definite || bare && kind == Kind.ORGANISATION)
            && !indefinite
            && (named == binder
                || head.equals("maker")
                || head.equals("operator")
                || isOffice(t, binder, to)));
  }

  /** The same as the author of a paper, for which "it" may stand. */
  private Voice asAuthor(String paper) {
    return new Voice(name, Kind.ORGANISATION, role, organisation, pronoun, paper, false);
  }

  /** The same with an office, whose bearer is so named. */
  Voice holding(Voice office) {
    return new Voice(
        name, Kind.PERSON, office.role, office.organisation, office.pronoun, head, definite);
  }

  private static Voice named(
      Tokens t, Phrase phrase, int from, int name, int to, String tail, boolean organisation) {
    String words = t.words(name, to);
    boolean role = false;
    boolean body = false;
    boolean owned = false;
    for (int i = from; i < name; i++) {
      role |= t.isAny(i, Word.bits(Class.PERSON, Class.TITLE));
      body |= t.is(i, Class.ORGANISATION);
      owned |= t.type[i] == Type.POSSESSIVE;
    }
    String pronoun = NameWords.gender(t, from, name, t.word[name].pronoun());
    boolean person =
        !organisation && (role || owned || !t.word[name].pronoun().isEmpty() && to - name > 1);
    int roleFrom = afterPossessive(t, from, name);
    String roleWords = person || role ? t.words(roleFrom, name) : "";
    String forWhom = person ? tail : "";
    if (person && forWhom.isEmpty() && roleFrom > from) {
      forWhom = t.words(from, roleFrom - 1);
    }
    if (phrase.hasAside() && !organisation && roleWords.isEmpty()) {
      int a = phrase.asideFrom();
      int b = phrase.asideTo();
      if (AsideNames.isRole(t, a, b, !pronoun.isEmpty())) {
        int start = skipDeterminer(t, a, b);
        int bind = binder(t, start, b);
        roleWords = t.words(afterPossessive(t, start, bind), bind);
        forWhom =
            organisation(
                t, start, bind, bind < b ? t.words(skipDeterminer(t, bind + 1, b), b) : "");
        pronoun = NameWords.gender(t, a, b, pronoun);
        person = true;
      }
    }
    Kind kind =
        organisation || body && !role ? Kind.ORGANISATION : person ? Kind.PERSON : Kind.NAME;
    return new Voice(words, kind, roleWords, forWhom, pronoun, lower(t, to - 1), false);
  }

  /**
   * Where the name begins in "Secretary of State Ann Lee", "University of Kell professor Ann Lee";
   * -1 where an office has no bearer.
   */
  static int bearer(Tokens t, int from, int of, int to) {
    if (of + 2 >= to || !t.is(of, "of") || !t.isName(to - 1)) {
      return -1;
    }
    boolean office = t.isAny(of - 1, Word.bits(Class.PERSON, Class.TITLE));
    for (int i = of + 2; i < to; i++) {
      boolean given = office && !t.word[i].pronoun().isEmpty() && i + 1 < to;
      boolean role = t.is(i - 1, Class.PERSON) && !t.capital[i - 1] && t.type[i - 1] == Type.WORD;
      boolean department = office && i == of + 2 && t.is(of + 1, Class.ORGANISATION) && i + 1 < to;
      if (t.isName(i) && (given || role || department) && allNames(t, i, to)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean allNames(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!NameWords.nameWord(t, i) || t.is(i, Class.ORGANISATION)) {
        return false;
      }
    }
    return true;
  }

  /** "of State" behind "the Secretary": the office without its bearer. */
  private static boolean isOffice(Tokens t, int of, int to) {
    return t.is(of, "of") && t.is(of - 1, Class.PERSON) && to == of + 2 && t.isName(of + 1);
  }

  private static boolean numeral(Tokens t, int i) {
    return t.is(i, Type.NUMBER);
  }

  /** "by X", "from X" behind a survey. */
  private static String agent(Tokens t, int binder, int to) {
    for (int i = binder; i < to - 1 && !t.is(binder, Class.OBTAINED); i++) {
      if ((t.is(i, "by") || t.is(i, "from")) && !t.is(i - 1, Class.COMMISSIONED)) {
        int from = skipDeterminer(t, i + 1, to);
        int end = from + 1;
        // "A poll by Metrix for Channel Four", but an "Institute for Peace".
        while (end < to
            && !t.is(end, "to")
            && !(t.is(end, "for") && !t.is(end - 1, Class.ORGANISATION))) {
          end++;
        }
        return t.words(from, end);
      }
    }
    return "";
  }

  private static int skipDeterminer(Tokens t, int from, int to) {
    int i = from;
    while (i < to - 1 && t.is(i, Class.DETERMINER)) {
      i++;
    }
    return i;
  }

  static int afterPossessive(Tokens t, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (t.type[i] == Type.POSSESSIVE) {
        return i + 1;
      }
    }
    return from;
  }

  private static String organisation(Tokens t, int from, int to, String tail) {
    int owner = afterPossessive(t, from, to);
    return !tail.isEmpty() ? tail : owner > from ? t.words(from, owner - 1) : "";
  }

  /** The first binder that parts the head from what hangs on it. */
  private static int binder(Tokens t, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean binds = t.is(i, Class.PREPOSITION) && !(t.isName(i) && t.capital[i] && !t.titleCase);
      boolean dated =
          t.is(i - 1, Class.STUDY)
              && (t.is(i, Class.TEMPORAL)
                  || (t.is(i, "this") || t.is(i, "last")) && t.is(i + 1, Class.TEMPORAL));
      if (binds
          || dated
          || PhraseFinder.isInside(t, i)
          || VerbSubjects.madeBy(t, i) && i + 1 < to) {
        return i;
      }
    }
    return to;
  }

  static String lower(Tokens t, int i) {
    return t.lower(i);
  }
}
