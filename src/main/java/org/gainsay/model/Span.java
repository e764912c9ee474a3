package org.gainsay.model;

/**
 * A stretch of a text: half-open offsets, counted in UTF-16 code units from the start of the text,
 * as {@link String#substring(int, int)} counts them.
 *
 * @param start the first unit inside, 0 or more
 * @param end the first unit behind, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " is below 0");
    }
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " is before start " + start);
    }
  }

  /** The words of {@code text} at this place. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** How many UTF-16 units it holds. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether all of {@code other} lies within this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether {@code offset} lies within: {@code start} does, {@code end} does not. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span moved by {@code distance} units. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + ".." + end + ")";
  }
}
