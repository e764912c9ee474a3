package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.extract.Word.Form;
import org.gainsay.extract.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the verbs and the like by which one sentence ties words to speakers. */
final class CueFinder {

  private static final int NOUNS =
      Word.bits(Class.FIGURE_NOUN, Class.STUDY, Class.OCCASION, Class.ORGANISATION, Class.PERSON);

  private final Tokens t;
  private final int n;
  private final List<Cue> cues = new ArrayList<>();

  private CueFinder(Tokens tokens) {
    t = tokens;
    n = tokens.size;
  }

  /** The cues of a sentence, in order of the text. */
  static List<Cue> find(Tokens tokens) {
    CueFinder finder = new CueFinder(tokens);
    finder.scan();
    NounCues.find(tokens, finder.cues);
    ColonCues.find(tokens, finder.cues);
    finder.cues.sort(Comparator.comparingInt(Cue::from));
    return finder.cues;
  }

  private void scan() {
    for (int i = 0; i < n; i++) {
      if (t.quote[i] != 0 || !t.isWord(i)) {
        continue;
      }
      if (t.is(i, "according") && t.is(i + 1, "to")) {
        source(i, i + 2, "according to");
      } else if (t.is(i, "in") && t.is(i + 1, "the") && t.is(i + 2, "words") && t.is(i + 3, "of")) {
        source(i, i + 4, "in the words of");
      } else if (t.word[i].verb() != null) {
        int next = verb(i, t.word[i].verb(), t.word[i].form());
        i = Math.max(i, next - 1);
      } else if (t.is(i, Class.HEARSAY)) {
        cues.add(
            Cue.of(Cue.Kind.HEARSAY, null, i, i + 1, "hearsay").left(0, i).right(i + 1, n, false));
      }
    }
  }

  /** "According to X" and its like: first, last or in the middle. */
  private void source(int from, int to, String rule) {
    Phrase speaker = PhraseFinder.startingAt(t, to, n);
    if (speaker == null) {
      return;
    }
    speaker = withAgent(speaker);
    int end = speaker.hasAside() ? speaker.asideTo() : speaker.to();
    Cue cue = Cue.of(Cue.Kind.SPEECH, speaker, from, to, rule);
    boolean first =
        from == 0
            || t.is(from - 1, Class.CONJUNCTION)
            || t.is(from - 1, Type.SEMICOLON)
            || t.is(from - 1, Type.OPEN_QUOTE)
            || t.is(from - 1, Type.DASH) && from < 3;
    if (first) {
      cues.add(cue.right(Math.min(end, n), n, false));
    } else {
      boolean goesOn =
          t.is(end, Type.COMMA) && !t.is(end + 1, Class.RELATIVE) && !t.is(end + 1, Type.NUMBER);
      cues.add(cue.left(0, from).right(goesOn ? end + 1 : n, n, true));
    }
  }

  /** "figures released by the ministry", "data posted on the force's website". */
  private Phrase withAgent(Phrase phrase) {
    if (!t.is(PhraseFinder.head(t, phrase), Class.STUDY)
        && !t.is(PhraseFinder.head(t, phrase), Class.FIGURE_NOUN)) {
      return phrase;
    }
    for (int i = phrase.to(); i < n && i < phrase.to() + 6 && t.isWord(i); i++) {
      if (t.is(i, "by") || t.is(i, "from") || i > phrase.to() && t.is(i, "on") || t.is(i, "at")) {
        Phrase agent = PhraseFinder.startingAt(t, i + 1, n);
        return agent == null ? phrase : Phrase.of(phrase.from(), agent.to());
      }
    }
    return phrase;
  }

