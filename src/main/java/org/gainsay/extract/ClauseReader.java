package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Found;
import org.gainsay.lexicon.ScopeWords.Quality;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.View;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Aspect;
import org.gainsay.model.Dimension;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Scope;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads the measure of a figure from the clause around it. */
final class ClauseReader {

  /** How many words may name what is taken off an amount. */
  private static final int LEFT_OUT = 4;

  /** How many words on either side are read with a verb in two parts. */
  private static final int COMPANY = 6;

  private final WordFamilies families;
  private final ScopeWords words;
  private final SubjectFinder subjects;
  private final ClauseOpening openings;
  private final ScopeFinder scopes;
  private final HolderFinder holders;
  private final PredicateFinder predicates;
  private final ContextWords context;
  private final ViewFinder views;
  private final Divisions divisions;

  ClauseReader(ScopeWords words, AgeGroups ages, LeftFigures left, Divisions divisions) {
    families = words.families();
    this.words = words;
    subjects = new SubjectFinder(words);
    openings = new ClauseOpening(words);
    scopes = new ScopeFinder(families, words, ages, left);
    holders = new HolderFinder(words);
    predicates = new PredicateFinder(words);
    context = new ContextWords(families, words);
    views = new ViewFinder(words);
    this.divisions = divisions;
  }

  /**
   * The words of a sentence with its figures and those who state them.
   *
   * @param said who states each figure
   */
  SentenceWords words(
      TextWords text, Span sentence, List<QuantityMention> figures, List<Speech> said) {
    List<Token> tokens = families.tokens(text, sentence.start(), sentence.end());
    List<Span> speakers = new ArrayList<>();
    List<@Nullable Span> telling = new ArrayList<>();
    for (Speech speech : said) {
      Span speaker = speech.attribution().actorSpan();
      Span cue = speech.attribution().cueSpan();
      if (speaker != null) {
        speakers.add(speaker);
      }
      telling.add(
          speaker != null && cue != null && speaker.end() < cue.start()
              ? new Span(speaker.end(), cue.end())
              : null);
    }
    return new SentenceWords(text.text(), tokens, figures, speakers, telling, words);
  }

  /**
   * The measure of one figure of a sentence, as far as the sentence tells it.
   *
   * @param company words named before
   * @param names words that the page writes with a capital inside its sentences
   */
  Draft read(SentenceWords sentence, int figure, Company company, Set<String> names) {
    QuantityMention mention = sentence.figures().get(figure);
    Dimension dimension = mention.quantity().dimension();
    List<Token> tokens = sentence.tokens();
    List<Sense> senses = sentence.senses(company, dimension, this::senses);
    int[] subject = subjects.find(sentence, figure, senses);
    int from = subject == null ? 0 : subject[0];
    int to = subject == null ? 0 : extended(senses, subject);
    List<Scope> scope = scopes.find(sentence, figure, senses, from, to);
    String holder = holders.find(sentence, figure, names, senses);
    if (!holder.isEmpty()) {
      scope.add(new Scope(Scope.Kind.HOLDER, holder));
    }
    senses = withSplit(sentence, figure, Math.max(to, sentence.end(figure)), dimension, senses);
    Sense predicate =
        Sizes.modifies(sentence, figure) || Sizes.isSize(sentence, figure, words.links())
            ? null
            : predicates.find(sentence, figure, senses, from, to, scope);
    if (predicate != null
        && words.traits().isChange(predicate.family())
        && isDifference(sentence.tokens(), sentence.end(figure))) {
      // "2,750 jobs, 450 more than it had announced": the 450 are cut by nobody.
      predicate = null;
    }
    String side = divisions.side(sentence, figure);
    if (predicate != null) {
      scopes.settlePart(sentence, figure, predicate, scope);
    }
    String subjectWords = subject == null ? "" : ScopeFinder.text(tokens, from, to);
    String written = subject == null ? "" : sentence.written(from, to);
    if (subject == null && dimension != Dimension.COUNT) {
      subjectWords = ClauseOpening.beside(sentence, figure, senses);
      written = subjectWords;
      int[] opening = subjectWords.isEmpty() ? openings.find(sentence, figure, senses) : null;
      if (opening != null) {
        subjectWords = ScopeFinder.text(tokens, opening[0], opening[1]);
        written = sentence.written(opening[0], opening[1]);
      }
    }
    if (Sizes.isSize(sentence, figure, words.links())) {
      scope.add(new Scope(Scope.Kind.MANNER, Scope.WHOLE));
    }
    boolean points = points(sentence, figure);
    View view = views.find(sentence, figure);
    if (view != null && view.isWish()) {
      scope.add(new Scope(Scope.Kind.MANNER, view.limit()));
    }
    return new Draft(
        subjectWords,
        written,
        side.isEmpty() ? id(predicate, dimension) : side,
        predicate == null ? "" : said(sentence, figure, predicate),
        scope,
        isOfChange(sentence, predicate, dimension)
            ? Aspect.CHANGE
            : ViewFinder.aspect(view, mention),
        dimension,
        context.around(sentence, figure, senses),
        points);
  }

