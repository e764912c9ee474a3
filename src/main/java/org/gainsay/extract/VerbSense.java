package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.extract.Word.Form;

/** Tells whether a word that can be a cue verb is one here, and who can be its subject. */
final class VerbSense {

  private static final long NOUNS =
      Word.bits(Class.FIGURE_NOUN, Class.STUDY, Class.OCCASION, Class.ORGANISATION, Class.PERSON);

  private static final long GIVEN = Word.bits(Class.FIGURE_NOUN, Class.CHANCE);

  private final Tokens t;
  private final int n;
  private final NameBook book;
  private final SpeechContent content;
  private final Holdings holdings;

  VerbSense(Tokens tokens, NameBook book, SpeechContent content) {
    t = tokens;
    n = tokens.size;
    this.book = book;
    this.content = content;
    holdings = new Holdings(tokens);
  }

  /**
   * Whether the word is a noun or an adjective here: "the claims", "an estimated", "United States".
   */
  boolean isNoun(int v, Form form) {
    if (t.isName(v) && !t.titleCase && !t.isSentenceStart(v)) {
      return true;
    }
    boolean noun = t.isAny(v, NOUNS) || t.is(v, Class.VERBAL_NOUN);
    int before = v - 1;
    boolean counted =
        t.is(before, Type.NUMBER) && noun && (form == Form.THIRD || form == Form.BASE);
    if (counted || form == Form.PAST && isAdjective(v)) {
      return true;
    }
    boolean object =
        noun
            && (form == Form.THIRD || form == Form.BASE)
            && t.isWord(before)
            && t.word[before].verb() != null
            && !t.isAny(before, NOUNS)
            && !t.is(before, Class.AUXILIARY);
    if (object) {
      return true;
    }
    boolean owned =
        noun
            && form != Form.THIRD
            && t.is(before - 1, Type.POSSESSIVE)
            && t.isWord(before)
            && !t.isAny(before, PhraseFinder.ACTORS)
            && !t.is(before, Class.ADVERB)
            && !t.is(before, Class.AUXILIARY)
            && !PhraseFinder.endsIn(t, before, "s");
    if (owned) {
      return true;
    }
    boolean some =
        t.is(before, Class.PERSON) && form != Form.THIRD
            || t.is(before, "one") && (form == Form.PAST || form == Form.THIRD);
    return t.is(before, Class.DETERMINER) && !some && !t.isName(before)
        || noun && (t.is(before, Type.POSSESSIVE) || t.is(before, Class.PREPOSITION))
        || t.is(before, Class.POSSESSIVE)
        || t.is(before, "own") && t.is(before - 1, Class.POSSESSIVE)
        || noun && form == Form.THIRD && (isFinite(v + 1) || isPlural(v + 1) || finds(v))
        // "Hackers steal records of 43 people".
        || noun && form == Form.THIRD && t.is(v + 1, "of")
        || noun && form == Form.BASE && !pluralSubject(before);
  }

  /** "The reviewers, reading the hospital notes, found four": behind the comma the verb follows. */
  private boolean finds(int v) {
    return t.is(v + 1, Type.COMMA) && t.isWord(v + 2) && isVerb(v + 2);
  }

  private boolean isFinite(int i) {
    return t.is(i, Class.AUXILIARY) || t.isWord(i) && isVerb(i);
  }

  private boolean isVerb(int i) {
    return t.word[i].verb() != null && t.word[i].form() == Form.PAST;
  }

  /** "The figures show", "the claims say": a verb of several. */
  private boolean isPlural(int i) {
    return t.isWord(i) && t.word[i].verb() != null && t.word[i].form() == Form.BASE;
  }

  /** "New confirmed cases: 43", "Reported losses rose". */
  private boolean isAdjective(int v) {
    return t.isWord(v + 1)
        && !t.capital[v + 1]
        && t.word[v + 1].isUnknown()
        && (t.is(v + 2, Type.COLON) || t.is(v + 2, Class.AUXILIARY) || t.is(v + 2, Class.VERB))
        && (v == 0 || v == 1 && t.word[0].isUnknown() || t.is(v - 1, Class.PREPOSITION));
  }