  /** A form of a cue verb; the first token behind what it used comes back. */
  private int verb(int v, Word.Verb verb, Form form) {
    if (t.isName(v) && !t.titleCase && !t.isSentenceStart(v)) {
      return v + 1;
    }
    boolean noun = t.isAny(v, NOUNS) || t.is(v, "project") || t.is(v, "rate");
    int before = v - 1;
    if (t.is(before, Class.DETERMINER) && !t.is(before, Class.PERSON)
        || noun && (t.is(before, Type.POSSESSIVE) || t.is(before, Class.PREPOSITION))
        || t.is(before, Class.POSSESSIVE)) {
      return v + 1;
    }
    if (t.is(before, "to") && !(t.is(before - 1, "on") && t.is(before - 2, "went"))) {
      return v + 1;
    }
    if (noun && form == Form.BASE && !pluralSubject(before)) {
      return v + 1;
    }
    if (form == Form.PAST || form == Form.PARTICIPLE) {
      int be = beBefore(v);
      if (be >= 0) {
        return passive(v, verb, be);
      }
    }
    if (verb.kind() == Kind.QUOTED) {
      return quoted(v);
    }
    if (form == Form.ING) {
      participle(v, verb);
      return v + 1;
    }
    if (inverted(v, verb)) {
      return v + 1;
    }
    active(v, verb);
    return v + 1;
  }

  private boolean pluralSubject(int i) {
    return t.is(i, Class.AUXILIARY)
        || t.is(i, "police")
        || t.is(i, "people")
        || t.is(i, "they")
        || t.is(i, "we")
        || t.is(i, "i")
        || t.is(i, "who")
        || t.is(i, "some")
        || t.is(i, "others")
        || t.is(i, "many")
        || t.is(i, Class.ADVERB) && pluralSubject(i - 1)
        || t.isAny(i, Word.bits(Class.PERSON, Class.ORGANISATION, Class.STUDY))
            && (PhraseFinder.endsIn(t, i, "s") || PhraseFinder.endsIn(t, i, "men"))
        || t.word[Math.max(i, 0)].isUnknown() && PhraseFinder.endsIn(t, i, "rs");
  }

  private int beBefore(int v) {
    int i = v - 1;
    while (i >= 0
        && t.isAny(i, Word.bits(Class.ADVERB, Class.NEGATION, Class.HEARSAY, Class.AUXILIARY))) {
      if (t.is(i, Class.BE)) {
        return i;
      }
      i--;
    }
    if (t.is(i, Class.BE)) {
      return i;
    }
    boolean adverb = i >= 0 && PhraseFinder.endsIn(t, i, "ly") && t.is(i - 1, Class.BE);
    return adverb ? i - 1 : -1;
  }

  /** "X was quoted by T as saying", "is put by X at", "is said to". */
  private int passive(int v, Word.Verb verb, int be) {
    for (int i = v + 1; i < n && i < v + 16; i++) {
      if (t.is(i, "as")
          && i + 1 < n
          && t.word[i + 1].verb() != null
          && t.word[i + 1].form() == Form.ING) {
        quotedAs(v, be, i + 1);
        return i + 2;
      }
    }
    if (verb.kind() == Kind.QUOTED || verb.kind() == Kind.DENY || verb.kind() == Kind.TELL) {
      return v + 1;
    }
    for (int i = v + 1; i < n && t.type[i] != Type.SEMICOLON; i++) {
      if (t.is(i, "by") && !t.is(i + 1, Type.NUMBER) && !t.is(i + 1, Class.TEMPORAL)) {
        Phrase agent = PhraseFinder.startingAt(t, i + 1, n);
        if (agent != null && PhraseFinder.actorLike(t, agent) && (i < v + 4 || plainAgent(agent))) {
          cues.add(
              Cue.of(Cue.Kind.SPEECH, agent, v, v + 1, "passive")
                  .left(0, v)
                  .right(v + 1, n, false));
          return v + 1;
        }
      }
    }
    boolean heard =
        (verb.kind() == Kind.SAY || verb.kind() == Kind.CLAIM) && t.is(v + 1, "to")
            || verb.base().equals("fear");
    if (heard) {
      cues.add(
          Cue.of(Cue.Kind.HEARSAY, null, v, v + 1, "hearsay passive")
              .left(0, v)
              .right(v + 1, n, false));
    }
    return v + 1;
  }

