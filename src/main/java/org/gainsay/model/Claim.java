package org.gainsay.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One actor's statement of one quantity for one measure, in one source.
 *
 * @param actor who states it
 * @param attribution how the text says so
 * @param measure what the figure measures
 * @param quantity the figure
 * @param asOf the date for which it is claimed
 * @param evidence where it stands
 * @param rules the names of the rules that found its parts, in the order they ran; empty for a
 *     claim made by hand
 */
public record Claim(
    Actor actor,
    Attribution attribution,
    Measure measure,
    Quantity quantity,
    AsOf asOf,
    Evidence evidence,
    List<String> rules) {

  public Claim {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(evidence, "evidence");
    rules = List.copyOf(rules);
  }

  /**
   * A claim made by hand, without a text: of an actor who is cited, as of the day {@code source}
   * was published.
   *
   * @throws IllegalArgumentException when {@code actor} or {@code measure} is empty
   */
  public static Claim of(String actor, String measure, Quantity quantity, Source source) {
    return new Claim(
        Actor.named(actor),
        Attribution.NONE,
        Measure.of(measure, quantity.dimension()),
        quantity,
        AsOf.published(source.published()),
        Evidence.byHand(source),
        List.of());
  }

  /**
   * As {@link #of(String, String, Quantity, Source)}, the figure in words: "two-thirds", "at least
   * 43".
   *
   * @throws IllegalArgumentException when the words are no quantity, see {@link Quantity#parse}, or
   *     {@code actor} or {@code measure} is empty
   */
  public static Claim of(String actor, String measure, String words, Source source) {
    return of(actor, measure, Quantity.parse(words), source);
  }

  /** The publication it was read in. */
  public Source source() {
    return evidence.document().source();
  }

  /** The document it was read in. */
  public Document document() {
    return evidence.document();
  }

  /** The part of the page it was read in. */
  public Region region() {
    return evidence.region();
  }

  /** The same figure, stated by somebody else. */
  public Claim withActor(Actor actor, Attribution attribution) {
    return new Claim(actor, attribution, measure, quantity, asOf, evidence, rules);
  }

  /** The same figure of another measure. */
  public Claim withMeasure(Measure measure) {
    return new Claim(actor, attribution, measure, quantity, asOf, evidence, rules);
  }

  /** The same figure for another date. */
  public Claim withAsOf(AsOf asOf) {
    return new Claim(actor, attribution, measure, quantity, asOf, evidence, rules);
  }

  /** The actor, and who says it together with him: {@code ministry and Taliban}. */
  public String speakers() {
    return String.join(" and ", concat(actor.toString(), attribution.with()));
  }

  private static List<String> concat(String first, List<String> more) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(more);
    return all;
  }

  /** Who, the words, of what, where: one line. */
  @Override
  public String toString() {
    return actor.name() + ": “" + quantity.text() + "” " + measure.text() + " (" + source() + ")";
  }

  /** Whether its text cites nobody for it: the outlet says it, or who gives the text out. */
  public boolean isUncited() {
    return actor.isOutlet()
        || evidence.hasText() && attribution.actorSpan() == null && attribution.cue().isEmpty();
  }
}
