package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.extract.Word.Form;
import org.gainsay.extract.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Cue verbs of one sentence with their subjects: "X said that", "..., said X", ", adding that". */
final class VerbCues {

  private final Tokens t;
  private final int n;
  private final List<Cue> cues;
  private final SpeechContent content;
  private final SpeechEnds ends;
  private final VerbSense sense;
  private final InvertedCues inverted;
  private final CreditedCues credits;
  private final Holdings holdings;

  /** Who is cited by the paper that is the subject of a verb still to come, and that paper. */
  private @Nullable Phrase cited;

  private @Nullable Phrase citedBy;

  VerbCues(Tokens tokens, NameBook book, List<Cue> cues) {
    t = tokens;
    n = tokens.size;
    this.cues = cues;
    content = new SpeechContent(tokens);
    ends = new SpeechEnds(tokens);
    sense = new VerbSense(tokens, book, content);
    inverted = new InvertedCues(tokens, ends, cues);
    credits = new CreditedCues(tokens, ends, cues);
    holdings = new Holdings(tokens);
  }

  /** Reads the verb at {@code v}; the first token behind what it used comes back. */
  int at(int v) {
    Word word = t.word[v];
    for (Word.Phrasal phrasal : word.phrasals()) {
      if (sense.follow(v + 1, phrasal.rest())) {
        return phrasal.verb().kind() == Kind.NONE ? v + 1 : at(v, phrasal.verb(), phrasal.form());
      }
    }
    return word.verb() == null ? v + 1 : at(v, word.verb(), word.form());
  }

  private int at(int v, Word.Verb verb, Form form) {
    if (sense.isNoun(v, form)) {
      return v + 1;
    }
    boolean bidden = verb.kind() == Kind.TELL && form == Form.PAST && t.is(v + 1, "to");
    int head = bidden ? -1 : sense.raisedBy(v, verb);
    if (head < 0) {
      return v + 1;
    }
    if ((t.is(v + 1, "yes") || t.is(v + 1, "no"))
        && !t.is(v + 2, Type.NUMBER)
        && content.endsSoon(v + 2)) {
      return v + 1;
    }
    boolean saidToBe = form == Form.PAST && t.is(v + 1, "to") && t.is(v + 2, Class.BE);
    if (saidToBe && verb.kind() == Kind.SAY) {
      return v + 1;
    }
    if (verb.takes().equals("out") && !t.is(v + 1, "out")) {
      return v + 1;
    }
    if (form == Form.PAST || form == Form.PARTICIPLE) {
      int be = sense.beBefore(v);
      if (be >= 0) {
        return PassiveCues.passive(t, v, verb, be, cues);
      }
    }
    if (verb.kind() == Kind.ACCUSE && t.is(v + 1, "by")) {
      return PassiveCues.accused(t, v, verb, cues);
    }
    if (form == Form.PARTICIPLE && !sense.isHelped(v)) {
      return v + 1;
    }
    if (verb.kind() == Kind.QUOTED && form != Form.ING) {
      return PassiveCues.quoted(t, v, cues);
    }
    if (form == Form.ING && verb.base().equals("count") && t.is(v + 1, "on")) {
      return v + 1;
    }
    if (form == Form.ING && sense.beBefore(v) < 0) {
      participle(v, verb);
    } else if (!inverted.at(v, verb)) {
      active(v, head, verb);
    }
    return v + 1;
  }

  /** ", saying that", "a poll showing". */
  private void participle(int v, Word.Verb verb) {
    if (verb.base().equals("cite") || verb.kind() == Kind.QUOTED) {
      citing(v);
      return;
    }
    int i = VerbSubjects.skipLeft(t, v - 1, 0);
    int r = content.of(v, verb);
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
            || t.is(i, "beyond")
            || t.is(i, "after");
    if (loose && verb.kind() != Kind.FIND && verb.kind() != Kind.HAS) {
      Phrase main = i < 0 ? ends.behindComma(r) : mainSubject(i);
      cues.add(main == null ? cue.inheriting() : cue.by(main));
      return;
    }
    Phrase speaker = loose ? mainSubject(Math.max(i, 0)) : PhraseFinder.endingAt(t, i, 0);
    if (speaker != null) {
      int head = PhraseFinder.head(t, speaker);
      boolean told = t.is(speaker.from() - 1, "with") && PhraseFinder.actorLike(t, speaker);
      if (t.is(head, Class.STUDY) || !loose && (t.is(head, Class.PERSON) || told)) {
        cues.add(cue.by(speaker));
      }
    }
  }

