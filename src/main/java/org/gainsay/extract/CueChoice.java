package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.model.Actor;
import org.gainsay.model.Attribution;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Chooses among the cues of a sentence the one whose words hold a figure. */
final class CueChoice {

  private final List<Tokens> tokens;
  private final List<List<Said>> said;
  private final Disputes disputes;
  private final Actor outlet;

  /**
   * @param said the cues of each sentence, filled as the page is read
   */
  CueChoice(List<Tokens> tokens, List<List<Said>> said, Disputes disputes, Actor outlet) {
    this.tokens = tokens;
    this.said = said;
    this.disputes = disputes;
    this.outlet = outlet;
  }

  /** The speech that covers a token, by the cues of its own sentence; null when none does. */
  @Nullable Speech select(int s, int token) {
    Tokens t = tokens.get(s);
    Said right = null;
    Said left = null;
    Said weak = null;
    for (Said one : said.get(s)) {
      Cue cue = one.cue();
      if (!one.isSpeech()) {
        continue;
      }
      if (cue.coversRight(token)
          && !((cue.rule().equals(Cue.FINDS) || right != null && isEmployer(t, right, cue))
              && right != null
              && tells(t, right.cue(), cue))
          && (right == null
              || cue.from() >= right.cue().from() && !returns(t, right.cue(), cue, token))) {
        right = one;
      }
      if (left == null && cue.coversLeft(token)) {
        left = one;
      }
      if (cue.coversWeakly(token)) {
        weak = one;
      }
    }
    List<String> via = new ArrayList<>();
    Said chosen;
    if (right != null && left != null && left.cue().from() > right.cue().from()) {
      int split = split(t, right.cue().to(), left.cue().speaker());
      if (left.cue().rule().equals(Cue.CREDITED)) {
        chosen = left;
      } else if (split < 0
          && !isPaper(t, left.cue())
          && (right.cue().rule().equals(Cue.FINDS)
              || ownSpeaker(t, left.cue())
              || isRecord(t, right.cue())
              || isOfAside(t, left.cue(), token))) {
        chosen = left;
      } else if (split < 0) {
        chosen = right;
        via.add(Objects.requireNonNull(left.actor()).name());
      } else {
        chosen = token < split ? right : left;
      }
    } else {
      boolean later =
          right != null
              && weak != null
              && weak.cue().rule().equals("speaker, verb")
              && !right.cue().rule().equals("figure noun")
              && weak.cue().from() > right.cue().rightFrom();
      chosen = right != null && !later ? right : left != null ? left : weak;
      // "The company said, lost 43 boats, Radio Kell reports": the radio only passes it on.
      if (left != null
          && left.equals(chosen)
          && weak != null
          && left.actor() != null
          && isPaper(t, left.cue())
          && weak.cue().from() < left.cue().from()
          && !isPaper(t, weak.cue())) {
        chosen = weak;
        via.add(left.actor().name());
      }
    }
    if (chosen == null
        || isBackground(t, chosen.cue(), token)
        || t.quote[token] == 0 && (isSizeOfPlace(t, token) || isWhose(t, token))) {
      return null;
    }
    if (left != null && chosen.equals(left)) {
      passedOn(t, said.get(s), left, token, via);
    }
    return speech(s, chosen, via, false).disputed(disputes.of(s, token), heard(s, token));
  }

  /** Adds who passes on what a speaker said right before: "..., Kos said, Reuters reported". */
  private static void passedOn(Tokens t, List<Said> all, Said chosen, int token, List<String> via) {
    for (Said one : all) {
      Phrase by = one.cue().speaker();
      Actor paper = one.actor();
      if (by != null
          && paper != null
          && one.isSpeech()
          && one.cue().coversLeft(token)
          && t.is(chosen.cue().to(), Type.COMMA)
          && by.from() == chosen.cue().to() + 1) {
        via.add(paper.name());
      }
    }
  }

  /** "The director said the company expected 43": one who holds an office speaks for his firm. */
  private static boolean isEmployer(Tokens t, Said outer, Cue inner) {
    Phrase firm = inner.speaker();
    Actor one = outer.actor();
    return firm != null
        && one != null
        && !one.role().isEmpty()
        && firm.to() == firm.from() + 2
        && t.is(firm.from(), "the")
        && (t.isAny(firm.from() + 1, Word.bits(Word.Class.COMPANY, Word.Class.BARE_COMPANY))
            || t.is(firm.from() + 1, "bank"));
  }

