package org.gainsay.extract;

import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that tie a part of it to a speaker. All numbers are token indices; a range's
 * end is the first token behind it, and an empty range covers nothing.
 *
 * @param kind speech, a denial of it, or hearsay
 * @param speaker who speaks; null for hearsay, and where {@code inherits}
 * @param inherits whether the speaker is that of the words before: "and added that"
 * @param from the cue's first token
 * @param to the first token behind the cue
 * @param leftFrom start of the words said that stand before the cue
 * @param leftTo their end
 * @param rightFrom start of the words said that stand behind the cue
 * @param rightTo their end
 * @param weakRight whether the right part only counts where no other cue covers it: what follows a
 *     parenthetical "police said,"
 * @param via who passed the words on within the same construction ("was quoted by"), or null
 * @param rule the rule's name
 */
record Cue(
    Kind kind,
    @Nullable Phrase speaker,
    boolean inherits,
    int from,
    int to,
    int leftFrom,
    int leftTo,
    int rightFrom,
    int rightTo,
    boolean weakRight,
    @Nullable Phrase via,
    String rule) {

  /** The rule by which people count or find something, which is weaker than saying it. */
  static final String FINDS = "speaker finds";

  /** The rule of a figure that a participle gives to its maker: "flagged by". */
  static final String CREDITED = "credited to";

  enum Kind {
    SPEECH,
    DENIAL,
    HEARSAY
  }

  static Cue of(Kind kind, @Nullable Phrase speaker, int from, int to, String rule) {
    return new Cue(kind, speaker, false, from, to, 0, 0, 0, 0, false, null, rule);
  }

  Cue left(int from, int to) {
    return new Cue(
        kind, speaker, inherits, this.from, this.to, from, to, rightFrom, rightTo, weakRight, via,
        rule);
  }

  Cue right(int from, int to, boolean weak) {
    return new Cue(
        kind, speaker, inherits, this.from, this.to, leftFrom, leftTo, from, to, weak, via, rule);
  }

  Cue by(Phrase speaker) {
    return new Cue(
        kind, speaker, false, from, to, leftFrom, leftTo, rightFrom, rightTo, weakRight, via, rule);
  }

  Cue via(@Nullable Phrase via) {
    return new Cue(
        kind, speaker, inherits, from, to, leftFrom, leftTo, rightFrom, rightTo, weakRight, via,
        rule);
  }

  Cue inheriting() {
    return new Cue(
        kind, null, true, from, to, leftFrom, leftTo, rightFrom, rightTo, weakRight, via, rule);
  }

  boolean coversLeft(int token) {
    return leftFrom <= token && token < leftTo && !inSpeaker(token);
  }

  boolean coversRight(int token) {
    return !weakRight && rightFrom <= token && token < rightTo && !inSpeaker(token);
  }

  boolean coversWeakly(int token) {
    return weakRight && rightFrom <= token && token < rightTo && !inSpeaker(token);
  }

  boolean inSpeaker(int token) {
    return speaker != null && speaker.holds(token);
  }
}
