package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Found;
import org.gainsay.lexicon.ScopeWords.View;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Aspect;
import org.gainsay.model.Change;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.QuantityMention.Role;
import org.gainsay.model.Scope;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads the measure of a figure from the clause around it. */
final class ClauseReader {

  /** A predicate further away than this belongs to something else. */
  private static final int PREDICATE_REACH = 12;

  private static final int VIEW_REACH = 8;
  private static final int FOREIGN_KIND = 5;
  private static final int WHOLE = 6;
  private static final int BESIDE_SUBJECT = 2;
  private static final int CIRCUMSTANCE = 5;
  private static final int OTHERS = 6;
  private static final int BESIDE = 5;

  private final WordFamilies families;
  private final ScopeWords words;
  private final SubjectFinder subjects;
  private final ScopeFinder scopes;
  private final ContextWords context;

  ClauseReader(WordFamilies families, ScopeWords words) {
    this.families = families;
    this.words = words;
    subjects = new SubjectFinder(words);
    scopes = new ScopeFinder(families, words);
    context = new ContextWords(families, words);
  }

  /** The words of a sentence with its figures and the places of their speakers. */
  SentenceWords words(
      String text, Span sentence, List<QuantityMention> figures, List<Span> speakers) {
    List<Token> tokens = families.tokens(text, sentence.start(), sentence.end());
    return new SentenceWords(text, tokens, figures, speakers, words);
  }

  /**
   * The measure of one figure of a sentence, as far as the sentence tells it.
   *
   * @param named words named before, beside which some words mean more: villages that "fell"
   */
  Draft read(SentenceWords sentence, int figure, String named) {
    QuantityMention mention = sentence.figures().get(figure);
    Dimension dimension = mention.quantity().dimension();
    List<Token> tokens = sentence.tokens();
    List<Sense> senses = senses(sentence, dimension, named);
    int[] subject = subjects.find(sentence, figure, senses);
    int from = subject == null ? 0 : subject[0];
    int to = subject == null ? 0 : extended(senses, subject);
    Sense predicate = predicate(sentence, figure, senses, from, to, dimension);
    String subjectWords = subject == null ? "" : ScopeFinder.text(tokens, from, to);
    String written = subject == null ? "" : sentence.written(from, to);
    if (subject == null && dimension != Dimension.COUNT) {
      subjectWords = beside(sentence, figure, senses);
      written = subjectWords;
    }
    List<Scope> scope = scopes.find(sentence, figure, senses, from, to);
    boolean points = points(sentence, figure);
    View view = view(sentence, figure);
    if (view == View.TARGET || view == View.FORECAST) {
      scope.add(new Scope(Scope.Kind.MANNER, view.name().toLowerCase(Locale.ROOT)));
    }
    return new Draft(
        subjectWords,
        written,
        predicate == null ? "" : predicate.family().id(),
        predicate == null ? "" : said(sentence, figure, predicate),
        scope,
        aspect(view, mention),
        dimension,
        context.around(sentence, figure, senses),
        points);
  }

  /**
   * The words of a predicate; of what somebody is still doing the figure is only a circumstance.
   */
  private static String said(SentenceWords sentence, int figure, Sense predicate) {
    boolean doing = sentence.tokens().get(predicate.to() - 1).form().endsWith("ing");
    return doing && predicate.to() <= sentence.first(figure)
        ? ""
        : sentence.written(predicate.from(), predicate.to());
  }

  /** The nearest thing named right before an amount: "copper, fourteen tonnes of it". */
  private static String beside(SentenceWords sentence, int figure, List<Sense> senses) {
    String named = "";
    for (Sense sense : senses) {
      if (sense.family().kind() == Kind.THING
          && sense.to() <= sentence.first(figure)
          && sentence.distance(figure, sense.from(), sense.to()) <= BESIDE) {
        named = ScopeFinder.text(sentence.tokens(), sense.from(), sense.to());
      }
    }
    return named;
  }