  private boolean plainAgent(Phrase agent) {
    int end = agent.hasAside() ? agent.asideTo() : agent.to();
    return end >= n || t.type[end] != Type.WORD;
  }

  private void quotedAs(int v, int be, int saying) {
    Phrase speaker = PhraseFinder.subjectOf(t, be, 0);
    if (speaker == null) {
      return;
    }
    Phrase via = null;
    for (int i = v + 1; i < n; i++) {
      if (t.is(i, "by")) {
        via = PhraseFinder.startingAt(t, i + 1, n);
        break;
      }
    }
    Cue cue = Cue.of(Cue.Kind.SPEECH, speaker, v, saying + 1, "quoted as").via(via);
    int r = saying + 1;
    if (r >= n
        || t.type[r] != Type.WORD && t.type[r] != Type.NUMBER && t.type[r] != Type.OPEN_QUOTE
        || t.is(r, "by")
        || t.is(r, Class.TEMPORAL)) {
      cues.add(cue.left(0, speaker.from()).right(t.is(r, Type.COMMA) ? r + 1 : n, n, true));
    } else {
      cues.add(cue.right(r, n, false));
    }
  }

  /** "Radio quoted X as saying", ", quoting X". */
  private int quoted(int v) {
    Phrase speaker = PhraseFinder.startingAt(t, v + 1, n);
    if (speaker == null && t.is(v + 1, Class.PRONOUN)) {
      speaker = Phrase.of(v + 1, v + 2);
    }
    if (speaker == null) {
      return v + 1;
    }
    for (int i = speaker.to(); i + 1 < n && i < v + 24; i++) {
      if (t.is(i, "as") && t.word[i + 1].form() == Form.ING) {
        Phrase via = PhraseFinder.subjectOf(t, v, 0);
        cues.add(
            Cue.of(Cue.Kind.SPEECH, speaker, v, i + 2, "quoted as")
                .via(via)
                .right(i + 2, n, false));
        return i + 2;
      }
    }
    return v + 1;
  }

  /** ", saying that", "a poll showing". */
  private void participle(int v, Word.Verb verb) {
    int i = PhraseFinder.skipLeft(t, v - 1, 0);
    int r = content(v, verb);
    if (r < 0) {
      return;
    }
    Cue.Kind kind = verb.kind() == Kind.DENY ? Cue.Kind.DENIAL : Cue.Kind.SPEECH;
    Cue cue = Cue.of(kind, null, v, v + 1, "participle").right(r, n, false);
    boolean loose =
        i < 0
            || t.is(i, Type.COMMA)
            || t.is(i, Type.CLOSE_QUOTE)
            || t.is(i, "and")
            || t.is(i, "while")
            || t.is(i, "by")
            || t.is(i, "before")
            || t.is(i, "after");
    if (loose && verb.kind() != Kind.FIND && verb.kind() != Kind.HAS) {
      Phrase main = i < 0 ? null : mainSubject(i);
      cues.add(main == null ? cue.inheriting() : withSpeaker(cue, main));
      return;
    }
    Phrase speaker = loose ? mainSubject(Math.max(i, 0)) : PhraseFinder.endingAt(t, i, 0);
    if (speaker != null) {
      int head = PhraseFinder.head(t, speaker);
      if (t.is(head, Class.STUDY) || !loose && t.is(head, Class.PERSON)) {
        cues.add(withSpeaker(cue, speaker));
      }
    }
  }

  private static Cue withSpeaker(Cue cue, Phrase speaker) {
    return Cue.of(cue.kind(), speaker, cue.from(), cue.to(), cue.rule())
        .left(cue.leftFrom(), cue.leftTo())
        .right(cue.rightFrom(), cue.rightTo(), cue.weakRight());
  }

  /**
   * The speaker of the last cue before a token, else the sentence's first phrase that can speak.
   */
  private @Nullable Phrase mainSubject(int before) {
    for (int i = cues.size() - 1; i >= 0; i--) {
      if (cues.get(i).speaker() != null && cues.get(i).from() < before) {
        return cues.get(i).speaker();
      }
    }
    return firstSubject(t, before);
  }

