package org.gainsay.extract;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.lexicon.Contrasts;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.TextWords;
import org.gainsay.model.Aspect;
import org.gainsay.model.Change;
import org.gainsay.model.Dimension;
import org.gainsay.model.Hedge;
import org.gainsay.model.Measure;
import org.gainsay.model.Page;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.QuantityMention.Role;
import org.gainsay.model.Region;
import org.gainsay.model.Scope;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says what each figure of a page measures: from the clause around it; where that leaves the
 * measure unsaid, from the figures and sentences before.
 */
final class MeasureFinder {

  /** The longest sentence, in characters, that is read as a label of the next. */
  private static final int LABEL = 45;

  /** With fewer words of content around the figure, those of the sentence before count too. */
  private static final int FEW_WORDS = 4;

  /** The most words of a heading before a colon. */
  private static final int LABEL_WORDS = 8;

  /** How many words may stand before the figure a label belongs to. */
  private static final int LABEL_GAP = 4;

  private static final CharMatcher CAPITALS = CharMatcher.inRange('A', 'Z');

  private final ClauseReader clauses;
  private final Contrasts contrasts;

  private MeasureFinder(Lexicon lexicon, ScopeWords words) {
    contrasts = Contrasts.of(lexicon);
    clauses =
        new ClauseReader(
            words, AgeGroups.of(lexicon), LeftFigures.of(lexicon, words), new Divisions(lexicon));
  }

  static MeasureFinder of(Lexicon lexicon, ScopeWords words) {
    return new MeasureFinder(lexicon, words);
  }

  /**
   * One measure for each mention, in the same order.
   *
   * @param said who states each mention: the words that name a speaker name no measure
   */
  List<Measure> find(
      Page page, TextWords textWords, List<QuantityMention> mentions, List<Speech> said) {
    List<Measure> measures = new ArrayList<>(mentions.size());
    Antecedents before = new Antecedents();
    String headline = headline(page);
    Set<String> names = names(textWords);
    Company company = clauses.company(headline);
    int next = 0;
    List<Sentence> sentences = Stretches.of(page);
    TableRows rows = TableRows.of(page, sentences);
    for (int index = 0; index < sentences.size(); index++) {
      Sentence sentence = sentences.get(index);
      int from = next;
      while (next < mentions.size() && mentions.get(next).span().start() < sentence.span().end()) {
        next++;
      }
      if (from == next) {
        continue;
      }
      List<QuantityMention> figures = mentions.subList(from, next);
      SentenceWords words =
          clauses.words(textWords, sentence.span(), figures, said.subList(from, next));
      for (int figure = 0; figure < figures.size(); figure++) {
        if (!figures.get(figure).isFigure()) {
          measures.add(plain(figures.get(figure)));
          continue;
        }
        Draft draft = clauses.read(words, figure, company, names);
        Span at = figures.get(figure).span();
        draft = under(textWords, rows.row(index, at), draft);
        draft = under(textWords, rows.column(index, at), draft);
        boolean tellsWhere = clauses.tellsWhere(words, figure);
        if (draft.isBare() && words.first(figure) <= LABEL_GAP) {
          Draft label = label(textWords, sentences, index, draft);
          draft = tellsWhere ? draft.inheritSubject(label) : draft.inherit(label);
        }
        if (draft.predicate().isEmpty()) {
          draft = draft.inherit(heading(textWords, words, figure, draft));
        }
        if (draft.isBare() && figure > 0 && isOneMove(figures, figure)) {
          draft = before.moved(draft, clauses::isMeasured);
        }
        boolean open = (draft.isBare() || draft.points()) && !isMost(figures.get(figure));
        Draft named = open ? before.find(draft, figures.get(figure)) : null;
        if (named != null && draft.predicate().isEmpty()) {
          Company nearer = clauses.company(named.subject() + " " + headline);
          if (clauses.differs(words, figure, company, nearer)) {
            Draft again = clauses.read(words, figure, nearer, names);
            draft = again.predicate().isEmpty() ? draft : again;
          }
        }
        if (named != null) {
          if (draft.points() && tellsAnother(draft, named)) {
            draft = draft.whole();
          }
          boolean counts = draft.isWhole() || !clauses.lasts(named.predicate()) || tellsWhere;
          draft = counts ? draft.inheritSubject(named) : draft.inherit(named);
        }
        boolean vague = draft.subject().isEmpty() || !draft.predicate().isEmpty();
        if (vague && draft.context().size() < FEW_WORDS) {
          draft = draft.inContext(before(textWords, sentences, index, draft));
        }
        if (figure > 0 && isContrasted(page, figures, figure)) {
          draft = before.contrasted(draft);
        }
        if (figure > 0 && isAdded(words, figures, figure) && before.tellsSame(draft)) {
          draft = draft.inAspect(Aspect.CHANGE);
        }
        if (figures.get(figure).role() == Role.MORE && before.tellsAnother(draft)) {
          draft = draft.inAspect(Aspect.LEVEL);
        }
        before.add(draft, figures.get(figure), clauses.isSubordinate(words, figure));
        measures.add(measure(draft));
      }
    }
    while (measures.size() < mentions.size()) {
      measures.add(plain(mentions.get(measures.size())));
    }
    return measures;
  }

