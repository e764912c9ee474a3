package org.gainsay.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Actor;

/**
 * Tells outlets that are no papers: what a firm, an agency or a movement gives out of itself. What
 * nobody else says there, the issuer says: "Norvent Foods (press release)".
 */
final class Issuers {

  private final Set<String> marks = new HashSet<>();

  private Issuers() {}

  static Issuers of(Lexicon lexicon) {
    Issuers issuers = new Issuers();
    lexicon.table("issued-by").forEach(row -> issuers.marks.add(row.need("words")));
    return issuers;
  }

  /** Who speaks where an outlet cites nobody: the issuer by its name, else the outlet. */
  Actor voice(String outlet) {
    String issuer = issuer(outlet);
    return issuer.isEmpty() ? Actor.outlet(outlet) : Actor.named(issuer);
  }

  /** The name before a mark in brackets or behind a comma, a colon or a dash; else empty. */
  private String issuer(String outlet) {
    String whole = outlet.strip();
    boolean closed = whole.endsWith(")");
    int mark = closed ? whole.lastIndexOf('(') : lastMark(whole);
    if (mark < 1) {
      return "";
    }
    String behind = whole.substring(mark + 1, whole.length() - (closed ? 1 : 0));
    String words = behind.strip().toLowerCase(Locale.ROOT);
    return marks.contains(words) ? whole.substring(0, mark).strip() : "";
  }

  private static int lastMark(String outlet) {
    int last = -1;
    for (int i = 0; i < outlet.length(); i++) {
      char c = outlet.charAt(i);
      last = c == ',' || c == ':' || c == '–' || c == '—' ? i : last;
    }
    return last;
  }
}