  /**
   * Whether what somebody counted or found is told by another: "she said his team had counted 43".
   */
  private static boolean tells(Tokens t, Cue outer, Cue inner) {
    Phrase counter = inner.speaker();
    if (counter != null && VerbSubjects.whose(t, counter) > 0) {
      return false;
    }
    if (!outer.rule().equals("speaker, verb")
        || isPaper(t, outer)
        || !outer.coversRight(inner.from())) {
      return false;
    }
    Phrase one = outer.speaker();
    if (one != null && counter != null && setsAgainst(t, one.from() - 1, counter.from() - 1)) {
      return false;
    }
    for (int i = outer.to(); i < inner.from(); i++) {
      boolean contrast =
          t.is(i, Type.COMMA)
              && (t.is(i + 1, "but") && !isVerb(t, i + 2)
                  || t.is(i + 1, "while")
                  || t.is(i + 1, "whereas"));
      if (t.type[i] == Type.SEMICOLON || contrast) {
        return false;
      }
    }
    return true;
  }

  /** "While the police speak of 43, the union counts 50". */
  private static boolean setsAgainst(Tokens t, int before, int comma) {
    return t.is(comma, Type.COMMA) && (t.is(before, "while") || t.is(before, "whereas"));
  }

  /** "He said they would shut the mill, which employs 43": what a paper adds for its readers. */
  private static boolean isBackground(Tokens t, Cue cue, int token) {
    boolean told =
        cue.rule().equals("speaker, verb") && t.word[cue.from()].form() == Word.Form.PAST;
    for (int i = token - 1; told && i > cue.to() && token - i < 10; i--) {
      if (t.is(i, "which") && t.is(i - 1, Type.COMMA)) {
        return t.quote[token] == 0 && t.isWord(i + 1) && t.is(i + 1, Word.Class.HOLDING);
      }
      if (t.type[i] == Type.COMMA || t.type[i] == Type.SEMICOLON) {
        return false;
      }
    }
    return false;
  }

  /** "It said it took part in the race, which drew 43 boats, according to the port". */
  private static boolean isOfAside(Tokens t, Cue source, int token) {
    if (!source.rule().equals("source phrase") || !t.is(source.from() - 1, Type.COMMA)) {
      return false;
    }
    for (int i = token; i < source.from() - 1; i++) {
      if (t.type[i] == Type.COMMA) {
        return false;
      }
    }
    int i = token;
    while (i > 1 && t.type[i] != Type.COMMA && t.type[i] != Type.SEMICOLON) {
      i--;
    }
    return t.is(i, Type.COMMA) && (t.is(i + 1, "which") || t.is(i + 1, "who"));
  }

  /** "In Kell, a town of 43,000, ...": what a paper tells of a place for those who know it not. */
  private static boolean isSizeOfPlace(Tokens t, int token) {
    int noun = token - 2;
    int opens = t.is(noun - 1, "a") || t.is(noun - 1, "an") ? noun - 1 : noun - 2;
    return t.is(token - 1, "of")
        && t.is(noun, Word.Class.TERRITORY)
        && (t.is(opens, "a") || t.is(opens, "an"))
        && t.is(opens - 1, Type.COMMA);
  }

  /** "The Greens, whose 43 seats she needs, ...": no more is this. */
  private static boolean isWhose(Tokens t, int token) {
    return t.is(token - 1, "whose")
        && t.is(token - 2, Type.COMMA)
        && t.next(token, Type.COMMA) < t.size;
  }

  /** "It weighed a sale, but dropped the idea": the verb goes on with its subject. */
  private static boolean isVerb(Tokens t, int i) {
    return t.isWord(i)
        && !t.isName(i)
        && (t.is(i, Word.Class.VERB)
            || PhraseFinder.endsIn(t, i, "ed")
            || t.word[i].form() == Word.Form.PAST);
  }

  /**
   * "He said that 43 towns had reported losses and that 12 had not": behind "and that" the outer
   * goes on.
   */
  private static boolean returns(Tokens t, Cue outer, Cue inner, int token) {
    if (!outer.rule().equals("speaker, verb") || outer.rightFrom() > inner.from()) {
      return false;
    }
    for (int i = inner.to(); i + 1 < token; i++) {
      if (t.is(i, "and") && t.is(i + 1, "that")) {
        return true;
      }
    }
    return false;
  }