  /** "Most of them": a share that names no figure is of what its own clause says. */
  private static boolean isMost(QuantityMention mention) {
    return mention.quantity().dimension() == Dimension.SHARE
        && mention.quantity().hedge().kind() == Hedge.Kind.VAGUE;
  }

  /** Whether a figure is where a move ends of which the one before says how far it went. */
  private static boolean isOneMove(List<QuantityMention> figures, int figure) {
    QuantityMention first = figures.get(figure - 1);
    Role role = figures.get(figure).role();
    boolean moves = first.role() != Role.NONE || first.change() != Change.NONE;
    return first.isFigure() && moves && (role == Role.TO || role == Role.FROM);
  }

  /**
   * Whether a figure is what the one before it grew by: "rose to 12 after three passengers died".
   */
  private static boolean isAdded(SentenceWords words, List<QuantityMention> figures, int figure) {
    BigDecimal whole = figures.get(figure - 1).quantity().base().tellingEnd();
    BigDecimal added = figures.get(figure).quantity().base().tellingEnd();
    int at = words.first(figure) - 1;
    return at >= 0
        && words.tokens().get(at).is("after")
        && figures.get(figure - 1).isFigure()
        && figures.get(figure).quantity().comparableWith(figures.get(figure - 1).quantity())
        && whole != null
        && added != null
        && added.compareTo(whole) < 0;
  }

  /** Whether a figure is set against the one before it: "nine, not twelve". */
  private boolean isContrasted(Page page, List<QuantityMention> figures, int figure) {
    QuantityMention first = figures.get(figure - 1);
    QuantityMention second = figures.get(figure);
    return first.isFigure()
        && first.quantity().comparableWith(second.quantity())
        && first.span().end() <= second.span().start()
        && contrasts.stand(page.text().substring(first.span().end(), second.span().start()));
  }

  /** Whether a clause says of them what the figure before did not: "31 of them are in hospital". */
  private static boolean tellsAnother(Draft draft, Draft before) {
    return !draft.predicate().isEmpty() && !draft.predicate().equals(before.predicate());
  }

  /** What the head of a row or column says of a figure: a measure, or whose it is. */
  private Draft under(TextWords text, @Nullable Span head, Draft draft) {
    if (head == null) {
      return draft;
    }
    Draft label = clauses.label(text, head.start(), head.end(), draft.dimension());
    String name = head.of(text.text());
    boolean named =
        label.isBare()
            && CAPITALS.matchesAnyOf(name)
            && CharMatcher.inRange('0', '9').matchesNoneOf(name);
    return named ? draft.limitedTo(new Scope(Scope.Kind.HOLDER, name)) : draft.inherit(label);
  }

