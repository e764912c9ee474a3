package org.gainsay.extract;

import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;

/** Tells whether somebody who has a figure states it: "The union has 43.", "had 43 complaints". */
final class Holdings {

  private final Tokens t;
  private final int n;

  Holdings(Tokens tokens) {
    t = tokens;
    n = tokens.size;
  }

  /** Whether "has" has somebody or a figure behind it. */
  boolean hasObject(int v) {
    return t.is(v + 1, Type.NUMBER)
        || t.is(v + 1, Class.DETERMINER)
        || t.is(v + 1, "him")
        || t.is(v + 1, "it")
        || t.is(v + 1, "them")
        || t.isName(v + 1);
  }

  /** "The union has 43.": somebody whose figure it is, not what belongs to him. */
  boolean holdsFigure(int v, Phrase speaker) {
    int end = v + 2;
    while (t.isAny(end, Word.bits(Class.NUMERAL, Class.SHARE))) {
      end++;
    }
    return t.is(v + 1, Type.NUMBER)
        && Character.isDigit(t.text.charAt(t.start[v + 1]))
        && (end >= n || t.is(end, Type.STOP) || t.is(end, "and") && t.is(end + 1, "no"))
        && t.isAny(PhraseFinder.head(t, speaker), PhraseFinder.ACTORS)
        && (!t.isName(PhraseFinder.head(t, speaker))
            || t.is(PhraseFinder.head(t, speaker), Class.AUTHORITY));
  }

  /** "The council has had 43 complaints": who is complained to counts them. */
  boolean holdsComplaints(int v, Phrase speaker) {
    int i = v + 1;
    while (i < v + 8
        && (t.is(i, Class.PREPOSITION)
            || t.is(i, Class.ADVERB)
            || t.is(i, "than")
            || t.is(i, "more")
            || t.is(i, "nearly")
            || t.is(i, "some"))) {
      i++;
    }
    int first = i;
    while (t.isFigure(i) || t.isAny(i, Word.bits(Class.NUMERAL, Class.MODIFIER))) {
      i++;
    }
    i += t.isWord(i) && t.word[i].isUnknown() && t.is(i + 1, Class.LODGED) ? 1 : 0;
    return i > first
        && t.is(i, Class.LODGED)
        && !t.is(speaker.from(), Class.PRONOUN)
        && PhraseFinder.actorLike(t, speaker);
  }

  /** "The fund has 43 on its books", "has a tally of 43": who keeps a list states what is on it. */
  boolean keepsList(int v, Phrase speaker) {
    return PhraseFinder.actorLike(t, speaker) && (listsFigure(v) || ownsTally(v));
  }

  private boolean listsFigure(int v) {
    int i = v + 1;
    while (i < v + 6 && t.isWord(i) && !t.isFigure(i) && !t.is(i, Class.AUXILIARY)) {
      i++;
    }
    if (!t.isFigure(i)) {
      return false;
    }
    for (int k = i + 1; k < i + 8 && (t.isWord(k) || t.is(k, Type.NUMBER)); k++) {
      boolean own = t.is(k, "on") && t.is(k + 1, Class.POSSESSIVE);
      int noun = t.is(k + 2, "own") ? k + 3 : k + 2;
      if (own) {
        return t.isAny(noun, Word.bits(Class.STUDY, Class.FIGURE_NOUN));
      }
      if (t.isAny(k, Word.bits(Class.AUXILIARY, Class.RELATIVE, Class.CONJUNCTION))) {
        return false;
      }
    }
    return false;
  }

  /** "has a tally of 43", "has its own count of 43". */
  private boolean ownsTally(int v) {
    if (!t.is(v + 1, "a") && !t.is(v + 1, "an") && !t.is(v + 1, Class.POSSESSIVE)) {
      return false;
    }
    int noun = v + 2;
    while (noun < v + 4 && t.isWord(noun) && !t.is(noun, Class.FIGURE_NOUN)) {
      noun++;
    }
    boolean counts = t.is(noun, Class.COUNT_NOUN) || t.is(noun, Class.TOPIC);
    return counts && t.is(noun + 1, "of") && (t.isFigure(noun + 2) || t.isFigure(noun + 3));
  }

  /** "The police had about 43 on the square": how many somebody saw in one place. */
  boolean seesCrowd(int v, Phrase speaker) {
    int head = PhraseFinder.head(t, speaker);
    boolean counters =
        t.is(head, Class.PERSON) && PhraseFinder.endsIn(t, head, "s")
            || t.isAny(head, Word.bits(Class.PERSON, Class.ORGANISATION))
                && t.is(head, Class.PLURAL);
    boolean body = t.is(head, "it") || t.is(head, Class.AUTHORITY);
    int i = v + 1;
    while (i < v + 5 && t.isWord(i) && !t.isFigure(i)) {
      i++;
    }
    boolean figure = t.isFigure(i);
    while (t.isFigure(i) || t.is(i, "people")) {
      i++;
    }
    if (body && figure && PhraseFinder.endsIn(t, i, "ing")) {
      return true;
    }
    boolean place = t.is(i, "on") || t.is(i, "in") || t.is(i, "at") || t.is(i, "inside");
    return counters && figure && place && t.is(i + 1, "the") && !t.is(i + 2, Class.TEMPORAL);
  }

  /** "has the rebels in 11", "has her at 43". */
  boolean placesAnother(int v) {
    int i = v;
    if (t.is(v + 1, Type.NUMBER)) {
      return false;
    }
    for (int k = i; k < n && k < i + 7; k++) {
      if (t.is(k, Class.VERB) || t.is(k, Class.AUXILIARY) && k > i) {
        return false;
      }
      int figure = t.is(k + 1, "about") || t.is(k + 1, "around") ? k + 2 : k + 1;
      if ((t.is(k, "at") || t.is(k, "in") || t.is(k, "on")) && t.is(figure, Type.NUMBER)) {
        return k > i + 1 && !t.is(figure + 1, Class.TEMPORAL);
      }
    }
    return false;
  }

  /** "has 43 percent behind her", "has him ahead": what surveys have, not "has two parts". */
  boolean sharesObject(int v) {
    if (t.is(v + 1, "a") || t.is(v + 1, "an") || t.is(v + 2, Class.PAPER_PART)) {
      return false;
    }
    return !t.is(v + 1, Type.NUMBER)
        || Character.isDigit(t.text.charAt(t.start[v + 1]))
        || t.text.charAt(t.end[v + 1] - 1) == '%'
        || t.is(v + 2, "percent")
        || t.is(v + 2, "per");
  }
}