  private boolean pluralSubject(int last) {
    int i = last;
    while (t.is(i, Class.ADVERB)) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    if (t.isAny(i, Word.bits(Class.AUXILIARY, Class.PLURAL))) {
      return true;
    }
    Phrase phrase = VerbSubjects.subjectOf(t, i + 1, 0);
    int head = phrase == null ? i : PhraseFinder.head(t, phrase);
    boolean plural =
        PhraseFinder.endsIn(t, head, "s")
            || PhraseFinder.endsIn(t, head, "men")
            || t.is(head, Class.PLURAL);
    return plural
        && (t.isAny(
                head, Word.bits(Class.PERSON, Class.ORGANISATION, Class.STUDY, Class.FIGURE_NOUN))
            || t.word[head].isUnknown() && PhraseFinder.endsIn(t, head, "rs"));
  }

  /** The form of "be" that makes the word a passive, or -1. */
  int beBefore(int v) {
    int i = v - 1;
    while (t.isAny(i, Word.bits(Class.ADVERB, Class.NEGATION, Class.HEARSAY, Class.AUXILIARY))) {
      if (t.is(i, Class.BE)) {
        return i;
      }
      i--;
    }
    boolean adverb = PhraseFinder.endsIn(t, i, "ly") && t.is(i - 1, Class.BE);
    return adverb ? i - 1 : -1;
  }

  /** Whether an auxiliary makes a participle a verb: "has given", no "a paper seen by us". */
  boolean isHelped(int v) {
    int i = v - 1;
    while (t.isAny(i, Word.bits(Class.ADVERB, Class.NEGATION, Class.TEMPORAL))
            && !t.is(i, Class.AUXILIARY)
        || PhraseFinder.endsIn(t, i, "ly")) {
      i--;
    }
    return t.is(i, Class.AUXILIARY) || t.is(i, "and") || t.is(i, "or");
  }

  /** "did not dispute". */
  boolean negated(int v) {
    for (int i = v - 1; t.isAny(i, Word.bits(Class.AUXILIARY, Class.ADVERB, Class.NEGATION)); i--) {
      if (t.is(i, Class.NEGATION)) {
        // "Ana Nor said" has a name.
        return !t.isName(i);
      }
    }
    return false;
  }

  /** "They rejected the levy by 43 votes": what they vote down, and no figure, is denied. */
  boolean isVote(int v) {
    for (int i = v + 2; i < v + 8; i++) {
      if (t.is(i, "by")) {
        return t.isFigure(i + 1);
      }
      if (!t.isWord(i) || t.is(i, Class.FIGURE_NOUN)) {
        return false;
      }
    }
    return false;
  }

  /** "They dismissed 43 workers": what is counted is turned away, and no figure is denied. */
  boolean isOfThings(int v) {
    int thing = v + 2;
    return t.isFigure(v + 1)
        && t.isWord(thing)
        && t.word[thing].verb() == null
        && !t.isAny(
            thing, Word.bits(Class.SHARE, Class.CONJUNCTION, Class.PREPOSITION, Class.FIGURE_NOUN))
        && !content.isClause(v);
  }

