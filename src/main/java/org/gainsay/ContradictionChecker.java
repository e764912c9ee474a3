package org.gainsay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gainsay.check.FindingChecker;
import org.gainsay.check.MovingWords;
import org.gainsay.check.TextComparer;
import org.gainsay.check.Tolerance;
import org.gainsay.extract.ClaimExtractor;
import org.gainsay.group.ClaimGrouper;
import org.gainsay.group.MeasureMatcher;
import org.gainsay.io.ArticleReader;
import org.gainsay.io.InputException;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordTable;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Comparison;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.gainsay.model.Page;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Report;
import org.gainsay.model.Sentence;
import org.gainsay.model.Source;
import org.gainsay.model.Span;
import org.gainsay.quantity.MentionFinder;
import org.gainsay.quantity.QuantityFinder;
import org.gainsay.text.PageReader;
import org.jspecify.annotations.Nullable;

/**
 * Compares the figures of several reports and shows where they differ.
 *
 * <pre>{@code
 * var checker = ContradictionChecker.standard();
 * Report report = checker.check(
 *     Document.of("Harbour Courier", "Harbour police said at least 43 people died."),
 *     Document.of("Coast Daily", "38 people died, the hospital said."));
 * report.discrepancies().forEach(System.out::println);
 * }</pre>
 *
 * <p>Configured once, immutable, thread-safe; the same input gives the same answer every time.
 * Making one compiles its words, which takes some hundred milliseconds: make it once and share it.
 *
 * <p>The stages can be called one by one: {@link #quantities} or {@link #extract}, then {@link
 * #group}, then {@link #findings}; {@link #check(Document...)} calls them all. Figures are found in
 * English text.
 */
public final class ContradictionChecker {

  private final WordTable table;
  private final PageReader pages;
  private final QuantityFinder quantities;
  private final OrderedFinders finders;
  private final ClaimExtractor extractor;
  private final Function<List<Claim>, List<ClaimGroup>> grouper;
  private final FindingChecker findings;
  private final TextComparer comparer;
  private final boolean includeBoilerplate;

  private static final LocalDate SOME_DAY = LocalDate.of(2000, 12, 31);

  private ContradictionChecker(Builder builder) {
    table = WordTable.of(builder.lexicon);
    ScopeWords words = ScopeWords.of(builder.lexicon, WordFamilies.of(builder.lexicon, table));
    pages = PageReader.of(builder.lexicon, table);
    quantities = QuantityFinder.of(builder.lexicon, table);
    finders = new OrderedFinders(builder.finders);
    extractor = ClaimExtractor.of(builder.lexicon, words);
    grouper =
        builder.matcher == null
            ? ClaimGrouper.of(builder.lexicon, words)::group
            : builder.matcher::group;
    MovingWords moving = movingWords(builder.lexicon);
    findings = FindingChecker.of(builder.tolerance, moving);
    includeBoilerplate = builder.includeBoilerplate;
    comparer =
        TextComparer.of(
            builder.tolerance, new WordMeanings(builder.lexicon, words.families()), moving);
  }

  private static MovingWords movingWords(Lexicon lexicon) {
    Map<MovingWords.Kind, Set<String>> moving = new EnumMap<>(MovingWords.Kind.class);
    for (LexiconRow row : lexicon.table("moving")) {
      moving
          .computeIfAbsent(row.constant("kind", MovingWords.Kind.class), k -> new HashSet<>())
          .add(row.need("word").toLowerCase(Locale.ROOT));
    }
    Set<String> denials = new HashSet<>();
    for (LexiconRow row : lexicon.table("contrast-words")) {
      if (row.need("denies").equals("yes")) {
        denials.add(row.need("words"));
      }
    }
    return new MovingWords(moving, denials);
  }

  /**
   * A checker with the English words that come with the library and {@link Tolerance#rounding()}.
   */
  public static ContradictionChecker standard() {
    return builder().build();
  }

  /** Begins a checker of other words, tolerance or rules. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks texts against each other, and each against itself.
   *
   * @return the texts in the order given, with what they themselves say of their source filled in;
   *     their claims; and the findings. Which claims fit and which do not is the same in whatever
   *     order the texts come.
   */
  public Report check(Document... documents) {
    return checkDocuments(List.of(documents));
  }

  /**
   * Checks the articles in files against each other: UTF-8 text, with or without front matter, or
   * HTML when the name ends in .html, .htm or .xhtml. A directory stands for the .txt and HTML
   * files that lie in it, by name; folders in it are not entered.
   *
   * @throws InputException at the first file that cannot be read or directory without articles; the
   *     message says what to do
   */
  public Report checkFiles(Path... files) throws InputException {
    List<Document> documents = new ArrayList<>();
    for (Path path : files) {
      for (Path file : Files.isDirectory(path) ? ArticleReader.list(path) : List.of(path)) {
        documents.add(ArticleReader.read(file));
      }
    }
    return checkDocuments(documents);
  }

  /** As {@link #check(Document...)}, for a collection. */
  public Report checkDocuments(Collection<Document> documents) {
    List<Claim> claims = new ArrayList<>();
    List<Document> read = new ArrayList<>();
    for (Document document : documents) {
      TextWords words = table.read(document.text());
      Page page = pages.read(document, words);
      read.add(page.document());
      claims.addAll(extractor.extract(page, words, mentions(page, words)));
    }
    return report(read, claims);
  }

