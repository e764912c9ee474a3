package org.gainsay.extract;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who speaks for which body in one document, for "the bank's boss". */
final class Heads {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  /** A body with more speakers than that has no one head. */
  private static final int MOST = 8;

  private final Map<String, List<NameEntry>> byWord = new HashMap<>();

  void add(NameEntry entry) {
    if (entry.person && !entry.body.isEmpty()) {
      for (String word : SPACES.split(entry.body.toLowerCase(Locale.ROOT))) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>(2)).add(entry);
      }
    }
  }

  /** The one person named up to a sentence; null where there is none or more. */
  @Nullable NameEntry of(String body, int sentence) {
    List<String> words = SPACES.splitToList(body.toLowerCase(Locale.ROOT));
    List<NameEntry> all = byWord.getOrDefault(words.get(words.size() - 1), List.of());
    NameEntry only = null;
    for (NameEntry entry : all.size() > MOST ? List.<NameEntry>of() : all) {
      if (entry.first <= sentence && entry.body.toLowerCase(Locale.ROOT).contains(words.get(0))) {
        if (only != null) {
          return null;
        }
        only = entry;
      }
    }
    return only;
  }
}
