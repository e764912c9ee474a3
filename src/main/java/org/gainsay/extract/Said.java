package org.gainsay.extract;

import java.util.List;
import org.gainsay.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A cue with its speaker known by name.
 *
 * @param actor null for hearsay, and where the outlet itself speaks
 * @param with who speaks together with the actor, by name
 */
record Said(Cue cue, @Nullable Actor actor, List<String> with) {

  /** Whether the cue ties words to somebody. */
  boolean isSpeech() {
    return cue.kind() == Cue.Kind.SPEECH && actor != null;
  }
}
