package org.gainsay.extract;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A name and what the document says of its bearer. */
final class NameEntry {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  final String name;
  final List<String> words;

  /** What the name says it is: the last word, or the one before the first "of" or "for". */
  final String head;

  boolean person;
  boolean organisation;
  String role = "";
  String body = "";
  String pronoun = "";

  /** By what he may be called later on, in lower case: "senator", "lawmaker". */
  final Set<String> offices = new HashSet<>();

  /** The state and the letter of the party behind a name: "fla" and 'R' of "R-Fla."; or empty. */
  String home = "";

  char party;

  /** Introduced by an age or a trade, as newspapers do with people who hold no office. */
  boolean aged;

  int count;

  /** How often it owns what follows: "Kell's trams". */
  int owns;

  int places;
  boolean headline;

  /** Seen behind "in" or "near", as places are: "in Kell". */
  boolean located;

  /** Seen before a verb or an 's, as what acts or owns something. */
  boolean acts;

  /** Seen where no sentence start asks for a capital. */
  boolean certain;

  boolean common;

  /** Seen behind "the", as no person is. */
  boolean article;

  /** Seen behind "the" with nothing of its own behind it: "the Kell sank", a ship or a river. */
  boolean thing;

  /** A ministry, a board, an institute: no company. */
  boolean official;

  /** A paper, a station, an agency for news. */
  boolean media;

  /** A city, a county, a province. */
  boolean territory;

  final int first;
  int last;

  NameEntry(String name, int first) {
    this.name = name;
    this.words = withoutSuffix(SPACES.splitToList(name.toLowerCase(Locale.ROOT)));
    this.head = head(words);
    this.first = first;
    this.last = first;
  }

  /** Of "Jan Kos Jr." the words by which he is called later on. */
  private static List<String> withoutSuffix(List<String> words) {
    String last = words.get(words.size() - 1);
    boolean suffix = words.size() > 1 && (last.startsWith("jr") || last.startsWith("sr"));
    return suffix && last.length() < 4 ? words.subList(0, words.size() - 1) : words;
  }

  private static String head(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).equals("of") || words.get(i).equals("for")) {
        return words.get(i - 1);
      }
    }
    return words.get(words.size() - 1);
  }

  /** The first letters of its words that have a capital: "WHO". */
  String initials() {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean opens = i == 0 || name.charAt(i - 1) == ' ';
      if (opens && Character.isUpperCase(name.charAt(i))) {
        initials.append(name.charAt(i));
      }
    }
    return initials.toString();
  }

  /** Whether it may be a person: known as one, or two or three words that no place name shows. */
  boolean mayBePerson() {
    return person
        || !organisation
            && !article
            && certain
            && places == 0
            && words.size() > 1
            && words.size() < 4;
  }

  @Override
  public String toString() {
    return name + (person ? " (person)" : organisation ? " (organisation)" : "");
  }

  /** Whether it is one word that the text never has do anything but own: rather a place. */
  boolean onlyOwns() {
    return words.size() == 1 && !organisation && owns == count;
  }
}
