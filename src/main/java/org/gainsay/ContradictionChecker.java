package org.gainsay;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.check.FindingChecker;
import org.gainsay.check.Tolerance;
import org.gainsay.extract.ClaimExtractor;
import org.gainsay.group.ClaimGrouper;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;
import org.gainsay.model.Comparison;
import org.gainsay.model.Document;
import org.gainsay.model.Finding;
import org.gainsay.model.Page;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Report;
import org.gainsay.model.Sentence;
import org.gainsay.quantity.QuantityFinder;
import org.gainsay.text.PageReader;

/**
 * Reads several reports on one subject and says where their figures disagree.
 *
 * <pre>{@code
 * var checker = ContradictionChecker.standard();
 * Report report = checker.check(
 *     Document.of("Harbour Courier", "Marine police said at least 43 people were killed."),
 *     Document.of("Coast Daily", "38 people were killed, the hospital said."));
 * report.discrepancies().forEach(System.out::println);
 * }</pre>
 *
 * <p>Configured once, immutable, thread-safe; the same input gives the same answer every time.
 */
public final class ContradictionChecker {

  private final PageReader pages;
  private final QuantityFinder quantities;
  private final ClaimExtractor extractor;
  private final ClaimGrouper grouper;
  private final FindingChecker findings;

  private ContradictionChecker(Builder builder) {
    pages = PageReader.of(builder.lexicon);
    quantities = QuantityFinder.of(builder.lexicon);
    extractor = ClaimExtractor.of(builder.lexicon);
    grouper = ClaimGrouper.of(builder.lexicon);
    findings = FindingChecker.of(builder.tolerance);
  }

  /** English words, the default tolerance. */
  public static ContradictionChecker standard() {
    return builder().build();
  }

  /** A checker of one's own. */
  public static Builder builder() {
    return new Builder();
  }

  /** Checks texts against each other, and each against itself. */
  public Report check(Document... documents) {
    return checkDocuments(List.of(documents));
  }

  /** As {@link #check(Document...)}. */
  public Report checkDocuments(List<Document> documents) {
    List<Claim> claims = new ArrayList<>();
    List<Document> read = new ArrayList<>();
    for (Document document : documents) {
      Page page = pages.read(document);
      read.add(page.document());
      claims.addAll(extract(page));
    }
    return report(read, claims);
  }

  /** Checks claims made by hand or extracted before. */
  public Report check(List<Claim> claims) {
    return report(claims.stream().map(Claim::document).distinct().toList(), claims);
  }

  private Report report(List<Document> documents, List<Claim> claims) {
    List<Claim> taking = claims.stream().filter(claim -> claim.region().isReport()).toList();
    return new Report(documents, claims, findings(group(taking)));
  }

  /** The quantities of a text, figures and others, in order. */
  public List<QuantityMention> quantities(String text) {
    return quantities.find(text);
  }

  /** The claims of a text, in order. */
  public List<Claim> extract(Document document) {
    return extract(pages.read(document));
  }

  private List<Claim> extract(Page page) {
    List<QuantityMention> mentions = new ArrayList<>();
    for (Sentence sentence : page.sentences()) {
      mentions.addAll(quantities.find(page.text(), sentence.span()));
    }
    return extractor.extract(page, mentions);
  }

  /** Claims grouped by what they measure. */
  public List<ClaimGroup> group(List<Claim> claims) {
    return grouper.group(claims);
  }

  /** What stands between the claims of each group. */
  public List<Finding> findings(List<ClaimGroup> groups) {
    return findings.check(groups);
  }

  /** How the figures of two texts on one event stand to each other. */
  public Comparison compare(String a, String b) {
    return new Comparison(
        Comparison.Relation.UNRELATED, false, "not compared", List.of(), List.of());
  }

  /** Collects what makes a checker differ from the standard one. */
  public static final class Builder {
    private Lexicon lexicon = Lexicon.english();
    private Tolerance tolerance = Tolerance.rounding();

    private Builder() {}

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

    /** Compiles the words; fails here, not later, when a row is wrong. */
    public ContradictionChecker build() {
      return new ContradictionChecker(this);
    }
  }
}
