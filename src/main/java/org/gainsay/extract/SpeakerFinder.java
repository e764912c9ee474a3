package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.Word.Class;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.WordTable;
import org.gainsay.model.Actor;
import org.gainsay.model.Attribution;
import org.gainsay.model.Page;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Region;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says to whom the text attributes each figure of a page.
 *
 * <p>Within a sentence the nearest cue whose words hold the figure decides ({@link CueFinder}). A
 * quotation without a cue stays with whoever spoke before it. Where nothing ties a figure to
 * anybody, the outlet says it.
 */
final class SpeakerFinder {

  /** How many sentences an interview may go on without naming who speaks. */
  private static final int INTERVIEW = 12;

  private final Vocabulary vocabulary;

  private final Issuers issuers;

  private SpeakerFinder(Vocabulary vocabulary, Issuers issuers) {
    this.vocabulary = vocabulary;
    this.issuers = issuers;
  }

  static SpeakerFinder of(Lexicon lexicon, WordTable table) {
    return new SpeakerFinder(Vocabulary.of(lexicon, table), Issuers.of(lexicon));
  }

  /** One speech for each mention, in the same order. */
  List<Speech> find(Page page, TextWords words, List<QuantityMention> mentions) {
    return mentions.isEmpty() ? List.of() : new Reading(page, words).find(mentions);
  }

  /** One page being read. */
  private final class Reading {

    private final List<Sentence> sentences;
    private final List<Tokens> tokens;
    private final List<List<Said>> said = new ArrayList<>();
    private final Map<Integer, Speech> byQuote = new HashMap<>();

    /** Quotations whose speaker no cue has told yet. */
    private final Set<Integer> guessed = new HashSet<>();

    private final Speech[] last;
    private final Actor outlet;
    private final NameBook book;
    private final OwnVoice own;
    private final Disputes disputes;
    private final CueChoice choice;
    private final Continuations continuations;
    private final ActorNames names;
    private final Credits credits;
    private final Map<Integer, Speech> sources;
    private final Map<Integer, Speech> turns;

    Reading(Page page, TextWords words) {
      Windows windows = Windows.of(words, page.sentences(), vocabulary);
      sentences = windows.sentences();
      tokens = windows.tokens();
      Quotes.mark(sentences, tokens);
      outlet = issuers.voice(page.document().source().outlet());
      last = new Speech[sentences.size()];
      disputes = new Disputes(tokens, said);
      choice = new CueChoice(tokens, said, disputes, outlet);
      continuations = new Continuations(sentences, tokens, said, choice, last);
      book = NameBook.of(tokens, page.document().source().title());
      own = new OwnVoice(outlet, book, sentences.size());
      int headlines = 0;
      while (headlines < sentences.size() && sentences.get(headlines).region() == Region.HEADLINE) {
        headlines++;
      }
      names = new ActorNames(book, tokens, headlines);
      credits = new Credits(sentences, tokens, names);
      for (int s = 0; s < tokens.size(); s++) {
        said.add(resolve(names, s));
        credits.read(s);
        quotes(s);
        disputes.read(s);
      }
      turns = Turns.of(windows, book);
      sources = new ListSources(page, windows).find(names);
    }

    private List<Said> resolve(ActorNames names, int s) {
      Tokens t = tokens.get(s);
      List<Said> found = new ArrayList<>();
      Actor previous = null;
      @Nullable Cue denial = null;
      for (Cue cue : CueFinder.find(t, book)) {
        Phrase speaker = cue.speaker();
        Actor actor =
            speaker == null || own.speaks(t, cue, speaker)
                ? null
                : Nameless.is(t, speaker)
                    ? outlet
                    : own.told(t, speaker, names.resolve(t, s, speaker));
        boolean denied =
            denial != null
                && speaker != null
                && denial.coversRight(speaker.from())
                && !cue.inherits();
        if (actor != null && (cue.rule().equals(Cue.CREDITED) || denied)) {
          names.passOver();
        }
        denial = cue.kind() == Cue.Kind.DENIAL ? cue : denial;
        List<String> with =
            actor == null || speaker == null || actor.isOutlet()
                ? List.of()
                : names.besides(t, s, speaker);
        if (cue.inherits()) {
          actor = previous;
        }
        if (actor != null && cue.kind() == Cue.Kind.SPEECH) {
          previous = actor;
        }
        found.add(new Said(cue, actor, with));
      }
      return found;
    }

