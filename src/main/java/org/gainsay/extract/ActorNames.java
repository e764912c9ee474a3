package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.extract.Word.Class;
import org.gainsay.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant in one document by a phrase: pronouns, surnames, short forms, offices. Fed
 * with the speakers in order of the text, since "she" is most often who spoke last.
 */
final class ActorNames {

  private final NameBook book;
  private final List<Turn> turns = new ArrayList<>();
  private final PronounNames pronouns;
  private final Bodies bodies;

  /** How many of the first sentences are headlines, whose roles only the text gives a name. */
  private final int headlines;

  ActorNames(NameBook book, List<Tokens> sentences, int headlines) {
    this.book = book;
    this.headlines = headlines;
    bodies = new Bodies(book, sentences, turns);
    pronouns = new PronounNames(book, sentences, turns, this);
  }

  /** Who is meant by a phrase of sentence {@code s}; null when it is the outlet itself ("we"). */
  @Nullable Actor resolve(Tokens t, int s, Phrase phrase) {
    int whose = VerbSubjects.whose(t, phrase);
    if (whose > 0) {
      int last = whose - (t.is(whose - 1, Tokens.Type.COMMA) ? 2 : 1);
      Phrase owner = PhraseFinder.endingAt(t, last, 0);
      if (owner != null && PhraseFinder.actorLike(t, owner)) {
        return resolve(t, s, owner);
      }
    }
    Phrase publisher = Publishers.of(t, phrase);
    if (publisher != null) {
      return resolve(t, s, publisher);
    }
    Phrase itself = selfNamed(t, phrase);
    Voice voice = Voice.of(t, itself != null ? itself : firstOf(t, s, phrase));
    Actor actor =
        switch (voice.type()) {
          case PRONOUN -> pronouns.of(t, s, phrase, voice);
          case PERSON, NAME, ORGANISATION ->
              voice.definite() && voice.type() == Voice.Kind.ORGANISATION
                  ? office(t, s, phrase, voice)
                  : named(s, voice);
          case STUDY, COMMON -> office(t, s, phrase, voice);
        };
    if (actor != null) {
      actor = owned(t, s, phrase, voice, actor);
      turns.add(new Turn(s, voice, actor));
    }
    return actor;
  }

  /** Forgets who was resolved last: who only is credited with a figure does not speak. */
  void passOver() {
    if (!turns.isEmpty()) {
      turns.remove(turns.size() - 1);
    }
  }

  /** "A group that calls itself Oriole": what it calls itself; or null. */
  private static @Nullable Phrase selfNamed(Tokens t, Phrase phrase) {
    int i = phrase.to();
    i += t.is(i, Tokens.Type.COMMA) && t.is(i + 1, Word.Class.RELATIVE) ? 1 : 0;
    i += t.is(i, Word.Class.RELATIVE) ? 1 : 0;
    boolean calls =
        (t.is(i, "calls") || t.is(i, "calling") || t.is(i, "called"))
            && (t.is(i + 1, "itself") || t.is(i + 1, "themselves"));
    boolean goes = t.is(i, "goes") || t.is(i, "going") || t.is(i, "went");
    if (goes && t.is(i + 1, "by") && t.is(i + 2, "the") && t.is(i + 3, "name")) {
      int known = t.is(i + 4, "of") ? i + 5 : i + 4;
      return t.isName(known) ? Phrase.of(known, NameRuns.runEnd(t, known)) : null;
    }
    for (int k = i; k < i + 7 && t.isWord(k); k++) {
      // "a spokesman who would only be identified as Marek"
      boolean known = t.is(k, "identified") || t.is(k, "known") || t.is(k, "name");
      int as = t.is(k + 1, "only") ? k + 2 : k + 1;
      if (known && t.is(as, "as") && t.isName(as + 1)) {
        return Phrase.of(as + 1, NameRuns.runEnd(t, as + 1));
      }
    }
    int name = i + (t.is(i + 2, "the") ? 3 : 2);
    return calls && t.isName(name) ? Phrase.of(name, NameRuns.runEnd(t, name)) : null;
  }

