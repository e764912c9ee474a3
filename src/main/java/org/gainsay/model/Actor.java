package org.gainsay.model;

import java.util.Objects;

/**
 * To whom a text attributes a claim: a person, an office, a study; or, when nobody is cited, the
 * outlet itself.
 *
 * @param name the fullest name the text gives, without title or role; of an outlet its own name
 * @param kind whether somebody is cited
 * @param role what the text says the actor is ("deputy minister", "spokesman"), empty when unsaid
 * @param organisation for whom the actor speaks, empty when unsaid
 */
public record Actor(String name, Kind kind, String role, String organisation) {

  /** Whether somebody is cited. */
  public enum Kind {
    /** The text cites somebody. */
    NAMED("named"),
    /** Nobody is cited, so the outlet itself says it. */
    OUTLET("outlet");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name in reports and JSON. */
    public String label() {
      return label;
    }
  }

  public Actor {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(organisation, "organisation");
    if (name.isBlank()) {
      throw new IllegalArgumentException("actor's name is empty: say who states the figure");
    }
  }

  /** Somebody the text cites. */
  public static Actor named(String name) {
    return new Actor(name, Kind.NAMED, "", "");
  }

  /** The outlet, when nobody is cited. */
  public static Actor outlet(String outlet) {
    return new Actor(outlet, Kind.OUTLET, "", "");
  }

  /** Whether nobody is cited, so that the outlet itself says it. */
  public boolean isOutlet() {
    return kind == Kind.OUTLET;
  }

  /**
   * The name, with role and organisation where known: {@code Suhail Shaheen, spokesman, Taliban}.
   */
  @Override
  public String toString() {
    return name
        + (role.isEmpty() ? "" : ", " + role)
        + (organisation.isEmpty() ? "" : ", " + organisation);
  }
}
