package org.gainsay.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gainsay.check.TextComparer.Reading;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;

/**
 * How much of the company of a figure in one text is the company of a figure in another: words that
 * stand near both, the nearer the more. A comma between counts as some words.
 */
final class Nearness {

  private static final int COMMA = 3;
  private static final int STOP = 8;
  private static final double REACH = 6;

  /** What a word means and how far into the text it stands. */
  private record Place(String meaning, Span span, int distance) {}

  private final List<Place> first;
  private final List<Place> second;

  private Nearness(Reading a, Reading b, UnaryOperator<String> meaning) {
    first = places(a, meaning);
    second = places(b, meaning);
  }

  /**
   * Compares two texts.
   *
   * @param meaning what a word in lower case means, the same for words of one meaning; empty for
   *     one that says nothing of a measure
   */
  static Nearness of(Reading a, Reading b, UnaryOperator<String> meaning) {
    return new Nearness(a, b, meaning);
  }

  /** The part of the second text's words that the first has too, 0 to 1. */
  double coverage() {
    Set<String> known = new HashSet<>();
    first.forEach(place -> known.add(place.meaning()));
    Set<String> wanted = new HashSet<>();
    second.forEach(place -> wanted.add(place.meaning()));
    long shared = wanted.stream().filter(known::contains).count();
    return wanted.isEmpty() ? 0 : (double) shared / wanted.size();
  }

  /** How alike the company of the two figures is; 0 when they share no word. */
  double of(QuantityMention a, QuantityMention b) {
    Map<String, Double> near = weights(first, a.span());
    Map<String, Double> other = weights(second, b.span());
    double sum = 0;
    for (Map.Entry<String, Double> word : other.entrySet()) {
      sum += word.getValue() * near.getOrDefault(word.getKey(), 0.0);
    }
    return sum;
  }

  private static Map<String, Double> weights(List<Place> places, Span figure) {
    int at = 0;
    for (Place place : places) {
      if (place.span().start() < figure.end()) {
        at = place.distance();
      }
    }
    Map<String, Double> weights = new HashMap<>();
    for (Place place : places) {
      if (!figure.overlaps(place.span())) {
        double apart = Math.abs(place.distance() - at);
        weights.merge(place.meaning(), REACH / (REACH + apart), Math::max);
      }
    }
    return weights;
  }

  /** The words of a text but for those of its figures. */
  private static List<Place> places(Reading reading, UnaryOperator<String> meaning) {
    String text = reading.text();
    List<Place> places = new ArrayList<>();
    Iterator<QuantityMention> figures = reading.figures().iterator();
    Span figure = figures.hasNext() ? figures.next().span() : null;
    int distance = 0;
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        distance++;
        String word = meaning.apply(text.substring(start, at).toLowerCase(Locale.ROOT));
        while (figure != null && figure.end() <= start) {
          figure = figures.hasNext() ? figures.next().span() : null;
        }
        boolean ofFigure = figure != null && figure.contains(start);
        if (!word.isEmpty() && !ofFigure) {
          places.add(new Place(word, new Span(start, at), distance));
        }
        start = -1;
      }
      if (at < text.length()) {
        char c = text.charAt(at);
        distance += c == ',' || c == ';' ? COMMA : c == '.' ? STOP : 0;
      }
    }
    return places;
  }
}
