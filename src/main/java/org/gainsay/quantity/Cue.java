package org.gainsay.quantity;

/**
 * A word that one rule goes by. They stand in the lexicon's table {@code number-cues}; apart from
 * {@link WordClass}, as they are looked up only where such a rule is tried.
 */
enum Cue {
  /** "Not more than": turns a bound round, when near. */
  NEAR_NEGATION,
  /** "Is one over three". */
  FRACTION_OPENER,
  /** "Will double". */
  MULTIPLYING,
  /** "Make most of". */
  NO_MOST_BEFORE,
  /** "Covid-19". */
  GLUED_NAME,
  /** "Mid-2020": glued to a number without naming it. */
  NO_GLUED_NAME,
  /** "No. 4", "p. 40": a short word that needs its stop. */
  NUMBER_WORD,
  /** "40s", "40ish". */
  NUMBER_TAIL,
  /** "4th". */
  ORDINAL_SUFFIX,
  /** "Women made up 40 percent": nothing moved. */
  PHRASAL_UP,
  /** "Their several ways". */
  OWNER,
  /** "Went from 12 to 56". */
  MOVED,
  /** Nothing before it moves what stands behind. */
  MOVE_STOP,
  /** "5 in thick". */
  MEASURED_BEHIND,
  /** "A depth of 40m". */
  LENGTH_BEFORE,
  /** "Call 555 0182". */
  PHONE_BEFORE,
  /** "Killing one": he is counted. */
  HARMED,
  /** "One mother held up a photograph": one who tells or shows, where no figure is meant. */
  WITNESS,
  /** "A category 4 storm". */
  CLASSIFIER,
  /** "Xbox 360". */
  PRODUCT,
  /** "Section 230". */
  DIVISION,
  /** "The number of dead". */
  TALLY,
  /** "The population of the town": counts what it names itself. */
  OWN_TALLY,
  /** "Up from", "compared with": what is set beside the figure before. */
  BESIDE,
  /** "Raised $40m": collected. */
  RAISING,
  /** "Fell below 40": the level that was reached. */
  REACHED,
  /** "Lost 40 barrels": so many of them, and no change of a level. */
  LOSING,
  /** "40 metres off the cape". */
  FAR_FROM,
  /** "The 6.4 quake". */
  QUAKE,
  /** "One vote in ten". */
  VERB_AND_NOUN,
  /** "The number was 12": names nothing that is counted. */
  BARE_TALLY,
  /** "Stood at 12": gives a figure of its subject. */
  GIVES,
  GIVEN_BY,
  /** "The toll passed 40": more than that, when nothing is counted. */
  PASSING,
  /** "Put the crowd at 300": gives a figure of what follows. */
  PUTS,
  PUT_LINK,
  /** "12 were rescued": befalls people only. */
  BEFALLS,
  /** "Height 1,904". */
  PEAK,
  /** "Mixed doubles". */
  GAME_BEFORE,
  /** "40 to about 45". */
  RANGE_FILLER,
  /** "26 percent, not 23": the unit is said once. */
  UNIT_CARRIED,
  /** "11 degrees in the fridge". */
  HEAT,
  /** "Three of whom", "those". */
  POINTING_BACK,
  /** "All of the time". */
  NO_WHOLE,
  /** "70 percent empty": the state that a part of something is in. */
  STATE,
  /** "A target of 40": a level of what was counted before. */
  LEVEL_NOUN,
  /** "The film is about 3 sisters": whose subject they are. */
  TELLING,
  /** "A 12-gauge shotgun". */
  BORE,
  /** "A 9mm pistol": what has a calibre. */
  GUN,
  /** "4K screens", "a 10K run": what a number of thousands names the kind of. */
  KILO_NAME,
  /** "Passed the 40 mark". */
  MARK;

  private final long bit = 1L << ordinal();

  long bit() {
    return bit;
  }

  boolean in(long cues) {
    return (cues & bit) != 0;
  }
}
