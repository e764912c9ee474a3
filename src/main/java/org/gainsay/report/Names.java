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
    return name;
  }

  /** The name, null when neither the thing nor its equal was added. */
  @Nullable String of(T thing) {
    String name = names.get(thing);
    if (name != null) {
      return name;
    }
    if (equals.size() < names.size()) {
      names.forEach((key, known) -> equals.merge(key, known, Names::earlier));
    }
    return equals.get(thing);
  }

  /** Of c2 and c10 the first: the shorter, else the smaller. */
  private static String earlier(String a, String b) {
    boolean first = a.length() != b.length() ? a.length() < b.length() : a.compareTo(b) < 0;
    return first ? a : b;
  }
}
