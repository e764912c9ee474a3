package org.gainsay.text;

import static org.gainsay.lexicon.PhraseTrie.isSpace;
import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.PhraseTrie;

/** Cuts the name of an outlet out of the words around it. */
final class OutletNames {

  private static final int MOST_WORDS = 7;

  private final PhraseTrie<Boolean> joiners;
  private final PhraseTrie<Boolean> none;
  private final PhraseTrie<String> agencies;

  private OutletNames(Lexicon lexicon) {
    Map<String, Boolean> words = new HashMap<>();
    lexicon.table("name-joiners").forEach(row -> words.put(row.need("word"), true));
    joiners = PhraseTrie.of(words);
    Map<String, Boolean> others = new HashMap<>();
    lexicon.table("no-outlets").forEach(row -> others.put(row.need("words"), true));
    none = PhraseTrie.of(others);
    Map<String, String> wires = new HashMap<>();
    lexicon.table("agencies").forEach(row -> wires.put(row.need("word"), row.need("name")));
    agencies = PhraseTrie.of(wires);
  }

  static OutletNames of(Lexicon lexicon) {
    return new OutletNames(lexicon);
  }

  /**
   * The name that starts at {@code from}, behind small words, years and marks: capitalised words
   * and the joiners between them, or an internet domain. Empty when there is none.
   */
  String behind(String text, int from, int to) {
    int at = from;
    // “2021 the Brome Post”, “-2023, by Osk Radio”
    while (at < to && !isNameStart(text, at)) {
      char c = text.charAt(at);
      int end = tokenEnd(text, at, to);
      boolean small = Character.isLowerCase(c) && end - at <= 4;
      boolean mark = !Character.isLetterOrDigit(c) && c != '|';
      if (isDomain(text, at, to)) {
        break;
      }
      if (!small && !mark && !Character.isDigit(c)) {
        return "";
      }
      at = skipSpace(text, end, to);
    }
    if (at >= to) {
      return "";
    }
    int end = isDomain(text, at, to) ? wordEnd(text, at, to) : nameEnd(text, at, to);
    return none.longest(text, at, to) == null ? strip(text.substring(at, end)) : "";
  }

  /** The agency that a line names in words of its own case, as it writes it; empty without one. */
  String agency(String text, int from, int to) {
    int at = from;
    while (at < to) {
      PhraseTrie.Hit<String> hit = agencies.longest(text, at, to);
      boolean whole = hit != null && (hit.end() - at > 3 || isUpper(text, at, hit.end()));
      if (hit != null && whole && !text.startsWith("-", hit.end())) {
        return text.substring(at, hit.end());
      }
      at = skipSpace(text, tokenEnd(text, at, to), to);
    }
    return "";
  }

  /** Whether the words are the name of an agency and no more. */
  boolean isAgency(String name) {
    return !name.isEmpty() && agency(name, 0, name.length()).equals(name);
  }

  /** "AP", "dpa" as such; "ap" is a part of something else. */
  private static boolean isUpper(String text, int from, int to) {
    return text.startsWith("dpa", from)
        || text.substring(from, to).chars().noneMatch(Character::isLowerCase);
  }

  /** The name that makes up the words from {@code from} to {@code to}, an owner's before "'s". */
  String before(String text, int from, int to) {
    String words = text.substring(from, to).strip();
    int owner = Math.max(words.indexOf("'s "), words.indexOf("\u2019s "));
    String name = owner > 0 ? words.substring(0, owner) : words;
    if (name.isEmpty()
        || !isNameStart(name, 0)
        || nameEnd(name, 0, name.length()) < name.length()) {
      return "";
    }
    return name;
  }

  /** The writers' names behind "By"; empty when the words do not open so. */
  String byline(String text, int from, int to) {
    int end = tokenEnd(text, from, to);
    if (text.substring(from, end).equalsIgnoreCase("story")) {
      int by = skipSpace(text, end, to);
      return by < to ? byline(text, by, to) : "";
    }
    if (!text.substring(from, end).equalsIgnoreCase("by")) {
      return "";
    }
    StringBuilder writers = new StringBuilder();
    int at = skipSpace(text, end, to);
    while (at < to && isNameStart(text, at)) {
      int stop = at;
      while (stop < to && isNameStart(text, stop)) {
        end = wordEnd(text, stop, to);
        stop = skipSpace(text, end, to);
        if (",;|:".indexOf(text.charAt(end - 1)) >= 0) {
          break;
        }
      }
      writers.append(writers.isEmpty() ? "" : ", ").append(strip(text.substring(at, end)));
      boolean more = text.startsWith("and ", stop) || text.startsWith("& ", stop);
      if (!more) {
        break;
      }
      at = skipSpace(text, tokenEnd(text, stop, to), to);
    }
    return writers.toString();
  }

  private static boolean isNameStart(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  private int nameEnd(String text, int from, int to) {
    int end = from;
    int at = from;
    for (int n = 0; at < to && n < MOST_WORDS; n++) {
      int wordEnd = wordEnd(text, at, to);
      int tokenEnd = tokenEnd(text, at, to);
      boolean capital = isNameStart(text, at) || text.charAt(at) == '&';
      if (!capital && joiners.token(text, at, tokenEnd) == null) {
        break;
      }
      boolean closes = ",.;:|()".indexOf(text.charAt(wordEnd - 1)) >= 0;
      if (capital) {
        end = closes ? wordEnd - 1 : wordEnd;
      }
      if (closes && !isInitials(text, at, wordEnd)) {
        break;
      }
      at = skipSpace(text, wordEnd, to);
      if (at - wordEnd > 2) {
        break;
      }
    }
    return end;
  }

  /** “U.S.” inside a name. */
  private static boolean isInitials(String text, int at, int end) {
    return end - at >= 4 && text.charAt(at + 1) == '.' && text.charAt(end - 1) == '.';
  }

  private static int wordEnd(String text, int at, int to) {
    int i = at;
    while (i < to && !isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** “brome.example”: a small word with a dot inside. */
  private static boolean isDomain(String text, int at, int to) {
    int end = wordEnd(text, at, to);
    int dot = text.indexOf('.', at);
    return dot > at + 1
        && dot < end - 2
        && Character.isLowerCase(text.charAt(at))
        && Character.isLetter(text.charAt(dot + 1));
  }

  private static String strip(String name) {
    int end = name.length();
    while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) {
      end--;
    }
    String stripped = name.substring(0, end);
    return stripped.replace('\u00a0', ' ');
  }

  /** Whether two names mean one outlet, letter case and a leading article aside. */
  boolean same(String a, String b) {
    return bare(a).equals(bare(b)) || isAgency(a) && isAgency(b) && full(a).equals(full(b));
  }

  private String full(String agency) {
    PhraseTrie.Hit<String> hit = agencies.longest(agency, 0, agency.length());
    return hit == null ? agency : hit.value();
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
