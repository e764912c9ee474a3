package org.gainsay.extract;

import java.util.List;
import org.gainsay.model.Actor;
import org.gainsay.model.Attribution;

/**
 * Who says a figure and how the text ties it to them.
 *
 * @param rule the name of the rule that found it
 */
record Speech(Actor actor, Attribution attribution, String rule) {

  /** The rule of a figure that is only asked or wished for. */
  static final String UNSAID = "question or wish";

  /** Whether anybody states the figure. */
  boolean isClaim() {
    return !rule.equals(UNSAID);
  }

  /** The same, denied by others or only heard. */
  Speech disputed(List<String> by, boolean hearsay) {
    if (by.isEmpty() && !hearsay) {
      return this;
    }
    Attribution a = attribution;
    return new Speech(
        actor,
        new Attribution(
            a.actorSpan(), a.cue(), a.cueSpan(), a.via(), a.hearsay() || hearsay, by, a.with()),
        rule);
  }
}
