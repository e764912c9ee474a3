package org.gainsay.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that set a figure against the one before it in its sentence, so that both are of one
 * measure: "nine, not twelve". From the table {@code contrast-words}; immutable and thread-safe.
 */
public final class Contrasts {

  /** The most characters between two figures that are set against each other. */
  private static final int REACH = 60;

  /** What may stand between such words and their figure: an article, a colon. */
  private static final Pattern ARTICLES =
      Pattern.compile("(: | (the|a|an|its|his|her|their|about|some|only|just|of) )$");

  /** "Nine, and not, as many feared, twelve". */
  private static final Pattern ASIDE = Pattern.compile(",[^,;:.]{1,40}, ?$");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private final Set<String> words;

  private Contrasts(Set<String> words) {
    this.words = words;
  }

  /** The words of {@code lexicon}. */
  public static Contrasts of(Lexicon lexicon) {
    Set<String> words = new HashSet<>();
    for (LexiconRow row : lexicon.table("contrast-words")) {
      words.add(row.need("words"));
    }
    return new Contrasts(Set.copyOf(words));
  }

  /** Whether the text between two figures sets the second against the first. */
  public boolean stand(String between) {
    if (between.length() > REACH) {
      return false;
    }
    String text = SPACE.matcher(between.toLowerCase(Locale.ROOT)).replaceAll(" ");
    text = ASIDE.matcher(text).replaceFirst("");
    String before = ARTICLES.matcher(text).replaceFirst("").stripTrailing();
    for (String word : words) {
      if (before.endsWith(word)) {
        int at = before.length() - word.length();
        if (at == 0 || !Character.isLetter(before.charAt(at - 1)) || word.startsWith(",")) {
          return true;
        }
      }
    }
    return false;
  }
}
