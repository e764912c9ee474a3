package org.gainsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a text ties a claim to its actor.
 *
 * @param actorSpan the mention in the attributing sentence, which may be a pronoun; null when
 *     nobody is cited
 * @param cue the words that attribute ("said", "according to"); empty when nobody is cited
 * @param cueSpan where the cue stands; null when there is none
 * @param via who passed the words on, nearest to the reader first: "Tass reported that Shaheen
 *     said" gives Tass
 * @param hearsay whether the text says it was only heard: reportedly, allegedly
 * @param disputedBy who denies the figure in the same text, in order of the text
 * @param with who says it together with the actor, by name: "the ministry and the rebels said" has
 *     the ministry as its actor and the rebels here
 */
public record Attribution(
    @Nullable Span actorSpan,
    String cue,
    @Nullable Span cueSpan,
    List<String> via,
    boolean hearsay,
    List<String> disputedBy,
    List<String> with) {

  /** Nobody is cited. */
  public static final Attribution NONE =
      new Attribution(null, "", null, List.of(), false, List.of(), List.of());

  public Attribution {
    via = List.copyOf(via);
    disputedBy = List.copyOf(disputedBy);
    with = List.copyOf(with);
  }

  /** Somebody is cited by these words at these places. */
  public static Attribution of(@Nullable Span actorSpan, String cue, @Nullable Span cueSpan) {
    return new Attribution(actorSpan, cue, cueSpan, List.of(), false, List.of(), List.of());
  }

  @Override
  public String toString() {
    return (cue.isEmpty() ? "unattributed" : cue)
        + (via.isEmpty() ? "" : " (via " + String.join(", ", via) + ")")
        + (hearsay ? " (hearsay)" : "")
        + (disputedBy.isEmpty() ? "" : " (disputed by " + String.join(", ", disputedBy) + ")");
  }
}
