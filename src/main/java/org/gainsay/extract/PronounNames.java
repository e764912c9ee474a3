package org.gainsay.extract;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import org.gainsay.extract.NamePlaces.Place;
import org.gainsay.extract.Word.Class;
import org.gainsay.model.Actor;
import org.jspecify.annotations.Nullable;

/** Finds for whom a pronoun stands: whoever spoke or was named last and fits. */
final class PronounNames {

  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 5;

  private static final Splitter WORD = Splitter.on(CharMatcher.anyOf("'’"));

  private final NameBook book;
  private final List<Tokens> sentences;
  private final List<Turn> turns;
  private final ActorNames names;
  private final NamedFirst openers;

  /**
   * @param turns who spoke so far, filled as the page is read
   */
  PronounNames(NameBook book, List<Tokens> sentences, List<Turn> turns, ActorNames names) {
    this.book = book;
    this.sentences = sentences;
    this.turns = turns;
    this.names = names;
    openers = new NamedFirst(book, sentences);
  }

  /** Who is meant by a pronoun; null when it is the outlet itself ("we"). */
  @Nullable Actor of(Tokens t, int s, Phrase phrase, Voice voice) {
    // "They'd lost 43": a pronoun with its verb
    String word = WORD.splitToList(voice.head()).get(0);
    switch (word) {
      case "we", "i", "you", "our", "my", "your", "us", "me" -> {
        return null;
      }
      case "he", "his", "him" -> {
        return person(t, s, phrase, "he");
      }
      case "she", "her" -> {
        return person(t, s, phrase, "she");
      }
      case "it", "its" -> {
        return body(s, phrase);
      }
      default -> {
        return group(s, phrase);
      }
    }
  }

  /** The last person without a name that a text speaks of: "the dean"; or null. */
  private @Nullable Actor officeBefore(int s) {
    for (int k = s - 1; k >= Math.max(0, s - 2); k--) {
      Tokens t = sentences.get(k);
      for (int i = t.size - 1; i > 0; i--) {
        boolean modified = t.word[i - 1].isUnknown() || t.is(i - 1, Class.PERSON);
        boolean bare = t.is(i - 1, "the") || t.is(i - 2, "the") && modified;
        boolean one =
            t.is(i, Class.PERSON)
                && !t.is(i + 1, Class.PERSON)
                && !t.is(i, Class.ORGANISATION)
                && !t.isName(i);
        if (bare && one && !PhraseFinder.endsIn(t, i, "s") && !t.is(i, Class.PLURAL)) {
          Phrase office = Phrase.of(t.is(i - 1, "the") ? i - 1 : i - 2, i + 1);
          return Actor.named(Voice.of(t, office).name());
        }
      }
    }
    return null;
  }

