package org.gainsay.group;

/**
 * What speaks for or against two figures measuring the same. The points of each stand in the
 * lexicon's table {@code signs}, with an example.
 */
enum Sign {
  /** What every pair begins with: most pairs of figures measure two things. */
  START,
  /** How few figures in their unit all reports give: 1 for one, 0.5 for two, 0.33 for four. */
  FEW_FIGURES,
  /** Both say one thing: killed and died. */
  SAME_PREDICATE,
  /** What they say belongs together as part, cause or follower. */
  KIN_PREDICATE,
  OTHER_PREDICATE,
  /** Only one says what happened or what is measured. */
  ONE_PREDICATE,
  /** One word names what both count. */
  SAME_HEAD,
  OTHER_SUBJECT,
  /** One of them counts people, and the other nothing unknown. */
  PEOPLE,
  /** Shared words around the figures, by how near they stand and how few share them; up to 2. */
  CONTEXT,
  /** Only one is for a period. */
  ONE_PERIOD,
  /** Only one is planned or foreseen. */
  ONE_PLANNED,
  /** Both stand in the headline or lead of their reports. */
  BOTH_LEAD,
  /** One named speaker gives both, in two reports. */
  SAME_SPEAKER,
  /** Two named speakers give them, in two reports. */
  OTHER_SPEAKER,
  /** In two reports, one figure is the outlet's own and the other somebody's. */
  ONE_OUTLET,
  /** How far apart in their two reports they stand: 0 for one place, 1 for first and last. */
  APART_IN_TEXT,
  /** A third report, or one of the two, gives both figures. */
  TOLD_TOGETHER,
  /**
   * The same, by how many telling words are shared: who uses like words of two tells them apart.
   */
  TOLD_IN_CONTEXT,
  /** Some text gives both as the figures of two who may be set against each other. */
  RIVALS,
  /** The same, in one sentence or in two that adjoin. */
  RIVALS_BESIDE,
  /** One of the figures, 0.5, or both, 1, are given more than once. */
  OFTEN_TOLD,
  SAME_SENTENCE,
  /** One sentence sets one figure against the other: "nine, not twelve". */
  CONTRASTED,
  SAME_DOCUMENT,
  /** The one stands in a headline or caption, the other in the text of the same report. */
  TITLED,
  /** The outlet's own voice in one running text: nobody gives two values in one breath. */
  SAME_VOICE,
  /** Two named voices in one running text, as where a report sets one count against another. */
  OTHER_VOICE,
  /** One voice first gives a rough figure and then one within it. */
  MORE_EXACT,
  /** Both give one value of two digits and more, or of a thousand and more. */
  EQUAL,
  /** Two digits stand in each other's place: 3.1 and 1.3. */
  SWAPPED_DIGITS,
  /** The values lie within six per cent of each other. */
  NEAR,
  /** The values lie 2.5 times apart and more. */
  OFF,
  /** The values lie ten times apart and more. */
  FAR,
  /** Of what only grows, as a toll does, the later figure is the smaller. */
  SHRUNK,
  /** Of what only grows the later figure is the larger: 1, and 1 more for each power of ten. */
  GROWN,
  /** How many other figures lie between the two: the logarithm of one more. */
  BETWEEN,
  /** How far apart the values lie, in powers of ten; up to 3. */
  DISTANCE
}
