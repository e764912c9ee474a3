package org.gainsay.quantity;

import org.gainsay.model.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/** Tells figures from names whose number is spelled: the Final Four, the Six-Day War. */
final class SpelledNames {

  private static final int MOST_CLASSES = 12;

  private final Tokens t;
  private final Nouns nouns;
  private final QuantityTables tables;

  SpelledNames(Tokens tokens, Nouns nouns, QuantityTables tables) {
    this.t = tokens;
    this.nouns = nouns;
    this.tables = tables;
  }

  /** "The top twenty", "the Final Four". */
  @Nullable Draft read(Numeral n) {
    int word = n.start() - 1;
    boolean ranked =
        t.is(word, "top")
            && (t.has(word - 1, WordClass.DETERMINER) || t.is(word - 1, "s"))
            && tables.units.forward(t, n.end()) == 0;
    boolean titled = t.capital(word) || (t.is(word, "s") && t.capital(word - 2));
    boolean title =
        t.capital(n.start())
            && !t.upper(n.start())
            && (titled || t.is(word, "of") && t.capital(word - 1))
            && word > 0
            && !t.headline()
            && (t.is(word, "of") || t.is(word, "s") || !t.hasAny(word, NameRules.NO_NAME))
            && !nouns.isNounLike(n.end());
    // "In phase two", "on day two".
    boolean dated = t.is(word, "day") || t.is(word, "year");
    boolean told =
        t.has(word - 1, WordClass.PREPOSITION) || !dated && t.has(word - 1, WordClass.DETERMINER);
    boolean few = n.value().intValue() <= MOST_CLASSES && !nouns.isPlural(n.end());
    boolean classed = t.has(word, Cue.CLASSIFIER) && told && few && !t.is(word - 1, "to");
    if (classed && !nouns.isNounLike(n.end())) {
      return Draft.other(n, word, n.end(), Kind.NAME, "name");
    }
    // "The Six-Day War".
    int next = t.isHyphen(n.end()) ? n.end() + 1 : n.end();
    boolean event =
        t.capital(n.start())
            && !t.upper(n.start())
            && t.isWord(word)
            && t.capital(next)
            && tables.units.forward(t, next) != 0
            && !t.headline();
    if (event) {
      return Draft.other(n, n.start(), next + 1, Kind.NAME, "name");
    }
    boolean second = t.is(word, "number") && t.has(word - 1, WordClass.AUXILIARY);
    if (second && !nouns.isNounLike(n.end())) {
      return Draft.other(n, word, n.end(), Kind.IDENTIFIER, "number-name");
    }
    // "The founder of Nine West".
    boolean firm =
        t.capital(n.start())
            && !t.upper(n.start())
            && t.isWord(word)
            && !t.capital(word)
            && t.capital(n.end())
            && !nouns.isPlural(n.end())
            && !nouns.isPlural(n.end() + 1)
            && !t.headline();
    boolean ground = t.is(word, "ground") || isZeroKind(n);
    if (ground && n.value().signum() == 0) {
      return Draft.other(n, word, n.end(), Kind.NAME, "name");
    }
    if (firm) {
      return Draft.other(n, n.start(), n.end() + 1, Kind.NAME, "name");
    }
    return ranked || title ? Draft.other(n, word, n.end(), Kind.NAME, "name") : null;
  }

  /** "Zero tolerance". */
  private boolean isZeroKind(Numeral n) {
    return t.is(n.start(), "zero") && t.has(n.end(), WordClass.NO_FIGURE_COMPOUND);
  }
}
