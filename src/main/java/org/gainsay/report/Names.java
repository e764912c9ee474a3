package org.gainsay.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Short names of the things in a report: c1, c2, in the order they are added. Two equal things keep
 * a name each; a thing that was never added goes by the name of its first equal.
 */
final class Names<T> {

  private final String prefix;
  private final IdentityHashMap<T, String> names = new IdentityHashMap<>();
  private final Map<T, String> equals = new HashMap<>();

  Names(String prefix) {
    this.prefix = prefix;
  }

  String add(T thing) {
    String name = prefix + (names.size() + 1);
    names.put(thing, name);
    equals.putIfAbsent(thing, name);
    return name;
  }

  /** The name, null when neither the thing nor its equal was added. */
  @Nullable String of(T thing) {
    String name = names.get(thing);
    return name != null ? name : equals.get(thing);
  }
}
