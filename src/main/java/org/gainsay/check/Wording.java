package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts texts into words, as far as their wording is compared. */
final class Wording {

  /** The words of a text in lower case: runs of letters and digits. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private Wording() {}
}
