package org.gainsay.extract;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.jspecify.annotations.Nullable;

/**
 * The names of one document: who is called what, how fully, and where, so that a surname, a short
 * form or "the ministry" finds its full name.
 */
final class NameBook {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, NameEntry> entries = new LinkedHashMap<>();
  private final Map<String, List<NameEntry>> byWord = new HashMap<>();
  private final Map<String, NameEntry> aliases = new HashMap<>();
  private final Heads heads = new Heads();

  /** The towns of its datelines, in lower case: no bodies, though they may own or do something. */
  private final Set<String> towns = new HashSet<>();

  private NamePlaces places = NamePlaces.NONE;
  private @Nullable NameEntry company;
  private @Nullable NameEntry only;

  /**
   * The names of a document.
   *
   * @param headline its headline, by whose names the company a story is about is told; may be empty
   */
  static NameBook of(List<Tokens> sentences, String headline) {
    NameBook book = new NameBook();
    for (int s = 0; s < sentences.size(); s++) {
      if (!sentences.get(s).titleCase) {
        book.read(sentences.get(s), s);
      }
    }
    book.index(headline.toLowerCase(Locale.ROOT));
    book.place(sentences);
    return book;
  }

  private void read(Tokens t, int s) {
    int i = 0;
    int dateline = t.afterDateline();
    while (i < t.size) {
      // "OSK (Kell Wire) -": where news is written and who wires it is not what it is about.
      if (i < dateline && t.is(i, Type.OPEN)) {
        i = t.next(i, Type.CLOSE);
      } else if (i < dateline && t.isName(i) && !t.is(i, Class.TEMPORAL)) {
        int to = NameRuns.runEnd(t, i);
        towns.add(t.words(i, to).toLowerCase(Locale.ROOT));
        i = to;
      } else if (t.isName(i) && (!t.is(i, Class.TEMPORAL) || NameRuns.opensPaper(t, i))) {
        int to = NameRuns.runEnd(t, i);
        name(t, NameRuns.isOpening(t, i, to) ? i + 1 : i, to, s);
        i = to;
      } else {
        if (t.is(i, Class.ORGANISATION) && !t.isName(i)) {
          common(t, i, s);
        }
        i++;
      }
    }
  }