  /** "Its engineers" are named by whose they are; "its treasurer, Ann Lee" speaks for it. */
  private Actor owned(Tokens t, int s, Phrase phrase, Voice voice, Actor actor) {
    int from = phrase.from();
    if (voice.type() == Voice.Kind.PERSON
        && actor.organisation().isEmpty()
        && (t.is(from, "its") || t.is(from, "their"))) {
      Actor body = owner(t, s, from);
      return body == null ? actor : actor(actor.name(), actor.role(), body.name());
    }
    if (voice.type() == Voice.Kind.PRONOUN
        || voice.type() == Voice.Kind.PERSON
        || voice.type() == Voice.Kind.NAME
        || !t.is(from, Class.POSSESSIVE)
        || t.is(from, "whose")
        || phrase.hasAside() && Character.isUpperCase(voice.name().charAt(0))
        || !actor.name().equals(voice.name())) {
      return actor;
    }
    Actor owner = owner(t, s, from);
    if (owner == null) {
      return actor;
    }
    String name = owner.name() + (owner.name().endsWith("s") ? "' " : "'s ") + actor.name();
    return actor(name, actor.role(), owner.name());
  }

  /** For whom "its" stands; null where the text does not tell. */
  private @Nullable Actor owner(Tokens t, int s, int its) {
    Phrase pronoun = Phrase.of(its, its + 1);
    Actor owner = pronouns.of(t, s, pronoun, Voice.of(t, pronoun));
    return owner == null || owner.name().equalsIgnoreCase(t.words(its, its + 1)) ? null : owner;
  }

  /** Of "the ministry and the rebels" the ministry, under whose name the two speak. */
  private Phrase firstOf(Tokens t, int s, Phrase phrase) {
    int and = and(t, s, phrase);
    return and < 0 ? phrase : Phrase.of(phrase.from(), and);
  }

  /** Who speaks together with the first of "the ministry and the rebels", by name. */
  List<String> besides(Tokens t, int s, Phrase phrase) {
    int and = and(t, s, phrase);
    if (and < 0) {
      return List.of();
    }
    Voice voice = Voice.of(t, Phrase.of(and + 1, phrase.to()));
    NameEntry entry = book.find(voice.name(), s);
    return List.of(entry == null ? voice.name() : entry.name);
  }