  /** "The firm expects 43, its director, Ana Kos, said": told by one of its own. */
  private static boolean ownSpeaker(Tokens t, Cue cue) {
    Phrase speaker = cue.speaker();
    if (speaker == null) {
      return false;
    }
    int head = PhraseFinder.head(t, speaker);
    boolean its = t.is(speaker.from(), Word.Class.POSSESSIVE);
    // "The head of their mission" is one of theirs too.
    boolean ofTheirs = t.is(head + 1, "of") && t.is(head + 2, Word.Class.POSSESSIVE);
    return its && t.isAny(head, Word.bits(Word.Class.PERSON, Word.Class.ORGANISATION))
        || ofTheirs && t.is(head, Word.Class.PERSON);
  }

  /** "The log says 43, she insisted": a paper that others read from; surveys have their own say. */
  private static boolean isRecord(Tokens t, Cue cue) {
    Phrase speaker = cue.speaker();
    int head = speaker == null ? -1 : PhraseFinder.head(t, speaker);
    return t.is(head, Word.Class.STUDY)
        && !t.isAny(head, Word.bits(Word.Class.SURVEY, Word.Class.ORGANISATION));
  }

  /** Whether the speaker is a paper or station, which only passes on. */
  private static boolean isPaper(Tokens t, Cue cue) {
    Phrase speaker = cue.speaker();
    return speaker != null && t.is(PhraseFinder.head(t, speaker), Word.Class.MEDIA);
  }

  /** Where a new clause opens between two cues: ", but", "; "; -1 when none does. */
  private static int split(Tokens t, int from, @Nullable Phrase to) {
    if (to == null) {
      return -1;
    }
    for (int i = to.from() - 2; i > from; i--) {
      if (t.is(i, Type.SEMICOLON)
          || t.is(i, Type.COMMA)
              && (t.is(i + 1, "but")
                  || t.is(i + 1, "while")
                  || t.is(i + 1, "and") && !t.is(i + 2, Word.Class.AUXILIARY)
                  || t.is(i + 1, "whereas")
                  || t.is(i + 1, "although")
                  || t.is(i + 1, "though"))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the words of {@code inner} are what {@code outer} says: "Tass reported that X said".
   */
  private static boolean passesOn(Tokens t, Cue outer, Cue inner) {
    Phrase speaker = inner.speaker();
    if (speaker == null
        || !(outer.rule().equals("speaker, verb") || outer.rule().equals("source phrase"))
        || !(inner.rule().equals("speaker, verb") || inner.rule().equals(Cue.FINDS))
        || !outer.coversRight(inner.from())
        || speaker.from() - outer.rightFrom() > 4) {
      return false;
    }
    int from = outer.rightFrom() + (t.is(outer.rightFrom(), Type.COMMA) ? 1 : 0);
    for (int i = from; i < speaker.from(); i++) {
      if (t.type[i] != Type.WORD) {
        return false;
      }
    }
    return true;
  }

  /** What a cue says, as a speech. */
  Speech speech(int s, Said chosen, List<String> outer, boolean hearsay) {
    Tokens t = tokens.get(s);
    Cue cue = chosen.cue();
    List<String> via = new ArrayList<>();
    if (cue.via() != null) {
      via.add(Voice.of(t, cue.via()).name());
    }
    for (Said one : said.get(s)) {
      if (one.cue().kind() == Cue.Kind.SPEECH
          && one.actor() != null
          && one.cue().from() < cue.from()
          && !one.actor().equals(chosen.actor())
          && !one.actor().isOutlet()
          && !one.cue().inherits()
          && passesOn(t, one.cue(), cue)) {
        via.add(one.actor().name());
      }
    }
    via.addAll(outer);
    Span actorSpan =
        cue.speaker() == null ? null : t.spanOf(cue.speaker().from(), cue.speaker().to());
    Span cueSpan = t.spanOf(cue.from(), cue.to());
    Attribution attribution =
        new Attribution(
            actorSpan,
            cueSpan.of(t.text),
            cueSpan,
            via.size() < 2 ? List.copyOf(via) : via.stream().distinct().toList(),
            hearsay
                || chosen.actor() != null && chosen.actor().isOutlet()
                || cue.speaker() != null && Nameless.isInsider(t, cue.speaker()),
            List.of(),
            chosen.with());
    Actor actor = chosen.actor();
    return new Speech(actor == null ? outlet : actor, attribution, cue.rule());
  }

  /** Whether a word of hearsay covers a token. */
  boolean heard(int s, int token) {
    for (Said one : said.get(s)) {
      if (one.cue().kind() == Cue.Kind.HEARSAY
          && (one.cue().coversLeft(token) || one.cue().coversRight(token))) {
        return true;
      }
    }
    return false;
  }
}
