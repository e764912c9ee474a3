package org.gainsay.extract;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Earlier;
import org.gainsay.lexicon.ScopeWords.Found;
import org.gainsay.lexicon.ScopeWords.Stand;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Scope;

/** Finds the limits of a measure in the clause around its figure. */
final class ScopeFinder {

  /** How far away the words of a limit may stand, clause boundaries included. */
  private static final int QUALITY_REACH = 3;

  /** The most words between what announces a part and its figure. */
  private static final int ANNOUNCED = 2;

  /** How far before a whole its "of" may stand: "of a group total of 90". */
  private static final int LONGEST_OF = 6;

  private static final int PART_REACH = 3;
  private static final int LABEL_REACH = 6;

  private static final int PERIOD_REACH = 9;
  private static final int BOUNDARY = 11;

  private final WordFamilies families;
  private final ScopeWords words;
  private final PopulationFinder populations;
  private final LeftFigures left;
  private final PlaceFinder places;
  private final PurposeFinder purposes;

  ScopeFinder(WordFamilies families, ScopeWords words, AgeGroups ages, LeftFigures left) {
    this.families = families;
    this.words = words;
    populations = new PopulationFinder(words, ages);
    this.left = left;
    places = new PlaceFinder(words);
    purposes = new PurposeFinder(words);
  }

  /**
   * The limits of a figure, in order of the text within each kind.
   *
   * @param subjectFrom first token of the subject: what it says itself is no further limit
   * @param subjectTo behind its last token
   */
  List<Scope> find(
      SentenceWords sentence, int figure, List<Sense> senses, int subjectFrom, int subjectTo) {
    List<Scope> scope = new ArrayList<>();
    for (String place : places.find(sentence, figure, senses)) {
      add(scope, Scope.Kind.PLACE, place);
    }
    for (String population : populations.find(sentence, figure, senses, subjectFrom, subjectTo)) {
      add(scope, Scope.Kind.POPULATION, population);
    }
    parts(sentence, figure, scope);
    if (isWholeOf(sentence, figure)) {
      add(scope, Scope.Kind.MANNER, Scope.WHOLE);
    }
    periods(sentence, figure, scope);
    qualities(sentence, figure, subjectFrom, subjectTo, scope);
    labels(sentence, figure, scope);
    String purpose = purposes.find(sentence, figure, senses);
    if (!purpose.isEmpty()) {
      add(scope, Scope.Kind.MANNER, Scope.PURPOSE + purpose);
    }
    return scope;
  }

  private static void add(List<Scope> scope, Scope.Kind kind, String text) {
    for (Scope limit : scope) {
      if (limit.kind() == kind && limit.text().equalsIgnoreCase(text)) {
        return;
      }
    }
    scope.add(new Scope(kind, text));
  }

  static boolean near(SentenceWords sentence, int figure, int from, int to, int reach) {
    int low = Math.min(to, sentence.first(figure));
    int high = Math.max(from, sentence.end(figure));
    return sentence.boundary(figure, from, to) < BOUNDARY
        && sentence.distance(figure, from, to) <= reach
        && sentence.crossed(figure, low, high) == 0;
  }

  private void parts(SentenceWords sentence, int figure, List<Scope> scope) {
    List<Token> tokens = sentence.tokens();
    if (sentence.isOfWhole(figure)) {
      int end = sentence.end(figure);
      while (end < tokens.size() && !tokens.get(end).isMark() && sentence.figure(end) < 0) {
        end++;
      }
      add(scope, Scope.Kind.POPULATION, text(tokens, sentence.first(figure), end));
      return;
    }
    for (Found<Stand> part : words.parts(tokens)) {
      boolean misplaced =
          switch (part.what()) {
            case ANYWHERE -> isOfSpeaker(tokens, part.from());
            case COUNTED -> isShare(sentence, figure) || isAll(sentence, figure, part.from());
            case BEFORE -> !isRightBefore(sentence, figure, part.to());
            case BEHIND, KEPT -> part.from() != sentence.end(figure);
          };
      if (!misplaced
          && !namesWhole(tokens, part.to())
          && !isMadeOf(tokens, part.to())
          && near(sentence, figure, part.from(), part.to(), PART_REACH)) {
        int end = Math.max(part.to(), sentence.end(figure));
        while (end < tokens.size()
            && end - part.from() < 10
            && !tokens.get(end).isMark()
            && sentence.figure(end) < 0) {
          end++;
        }
        add(scope, Scope.Kind.POPULATION, text(tokens, part.from(), end));
        return;
      }
    }
  }

