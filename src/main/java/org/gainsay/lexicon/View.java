package org.gainsay.lexicon;

import java.util.Arrays;
import java.util.Locale;

/** From which side a figure is seen. */
public enum View {
  /** From none, though the words name one elsewhere: "planned surgery". */
  NONE,
  /** Intended or ordered, not yet so. */
  PLANNED,
  /** Aimed at. */
  TARGET,
  /** Wanted by a verb before it, whose object it is; who wants is no target. */
  ASKED,
  /** Intended, by a word behind it: "the nine that were promised". */
  PROMISED,
  /** What was intended once, by a word right before it: "the original nine million". */
  ORIGINAL,
  /** Expected. */
  FORECAST,
  /** Told by an exit poll, which its sentence names once for all of its figures. */
  POLLED,
  /** What would be so had something else happened. */
  UNREAL,
  /** A place in an order. */
  RANK;

  /** Whether it is aimed at, foreseen or would have been, and so not to be held against what is. */
  public boolean isWish() {
    return this == TARGET
        || this == ASKED
        || this == PROMISED
        || this == ORIGINAL
        || this == FORECAST
        || this == POLLED
        || this == UNREAL;
  }

  /** The limit of a measure that is seen so: "target". */
  public String limit() {
    View view =
        switch (this) {
          case ASKED, PROMISED, ORIGINAL -> TARGET;
          case POLLED -> FORECAST;
          default -> this;
        };
    return view.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a limit of a measure is that of a wish. */
  public static boolean isWish(String limit) {
    return Arrays.stream(values()).anyMatch(v -> v.isWish() && v.limit().equals(limit));
  }
}
