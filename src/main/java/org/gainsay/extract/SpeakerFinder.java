package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.lexicon.Lexicon;
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

  /** How many lines a list may have for which one names the source. */
  private static final int LIST = 200;

  private final Vocabulary vocabulary;

  private SpeakerFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static SpeakerFinder of(Lexicon lexicon) {
    return new SpeakerFinder(Vocabulary.of(lexicon));
  }

  /** One speech for each mention, in the same order. */
  List<Speech> find(Page page, List<QuantityMention> mentions) {
    return mentions.isEmpty() ? List.of() : new Reading(page).find(mentions);
  }

  /** A cue with its speaker known by name. */
  private record Said(Cue cue, @Nullable Actor actor) {}

  /** One page being read. */
  private final class Reading {

    private final Page page;
    private final List<Sentence> sentences;
    private final List<Tokens> tokens;
    private final List<List<Said>> said = new ArrayList<>();
    private final Map<Integer, Speech> byQuote = new HashMap<>();
    private final Speech[] last;
    private final Actor outlet;
    private final NameBook book;
    private final Map<Integer, List<String>> deniedLater = new HashMap<>();
    private final Map<Integer, Speech> sources;

    Reading(Page page) {
      this.page = page;
      Windows windows = Windows.of(page.text(), page.sentences(), vocabulary);
      sentences = windows.sentences();
      tokens = windows.tokens();
      Quotes.mark(sentences, tokens);
      outlet = Actor.outlet(page.document().source().outlet());
      last = new Speech[sentences.size()];
      book = NameBook.of(tokens, page.document().source().title());
      ActorNames names = new ActorNames(book, tokens);
      for (int s = 0; s < tokens.size(); s++) {
        said.add(resolve(names, s));
        quotes(s);
        denials(s);
      }
      sources = sources(names);
    }

    private List<Said> resolve(ActorNames names, int s) {
      Tokens t = tokens.get(s);
      List<Said> found = new ArrayList<>();
      Actor previous = null;
      for (Cue cue : CueFinder.find(t, book)) {
        Actor actor = cue.speaker() == null ? null : names.resolve(t, s, cue.speaker());
        if (cue.inherits()) {
          actor = previous;
        }
        if (actor != null && cue.kind() == Cue.Kind.SPEECH) {
          previous = actor;
        }
        found.add(new Said(cue, actor));
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
        Speech speech = select(s, Math.min(i + 1, t.size - 1));
        if (speech != null) {
          byQuote.putIfAbsent(quote, speech);
        } else if (!byQuote.containsKey(quote) && i <= 1) {
          Speech before = before(s);
          if (before != null) {
            byQuote.put(quote, before);
          }
        }
        if (byQuote.containsKey(quote)) {
          last[s] = byQuote.get(quote);
        }
      }
      if (last[s] == null) {
        last[s] = lastOf(s);
      }
    }

    /** The last speech of a sentence, whatever it covers. */
    private @Nullable Speech lastOf(int s) {
      List<Said> all = said.get(s);
      for (int i = all.size() - 1; i >= 0; i--) {
        if (all.get(i).actor() != null && all.get(i).cue().kind() == Cue.Kind.SPEECH) {
          return speech(s, all.get(i), List.of(), false);
        }
      }
      return null;
    }

    /** Who spoke in the sentence before, else the person it is about. */
    private @Nullable Speech before(int s) {
      if (s == 0 || !sentences.get(s - 1).region().isReport()) {
        return null;
      }
      Speech speech = last[s - 1];
      if (speech != null) {
        return new Speech(speech.actor(), speech.attribution(), "quotation runs on");
      }
      List<NamePlaces.Place> places = book.in(s - 1);
      for (NamePlaces.Place place : places) {
        if (place.entry().mayBePerson()) {
          NameEntry entry = place.entry();
          Tokens t = tokens.get(s - 1);
          Span span = new Span(t.start[place.token()], t.end[place.token()]);
          return new Speech(
              new Actor(entry.name, Actor.Kind.NAMED, entry.role, entry.body),
              Attribution.of(span, "", null),
              "quotation behind a person");
        }
      }
      return null;
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
      Speech speech = token < 0 ? null : select(s, token);
      if (speech == null && token >= 0 && t.quote[token] != 0) {
        speech = byQuote.get(t.quote[token]);
      }
      if (speech == null) {
        speech = indirect(s, token);
      }
      return speech != null ? speech : nobody(s, token);
    }

    /** Nobody is cited in the sentence: a source named for the whole list, or the outlet. */
    private Speech nobody(int s, int token) {
      List<String> disputedBy = disputers(s, token);
      if (!disputedBy.isEmpty()) {
        for (Said one : said.get(s)) {
          if (one.actor() != null && one.cue().rule().equals("figure noun")) {
            return speech(s, one, List.of(), false).disputed(disputedBy, false);
          }
        }
      }
      boolean hearsay = heard(s, token);
      if (!hearsay && disputedBy.isEmpty()) {
        Speech listed = sources.get(s);
        if (listed != null) {
          return listed;
        }
        if (firstPerson(s)) {
          return new Speech(
              Actor.named(outlet.name()), Attribution.NONE, "outlet in the first person");
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

    /** For list items and the lines around them the source that one of them names: "Source: X". */
    private Map<Integer, Speech> sources(ActorNames names) {
      Map<Integer, Speech> found = new HashMap<>();
      for (int s = 0; s < tokens.size(); s++) {
        Tokens t = tokens.get(s);
        int i = 0;
        while (i < t.size && t.type[i] != Type.WORD) {
          i++;
        }
        if (!(t.is(i, "source") || t.is(i, "sources")) || !t.is(i + 1, Type.COLON)) {
          continue;
        }
        Phrase phrase = PhraseFinder.startingAt(t, i + 2, t.size);
        if (phrase == null) {
          continue;
        }
        Phrase body =
            phrase.hasAside() && t.is(phrase.asideTo() - 1, Class.ORGANISATION)
                ? Phrase.of(phrase.asideFrom(), phrase.asideTo())
                : phrase;
        Actor actor = names.resolve(t, s, body);
        if (actor == null) {
          continue;
        }
        Span cue = t.spanOf(i, i + 1);
        Attribution attribution =
            Attribution.of(t.spanOf(body.from(), body.to()), cue.of(page.text()), cue);
        Speech speech = new Speech(actor, attribution, "source of a list");
        for (int k = s; k >= 0 && s - k < LIST && listed(k); k--) {
          found.put(k, speech);
        }
        for (int k = s + 1; k < tokens.size() && k - s < LIST && listed(k); k++) {
          found.putIfAbsent(k, speech);
        }
      }
      return found;
    }

    /** Whether a line is an item of a list, or stands without a verb or full stop as in tables. */
    private boolean listed(int s) {
      Tokens t = tokens.get(s);
      Region region = sentences.get(s).region();
      return region == Region.LIST
          || !sentences.get(s).span().equals(page.document().title())
              && t.size > 0
              && (t.titleCase || t.is(0, Type.DASH) || !t.is(t.size - 1, Type.STOP));
    }

    private Speech unattributed(boolean hearsay, List<String> disputedBy) {
      Attribution attribution =
          hearsay || !disputedBy.isEmpty()
              ? new Attribution(null, "", null, List.of(), hearsay, disputedBy)
              : Attribution.NONE;
      return new Speech(outlet, attribution, "outlet");
    }

    /** "Some 43 crews had been called in." behind a sentence that told what somebody said. */
    private @Nullable Speech indirect(int s, int token) {
      if (s == 0
          || last[s - 1] == null
          || sentences.get(s).paragraph() != sentences.get(s - 1).paragraph()
          || token < 0) {
        return null;
      }
      Tokens t = tokens.get(s);
      if (!said.get(s).isEmpty()) {
        return null;
      }
      for (int i = 0; i < t.size; i++) {
        if (t.is(i, Class.PERFECT) && t.quote[i] == 0 && participle(t, i + 1)) {
          Speech before = last[s - 1];
          last[s] = before;
          return new Speech(before.actor(), before.attribution(), "indirect speech");
        }
        if (t.is(i, Class.RELATIVE) || t.is(i, Class.CONJUNCTION)) {
          return null;
        }
      }
      return null;
    }

    private static boolean participle(Tokens t, int i) {
      return t.is(i, Class.BE)
          || t.is(i, Class.VERB)
          || PhraseFinder.endsIn(t, i, "ed")
          || PhraseFinder.endsIn(t, i, "en");
    }

    private boolean heard(int s, int token) {
      for (Said one : said.get(s)) {
        if (one.cue().kind() == Cue.Kind.HEARSAY
            && (one.cue().coversLeft(token) || one.cue().coversRight(token))) {
          return true;
        }
      }
      return false;
    }

    private List<String> disputers(int s, int token) {
      List<String> names = new ArrayList<>();
      for (Said one : said.get(s)) {
        Cue cue = one.cue();
        if (cue.kind() == Cue.Kind.DENIAL
            && one.actor() != null
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

    /** "The ministry rejected the number": a denial that points back to the sentence before. */
    private void denials(int s) {
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
          figures |= t.is(i, Type.NUMBER);
        }
        if (pointsBack && !figures) {
          deniedLater.computeIfAbsent(s - 1, key -> new ArrayList<>()).add(one.actor().name());
        }
      }
    }

    /** The speech that covers a token, by the cues of its own sentence; null when none does. */
    private @Nullable Speech select(int s, int token) {
      Tokens t = tokens.get(s);
      Said right = null;
      Said left = null;
      Said weak = null;
      for (Said one : said.get(s)) {
        Cue cue = one.cue();
        if (cue.kind() != Cue.Kind.SPEECH || one.actor() == null) {
          continue;
        }
        if (cue.coversRight(token) && (right == null || cue.from() >= right.cue().from())) {
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
        if (split < 0) {
          chosen = right;
          via.add(Objects.requireNonNull(left.actor()).name());
        } else {
          chosen = token < split ? right : left;
        }
      } else {
        chosen = right != null ? right : left != null ? left : weak;
      }
      if (chosen == null) {
        return null;
      }
      return speech(s, chosen, via, false).disputed(disputers(s, token), heard(s, token));
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
                    || t.is(i + 1, "and")
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
          || !outer.rule().equals("speaker, verb")
          || !inner.rule().equals("speaker, verb")
          || !outer.coversRight(inner.from())
          || speaker.from() - outer.rightFrom() > 4) {
        return false;
      }
      for (int i = outer.rightFrom(); i < speaker.from(); i++) {
        if (t.type[i] != Type.WORD) {
          return false;
        }
      }
      return true;
    }

    private Speech speech(int s, Said chosen, List<String> outer, boolean hearsay) {
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
              cueSpan.of(page.text()),
              cueSpan,
              via.stream().distinct().toList(),
              hearsay,
              List.of());
      Actor actor = chosen.actor();
      return new Speech(actor == null ? outlet : actor, attribution, cue.rule());
    }
  }
}
