package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Word.Class;
import org.gainsay.extract.Word.Kind;
import org.gainsay.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether what somebody said goes on in a sentence that cites nobody. Most such sentences are
 * the outlet's own; those are told apart that show that they are not.
 */
final class Continuations {

  private final List<Sentence> sentences;
  private final List<Tokens> tokens;
  private final List<List<Said>> said;
  private final CueChoice choice;
  private final @Nullable Speech[] last;

  /**
   * @param said the cues of each sentence, filled as the page is read
   * @param last who spoke last in each sentence, where not the last cue tells it
   */
  Continuations(
      List<Sentence> sentences,
      List<Tokens> tokens,
      List<List<Said>> said,
      CueChoice choice,
      @Nullable Speech[] last) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.said = said;
    this.choice = choice;
    this.last = last;
  }

  /** Who spoke last in a sentence, whatever it covers: mostly nobody asks. */
  @Nullable Speech lastOf(int s) {
    Said one = last[s] == null ? lastSaid(s) : null;
    return one == null ? last[s] : choice.speech(s, one, List.of(), false);
  }

  private @Nullable Said lastSaid(int s) {
    List<Said> all = said.get(s);
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).isSpeech()) {
        return all.get(i);
      }
    }
    return null;
  }

  /** Who goes on speaking in a sentence, as far as its figure at a token; null when nobody does. */
  @Nullable Speech indirect(int s, int token) {
    if (token < 0 || !said.get(s).isEmpty()) {
      return null;
    }
    Tokens t = tokens.get(s);
    Speech before = before(s, 1);
    Speech earlier = before == null && isOwn(t, token) ? before(s, 2) : null;
    if (earlier != null) {
      return new Speech(earlier.actor(), earlier.attribution(), "of the speaker's own");
    }
    if (before == null) {
      return null;
    }
    if ((isPartOfWhat(t, token) || isOfCounted(t, token, tokens.get(s - 1))) && hasFigure(s - 1)) {
      last[s] = before;
      return new Speech(before.actor(), before.attribution(), "part of what was said");
    }
    if (isOwn(t, token)) {
      return new Speech(before.actor(), before.attribution(), "of the speaker's own");
    }
    boolean goesOn =
        findersGoOn(s)
            || dataGoOn(s)
            || figureGoesOn(s)
            || bodyGoesOn(s)
            || surveyGoesOn(s)
            || totalGoesOn(s);
    if (goesOn || told(s - 1) && isPast(t)) {
      last[s] = before;
      return new Speech(before.actor(), before.attribution(), "indirect speech");
    }
    return null;
  }

  /** Who spoke last so many sentences before one, in its paragraph; or null. */
  private @Nullable Speech before(int s, int back) {
    return s < back || sentences.get(s).paragraph() != sentences.get(s - back).paragraph()
        ? null
        : lastOf(s - back);
  }

  /** "Some 43 crews had been called in." behind a sentence that told what somebody said. */
  private static boolean isPast(Tokens t) {
    if (sumsUp(t)) {
      return false;
    }
    for (int i = 0; i < t.size; i++) {
      if (t.is(i, Class.PERFECT)
          && t.quote[i] == 0
          && participle(t, i + 1)
          && !(t.is(i + 1, "been") && PhraseFinder.endsIn(t, i + 2, "ing"))) {
        return true;
      }
      if (t.is(i, Class.RELATIVE) || t.is(i, Class.CONJUNCTION)) {
        return false;
      }
    }
    return false;
  }

  /** "By Monday 43 trees had fallen": a day, by which the outlet sums up for itself. */
  private static boolean sumsUp(Tokens t) {
    for (int i = 1; t.is(0, "by") && i < 6 && t.isWord(i); i++) {
      if (t.is(i, Class.TEMPORAL)) {
        return t.isName(i) || t.is(i, "week") || t.is(i, "month") || t.is(i, "year");
      }
    }
    return false;
  }

  private static boolean participle(Tokens t, int i) {
    return t.is(i, Class.BE)
        || t.is(i, Class.VERB)
        || PhraseFinder.endsIn(t, i, "ed")
        || PhraseFinder.endsIn(t, i, "en")
        || PhraseFinder.endsIn(t, i, "wn")
        || t.is(i, "gone")
        || t.is(i, "done");
  }

  /** Whether the last words of a sentence that are anybody's were told, not counted or put. */
  private boolean told(int s) {
    Kind kind = kind(s);
    return kind == Kind.NONE || kind == Kind.SAY || kind == Kind.TELL || kind == Kind.CLAIM;
  }

  /** The kind of the verb by which somebody spoke last in a sentence. */
  private Kind kind(int s) {
    Said one = lastSaid(s);
    Word.Verb verb = one == null ? null : tokens.get(s).word[one.cue().from()].verb();
    return verb == null ? Kind.NONE : verb.kind();
  }

  /** "Monitors counted 43 craters. They saw 12 graves.": who found something goes on. */
  private boolean findersGoOn(int s) {
    Tokens t = tokens.get(s);
    Said one = lastSaid(s - 1);
    return one != null
        && (t.is(0, "they") || t.is(0, "it") || t.is(0, "he") || t.is(0, "she"))
        && kind(s - 1) == Kind.FIND
        && one.cue().rightFrom() > 0
        && !one.cue().weakRight();
  }

  /** "Wages rose 3%, data showed. Rents were up 43%.": a paper has more than one figure. */
  private boolean dataGoOn(int s) {
    Said one = lastSaid(s - 1);
    Phrase paper = one == null ? null : one.cue().speaker();
    Tokens t = tokens.get(s - 1);
    Phrase next = CueFinder.firstSubject(tokens.get(s), tokens.get(s).size);
    if (one == null
        || paper == null
        || t.is(PhraseFinder.head(t, paper) + 1, "from")
        || next != null && PhraseFinder.actorLike(tokens.get(s), next)) {
      return false;
    }
    return kind(s - 1) == Kind.FIND
        && one.cue().leftTo() > 0
        && (one.cue().rightFrom() >= t.size - 1 || one.cue().rightFrom() >= one.cue().rightTo())
        && t.is(PhraseFinder.head(t, paper), Class.STUDY);
  }

  /** "The union's tally covers all towns. It stood at 43.": what is said of somebody's figure. */
  private boolean figureGoesOn(int s) {
    Said one = lastSaid(s - 1);
    Tokens t = tokens.get(s);
    boolean stands = t.is(1, "stood") || t.is(1, "stands") || t.is(1, Class.BE) && t.isFigure(2);
    return one != null && one.cue().rule().equals("figure noun") && t.is(0, "it") && stands;
  }

  /**
   * "Oil has come ashore, the coastguard said. It has 43 boats out.": what a body has it counts.
   */
  private boolean bodyGoesOn(int s) {
    Said one = lastSaid(s - 1);
    Phrase body = one == null ? null : one.cue().speaker();
    Tokens t = tokens.get(s);
    int has = t.is(1, Class.ADVERB) ? 2 : 1;
    return body != null
        && told(s - 1)
        && t.is(0, "it")
        && (t.is(has, "has") || t.is(has, "employs"))
        && t.isFigure(has + 1)
        && tokens.get(s - 1).is(PhraseFinder.head(tokens.get(s - 1), body), Class.ORGANISATION);
  }

  /**
   * "The poll gives the Greens 43 percent. The Liberals have 22.", "That would give them 12
   * seats.": one survey, two parties, or what follows from it.
   */
  private boolean surveyGoesOn(int s) {
    Said one = lastSaid(s - 1);
    Phrase survey = one == null ? null : one.cue().speaker();
    Tokens before = tokens.get(s - 1);
    Tokens t = tokens.get(s);
    Kind kind = kind(s - 1);
    boolean places = kind == Kind.PUT || kind == Kind.HAS || kind == Kind.FIND;
    if (survey == null || !places || !before.is(PhraseFinder.head(before, survey), Class.SURVEY)) {
      return false;
    }
    if (t.is(0, "that") && t.is(1, "would") && t.is(2, "give")) {
      return true;
    }
    Phrase party = t.is(0, "the") || t.isName(0) ? PhraseFinder.startingAt(t, 0, t.size) : null;
    int verb = party == null ? t.size : party.to();
    return (t.is(verb, "have") || t.is(verb, "has") || t.is(verb, "are") && t.is(verb + 1, "on"))
        && (t.isFigure(verb + 1) || t.isFigure(verb + 2));
  }

  /** "The ministry reports 43 cases. The total is now 212.": a body that reports goes on. */
  private boolean totalGoesOn(int s) {
    Tokens t = tokens.get(s);
    boolean total = t.is(0, "the") && (t.is(1, "total") || t.is(2, "total"));
    for (int i = 2; i < 8; i++) {
      if (t.is(i, "number") && t.is(i - 1, "the") && t.is(i + 1, Class.BE)) {
        return t.isFigure(i + 2);
      }
      boolean is = t.is(i, Class.BE) || t.is(i, "stands") || t.is(i, "stood");
      if (total && is) {
        return t.isFigure(i + 1) || t.isFigure(i + 2);
      }
    }
    return false;
  }

  private boolean hasFigure(int s) {
    Tokens t = tokens.get(s);
    for (int i = 0; i < t.size; i++) {
      if (t.isFigure(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Nineteen of those were children", "Of these, 43": a part of what was just told. */
  private static boolean isPartOfWhat(Tokens t, int token) {
    boolean others = t.is(0, "the") && t.is(1, "other") && (token < 4 || t.isFigure(2));
    boolean among = t.is(0, "they") && t.is(1, Class.BE) && t.is(2, "among");
    boolean them = t.is(token + 1, "of") && t.is(token + 2, "them") && isFirst(t, token);
    if (others || among || them) {
      return true;
    }
    if (t.is(0, "those") && t.is(1, Class.RELATIVE)) {
      return true;
    }
    for (int i = 0; i < 5; i++) {
      boolean behind = token < i || i == 0;
      if (t.is(i, "of") && behind && (t.is(i + 1, "these") || t.is(i + 1, "those"))) {
        return true;
      }
    }
    return false;
  }

  /** "There were 43 crashes, she said. Four of the crashes were in Osk": a part of those. */
  private static boolean isOfCounted(Tokens t, int token, Tokens before) {
    int noun = token + 3;
    if (token > 1 || !t.is(token + 1, "of") || !t.is(token + 2, "the") || !t.isWord(noun)) {
      return false;
    }
    String word = t.words(noun, noun + 1);
    for (int i = 1; i < before.size; i++) {
      if (before.isFigure(i - 1) && before.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no figure stands before one: "repaid 43 million to 12 of them" tells more. */
  private static boolean isFirst(Tokens t, int token) {
    for (int i = 0; i < token; i++) {
      if (t.isFigure(i)) {
        return false;
      }
    }
    return true;
  }

  /** "Eight of his men were hurt", "43 people of her own": what is counted is the speaker's. */
  private static boolean isOwn(Tokens t, int token) {
    for (int i = token + 1; i < token + 6 && t.isWord(i); i++) {
      boolean his = t.is(i + 1, "his") || t.is(i + 1, "her") || t.is(i + 1, "their");
      if (t.is(i, "of") && his && (t.is(i + 2, "own") || t.is(i + 2, Class.PERSON))) {
        return true;
      }
    }
    return false;
  }
}
