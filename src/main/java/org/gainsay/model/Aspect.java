package org.gainsay.model;

/** Which side of a measure a figure describes. Only figures of one aspect are compared. */
public enum Aspect {
  /** How much there is: 56 killed. */
  LEVEL("level"),
  /** How much it went up or down: a 29 percent rise. */
  CHANGE("change"),
  /** So much per so much: 12 per 100,000. */
  RATE("rate"),
  /** A place in an order: the third largest. */
  RANK("rank"),
  /** Planned, expected, asked for, allowed: not yet so. */
  PLANNED("planned");

  private final String label;

  Aspect(String label) {
    this.label = label;
  }

  /** The name in reports and JSON. */
  public String label() {
    return label;
  }
}
