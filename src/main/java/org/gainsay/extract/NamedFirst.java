package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.NamePlaces.Place;
import org.gainsay.extract.Word.Class;
import org.gainsay.model.Actor;
import org.jspecify.annotations.Nullable;

/** Bodies that a sentence names first, for which "it" may stand where no other does. */
final class NamedFirst {

  private final NameBook book;
  private final List<Tokens> sentences;

  NamedFirst(NameBook book, List<Tokens> sentences) {
    this.book = book;
    this.sentences = sentences;
  }

  /** The word with a capital that opens a sentence and does something: "Kell lost 43, it said". */
  @Nullable Actor word(int s) {
    Tokens t = sentences.get(s);
    int i = t.afterDateline();
    boolean name = t.isName(i) && t.word[i].isUnknown() && t.word[i].pronoun().isEmpty();
    boolean acts =
        t.isAny(i + 1, Word.bits(Class.AUXILIARY, Class.HOLDING_NOUN))
            || t.is(i + 1, Class.VERB)
            || t.isWord(i + 1) && t.word[i + 1].verb() != null
            || PhraseFinder.endsIn(t, i + 1, "ed");
    return name && acts ? Actor.named(t.words(i, i + 1)) : null;
  }

  /** The name of several words that opens a sentence and is no person's: "Kell Gas"; or null. */
  @Nullable Actor firm(int s) {
    if (book.in(s).isEmpty() || book.in(s).get(0).token() > 1) {
      return null;
    }
    NameEntry entry = book.in(s).get(0).entry();
    boolean firm = !entry.person && !entry.territory && !entry.located && entry.words.size() > 1;
    return firm && entry.pronoun.isEmpty() ? ActorNames.actor(entry) : null;
  }

  /** The first name before a pronoun that is nobody's own; null where there is none. */
  @Nullable Actor named(int s, int before) {
    for (Place place : book.in(s)) {
      NameEntry entry = place.entry();
      if (place.token() < before && !entry.person && !entry.territory && entry.places == 0) {
        return ActorNames.actor(entry);
      }
    }
    return null;
  }
}
