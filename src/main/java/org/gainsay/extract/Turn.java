package org.gainsay.extract;

import org.gainsay.model.Actor;

/**
 * Who spoke in a sentence.
 *
 * @param voice what the words there say of the speaker
 * @param actor who it is
 */
record Turn(int sentence, Voice voice, Actor actor) {}
