package org.gainsay.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code phrases.tsv}: what each means, by its role in a phrase. */
final class PhraseWords {

  private static final Splitter TABS = Splitter.on('\t').trimResults();

  private static final ImmutableTable<String, String, String> MEANINGS = load();

  private PhraseWords() {}

  /** What the words mean in a role, null when they have none in it. */
  static @Nullable String meaning(String role, String words) {
    return MEANINGS.get(role, words);
  }

  /** All words of a role, with their meaning. */
  static ImmutableMap<String, String> of(String role) {
    return MEANINGS.row(role);
  }

  private static ImmutableTable<String, String, String> load() {
    ImmutableTable.Builder<String, String, String> meanings = ImmutableTable.builder();
    try {
      Resources.toString(
              Resources.getResource(PhraseWords.class, "phrases.tsv"), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                List<String> cells = TABS.splitToList(line);
                meanings.put(cells.get(0), cells.get(1), cells.get(2));
              });
    } catch (IOException e) {
      throw new UncheckedIOException("phrases.tsv cannot be read from the jar", e);
    }
    return meanings.buildOrThrow();
  }
}
