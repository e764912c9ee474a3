package org.gainsay.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase a figure counts or measures. */
final class SubjectFinder {

  /** The longest run of words taken for one phrase. */
  private static final int LONGEST = 6;

  /** The most words between a subject and its figure. */
  private static final int LINK = 5;

  /** The most words of a clause before its verb. */
  private static final int CLAUSE = 14;

  /** What may follow the figure of a list or a headline: "Police: 40, union says". */
  private static final Set<String> SPEAKING = Set.of("says", "tells", "adds", "puts");

  private final ScopeWords words;

  SubjectFinder(ScopeWords words) {
    this.words = words;
  }

  /**
   * The tokens of the phrase, first and behind the last; null when the clause names none.
   *
   * <p>What the figure's own stage found comes first, then the words that follow the figure.
   */
  int @Nullable [] find(SentenceWords sentence, int figure, List<Sense> senses) {
    QuantityMention mention = sentence.figures().get(figure);
    if (isLabelled(sentence, figure) && tellsItself(sentence, figure, senses)) {
      return null;
    }
    Dimension dimension = mention.quantity().dimension();
    // "Petrol costs 1.80 euros a litre": the litre is not what is paid for.
    boolean each = dimension == Dimension.MONEY && isEach(sentence, figure);
    if (mention.countedSpan() != null && !each) {
      int[] counted = sentence.within(mention.countedSpan());
      if (counted != null && !isPronoun(sentence, counted)) {
        return counted;
      }
    }
    int[] behind = each ? null : following(sentence, figure);
    if (behind != null && words.move(sentence.tokens().get(behind[0])) != null) {
      // "18 percent lower": no one counts the lower.
      behind = null;
    }
    boolean share = dimension == Dimension.SHARE;
    if (behind != null && isAmount(sentence, figure) && isMeasure(senses, behind)) {
      // "The hall is 40 metres long": it is the hall that is.
      int[] measured = before(sentence, sentence.first(figure), share);
      return measured == null ? behind : measured;
    }
    if (behind != null && canBeCounted(sentence, figure, senses, behind)) {
      return behind;
    }
    int[] before = before(sentence, sentence.first(figure), share);
    return before == null && share ? moved(sentence, figure) : before;
  }

  private static boolean isLabelled(SentenceWords sentence, int figure) {
    int before = sentence.first(figure) - 1;
    return before > 0 && sentence.tokens().get(before).isMark(':');
  }

  /** Whether what happened follows a figure: "Ferry sinks: 112 aboard" counts no ferries. */
  private boolean tellsItself(SentenceWords sentence, int figure, List<Sense> senses) {
    for (Sense sense : senses) {
      if (sense.from() == sentence.end(figure) && words.traits().isBorneByPeople(sense.family())) {
        return true;
      }
    }
    return false;
  }

  /** What a verb before a share moves: of "the drug cut hospital stays by 12 percent" the stays. */
  private int @Nullable [] moved(SentenceWords sentence, int figure) {
    QuantityMention mention = sentence.figures().get(figure);
    if (mention.counted().isEmpty() || mention.countedSpan() != null) {
      return null;
    }
    String moved = mention.counted().toLowerCase(Locale.ROOT);
    int first = sentence.first(figure);
    for (int to = first; to > Math.max(0, first - CLAUSE); to--) {
      for (int from = to - 1; from >= Math.max(0, to - LONGEST); from--) {
        if (sentence.figure(from) >= 0 || sentence.tokens().get(from).isMark()) {
          break;
        }
        if (ScopeFinder.text(sentence.tokens(), from, to).equals(moved)) {
          return new int[] {from, to};
        }
      }
    }
    return null;
  }

  /** Whether a figure is told of each of what follows: "a litre". */
  private static boolean isEach(SentenceWords sentence, int figure) {
    int end = sentence.end(figure);
    String next = end < sentence.tokens().size() ? sentence.tokens().get(end).form() : "";
    return next.equals("a") || next.equals("an") || next.equals("per");
  }

