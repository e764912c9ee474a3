package org.gainsay.extract;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Where the names of a document stand, in order of the text. */
final class NamePlaces {

  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" ,")).omitEmptyStrings();

  /** How many sentences back a person without a known role may be meant. */
  private static final int REACH = 3;

  /** How many places of those who hold a role are looked at. */
  private static final int CANDIDATES = 12;

  /** The places of a document without names. */
  static final NamePlaces NONE = new Builder(0).build(List.of());

  /** A name where it stands. */
  record Place(int sentence, int token, NameEntry entry) {}

  private final List<Place> places;
  private final int[] first;
  private final Map<String, List<Place>> byRole = new HashMap<>();
  private final Map<String, List<NameEntry>> entriesByRole = new HashMap<>();

  /** The first place of a person, and the first of another person; the end where there is none. */
  private final int firstPerson;

  private final int secondPerson;

  private NamePlaces(List<Place> places, int[] first, Collection<NameEntry> entries) {
    this.places = places;
    this.first = first;
    Map<NameEntry, Set<String>> roles = new HashMap<>();
    for (NameEntry entry : entries) {
      if (entry.person) {
        for (String word : roles.computeIfAbsent(entry, NamePlaces::roleWords)) {
          entriesByRole.computeIfAbsent(word, key -> new ArrayList<>(2)).add(entry);
        }
      }
    }
    int one = places.size();
    int two = places.size();
    for (int i = places.size() - 1; i >= 0; i--) {
      NameEntry entry = places.get(i).entry();
      if (entry.person) {
        two = one < places.size() && places.get(one).entry() != entry ? one : two;
        one = i;
      }
    }
    firstPerson = one;
    secondPerson = two;
    for (Place place : places) {
      if (place.entry().person) {
        for (String word : roles.computeIfAbsent(place.entry(), NamePlaces::roleWords)) {
          byRole.computeIfAbsent(word, key -> new ArrayList<>(2)).add(place);
        }
      }
    }
  }

  private static Set<String> roleWords(NameEntry entry) {
    if (entry.role.isEmpty() && entry.offices.isEmpty() && entry.party == 0) {
      return Set.of();
    }
    Set<String> words = new HashSet<>(entry.offices);
    words.addAll(WORDS.splitToList(entry.role.toLowerCase(Locale.ROOT)));
    if (entry.party != 0) {
      words.add(String.valueOf(entry.party));
    }
    return words;
  }

  /** The names that stand in a sentence, in order. */
  List<Place> in(int sentence) {
    return places.subList(first[sentence], first[sentence + 1]);
  }

  /** The person last named up to a sentence who holds the role {@code head} and fits. */
  @Nullable NameEntry holder(String head, int sentence, Predicate<NameEntry> fits) {
    List<Place> all = byRole.getOrDefault(head, List.of());
    int last = last(all, sentence, Place::sentence);
    for (int i = last; i >= 0 && i > last - CANDIDATES; i--) {
      if (fits.test(all.get(i).entry())) {
        return all.get(i).entry();
      }
    }
    List<NameEntry> entries = entriesByRole.getOrDefault(head, List.of());
    int entry = last < 0 ? last(entries, sentence, one -> one.first) : -1;
    return entry < 0 || !fits.test(entries.get(entry)) ? null : entries.get(entry);
  }

  /** The one person who holds a role; null when there are more or none. */
  @Nullable NameEntry onlyHolder(String head) {
    NameEntry only = null;
    for (Place place : byRole.getOrDefault(head, List.of())) {
      if (only != null && only != place.entry()) {
        return null;
      }
      only = place.entry();
    }
    return only;
  }

  /** The last of a list in order of the text that stands no later than a sentence, or -1. */
  private static <T> int last(List<T> all, int sentence, ToIntFunction<T> at) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (at.applyAsInt(all.get(middle)) <= sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The only person named up to a sentence, whose role is not known; or null. */
  @Nullable NameEntry onlyPerson(int sentence) {
    int end = first[Math.min(sentence + 1, first.length - 1)];
    NameEntry only =
        end <= secondPerson && end > firstPerson ? places.get(firstPerson).entry() : null;
    return only != null && isFree(only) && only.body.isEmpty() ? only : null;
  }

  /**
   * The only person named up to a sentence, else the last within reach whose role is not known.
   *
   * @param quotes whether somebody is quoted, so that whoever opened the sentence before may speak
   */
  @Nullable NameEntry anyPerson(int sentence, boolean quotes) {
    int end = first[Math.min(sentence + 1, first.length - 1)];
    NameEntry only = end <= secondPerson ? onlyPerson(sentence) : null;
    if (only != null) {
      return only;
    }
    for (int i = end - 1; i >= 0 && places.get(i).sentence() >= sentence - REACH; i--) {
      NameEntry entry = places.get(i).entry();
      boolean opens =
          quotes && places.get(i).sentence() >= sentence - 1 && places.get(i).token() < 2;
      if (entry.person && (isFree(entry) || opens && entry.role.isEmpty())) {
        return entry;
      }
    }
    return null;
  }

  private static boolean isFree(NameEntry entry) {
    return entry.role.isEmpty() && !entry.aged;
  }

  /** Collects places in order of the text. */
  static final class Builder {

    private final List<Place> places = new ArrayList<>();
    private final int[] first;

    Builder(int sentences) {
      first = new int[sentences + 1];
    }

    /** Goes on to the next sentence. */
    void open(int sentence) {
      first[sentence] = places.size();
    }

    void add(Place place) {
      places.add(place);
    }

    NamePlaces build(Collection<NameEntry> entries) {
      open(first.length - 1);
      return new NamePlaces(List.copyOf(places), first, entries);
    }
  }
}