  /** The first phrase of a sentence that can speak, an opening "On Monday," left out; or null. */
  static @Nullable Phrase firstSubject(Tokens t, int before) {
    int from = 0;
    while (from < before && t.type[from] != Type.WORD && t.type[from] != Type.NUMBER) {
      from++;
    }
    boolean opening =
        t.isAny(from, Word.bits(Class.PREPOSITION, Class.CONJUNCTION, Class.TEMPORAL, Class.ADVERB))
            || PhraseFinder.endsIn(t, from, "ing")
            || PhraseFinder.endsIn(t, from, "ed") && !t.is(from, Class.PERSON);
    if (opening) {
      while (from < before && t.type[from] != Type.COMMA) {
        from++;
      }
      from++;
    }
    Phrase phrase = from < before ? PhraseFinder.startingAt(t, from, before) : null;
    return phrase != null && PhraseFinder.actorLike(t, phrase) ? phrase : null;
  }

  /** "..., said X." */
  private boolean inverted(int v, Word.Verb verb) {
    int before = v - 1;
    boolean mark =
        t.is(before, Type.COMMA)
            || t.is(before, Type.CLOSE_QUOTE)
            || t.is(before, Type.CLOSE_SINGLE)
            || t.is(before, Type.DASH)
            || t.is(before, Type.STOP)
            || t.is(before, "as");
    boolean speech =
        verb.kind() == Kind.SAY || verb.kind() == Kind.TELL || verb.kind() == Kind.CLAIM;
    if (!mark || !speech) {
      return false;
    }
    Phrase speaker = PhraseFinder.startingAt(t, v + 1, n);
    if (speaker == null || !PhraseFinder.actorLike(t, speaker) && !t.is(before, Type.CLOSE_QUOTE)) {
      return false;
    }
    int end = speaker.hasAside() ? speaker.asideTo() : speaker.to();
    boolean ends =
        end >= n
            || t.type[end] != Type.WORD && t.type[end] != Type.NUMBER
            || t.isAny(
                end,
                Word.bits(Class.PREPOSITION, Class.TEMPORAL, Class.RELATIVE, Class.CONJUNCTION))
            || t.word[end].form() == Form.ING;
    if (!ends || t.is(end, "that") && speaker.hasAside()) {
      return false;
    }
    Cue cue = Cue.of(Cue.Kind.SPEECH, speaker, v, v + 1, "verb, speaker").left(0, v);
    int quote = end;
    while (quote < n && t.type[quote] != Type.OPEN_QUOTE) {
      quote++;
    }
    cues.add(quote < n ? cue.right(quote, n, true) : cue);
    return true;
  }

