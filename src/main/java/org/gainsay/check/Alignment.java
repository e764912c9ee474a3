package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.QuantityMention;

/**
 * Two sentences laid side by side, word for word, each figure standing for one word that matches
 * any figure. Says which figure stands in the place of which, and how much else the two share.
 *
 * @param pairs figures in each other's place, in order
 * @param likeness the part of the words around them that stand in both in the same order, 0 to 1
 * @param swapped whether each has words that the other lacks
 * @param first how many figures the first has
 * @param second how many the second has
 */
record Alignment(List<Pair> pairs, double likeness, boolean swapped, int first, int second) {

  /** A figure of the first sentence and the one in its place in the second. */
  record Pair(QuantityMention a, QuantityMention b) {}

  private static final long MOST_CELLS = 4_000_000;
  private static final String FIGURE = "#";

  /** A word or a figure; {@code mention} is -1 for a word. */
  private record Token(String word, int mention) {

    boolean isFigure() {
      return mention >= 0;
    }
  }

  /** Whether every figure stands in the place of another. */
  boolean isComplete() {
    return pairs.size() == first && pairs.size() == second;
  }

  /**
   * Lays the two side by side. Texts too long for that share nothing: it is meant for sentences.
   */
  static Alignment of(String a, List<QuantityMention> inA, String b, List<QuantityMention> inB) {
    List<Token> one = tokens(a, inA);
    List<Token> other = tokens(b, inB);
    int start = 0;
    int common = Math.min(one.size(), other.size());
    while (start < common && matches(one.get(start), other.get(start))) {
      start++;
    }
    int back = 0;
    while (back < common - start
        && matches(one.get(one.size() - 1 - back), other.get(other.size() - 1 - back))) {
      back++;
    }
    List<int[]> matched = new ArrayList<>();
    for (int i = 0; i < start; i++) {
      matched.add(new int[] {i, i});
    }
    addMiddle(
        one.subList(start, one.size() - back),
        other.subList(start, other.size() - back),
        start,
        matched);
    for (int i = back; i > 0; i--) {
      matched.add(new int[] {one.size() - i, other.size() - i});
    }
    return summary(one, inA, other, inB, matched);
  }

  private static Alignment summary(
      List<Token> one,
      List<QuantityMention> inA,
      List<Token> other,
      List<QuantityMention> inB,
      List<int[]> matched) {
    List<Pair> pairs = new ArrayList<>();
    int words = 0;
    for (int[] match : matched) {
      Token a = one.get(match[0]);
      Token b = other.get(match[1]);
      if (a.isFigure()) {
        pairs.add(new Pair(inA.get(a.mention()), inB.get(b.mention())));
      } else {
        words++;
      }
    }
    int figuresA = (int) one.stream().filter(Token::isFigure).count();
    int figuresB = (int) other.stream().filter(Token::isFigure).count();
    int wordsA = one.size() - figuresA;
    int wordsB = other.size() - figuresB;
    int all = wordsA + wordsB;
    double likeness = all == 0 ? 1 : 2.0 * words / all;
    boolean swapped = wordsA > words && wordsB > words;
    return new Alignment(pairs, likeness, swapped, figuresA, figuresB);
  }

  /** The longest common subsequence of the two, added to {@code matched} in order. */
  private static void addMiddle(
      List<Token> one, List<Token> other, int offset, List<int[]> matched) {
    int rows = one.size();
    int columns = other.size();
    if (rows == 0 || columns == 0 || (long) rows * columns > MOST_CELLS) {
      return;
    }
    int[][] length = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        length[i][j] =
            matches(one.get(i), other.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (matches(one.get(i), other.get(j))) {
        matched.add(new int[] {offset + i++, offset + j++});
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static boolean matches(Token a, Token b) {
    return a.word().equals(b.word());
  }

  private static List<Token> tokens(String text, List<QuantityMention> mentions) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (int m = 0; m < mentions.size(); m++) {
      QuantityMention mention = mentions.get(m);
      if (mention.span().start() >= at) {
        words(text.substring(at, mention.span().start()), tokens);
        tokens.add(new Token(FIGURE, m));
        at = mention.span().end();
      }
    }
    words(text.substring(at), tokens);
    return tokens;
  }

  private static void words(String text, List<Token> tokens) {
    for (String word : Wording.words(text.toLowerCase(Locale.ROOT))) {
      tokens.add(new Token(word, -1));
    }
  }
}
