package org.gainsay.extract;

import java.util.Arrays;
import java.util.List;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.QuantityMention;
import org.jspecify.annotations.Nullable;

/** What parts the clauses of a sentence: its marks and conjunctions, and the asides between two. */
final class ClauseMarks {

  private static final int STRONG = 12;
  private static final int MEDIUM = 4;
  private static final int WEAK = 1;
  private static final int LONGEST_ASIDE = 16;

  /** How far before its comma a word of change may stand. */
  private static final int MOVED = 5;

  /** A quotation of so few words is read with the clause around it: "well under 90". */
  private static final int FEW_QUOTED = 5;

  private final List<Token> tokens;

  /** For each token the figure it belongs to, -1 for none. */
  private final int[] figureAt;

  private final List<QuantityMention> figures;
  private final ScopeWords words;

  /** Quotation marks around a few words. */
  private final boolean[] quoteMark;

  ClauseMarks(List<Token> tokens, int[] figureAt, List<QuantityMention> figures, ScopeWords words) {
    this.tokens = tokens;
    this.figureAt = figureAt;
    this.figures = figures;
    this.words = words;
    quoteMark = quoteMarks(tokens);
  }

  /** Whether a mark only sets a few words of the clause in quotation marks. */
  boolean isQuoteMark(int at) {
    return quoteMark[at];
  }

  private static boolean[] quoteMarks(List<Token> tokens) {
    boolean[] marks = new boolean[tokens.size()];
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).isMark()) {
        continue;
      }
      switch (tokens.get(i).form()) {
        case "“" -> open = i;
        case "\"", "”" -> {
          boolean closes = open >= 0;
          if (closes && i - open - 1 <= FEW_QUOTED && i - open > 1) {
            marks[open] = true;
            marks[i] = true;
          }
          open = closes || tokens.get(i).is("”") ? -1 : i;
        }
        default -> {}
      }
    }
    return marks;
  }

  /** Stretches between two commas that say when or where, or behind which the verb follows. */
  boolean[] asides() {
    boolean[] aside = new boolean[tokens.size()];
    int open = -1;
    boolean figure = false;
    for (int i = 0; i < tokens.size(); i++) {
      figure |= figureAt[i] >= 0 && figures.get(figureAt[i]).isFigure();
      if (figureAt[i] >= 0 || !tokens.get(i).isMark(',')) {
        continue;
      }
      if (open >= 0
          && !figure
          && i - open <= LONGEST_ASIDE
          && i + 1 < tokens.size()
          && isAside(open, i + 1)) {
        Arrays.fill(aside, open, i + 1, true);
      }
      open = i;
      figure = false;
    }
    return aside;
  }

  private boolean isAside(int open, int behind) {
    ScopeWords.Word next = words.function(tokens.get(behind));
    boolean moves = words.move(tokens.get(behind)) != null;
    if (moves || next == ScopeWords.Word.AUXILIARY || next == ScopeWords.Word.VERB) {
      return true;
    }
    // "The last one, on 14 May, drew 90".
    if (words.function(tokens.get(open + 1)) == ScopeWords.Word.LOCATIVE) {
      return true;
    }
    if (isFronted(open)) {
      return true;
    }
    // "Two, both of them boys, never found": the clause has no verb but this.
    return open > 0 && figureAt[open - 1] >= 0 && next == ScopeWords.Word.ADVERB;
  }

  /**
   * Whether a sentence begins with where something was and goes on with what is told of the place:
   * "In Osk, where it rained, nine came".
   */
  private boolean isFronted(int comma) {
    if (words.function(tokens.get(comma + 1)) != ScopeWords.Word.RELATIVE) {
      return false;
    }
    for (int i = 0; i < comma; i++) {
      ScopeWords.Word word = words.function(tokens.get(i));
      boolean opens = word == ScopeWords.Word.LOCATIVE;
      if (i == 0 ? !opens : figureAt[i] >= 0 || tokens.get(i).isMark() || isVerb(word)) {
        return false;
      }
    }
    return comma > 1;
  }

  private static boolean isVerb(ScopeWords.@Nullable Word word) {
    return word == ScopeWords.Word.AUXILIARY || word == ScopeWords.Word.VERB;
  }

  /** How far a token puts apart the words on its sides. */
  int cut(int at) {
    Token token = tokens.get(at);
    if (quoteMark[at]) {
      return 0;
    }
    boolean announces = at + 1 < tokens.size() && figureAt[at + 1] >= 0;
    if (announces && token.isMark(':')) {
      return WEAK;
    }
    if (token.isMark()) {
      return switch (token.form().charAt(0)) {
        case ';', ':', '(', ')', '—', '–', '"', '“', '”', '•', '|' -> STRONG;
        case ',' -> isOfMove(at) ? WEAK : isOfRelative(at) ? STRONG : MEDIUM;
        default -> 0;
      };
    }
    ScopeWords.Word word = words.function(token);
    if (word == ScopeWords.Word.RELATIVE) {
      return MEDIUM / 2;
    }
    if (word == ScopeWords.Word.CONJUNCTION) {
      boolean joins = token.is("and") || token.is("or");
      return joins ? WEAK : MEDIUM;
    }
    return isClauseAs(at) ? MEDIUM : 0;
  }

  /** "The price fell again, to 17": where a move ends belongs to it. */
  private boolean isOfMove(int at) {
    boolean ends =
        at + 2 < tokens.size()
            && figureAt[at + 2] >= 0
            && words.links().is(Link.ENDS, tokens.get(at + 1));
    for (int i = at - 1; ends && i >= 0 && at - i <= MOVED && !tokens.get(i).isMark(); i--) {
      if (words.move(tokens.get(i)) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether "as" begins a clause: "a march was held as nine clerks went"; not "as many as". */
  private boolean isClauseAs(int at) {
    return tokens.get(at).is("as")
        && at > 0
        && at + 2 < tokens.size()
        && figureAt[at + 1] < 0
        && figureAt[at - 1] < 0
        && !tokens.get(at - 1).isMark()
        && !isNextAs(at + 2)
        && !isNextAs(at - 2);
  }

  private boolean isNextAs(int at) {
    return at >= 0 && (tokens.get(at).is("as") || tokens.get(at).is("such"));
  }

  /** Whether a comma closes a clause that begins behind the one before: "the line, which ..,". */
  private boolean isOfRelative(int at) {
    for (int i = at - 1; i > 0; i--) {
      if (tokens.get(i).isMark()) {
        boolean opens = figureAt[i] < 0 && tokens.get(i).is(",");
        return opens && words.function(tokens.get(i + 1)) == ScopeWords.Word.RELATIVE;
      }
    }
    return false;
  }
}