  /** The "and" between two speakers, or -1: "Health and Safety" is one name. */
  private int and(Tokens t, int s, Phrase phrase) {
    for (int i = phrase.from() + 1; i + 1 < phrase.to(); i++) {
      if (t.is(i, "and")
          && (PhraseParts.part(t, i + 1) == PhraseParts.Part.DETERMINER
              || isPerson(t, s, Phrase.of(phrase.from(), i))
                  && isPerson(t, s, Phrase.of(i + 1, phrase.to())))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a phrase names a person, by its own words or by those of the document. */
  boolean isPerson(Tokens t, int s, Phrase phrase) {
    Voice voice = Voice.of(t, phrase);
    NameEntry entry = book.find(voice.name(), s);
    return voice.type() == Voice.Kind.PERSON || entry != null && entry.person;
  }

  private Actor named(int s, Voice voice) {
    NameEntry entry = book.find(voice.name(), s);
    if (entry == null) {
      return actor(voice.name(), voice.role(), voice.organisation());
    }
    String role = voice.role().isEmpty() ? entry.role : voice.role();
    String body = voice.organisation().isEmpty() ? entry.body : voice.organisation();
    return actor(entry.name, role, body);
  }

  /** "the ministry", "the spokesman", "officials". */
  Actor office(Tokens t, int s, Phrase phrase, Voice voice) {
    if (voice.type() == Voice.Kind.STUDY && t.is(phrase.from(), "its")) {
      Actor owner = pronouns.body(s, Phrase.of(phrase.from(), phrase.from() + 1));
      if (owner != null) {
        return owner;
      }
    }
    Actor author = author(t, s, phrase, voice);
    if (author != null) {
      return author;
    }
    if (voice.definite()) {
      NameEntry entry = book.body(voice.head(), s);
      entry = entry != null && Offices.names(t, phrase, entry) ? entry : null;
      if (entry == null && voice.type() == Voice.Kind.COMMON) {
        entry = holder(t, s, phrase, voice);
        if (entry == null && t.is(phrase.from() - 1, Tokens.Type.CLOSE_QUOTE)) {
          NameEntry near = book.opener(s - 1);
          entry = near != null && near.role.isEmpty() && near.mayBePerson() ? near : null;
        }
        if (entry == null && book.holder(voice.head(), s, one -> true) != null) {
          return actor(voice.name(), voice.role(), voice.organisation());
        }
        boolean someone =
            t.is(phrase.from(), "the") && !voice.role().isEmpty() && !voice.head().endsWith("s");
        if (entry == null && someone && !t.is(phrase.to(), Tokens.Type.POSSESSIVE)) {
          boolean precise = voice.role().contains(" ");
          boolean quotes = t.is(phrase.from() - 1, Tokens.Type.CLOSE_QUOTE);
          NameEntry only = precise ? book.onlyPerson(s) : book.anyPerson(s, quotes);
          entry = only == null || book.names(s, only) ? null : only;
        }
      }
      if ((entry == null || entry.common) && Bodies.isCompany(t, phrase)) {
        NameEntry company = bodies.company(s, phrase.from());
        entry = company == null ? entry : company;
      }
      if (entry == null || entry.common) {
        NameEntry opener = bodies.opener(t, s, phrase);
        entry = opener == null ? entry : opener;
      }
      Actor spoken = entry == null || entry.common ? bodies.spoken(t, s, phrase, voice) : null;
      if (spoken != null) {
        return spoken;
      }
      if (entry != null) {
        return actor(entry.name, entry.role, entry.body);
      }
    }
    Actor within = companyOf(t, s, phrase, voice);
    if (within != null) {
      return within;
    }
    boolean one = !voice.role().isEmpty() && !voice.head().endsWith("s");
    NameEntry of =
        one && !voice.organisation().isEmpty() && !t.is(phrase.from(), Class.DETERMINER)
            ? book.headOf(voice.organisation(), s)
            : null;
    of = of == null && one && Offices.isOwned(t, phrase) ? holder(t, s, phrase, voice) : of;
    of = of == null && s < headlines ? headlined(t, phrase, voice) : of;
    return of != null && Offices.mayBe(t, phrase, of)
        ? actor(of)
        : actor(voice.name(), voice.role(), voice.organisation());
  }

  /** "Mayor: 43 boats lost", "says company": the one of that role in the text; or null. */
  private @Nullable NameEntry headlined(Tokens t, Phrase phrase, Voice voice) {
    if (phrase.to() - phrase.from() > 2 || voice.head().endsWith("s")) {
      return null;
    }
    if (voice.type() == Voice.Kind.COMMON && !t.is(phrase.from(), Class.DETERMINER)) {
      return book.onlyHolder(voice.head());
    }
    return phrase.to() - phrase.from() == 1 && Bodies.isCompany(t, phrase) ? book.company() : null;
  }

  /** "The insurer's statement": who is meant by the insurer, where he has a name; else null. */
  private @Nullable Actor author(Tokens t, int s, Phrase phrase, Voice voice) {
    int mark = phrase.from() + 2;
    boolean owned =
        voice.type() == Voice.Kind.STUDY
            && t.is(phrase.from(), "the")
            && t.is(mark, Tokens.Type.POSSESSIVE)
            && mark < phrase.to()
            && t.isAny(mark - 1, Word.bits(Class.COMPANY, Class.ORGANISATION, Class.PERSON))
            && !t.isName(mark - 1);
    Phrase owner = owned ? Phrase.of(phrase.from(), mark) : null;
    Actor actor = owner == null ? null : office(t, s, owner, Voice.of(t, owner));
    return actor == null || actor.name().equals(t.words(mark - 1, mark)) ? null : actor;
  }

  private @Nullable NameEntry holder(Tokens t, int s, Phrase phrase, Voice voice) {
    NameEntry entry = book.holder(voice.head(), s, one -> Offices.mayBe(t, phrase, one));
    boolean party = t.capital[PhraseFinder.head(t, phrase)] && !voice.head().isEmpty();
    if (entry != null || !party) {
      return entry;
    }
    String letter = voice.head().substring(0, 1).toUpperCase(Locale.ROOT);
    NameEntry member = book.holder(letter, s, one -> Offices.mayBe(t, phrase, one));
    return member != null || voice.head().endsWith("s")
        ? member
        : book.holder("politician", s, one -> one.party == 0 && Offices.mayBe(t, phrase, one));
  }

  /** "A company spokeswoman", "company figures": the company the text is about speaks; or null. */
  private @Nullable Actor companyOf(Tokens t, int s, Phrase phrase, Voice voice) {
    int head = PhraseFinder.head(t, phrase);
    boolean within = head > phrase.from() && t.is(head - 1, Class.COMPANY);
    NameEntry company =
        within && !t.is(head, Class.ORGANISATION) ? bodies.company(s, phrase.from()) : null;
    if (company == null) {
      return null;
    }
    return t.is(head, Class.PERSON)
        ? actor(company.name + " " + voice.head(), voice.head(), company.name)
        : actor(company);
  }

  static Actor actor(NameEntry entry) {
    return actor(entry.name, entry.role, entry.body);
  }

  private static Actor actor(String name, String role, String organisation) {
    return new Actor(name.isBlank() ? "unnamed" : name, Actor.Kind.NAMED, role, organisation);
  }
}
