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

    Reading(Page page) {
      this.page = page;
      sentences = page.sentences();
      tokens = new ArrayList<>(sentences.size());
      for (Sentence sentence : sentences) {
        tokens.add(Tokens.of(page.text(), sentence.span(), vocabulary));
      }
      Quotes.mark(sentences, tokens);
      outlet = Actor.outlet(page.document().source().outlet());
      last = new Speech[sentences.size()];
      book = NameBook.of(tokens);
      ActorNames names = new ActorNames(book);
      for (int s = 0; s < tokens.size(); s++) {
        said.add(resolve(names, s));
        quotes(s);
      }
    }

    private List<Said> resolve(ActorNames names, int s) {
      Tokens t = tokens.get(s);
      List<Said> found = new ArrayList<>();
      Actor previous = null;
      for (Cue cue : CueFinder.find(t)) {
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
      if (s == 0
          || !sentences.get(s - 1).region().isReport()
          || sentences.get(s).paragraph() - sentences.get(s - 1).paragraph() > 1) {
        return null;
      }
      Speech speech = last[s - 1];
      if (speech != null) {
        return new Speech(speech.actor(), speech.attribution(), "quotation runs on");
      }
      List<NameBook.Place> places = book.in(s - 1);
      for (NameBook.Place place : places) {
        if (place.entry().person) {
          NameBook.Entry entry = place.entry();
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
      if (speech == null) {
        speech = unattributed(heard(s, token), disputers(s, token));
      }
      return speech;
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
        if (one.cue().kind() == Cue.Kind.DENIAL
            && one.actor() != null
            && (one.cue().coversRight(token)
                || one.cue().coversLeft(token)
                || one.cue().coversWeakly(token))) {
          names.add(one.actor().name());
        }
      }
      return names;
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
            && one.cue().coversRight(cue.from())
            && one.cue().rule().equals("speaker, verb")
            && cue.rule().equals("speaker, verb")) {
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
