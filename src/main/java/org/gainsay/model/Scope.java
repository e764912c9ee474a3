package org.gainsay.model;

import java.util.Objects;

/**
 * One limit of a measure: where, among whom, when, of which event.
 *
 * @param kind what is limited
 * @param text the words of the limit, as the text has them
 */
public record Scope(Kind kind, String text) {

  /** The manner of a figure that is named as what another is a part of: "three of eight". */
  public static final String WHOLE = "whole";

  /** The place of a figure that the text sets apart from its own: "in neighbouring Tern". */
  public static final String ANOTHER_PLACE = "another place";

  /** The period of a figure of an earlier day: "12,000 the morning before". */
  public static final String EARLIER = "earlier";

  /** The period of a figure that one beside it has left behind: "from 118" of "from 118 to 264". */
  public static final String LEFT = "left behind";

  /** The period of a figure of an earlier occasion: "9,000 the year before". */
  public static final String ANOTHER_TIME = "another time";

  /** The holder of a figure that counts the people of whoever states it: "three of its own". */
  public static final String OWN = "own";

  /** What the name of an age group begins with: "aged under 35", "aged 18 to 24". */
  public static final String AGED = "aged ";

  /** What the manner of money begins with that is for some purpose: "for schools". */
  public static final String PURPOSE = "for ";

  /** What is limited. */
  public enum Kind {
    /** Where: in Puerto Alma, nationwide. */
    PLACE,
    /** Among whom: women, under-fives. */
    POPULATION,
    /** When: in May, this year. */
    PERIOD,
    /** Of which event: the ferry fire. */
    EVENT,
    /** Whose or by whom: the army's, of one party, at one firm. */
    HOLDER,
    /** In which part or quality: seriously, by air, before tax. */
    MANNER
  }

  public Scope {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** Whether it says that the figure is a whole of which another is a part. */
  public boolean isWhole() {
    return kind == Kind.MANNER && text.equals(WHOLE);
  }

  @Override
  public String toString() {
    return text;
  }
}