  /** "X said that ...", "..., X said." */
  private void active(int v, Word.Verb verb) {
    Phrase speaker = PhraseFinder.subjectOf(t, v, 0);
    int r = content(v, verb);
    Cue.Kind kind = verb.kind() == Kind.DENY ? Cue.Kind.DENIAL : Cue.Kind.SPEECH;
    if (speaker == null) {
      int i = PhraseFinder.skipLeft(t, v - 1, 0);
      boolean joined =
          t.is(i, "and")
              || t.is(i, "but")
              || t.is(i, "or")
              || t.is(i, Type.COMMA) && !cues.isEmpty();
      if (joined && r >= 0 && (verb.kind() != Kind.FIND || !cues.isEmpty())) {
        Phrase main = mainSubject(i);
        if (main != null && main.to() <= i) {
          cues.add(withSpeaker(Cue.of(kind, null, v, v + 1, "and verb").right(r, n, false), main));
        }
      }
      return;
    }
    boolean study = t.is(PhraseFinder.head(t, speaker), Class.STUDY);
    boolean able =
        switch (verb.kind()) {
          case HAS -> study;
          case PUT -> study || PhraseFinder.actorLike(t, speaker) && !verb.base().equals("give");
          default -> PhraseFinder.actorLike(t, speaker);
          case SAY, TELL -> true;
        };
    if (!able) {
      return;
    }
    Cue cue = Cue.of(kind, speaker, v, v + 1, "speaker, verb");
    int lead = speaker.from() - 1;
    boolean as = t.is(lead, "as");
    boolean parenthetical =
        lead > 0
            && (t.is(lead, Type.COMMA)
                || t.is(lead, Type.CLOSE_QUOTE)
                || t.is(lead, Type.CLOSE_SINGLE)
                || t.is(lead, Type.DASH)
                || as);
    int after = skipRight(v + 1, verb.kind() == Kind.TELL);
    boolean ends =
        after >= n
            || t.is(after, Type.STOP)
            || t.is(after, Type.SEMICOLON)
            || t.is(after, Type.DASH)
            || t.is(after, Type.CLOSE);
    if (ends) {
      cues.add(cue.left(0, speaker.from()).right(after + 1 < n ? after + 1 : n, n, true));
    } else if (parenthetical && t.is(after, Type.COMMA)) {
      int from = after + 1;
      boolean own = t.is(from, Class.RELATIVE) && !t.is(from, "that");
      cues.add(cue.left(0, speaker.from()).right(own ? n : from, n, true));
    } else if (parenthetical
        && verb.kind() != Kind.DENY
        && t.isAny(after, Word.bits(Class.CONJUNCTION, Class.PREPOSITION))
        && !t.is(after, "that")
        && (verb.takes().equals("any") || verb.takes().equals("clause"))
        && !opening(lead)) {
      cues.add(cue.left(0, speaker.from()));
    } else if (r >= 0) {
      boolean behindQuote =
          parenthetical && (t.is(lead, Type.CLOSE_QUOTE) || t.is(lead - 1, Type.CLOSE_QUOTE));
      Cue right = cue.right(r, n, false);
      cues.add(behindQuote || as && lead > 1 ? right.left(0, speaker.from()) : right);
    }
  }

  /** Whether the comma closes an opening such as "On Monday,". */
  private boolean opening(int comma) {
    if (!t.is(comma, Type.COMMA) || comma > 8) {
      return false;
    }
    for (int i = 0; i < comma; i++) {
      if (t.is(i, Class.AUXILIARY) || t.is(i, Class.VERB) || t.type[i] == Type.CLOSE_QUOTE) {
        return false;
      }
    }
    return t.isAny(
        0, Word.bits(Class.PREPOSITION, Class.CONJUNCTION, Class.TEMPORAL, Class.ADVERB));
  }

  /** Where the words said begin behind a verb, or -1 when it does not say anything here. */
  private int content(int v, Word.Verb verb) {
    int r = v + 1;
    switch (verb.kind()) {
      case SPEAK, ASK -> {
        return t.is(r, verb.takes()) || t.is(r, "about") ? r + 1 : -1;
      }
      case ACCUSE -> {
        for (int i = r; i < n && i < v + 12; i++) {
          if (t.is(i, verb.takes())) {
            return i + 1;
          }
        }
        return -1;
      }
      case PUT -> {
        if (verb.base().equals("give")) {
          return r;
        }
        for (int i = r; i < n && i < v + 20; i++) {
          if (t.is(i, "at") || verb.base().equals("place") && t.is(i, "on")) {
            return r;
          }
        }
        return -1;
      }
      default -> {}
    }
    r = skipRight(r, verb.kind() == Kind.TELL);
    if (verb.takes().equals("out")) {
      if (!t.is(v + 1, "out")) {
        return -1;
      }
      r = skipRight(v + 2, false);
    }
    if (r >= n) {
      return -1;
    }
    boolean strict =
        t.is(r, "that")
            || t.is(r, Type.OPEN_QUOTE)
            || t.is(r, Type.OPEN_SINGLE)
            || t.is(r, Type.COLON)
            || t.is(r, Type.COMMA)
            || t.is(r, "how")
            || t.is(r, "why")
            || t.is(r, "whether")
            || t.is(r, Class.PRONOUN)
            || t.is(r, "there");
    if (t.is(r, Type.COMMA) && t.is(r + 1, Class.CONJUNCTION)) {
      strict = verb.takes().equals("any");
    }
    return switch (verb.takes()) {
      case "quote" ->
          t.is(r, Type.OPEN_QUOTE)
                  || t.is(r, Type.COLON)
                  || t.is(r, Type.COMMA) && t.is(r + 1, Type.OPEN_QUOTE)
              ? r
              : -1;
      case "that" -> strict ? r : -1;
      case "clause" -> strict || finite(r) ? r : -1;
      default -> verb.base().equals("report") && t.is(r, "to") ? -1 : r;
    };
  }

