package org.gainsay.extract;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
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

  private static final int FIGURE = 6;
  private static final BigDecimal FEW = BigDecimal.TEN;

  private final String text;
  private final List<Token> tokens;

  /** For each token the figure it belongs to, -1 for none. */
  private final int[] figureAt;

  /** Boundary costs summed up to each token. */
  private final int[] cuts;

  private final boolean[] aside;

  /** Figures that part their surroundings, counted up to each token by where they start. */
  private final int[] opened;

  /** Tokens that count as distance, summed up; asides between commas do not. */
  private final int[] steps;

  private final ClauseMarks marks;

  private final boolean capitals;

  private final int[] firstToken;
  private final int[] endToken;
  private final List<QuantityMention> figures;
  private final List<Span> speakers;
  private final List<@Nullable Span> telling;

  /** What was found named in it, in one company, by what is counted. */
  private final Map<Dimension, List<Sense>> senses = new EnumMap<>(Dimension.class);

  private @Nullable Company company;

  /** The places it names; null until they are asked for. */
  private @Nullable List<PlaceFinder.Place> places;

  /** Finds the families a sentence names. */
  interface SenseFinder {
    List<Sense> find(SentenceWords sentence, Company company, Dimension dimension);
  }

  /**
   * @param text what the offsets of the tokens are in
   * @param speakers where those stand who state the figures
   * @param telling for each figure, the words between who states it and what he states; null where
   *     there are none
   */
  SentenceWords(
      String text,
      List<Token> tokens,
      List<QuantityMention> figures,
      List<Span> speakers,
      List<@Nullable Span> telling,
      ScopeWords words) {
    this.text = text;
    this.telling = telling;
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
    marks = new ClauseMarks(tokens, figureAt, figures, words);
    aside = marks.asides();
    cuts = new int[tokens.size() + 1];
    steps = new int[tokens.size() + 1];
    opened = new int[tokens.size() + 1];
    int capital = 0;
    int plain = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean counts = figureAt[i] < 0 && !aside[i];
      cuts[i + 1] = cuts[i] + (counts ? marks.cut(i) : 0);
      int at = figureAt[i];
      boolean parts = at >= 0 && firstToken[at] == i && parts(at) && !isWholeOf(i) && !isFor(i);
      opened[i + 1] = opened[i] + (parts ? 1 : 0);
      steps[i + 1] = steps[i] + (aside[i] ? 0 : 1);
      Token token = tokens.get(i);
      if (token.isLetter()) {
        capital += token.capital() && i > 0 ? 1 : 0;
        plain += token.capital() ? 0 : 1;
      }
    }
    capitals = capital > plain;
  }

  /** Some of its words as the text writes them, with single spaces. */
  String written(int from, int to) {
    String words = text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    return isSpacedOnce(from, to)
        ? words
        : CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
  }

  /** Whether only words stand there, with a single space or nothing between them. */
  private boolean isSpacedOnce(int from, int to) {
    for (int i = from; i < to; i++) {
      int gap = i == from ? 0 : tokens.get(i).start() - tokens.get(i - 1).end();
      boolean space = gap == 1 && text.charAt(tokens.get(i).start() - 1) == ' ';
      if (tokens.get(i).isMark() || gap > 0 && !space) {
        return false;
      }
    }
    return true;
  }

  /** Whether a mark only sets a few words of the clause in quotation marks. */
  boolean isQuoteMark(int at) {
    return marks.isQuoteMark(at);
  }

  /** Whether a word stands in an aside, between two commas, that holds no figure. */
  boolean isAside(int at) {
    return aside[at];
  }

  /** Whether most words begin with a capital, as in headlines, so that capitals tell no names. */
  boolean isInCapitals() {
    return capitals;
  }

  /** Whether a word is part of a name: a capital that no sentence's start explains. */
  boolean isName(int at) {
    if (capitals || !tokens.get(at).capital()) {
      return false;
    }
    boolean opens = at == 0 || tokens.get(at - 1).isMark();
    return !opens || (at + 1 < tokens.size() && tokens.get(at + 1).capital());
  }

  /** Whether a word tells of the saying of a figure, not of the figure: "spoke in Osk, saying". */
  boolean isTelling(int figure, int at) {
    Span span = telling.get(figure);
    return span != null && span.contains(tokens.get(at).start());
  }

  /** Whether a word names one of those who state the figures. */
  boolean isSpeaker(int at) {
    Token token = tokens.get(at);
    for (int i = 0; i < speakers.size(); i++) {
      Span speaker = speakers.get(i);
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
    if (from + 2 >= tokens.size() || !tokens.get(from).is("of")) {
      return false;
    }
    int whole = Math.max(figureAt[from + 1], figureAt[from + 2]);
    // An age is no number of people: "of the under-25s, 17 per cent".
    return whole >= 0 && whole != figure && figures.get(whole).isFigure() && first(figure) > from;
  }

  /** Whether the figure at a token is the whole of the one right before it: "12 of the 60". */
  private boolean isWholeOf(int at) {
    int before = at - 1;
    while (before > 0 && at - before <= 2 && !tokens.get(before).is("of")) {
      before--;
    }
    return before > 0
        && tokens.get(before).is("of")
        && !tokens.get(at - 1).isMark()
        && figureAt[before - 1] >= 0
        && figures.get(figureAt[before - 1]).isFigure();
  }

  /** Whether a figure only says for how many: "rent for two rooms is 900 euros". */
  private boolean isFor(int at) {
    QuantityMention mention = figures.get(figureAt[at]);
    BigDecimal value = mention.quantity().base().tellingEnd();
    return at > 0
        && tokens.get(at - 1).is("for")
        && mention.quantity().dimension() == Dimension.COUNT
        && value != null
        && value.compareTo(FEW) <= 0;
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

  /**
   * The families it names, found once for all figures of a dimension in the company asked for
   * first; a nearer one is that of a single figure.
   */
  List<Sense> senses(Company company, Dimension dimension, SenseFinder finder) {
    if (this.company == null) {
      this.company = company;
    }
    List<Sense> known = this.company == company ? senses.get(dimension) : null;
    if (known == null) {
      known = Collections.unmodifiableList(finder.find(this, company, dimension));
      if (this.company == company) {
        senses.put(dimension, known);
      }
    }
    return known;
  }

  /** The places it names, found once for all figures. */
  List<PlaceFinder.Place> places(PlaceFinder finder) {
    List<PlaceFinder.Place> known = places;
    if (known == null) {
      known = finder.named(this);
      places = known;
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
    return own && parts(figure) && !isWholeOf(first(figure)) ? count - 1 : count;
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