    /** Ties the quotations of a sentence to the cue that covers them, else to who spoke before. */
    private void quotes(int s) {
      Tokens t = tokens.get(s);
      int seen = 0;
      for (int i = 0; i < t.size; i++) {
        int quote = t.quote[i];
        if (quote == 0 || quote == seen) {
          continue;
        }
        seen = quote;
        Speech speech = choice.select(s, Math.min(i + 1, t.size - 1));
        if (speech != null && guessed.contains(quote) && isNamed(speech)) {
          guessed.remove(quote);
          byQuote.put(quote, speech);
        } else if (speech != null) {
          byQuote.putIfAbsent(quote, speech);
        } else if (!byQuote.containsKey(quote)) {
          Speech before = i <= 1 && !asks(s - 1) ? before(s) : null;
          before = before == null && opensSentence(t, i) ? interviewed(s) : before;
          before = before == null && i > 1 ? QuotedSubjects.of(names, t, s, i) : before;
          if (before != null) {
            byQuote.put(quote, before);
            guessed.add(quote);
          }
        }
        if (byQuote.containsKey(quote)) {
          last[s] = byQuote.get(quote);
        }
      }
    }

    /** Whether a name tells who speaks: "the director" may be whoever was named before. */
    private static boolean isNamed(Speech speech) {
      return speech.actor().name().chars().anyMatch(Character::isUpperCase);
    }

    /** Who spoke in the sentence before, else the person it is about. */
    private @Nullable Speech before(int s) {
      if (s == 0 || !sentences.get(s - 1).region().isReport()) {
        return null;
      }
      Speech speech = continuations.lastOf(s - 1);
      if (speech != null) {
        return new Speech(speech.actor(), speech.attribution(), "quotation runs on");
      }
      return person(s - 1);
    }

    /** The first person a sentence names, as the speaker of a quotation near it. */
    private @Nullable Speech person(int s) {
      for (NamePlaces.Place place : book.in(s)) {
        if (place.entry().mayBePerson()) {
          NameEntry entry = place.entry();
          Tokens t = tokens.get(s);
          Span span = new Span(t.start[place.token()], t.end[place.token()]);
          return new Speech(
              new Actor(entry.name, Actor.Kind.NAMED, entry.role, entry.body),
              Attribution.of(span, "", null),
              "quotation behind a person");
        }
      }
      return null;
    }

    /** Whether a quotation is a sentence of its own: at its start, or behind another's end. */
    private boolean opensSentence(Tokens t, int i) {
      return i == 0 || t.is(i - 1, Tokens.Type.STOP) || t.is(i - 1, Tokens.Type.CLOSE_QUOTE);
    }

    /** Who was quoted last, else the first person named: nobody else speaks in an interview. */
    private @Nullable Speech interviewed(int s) {
      if (!sentences.get(s).region().isReport()) {
        return null;
      }
      for (int k = s - 1; k >= 0 && k >= s - INTERVIEW; k--) {
        Tokens t = tokens.get(k);
        for (int i = t.size - 1; i >= 0; i--) {
          Speech speech = t.quote[i] == 0 ? null : byQuote.get(t.quote[i]);
          if (speech != null) {
            return new Speech(speech.actor(), speech.attribution(), "interview goes on");
          }
        }
      }
      for (int k = s - 1; k >= 0 && k > s - 4; k--) {
        Speech speech = continuations.lastOf(k);
        if (speech != null && !asks(k)) {
          return new Speech(speech.actor(), speech.attribution(), "quotation runs on");
        }
      }
      for (int k = 0; k < s && k < INTERVIEW; k++) {
        Speech person = person(k);
        if (person != null) {
          return person;
        }
      }
      return null;
    }

