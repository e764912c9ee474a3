package org.gainsay.extract;

import java.util.Locale;
import org.gainsay.extract.Word.Class;
import org.gainsay.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Tells where an outlet speaks of itself and of its own: "our volunteers", "the Herald's count".
 */
final class OwnVoice {

  private final Actor outlet;
  private final String name;
  private final String analysis;
  private final String research;
  private final NameBook book;

  /** The number of a sentence behind the last. */
  private final int end;

  OwnVoice(Actor outlet, NameBook book, int end) {
    this.outlet = outlet;
    this.book = book;
    this.end = end;
    name = plain(outlet.name());
    String paper = name.substring(name.lastIndexOf(' ') + 1);
    analysis = paper + " analysis";
    research = paper + " research";
  }

  /**
   * Whether a phrase means the outlet: "our volunteers counted", and "the company" in what a
   * company gives out.
   */
  boolean speaks(Tokens t, Cue cue, Phrase speaker) {
    int from = speaker.from();
    int head = PhraseFinder.head(t, speaker);
    boolean ours = t.is(from, "our") && cue.rule().equals(Cue.FINDS) && t.is(head, Class.PERSON);
    boolean writer = t.is(head, Class.MEDIA) || t.is(head, Class.WRITER);
    boolean here = t.is(from, "this") && head == from + 1 && writer;
    return t.quote[from] == 0
        && (here
            || ours
            || t.is(from, "the") && (isBareCompany(t, speaker) || isNounOfName(t, speaker)));
  }

  private boolean isBareCompany(Tokens t, Phrase speaker) {
    return !outlet.isOutlet() && speaker.to() == speaker.from() + 2 && Bodies.isCompany(t, speaker);
  }

  /** "The committee" in what a committee puts out: a common noun of its name. */
  private boolean isNounOfName(Tokens t, Phrase speaker) {
    int at = speaker.from() + 1;
    if (speaker.to() != at + 1
        || !t.is(at, Class.ORGANISATION)
        || t.isAny(at, Word.bits(Class.MEDIA, Class.WRITER))) {
      return false;
    }
    String noun = t.words(at, at + 1);
    NameEntry other = book.body(noun, end);
    return (" " + name + " ").contains(" " + noun + " ")
        && (other == null || plain(other.name).equals(name));
  }

  /**
   * Who states something, as the outlet knows him: null when it is the outlet itself, "by the
   * Herald's count"; one of its own when it is "our finance director".
   */
  @Nullable Actor told(Tokens t, Phrase speaker, @Nullable Actor actor) {
    if (actor == null || isOutlet(plain(actor.name()))) {
      return null;
    }
    boolean ours = t.is(speaker.from(), "our") && t.quote[speaker.from()] == 0;
    return ours && actor.organisation().isEmpty() && !actor.isOutlet()
        ? new Actor(actor.name(), actor.kind(), actor.role(), outlet.name())
        : actor;
  }

  private boolean isOutlet(String actor) {
    return actor.equals(name) || actor.startsWith(analysis) || actor.startsWith(research);
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