  /** Whether such a phrase can be the subject of such a verb. */
  boolean able(int v, Word.Verb verb, Phrase speaker) {
    boolean study = t.is(PhraseFinder.head(t, speaker), Class.STUDY);
    for (int i = speaker.from() + 1; i < speaker.to(); i++) {
      boolean share = t.is(i, "in") && t.isFigure(i + 1);
      if (share
          || t.is(i, "percent")
          || t.is(i, "out")
          || t.is(i, Type.NUMBER) && t.is(i + 1, "of")) {
        return false;
      }
    }
    boolean dated =
        t.is(PhraseFinder.head(t, speaker), Class.COUNT_NOUN)
            && t.is(PhraseFinder.head(t, speaker) - 2, Class.TEMPORAL)
            && t.is(PhraseFinder.head(t, speaker) - 1, Type.POSSESSIVE);
    boolean silent = isCounted(speaker) && !speaks(v, verb, speaker);
    if (dated || silent || verb.base().equals("announce") && t.is(v - 1, "will")) {
      return false;
    }
    return switch (verb.kind()) {
      case SAY, TELL -> true;
      case HOLD ->
          PhraseFinder.actorLike(t, speaker)
              && !t.is(PhraseFinder.head(t, speaker), Class.FIGURE_NOUN);
      case WANT -> (PhraseFinder.actorLike(t, speaker) || speaker.hasAside()) && !supposed(v, verb);
      case ACT ->
          t.is(PhraseFinder.head(t, speaker), Class.AUTHORITY)
              || verb.words() > 1
                  && PhraseFinder.actorLike(t, speaker)
                  && !t.is(v - 1, Class.PERFECT);
      case HAS ->
          verb.takes().equals("lodged")
              ? holdings.holdsComplaints(v, speaker)
              : study && holdings.sharesObject(v)
                  || holdings.placesAnother(v) && canState(v, speaker)
                  || holdings.holdsFigure(v, speaker)
                  || holdings.holdsComplaints(v, speaker)
                  || holdings.keepsList(v, speaker)
                  || holdings.seesCrowd(v, speaker);
      case PUT ->
          (study
                  || t.is(PhraseFinder.head(t, speaker), Class.FIGURE_NOUN)
                  || !verb.base().equals("give")
                  || givesFigure(v))
              && canState(v, speaker);
      case FIND ->
          !future(v)
              && (!verb.takes().equals("sample") || asks(speaker))
              && (!verb.takes().equals("people") || asks(speaker) || t.isName(speaker.to() - 1))
              && (canState(v, speaker)
                  || content.isClause(v) && PhraseFinder.actorLike(t, speaker));
      default ->
          (verb.base().equals("claim") || verb.base().equals("report")) && !content.isClause(v)
              ? canState(v, speaker)
              : PhraseFinder.actorLike(t, speaker)
                  || speaker.hasAside() && t.isName(speaker.asideFrom());
    };
  }

  /** "43 climbers", "some 43 people": a phrase that counts. */
  private boolean isCounted(Phrase speaker) {
    int from = speaker.from();
    // "The two banks announced": who they are has been told.
    boolean known =
        t.is(from, "the")
            && t.is(from + 1, Class.NUMERAL)
            && t.is(PhraseFinder.head(t, speaker), Class.ORGANISATION);
    return !known && (t.isFigure(from) || t.isFigure(from + 1) && from + 1 < speaker.to());
  }

  /** Whether people who are counted say something, as "12 people confirmed dead" do not. */
  private boolean speaks(int v, Word.Verb verb, Phrase speaker) {
    boolean people = t.is(PhraseFinder.head(t, speaker), Class.PERSON);
    return switch (verb.kind()) {
      case SAY, TELL ->
          (verb.takes().equals("any") || t.is(v + 1, "that"))
              && (people || PhraseFinder.actorLike(t, speaker));
      default -> people && content.isClause(v) && t.word[v].form() != Form.PARTICIPLE;
    };
  }

  /** Whether somebody asks and follows people so as to count them: "the team followed 43". */
  private boolean asks(Phrase speaker) {
    for (int i = speaker.from(); i < speaker.to(); i++) {
      if (t.isAny(i, Word.bits(Class.RESEARCHER, Class.SURVEY))) {
        return true;
      }
    }
    return t.is(PhraseFinder.head(t, speaker), Class.STUDY);
  }

