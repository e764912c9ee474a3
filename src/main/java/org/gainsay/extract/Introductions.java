package org.gainsay.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Actor;

/**
 * What a text says of its speakers where it introduces them: who is "Northgrid's duty manager,
 * Declan Hume" at first keeps role and organisation when he is only "Hume" or "he".
 */
final class Introductions {

  private final Map<String, Actor> known = new HashMap<>();

  /**
   * @param said who states the figures of a text, in order
   */
  Introductions(List<Speech> said) {
    for (Speech speech : said) {
      Actor actor = speech.actor();
      if (!actor.isOutlet() && !(actor.role().isEmpty() && actor.organisation().isEmpty())) {
        known.merge(actor.name(), actor, Introductions::filled);
      }
    }
  }

  /** The actor with what the text says of him elsewhere, where it says nothing here. */
  Actor fill(Actor actor) {
    Actor introduced = actor.isOutlet() ? null : known.get(actor.name());
    return introduced == null ? actor : filled(actor, introduced);
  }

  private static Actor filled(Actor actor, Actor other) {
    boolean role = actor.role().isEmpty() && !other.role().isEmpty();
    boolean body = actor.organisation().isEmpty() && !other.organisation().isEmpty();
    return role || body
        ? new Actor(
            actor.name(),
            actor.kind(),
            role ? other.role() : actor.role(),
            body ? other.organisation() : actor.organisation())
        : actor;
  }
}