  /** Words with a capital that no start of a sentence explains, in lower case. */
  private static Set<String> names(TextWords words) {
    String text = words.text();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      int start = words.start(i);
      char first = words.charAt(start);
      boolean small = first >= 'a' && first <= 'z';
      if (!small
          && start >= 2
          && !words.isNumber(i)
          && words.word(i).capital()
          && text.charAt(start - 1) == ' '
          && Character.isLowerCase(text.charAt(start - 2))) {
        int end = start;
        while (end < words.end(i) && Character.isLetter(text.charAt(end))) {
          end++;
        }
        boolean whole = end == words.end(i);
        names.add(
            whole ? words.word(i).form() : text.substring(start, end).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** The words in whose company those of the text are read. */
  private static String headline(Page page) {
    StringBuilder headline = new StringBuilder(page.document().source().title());
    for (Sentence sentence : page.sentences()) {
      if (sentence.region() == Region.HEADLINE) {
        headline.append(' ').append(sentence.span().of(page.text()));
      }
    }
    return headline.toString();
  }

  /** The content words of the sentence before. */
  private List<String> before(TextWords text, List<Sentence> sentences, int index, Draft draft) {
    if (index == 0) {
      return List.of();
    }
    return clauses.keys(text, sentences.get(index - 1).span(), draft.dimension());
  }

  /** What the words before a colon announce: "The march itself: the union's 22,000". */
  private Draft heading(TextWords text, SentenceWords words, int figure, Draft draft) {
    int colon = words.colonBefore(figure);
    if (colon <= 0 || colon > LABEL_WORDS) {
      return draft;
    }
    Draft label =
        clauses.label(
            text,
            words.tokens().get(0).start(),
            words.tokens().get(colon).start(),
            draft.dimension());
    // "Posts: 180 drivers short, it says; the firm admits to 95": the second is of drivers.
    boolean next = figure == 0 || words.end(figure - 1) <= colon;
    boolean says =
        !label.predicate().isEmpty() || (next && draft.isBare() && !label.subject().isEmpty());
    return says ? label : draft;
  }

  /** What a short sentence right before announces: "The loan? Six million euros." */
  private Draft label(TextWords text, List<Sentence> sentences, int index, Draft draft) {
    if (index > 0) {
      Sentence before = sentences.get(index - 1);
      if (before.span().length() <= LABEL) {
        return clauses.label(text, before.span().start(), before.span().end(), draft.dimension());
      }
    }
    return draft;
  }

  private static Measure plain(QuantityMention mention) {
    String words = mention.counted().isEmpty() ? "figure" : mention.counted();
    return Measure.of(words, mention.quantity().dimension());
  }

  private static Measure measure(Draft draft) {
    return new Measure(
        text(draft),
        draft.subject(),
        draft.predicate(),
        draft.scope(),
        draft.aspect(),
        draft.dimension(),
        draft.context());
  }

  private static boolean contains(String text, String words) {
    return words.isEmpty()
        || text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  /** The measure as a person would name it: what is counted, what is said of it, and where. */
  private static String text(Draft draft) {
    String subject = draft.subjectWords();
    String predicate = draft.predicateWords();
    boolean within = contains(predicate, subject);
    StringBuilder text = new StringBuilder(within ? predicate : subject);
    if (!within && !contains(subject, predicate)) {
      text.append(' ').append(predicate);
    }
    boolean named = false;
    for (Scope scope : draft.scope()) {
      if (scope.kind() == Scope.Kind.PLACE
          && !scope.text().equals(Scope.ANOTHER_PLACE)
          && !named
          // A name in the phrase says where already: "Chilean miners".
          && CAPITALS.matchesNoneOf(text)
          && !contains(text.toString(), scope.text())) {
        text.append(text.isEmpty() ? "" : ", ").append(scope.text());
        named = true;
      }
    }
    return text.isEmpty() ? draft.dimension().label() : text.toString();
  }
}
