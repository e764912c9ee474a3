package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.model.Actor;
import org.gainsay.model.Attribution;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is in a transcript: paragraphs that open with "Q:" and "A:", or with names such as
 * "LEE:", of which there are several. A turn lasts until the next label.
 */
final class Turns {

  private static final int LONGEST_LABEL = 4;

  /** The label of an answer, by which the interviewed speaks. */
  private static final String ANSWER = "A";

  private final List<Sentence> sentences;
  private final List<Tokens> tokens;
  private final NameBook book;
  private final Map<Integer, String> labels = new HashMap<>();
  private final Set<String> offices = new HashSet<>();

  private Turns(Windows windows, NameBook book) {
    sentences = windows.sentences();
    tokens = windows.tokens();
    this.book = book;
  }

  /** For each sentence of a transcript who speaks there; a turn of the outlet has none. */
  static Map<Integer, Speech> of(Windows windows, NameBook book) {
    Turns turns = new Turns(windows, book);
    turns.read();
    return turns.isTranscript() ? turns.speeches() : Map.of();
  }

  private void read() {
    for (int s = 0; s < sentences.size(); s++) {
      boolean opens = s == 0 || sentences.get(s).paragraph() != sentences.get(s - 1).paragraph();
      String label = opens ? label(tokens.get(s)) : "";
      if (!label.isEmpty()) {
        labels.put(s, label);
      }
    }
  }

  private String label(Tokens t) {
    int to = 0;
    while (to < t.size && to <= LONGEST_LABEL && t.isWord(to) && t.capital[to]) {
      to++;
    }
    boolean letter = to == 1 && (isWritten(t, "Q") || isWritten(t, ANSWER));
    boolean marked = t.is(to, Type.COLON) || letter && (t.is(to, Type.STOP) || t.size == 1);
    if (to == 0 || to > LONGEST_LABEL || !marked) {
      return "";
    }
    String label = t.words(0, to);
    if (t.is(to - 1, Class.PERSON) && !t.is(0, "source") && !t.is(0, "sources")) {
      offices.add(label);
    }
    return label;
  }

  private static boolean isWritten(Tokens t, String letter) {
    return t.words(0, 1).equals(letter);
  }

  /** Whether questions and answers alternate, or names that the document knows, or capitals. */
  private boolean isTranscript() {
    boolean asks = labels.containsValue("Q") && labels.containsValue(ANSWER);
    List<String> speakers = new ArrayList<>();
    for (String label : labels.values()) {
      if (isPerson(label)) {
        speakers.add(label);
      }
    }
    return asks || speakers.size() > 1;
  }

  /** Whether a label is a person of the document, or an office: "MODERATOR". */
  private boolean isPerson(String label) {
    return person(label) != null || offices.contains(label);
  }

  /** The person of the document a label names, in whatever capitals. */
  private @Nullable NameEntry person(String label) {
    NameEntry entry = book.find(label, Integer.MAX_VALUE);
    if (entry == null || !entry.person) {
      StringBuilder name = new StringBuilder(label.length());
      for (int i = 0; i < label.length(); i++) {
        boolean opens = i == 0 || !Character.isLetter(label.charAt(i - 1));
        name.append(opens ? label.charAt(i) : Character.toLowerCase(label.charAt(i)));
      }
      entry = book.find(name.toString(), Integer.MAX_VALUE);
    }
    return entry != null && entry.person ? entry : null;
  }

  private Map<Integer, Speech> speeches() {
    Map<Integer, Speech> found = new HashMap<>();
    Speech turn = null;
    for (int s = 0; s < sentences.size(); s++) {
      String label = labels.get(s);
      if (label != null) {
        turn = speech(s, label);
      }
      if (turn != null && sentences.get(s).region().isReport()) {
        found.put(s, turn);
      }
    }
    return found;
  }

  private @Nullable Speech speech(int s, String label) {
    if (label.equals(ANSWER)) {
      return interviewed(s);
    }
    NameEntry entry = person(label);
    if (!isPerson(label)) {
      return null;
    }
    Actor actor =
        entry == null
            ? Actor.named(label)
            : new Actor(entry.name, Actor.Kind.NAMED, entry.role, entry.body);
    Tokens t = tokens.get(s);
    int colon = 0;
    while (!t.is(colon, Type.COLON)) {
      colon++;
    }
    Span cue = t.spanOf(colon, colon + 1);
    return new Speech(
        actor, Attribution.of(t.spanOf(0, colon), cue.of(t.text), cue), "turn of a transcript");
  }

  /** The first person named before the first question, else the first of all. */
  private @Nullable Speech interviewed(int before) {
    for (int s = 0; s < before; s++) {
      for (NamePlaces.Place place : book.in(s)) {
        NameEntry entry = place.entry();
        if (entry.mayBePerson() && !tokens.get(s).is(place.token(), Class.TEMPORAL)) {
          Tokens t = tokens.get(s);
          Span span = new Span(t.start[place.token()], t.end[place.token()]);
          return new Speech(
              new Actor(entry.name, Actor.Kind.NAMED, entry.role, entry.body),
              Attribution.of(span, "", null),
              "answer of an interview");
        }
      }
    }
    return null;
  }
}
