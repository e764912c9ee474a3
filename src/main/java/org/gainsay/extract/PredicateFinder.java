package org.gainsay.extract;

import java.util.List;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;
import org.gainsay.model.Scope;
import org.jspecify.annotations.Nullable;

/** Finds what is said of the subject of a figure: the nearest word of an outcome or amount. */
final class PredicateFinder {

  /** A predicate further away than this belongs to something else. */
  private static final int REACH = 12;

  private static final int FOREIGN_KIND = 5;
  private static final int WHOLE = 6;
  private static final int IN_WHOLE = 10;
  private static final int BESIDE_SUBJECT = 2;
  private static final int CIRCUMSTANCE = 6;
  private static final int OTHERS = 6;
  private static final int NEXT = 10;

  /** The most words from whoever gave a figure to the figure. */
  private static final int OWNER = 4;

  /** The most words between two figures of which one thing is said. */
  private static final int JOINED = 6;

  private static final int JOIN = 2;
  private static final int MISMATCH = 1;

  /** What sets a limit right before its figure is said of it, whatever is counted. */
  private static final int LIMIT = -1;

  private final ScopeWords words;

  PredicateFinder(ScopeWords words) {
    this.words = words;
  }

  /**
   * The sense that says what happened to the subject or what is measured of it; null when none is
   * near.
   *
   * @param subjectFrom first token of the subject
   * @param subjectTo behind its last token
   */
  @Nullable Sense find(
      SentenceWords sentence,
      int figure,
      List<Sense> senses,
      int subjectFrom,
      int subjectTo,
      List<Scope> scope) {
    Dimension dimension = sentence.figures().get(figure).quantity().dimension();
    boolean whole = Draft.isWhole(scope);
    Sense best = null;
    int least = REACH + 1;
    for (Sense sense : senses) {
      if (whole && !isOfWhole(sentence.tokens(), sense, subjectFrom, subjectTo)) {
        continue;
      }
      int cost = cost(sentence, figure, sense, senses, subjectFrom, subjectTo, dimension);
      boolean own = sense.from() < subjectTo && subjectFrom < sense.to();
      if (cost <= least && !own && isInWhole(sentence, figure, sense, senses)) {
        cost += IN_WHOLE;
      }
      // On equal terms the words behind the figure win, "23 killed", and in "crash deaths" the
      // last.
      boolean later =
          sense.from() >= sentence.end(figure)
              || (best != null && best.to() <= sense.from() && isCompound(best, sense));
      if (cost < least || (cost == least && later)) {
        best = sense;
        least = cost;
      }
    }
    return best;
  }

  /** Whether two words stand in one noun: "crash deaths". */
  private static boolean isCompound(Sense first, Sense last) {
    return first.to() == last.from();
  }

  private int cost(
      SentenceWords sentence,
      int figure,
      Sense sense,
      List<Sense> senses,
      int subjectFrom,
      int subjectTo,
      Dimension dimension) {
    Kind kind = sense.family().kind();
    boolean counts = dimension == Dimension.COUNT;
    if ((kind != Kind.OUTCOME && (kind != Kind.AMOUNT || counts))
        || !words.traits().isMeasuredIn(sense.family(), dimension)
        || sentence.first(figure) <= sense.from() && sense.to() <= sentence.end(figure)
        || isOfAnother(sentence, figure, sense)
        || isSaidOfOwner(sentence, figure, sense)) {
      return Integer.MAX_VALUE;
    }
    if (words.traits().isLimit(sense.family()) && sense.to() == sentence.first(figure)) {
      // "The arena holds 900 spectators": not that they came.
      return LIMIT;
    }
    int cost = distance(sentence, figure, sense, senses, subjectTo);
    boolean own = sense.from() < subjectTo && subjectFrom < sense.to();
    if (own) {
      // In "two-thirds of the searches led to an arrest" the searches are the whole.
      boolean whole = isWhole(sentence, figure, subjectFrom);
      boolean where = isWhereOthers(sentence, senses, sense, subjectFrom, subjectTo);
      cost = where ? cost + IN_WHOLE : whole ? cost + WHOLE : Math.min(cost, 1);
    } else if (subjectTo > 0 && counts) {
      cost += BESIDE_SUBJECT;
    }
    if (isNearerAnother(sentence, figure, sense)) {
      cost += OTHERS;
    }
    if (isOfHead(sentence.tokens(), senses, sense)) {
      cost += OTHERS;
    }
    if (isVerbOfNext(sentence, figure, sense)) {
      cost += NEXT;
    }
    if (isCircumstance(sentence, figure, sense.from())) {
      cost += CIRCUMSTANCE;
    }
    if (counts
        && words.traits().isBorneByPeople(sense.family())
        && isThing(senses, subjectFrom, subjectTo)) {
      cost += MISMATCH;
    }
    boolean foreign = kind == Kind.OUTCOME && !counts && dimension != Dimension.SHARE;
    return cost + (foreign ? FOREIGN_KIND : 0);
  }

