package org.gainsay.extract;

import java.util.List;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Found;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.View;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Aspect;
import org.gainsay.model.Change;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.QuantityMention.Role;
import org.jspecify.annotations.Nullable;

/** Finds from which side a figure is seen: as it is, planned, aimed at, foreseen, ranked. */
final class ViewFinder {

  private static final int REACH = 8;

  /** The most words between a word of a plan and the figure it announces. */
  private static final int NEXT = 2;

  /** The most words between a figure and what says behind it that it was promised. */
  private static final int BEHIND = 7;

  /** The most words that name those counted, before the verb of what they are to do. */
  private static final int COUNTED = 3;

  private final ScopeWords words;

  ViewFinder(ScopeWords words) {
    this.words = words;
  }

  /** The aspect of a figure that is seen from some side, or from none. */
  static Aspect aspect(@Nullable View view, QuantityMention mention) {
    if (mention.role() == Role.BY || mention.role() == Role.MORE) {
      return Aspect.CHANGE;
    }
    if (mention.role() == Role.NONE && mention.change() != Change.NONE) {
      return Aspect.CHANGE;
    }
    if (view == View.RANK) {
      return Aspect.RANK;
    }
    if (view != null) {
      return Aspect.PLANNED;
    }
    return mention.quantity().dimension() == Dimension.RATE ? Aspect.RATE : Aspect.LEVEL;
  }

  /** The nearest word of a plan, target, forecast or rank; null when there is none. */
  @Nullable View find(SentenceWords sentence, int figure) {
    int least = REACH + 1;
    View view = null;
    for (Found<View> found : words.views(sentence.tokens())) {
      // "In May", "Will Adair": a capital makes it a name or a month.
      if (sentence.isName(found.from()) || !isOf(sentence, figure, found)) {
        continue;
      }
      if (found.what() == View.PROMISED
          || found.what() == View.ORIGINAL
          || found.what() == View.POLLED) {
        return found.what();
      }
      int distance = sentence.distance(figure, found.from(), found.to());
      if (distance < least) {
        least = distance;
        view = found.what();
      }
    }
    return view;
  }

  /** Whether words of a plan may be about a figure, by where they stand. */
  private boolean isOf(SentenceWords sentence, int figure, Found<View> found) {
    boolean behind = found.from() >= sentence.end(figure);
    return switch (found.what()) {
      case NONE -> false;
      case ORIGINAL -> found.to() == sentence.first(figure);
      case PROMISED ->
          behind
              && !isVerb(sentence, figure, found.from())
              && isSaidOf(sentence, sentence.end(figure), found.from());
      case PLANNED ->
          behind
              ? isVerbOf(sentence, figure, found.from())
              : !isDenied(sentence.tokens(), found.to());
      case POLLED -> isOfVote(sentence.figures().get(figure).quantity().dimension());
      case ASKED -> !behind && !isTaken(sentence, figure, found.from());
      default -> !behind || !isOfNext(sentence, figure, found.to());
    };
  }

  /** "400 jobs will go", "400 would have to leave": what those counted are to do. */
  private boolean isVerbOf(SentenceWords sentence, int figure, int at) {
    List<Token> tokens = sentence.tokens();
    for (int i = sentence.end(figure); i < at; i++) {
      if (tokens.get(i).isMark()
          || sentence.figure(i) >= 0
          || words.function(tokens.get(i)) != null) {
        return false;
      }
    }
    return at - sentence.end(figure) <= COUNTED
        && words.function(tokens.get(at)) == Word.AUXILIARY
        && !isDenied(tokens, at + 1);
  }

  /** Shares of a vote, and seats. */
  private static boolean isOfVote(Dimension dimension) {
    return dimension == Dimension.SHARE || dimension == Dimension.COUNT;
  }

  /** "Crews needed four hours": so long it took. */
  private static boolean isTaken(SentenceWords sentence, int figure, int at) {
    return sentence.tokens().get(at).form().startsWith("need")
        && sentence.figures().get(figure).quantity().dimension() == Dimension.DURATION;
  }

  /** "Forty percent agreed", "300 people hoped for more": those counted do so. */
  private boolean isVerb(SentenceWords sentence, int figure, int at) {
    Dimension dimension = sentence.figures().get(figure).quantity().dimension();
    int before = sentence.first(figure) - 1;
    Word led = before < 0 ? null : words.function(sentence.tokens().get(before));
    boolean named = led == Word.DETERMINER || led == Word.PREPOSITION || led == Word.LOCATIVE;
    return !named
        && at - sentence.end(figure) <= 1
        && (dimension == Dimension.COUNT || dimension == Dimension.SHARE);
  }

  /** "He would not speak of nine": no plan. */
  private static boolean isDenied(List<Token> tokens, int behind) {
    return behind < tokens.size() && tokens.get(behind).is("not");
  }

  /**
   * Whether what stands behind a figure says that it was promised: "the 60 million that had been
   * planned", "the nine that the mayor had promised", "the 500 homes promised".
   */
  private boolean isSaidOf(SentenceWords sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    boolean relative = false;
    int content = 0;
    for (int i = from; i < to; i++) {
      Word does = words.function(tokens.get(i));
      relative |= does == Word.RELATIVE;
      boolean other = does == Word.CONJUNCTION || does == Word.PREPOSITION || does == Word.LOCATIVE;
      if (tokens.get(i).isMark() || sentence.figure(i) >= 0 || other) {
        return false;
      }
      if (does == Word.AUXILIARY && !relative) {
        return false;
      }
      content += does == null ? 1 : 0;
    }
    return to - from <= BEHIND && content <= NEXT + (relative ? 1 : 0);
  }

  /** Whether a word stands right before a later figure: "$40m against a forecast of $38m". */
  private static boolean isOfNext(SentenceWords sentence, int figure, int at) {
    int next = figure + 1;
    return next < sentence.figures().size()
        && sentence.figures().get(next).isFigure()
        && sentence.first(next) >= at
        && sentence.first(next) - at <= NEXT;
  }
}
