package org.gainsay.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Brings the forms of a word together: {@code killed}, {@code kills} and {@code killing} share one
 * stem. Light rules for plural, -ed, -ing and -ion, and a table for the rest. A stem is a key, not
 * a word to be shown.
 */
final class WordForms {

  private final Map<String, String> bases;

  private WordForms(Map<String, String> bases) {
    this.bases = Map.copyOf(bases);
  }

  static WordForms of(Lexicon lexicon) {
    Map<String, String> bases = new HashMap<>();
    for (LexiconRow row : lexicon.table("irregular-forms")) {
      for (String form : row.list("forms")) {
        bases.putIfAbsent(form, row.need("base"));
      }
    }
    return new WordForms(bases);
  }

  /** Whether the table has forms that begin with a digit. */
  boolean hasNumbers() {
    return bases.keySet().stream().anyMatch(form -> Character.isDigit(form.charAt(0)));
  }

  /** The stem of a word in any case. */
  String stem(String word) {
    String form = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (Character.isDigit(form.charAt(form.length() - 1)) && !bases.containsKey(form)) {
      return tail(form);
    }
    if (form.endsWith("'s")) {
      form = form.substring(0, form.length() - 2);
    } else if (form.endsWith("'")) {
      form = form.substring(0, form.length() - 1);
    }
    String base = bases.get(form);
    return tail(base != null ? base : ending(plural(form)));
  }

  private String plural(String form) {
    if (form.length() > 3 && form.endsWith("s")) {
      if (form.endsWith("ies")) {
        return form.length() > 4 ? form.substring(0, form.length() - 3) + "y" : form;
      }
      if (form.endsWith("sses")
          || form.endsWith("xes")
          || form.endsWith("ches")
          || form.endsWith("shes")) {
        return form.substring(0, form.length() - 2);
      }
      if (!form.endsWith("ss") && !form.endsWith("us") && !form.endsWith("is")) {
        String single = form.substring(0, form.length() - 1);
        String base = bases.get(single);
        return base != null ? base : single;
      }
    }
    return form;
  }

  private static String ending(String form) {
    int length = form.length();
    if (length > 5 && form.endsWith("ied")) {
      return form.substring(0, length - 3) + "y";
    }
    if (length > 4 && form.endsWith("ed") && hasVowel(form, length - 2)) {
      return form.substring(0, length - 2);
    }
    if (length > 5 && form.endsWith("ing") && hasVowel(form, length - 3)) {
      return form.substring(0, length - 3);
    }
    if (length > 6 && (form.endsWith("tion") || form.endsWith("sion"))) {
      return form.substring(0, length - 3);
    }
    return form;
  }

  /** Without a silent e, and with one of two equal consonants: kill, killed and kil are one. */
  private static String tail(String form) {
    String short1 = form;
    if (short1.length() > 3 && short1.endsWith("e")) {
      short1 = short1.substring(0, short1.length() - 1);
    }
    int length = short1.length();
    if (length > 3
        && short1.charAt(length - 1) == short1.charAt(length - 2)
        && "aeiou".indexOf(short1.charAt(length - 1)) < 0) {
      short1 = short1.substring(0, length - 1);
    }
    return short1;
  }

  private static boolean hasVowel(String form, int to) {
    for (int i = 0; i < to; i++) {
      if ("aeiouy".indexOf(form.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