  /** Whether it is what befell the figure of another: "rejected the company's figure of 90". */
  private static boolean isSaidOfOwner(SentenceWords sentence, int figure, Sense sense) {
    int first = sentence.first(figure);
    for (int i = first - 1; i >= Math.max(sense.to(), first - OWNER); i--) {
      String form = sentence.tokens().get(i).form();
      if (sentence.isSpeaker(i) && (form.endsWith("'s") || form.endsWith("’s"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject names things: of "lost four tanks and nine men" the tanks have not died. */
  private boolean isThing(List<Sense> senses, int from, int to) {
    boolean thing = false;
    for (Sense sense : senses) {
      if (sense.from() < to && from < sense.to()) {
        if (words.traits().isPeople(sense.family())) {
          return false;
        }
        thing |= sense.family().kind() == Kind.THING;
      }
    }
    return thing;
  }

  /** How far what is said stands from a figure, or from one counted together with it. */
  private int distance(
      SentenceWords sentence, int figure, Sense sense, List<Sense> senses, int subjectTo) {
    int distance = sentence.distance(figure, sense.from(), sense.to());
    int last = figure;
    int subject = subjectTo;
    while (sense.from() >= sentence.end(last) && isJoined(sentence, last, subject, senses)) {
      last++;
      subject = 0;
      // "2,400 residents and 900 visitors": what the others are is not said of these.
      boolean others = sense.from() == sentence.end(last) && isPlural(sentence.tokens(), sense);
      if (sense.from() >= sentence.end(last) && !others) {
        distance =
            Math.min(
                distance,
                JOIN * (last - figure) + sentence.distance(last, sense.from(), sense.to()));
      }
    }
    return distance;
  }

  /** Whether the next figure is counted together with one: "twelve men and nine women were". */
  private boolean isJoined(SentenceWords sentence, int figure, int subjectTo, List<Sense> senses) {
    int next = figure + 1;
    int from = sentence.end(figure);
    if (next >= sentence.figures().size()
        || !sentence.figures().get(next).isFigure()
        || !sentence
            .figures()
            .get(figure)
            .quantity()
            .comparableWith(sentence.figures().get(next).quantity())) {
      return false;
    }
    int to = sentence.first(next) - 1;
    if (to <= from || to - from > JOINED || !joins(sentence.tokens().get(to))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Word word = words.function(sentence.tokens().get(i));
      boolean names = word == null || word == Word.DETERMINER || word == Word.PREPOSITION;
      if (!names || sentence.tokens().get(i).isMark() || isSaid(senses, i)) {
        return false;
      }
    }
    return subjectTo == 0 || subjectTo == to;
  }

  private static boolean isPlural(List<Token> tokens, Sense sense) {
    return tokens.get(sense.to() - 1).form().endsWith("s");
  }

  /** "Nine men and two women", "nine men in two villages". */
  private boolean joins(Token token) {
    return token.is("and")
        || token.is("or")
        || token.is(",")
        || token.is("from")
        || words.function(token) == Word.LOCATIVE;
  }

  /** Whether a word sets a limit to an earlier figure: "it has room for 300 and held 412". */
  private boolean isOfAnother(SentenceWords sentence, int figure, Sense sense) {
    int first = sentence.first(figure);
    return words.traits().isLimit(sense.family())
        && sense.to() <= first
        && sentence.crossed(figure, sense.to(), first) > 0;
  }

  /** Whether a word in another clause stands beside a figure of its own. */
  private static boolean isNearerAnother(SentenceWords sentence, int figure, Sense sense) {
    if (sentence.boundary(figure, sense.from(), sense.to()) < 4) {
      return false;
    }
    for (int other = 0; other < sentence.figures().size(); other++) {
      if (other != figure
          && sentence.figures().get(other).isFigure()
          && sentence.distance(other, sense.from(), sense.to()) <= 3
          && sentence.boundary(other, sense.from(), sense.to()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word behind "and" is the verb of the next figure: "came for 32 men and saved 29". */
  private boolean isVerbOfNext(SentenceWords sentence, int figure, Sense sense) {
    int next = figure + 1;
    int from = sentence.end(figure);
    if (next >= sentence.figures().size()
        || sense.from() < from
        || sense.to() != sentence.first(next)) {
      return false;
    }
    for (int i = from; i < sense.from(); i++) {
      if (words.function(sentence.tokens().get(i)) == Word.CONJUNCTION) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(SentenceWords sentence, int figure, int subjectFrom) {
    int end = sentence.end(figure);
    return end < sentence.tokens().size()
        && subjectFrom > end
        && sentence.tokens().get(end).is("of");
  }

  /** Whether a subject only says where they were who suffered something: "men on the bus died". */
  private boolean isWhereOthers(
      SentenceWords sentence, List<Sense> senses, Sense sense, int subjectFrom, int subjectTo) {
    List<Token> tokens = sentence.tokens();
    int at = Math.max(subjectTo, sense.to());
    boolean one = sense.to() == subjectFrom + 1;
    // "Injured people": how they are; "spectators": who they are.
    if (one && (sense.to() < subjectTo || !isPlural(tokens, sense)) || at >= tokens.size()) {
      return false;
    }
    if (words.function(tokens.get(at)) != Word.AUXILIARY) {
      return isBorneAt(senses, at);
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + JOINED); i++) {
      Word word = words.function(tokens.get(i));
      if (isSaid(senses, i)) {
        return true;
      }
      if (word != Word.AUXILIARY && word != Word.ADVERB) {
        return false;
      }
    }
    return false;
  }

  private boolean isBorneAt(List<Sense> senses, int at) {
    return senses.stream()
        .anyMatch(s -> s.from() == at && words.traits().isBorneByPeople(s.family()));
  }

  /** Whether a word only says of whom a figure counts some: "18 of those on board have died". */
  private boolean isInWhole(SentenceWords sentence, int figure, Sense sense, List<Sense> senses) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.end(figure);
    if (sense.from() <= at || !tokens.get(at).is("of")) {
      return false;
    }
    for (int i = at + 1; i < sense.from(); i++) {
      if (tokens.get(i).isMark() || words.function(tokens.get(i)) == Word.AUXILIARY) {
        return false;
      }
    }
    for (int i = sense.to(); i < tokens.size() && !tokens.get(i).isMark(); i++) {
      // "Nine of its men dead and two lorries wrecked": what follows is said of others.
      if (sentence.figure(i) >= 0 || words.function(tokens.get(i)) == Word.CONJUNCTION) {
        return false;
      }
      if (words.function(tokens.get(i)) == Word.AUXILIARY || isSaid(senses, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaid(List<Sense> senses, int at) {
    for (Sense sense : senses) {
      if (sense.from() == at && sense.family().kind() == Kind.OUTCOME) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word only says of what another is: in "the toll of the crash" the crash. */
  private boolean isOfHead(List<Token> tokens, List<Sense> senses, Sense sense) {
    int at = sense.from() - 1;
    if (at > 0 && words.function(tokens.get(at)) == Word.DETERMINER) {
      at--;
    }
    if (at <= 0 || !tokens.get(at).is("of")) {
      return false;
    }
    for (Sense other : senses) {
      if (other.to() == at && other.family().kind() == sense.family().kind()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word only tells the occasion: "in the floods", "after the attack". */
  private boolean isCircumstance(SentenceWords sentence, int figure, int at) {
    List<Token> tokens = sentence.tokens();
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      Token token = tokens.get(i);
      Word word = words.function(token);
      if (token.isMark() || sentence.figure(i) >= 0 || word == Word.AUXILIARY) {
        return false;
      }
      boolean occasion =
          word == Word.LOCATIVE || token.is("after") || token.is("during") || token.is("by");
      if (occasion) {
        // "On Monday the toll stood at 14" tells the day, not the occasion.
        Word next = words.function(tokens.get(i + 1));
        boolean day = next == Word.TIME || next == Word.ADVERB;
        // "A fire at Lyss killed 14", "a strike on the yard killed 14": the verb ends the occasion.
        boolean ends = sentence.isName(at - 1) || tokens.get(at).form().endsWith("ed");
        boolean verb = ends && at == sentence.first(figure) - 1;
        return !day && !verb && i != sentence.end(figure);
      }
      if (word == Word.VERB || word == Word.PREPOSITION || word == Word.CONJUNCTION) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a word tells of a whole and not of the part of it that the clause is about: "five of
   * the nine villages seized by rebels", but not "three of its eight turbines stopped".
   */
  private boolean isOfWhole(List<Token> tokens, Sense sense, int subjectFrom, int subjectTo) {
    if (sense.from() < subjectTo && subjectFrom < sense.to()) {
      return true;
    }
    boolean passive = sense.to() < tokens.size() && tokens.get(sense.to()).is("by");
    boolean relative =
        subjectTo < tokens.size() && words.function(tokens.get(subjectTo)) == Word.RELATIVE;
    return sense.from() >= subjectTo && (passive || relative);
  }
}
