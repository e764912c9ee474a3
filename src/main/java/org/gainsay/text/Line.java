package org.gainsay.text;

import java.util.List;
import org.gainsay.model.Region;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page: what stands between two line breaks, or a paragraph whose lines were broken at
 * a fixed width. Its region is told step by step while the page is read; only {@link RegionFinder}
 * does so.
 */
final class Line {

  final Span span;

  /** The sentences, without the bullet or number of a list item. */
  final List<Span> sentences;

  /** Whether an empty line stands above, or nothing. */
  final boolean gap;

  /** Whether it starts with a bullet or a number of a list. */
  final boolean item;

  /** Words, counted by the white space between them. */
  final int words;

  /** Whether it ends in a stop, closing marks aside. */
  final boolean stop;

  /** Whether it ends in dots that leave something out. */
  final boolean cut;

  /** Whether it has letters and none of them small. */
  final boolean capitals;

  /** Whether it has a digit. */
  final boolean figures;

  /** Whether it has the form of a table's row: a short label, a colon or bar, and a figure. */
  final boolean row;

  /** Told so far, null while nothing is. */
  @Nullable Region region;

  /** The regions of sentences that differ from the line's; empty while none does. */
  @Nullable Region[] sentenceRegions = {};

  Line(
      Span span,
      List<Span> sentences,
      boolean gap,
      boolean item,
      int words,
      boolean stop,
      boolean cut,
      boolean capitals,
      boolean figures,
      boolean row) {
    this.span = span;
    this.sentences = sentences;
    this.gap = gap;
    this.item = item;
    this.words = words;
    this.stop = stop;
    this.cut = cut;
    this.capitals = capitals;
    this.figures = figures;
    this.row = row;
  }

  /** Whether it reads like running text: a whole sentence of some length. */
  boolean isProse() {
    return !cut && !item && ((stop && words >= 8 && !capitals) || words >= 30);
  }

  /** Whether it can be a heading, a label, an entry of a menu. */
  boolean isShort() {
    return !stop && words <= 12;
  }

  /** The region of sentence {@code i}; body where nothing was told. */
  Region regionOf(int i) {
    Region own = sentenceRegions.length == 0 ? null : sentenceRegions[i];
    if (own != null) {
      return own;
    }
    return region == null ? Region.BODY : region;
  }
}