  /** The families a sentence names; names of people and places say nothing. */
  private List<Sense> senses(SentenceWords sentence, Dimension dimension, String named) {
    Set<String> company = new HashSet<>();
    if (!named.isEmpty()) {
      List<Token> before = families.tokens(named, 0, named.length());
      for (Token token : before) {
        company.add(token.stem());
      }
      for (Sense sense : families.senses(before, dimension)) {
        company.add(sense.family().id());
      }
    }
    List<Sense> senses = new ArrayList<>();
    for (Sense sense : families.senses(sentence.tokens(), dimension, company)) {
      boolean outcome = sense.family().kind() == Kind.OUTCOME;
      if (sentence.isSpeaker(sense.from())) {
        continue;
      }
      if (!outcome || !(sentence.isName(sense.from()) || gives(sentence, sense))) {
        senses.add(sense);
      }
    }
    return senses;
  }

  /** Whether a word stands in a phrase that only gives a figure: "arrived at 90". */
  private boolean gives(SentenceWords sentence, Sense sense) {
    for (Found<Boolean> found : words.estimates(sentence.tokens())) {
      int next = found.to();
      if (sense.from() >= found.from()
          && sense.to() <= next
          && next < sentence.tokens().size()
          && sentence.figure(next) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The end of the subject, moved behind a phrase that begins in it: "people logging in". */
  private static int extended(List<Sense> senses, int[] subject) {
    int to = subject[1];
    for (Sense sense : senses) {
      Kind kind = sense.family().kind();
      boolean counted = kind != Kind.OUTCOME && kind != Kind.AMOUNT;
      if (counted && sense.from() >= subject[0] && sense.from() < subject[1]) {
        to = Math.max(to, sense.to());
      }
    }
    return to;
  }

  /** Whether a figure stands in a relative clause: "police, who sent 400 officers, counted". */
  boolean isSubordinate(SentenceWords sentence, int figure) {
    for (int i = sentence.first(figure) - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      if (token.isMark()) {
        return false;
      }
      if (words.function(token) == Word.RELATIVE && !token.form().equals("that")) {
        return i > 0;
      }
    }
    return false;
  }

  /** The measure that words without a figure name. */
  Draft label(String text, int from, int to, Dimension dimension) {
    List<Token> tokens = families.tokens(text, from, to);
    String subject = "";
    String predicate = "";
    String predicateWords = "";
    for (Sense sense : families.senses(tokens, dimension)) {
      Kind kind = sense.family().kind();
      String named = ScopeFinder.text(tokens, sense.from(), sense.to());
      if (kind == Kind.AMOUNT || kind == Kind.OUTCOME) {
        predicate = sense.family().id();
        predicateWords = named;
      } else {
        subject = named;
      }
    }
    return new Draft(
        subject,
        subject,
        predicate,
        predicateWords,
        List.of(),
        Aspect.LEVEL,
        dimension,
        List.of(),
        false);
  }

  private @Nullable Sense predicate(
      SentenceWords sentence,
      int figure,
      List<Sense> senses,
      int subjectFrom,
      int subjectTo,
      Dimension dimension) {
    Sense best = null;
    int least = PREDICATE_REACH + 1;
    for (Sense sense : senses) {
      int cost = cost(sentence, figure, sense, subjectFrom, subjectTo, dimension);
      // On equal terms the words behind the figure win, "23 killed", and in "crash deaths" the
      // last.
      boolean later =
          sense.from() >= sentence.end(figure)
              || (best != null && best.to() <= sense.from() && isCompound(sentence, best, sense));
      if (cost < least || (cost == least && later)) {
        best = sense;
        least = cost;
      }
    }
    return best;
  }

  /** Whether two words stand in one noun: "crash deaths". */
  private static boolean isCompound(SentenceWords sentence, Sense first, Sense last) {
    return first.to() == last.from() && last.to() <= sentence.tokens().size();
  }

  private int cost(
      SentenceWords sentence,
      int figure,
      Sense sense,
      int subjectFrom,
      int subjectTo,
      Dimension dimension) {
    Kind kind = sense.family().kind();
    boolean counts = dimension == Dimension.COUNT;
    if (kind != Kind.OUTCOME && (kind != Kind.AMOUNT || counts)) {
      return Integer.MAX_VALUE;
    }
    int cost = sentence.distance(figure, sense.from(), sense.to());
    boolean own = sense.from() < subjectTo && subjectFrom < sense.to();
    if (own) {
      // In "two-thirds of the searches led to an arrest" the searches are the whole.
      cost = isWhole(sentence, figure, subjectFrom) ? cost + WHOLE : Math.min(cost, 1);
    } else if (subjectTo > 0 && counts) {
      cost += BESIDE_SUBJECT;
    }
    if (!own && isInWhole(sentence, figure, sense)) {
      cost += WHOLE;
    }
    if (isNearerAnother(sentence, figure, sense)) {
      cost += OTHERS;
    }
    if (isCircumstance(sentence, figure, sense.from())) {
      cost += CIRCUMSTANCE;
    }
    boolean foreign = kind == Kind.OUTCOME && !counts && dimension != Dimension.SHARE;
    return cost + (foreign ? FOREIGN_KIND : 0);
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

  private static boolean isWhole(SentenceWords sentence, int figure, int subjectFrom) {
    int end = sentence.end(figure);
    return end < sentence.tokens().size()
        && subjectFrom > end
        && sentence.tokens().get(end).form().equals("of");
  }

  /** Whether a word only says of whom a figure counts some: "18 of those on board have died". */
  private boolean isInWhole(SentenceWords sentence, int figure, Sense sense) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.end(figure);
    if (sense.from() <= at || !tokens.get(at).form().equals("of")) {
      return false;
    }
    for (int i = at + 1; i < sense.from(); i++) {
      if (tokens.get(i).isMark() || words.function(tokens.get(i)) == Word.AUXILIARY) {
        return false;
      }
    }
    for (int i = sense.to(); i < tokens.size() && !tokens.get(i).isMark(); i++) {
      if (words.function(tokens.get(i)) == Word.AUXILIARY) {
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
          word == Word.LOCATIVE
              || token.form().equals("after")
              || token.form().equals("during")
              || token.form().equals("by");
      if (occasion) {
        // "On Monday the toll stood at 14" tells the day, not the occasion.
        Word next = words.function(tokens.get(i + 1));
        boolean day = next == Word.TIME || next == Word.ADVERB;
        // "A fire at Lyss killed 14": the name ends what the occasion is.
        boolean verb = sentence.isName(at - 1) && at == sentence.first(figure) - 1;
        return !day && !verb && i != sentence.end(figure);
      }
      if (word == Word.VERB || word == Word.PREPOSITION || word == Word.CONJUNCTION) {
        return false;
      }
    }
    return false;
  }

  /** Whether the words behind the figure point back: "of them", "it". */
  private boolean points(SentenceWords sentence, int figure) {
    int end = sentence.end(figure);
    List<Token> tokens = sentence.tokens();
    if (sentence.isOfWhole(figure)) {
      return true;
    }
    return end + 1 < tokens.size()
        && tokens.get(end).form().equals("of")
        && (tokens.get(end + 1).form().equals("them")
            || tokens.get(end + 1).form().equals("whom")
            || tokens.get(end + 1).form().equals("which")
            || tokens.get(end + 1).form().equals("those")
            || tokens.get(end + 1).form().equals("these"));
  }

  private static Aspect aspect(@Nullable View view, QuantityMention mention) {
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
  private @Nullable View view(SentenceWords sentence, int figure) {
    int least = VIEW_REACH + 1;
    View view = null;
    for (Found<View> found : words.views(sentence.tokens())) {
      boolean behind = found.from() >= sentence.end(figure);
      if (behind && found.what() == View.PLANNED) {
        continue;
      }
      int distance = sentence.distance(figure, found.from(), found.to());
      if (distance < least) {
        least = distance;
        view = found.what();
      }
    }
    return view;
  }

  /** The content words of a stretch of text as families and stems, in order. */
  List<String> keys(String text, Span stretch, Dimension dimension) {
    return context.of(families.tokens(text, stretch.start(), stretch.end()), dimension);
  }
}
