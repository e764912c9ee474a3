package org.gainsay.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Interval;

/** The claims that state one figure; of very many only the first, which speak for the others. */
final class Tellers {

  private static final int MOST_LOOKED_AT = 50;

  private final List<Claim> claims;

  /** Numbers of their documents, in ascending order. */
  private final int[] texts;

  private Tellers(List<Claim> claims, int[] texts) {
    this.claims = claims;
    this.texts = texts;
  }

  /** The tellers of the figure of each claim. */
  static Function<Claim, Tellers> of(List<Claim> claims, Function<Claim, Interval> figure) {
    Map<Interval, List<Claim>> byFigure = new HashMap<>();
    Map<Document, Integer> texts = new HashMap<>();
    for (Claim claim : claims) {
      List<Claim> tellers = byFigure.computeIfAbsent(figure.apply(claim), key -> new ArrayList<>());
      if (tellers.size() < MOST_LOOKED_AT) {
        tellers.add(claim);
        texts.putIfAbsent(claim.document(), texts.size());
      }
    }
    Map<Interval, Tellers> tellers = new HashMap<>();
    byFigure.forEach(
        (value, first) ->
            tellers.put(
                value,
                new Tellers(
                    first,
                    first.stream()
                        .mapToInt(claim -> texts.get(claim.document()))
                        .sorted()
                        .distinct()
                        .toArray())));
    IdentityHashMap<Claim, Tellers> ofEach = new IdentityHashMap<>();
    claims.forEach(claim -> ofEach.put(claim, tellers.get(figure.apply(claim))));
    return claim -> Objects.requireNonNull(ofEach.get(claim), "a claim of another measure");
  }

  /** The first of the claims. */
  List<Claim> claims() {
    return claims;
  }

  /** Whether some text gives both figures. */
  boolean shareText(Tellers other) {
    int i = 0;
    int j = 0;
    while (i < texts.length && j < other.texts.length) {
      if (texts[i] == other.texts[j]) {
        return true;
      }
      if (texts[i] < other.texts[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
