package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/** Reads a name or a role from what stands beside a phrase between commas. */
final class AsideNames {

  private AsideNames() {}

  /** Whether words beside a name say who it is: ", an officer at the port". */
  static boolean isRole(Tokens t, int from, int to, boolean given) {
    for (int i = from; i < to && i < from + 8; i++) {
      if (t.is(i, Class.RELATIVE)) {
        return false;
      }
      boolean body = t.is(i - 1, Class.ORGANISATION) && !t.is(i - 1, Class.PERSON);
      if (t.is(i, "of") && body) {
        return false;
      }
      // "The Bench, a supporters' group": those whose it is are not meant.
      if (t.is(i, Class.PERSON) && t.is(i + 1, Tokens.Type.POSSESSIVE)) {
        continue;
      }
      // "Kos Mutual, an insurer": what can be a firm says of nobody but a "Bo" that it is a person.
      if (t.is(i, Class.PERSON)) {
        return given || !t.is(i, Class.ORGANISATION);
      }
    }
    return false;
  }

  /** Whether words beside a name say that it is a body: ", the city's biggest employer". */
  static boolean isBody(Tokens t, Phrase phrase) {
    int head = phrase.asideFrom();
    while (head < phrase.asideTo()
        && (t.isWord(head) || t.is(head, Tokens.Type.POSSESSIVE))
        && !t.isAny(head, Word.bits(Class.RELATIVE, Class.PREPOSITION))) {
      head++;
    }
    head--;
    return t.isAny(phrase.asideFrom(), Word.bits(Class.DETERMINER, Class.POSSESSIVE))
        && t.is(head, Class.ORGANISATION)
        && !t.isAny(head, Word.bits(Class.TERRITORY, Class.AUTHORITY))
        && t.word[phrase.from()].pronoun().isEmpty();
  }

  /** Whether words behind a name are who speaks, not who the name is: ", the general added". */
  static boolean isSpeech(Tokens t, int from, int to) {
    Word.Verb verb = t.word[to - 1].verb();
    return to - from > 1
        && verb != null
        && (verb.kind() == Word.Kind.SAY || verb.kind() == Word.Kind.CLAIM)
        && t.word[to - 1].form() == Word.Form.PAST;
  }

  /** Whether a clause stands behind a name, not who it is: "Onstage, the mayor accused". */
  static boolean isClause(Tokens t, int from, int to) {
    for (int i = from; i < to && !t.is(i, Class.RELATIVE); i++) {
      Word.Verb verb = t.word[i].verb();
      if (verb != null
          && t.word[i].form() == Word.Form.PAST
          && !t.isAny(i, PhraseFinder.ACTORS)
          && !t.is(i + 1, Class.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  /** "said the union's head, Ana Kos, whose": the office in front of a name set off by commas. */
  static @Nullable Voice office(Tokens t, int from, int to) {
    boolean setOff = t.is(from - 1, Type.COMMA) && (to >= t.size || t.type[to] != Type.WORD);
    if (!setOff || to - from < 2 || !t.is(from - 2, Class.PERSON) || t.isName(from - 2)) {
      return null;
    }
    Phrase office = PhraseFinder.ownerEndingAt(t, from - 2);
    return office == null ? null : Voice.of(t, office);
  }

  /**
   * Who stands named beside a phrase: "the skipper, Ana Kos", "their federation, Agra"; or null.
   */
  static @Nullable Voice name(Tokens t, Phrase phrase) {
    int from = phrase.asideFrom();
    if (t.is(from, Class.VERB) && t.is(from + 1, "by")) {
      return null;
    }
    for (int i = from; i + 1 < phrase.asideTo(); i++) {
      if ((t.is(i, "named") || t.is(i, "called")) && t.isName(i + 1)) {
        from = i + 1;
      }
    }
    for (int i = from; i + 1 < phrase.asideTo() && i < from + 4 && !t.isName(i); i++) {
      // "the organiser, retired butcher Ana Kos": a trade in front of the name
      if (t.is(i, Class.PERSON) && t.isName(i + 1) && t.isName(i + 2)) {
        from = i + 1;
      }
    }
    boolean state =
        t.is(from, Class.ORGANISATION)
            && !t.isName(from)
            && t.is(from + 1, Class.TITLE)
            && t.isName(from + 2);
    from += state ? 1 : 0;
    int to = from;
    while (to < phrase.asideTo() && t.isName(to)) {
      to++;
    }
    while (from < to - 1 && t.isAny(from, Word.bits(Class.TITLE, Class.PERSON))) {
      from++;
    }
    boolean fromPlace = (t.is(to, "of") || t.is(to, "from")) && t.isName(to + 1);
    if (to - from < 1 || to < phrase.asideTo() && t.type[to] == Type.WORD && !fromPlace) {
      return null;
    }
    boolean titled = from > phrase.asideFrom();
    boolean body =
        t.is(phrase.to() - 1, Class.ORGANISATION)
            && !t.isName(phrase.to() - 1)
            && t.isAny(phrase.from(), Word.bits(Class.DETERMINER, Class.POSSESSIVE));
    boolean known = (body || t.is(phrase.to() - 1, Class.PERSON)) && to == phrase.asideTo();
    if (to - from == 1 && !titled && !(known && !t.is(from, Class.ORGANISATION))) {
      return null;
    }
    Voice.Kind kind =
        body || NameWords.organisationName(t, from, to)
            ? Voice.Kind.ORGANISATION
            : Voice.Kind.PERSON;
    return new Voice(
        t.words(from, to), kind, "", "", t.word[from].pronoun(), Voice.lower(t, to - 1), false);
  }
}
