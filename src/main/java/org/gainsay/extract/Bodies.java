package org.gainsay.extract;

import java.util.List;
import java.util.Locale;
import org.gainsay.extract.NamePlaces.Place;
import org.gainsay.extract.Word.Class;
import org.gainsay.model.Actor;
import org.jspecify.annotations.Nullable;

/** Finds which body or paper a document means by "the company", "the agency", "the study". */
final class Bodies {

  /** How many sentences back a body without a name of its own may reach. */
  private static final int REACH = 4;

  private final NameBook book;
  private final List<Tokens> sentences;
  private final List<Turn> turns;

  /**
   * @param turns who spoke so far, filled as the page is read
   */
  Bodies(NameBook book, List<Tokens> sentences, List<Turn> turns) {
    this.book = book;
    this.sentences = sentences;
    this.turns = turns;
  }

  /** Whether a phrase stands for a company: "the Swedish carmaker", but "the operator" alone. */
  static boolean isCompany(Tokens t, Phrase phrase) {
    int head = PhraseFinder.head(t, phrase);
    boolean bare = head - phrase.from() == 1 && t.is(phrase.from(), Class.DETERMINER);
    if (!bare && head + 1 == phrase.to() && (t.is(head + 1, "that") || t.is(head + 1, "which"))) {
      // "The ticket firm that runs the tills" is told apart from others.
      return false;
    }
    return t.is(head, Class.COMPANY)
        || t.is(head, Class.BARE_COMPANY) && (bare || head == phrase.from());
  }

  /**
   * "Kell laid 43 cables, the telegraph operator said": the name the sentence opens with; or null.
   */
  @Nullable NameEntry opener(Tokens t, int s, Phrase phrase) {
    int head = PhraseFinder.head(t, phrase);
    boolean trade =
        t.isAny(head, Word.bits(Class.COMPANY, Class.BARE_COMPANY))
            && head == phrase.from() + 2
            && head + 1 == phrase.to()
            && t.is(phrase.from(), "the")
            && t.word[head - 1].isUnknown()
            && !t.capital[head - 1];
    Phrase subject = trade && phrase.from() > 3 ? CueFinder.firstSubject(t, phrase.from()) : null;
    if (subject == null || !t.isName(subject.from()) || subject.to() > phrase.from() - 2) {
      return null;
    }
    NameEntry entry = book.find(t.words(subject.from(), subject.to()), s);
    if (entry == null || entry.person || entry.common || entry.territory || entry.located) {
      return null;
    }
    return entry.pronoun.isEmpty() ? entry : null;
  }

  /**
   * The company meant at a token of a sentence: the body just named, else the one the document is
   * about.
   */
  @Nullable NameEntry company(int s, int token) {
    NameEntry found = meant(s, token);
    return found == null || found.onlyOwns() ? null : found;
  }

  private @Nullable NameEntry meant(int s, int token) {
    NameEntry about = book.company();
    if (about != null && (about.first > s || about.first == s && !isBefore(s, token, about))) {
      // What has a name already is rather meant than what gets one only later on.
      NameEntry named = named(s, token);
      return named != null || about.first == s ? named : about;
    }
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
    if (spoken != null && !spoken.person && !spoken.common && !spoken.official) {
      return spoken;
    }
    for (int k = s; k >= Math.max(0, s - 1); k--) {
      for (Place place : book.in(k)) {
        NameEntry entry = place.entry();
        if (entry.organisation
            && !entry.person
            && !entry.common
            && !entry.territory
            && !entry.official
            && entry.places < entry.count) {
          return entry;
        }
      }
    }
    NameEntry recent = about == null ? named(s, token) : null;
    boolean several = recent != null && recent.words.size() > 1 && recent.pronoun.isEmpty();
    return several ? recent : about == null ? book.onlyName(s) : about;
  }

  private boolean isBefore(int s, int token, NameEntry wanted) {
    for (Place place : book.in(s)) {
      if (place.entry() == wanted && place.token() < token) {
        return true;
      }
    }
    return false;
  }

  /** The name last given to what may be a company, up to a sentence; null where there is none. */
  private @Nullable NameEntry named(int s, int token) {
    for (int k = s; k >= Math.max(0, s - REACH); k--) {
      for (Place place : book.in(k)) {
        NameEntry entry = place.entry();
        if ((k < s || place.token() < token)
            && !entry.person
            && !entry.common
            && !entry.territory
            && !entry.located) {
          return entry;
        }
      }
    }
    return null;
  }

  /** The study or the body that the text means by a bare "the study", "the agency"; or null. */
  @Nullable Actor spoken(Tokens t, int s, Phrase phrase, Voice voice) {
    int head = PhraseFinder.head(t, phrase);
    boolean bare = head == phrase.from() + 1 && t.is(phrase.from(), Class.DETERMINER);
    if (!bare || phrase.to() != head + 1 || t.isName(head)) {
      return null;
    }
    if (voice.type() == Voice.Kind.STUDY) {
      return study(s, voice.head());
    }
    return t.is(head, Class.GENERIC_BODY) ? body(s) : null;
  }

  private @Nullable Actor study(int s, String head) {
    for (int i = turns.size() - 1; i >= 0 && turns.get(i).sentence() >= s - 3 * REACH; i--) {
      Turn turn = turns.get(i);
      if (turn.voice().head().equals(head) && !turn.actor().name().equalsIgnoreCase(head)) {
        return turn.actor();
      }
    }
    for (int i = turns.size() - 1; i >= 0 && turns.get(i).sentence() >= s - 2; i--) {
      if (isMaker(turns.get(i).voice())) {
        return turns.get(i).actor();
      }
    }
    for (int k = s - 1; k >= Math.max(0, s - REACH); k--) {
      Tokens t = sentences.get(k);
      for (int i = 1; i < t.size; i++) {
        if (t.is(i, head) && t.is(i, Class.STUDY)) {
          Phrase study = PhraseFinder.ownerEndingAt(t, i);
          Phrase whole = study == null ? null : PhraseFinder.startingAt(t, study.from(), t.size);
          Voice voice = whole == null ? null : Voice.of(t, whole);
          if (voice != null && voice.head().equals(head) && !voice.name().equalsIgnoreCase(head)) {
            return Actor.named(voice.name());
          }
        }
      }
    }
    return null;
  }

  /** Whether somebody speaks by a paper of another name: "an analysis by the institute". */
  private static boolean isMaker(Voice voice) {
    boolean scholars = voice.type() == Voice.Kind.COMMON && !voice.organisation().isEmpty();
    return (voice.type() == Voice.Kind.ORGANISATION || scholars)
        && !voice.head().isEmpty()
        && !voice.name().toLowerCase(Locale.ROOT).endsWith(voice.head());
  }

  /** The body that spoke last, else the one named last. */
  private @Nullable Actor body(int s) {
    for (int i = turns.size() - 1; i >= 0 && turns.get(i).sentence() >= s - REACH; i--) {
      Turn turn = turns.get(i);
      NameEntry entry = book.find(turn.actor().name(), s);
      if (entry != null && entry.organisation && !entry.person && !entry.common) {
        return turn.actor();
      }
    }
    for (int k = s - 1; k >= Math.max(0, s - 2); k--) {
      for (Place place : book.in(k)) {
        NameEntry entry = place.entry();
        if (entry.organisation && !entry.person && !entry.common && !entry.territory) {
          return ActorNames.actor(entry);
        }
      }
    }
    return null;
  }
}
