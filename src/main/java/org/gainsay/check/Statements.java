package org.gainsay.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Actor;
import org.gainsay.model.Claim;

/** The claims of one measure by who states them; of very many only the first of each. */
final class Statements {

  private static final int MOST_LOOKED_AT = 50;

  private final ListMultimap<String, Claim> byName = ArrayListMultimap.create();
  private final List<Claim> first;

  private Statements(List<Claim> claims) {
    first = claims.subList(0, Math.min(claims.size(), MOST_LOOKED_AT));
    for (Claim claim : claims) {
      add(claim.actor().name(), claim);
      if (!claim.actor().organisation().equals(claim.actor().name())) {
        add(claim.actor().organisation(), claim);
      }
    }
  }

  static Statements of(List<Claim> claims) {
    return new Statements(claims);
  }

  private void add(String name, Claim claim) {
    List<Claim> known = byName.get(key(name));
    if (!name.isEmpty() && known.size() < MOST_LOOKED_AT) {
      known.add(claim);
    }
  }

  private static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  /** The first claims of the measure, whoever states them. */
  List<Claim> first() {
    return first;
  }

  /** The first claims of a speaker, of the body he speaks for and of who speaks for him. */
  List<Claim> by(Actor actor) {
    List<Claim> claims = new ArrayList<>(byName.get(key(actor.name())));
    if (!actor.organisation().isEmpty() && !actor.organisation().equals(actor.name())) {
      claims.addAll(byName.get(key(actor.organisation())));
    }
    return claims;
  }
}
