package org.gainsay.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of families among some tokens, longest first, in order. They are found once; which
 * families they name may hang on the company they are read in.
 */
final class NamedFamilies {

  /**
   * A family a word may belong to, and beside what: families, stems or dimensions; empty: always.
   */
  record Reading(Family family, Set<String> beside) {}

  /**
   * The phrases that begin at one token.
   *
   * @param settled what they name in any company, null when that hangs on it
   */
  private record Place(
      int from, List<Phrases.Match<Reading>> matches, @Nullable List<Sense> settled) {}

  /** How many words away the company of an ambiguous word may stand. */
  private static final int COMPANY = 4;

  private final WordFamilies by;
  private final List<Token> tokens;
  private final List<Place> places = new ArrayList<>();

  /** What is named in any company. */
  private final List<Sense> certain = new ArrayList<>();

  /** Whether no company changes anything. */
  private final boolean settled;

  NamedFamilies(WordFamilies by, Phrases<Reading> phrases, List<Token> tokens) {
    this.by = by;
    this.tokens = tokens;
    boolean anyHangs = false;
    for (int i = 0; i < tokens.size(); ) {
      List<Phrases.Match<Reading>> matches = start(phrases, tokens.get(i)).allAt(tokens, i);
      if (matches.isEmpty()) {
        i++;
        continue;
      }
      List<Sense> alone = certain(i, matches);
      boolean hangs = hangsOnCompany(matches);
      anyHangs |= hangs;
      certain.addAll(alone);
      places.add(new Place(i, matches, hangs ? null : alone));
      i = matches.get(0).end();
    }
    settled = !anyHangs;
  }

  private static Phrases.Start<Reading> start(Phrases<Reading> phrases, Token token) {
    Phrases.Start<Reading> start = token.word().families;
    if (start == null || !start.isOf(phrases)) {
      start = phrases.start(token);
      token.word().families = start;
    }
    return start;
  }

  /** Whose families they are. */
  WordFamilies by() {
    return by;
  }

  /**
   * The families named by what is counted in {@code dimension}, in further company.
   *
   * @param beside families and stems that words elsewhere have named
   */
  List<Sense> in(Dimension dimension, Set<String> beside) {
    if (settled) {
      return Collections.unmodifiableList(certain);
    }
    List<Sense> senses = new ArrayList<>();
    for (Place place : places) {
      senses.addAll(
          place.settled() != null ? place.settled() : fitting(place, dimension.label(), beside));
    }
    return senses;
  }

  /** Whether some reading up to the phrase that decides wants company. */
  private static boolean hangsOnCompany(List<Phrases.Match<Reading>> matches) {
    for (Phrases.Match<Reading> match : matches) {
      for (Reading reading : match.meanings()) {
        if (!reading.beside().isEmpty()) {
          return true;
        }
      }
      // A phrase without company decides, as does one that only hides the shorter ones.
      return false;
    }
    return false;
  }

  /** What the longest phrase that needs no company names. */
  private static List<Sense> certain(int from, List<Phrases.Match<Reading>> matches) {
    for (Phrases.Match<Reading> match : matches) {
      List<Sense> senses = alone(from, match);
      if (!senses.isEmpty() || match.meanings().isEmpty()) {
        return senses;
      }
    }
    return List.of();
  }

  private static List<Sense> alone(int from, Phrases.Match<Reading> match) {
    List<Sense> senses = new ArrayList<>();
    for (Reading reading : match.meanings()) {
      if (reading.beside().isEmpty()) {
        senses.add(new Sense(from, match.end(), reading.family()));
      }
    }
    return senses;
  }

  /**
   * What the longest phrase that fits its company names; a phrase that does not leaves its part.
   */
  private List<Sense> fitting(Place place, String dimension, Set<String> beside) {
    for (Phrases.Match<Reading> match : place.matches()) {
      List<Sense> senses = new ArrayList<>();
      for (Reading reading : match.meanings()) {
        if (!reading.beside().isEmpty()
            && (reading.beside().contains(dimension)
                || !Collections.disjoint(beside, reading.beside())
                || isNear(place.from(), match.end(), reading.beside()))) {
          senses.add(new Sense(place.from(), match.end(), reading.family()));
        }
      }
      if (senses.isEmpty()) {
        senses = alone(place.from(), match);
      }
      if (!senses.isEmpty() || match.meanings().isEmpty()) {
        return senses;
      }
    }
    return List.of();
  }

  /** Whether one of the wanted stems or families stands near a phrase. */
  private boolean isNear(int start, int end, Set<String> wanted) {
    int from = Math.max(0, start - COMPANY);
    int to = Math.min(tokens.size(), end + COMPANY);
    for (int i = from; i < to; i++) {
      boolean itself = i >= start && i < end;
      if (!itself && wanted.contains(tokens.get(i).stem())) {
        return true;
      }
    }
    for (Sense sense : certain) {
      if (sense.to() > from && sense.from() < to && wanted.contains(sense.family().id())) {
        return true;
      }
    }
    return false;
  }
}