  /** Whether a finite verb follows before the next mark, so that a clause stands there. */
  private boolean finite(int from) {
    for (int i = from; i < n && i < from + 20; i++) {
      if (t.is(i, Class.AUXILIARY) || t.is(i, Class.VERB) && i > from + 1) {
        return true;
      }
      if (t.type[i] == Type.COMMA || t.type[i] == Type.SEMICOLON || t.is(i, Class.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Skips whom it is said to, when and where: "told reporters on Monday", "said in a statement".
   */
  private int skipRight(int from, boolean told) {
    int i = from;
    if (told) {
      i = addressee(i);
    }
    while (i < n) {
      int before = i;
      if (t.is(i, Class.TEMPORAL) || t.is(i, Class.ADVERB) || PhraseFinder.endsIn(t, i, "ly")) {
        i++;
        while (t.is(i, Type.NUMBER) && t.is(i - 1, Class.TEMPORAL) || t.is(i, Class.TEMPORAL)) {
          i++;
        }
      } else if (t.is(i, Class.PREPOSITION)) {
        i = occasion(i);
      } else if (t.is(i, "this") && t.is(i + 1, Class.TEMPORAL)) {
        i += 2;
      }
      if (i == before) {
        break;
      }
    }
    return i;
  }

  /** Behind "in a statement", "on July 9", "to reporters"; unmoved where no such thing stands. */
  private int occasion(int preposition) {
    int i = preposition + 1;
    if (t.is(preposition, "to") || t.is(preposition, "before")) {
      Phrase whom = PhraseFinder.startingAt(t, i, n);
      return whom != null && PhraseFinder.actorLike(t, whom) ? whom.to() : preposition;
    }
    if (t.is(preposition, "of") || t.is(preposition, "about")) {
      return preposition;
    }
    for (int k = i; k < n && k < i + 7; k++) {
      if (t.is(k, Class.TEMPORAL) && (k == i || k == i + 1 || k == i + 2)) {
        k++;
        while (t.is(k, Type.NUMBER) || t.is(k, Class.TEMPORAL)) {
          k++;
        }
        return k;
      }
      if (t.is(k, Class.OCCASION)) {
        k++;
        while (t.is(k, Class.OCCASION)) {
          k++;
        }
        return k;
      }
      if (t.type[k] != Type.WORD && t.type[k] != Type.POSSESSIVE && t.type[k] != Type.NUMBER
          || t.is(k, "that")
          || t.is(k, Class.AUXILIARY)) {
        break;
      }
    }
    if (t.isName(i)
        && (t.is(preposition, "in") || t.is(preposition, "on") || t.is(preposition, "at"))) {
      while (t.isName(i)) {
        i++;
      }
      return t.is(i, "that") || i >= n || t.type[i] != Type.WORD ? i : preposition;
    }
    return preposition;
  }

  private int addressee(int from) {
    int i = from;
    if (t.is(i, Class.PRONOUN) || t.is(i, "her")) {
      return i + 1;
    }
    Phrase whom = PhraseFinder.startingAt(t, i, n);
    if (whom == null) {
      return i;
    }
    int to = whom.to();
    for (int k = i; k < to; k++) {
      if (t.is(k, Type.NUMBER)) {
        return k;
      }
      if (k > i && t.is(k, Class.BINDER)) {
        return k;
      }
    }
    return to;
  }
}