  private Actor person(Tokens t, int s, Phrase phrase, String pronoun) {
    for (Place place : book.in(s)) {
      if (place.token() >= phrase.from()) {
        break;
      }
      if (person(place.entry(), pronoun) && t.quote[place.token()] == 0) {
        return ActorNames.actor(place.entry());
      }
    }
    boolean does = t.capital[0] && t.word[0].isUnknown() && t.size > 1 && t.word[1].verb() != null;
    NameEntry doer = does && phrase.from() > 2 ? book.find(t.words(0, 1), s) : null;
    if (doer != null
        && !doer.organisation
        && (doer.pronoun.isEmpty() || doer.pronoun.equals(pronoun))) {
      return ActorNames.actor(doer);
    }
    Turn last = last(s, pronoun, t.is(phrase.from() - 1, Tokens.Type.COMMA));
    if (last != null && last.voice().type() == Voice.Kind.NAME) {
      NameEntry known = book.find(last.actor().name(), s);
      NameEntry sure =
          known != null && known.mayBePerson() ? null : sureOf(s, last.sentence() - 2, pronoun);
      if (sure == null && known != null && !known.mayBePerson()) {
        sure = opener(last.sentence(), pronoun);
      }
      if (sure != null) {
        return ActorNames.actor(sure);
      }
    }
    if (last == null && !book.in(s).isEmpty() && book.in(s).get(0).token() < 2) {
      NameEntry first = book.in(s).get(0).entry();
      if (!first.organisation
          && !isOther(first, pronoun)
          && book.in(s).get(0).token() < phrase.from()) {
        return ActorNames.actor(first);
      }
    }
    int from = last == null ? s - REACH : Math.max(last.sentence() + 1, s - REACH);
    for (int k = s - 1; k >= Math.max(0, from); k--) {
      NameEntry named = personIn(k, pronoun);
      Actor held = k == s - 1 ? Offices.owned(sentences.get(k)) : null;
      if (held != null) {
        return held;
      }
      if (named != null) {
        return ActorNames.actor(named);
      }
    }
    if (last != null) {
      return last.actor();
    }
    for (int k = s; k >= Math.max(0, s - 2); k--) {
      for (Place place : book.in(k)) {
        NameEntry entry = place.entry();
        boolean free =
            !entry.organisation
                && !entry.territory
                && entry.places == 0
                && entry.certain
                && (k < s || place.token() < phrase.from());
        if (free && entry.words.size() == 1 && !isOther(entry, pronoun)) {
          return ActorNames.actor(entry);
        }
      }
    }
    boolean owns = t.is(phrase.from(), Class.POSSESSIVE);
    for (Place place : owns ? book.in(s) : List.<Place>of()) {
      if (place.token() > phrase.from() && !place.entry().organisation) {
        return ActorNames.actor(place.entry());
      }
    }
    NameEntry first = t.capital[0] && t.word[0].isUnknown() ? book.find(t.words(0, 1), s) : null;
    if (first != null && !first.organisation && phrase.from() > 0) {
      return ActorNames.actor(first);
    }
    Turn latest = turns.isEmpty() ? null : turns.get(turns.size() - 1);
    if (latest != null
        && latest.sentence() >= s - 1
        && latest.voice().type() == Voice.Kind.PERSON) {
      return latest.actor();
    }
    Actor unnamed = officeBefore(s);
    return unnamed != null ? unnamed : Actor.named(Voice.lower(t, phrase.from()));
  }

  /** The person a sentence names first: one known as such, else one who may be. */
  private @Nullable NameEntry personIn(int s, String pronoun) {
    Tokens t = sentences.get(s);
    NameEntry maybe = null;
    NameEntry owner = null;
    for (Place place : book.in(s)) {
      NameEntry entry = place.entry();
      boolean owns = owns(t, place);
      if (person(entry, pronoun) && entry.person && !owns) {
        return entry;
      }
      owner = owner == null && owns && person(entry, pronoun) && entry.person ? entry : owner;
      maybe = maybe == null && person(entry, pronoun) ? entry : maybe;
    }
    return owner != null ? owner : maybe;
  }

  /** Whether a name only owns: of "Kos's aide, Per Dahl," the aide is rather meant. */
  private static boolean owns(Tokens t, Place place) {
    return t.is(NameRuns.runEnd(t, place.token()), Tokens.Type.POSSESSIVE);
  }

  /** The last person named since a sentence whose first name tells the pronoun; or null. */
  private @Nullable NameEntry sureOf(int s, int since, String pronoun) {
    for (int k = s - 1; k >= Math.max(0, since); k--) {
      for (Place place : book.in(k)) {
        if (place.entry().person
            && place.entry().pronoun.equals(pronoun)
            && !owns(sentences.get(k), place)) {
          return place.entry();
        }
      }
    }
    return null;
  }

  /**
   * Who may be a person and opens a sentence: "Ana Kos came to say that Tamm's estimate"; or null.
   */
  private @Nullable NameEntry opener(int s, String pronoun) {
    for (Place place : book.in(s)) {
      if (place.token() < 2) {
        return person(place.entry(), pronoun) ? place.entry() : null;
      }
    }
    return null;
  }