  /**
   * Checks claims made by hand or extracted before. The report's documents are theirs, in order of
   * the claims.
   */
  public Report check(List<Claim> claims) {
    return report(claims.stream().map(Claim::document).distinct().toList(), claims);
  }

  private Report report(List<Document> documents, List<Claim> claims) {
    List<Claim> taking =
        claims.stream().filter(claim -> includeBoilerplate || claim.region().isReport()).toList();
    return new Report(documents, claims, findings(group(taking)));
  }

  /**
   * The quantities of a text, in order, not overlapping: figures, and digits and number words that
   * are none (dates, ages, names), which {@link QuantityMention#isFigure()} tells apart. The text
   * is read as one sentence; {@link #extract} reads longer ones.
   */
  public List<QuantityMention> quantities(String text) {
    Span all = new Span(0, text.length());
    return finders.find(text, all, quantities.find(text, all));
  }

  /**
   * The claims of a text, in order of their figures; those from menus, teasers and reader comments
   * too, which {@link Claim#region()} tells apart.
   */
  public List<Claim> extract(Document document) {
    TextWords words = table.read(document.text());
    Page page = pages.read(document, words);
    return extractor.extract(page, words, mentions(page, words));
  }

  private List<QuantityMention> mentions(Page page, TextWords words) {
    List<QuantityMention> mentions = new ArrayList<>();
    for (Sentence sentence : page.sentences()) {
      Span span = sentence.span();
      mentions.addAll(finders.find(page.text(), span, quantities.find(words, span)));
    }
    return mentions;
  }

  /**
   * Claims grouped by what they measure, in order of the groups' first claims. Every claim stands
   * in one group, alone if no other measures the same; boilerplate is not left out here.
   */
  public List<ClaimGroup> group(List<Claim> claims) {
    return grouper.apply(claims);
  }

  /**
   * What stands between the claims of each group and of related groups: discrepancies first, then
   * revisions, related and agreements.
   */
  public List<Finding> findings(List<ClaimGroup> groups) {
    return findings.check(groups);
  }

  /**
   * How the figures of two texts on one event stand to each other. Both are taken as whole reports
   * on it; texts without figures are unrelated.
   */
  public Comparison compare(String a, String b) {
    TextWords wordsOfFirst = table.read(a);
    TextWords wordsOfSecond = table.read(b);
    Page first = pages.read(told(TextComparer.Reading.FIRST, a), wordsOfFirst);
    Page second = pages.read(told(TextComparer.Reading.SECOND, b), wordsOfSecond);
    List<QuantityMention> inFirst = mentions(first, wordsOfFirst);
    List<QuantityMention> inSecond = mentions(second, wordsOfSecond);
    List<Claim> claims = new ArrayList<>(extractor.extract(first, wordsOfFirst, inFirst));
    claims.addAll(extractor.extract(second, wordsOfSecond, inSecond));
    return comparer.compare(reading(a, inFirst), reading(b, inSecond), group(claims));
  }

  /** A text of a day like any other: "in May" and "in June" are told apart, "last May" is not. */
  private static Document told(String outlet, String text) {
    return Document.of(Source.of(outlet, SOME_DAY), text);
  }

  private TextComparer.Reading reading(String text, List<QuantityMention> mentions) {
    return new TextComparer.Reading(
        text,
        EveryFigure.find(text, mentions),
        mentions.stream().filter(QuantityMention::isFigure).toList());
  }

  @Override
  public String toString() {
    return "checker of texts: check(documents), extract(document), compare(a, b)";
  }

  /**
   * Collects what makes a checker differ from the standard one. Not thread-safe; may go on to be
   * used after {@link #build()}, which the checkers built before do not notice.
   */
  public static final class Builder {
    private Lexicon lexicon = Lexicon.english();
    private Tolerance tolerance = Tolerance.rounding();
    private final List<MentionFinder> finders = new ArrayList<>();
    private @Nullable MeasureMatcher matcher;
    private boolean includeBoilerplate;

    private Builder() {}

    @Override
    public String toString() {
      return "builder of a checker: "
          + lexicon
          + ", "
          + tolerance
          + (finders.isEmpty() ? "" : ", further finders")
          + (matcher == null ? "" : ", a measure matcher of its own")
          + (includeBoilerplate ? ", boilerplate takes part" : "");
    }

    /** The words to go by; {@link Lexicon#english()} unless set. */
    public Builder lexicon(Lexicon lexicon) {
      this.lexicon = lexicon;
      return this;
    }

    /** How far figures may stretch; {@link Tolerance#rounding()} unless set. */
    public Builder tolerance(Tolerance tolerance) {
      this.tolerance = tolerance;
      return this;
    }

    /**
     * A finder of mentions to ask before the built-in ones; its mentions win over theirs. May be
     * called again, finders are asked in that order.
     */
    public Builder mentionFinder(MentionFinder finder) {
      finders.add(finder);
      return this;
    }

    /** What decides which claims describe one measure, in place of the built-in rules. */
    public Builder measureMatcher(MeasureMatcher matcher) {
      this.matcher = matcher;
      return this;
    }

    /** Whether claims from menus, teasers and reader comments take part; they do not unless set. */
    public Builder includeBoilerplate(boolean include) {
      includeBoilerplate = include;
      return this;
    }

    /**
     * The checker, with its words compiled.
     *
     * @throws org.gainsay.lexicon.LexiconException when a row of the lexicon cannot be understood:
     *     here, not later
     */
    public ContradictionChecker build() {
      return new ContradictionChecker(this);
    }
  }
}
