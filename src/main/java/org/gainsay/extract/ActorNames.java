package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.extract.NamePlaces.Place;
import org.gainsay.extract.Word.Class;
import org.gainsay.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant in one document by a phrase: pronouns, surnames, short forms, offices. Fed
 * with the speakers in order of the text, since "she" is most often who spoke last.
 */
final class ActorNames {

  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 5;

  private record Turn(int sentence, Voice voice, Actor actor) {}

  private final NameBook book;
  private final List<Tokens> sentences;
  private final List<Turn> turns = new ArrayList<>();

  ActorNames(NameBook book, List<Tokens> sentences) {
    this.book = book;
    this.sentences = sentences;
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
    Voice voice = Voice.of(t, firstOf(t, s, phrase));
    Actor actor =
        switch (voice.type()) {
          case PRONOUN -> pronoun(t, s, phrase, voice);
          case PERSON, NAME, ORGANISATION ->
              voice.definite() && voice.type() == Voice.Kind.ORGANISATION
                  ? office(t, s, phrase, voice)
                  : named(s, voice);
          case STUDY, COMMON -> office(t, s, phrase, voice);
        };
    if (actor != null) {
      turns.add(new Turn(s, voice, actor));
    }
    return actor;
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
          && (PhraseFinder.part(t, i + 1) == PhraseFinder.Part.DETERMINER
              || isPerson(t, s, Phrase.of(phrase.from(), i))
                  && isPerson(t, s, Phrase.of(i + 1, phrase.to())))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPerson(Tokens t, int s, Phrase phrase) {
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
  private Actor office(Tokens t, int s, Phrase phrase, Voice voice) {
    if (voice.type() == Voice.Kind.STUDY && t.is(phrase.from(), "its")) {
      Actor owner = body(s, Phrase.of(phrase.from(), phrase.from() + 1), "its");
      if (!owner.name().equals("its")) {
        return owner;
      }
    }
    if (voice.definite()) {
      NameEntry entry = book.body(voice.head(), s);
      if (entry == null && voice.type() == Voice.Kind.COMMON) {
        entry = holder(t, s, phrase, voice);
        if (entry == null && book.holder(voice.head(), s, one -> true) != null) {
          return actor(voice.name(), voice.role(), voice.organisation());
        }
        if (entry == null && !voice.role().isEmpty() && !voice.head().endsWith("s")) {
          NameEntry only = book.anyPerson(s);
          boolean other = only != null && !only.role.isEmpty() && voice.role().contains(" ");
          entry = only == null || other || book.names(s, only) ? null : only;
        }
      }
      if ((entry == null || entry.common) && isCompany(t, phrase)) {
        NameEntry company = company(s);
        entry = company == null ? entry : company;
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
    return of != null && Offices.mayBe(t, phrase, of)
        ? actor(of)
        : actor(voice.name(), voice.role(), voice.organisation());
  }

  private @Nullable NameEntry holder(Tokens t, int s, Phrase phrase, Voice voice) {
    NameEntry entry = book.holder(voice.head(), s, one -> Offices.mayBe(t, phrase, one));
    boolean party = t.capital[PhraseFinder.head(t, phrase)] && !voice.head().isEmpty();
    return entry == null && party
        ? book.holder(
            voice.head().substring(0, 1).toUpperCase(Locale.ROOT),
            s,
            one -> Offices.mayBe(t, phrase, one))
        : entry;
  }

  /** "A company spokeswoman", "company figures": the company the text is about speaks; or null. */
  private @Nullable Actor companyOf(Tokens t, int s, Phrase phrase, Voice voice) {
    int head = PhraseFinder.head(t, phrase);
    boolean within = head > phrase.from() && t.is(head - 1, Class.COMPANY);
    NameEntry company = within && !t.is(head, Class.ORGANISATION) ? company(s) : null;
    if (company == null) {
      return null;
    }
    return t.is(head, Class.PERSON)
        ? actor(company.name + " " + voice.head(), voice.head(), company.name)
        : actor(company);
  }

  /** Whether a phrase stands for a company: "the Swedish carmaker", but "the operator" alone. */
  private static boolean isCompany(Tokens t, Phrase phrase) {
    int head = PhraseFinder.head(t, phrase);
    boolean bare = head - phrase.from() == 1 && t.is(phrase.from(), Class.DETERMINER);
    return t.is(head, Class.COMPANY)
        || t.is(head, Class.BARE_COMPANY) && (bare || head == phrase.from());
  }

  /** The company meant in a sentence: the body just named, else the one the document is about. */
  private @Nullable NameEntry company(int s) {
    NameEntry about = book.company();
    if (about == null || s > 0 && book.names(s - 1, about) || book.names(s, about)) {
      return about;
    }
    Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
    NameEntry spoken =
        last != null
                && last.sentence() >= s - 1
                && (last.voice().type() == Voice.Kind.NAME
                    || last.voice().type() == Voice.Kind.ORGANISATION)
            ? book.find(last.actor().name(), s)
            : null;
    if (spoken != null && !spoken.person && !spoken.common) {
      return spoken;
    }
    for (int k = s; k >= Math.max(0, s - 1); k--) {
      for (Place place : book.in(k)) {
        NameEntry entry = place.entry();
        if (entry.organisation
            && !entry.person
            && !entry.common
            && !entry.territory
            && entry.places < entry.count) {
          return entry;
        }
      }
    }
    return about;
  }

  private @Nullable Actor pronoun(Tokens t, int s, Phrase phrase, Voice voice) {
    String word = voice.head();
    switch (word) {
      case "we", "i", "you", "our", "my", "your", "us", "me" -> {
        return null;
      }
      case "he", "his", "him" -> {
        return person(t, s, phrase, "he", word);
      }
      case "she", "her" -> {
        return person(t, s, phrase, "she", word);
      }
      case "it", "its" -> {
        return body(s, phrase, word);
      }
      default -> {
        return group(s, word);
      }
    }
  }

  private Actor person(Tokens t, int s, Phrase phrase, String pronoun, String word) {
    for (Place place : book.in(s)) {
      if (place.token() >= phrase.from()) {
        break;
      }
      if (person(place.entry(), pronoun) && t.quote[place.token()] == 0) {
        return actor(place.entry());
      }
    }
    boolean does = t.capital[0] && t.word[0].isUnknown() && t.size > 1 && t.word[1].verb() != null;
    NameEntry doer = does && phrase.from() > 2 ? book.find(t.words(0, 1), s) : null;
    if (doer != null
        && !doer.organisation
        && (doer.pronoun.isEmpty() || doer.pronoun.equals(pronoun))) {
      return actor(doer);
    }
    Turn last = last(s, pronoun, t.is(phrase.from() - 1, Tokens.Type.COMMA));
    if (last == null && !book.in(s).isEmpty() && book.in(s).get(0).token() < 2) {
      NameEntry first = book.in(s).get(0).entry();
      if (!first.organisation && book.in(s).get(0).token() < phrase.from()) {
        return actor(first);
      }
    }
    int from = last == null ? s - REACH : Math.max(last.sentence() + 1, s - REACH);
    for (int k = s - 1; k >= Math.max(0, from); k--) {
      for (Place place : book.in(k)) {
        if (person(place.entry(), pronoun)) {
          return actor(place.entry());
        }
      }
    }
    if (last != null) {
      return last.actor();
    }
    NameEntry first = t.capital[0] && t.word[0].isUnknown() ? book.find(t.words(0, 1), s) : null;
    return first == null || first.organisation || phrase.from() == 0
        ? Actor.named(word)
        : actor(first);
  }

  private static boolean person(NameEntry entry, String pronoun) {
    return entry.mayBePerson() && (entry.pronoun.isEmpty() || entry.pronoun.equals(pronoun));
  }

  /**
   * The last turn of whom a pronoun may stand for.
   *
   * @param told whether the pronoun tells what stands before it: "a surveyor measured 43, she said"
   */
  private @Nullable Turn last(int s, String pronoun, boolean told) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn turn = turns.get(i);
      if (turn.sentence() < s - 12) {
        return null;
      }
      if (told
          && turn.sentence() == s
          && turn.voice().type() == Voice.Kind.COMMON
          && !turn.voice().definite()) {
        continue;
      }
      boolean fits =
          switch (turn.voice().type()) {
            case PERSON ->
                turn.voice().pronoun().isEmpty() || turn.voice().pronoun().equals(pronoun);
            case NAME -> true;
            case COMMON ->
                turn.voice().pronoun().isEmpty()
                    ? !turn.voice().role().isEmpty() && !turn.voice().head().endsWith("s")
                    : turn.voice().pronoun().equals(pronoun);
            case PRONOUN -> turn.voice().head().equals(pronoun);
            default -> false;
          };
      if (fits) {
        NameEntry entry = book.find(turn.actor().name(), s);
        if (entry == null || entry.pronoun.isEmpty() || entry.pronoun.equals(pronoun)) {
          return turn;
        }
      }
    }
    return null;
  }

  private Actor body(int s, Phrase phrase, String word) {
    if (!book.in(s).isEmpty()) {
      Place first = book.in(s).get(0);
      if (first.token() < 2 && first.token() < phrase.from() - 2 && !first.entry().person) {
        return actor(first.entry());
      }
    }
    boolean opens = phrase.from() == 0 && s > 0;
    if (opens && (turns.isEmpty() || turns.get(turns.size() - 1).sentence() < s - 1)) {
      Actor subject = subject(s - 1, Voice.Kind.ORGANISATION);
      if (subject != null) {
        return subject;
      }
    }
    for (int i = turns.size() - 1; i >= 0 && turns.get(i).sentence() >= s - REACH; i--) {
      Voice voice = turns.get(i).voice();
      if (voice.type() == Voice.Kind.ORGANISATION
          || voice.type() == Voice.Kind.STUDY
          || voice.type() == Voice.Kind.PRONOUN && voice.head().equals("it")
          || voice.type() == Voice.Kind.NAME && isBody(turns.get(i).actor().name(), s)) {
        return turns.get(i).actor();
      }
    }
    Actor own = phrase.from() > 3 ? subject(s, Voice.Kind.ORGANISATION) : null;
    if (own != null) {
      return own;
    }
    Actor subject = s == 0 ? null : subject(s - 1, Voice.Kind.ORGANISATION);
    if (subject != null) {
      return subject;
    }
    for (int k = s - 1; k >= Math.max(0, s - 3); k--) {
      for (Place place : book.in(k)) {
        if (place.entry().organisation && !place.entry().person) {
          return actor(place.entry());
        }
      }
    }
    Actor common = phrase.from() > 3 ? subject(s, Voice.Kind.COMMON) : null;
    return common != null ? common : Actor.named(word);
  }

  /** Who the subject of a sentence is, where its kind fits; else null. */
  private @Nullable Actor subject(int s, Voice.Kind kind) {
    Tokens t = sentences.get(s);
    Phrase phrase = CueFinder.firstSubject(t, t.size);
    if (phrase == null) {
      return null;
    }
    Voice voice = Voice.of(t, phrase);
    return voice.type() != kind ? null : office(t, s, phrase, voice);
  }

  private boolean isBody(String name, int s) {
    NameEntry entry = book.find(name, s);
    return entry == null || !entry.person;
  }

  private Actor group(int s, String word) {
    boolean spoken = !turns.isEmpty() && turns.get(turns.size() - 1).sentence() >= s - 1;
    if (!spoken && s > 0) {
      Actor subject = subject(s - 1, Voice.Kind.ORGANISATION);
      subject = subject != null ? subject : subject(s - 1, Voice.Kind.COMMON);
      if (subject != null) {
        return subject;
      }
    }
    for (int i = turns.size() - 1; i >= 0 && turns.get(i).sentence() >= s - REACH; i--) {
      Voice voice = turns.get(i).voice();
      if (voice.type() != Voice.Kind.PERSON) {
        return turns.get(i).actor();
      }
    }
    return Actor.named(word);
  }

  private static Actor actor(NameEntry entry) {
    return actor(entry.name, entry.role, entry.body);
  }

  private static Actor actor(String name, String role, String organisation) {
    return new Actor(name.isBlank() ? "unnamed" : name, Actor.Kind.NAMED, role, organisation);
  }
}