  private void name(Tokens t, int from, int to, int s) {
    boolean opensOnly =
        to - from == 1
            && t.isSentenceStart(from)
            && t.isAny(from, Word.bits(Class.PERSON, Class.ORGANISATION, Class.STUDY));
    if (opensOnly || NameRuns.isShouted(t, from, to)) {
      return;
    }
    int role = NameRuns.roleStart(t, from);
    if (t.is(role - 1, "of") && Voice.bearer(t, role - 2, role - 1, to) > 0) {
      role = NameRuns.roleStart(t, role - 2);
    }
    Phrase phrase = Phrase.of(role, to);
    if (t.is(to, Type.COMMA)) {
      int a = to + 1;
      int b = a;
      while (b < t.size && b - a < 14 && (t.isWord(b) || t.is(b, Type.POSSESSIVE))) {
        b++;
      }
      if (b > a
          && (t.is(a, Class.DETERMINER)
              || t.is(a, Class.POSSESSIVE)
              || t.is(a, Class.PERSON)
              || t.is(a + 1, Class.PERSON)
              || t.isName(a) && t.is(a + 1, Type.POSSESSIVE) && t.isAny(b - 1, HELD))
          && !t.is(a, Class.RELATIVE)
          && !(t.is(a, Class.PERSON) && t.isName(a + 1))
          && !AsideNames.isSpeech(t, a, b)
          && !AsideNames.isClause(t, a, b)) {
        phrase = phrase.withAside(a, b);
      }
    }
    Voice voice = Voice.of(t, phrase);
    if (voice.type() != Voice.Kind.PERSON
        && voice.type() != Voice.Kind.ORGANISATION
        && voice.type() != Voice.Kind.NAME) {
      return;
    }
    if (isLong(voice.name())) {
      return;
    }
    NameEntry entry = entries.computeIfAbsent(voice.name(), name -> new NameEntry(name, s));
    Voice office = voice.type() == Voice.Kind.NAME ? AsideNames.office(t, from, to) : null;
    if (office != null) {
      entry.person = true;
      voice = voice.holding(office);
    }
    entry.count++;
    boolean owner = t.is(to, Type.POSSESSIVE) && t.word[from].isUnknown();
    entry.certain |=
        to - from > 1 || !t.isSentenceStart(from) || owner || NameRuns.isTold(t, phrase, to);
    boolean held = t.is(from - 1, "in") && t.is(from - 2, Class.HOLDING_NOUN);
    entry.located |= t.is(from - 1, "in") && !held || t.is(from - 1, "near");
    boolean owns = (t.is(from - 1, "by") || t.is(from - 1, "to")) && t.is(from - 2, Class.OWNING);
    boolean placed = t.is(from - 1, Class.PREPOSITION) && !t.is(from - 1, "by");
    entry.owns += t.is(to, Type.POSSESSIVE) && !t.isName(to + 1) ? 1 : 0;
    entry.places += placed && !held && !owns ? 1 : 0;
    // "The people of Kell lost": who lost is not Kell.
    entry.acts |=
        owns || held || t.is(to, Type.POSSESSIVE) || !placed && CommonBodies.isDoing(t, to);
    boolean article = t.is(from - 1, "the") && voice.type() == Voice.Kind.NAME;
    entry.article |= article;
    entry.thing |=
        article && (!t.isWord(to) || t.isAny(to, CommonBodies.ENDS) || CommonBodies.isDoing(t, to));
    entry.last = s;
    entry.territory |= t.is(to - 1, Class.TERRITORY);
    entry.person |= voice.type() == Voice.Kind.PERSON;
    entry.organisation |= voice.type() == Voice.Kind.ORGANISATION;
    boolean thing = to - from > 1 && t.is(to, Type.COMMA) && t.is(to + 1, "which");
    entry.organisation |=
        thing && voice.type() == Voice.Kind.NAME && !t.is(from - 1, Class.PREPOSITION);
    entry.organisation |=
        phrase.hasAside() && voice.type() == Voice.Kind.NAME && AsideNames.isBody(t, phrase);
    entry.official |=
        t.is(to - 1, Class.AUTHORITY)
            || t.is(to - 1, Class.GENERIC_BODY) && !t.is(to - 1, Class.BARE_COMPANY);
    entry.media |= t.is(to - 1, Class.MEDIA);
    if (entry.role.isEmpty()) {
      entry.role = voice.role();
    }
    if (entry.body.isEmpty()) {
      entry.body = voice.organisation();
    }
    if (entry.pronoun.isEmpty()) {
      entry.pronoun = voice.pronoun();
    }
    boolean described =
        phrase.hasAside() && voice.role().isEmpty() && voice.type() != Voice.Kind.ORGANISATION;
    entry.aged |= described && (t.is(to + 1, "a") || t.is(to + 1, "an"));
    boolean age =
        t.is(to, Type.COMMA)
            && t.is(to + 1, Type.NUMBER)
            && t.end[to + 1] - t.start[to + 1] < 4
            && !t.isWord(to + 2);
    entry.aged |= age;
    entry.person |= age && to - from > 1 && !entry.organisation;
    Offices.read(t, phrase, voice, entry);
    if (t.is(to, Type.OPEN) && t.isName(to + 1) && t.is(to + 2, Type.CLOSE)) {
      aliases.putIfAbsent(t.words(to + 1, to + 2), entry);
    }
  }

  /** Whether a name has more than six words. */
  private static boolean isLong(String name) {
    int spaces = 0;
    for (int i = name.indexOf(' '); i > 0; i = name.indexOf(' ', i + 1)) {
      spaces++;
    }
    return spaces > 5 && SPACES.splitToList(name).size() > 6;
  }

  private static final long HELD = Word.bits(Class.PERSON, Class.TITLE);

  /** "the civil protection service": a body without capitals, by which "the service" is known. */
  private void common(Tokens t, int head, int s) {
    String name = CommonBodies.name(t, head);
    if (name.isEmpty()) {
      return;
    }
    NameEntry entry = entries.computeIfAbsent(name, key -> new NameEntry(key, s));
    entry.organisation = true;
    entry.common = true;
    entry.count++;
    entry.last = s;
  }

