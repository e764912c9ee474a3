package org.gainsay.model;

/** Why two measures are related though not the same. */
public enum Kinship {
  /** One is a part of the other: a stretch of the border, one district of a country. */
  PART("part and whole"),
  /** Another population, or another base of the same share. */
  POPULATION("another population"),
  /** A level against a change. */
  CHANGE("level and change"),
  /** Planned, asked for or forecast against actual. */
  PLANNED("planned and actual"),
  /** Before and after deductions. */
  NET("net and gross"),
  /** Another period of the same measure. */
  PERIOD("another period"),
  /** The same thing counted in another unit: jobs and a share of the workforce. */
  UNIT("another unit of count"),
  /** Another definition of the same thing. */
  DEFINITION("another definition");

  private final String label;

  Kinship(String label) {
    this.label = label;
  }

  /** The reason in reports. */
  public String label() {
    return label;
  }
}
