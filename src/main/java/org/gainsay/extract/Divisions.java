package org.gainsay.extract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention;

/** Tells the two counts of a vote apart: "passed by 84 votes to 79", "voted 79 to 84 against". */
final class Divisions {

  private static final String FOR = "votes-for";
  private static final String AGAINST = "votes-against";
  private static final String NONE = "";

  /** How far before the first count the verb may stand. */
  private static final int REACH = 12;

  /** So many words may stand between the counts and what was voted: "to 71 in favour". */
  private static final int BEHIND = 2;

  /**
   * What a verb tells of a vote.
   *
   * @param carried whether the larger count is of those in favour
   * @param alone whether it tells of a vote where nothing else does
   */
  private record Outcome(boolean carried, boolean alone) {}

  private final Map<String, Outcome> verbs = new HashMap<>();

  Divisions(Lexicon lexicon) {
    for (LexiconRow row : lexicon.table("divisions")) {
      Outcome outcome =
          new Outcome(row.need("larger").equals("for"), row.need("alone").equals("yes"));
      for (String word : row.list("words")) {
        verbs.put(word, outcome);
      }
    }
  }

  /** The family of the votes that a figure counts; empty when it is none of two such counts. */
  String side(SentenceWords sentence, int figure) {
    int first = isPair(sentence, figure) ? figure : figure - 1;
    if (first < 0 || !isPair(sentence, first)) {
      return NONE;
    }
    List<Token> tokens = sentence.tokens();
    int end = sentence.end(first + 1);
    boolean voted = isVoted(sentence, first);
    for (int i = end; i < Math.min(tokens.size(), end + BEHIND) && voted; i++) {
      boolean against = tokens.get(i).is("against");
      if (against || tokens.get(i).form().startsWith("favo")) {
        return against == (first == figure) ? AGAINST : FOR;
      }
    }
    for (int i = sentence.first(first) - 1; i >= Math.max(0, sentence.first(first) - REACH); i--) {
      Outcome outcome = verbs.get(tokens.get(i).form());
      if (outcome == null && i + 1 < tokens.size()) {
        outcome = verbs.get(tokens.get(i).form() + " " + tokens.get(i + 1).form());
      }
      if (outcome != null && (voted || outcome.alone())) {
        return outcome.carried() == isLarger(sentence, figure, first) ? FOR : AGAINST;
      }
    }
    return NONE;
  }

  /** Whether only "to" or "votes to" stands between a count and the next one. */
  private static boolean isPair(SentenceWords sentence, int figure) {
    List<QuantityMention> figures = sentence.figures();
    if (figure < 0
        || figure + 1 >= figures.size()
        || !isCount(figures.get(figure))
        || !isCount(figures.get(figure + 1))) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    int to = sentence.first(figure + 1) - 1;
    int gap = to - sentence.end(figure);
    boolean votes = gap == 1 && isVote(tokens.get(to - 1));
    return to > 0 && tokens.get(to).is("to") && (gap == 0 || votes);
  }

  private static boolean isCount(QuantityMention mention) {
    return mention.isFigure() && mention.quantity().dimension() == Dimension.COUNT;
  }

  private static boolean isVote(Token token) {
    return token.form().startsWith("vot");
  }

  /** Whether "vote" or "voted" stands before the second count. */
  private static boolean isVoted(SentenceWords sentence, int first) {
    int to = sentence.first(first + 1);
    for (int i = Math.max(0, sentence.first(first) - REACH); i < to; i++) {
      if (isVote(sentence.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLarger(SentenceWords sentence, int figure, int first) {
    int other = figure == first ? first + 1 : first;
    BigDecimal own = sentence.figures().get(figure).quantity().base().tellingEnd();
    BigDecimal against = sentence.figures().get(other).quantity().base().tellingEnd();
    return own != null && against != null && own.compareTo(against) > 0;
  }
}