  /** "The state would seek 43 million": what somebody has not asked for yet. */
  private boolean supposed(int v, Word.Verb verb) {
    int i = v - 1;
    while (t.isAny(i, Word.bits(Class.ADVERB, Class.NEGATION))) {
      i--;
    }
    return t.is(i, Class.SUPPOSING) && !verb.takes().startsWith("to ");
  }

  /** "A census that will determine how 43 million are spent": nothing is found yet. */
  private boolean future(int v) {
    int i = v - 1;
    while (t.isAny(i, Word.bits(Class.ADVERB, Class.NEGATION))) {
      i--;
    }
    return t.is(i, "will") || t.is(i, Class.SUPPOSING);
  }

  /** Whether an "as" closes a comparison: "twice as many as the army admits". */
  boolean compares(int as) {
    for (int i = as - 1; i > 0 && i > as - 20; i--) {
      if (t.type[i] == Type.COMMA || t.type[i] == Type.SEMICOLON) {
        return false;
      }
      if (t.is(i, "as") && t.isWord(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "gives 43 for those days", "gives her a 43 percent chance": a figure, and no present. */
  private boolean givesFigure(int v) {
    if (t.isFigure(v + 1)) {
      boolean bare = v + 2 >= n || t.is(v + 2, Type.COMMA) || t.is(v + 2, Type.STOP);
      return bare && t.word[v].form() != Form.PAST
          || t.isAny(v + 2, Word.bits(Class.PREPOSITION, Class.TEMPORAL)) && !t.is(v + 2, "to")
          || t.is(v + 2, "as");
    }
    for (int i = v + 1; i < n && i < v + 12 && t.type[i] != Type.COMMA; i++) {
      boolean named =
          t.isAny(i, GIVEN)
              && !t.is(i - 1, "to")
              && (t.is(i + 1, "of") || t.is(i + 1, "for") || i > v + 2);
      if (named || t.is(i, "as") && t.isFigure(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** As {@link PhraseFinder#actorLike}, but a capital that only opens the sentence is no name. */
  private boolean canState(int v, Phrase speaker) {
    int i = speaker.from();
    boolean lone = speaker.to() - i == 1 && t.isSentenceStart(i) && t.word[i].isUnknown();
    boolean plural =
        t.word[v].form() != Form.THIRD
            && PhraseFinder.endsIn(t, i, "s")
            && !PhraseFinder.endsIn(t, i, "rs")
            && !PhraseFinder.endsIn(t, i, "ss");
    boolean place =
        t.is(i, "the") && t.is(PhraseFinder.head(t, speaker), Class.TERRITORY) && t.isFigure(v + 1);
    return lone && plural
        ? book.isKnown(t.words(i, i + 1))
        : place || PhraseFinder.actorLike(t, speaker);
  }

  /** The verb with the subject: "likes" in "likes to say"; -1 for what nobody has said yet. */
  int raisedBy(int v, Word.Verb verb) {
    if (!t.is(v - 1, "to")) {
      return v;
    }
    int head = t.is(v - 2, "on") ? v - 3 : v - 2;
    return t.is(head, Class.RAISING) ? head : stagedBy(v, verb);
  }

  /** The "climbed" of "climbed on a crate to announce": what somebody did so as to speak; or -1. */
  private int stagedBy(int v, Word.Verb verb) {
    if (verb.kind() != Word.Kind.SAY
        && verb.kind() != Word.Kind.TELL
        && verb.kind() != Word.Kind.CLAIM) {
      return -1;
    }
    for (int i = v - 2; i > 0 && v - i < 8; i--) {
      if (t.is(i, Class.STAGE)) {
        return t.is(i - 1, Class.AUXILIARY) && !t.is(i - 1, Class.PERFECT) ? -1 : i;
      }
      if (!t.isWord(i) && !t.is(i, Type.NUMBER) || t.isAny(i, Word.bits(Class.RELATIVE))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether words stand at a place one behind another. */
  boolean follow(int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!t.is(from + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