    /** Whether the outlet puts a question to somebody: to "you", or with a question mark. */
    private boolean asks(int s) {
      Tokens t = s < 0 ? null : tokens.get(s);
      if (t == null || t.size == 0 || t.quote[t.size - 1] != 0) {
        return false;
      }
      for (int i = 0; i < t.size; i++) {
        if (t.quote[i] == 0 && (t.is(i, "you") || t.is(i, "your"))) {
          return true;
        }
      }
      return t.text.charAt(t.start[t.size - 1]) == '?';
    }

    List<Speech> find(List<QuantityMention> mentions) {
      List<Speech> speeches = new ArrayList<>(mentions.size());
      int s = 0;
      for (QuantityMention mention : mentions) {
        while (s < sentences.size() && sentences.get(s).span().end() <= mention.span().start()) {
          s++;
        }
        speeches.add(s == sentences.size() ? unattributed(false, List.of()) : of(s, mention));
      }
      return speeches;
    }

    private Speech of(int s, QuantityMention mention) {
      Tokens t = tokens.get(s);
      int token = Math.min(t.indexOf(mention.span().start()), t.size - 1);
      boolean hedge = token >= 0 && t.isWord(token) && t.word[token].verb() != null;
      if (hedge && token + 1 < t.size && t.start[token + 1] < mention.span().end()) {
        // "Police estimated 43": the verb is read as a hedge of the figure.
        token++;
      }
      if (token >= 0 && Unsaid.is(t, token)) {
        return new Speech(outlet, Attribution.NONE, Speech.UNSAID);
      }
      Speech speech = token < 0 ? null : choice.select(s, token);
      if (speech == null && token >= 0 && t.quote[token] != 0) {
        speech = byQuote.get(t.quote[token]);
      }
      if (speech == null) {
        speech = turns.get(s);
      }
      if (speech == null) {
        speech = continuations.indirect(s, token);
      }
      if (speech == null && token >= 0) {
        speech = credits.of(s);
      }
      return speech != null ? speech : nobody(s, token);
    }

    /** Nobody is cited in the sentence: a source named for the whole list, or the outlet. */
    private Speech nobody(int s, int token) {
      List<String> disputedBy = disputes.of(s, token);
      if (!disputedBy.isEmpty()) {
        for (Said one : said.get(s)) {
          if (one.actor() != null && one.cue().rule().equals("figure noun")) {
            return choice.speech(s, one, List.of(), false).disputed(disputedBy, false);
          }
        }
      }
      boolean hearsay = choice.heard(s, token);
      if (!hearsay && disputedBy.isEmpty()) {
        Speech listed = sources.get(s);
        if (listed != null) {
          return listed;
        }
        if (firstPerson(s)) {
          return new Speech(outlet, Attribution.NONE, "outlet in the first person");
        }
      }
      return unattributed(hearsay, disputedBy);
    }

    /** Whether the sentence speaks of "we" and "our" outside quotations. */
    private boolean firstPerson(int s) {
      Tokens t = tokens.get(s);
      for (int i = 0; i < t.size; i++) {
        if (t.quote[i] == 0
            && (t.is(i, "our") && !t.is(i + 1, Class.PERSON)
                || t.is(i, "we")
                || t.is(i, "us") && !t.capital[i] && !t.is(i - 1, "told") && !t.is(i - 1, "of"))) {
          return true;
        }
      }
      return false;
    }

    private Speech unattributed(boolean hearsay, List<String> disputedBy) {
      Attribution attribution =
          hearsay || !disputedBy.isEmpty()
              ? new Attribution(null, "", null, List.of(), hearsay, disputedBy, List.of())
              : Attribution.NONE;
      return new Speech(outlet, attribution, "outlet");
    }
  }
}