  /** Whether a name is known to be of the other sex. */
  private static boolean isOther(NameEntry entry, String pronoun) {
    return !entry.pronoun.isEmpty() && !entry.pronoun.equals(pronoun);
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
            case NAME -> !isThing(turn.actor().name(), s);
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

  /** Whether a name is a body's, or stands behind "the" and is nobody's: "the Kellian claim". */
  private boolean isThing(String name, int s) {
    NameEntry entry = book.find(name, s);
    return entry != null && (entry.article || entry.organisation) && !entry.person;
  }

  @Nullable Actor body(int s, Phrase phrase) {
    if (!book.in(s).isEmpty()) {
      Place first = book.in(s).get(0);
      boolean lone = first.entry().words.size() == 1 && first.entry().pronoun.isEmpty();
      if (first.token() < sentences.get(s).afterDateline() + 2
          && first.token() < phrase.from() - 2
          && (!first.entry().person || lone)) {
        return ActorNames.actor(first.entry());
      }
    }
    boolean opens = phrase.from() == 0 && s > 0;
    Turn latest = turns.isEmpty() ? null : turns.get(turns.size() - 1);
    boolean other =
        latest == null
            || latest.sentence() < s - 1
            || latest.voice().type() == Voice.Kind.PERSON
            || latest.voice().type() == Voice.Kind.NAME && !isBody(latest.actor().name(), s);
    if (opens && other) {
      Actor subject = subject(s - 1, Voice.Kind.ORGANISATION);
      subject = subject != null ? subject : subject(s - 1, Voice.Kind.STUDY);
      subject = subject != null ? subject : openers.firm(s - 1);
      if (subject != null) {
        return subject;
      }
    }
    Actor own = phrase.from() > 3 ? subject(s, Voice.Kind.ORGANISATION) : null;
    own = own == null && phrase.from() > 3 ? bodyBefore(s, phrase.from()) : own;
    if (own != null) {
      return own;
    }
    for (int i = turns.size() - 1; i >= 0 && turns.get(i).sentence() >= s - REACH; i--) {
      Voice voice = turns.get(i).voice();
      if (voice.type() == Voice.Kind.ORGANISATION
          || voice.type() == Voice.Kind.STUDY
          || voice.type() == Voice.Kind.PRONOUN && voice.head().equals("it")
          || voice.type() == Voice.Kind.NAME && isOneBody(turns.get(i).actor().name(), s)) {
        return turns.get(i).actor();
      }
    }
    Actor subject = s == 0 ? null : subject(s - 1, Voice.Kind.ORGANISATION);
    if (subject != null) {
      return subject;
    }
    for (int k = s - 1; k >= Math.max(0, s - 3); k--) {
      for (Place place : book.in(k)) {
        if (place.entry().organisation && !place.entry().person) {
          return ActorNames.actor(place.entry());
        }
      }
    }
    Actor common = phrase.from() > 3 ? subject(s, Voice.Kind.COMMON) : null;
    Actor one =
        common != null && common.role().isEmpty() ? common : openers.named(s, phrase.from());
    Actor opener = one == null && phrase.from() > 3 ? openers.word(s) : null;
    boolean goesOn = one == null && opener == null && s > 0 && sentences.get(s).is(0, "it");
    return one != null ? one : goesOn ? openers.word(s - 1) : opener;
  }

  /**
   * "He said the ministry trusted its 43": the body without a name that does something; or null.
   */
  private @Nullable Actor bodyBefore(int s, int its) {
    Tokens t = sentences.get(s);
    for (int i = its - 1; i > 0; i--) {
      boolean body =
          t.is(i, Class.ORGANISATION)
              && !t.isName(i)
              && t.is(i - 1, "the")
              && t.quote[i] == t.quote[its];
      if (body && CommonBodies.isDoing(t, i + 1)) {
        Phrase phrase = Phrase.of(i - 1, i + 1);
        return names.office(t, s, phrase, Voice.of(t, phrase));
      }
    }
    return null;
  }

  /** Who the subject of a sentence is, where its kind fits; else null. */
  private @Nullable Actor subject(int s, Voice.Kind kind) {
    Tokens t = sentences.get(s);
    Phrase phrase = CueFinder.firstSubject(t, t.size);
    if (phrase == null) {
      return null;
    }
    Voice voice = Voice.of(t, phrase);
    return voice.type() != kind ? null : names.office(t, s, phrase, voice);
  }

  private boolean isBody(String name, int s) {
    NameEntry entry = book.find(name, s);
    return entry == null || !entry.person;
  }

  /** "Bodies found": a word that only opens a headline is no name, and "it" is not several. */
  private boolean isOneBody(String name, int s) {
    return isBody(name, s) && (!isSeveral(name) || book.find(name, s) != null);
  }

  private static boolean isSeveral(String name) {
    return name.endsWith("s") || name.startsWith("couple") || name.startsWith("pair");
  }

  private @Nullable Actor group(int s, Phrase phrase) {
    if (phrase.from() > 2) {
      Actor own = subject(s, Voice.Kind.COMMON);
      Actor body = own != null ? null : subject(s, Voice.Kind.ORGANISATION);
      if (body != null) {
        return body;
      }
      if (own != null && isSeveral(own.name())) {
        return own;
      }
    }
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
    return null;
  }
}
