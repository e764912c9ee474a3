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

  /** The phrases that begin at one token, the longest first. */
  private record Place(int from, List<Phrases.Match<Reading>> matches) {}

  /** How many words away the company of an ambiguous word may stand. */
  private static final int COMPANY = 6;

  private final WordFamilies by;
  private final List<Token> tokens;
  private final List<Place> places = new ArrayList<>();

  /** What is named in any company. */
  private final List<Sense> certain = new ArrayList<>();

  /** Whether no company changes anything. */
  private final boolean settled;

  NamedFamilies(WordFamilies by, WordView<Phrases.Start<Reading>> starts, List<Token> tokens) {
    this.by = by;
    this.tokens = tokens;
    boolean anyHangs = false;
    for (int i = 0; i < tokens.size(); ) {
      List<Phrases.Match<Reading>> matches = starts.of(tokens.get(i).word()).allAt(tokens, i);
      int next = i + 1;
      if (!matches.isEmpty()) {
        anyHangs |= hangsOnCompany(matches);
        places.add(new Place(i, matches));
        // A phrase that may lack its company leaves the words in it to others.
        Phrases.Match<Reading> sure = certain(matches);
        if (sure != null) {
          alone(i, sure, certain);
          next = i + sure.length();
        }
      }
      i = next;
    }
    settled = !anyHangs;
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
    int done = 0;
    for (Place place : places) {
      if (place.from >= done) {
        int before = senses.size();
        fitting(place, dimension.label(), beside, senses);
        done = senses.size() == before ? done : senses.get(before).to();
      }
    }
    return senses;
  }

  /** Whether some reading of the longest phrase, which decides, wants company. */
  private static boolean hangsOnCompany(List<Phrases.Match<Reading>> matches) {
    List<Reading> readings = matches.get(0).meanings();
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).hangsOnCompany()) {
        return true;
      }
    }
    return false;
  }

  /** The longest phrase that needs no company, if only to hide the shorter ones; or null. */
  private static Phrases.@Nullable Match<Reading> certain(List<Phrases.Match<Reading>> matches) {
    for (Phrases.Match<Reading> match : matches) {
      if (match.meanings().isEmpty()) {
        return match;
      }
      for (Reading reading : match.meanings()) {
        if (!reading.hangsOnCompany()) {
          return match;
        }
      }
    }
    return null;
  }

  private static void alone(int from, Phrases.Match<Reading> match, List<Sense> to) {
    for (Reading reading : match.meanings()) {
      if (!reading.hangsOnCompany()) {
        to.add(new Sense(from, from + match.length(), reading.family()));
      }
    }
  }

  /**
   * What the longest phrase that fits its company names; a phrase that does not leaves its part.
   */
  private void fitting(Place place, String dimension, Set<String> named, List<Sense> to) {
    int before = to.size();
    for (Phrases.Match<Reading> match : place.matches) {
      if (match.meanings().isEmpty()) {
        return;
      }
      int end = place.from + match.length();
      for (Reading reading : match.meanings()) {
        if (reading.hangsOnCompany()
            && !names(to, before, reading.family())
            && (reading.wants(dimension)
                || isNamed(named, reading.beside())
                || isNear(place.from, end, reading))) {
          to.add(new Sense(place.from, end, reading.family()));
        }
      }
      if (to.size() == before) {
        alone(place.from, match, to);
      }
      if (to.size() > before) {
        return;
      }
    }
  }

  private static boolean isNamed(Set<String> named, Set<String> wanted) {
    return !named.isEmpty() && !Collections.disjoint(named, wanted);
  }

  private static boolean names(List<Sense> senses, int from, Family family) {
    for (int i = from; i < senses.size(); i++) {
      if (senses.get(i).family().equals(family)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the wanted stems or families stands near a phrase. */
  private boolean isNear(int start, int end, Reading wanted) {
    int from = Math.max(0, start - COMPANY);
    int to = Math.min(tokens.size(), end + COMPANY);
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean itself = i >= start && i < end;
      if (!itself && wanted.mayWant(token.word().bit()) && wanted.wants(token.stem())) {
        return true;
      }
    }
    for (int i = 0; i < certain.size(); i++) {
      Sense sense = certain.get(i);
      if (sense.to() > from && sense.from() < to && wanted.wants(sense.family().id())) {
        return true;
      }
    }
    return false;
  }
}
