package org.gainsay.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.QuantityMention.Role;

/**
 * Tells the figures that another figure of their sentence has left behind: the first of "from 118
 * to 347", the second of "81 on Sunday, against 40 at the start of May".
 */
final class LeftFigures {

  /** The most words between a figure and the one it left. */
  private static final int FAR = 12;

  private enum Link {
    /** "From": left, whatever stands behind. */
    LEAVES,
    /** "Compared with": left, where only a time stands behind. */
    COMPARES,
    /** "Went": before "from 40 to 90" what is left is the first. */
    MOVES
  }

  private final ScopeWords words;
  private final Set<String> leaving = new HashSet<>();
  private final Set<String> comparing = new HashSet<>();
  private final Set<String> moving = new HashSet<>();

  /** The second words of those of two: "with" of "compared with". */
  private final Set<String> pairs = new HashSet<>();

  private final Set<String> times = new HashSet<>();

  private LeftFigures(ScopeWords words) {
    this.words = words;
  }

  static LeftFigures of(Lexicon lexicon, ScopeWords scopes) {
    LeftFigures left = new LeftFigures(scopes);
    for (LexiconRow row : lexicon.table("left-words")) {
      Set<String> words =
          switch (row.constant("link", Link.class)) {
            case LEAVES -> left.leaving;
            case COMPARES -> left.comparing;
            case MOVES -> left.moving;
          };
      words.addAll(row.list("words"));
    }
    for (String link : left.comparing) {
      if (link.indexOf(' ') > 0) {
        left.pairs.add(link.substring(link.indexOf(' ') + 1));
      }
    }
    lexicon.table("moments").forEach(row -> left.times.add(row.need("word")));
    lexicon
        .table("months")
        .forEach(row -> left.times.add(row.need("word").toLowerCase(Locale.ROOT)));
    lexicon
        .table("weekdays")
        .forEach(row -> left.times.add(row.need("word").toLowerCase(Locale.ROOT)));
    return left;
  }

  /** Whether another figure of the sentence tells where the measure of this one went. */
  boolean isLeft(SentenceWords sentence, int figure) {
    List<Token> tokens = sentence.tokens();
    int link = beforeSmall(sentence, sentence.first(figure) - 1);
    if (link < 0 || !isLink(tokens, link)) {
      return false;
    }
    boolean leaves = leaving.contains(tokens.get(link).form());
    int next = figure + 1;
    if (leaves
        && sentence.figures().get(figure).role() == Role.FROM
        && next < sentence.figures().size()
        && sentence.figures().get(next).role() == Role.TO
        && areComparable(sentence, figure, next)) {
      return true;
    }
    if (leaves
        && next < sentence.figures().size()
        && areComparable(sentence, figure, next)
        && sentence.first(next) == sentence.end(figure) + 1
        && tokens.get(sentence.end(figure)).is("to")
        && isMoved(tokens, link)) {
      return true;
    }
    int before = figure - 1;
    if (before < 0
        || !isOfOne(sentence, before, figure)
        || !isOneClause(tokens, sentence.end(before), link)) {
      return false;
    }
    return leaves
        ? isReached(sentence, before, link)
        : isTime(sentence, figure) && isCompared(sentence, before);
  }

  /** Whether the clause up to "from" tells of a move: "lifts the price from". */
  private boolean isMoved(List<Token> tokens, int link) {
    for (int i = link - 1; i >= Math.max(0, link - FAR) && !tokens.get(i).isMark(); i--) {
      if (words.move(tokens.get(i)) != null || moving.contains(tokens.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  /** The last word before some small ones: "about", "the". */
  private int beforeSmall(SentenceWords sentence, int at) {
    int i = at;
    while (i >= 0 && isSmall(sentence.tokens().get(i))) {
      i--;
    }
    return i;
  }

  private boolean isSmall(Token token) {
    Word does = words.function(token);
    return does == Word.DETERMINER || does == Word.ADVERB || does == Word.FIGURE;
  }

  private boolean isLink(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    return leaving.contains(form)
        || comparing.contains(form)
        || at > 0 && pairs.contains(form) && comparing.contains(pair(tokens.get(at - 1), form));
  }

  private static String pair(Token first, String second) {
    return first.form() + " " + second;
  }

  /** Whether two figures may be of one measure by what they count. */
  private static boolean isOfOne(SentenceWords sentence, int one, int other) {
    QuantityMention first = sentence.figures().get(one);
    QuantityMention second = sentence.figures().get(other);
    return areComparable(sentence, one, other)
        && (first.counted().isEmpty()
            || second.counted().isEmpty()
            || first.counted().equals(second.counted()));
  }

  private static boolean areComparable(SentenceWords sentence, int one, int other) {
    QuantityMention first = sentence.figures().get(one);
    QuantityMention second = sentence.figures().get(other);
    return first.isFigure()
        && second.isFigure()
        && first.quantity().comparableWith(second.quantity());
  }

  private static boolean isOneClause(List<Token> tokens, int from, int to) {
    if (to < from || to - from > FAR) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isMark(';') || tokens.get(i).isMark(':')) {
        return false;
      }
    }
    return true;
  }

  /** "Rose to 47 from 23", "47, up from 23": not "47 boats from 23 towns". */
  private boolean isReached(SentenceWords sentence, int before, int link) {
    List<Token> tokens = sentence.tokens();
    Token by = tokens.get(link - 1);
    int to = beforeSmall(sentence, sentence.first(before) - 1);
    return by.isMark(',')
        || words.move(by) != null
        || to >= 0 && tokens.get(to).is("to") && link - sentence.end(before) < FAR / 2;
  }

  /** Whether only a time stands between a figure and the end of its clause. */
  private boolean isTime(SentenceWords sentence, int figure) {
    List<Token> tokens = sentence.tokens();
    boolean time = false;
    for (int i = sentence.end(figure); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isMark()) {
        return time;
      }
      boolean tells = isMoment(token);
      boolean dated = sentence.figure(i) >= 0 && !isFigure(sentence, i);
      if (!tells && !dated && words.function(token) == null || isFigure(sentence, i)) {
        return false;
      }
      time |= tells || dated;
    }
    return time;
  }

  private boolean isMoment(Token token) {
    return words.function(token) == Word.TIME || times.contains(token.form());
  }

  private static boolean isFigure(SentenceWords sentence, int token) {
    int figure = sentence.figure(token);
    return figure >= 0 && sentence.figures().get(figure).isFigure();
  }

  /** Whether a figure is a level, which can be compared with that of another time. */
  private static boolean isCompared(SentenceWords sentence, int figure) {
    return sentence.figures().get(figure).role() != Role.BY;
  }
}