  /** Whether "more than" stands behind a figure: by so much another exceeds a third. */
  private boolean isDifference(List<Token> tokens, int end) {
    int than =
        end < tokens.size() && words.links().is(Link.DIFFERENCE, tokens.get(end)) ? end + 1 : end;
    return than < tokens.size()
        && tokens.get(than).is("than")
        && words.links().is(Link.DIFFERENCE, tokens.get(than - 1));
  }

  private String id(@Nullable Sense predicate, Dimension dimension) {
    return predicate == null ? words.traits().toldByUnit(dimension) : predicate.family().id();
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

  /** Whether a sentence names other families for a figure in another company. */
  boolean differs(SentenceWords sentence, int figure, Company company, Company other) {
    Dimension dimension = sentence.figures().get(figure).quantity().dimension();
    return !sentence
        .senses(company, dimension, this::senses)
        .equals(sentence.senses(other, dimension, this::senses));
  }

  /** The company of words for those of the text. */
  Company company(String words) {
    return new Company(families, words);
  }

  /** The families a sentence names; names of people and places say nothing. */
  private List<Sense> senses(SentenceWords sentence, Company company, Dimension dimension) {
    List<Sense> senses = new ArrayList<>();
    for (Sense sense : families.senses(sentence.tokens(), dimension, company.in(dimension))) {
      boolean outcome = sense.family().kind() == Kind.OUTCOME;
      if (sentence.isSpeaker(sense.from())
          || sentence.isAside(sense.from())
          || isLeftOut(sentence, sense.from())) {
        continue;
      }
      if (!outcome || !(sentence.isName(sense.from()) || gives(sentence, sense))) {
        senses.add(sense);
      }
    }
    return senses;
  }

  /** "€8m net of the fees": what is taken off or counted in is not measured. */
  private boolean isLeftOut(SentenceWords sentence, int at) {
    List<Token> tokens = sentence.tokens();
    for (Found<Quality> quality : words.qualities(tokens)) {
      Token last = tokens.get(quality.to() - 1);
      boolean leads = last.form().endsWith("ing") || words.function(last) == Word.PREPOSITION;
      boolean counted =
          quality.what().group().equals("net-gross") || quality.what().group().equals("inclusion");
      if (leads && counted && quality.to() <= at && at - quality.to() < LEFT_OUT) {
        boolean clause = true;
        for (int i = quality.to(); i < at; i++) {
          clause &= !tokens.get(i).isMark() && sentence.figure(i) < 0;
        }
        if (clause) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The senses with those of a verb whose second word stands behind what it is said of: "led nine
   * men away".
   *
   * @param behind the token behind the figure and what it counts
   */
  private List<Sense> withSplit(
      SentenceWords sentence, int figure, int behind, Dimension dimension, List<Sense> senses) {
    List<Token> tokens = sentence.tokens();
    int verb = sentence.first(figure) - 1;
    if (verb < 0
        || behind >= tokens.size()
        || !words.links().is(Link.PARTICLE, tokens.get(behind))
        || tokens.get(verb).isMark()
        || sentence.figure(verb) >= 0) {
      return senses;
    }
    List<Token> joined = new ArrayList<>(tokens.subList(Math.max(0, verb - COMPANY), verb + 1));
    int joint = joined.size();
    joined.addAll(tokens.subList(behind, Math.min(tokens.size(), behind + COMPANY)));
    joined.addAll(tokens.subList(sentence.end(figure), behind));
    List<Sense> all = senses;
    for (Sense sense : families.senses(joined, dimension)) {
      if (sense.from() == joint - 1 && sense.to() > joint) {
        all = all == senses ? new ArrayList<>(senses) : all;
        all.removeIf(other -> other.from() == verb);
        all.add(new Sense(verb, verb + 1, sense.family()));
      }
    }
    return all;
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

  /** Whether what a family of this name says is measured in a dimension. */
  boolean isMeasured(String predicate, Dimension dimension) {
    Family family = families.family(predicate);
    return family != null
        && words.traits().isMeasuredIn(family, dimension)
        && (family.kind() == Kind.OUTCOME || dimension != Dimension.COUNT);
  }

  /** Whether what was said of a figure holds for one that follows without a word of its own. */
  boolean lasts(String predicate) {
    Family family = families.family(predicate);
    return family == null || !words.traits().isLimit(family);
  }

  /** Whether a clause only tells where those are whom its figure counts: "three are on the ice". */
  boolean tellsWhere(SentenceWords sentence, int figure) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.end(figure);
    if (at >= tokens.size() || !words.links().is(Link.PLACED, tokens.get(at))) {
      return false;
    }
    at++;
    while (at < tokens.size() && words.function(tokens.get(at)) == Word.ADVERB) {
      at++;
    }
    // "On the ice", "at Osk", not "in a bad way".
    int place = at + 1;
    return place < tokens.size()
        && words.function(tokens.get(at)) == Word.LOCATIVE
        && (tokens.get(place).is("the") || tokens.get(place).capital());
  }

  /** Whether a figure stands in a relative clause: "police, who sent 400 officers, counted". */
  boolean isSubordinate(SentenceWords sentence, int figure) {
    for (int i = sentence.first(figure) - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      if (token.isMark()) {
        return false;
      }
      if (words.function(token) == Word.RELATIVE && !token.is("that")) {
        return i > 0;
      }
    }
    return false;
  }

  /** The measure that words without a figure name. */
  Draft label(TextWords text, int from, int to, Dimension dimension) {
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

  /** Whether the words behind the figure point back: "of them", "it". */
  private boolean points(SentenceWords sentence, int figure) {
    int end = sentence.end(figure);
    List<Token> tokens = sentence.tokens();
    if (sentence.isOfWhole(figure)) {
      return true;
    }
    return end + 1 < tokens.size()
        && tokens.get(end).is("of")
        && (tokens.get(end + 1).is("them")
            || tokens.get(end + 1).is("whom")
            || tokens.get(end + 1).is("which")
            || tokens.get(end + 1).is("these")
            || tokens.get(end + 1).is("those") && !isDescribed(tokens, end + 2));
  }

  /** "Those in the sample": the words behind say who is meant. */
  private boolean isDescribed(List<Token> tokens, int at) {
    Word word = at < tokens.size() ? words.function(tokens.get(at)) : null;
    return word == Word.LOCATIVE || word == Word.PREPOSITION;
  }

  /** Whether a predicate itself tells of a change: "sales growth slowed to 3 percent". */
  private boolean isOfChange(SentenceWords sentence, @Nullable Sense predicate, Dimension share) {
    if (predicate == null || predicate.family().kind() != Kind.AMOUNT || share != Dimension.SHARE) {
      return false;
    }
    return sentence.tokens().subList(predicate.from(), predicate.to()).stream()
        .anyMatch(token -> words.move(token) != null);
  }

  /** The content words of a stretch of text as families and stems, in order. */
  List<String> keys(TextWords text, Span stretch, Dimension dimension) {
    return context.of(families.tokens(text, stretch.start(), stretch.end()), dimension);
  }
}
