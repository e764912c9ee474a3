package org.gainsay.model;

/** What kind of thing a unit measures. Figures of different dimensions are never compared. */
public enum Dimension {
  /** Things one can count: people, doses, houses. Base unit {@code count}. */
  COUNT("count"),
  /**
   * A part of something, by percentage or fraction. Base unit {@code share}: 85 percent is 0.85.
   */
  SHARE("share"),
  /** How many times something else. Base unit {@code ratio}: "doubled" is 2. */
  RATIO("ratio"),
  /** Money. The base unit is the ISO 4217 code, so amounts in two currencies never compare. */
  MONEY("money"),
  /** Base unit {@code m}. */
  LENGTH("length"),
  /** Base unit {@code m2}. */
  AREA("area"),
  /** Base unit {@code m3}. */
  VOLUME("volume"),
  /** Base unit {@code kg}; a weight of so many tonnes is a mass. */
  MASS("mass"),
  /** Base unit {@code s}. */
  DURATION("duration"),
  /** Base unit {@code m/s}. */
  SPEED("speed"),
  /** Base unit {@code celsius}. */
  TEMPERATURE("temperature"),
  /** Base unit {@code J}. */
  ENERGY("energy"),
  /** Base unit {@code W}. */
  POWER("power"),
  /** Base unit {@code byte}. */
  DATA("data"),
  /** A place on a scale without a unit, as of an earthquake. Base unit {@code magnitude}. */
  MAGNITUDE("magnitude"),
  /** So much per so much: "12 per 100,000", "380 litres a second", "$80 a barrel". */
  RATE("rate"),
  /** Everything measured in some other unit: volts, decibels, angles. */
  OTHER("other");

  private final String label;

  Dimension(String label) {
    this.label = label;
  }

  /** The name in reports and JSON: lower case, English. */
  public String label() {
    return label;
  }
}
