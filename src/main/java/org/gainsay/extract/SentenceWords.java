package org.gainsay.extract;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence, where its figures stand among them, and how far any two words are from
 * each other: clause boundaries and figures between them count as distance.
 */
final class SentenceWords {

  private static final int STRONG = 12;
  private static final int MEDIUM = 4;
  private static final int WEAK = 1;
  private static final int FIGURE = 6;
  private static final int LONGEST_ASIDE = 16;

  /** A quotation of so few words is read with the clause around it: "well under 90". */
  private static final int FEW_QUOTED = 5;

  private final String text;
  private final List<Token> tokens;

  /** For each token the figure it belongs to, -1 for none. */
  private final int[] figureAt;

  /** Boundary costs summed up to each token. */
  private final int[] cuts;

  /** Figures that part their surroundings, counted up to each token by where they start. */
  private final int[] opened;

  /** Tokens that count as distance, summed up; asides between commas do not. */
  private final int[] steps;

  /** Quotation marks around a few words. */
  private final boolean[] quoteMark;

  private final boolean capitals;

  private final int[] firstToken;
  private final int[] endToken;
  private final List<QuantityMention> figures;
  private final List<Span> speakers;

  /** What was found named in it, in one company, by what is counted. */
  private final Map<Dimension, List<Sense>> senses = new EnumMap<>(Dimension.class);

  private @Nullable Company company;

  /** Finds the families a sentence names. */
  interface SenseFinder {
    List<Sense> find(SentenceWords sentence, Company company, Dimension dimension);
  }