  private void index(String headline) {
    for (NameEntry entry : entries.values()) {
      entry.headline = headline.contains(entry.words.get(0));
      if (!towns.isEmpty() && towns.contains(entry.name.toLowerCase(Locale.ROOT))) {
        entry.located = true;
        entry.places++;
      }
      for (String word : entry.words) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>(2)).add(entry);
      }
      heads.add(entry);
      String initials = entry.words.size() > 2 ? entry.initials() : "";
      if (initials.length() > 2) {
        aliases.putIfAbsent(initials, entry);
      }
    }
  }

  private void place(List<Tokens> sentences) {
    NamePlaces.Builder found = new NamePlaces.Builder(sentences.size());
    for (int s = 0; s < sentences.size(); s++) {
      found.open(s);
      Tokens t = sentences.get(s);
      int i = t.titleCase ? t.size : t.afterDateline();
      while (i < t.size) {
        if (t.isName(i) && t.quote[i] == 0) {
          int to = NameRuns.runEnd(t, i);
          // A single word names itself.
          String name = to == i + 1 ? t.words(i, to) : Voice.of(t, Phrase.of(i, to)).name();
          NameEntry entry = find(name, s);
          if (entry != null && (entry.certain || entry.person)) {
            found.add(new NamePlaces.Place(s, i, entry));
          }
          i = to;
        } else {
          i++;
        }
      }
    }
    places = found.build(entries.values());
    company = MainBody.of(entries.values(), this);
    only = MainBody.only(entries.values());
  }

  /** Whether a word is part of a name somewhere in the document. */
  boolean isKnown(String word) {
    return named(word, entry -> entry.certain);
  }

  /** Whether a name is a person's or a body's somewhere in the document. */
  boolean isSpeaker(String word) {
    return named(word, entry -> entry.person || entry.organisation || entry == company);
  }

  /** Whether a name is a person's somewhere in the document. */
  boolean isPerson(String word) {
    return named(word, entry -> entry.person);
  }

  private boolean named(String word, Predicate<NameEntry> wanted) {
    return byWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).stream().anyMatch(wanted);
  }

  /** Whether a sentence names somebody. */
  boolean names(int sentence, NameEntry entry) {
    for (NamePlaces.Place place : in(sentence)) {
      if (place.entry() == entry) {
        return true;
      }
    }
    return false;
  }

  /** The names that stand in a sentence, in order. */
  List<NamePlaces.Place> in(int sentence) {
    return places.in(sentence);
  }

  /** The fullest entry for a name, as it reads in a sentence; null when the book has none. */
  @Nullable NameEntry find(String name, int sentence) {
    NameEntry alias = aliases.get(name);
    if (alias != null) {
      return alias;
    }
    NameEntry exact = entries.get(name);
    List<String> words =
        exact != null ? exact.words : SPACES.splitToList(name.toLowerCase(Locale.ROOT));
    if (words.isEmpty()) {
      return exact;
    }
    NameEntry best = null;
    for (NameEntry entry : byWord.getOrDefault(words.get(words.size() - 1), List.of())) {
      if (entry.words.size() > words.size()
          && endsWith(entry.words, words)
          && !(entry.organisation
              && !entry.person
              && words.size() == 1
              && exact != null
              && exact.first < entry.first)
          && (best == null || score(entry, sentence) > score(best, sentence))) {
        best = entry;
      }
    }
    if (best != null) {
      return best;
    }
    for (NameEntry entry : byWord.getOrDefault(words.get(0), List.of())) {
      boolean introduced = entry.first <= sentence && (exact == null || entry.first <= exact.first);
      if (entry.words.size() > words.size()
          && entry.words.subList(0, words.size()).equals(words)
          && entry.organisation
          && !entry.person
          && !(entry.common && exact != null)
          && introduced
          && (best == null || entry.count > best.count)) {
        best = entry;
      }
    }
    return best != null ? best : exact;
  }

  private static int score(NameEntry entry, int sentence) {
    return entry.count * 4 + (entry.person ? 6 : 0) + (entry.first <= sentence ? 8 : 0);
  }

  private static boolean endsWith(List<String> whole, List<String> tail) {
    return whole.subList(whole.size() - tail.size(), whole.size()).equals(tail);
  }

  /** The body last named before a sentence whose name ends in {@code head}: "the ministry". */
  @Nullable NameEntry body(String head, int sentence) {
    NameEntry best = null;
    for (NameEntry entry : byWord.getOrDefault(head, List.of())) {
      if (entry.words.size() > 1
          && entry.head.equals(head)
          && !entry.person
          && entry.first <= sentence
          && (best == null || entry.count > best.count)) {
        best = entry;
      }
    }
    return best;
  }

  /**
   * The person last named before a sentence who holds the role {@code head} and fits: "the
   * spokesman".
   */
  @Nullable NameEntry holder(String head, int sentence, Predicate<NameEntry> fits) {
    return places.holder(head, sentence, fits);
  }

  /** The one person of the document who holds a role; null when there are more or none. */
  @Nullable NameEntry onlyHolder(String head) {
    return places.onlyHolder(head);
  }

  /** The one person up to a sentence who speaks for a body, for "the bank's boss"; or null. */
  @Nullable NameEntry headOf(String body, int sentence) {
    return heads.of(body, sentence);
  }

  /** The body the document is most about, for "the company"; null when there is none. */
  @Nullable NameEntry company() {
    return company;
  }

  /** Who is named first in a sentence, at its start; or null. */
  @Nullable NameEntry opener(int sentence) {
    List<NamePlaces.Place> named = sentence < 0 ? List.of() : in(sentence);
    return named.isEmpty() || named.get(0).token() > 1 ? null : named.get(0).entry();
  }

  /** The only name of the document, where it has come up and may be a firm's; or null. */
  @Nullable NameEntry onlyName(int sentence) {
    return only != null && only.first < sentence ? only : null;
  }

  /** The only person named up to a sentence, whose role is not known; or null. */
  @Nullable NameEntry onlyPerson(int sentence) {
    return places.onlyPerson(sentence);
  }

  /** The only person named up to a sentence, else the last within reach whose role is not known. */
  @Nullable NameEntry anyPerson(int sentence, boolean quotes) {
    return places.anyPerson(sentence, quotes);
  }
}
