package org.gainsay.model;

/** Where on the page something stands. */
public enum Region {
  /** The title of the article, and lines that head its parts. */
  HEADLINE("headline"),
  /** The first paragraph below the headline, or the standfirst. */
  LEAD("lead"),
  /** The running text; everything that is not known to be something else. */
  BODY("body"),
  /** Text that belongs to a picture. */
  CAPTION("caption"),
  /** A sentence of the body set out again in large type. */
  PULL_QUOTE("pull quote"),
  /** An item of a list, or a row of a table. */
  LIST("list"),
  /** A reader's comment. */
  COMMENT("comment"),
  /** Menus, teasers, cookie notices, copyright lines: not part of the report. */
  BOILERPLATE("boilerplate");

  private final String label;

  Region(String label) {
    this.label = label;
  }

  /** The name in reports and JSON. */
  public String label() {
    return label;
  }

  /** Whether claims from here take part in findings unless asked otherwise. */
  public boolean isReport() {
    return this != COMMENT && this != BOILERPLATE;
  }
}