  /**
   * @param text what the offsets of the tokens are in
   * @param speakers where those stand who state the figures
   */
  SentenceWords(
      String text,
      List<Token> tokens,
      List<QuantityMention> figures,
      List<Span> speakers,
      ScopeWords words) {
    this.text = text;
    this.speakers = speakers;
    this.tokens = tokens;
    this.figures = figures;
    figureAt = new int[tokens.size()];
    Arrays.fill(figureAt, -1);
    firstToken = new int[figures.size()];
    endToken = new int[figures.size()];
    Arrays.fill(firstToken, tokens.size());
    for (int i = 0, f = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      while (f < figures.size() && figures.get(f).span().end() <= token.start()) {
        f++;
      }
      if (f < figures.size() && figures.get(f).span().start() < token.end()) {
        figureAt[i] = f;
        firstToken[f] = Math.min(firstToken[f], i);
        endToken[f] = i + 1;
      }
    }
    quoteMark = quoteMarks(tokens);
    boolean[] aside = asides(words);
    cuts = new int[tokens.size() + 1];
    steps = new int[tokens.size() + 1];
    opened = new int[tokens.size() + 1];
    int capital = 0;
    int plain = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean counts = figureAt[i] < 0 && !aside[i];
      cuts[i + 1] = cuts[i] + (counts ? cut(i, words) : 0);
      int at = figureAt[i];
      boolean parts = at >= 0 && firstToken[at] == i && parts(at) && !isWholeOf(i);
      opened[i + 1] = opened[i] + (parts ? 1 : 0);
      steps[i + 1] = steps[i] + (aside[i] ? 0 : 1);
      if (Character.isLetter(tokens.get(i).form().charAt(0))) {
        capital += tokens.get(i).capital() && i > 0 ? 1 : 0;
        plain += tokens.get(i).capital() ? 0 : 1;
      }
    }
    capitals = capital > plain;
  }

  /** Some of its words as the text writes them, with single spaces. */
  String written(int from, int to) {
    return CharMatcher.whitespace()
        .trimAndCollapseFrom(
            text.substring(tokens.get(from).start(), tokens.get(to - 1).end()), ' ');
  }

  private static boolean[] quoteMarks(List<Token> tokens) {
    boolean[] marks = new boolean[tokens.size()];
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).form()) {
        case "“" -> open = i;
        case "\"", "”" -> {
          boolean closes = open >= 0;
          if (closes && i - open - 1 <= FEW_QUOTED && i - open > 1) {
            marks[open] = true;
            marks[i] = true;
          }
          open = closes || tokens.get(i).form().equals("”") ? -1 : i;
        }
        default -> {}
      }
    }
    return marks;
  }

  /** Whether a mark only sets a few words of the clause in quotation marks. */
  boolean isQuoteMark(int at) {
    return quoteMark[at];
  }

  /** Stretches between two commas that say when or where, or behind which the verb follows. */
  private boolean[] asides(ScopeWords words) {
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
          && isAside(open, i + 1, words)) {
        Arrays.fill(aside, open, i + 1, true);
      }
      open = i;
      figure = false;
    }
    return aside;
  }

  private boolean isAside(int open, int behind, ScopeWords words) {
    ScopeWords.Word next = words.function(tokens.get(behind));
    boolean moves = words.move(tokens.get(behind)) != null;
    if (moves || next == ScopeWords.Word.AUXILIARY || next == ScopeWords.Word.VERB) {
      return true;
    }
    // "The last one, on 14 May, drew 90".
    if (words.function(tokens.get(open + 1)) == ScopeWords.Word.LOCATIVE) {
      return true;
    }
    // "Two, both of them boys, never found": the clause has no verb but this.
    return open > 0 && figureAt[open - 1] >= 0 && next == ScopeWords.Word.ADVERB;
  }

  /** Whether most words begin with a capital, as in headlines, so that capitals tell no names. */
  boolean isInCapitals() {
    return capitals;
  }

  private int cut(int at, ScopeWords words) {
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
        case ',' -> isOfRelative(at, words) ? STRONG : MEDIUM;
        default -> 0;
      };
    }
    ScopeWords.Word word = words.function(token);
    if (word == ScopeWords.Word.RELATIVE) {
      return MEDIUM / 2;
    }
    if (word == ScopeWords.Word.CONJUNCTION) {
      boolean joins = token.form().equals("and") || token.form().equals("or");
      return joins ? WEAK : MEDIUM;
    }
    return isClauseAs(at) ? MEDIUM : 0;
  }

  /** Whether "as" begins a clause: "a march was held as nine clerks went"; not "as many as". */
  private boolean isClauseAs(int at) {
    return tokens.get(at).form().equals("as")
        && at > 0
        && at + 2 < tokens.size()
        && figureAt[at + 1] < 0
        && figureAt[at - 1] < 0
        && !tokens.get(at - 1).isMark()
        && !isNextAs(at + 2)
        && !isNextAs(at - 2);
  }

  private boolean isNextAs(int at) {
    return at >= 0 && (tokens.get(at).form().equals("as") || tokens.get(at).form().equals("such"));
  }

  /** Whether a comma closes a clause that begins behind the one before: "the line, which ..,". */
  private boolean isOfRelative(int at, ScopeWords words) {
    for (int i = at - 1; i > 0; i--) {
      if (tokens.get(i).isMark()) {
        boolean opens = figureAt[i] < 0 && tokens.get(i).form().equals(",");
        return opens && words.function(tokens.get(i + 1)) == ScopeWords.Word.RELATIVE;
      }
    }
    return false;
  }

  /** Whether a word is part of a name: a capital that no sentence's start explains. */
  boolean isName(int at) {
    if (capitals || !tokens.get(at).capital()) {
      return false;
    }
    boolean opens = at == 0 || tokens.get(at - 1).isMark();
    return !opens || (at + 1 < tokens.size() && tokens.get(at + 1).capital());
  }

  /** Whether a word names one of those who state the figures. */
  boolean isSpeaker(int at) {
    Token token = tokens.get(at);
    for (Span speaker : speakers) {
      if (token.start() < speaker.end() && speaker.start() < token.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence begins with a whole of which a figure is a part: "Of the 34, six stayed".
   */
  boolean isOfWhole(int figure) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).isMark()) {
      from++;
    }
    if (from + 2 >= tokens.size() || !tokens.get(from).form().equals("of")) {
      return false;
    }
    int whole = Math.max(figureAt[from + 1], figureAt[from + 2]);
    return whole >= 0 && whole != figure && first(figure) > from;
  }

  /** Whether the figure at a token is the whole of the one right before it: "12 of the 60". */
  private boolean isWholeOf(int at) {
    int before = at - 1;
    while (before > 0 && at - before <= 2 && !tokens.get(before).form().equals("of")) {
      before--;
    }
    return before > 0
        && tokens.get(before).form().equals("of")
        && !tokens.get(at - 1).isMark()
        && figureAt[before - 1] >= 0
        && figures.get(figureAt[before - 1]).isFigure();
  }

  /** The last colon before a figure; -1 when there is none. */
  int colonBefore(int figure) {
    for (int i = first(figure) - 1; i >= 0; i--) {
      if (tokens.get(i).isMark(':')) {
        return i;
      }
    }
    return -1;
  }

  /** The families it names in some company, found once for all figures of a dimension. */
  List<Sense> senses(Company company, Dimension dimension, SenseFinder finder) {
    if (this.company != company) {
      this.company = company;
      senses.clear();
    }
    List<Sense> known = senses.get(dimension);
    if (known == null) {
      known = Collections.unmodifiableList(finder.find(this, company, dimension));
      senses.put(dimension, known);
    }
    return known;
  }

  List<Token> tokens() {
    return tokens;
  }

  List<QuantityMention> figures() {
    return figures;
  }

  /** The first token of a figure. */
  int first(int figure) {
    return Math.min(firstToken[figure], tokens.size());
  }

  /** The token behind a figure. */
  int end(int figure) {
    return Math.max(endToken[figure], first(figure));
  }

  /** The figure a token belongs to, -1 for none. */
  int figure(int token) {
    return figureAt[token];
  }

  /** The tokens that lie within {@code span}: first, and behind the last; null when none does. */
  int @Nullable [] within(Span span) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= span.start() && tokens.get(i).end() <= span.end()) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return from < 0 ? null : new int[] {from, to};
  }

  /** How far the tokens from {@code from} to {@code to} are from a figure. */
  int distance(int figure, int from, int to) {
    int a = first(figure);
    int b = end(figure);
    if (from < b && a < to) {
      return 0;
    }
    int low = to <= a ? to : b;
    int high = to <= a ? a : from;
    return steps[high] - steps[low] + cuts[high] - cuts[low] + FIGURE * crossed(figure, low, high);
  }

  /** Boundary costs alone between a figure and some tokens. */
  int boundary(int figure, int from, int to) {
    int a = first(figure);
    int b = end(figure);
    if (from < b && a < to) {
      return 0;
    }
    int low = to <= a ? to : b;
    int high = to <= a ? a : from;
    return cuts[high] - cuts[low];
  }

  /** Figures between, those left out that belong to one move: from 300 to 340. */
  int crossed(int figure, int low, int high) {
    if (low >= high || isMove(figure)) {
      return 0;
    }
    int count = opened[high] - opened[low];
    int cut = figureAt[low];
    if (cut >= 0 && low > firstToken[cut]) {
      count += parts(cut) ? 1 : 0;
    }
    boolean own = first(figure) < high && end(figure) > low && end(figure) > first(figure);
    return own && parts(figure) ? count - 1 : count;
  }

  /** Whether a figure parts the words on its sides. */
  private boolean parts(int figure) {
    return figures.get(figure).isFigure() && !isMove(figure);
  }

  private boolean isMove(int figure) {
    return figures.get(figure).role() != QuantityMention.Role.NONE
        && figures.get(figure).role() != QuantityMention.Role.MORE;
  }
}
