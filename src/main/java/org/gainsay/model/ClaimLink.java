package org.gainsay.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why two claims stand together: they describe the same measure, or related ones.
 *
 * @param a one claim
 * @param b the other
 * @param kinship why their measures are only related, null when they are the same
 * @param reason the same in words: "both count people killed in the fire"
 */
public record ClaimLink(Claim a, Claim b, @Nullable Kinship kinship, String reason) {

  public ClaimLink {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(reason, "reason");
  }

  /** Whether both describe the same measure. */
  public boolean isSame() {
    return kinship == null;
  }

  /** The two figures' words and why they stand together. */
  @Override
  public String toString() {
    return "“"
        + a.quantity().text()
        + "” and “"
        + b.quantity().text()
        + "”: "
        + (kinship == null ? "" : kinship.label() + ", ")
        + reason;
  }
}