  /** Whether a phrase can follow a number: of what is counted there are several. */
  private static boolean canBeCounted(
      SentenceWords sentence, int figure, List<Sense> senses, int[] range) {
    if (sentence.figures().get(figure).quantity().dimension() != Dimension.COUNT) {
      return true;
    }
    for (int i = range[0]; i < range[1]; i++) {
      Token token = sentence.tokens().get(i);
      if (token.is("of") && i > range[0]) {
        break;
      }
      if (isPlural(token.form())) {
        return true;
      }
    }
    for (Sense sense : senses) {
      Kind kind = sense.family().kind();
      boolean counted = kind != Kind.OUTCOME && kind != Kind.AMOUNT;
      if (counted && sense.from() < range[1] && range[0] < sense.to()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(String form) {
    return form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("'s");
  }

  /**
   * The words before a figure that follows as label or with a verb that only links: "Boxes handled:
   * 300", "complaints went up to 58".
   */
  private int @Nullable [] before(SentenceWords sentence, int figure, boolean share) {
    List<Token> tokens = sentence.tokens();
    int end = linked(sentence, figure);
    if (end == figure || isEstimate(tokens, figure)) {
      return null;
    }
    if (tokens.get(figure - 1).is(":")) {
      int from = run(sentence, end);
      boolean alone = from == 0 || tokens.get(from - 1).isMark();
      return from < end && alone ? new int[] {from, end} : null;
    }
    if (end == figure - 1 && isTarget(tokens.get(end))) {
      int from = run(sentence, end);
      boolean phrase = from > 0 && words.function(tokens.get(from - 1)) == Word.DETERMINER;
      boolean of = from > 0 && tokens.get(from - 1).is("of");
      boolean named = from < end && sentence.isName(from);
      return from < end && !named && (phrase || of) ? new int[] {from, end} : null;
    }
    int start = end;
    while (start > 0
        && end - start < CLAUSE
        && sentence.figure(start - 1) < 0
        && !sentence.isSpeaker(start - 1)
        && !tokens.get(start - 1).isMark()
        && words.function(tokens.get(start - 1)) != Word.CONJUNCTION
        && words.function(tokens.get(start - 1)) != Word.RELATIVE) {
      start--;
    }
    if (start > 0 && words.function(tokens.get(start - 1)) == Word.RELATIVE) {
      return null;
    }
    // "It hopes to reach 90", "at the market they fell 2 per cent": who does it is named before.
    if (start < end && (isTo(tokens.get(end - 1)) || isPronoun(tokens.get(end - 1)))) {
      return null;
    }
    while (start < end && words.function(tokens.get(start)) != null) {
      start++;
    }
    int to = start;
    while (to < end && to - start < LONGEST && words.function(tokens.get(to)) == null) {
      to++;
    }
    boolean found = to > start && (share || !isAName(sentence, start, to));
    return found ? new int[] {start, to} : null;
  }

  /** Whether all words are of a name, which says who and not what; a share may be anybody's. */
  private static boolean isAName(SentenceWords sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.isName(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words right before a figure only say that somebody gives it. */
  private boolean isEstimate(List<Token> tokens, int figure) {
    for (ScopeWords.Found<Boolean> found : words.estimates(tokens)) {
      if (found.from() < figure && Math.abs(figure - found.to()) <= 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTo(Token token) {
    return token.is("to");
  }

  private boolean isPronoun(Token token) {
    return words.function(token) == Word.PRONOUN;
  }

  private int linked(SentenceWords sentence, int figure) {
    List<Token> tokens = sentence.tokens();
    int end = figure;
    boolean nearest = true;
    while (end > 0
        && figure - end < LINK
        && (sentence.isQuoteMark(end - 1) || links(tokens.get(end - 1), nearest))) {
      end--;
      nearest = nearest && sentence.isQuoteMark(end);
    }
    return end;
  }

  /** Where the run of content words that ends before {@code end} begins. */
  private int run(SentenceWords sentence, int end) {
    int from = end;
    while (from > 0
        && end - from < LONGEST
        && sentence.figure(from - 1) < 0
        && !sentence.tokens().get(from - 1).isMark()
        && words.function(sentence.tokens().get(from - 1)) == null) {
      from--;
    }
    return from;
  }

  /** A word that may stand between a subject and its figure. */
  private boolean links(Token token, boolean nearest) {
    if (token.isMark()) {
      return nearest && token.is(":");
    }
    Word word = words.function(token);
    return words.move(token) != null
        || word == Word.VERB
        || word == Word.AUXILIARY
        || word == Word.ADVERB
        || (nearest && isTarget(token));
  }

  private static boolean isTarget(Token token) {
    return token.is("at") || token.is("to");
  }

  private boolean isPronoun(SentenceWords sentence, int[] range) {
    for (int i = range[0]; i < range[1]; i++) {
      if (words.function(sentence.tokens().get(i)) == null) {
        return false;
      }
    }
    return true;
  }

  private int @Nullable [] following(SentenceWords sentence, int figure) {
    List<Token> tokens = sentence.tokens();
    boolean counts = sentence.figures().get(figure).quantity().dimension() == Dimension.COUNT;
    int from = sentence.end(figure);
    // "Gusts of 75 kph pushed the flames": an amount behind "of" is complete.
    int before = sentence.first(figure) - 1;
    boolean complete = before >= 0 && tokens.get(before).is("of");
    boolean of = from < tokens.size() && tokens.get(from).is("of");
    if (complete && !of && isAmount(sentence, figure)) {
      return null;
    }
    if (from < tokens.size() && counts && isNoun(tokens.get(from))) {
      return new int[] {from, from + 1};
    }
    int at = from;
    while (at < tokens.size() && opens(tokens.get(at)) && at - from < 4) {
      at++;
    }
    int end = at;
    of = false;
    while (end < tokens.size() && end - at < LONGEST && sentence.figure(end) < 0) {
      Token token = tokens.get(end);
      Word word = words.function(token);
      if (token.is("of") && end > at && !of) {
        of = true;
      } else if (token.isMark() || (word != null && !(of && word == Word.DETERMINER))) {
        break;
      } else if ((end > at || (!counts && at == from)) && !of && isVerb(token)) {
        break;
      }
      end++;
    }
    while (end > at && words.function(tokens.get(end - 1)) != null) {
      end--;
    }
    return end > at ? new int[] {at, end} : null;
  }

  /** Whether one word only says how something is measured: long, deep, late. */
  private static boolean isMeasure(List<Sense> senses, int[] range) {
    if (range[1] != range[0] + 1) {
      return false;
    }
    for (Sense sense : senses) {
      if (sense.family().kind() == Kind.AMOUNT && sense.from() == range[0]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmount(SentenceWords sentence, int figure) {
    Dimension dimension = sentence.figures().get(figure).quantity().dimension();
    return dimension != Dimension.COUNT && dimension != Dimension.SHARE;
  }

  /** Whether a word that may be a common verb is a noun behind a number: "17,000 calls". */
  private boolean isNoun(Token token) {
    return words.function(token) == Word.VERB
        && isPlural(token.form())
        && !SPEAKING.contains(token.form());
  }

  private boolean opens(Token token) {
    Word word = words.function(token);
    return word == Word.DETERMINER || token.is("of");
  }

  private static boolean isVerb(Token token) {
    return token.form().endsWith("ed") || token.form().endsWith("ing");
  }
}