  /** "Radio Kell said, citing the ministry": a paper or station passes on what another says. */
  private void citing(int v) {
    Phrase cited = PhraseFinder.startingAt(t, v + 1, n);
    Phrase paper = v == 0 ? ends.behindComma(v + 1) : mainSubject(v);
    boolean ahead = v == 0;
    if (cited == null
        || paper == null
        || !ahead && paper.to() > v
        || !PhraseFinder.actorLike(t, cited)) {
      return;
    }
    if (!PaperCues.isMedia(t, paper)) {
      return;
    }
    boolean first = true;
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (paper.equals(cue.speaker()) && cue.kind() == Cue.Kind.SPEECH) {
        cues.set(i, cue.by(cited).via(paper));
        first = false;
      }
    }
    if (first) {
      this.cited = cited;
      citedBy = paper;
    }
  }

  /**
   * The speaker of the last cue before a token, else the sentence's first phrase that can speak.
   */
  private @Nullable Phrase mainSubject(int before) {
    for (int i = cues.size() - 1; i >= 0; i--) {
      Phrase speaker = cues.get(i).speaker();
      if (speaker != null && cues.get(i).from() < before) {
        return speaker;
      }
    }
    return CueFinder.firstSubject(t, before);
  }

  /** "X said that ...", "..., X said." */
  private void active(int v, int head, Word.Verb verb) {
    Phrase speaker = VerbSubjects.subjectOf(t, head, 0);
    int what = speaker == null ? 0 : speaker.from() - 1;
    if (t.is(what, "what") && t.is(what - 1, "to") && t.is(what - 2, "contrary")) {
      return;
    }
    boolean nobody =
        speaker != null
            && (t.is(speaker.from(), Class.NOBODY) && !t.isName(speaker.from() + 1)
                || t.is(speaker.from() - 1, "nor")
                || t.is(speaker.from() - 2, Class.NOBODY)
                    && t.is(speaker.from() - 1, Class.BINDER));
    if (nobody) {
      return;
    }
    if (speaker != null && citedBy != null && citedBy.from() == speaker.from()) {
      cues.add(passedOn(v, verb));
      return;
    }
    int share = speaker == null || verb.kind() != Kind.CLAIM ? -1 : ends.shareIn(speaker);
    if (speaker != null && share >= 0) {
      Phrase rest = Phrase.of(share + 1, speaker.to());
      int the = t.is(share - 1, "the") ? share - 1 : share - 2;
      cues.add(Cue.of(Cue.Kind.SPEECH, rest, v, v + 1, Cue.CREDITED).left(the, share + 1));
      return;
    }
    boolean tellsIt = verb.base().equals("tell") && t.is(v + 1, "it") && !t.isWord(v + 2);
    if (speaker != null && tellsIt && !t.is(1, "hear")) {
      return;
    }
    if (speaker != null && verb.base().equals("tell") && credits.asked(v, speaker)) {
      return;
    }
    int r = content.of(v, verb);
    Cue.Kind kind = verb.kind() == Kind.DENY ? Cue.Kind.DENIAL : Cue.Kind.SPEECH;
    if (speaker == null && t.is(v - 1, "having") && t.is(v - 2, Type.COMMA)) {
      speaker = CueFinder.firstSubject(t, v - 2);
    }
    if (speaker == null) {
      joined(v, verb, r, kind);
      return;
    }
    boolean untold =
        (verb.kind() == Kind.SAY || verb.kind() == Kind.TELL)
            && (t.is(v + 1, "how") || t.is(v + 1, "whether") || t.is(v + 1, "which"));
    boolean unsaid =
        verb.kind() == Kind.SAY || verb.kind() == Kind.TELL || verb.base().equals("confirm");
    if ((kind == Cue.Kind.DENIAL || untold || unsaid) && sense.negated(v)
        || kind == Cue.Kind.DENIAL && (sense.isVote(v) || sense.isOfThings(v))) {
      return;
    }
    int mark = speaker.from() - 1;
    boolean puts = t.is(mark, "as") || t.is(mark, "how") && t.is(mark - 1, Class.BE);
    boolean hasIt =
        verb.kind() == Kind.HAS
            && t.is(mark, Type.COMMA)
            && t.is(v - 1, "would")
            && (v + 2 >= n || t.is(v + 2, Type.STOP));
    puts = (puts || hasIt) && PhraseFinder.actorLike(t, speaker);
    if (t.is(v + 1, "it") && puts && (v + 2 >= n || t.type[v + 2] != Type.WORD)) {
      cues.add(
          Cue.of(Cue.Kind.SPEECH, speaker, v, v + 2, "as one has it")
              .left(0, mark)
              .right(v + 2, t.is(v + 2, Type.COLON) ? n : t.next(v, Type.COLON), true));
      return;
    }
    if (!sense.able(v, verb, speaker)
        || verb.kind() == Kind.HAS
            && !holdings.hasObject(v)
            && !holdings.holdsComplaints(v, speaker)
            && !holdings.keepsList(v, speaker)
            && !holdings.seesCrowd(v, speaker)) {
      if (verb.base().equals("give")) {
        credits.at(v, v + 1, mark, verb, Cue.of(kind, speaker, v, v + 1, Cue.CREDITED));
      }
      return;
    }
    boolean finds =
        verb.kind() == Kind.ASK
            || verb.kind() == Kind.WANT
            || verb.kind() == Kind.ACT
            || verb.base().equals("know")
            || verb.base().equals("confirm")
            || verb.kind() == Kind.HAS
                && (holdings.holdsComplaints(v, speaker) || holdings.keepsList(v, speaker))
            || verb.kind() == Kind.FIND
                && (!t.is(PhraseFinder.head(t, speaker), Class.STUDY)
                    || t.is(speaker.from(), Class.POSSESSIVE));
    Cue cue =
        Cue.of(kind, speaker, v, v + 1, finds ? Cue.FINDS : "speaker, verb")
            .via(PaperCues.quoter(t, speaker));
    int lead = speaker.from() - 1;
    if (t.is(lead - 1, Type.COMMA) && (t.is(lead, "early") || t.is(lead, "later"))) {
      lead--;
    }
    if (t.is(lead, "than")) {
      return;
    }
    boolean as = t.is(lead, "as") && !finds;
    if (as && sense.compares(lead)) {
      return;
    }
    boolean behindQuote =
        t.is(lead, Type.CLOSE_QUOTE)
            || t.is(lead, Type.CLOSE_SINGLE)
            || t.is(lead, Type.COMMA) && t.is(lead - 1, Type.CLOSE_QUOTE);
    boolean parenthetical =
        lead > 0 && (t.is(lead, Type.COMMA) || behindQuote || t.is(lead, Type.DASH) || as);
    int after = content.skipRight(v + verb.words(), verb.kind() == Kind.TELL);
    boolean tells = verb.kind() == Kind.SAY || verb.kind() == Kind.TELL;
    if (tells && t.is(lead, Type.COMMA) && !ends.opening(lead)) {
      after = ends.behindWhere(after);
    }
    if (credits.at(v, after, lead, verb, cue)) {
      return;
    }
    boolean closed = content.isClosed(after);
    if (kind == Cue.Kind.DENIAL
        && t.is(lead, Class.RELATIVE)
        && (closed || t.is(after, Type.COMMA))) {
      cues.add(cue.left(CueFinder.contrast(t, speaker.from()), speaker.from()));
    } else if (closed) {
      boolean says =
          verb.kind() == Kind.SAY || verb.kind() == Kind.TELL || verb.kind() == Kind.DENY;
      boolean quotes = verb.takes().equals("quote") || verb.takes().equals("that");
      boolean bare = says && (!quotes || behindQuote);
      if (bare || parenthetical && (behindQuote || !verb.takes().equals("quote"))) {
        int opening = behindQuote ? ends.judged(lead) : CueFinder.contrast(t, speaker.from());
        boolean orSo = t.is(lead, "so") && t.is(lead - 1, "or");
        boolean condition =
            t.is(lead, Class.CONJUNCTION)
                    && !as
                    && !orSo
                    && !t.is(lead, "but")
                    && !t.is(lead, "that")
                || t.is(lead, Class.RELATIVE);
        Cue left = condition ? cue : cue.left(opening, speaker.from());
        boolean own = t.is(after, Type.SEMICOLON) && !ends.isHelped(after + 1);
        boolean more = after + 1 < n && !t.is(after, Type.STOP) && !own;
        cues.add(left.right(more ? after + 1 : n, n, true));
      }
    } else if (parenthetical && t.is(after, Type.COMMA)) {
      int from = after + 1;
      boolean own =
          t.is(from, "citing") || (!behindQuote || t.is(from, "where")) && ends.ownWords(from);
      boolean opens = t.is(lead, Type.COMMA) && (t.is(lead - 1, "and") || t.is(lead - 1, "but"));
      int start = opens ? lead - 1 : behindQuote ? 0 : CueFinder.clauseStart(t, speaker.from());
      boolean manner = behindQuote && t.isWord(from) && PhraseFinder.endsIn(t, from, "ing");
      int more = own ? ends.behindCited(from) : manner ? ends.nextQuote(from) : from;
      cues.add(cue.left(start, speaker.from()).right(more, n, true));
    } else if (behindQuote && t.is(after, Class.PREPOSITION)) {
      Cue left = cue.left(0, speaker.from());
      cues.add(left.right(ends.nextQuote(after), n, true));
    } else if (parenthetical
        && kind == Cue.Kind.SPEECH
        && (t.isAny(after, Word.bits(Class.CONJUNCTION, Class.PREPOSITION))
            || verb.kind() == Kind.TELL && t.is(after, "who"))
        && !t.is(after, "that")
        && (verb.takes().equals("any") || verb.takes().equals("clause"))
        && !ends.opening(lead)) {
      int more = ends.behindPlace(after);
      cues.add(cue.left(0, speaker.from()).right(more, n, true));
    } else if (r >= 0) {
      boolean bare =
          verb.kind() == Kind.PUT
              || verb.kind() == Kind.ACT
              || verb.kind() == Kind.SPEAK
              || (verb.kind() == Kind.CLAIM || verb.kind() == Kind.FIND) && !content.isClause(v);
      int end =
          bare
              ? t.next(r, Type.SEMICOLON)
              : verb.kind() == Kind.ASK
                      || verb.kind() == Kind.WANT
                      || verb.kind() == Kind.HAS && holdings.holdsComplaints(v, speaker)
                  ? ends.clause(r)
                  : n;
      if (kind == Cue.Kind.DENIAL && t.next(r, Type.COLON) < n) {
        end = t.next(r, Type.COLON);
        cues.add(
            Cue.of(Cue.Kind.SPEECH, speaker, v, v + 1, "denial: words").right(end + 1, n, false));
      }
      int clause = t.is(lead, "which") && t.is(lead - 1, Type.COMMA) ? t.next(r, Type.COMMA) : n;
      int own = Math.min(Math.min(clause, ends.relativeEnd(v, r)), ends.outcome(r));
      int told = Math.min(own, ends.added(r, verb.kind()));
      Cue right = cue.right(r, Math.min(end, told), false);
      boolean says = as && t.is(lead - 1, Type.COMMA);
      cues.add(behindQuote || says ? right.left(0, speaker.from()) : right);
    } else if (behindQuote) {
      cues.add(cue.left(ends.judged(lead), speaker.from()));
    }
  }

  /** "Radio Kell, citing the ministry, said that". */
  private Cue passedOn(int v, Word.Verb verb) {
    int r = Math.max(content.of(v, verb), v + 1);
    return Cue.of(Cue.Kind.SPEECH, cited, v, v + 1, "citing").via(citedBy).right(r, n, false);
  }

  /** "X said A and added that B": the second verb. */
  private void joined(int v, Word.Verb verb, int r, Cue.Kind kind) {
    int i = VerbSubjects.skipLeft(t, v - 1, 0);
    boolean joins =
        t.is(i, "and") || t.is(i, "but") || t.is(i, "or") || t.is(i, Type.COMMA) && !cues.isEmpty();
    if (!joins || r < 0 || verb.kind() == Kind.HAS) {
      return;
    }
    Phrase main = t.is(i, Type.COMMA) ? ends.lastSubject(i) : null;
    main = main == null ? mainSubject(i) : main;
    if (main != null && main.to() <= i && sense.able(v, verb, main)) {
      cues.add(Cue.of(kind, main, v, v + 1, "and verb").right(r, n, false));
    }
  }
}
