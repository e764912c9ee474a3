package org.gainsay.extract;

import org.gainsay.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A cue with its speaker known by name.
 *
 * @param actor null for hearsay, and where the outlet itself speaks
 */
record Said(Cue cue, @Nullable Actor actor) {

  /** Whether the cue ties words to somebody. */
  boolean isSpeech() {
    return cue.kind() == Cue.Kind.SPEECH && actor != null;
  }
}