  /** "I alone have counted 90": what stands alone is who counts. */
  private boolean isOfSpeaker(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).is("alone")
        && words.function(tokens.get(at - 1)) == Word.PRONOUN;
  }

  private static boolean isShare(SentenceWords sentence, int figure) {
    return sentence.figures().get(figure).quantity().dimension() == Dimension.SHARE;
  }

  /** "There are five of them": all of them are. */
  private boolean isAll(SentenceWords sentence, int figure, int part) {
    List<Token> tokens = sentence.tokens();
    int be = sentence.first(figure) - 1;
    while (be > 0 && words.function(tokens.get(be)) == Word.ADVERB) {
      be--;
    }
    return part == sentence.end(figure)
        && be > 0
        && words.function(tokens.get(be)) == Word.AUXILIARY
        && tokens.get(be - 1).is("there");
  }

  /**
   * Limits "four of the crashes" to a part, and takes out the limit to "of the injured" where the
   * clause says something else of them: then they are counted for that.
   */
  void settlePart(SentenceWords sentence, int figure, Sense predicate, List<Scope> scope) {
    List<Token> tokens = sentence.tokens();
    int of = sentence.end(figure);
    if (predicate.family().kind() == Kind.OUTCOME
        && of + 2 < tokens.size()
        && isOf(tokens.get(of))
        && words.function(tokens.get(of + 1)) == Word.DETERMINER
        && predicate.from() == of + 2
        && !isShare(sentence, figure)
        && scope.stream().noneMatch(limit -> limit.kind() == Scope.Kind.POPULATION)) {
      add(scope, Scope.Kind.POPULATION, text(tokens, of, predicate.to()));
      return;
    }
    boolean more =
        of + 1 < tokens.size() && tokens.get(of).is("more") && !tokens.get(of + 1).is("than");
    if (more && words.traits().isBorneByPeople(predicate.family())) {
      // "Four more bodies": those found before are not among them.
      add(scope, Scope.Kind.POPULATION, text(tokens, of, of + 2));
      return;
    }
    for (Found<Stand> part : words.parts(tokens)) {
      boolean behind = part.what() == Stand.BEHIND && part.from() == sentence.end(figure);
      if (behind && (predicate.from() < part.from() || predicate.from() >= part.to())) {
        String words = text(tokens, part.from(), part.to());
        scope.removeIf(
            limit -> limit.kind() == Scope.Kind.POPULATION && limit.text().startsWith(words));
      }
    }
  }

  /** Whether a place follows, which says who is meant: "18 of those on board" are of no others. */
  private boolean namesWhole(List<Token> tokens, int to) {
    return to < tokens.size()
        && tokens.get(to - 1).is("those")
        && words.function(tokens.get(to)) == Word.LOCATIVE;
  }

  /** "Made up of 318 athletes": those are all. */
  private static boolean isMadeOf(List<Token> tokens, int to) {
    return to < tokens.size() && tokens.get(to - 1).is("up") && isOf(tokens.get(to));
  }

  /**
   * Whether a figure is what another is a part of: "three of its eight turbines", "9 out of 14".
   */
  private boolean isWholeOf(SentenceWords sentence, int figure) {
    List<Token> tokens = sentence.tokens();
    for (int at = sentence.first(figure) - 1; at > 0; at--) {
      // "A third of the jobs at one plant": the plant is not what they are a third of.
      Word word = words.function(tokens.get(at));
      if (tokens.get(at).isMark()
          || word == Word.CONJUNCTION
          || word == Word.LOCATIVE
          || sentence.first(figure) - at > LONGEST_OF) {
        return false;
      }
      if (isOf(tokens.get(at))) {
        int part = sentence.figure(at - 1);
        if (tokens.get(at - 1).is("out")
            || (part >= 0
                && isPart(sentence.figures().get(part), sentence.figures().get(figure)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A share or so many of the same; no days, as in "three days of talks with 40 envoys". */
  private static boolean isPart(QuantityMention part, QuantityMention whole) {
    Dimension dimension = part.quantity().dimension();
    return part.isFigure()
        && (dimension == Dimension.SHARE || dimension == whole.quantity().dimension());
  }

  private static boolean isOf(Token token) {
    return token.is("of");
  }

  private static boolean isRightBefore(SentenceWords sentence, int figure, int to) {
    int gap = sentence.first(figure) - to;
    return gap >= 0 && gap <= ANNOUNCED;
  }

  private void periods(SentenceWords sentence, int figure, List<Scope> scope) {
    if (left.isLeft(sentence, figure)) {
      add(scope, Scope.Kind.PERIOD, Scope.LEFT);
    } else if (isBefore(sentence, figure)) {
      add(scope, Scope.Kind.PERIOD, Scope.EARLIER);
    }
    for (Found<Earlier> found : words.earlier(sentence.tokens())) {
      // "For 11 days before they were seen": the days are those of the figure.
      boolean own = found.from() < sentence.end(figure) && sentence.first(figure) < found.to();
      if (!own
          && near(sentence, figure, found.from(), found.to(), PERIOD_REACH)
          && !(found.what().before()
              ? !isRightBefore(sentence, figure, found.to())
              : isCompared(sentence, figure, found.from()))) {
        add(scope, Scope.Kind.PERIOD, found.what().another() ? Scope.ANOTHER_TIME : Scope.EARLIER);
      }
    }
  }

  /** "It had 12 before.": a time before, where nothing says before what. */
  private static boolean isBefore(SentenceWords sentence, int figure) {
    List<Token> tokens = sentence.tokens();
    for (int i = sentence.end(figure); i < tokens.size() && !tokens.get(i).isMark(); i++) {
      boolean last = i + 1 == tokens.size() || tokens.get(i + 1).isMark();
      if (last && tokens.get(i).is("before")) {
        return i - sentence.end(figure) <= ANNOUNCED;
      }
    }
    return false;
  }

  /**
   * Whether an earlier time is only what a figure is measured by: "13 percent more than last time".
   */
  private boolean isCompared(SentenceWords sentence, int figure, int from) {
    if (from <= sentence.end(figure)) {
      return false;
    }
    int link = from - 1;
    while (link > sentence.end(figure)
        && words.function(sentence.tokens().get(link)) == Word.DETERMINER) {
      link--;
    }
    Token before = sentence.tokens().get(link);
    return words.function(before) == Word.PREPOSITION || before.is("on");
  }

  /** "Line 4 will cost £2bn", "pupils in Year 6": which of several that bear a number. */
  private void labels(SentenceWords sentence, int figure, List<Scope> scope) {
    List<Token> tokens = sentence.tokens();
    int from = Math.max(0, sentence.first(figure) - LABEL_REACH);
    int to = Math.min(tokens.size() - 1, sentence.end(figure) + LABEL_REACH);
    for (int i = from; i < to; i++) {
      if (tokens.get(i).capital()
          && words.links().is(Link.LABEL, tokens.get(i))
          && tokens.get(i + 1).form().length() <= 2
          && CharMatcher.inRange('0', '9').matchesAllOf(tokens.get(i + 1).form())
          && near(sentence, figure, i, i + 2, LABEL_REACH)) {
        add(scope, Scope.Kind.MANNER, text(tokens, i, i + 2));
      }
    }
  }

  private void qualities(
      SentenceWords sentence, int figure, int subjectFrom, int subjectTo, List<Scope> scope) {
    for (Found<ScopeWords.Quality> found : words.qualities(sentence.tokens())) {
      boolean own = found.from() < subjectTo && subjectFrom < found.to();
      if (own || near(sentence, figure, found.from(), found.to(), QUALITY_REACH)) {
        add(scope, Scope.Kind.MANNER, text(sentence.tokens(), found.from(), found.to()));
      }
    }
  }

  /** The words of some tokens with single spaces, as they are written but for their case. */
  static String text(List<Token> tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!text.isEmpty() && !tokens.get(i).isMark()) {
        text.append(' ');
      }
      text.append(tokens.get(i).form());
    }
    return text.toString();
  }

  WordFamilies families() {
    return families;
  }
}
