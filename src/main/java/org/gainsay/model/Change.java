package org.gainsay.model;

/** Whether a figure says how much something went up or down, or one end of such a move. */
public enum Change {
  /** A level: 56 killed. */
  NONE("none"),
  /** An increase by so much: a 29 percent rise, another 7,500. */
  UP("up"),
  /** A decrease by so much: cut by a third. */
  DOWN("down");

  private final String label;

  Change(String label) {
    this.label = label;
  }

  /** The name in JSON. */
  public String label() {
    return label;
  }
}
