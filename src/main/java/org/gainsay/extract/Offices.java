package org.gainsay.extract;

import java.util.Locale;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.model.Actor;
import org.jspecify.annotations.Nullable;

/** Reads by what office, state and party a person may be meant later on in a document. */
final class Offices {

  private static final long OFFICE = Word.bits(Class.PERSON, Class.TITLE);

  private Offices() {}

  /** What stands around a name: "Sen. Ana Kos, R-Fla.", "Ana Kos, a former governor". */
  static void read(Tokens t, Phrase phrase, Voice voice, NameEntry entry) {
    if (voice.type() == Voice.Kind.ORGANISATION) {
      return;
    }
    if (!voice.role().isEmpty()) {
      add(t, phrase.from(), phrase.to(), voice.role(), entry);
      add(t, phrase.asideFrom(), phrase.asideTo(), voice.role(), entry);
    }
    int mark = phrase.to();
    if (t.is(mark, Type.COMMA) || t.is(mark, Type.OPEN)) {
      party(t, mark + 1, entry);
    }
  }

  private static void add(Tokens t, int from, int to, String role, NameEntry entry) {
    for (int i = from; i >= 0 && i < to; i++) {
      if (t.isAny(i, OFFICE) && role.contains(t.words(i, i + 1))) {
        entry.offices.add(Voice.lower(t, i));
        entry.offices.addAll(t.word[i].offices());
      }
    }
  }

  /** "R-Fla.", "D-Ohio", "(D., Ohio)". */
  private static void party(Tokens t, int i, NameEntry entry) {
    boolean joined = isParty(t, i);
    boolean parted =
        t.isWord(i)
            && isLetter(t, i)
            && (t.is(i + 1, Type.DASH) || t.is(i + 1, Type.COMMA))
            && t.isName(i + 2);
    if (joined || parted) {
      entry.party = t.text.charAt(t.start[i]);
      int from = joined ? t.start[i] + 2 : t.start[i + 2];
      int end = joined ? t.end[i] : t.end[i + 2];
      entry.home = t.text.substring(from, end).toLowerCase(Locale.ROOT);
      entry.person = true;
    }
  }

  /** Whether a word is a party's letter joined to a state: "R-Fla". */
  static boolean isParty(Tokens t, int i) {
    if (!t.isWord(i) || t.end[i] - t.start[i] < 4) {
      return false;
    }
    char second = t.text.charAt(t.start[i] + 1);
    return Character.isUpperCase(t.text.charAt(t.start[i]))
        && (second == '-' || second == '\u2011')
        && Character.isUpperCase(t.text.charAt(t.start[i] + 2));
  }

  private static boolean isLetter(Tokens t, int i) {
    int length = t.end[i] - t.start[i];
    return Character.isUpperCase(t.text.charAt(t.start[i]))
        && (length == 1 || length == 2 && t.text.charAt(t.start[i] + 1) == '.');
  }

  /**
   * Whether somebody may be called by a phrase with an office as its head: "the Ohio Democrat". A
   * state is often shortened, so that its first letter decides.
   */
  static boolean mayBe(Tokens t, Phrase phrase, NameEntry entry) {
    int head = PhraseFinder.head(t, phrase);
    String role = entry.role.toLowerCase(Locale.ROOT);
    for (int i = phrase.from(); i < head; i++) {
      boolean office = t.is(i, Class.PERSON) && !t.is(i, Class.DETERMINER);
      boolean place = t.isName(i) && !t.isName(i - 1) && !entry.home.isEmpty();
      if (i == head - 1 && isAnotherField(t, head, role)) {
        return false;
      }
      if (!office && !place) {
        continue;
      }
      String word = Voice.lower(t, i);
      boolean ofParty = entry.party == Character.toUpperCase(word.charAt(0));
      boolean fits =
          office
              ? role.contains(word) || entry.offices.contains(word)
              : word.charAt(0) == entry.home.charAt(0);
      if (!fits && !ofParty) {
        return false;
      }
    }
    return true;
  }

  /** Whether "the trade minister" is told apart from a "finance minister" by what stands before. */
  private static boolean isAnotherField(Tokens t, int head, String role) {
    int field = head - 1;
    boolean plain =
        t.isWord(field)
            && !t.capital[field]
            && t.word[field].isUnknown()
            && !PhraseFinder.endsIn(t, field, "ed")
            && !PhraseFinder.endsIn(t, field, "ing");
    int at = plain ? role.indexOf(' ' + Voice.lower(t, head)) : -1;
    boolean whole = at > 0 && at + 1 + Voice.lower(t, head).length() == role.length();
    return whole && !role.contains(Voice.lower(t, field)) && !role.substring(0, at).contains("'");
  }

  /** Whether the names before a head are its bearer's too: "the Kos campaign" is not another's. */
  static boolean names(Tokens t, Phrase phrase, NameEntry entry) {
    int head = PhraseFinder.head(t, phrase);
    for (int i = phrase.from(); i < head; i++) {
      boolean owns = !entry.common && t.is(i + 1, Type.POSSESSIVE);
      if ((t.isName(i) && !t.titleCase || owns) && !entry.words.contains(Voice.lower(t, i))) {
        return false;
      }
    }
    return true;
  }

  /** "Norland's deputy minister": an office named by whose it is. */
  static boolean isOwned(Tokens t, Phrase phrase) {
    for (int i = phrase.from() + 1; i + 1 < phrase.to(); i++) {
      if (t.is(i, Type.POSSESSIVE)) {
        return t.isName(phrase.from());
      }
    }
    return false;
  }

  /** "Kos's deputy" where a sentence begins so: the deputy is meant and not Kos; or null. */
  static @Nullable Actor owned(Tokens t) {
    Phrase subject = CueFinder.firstSubject(t, t.size);
    int head = subject == null ? -1 : PhraseFinder.head(t, subject);
    boolean holds =
        subject != null
            && head == subject.to() - 1
            && t.is(subject.from() + 1, Type.POSSESSIVE)
            && t.is(head, Class.PERSON)
            && !t.isName(head)
            && !PhraseFinder.endsIn(t, head, "s");
    return holds && subject != null && !subject.hasAside()
        ? Actor.named(t.words(subject.from(), subject.to()))
        : null;
  }
}
