package org.gainsay.group;

/**
 * What speaks for or against two figures measuring the same. The points of each stand in the
 * lexicon's table {@code signs}, with an example.
 */
enum Sign {
  /** What every pair begins with: most pairs of figures measure two things. */
  START,
  /** Both say one thing: killed and died. */
  SAME_PREDICATE,
  OTHER_PREDICATE,
  /** One word names what both count. */
  SAME_HEAD,
  OTHER_SUBJECT,
  /** Shared words around the figures, by how near they stand and how few share them; up to 2. */
  CONTEXT,
  /** One is narrower than the other, or of another place, time or people. */
  LIMIT,
  /** Only one is for a period. */
  ONE_PERIOD,
  /** Only one is a target or a forecast. */
  WISH,
  /** Both say how much something moved. */
  BOTH_CHANGES,
  SAME_SENTENCE,
  SAME_DOCUMENT,
  /** One voice in one running text: nobody gives two values for one measure in one breath. */
  SAME_VOICE,
  /** Two named voices in one running text, as where a report sets one count against another. */
  OTHER_VOICE,
  /** Both give one value of two digits and more, or of a thousand and more. */
  EQUAL,
  /** Both give one small value of a single digit. */
  EQUAL_DIGIT,
  /** The values lie within six per cent of each other. */
  NEAR,
  /** The values lie 2.5 times apart and more. */
  OFF,
  /** The values lie ten times apart and more. */
  FAR,
  /** How far apart the values lie, in powers of ten; up to 3. */
  DISTANCE
}
