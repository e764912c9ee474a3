package org.gainsay.check;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;

/**
 * Which documents are one independent source: those of one outlet, those that say whom they
 * reprint, and those that share most of their wording.
 *
 * <p>Wording is compared by shingles, runs of a few words, hashed and looked up in one table, so
 * the work grows with the length of the texts.
 */
final class Reprints {

  private static final HashFunction HASH = Hashing.murmur3_128(7);
  private static final int SHINGLE = 4;
  private static final int FEWEST_SHINGLES = 12;
  private static final double MOST = 0.5;
  private static final int LONGEST_INITIALS = 4;
  private static final int FEWEST_INITIALS = 2;

  private final Map<Document, Integer> number = new HashMap<>();
  private final List<Integer> parent = new ArrayList<>();

  private Reprints(Collection<Document> documents) {
    List<Document> all = new ArrayList<>();
    for (Document document : documents) {
      if (number.putIfAbsent(document, all.size()) == null) {
        parent.add(all.size());
        all.add(document);
      }
    }
    joinOutlets(all);
    joinCopies(all);
  }

  /** Looks at these documents. */
  static Reprints among(Collection<Document> documents) {
    return new Reprints(documents);
  }

  /** Whether one is a copy of the other, or both of a third. */
  boolean areOne(Document a, Document b) {
    return root(a) == root(b);
  }

  /** How many independent sources stand behind these claims. */
  int count(Collection<Claim> claims) {
    return (int) claims.stream().mapToInt(claim -> root(claim.document())).distinct().count();
  }

  private int root(Document document) {
    Integer at = number.get(document);
    if (at == null) {
      throw new IllegalArgumentException("not among the documents looked at: " + document);
    }
    return root(at);
  }

  private int root(int at) {
    int up = at;
    while (parent.get(up) != up) {
      parent.set(up, parent.get(parent.get(up)));
      up = parent.get(up);
    }
    return up;
  }

  private void join(int a, int b) {
    int one = root(a);
    int other = root(b);
    parent.set(Math.max(one, other), Math.min(one, other));
  }

  private void joinOutlets(List<Document> all) {
    Map<String, Integer> first = new HashMap<>();
    for (int at = 0; at < all.size(); at++) {
      join(at, first.computeIfAbsent(name(all.get(at).source().outlet()), joinWith(at)));
      String reprints = all.get(at).source().reprints();
      if (!reprints.isBlank()) {
        join(at, first.computeIfAbsent(name(reprints), joinWith(at)));
      }
    }
    joinShortForms(all);
  }

  /** What is reprinted may be named in full and its outlet by initials, or the other way round. */
  private void joinShortForms(List<Document> all) {
    Map<String, Integer> outlets = new HashMap<>();
    for (int at = 0; at < all.size(); at++) {
      outlets.putIfAbsent(shortForm(all.get(at).source().outlet()), at);
    }
    for (int at = 0; at < all.size(); at++) {
      String reprints = all.get(at).source().reprints();
      Integer outlet = outlets.get(shortForm(reprints));
      if (outlet != null
          && shortForm(reprints).length() >= FEWEST_INITIALS
          && isInitials(reprints) != isInitials(all.get(outlet).source().outlet())) {
        join(at, outlet);
      }
    }
  }

  private static boolean isInitials(String name) {
    return shortForm(name).equals(String.join("", Wording.words(name)));
  }

  private static Function<String, Integer> joinWith(int at) {
    return outlet -> at;
  }

  private static String name(String outlet) {
    return String.join(" ", Wording.words(outlet)).toLowerCase(Locale.ROOT);
  }

  /** The short form of a name of several words, "rfe/rl"; of one word, the word itself. */
  private static String shortForm(String outlet) {
    List<String> words = Wording.words(outlet);
    if (words.size() > 1 && words.stream().anyMatch(word -> word.length() > LONGEST_INITIALS)) {
      return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
    return String.join("", words);
  }

  private void joinCopies(List<Document> all) {
    // a shingle remembers the last document that had it: copies meet there one after the other
    Map<Long, Integer> last = new HashMap<>();
    int[] sizes = new int[all.size()];
    Map<Long, Integer> shared = new LinkedHashMap<>();
    for (int at = 0; at < all.size(); at++) {
      long[] shingles = shingles(all.get(at));
      sizes[at] = shingles.length;
      for (long shingle : shingles) {
        Integer before = last.put(shingle, at);
        if (before != null && before != at) {
          shared.merge(((long) before << 32) | at, 1, Integer::sum);
        }
      }
    }
    shared.forEach(
        (pair, count) -> {
          int a = (int) (pair >> 32);
          int b = (int) (long) pair;
          int shorter = Math.min(sizes[a], sizes[b]);
          if (shorter >= FEWEST_SHINGLES && count >= MOST * shorter) {
            join(a, b);
          }
        });
  }

  private static long[] shingles(Document document) {
    List<String> words = Wording.words(document.text().substring(document.bodyStart()));
    long[] hashes = new long[Math.max(0, words.size() - SHINGLE + 1)];
    for (int i = 0; i < hashes.length; i++) {
      String run = String.join(" ", words.subList(i, i + SHINGLE));
      hashes[i] = HASH.hashString(run, StandardCharsets.UTF_8).asLong();
    }
    return Arrays.stream(hashes).distinct().toArray();
  }
}
