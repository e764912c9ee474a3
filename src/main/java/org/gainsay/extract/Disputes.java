package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** Tells by whom a figure is denied, in its own sentence or in the one behind it. */
final class Disputes {

  private final List<Tokens> tokens;
  private final List<List<Said>> said;
  private final Map<Integer, List<String>> deniedLater = new HashMap<>();

  /**
   * @param said the cues of each sentence, filled as the page is read
   */
  Disputes(List<Tokens> tokens, List<List<Said>> said) {
    this.tokens = tokens;
    this.said = said;
  }

  /** "The ministry rejected the number": a denial that points back to the sentence before. */
  void read(int s) {
    Tokens t = tokens.get(s);
    for (Said one : said.get(s)) {
      Cue cue = one.cue();
      if (cue.kind() != Cue.Kind.DENIAL || one.actor() == null || s == 0) {
        continue;
      }
      boolean pointsBack = false;
      boolean figures = false;
      for (int i = cue.rightFrom(); i < cue.rightTo() && !t.is(i, Type.COMMA); i++) {
        pointsBack |= t.is(i, Class.FIGURE_NOUN) || t.is(i, "it") || t.is(i, "report");
        pointsBack |= t.is(i, "this") && !t.isWord(i + 1);
        figures |= t.is(i, Type.NUMBER);
      }
      if (pointsBack && !figures) {
        deniedLater.computeIfAbsent(s - 1, key -> new ArrayList<>()).add(one.actor().name());
      }
    }
  }

  /** Who denies the figure at a token. */
  List<String> of(int s, int token) {
    List<String> names = new ArrayList<>();
    for (Said one : said.get(s)) {
      Cue cue = one.cue();
      if (cue.kind() == Cue.Kind.DENIAL
          && one.actor() != null
          && !one.actor().isOutlet()
          && (cue.coversRight(token) || cue.coversLeft(token) || cue.coversWeakly(token))
          && !spokenBetween(s, cue.from(), token)) {
        names.add(one.actor().name());
      }
    }
    for (String name : deniedLater.getOrDefault(s, List.of())) {
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether a verb of speech stands between a denial and what it seems to cover. */
  private boolean spokenBetween(int s, int denial, int token) {
    for (Said one : said.get(s)) {
      Cue cue = one.cue();
      if (cue.kind() == Cue.Kind.SPEECH
          && cue.from() > denial
          && cue.from() < token
          && !cue.rule().equals("figure noun")) {
        return true;
      }
    }
    return false;
  }
}
