package org.gainsay.lexicon;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that say what kind of place a name is: a county may bear the name of its town. Compiled
 * once from the table {@code place-kinds}; immutable and thread-safe.
 */
public final class PlaceKinds {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, Boolean> wide = new HashMap<>();
  private final Set<String> owning = new HashSet<>();

  private PlaceKinds(Lexicon lexicon) {
    for (LexiconRow row : lexicon.table("place-kinds")) {
      for (String word : row.list("words")) {
        wide.put(word, row.need("wide").equals("yes"));
        if (row.need("owns").equals("yes")) {
          owning.add(word);
        }
      }
    }
  }

  static PlaceKinds of(Lexicon lexicon) {
    return new PlaceKinds(lexicon);
  }

  /** Whether a word in lower case says of what kind a place is. */
  public boolean isKind(String word) {
    return wide.containsKey(word);
  }

  /** Whether what is such a place's is all that is there: "the county's homes". */
  public boolean owns(String word) {
    return owning.contains(word);
  }

  /**
   * Whether two places, in lower case, can be no one place: of two names, or a town and its county.
   */
  public boolean clash(String one, String other) {
    List<String> names = names(one);
    List<String> others = names(other);
    if (!names.isEmpty() && !others.isEmpty() && !holds(names, others) && !holds(others, names)) {
      return true;
    }
    Boolean kind = kind(one);
    Boolean otherKind = kind(other);
    return kind != null && otherKind != null && !kind.equals(otherKind);
  }

  private static boolean holds(List<String> name, List<String> part) {
    return String.join(" ", name).contains(String.join(" ", part));
  }

  private List<String> names(String place) {
    List<String> names = new ArrayList<>();
    for (String word : WORDS.split(place)) {
      if (!isKind(word) && !word.equals("of")) {
        names.add(word);
      }
    }
    return names;
  }

  /** Whether a place is of a wide kind, null when its words do not say. */
  private @org.jspecify.annotations.Nullable Boolean kind(String place) {
    Boolean kind = null;
    for (String word : WORDS.split(place)) {
      kind = wide.getOrDefault(word, kind);
    }
    return kind;
  }
}
