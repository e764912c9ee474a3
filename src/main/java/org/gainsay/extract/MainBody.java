package org.gainsay.extract;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Tells which body a document is most about, whom "the company" means. */
final class MainBody {

  private MainBody() {}

  /** The body among the names of a document that it is most about; null when there is none. */
  static @Nullable NameEntry of(Collection<NameEntry> entries, NameBook book) {
    NameEntry best = null;
    for (NameEntry entry : entries) {
      boolean named =
          !entry.person
              && !entry.common
              && !(entry.media && !entry.headline)
              && entry.certain
              && (!entry.located || entry.organisation)
              && !entry.territory
              && !entry.official
              && (!entry.thing || entry.organisation)
              && !isSurname(entry, book)
              && !isAbbreviation(entry.name);
      if (named && weight(entry) > (best == null ? 0 : weight(best))) {
        best = entry;
      }
    }
    return best;
  }

  /** The one name among all that does something and may be a body's; null when there are more. */
  static @Nullable NameEntry only(Collection<NameEntry> entries) {
    NameEntry only = null;
    for (NameEntry entry : entries) {
      if (entry.common || entry.territory || entry.located) {
        continue;
      }
      if (only != null || entry.person || !entry.acts || !entry.pronoun.isEmpty()) {
        return null;
      }
      only = entry;
    }
    return only;
  }

  private static boolean isSurname(NameEntry entry, NameBook book) {
    NameEntry fuller = book.find(entry.name, Integer.MAX_VALUE);
    return fuller != null && fuller.person;
  }

  /** "WestLine" and the like: so companies write themselves. */
  private static boolean hasInnerCapital(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbbreviation(String name) {
    boolean all = name.length() < 5;
    for (int i = 0; i < name.length() && all; i++) {
      all = Character.isUpperCase(name.charAt(i));
    }
    return all;
  }

  private static int weight(NameEntry entry) {
    return entry.count * 2
        + (entry.organisation ? 3 : 0)
        + (entry.headline && (entry.acts || entry.organisation) ? 4 : 0)
        + (entry.acts || entry.organisation ? 1 : -3)
        + (hasInnerCapital(entry.name) ? 2 : 0)
        + (entry.name.contains(" & ") ? 4 : 0)
        - entry.places * 3;
  }
}
