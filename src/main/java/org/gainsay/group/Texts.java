package org.gainsay.group;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;

/**
 * The texts that mentions of figures stand in, as numbers: most figures of many reports meet in no
 * text, which is told without comparing each mention with each. For one thread.
 */
final class Texts {

  private final Map<Document, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<List<Claim>, int[]> read = new IdentityHashMap<>();

  /** Whether some text has a mention of both figures, among the first so many of each. */
  boolean share(List<Claim> a, List<Claim> b, int most) {
    int[] one = texts(a);
    int[] other = texts(b);
    for (int i = 0; i < Math.min(most, one.length); i++) {
      for (int j = 0; j < Math.min(most, other.length); j++) {
        if (one[i] == other[j]) {
          return true;
        }
      }
    }
    return false;
  }

  private int[] texts(List<Claim> mentions) {
    return read.computeIfAbsent(
        mentions,
        all ->
            all.stream()
                .mapToInt(claim -> numbers.computeIfAbsent(claim.document(), key -> numbers.size()))
                .toArray());
  }
}
