package org.gainsay.quantity;

import org.gainsay.model.Change;
import org.gainsay.model.Dimension;
import org.gainsay.model.Hedge;
import org.gainsay.model.Interval;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.gainsay.model.Unit;

/** A mention while it is being read; tokens, not offsets. */
final class Draft {

  private static final String PEOPLE = "people";

  final Numeral numeral;
  int start;
  int end;
  Interval interval;
  Unit unit;
  Hedge hedge = Hedge.NONE;
  Change change = Change.NONE;
  QuantityMention.Role role = QuantityMention.Role.NONE;
  QuantityMention.Kind kind = QuantityMention.Kind.FIGURE;
  String rule;
  int countedStart = -1;
  int countedEnd = -1;

  /** What it counts or measures, when other words of the sentence say it. */
  int carriedStart = -1;

  int carriedEnd = -1;

  /** Nobody else can be meant, though no word says it. */
  boolean people;

  /** Whether words before or after made it a half-open interval. */
  boolean bounded;

  Draft(Numeral numeral, String rule) {
    this.numeral = numeral;
    this.start = numeral.start();
    this.end = numeral.end();
    this.interval = numeral.interval();
    this.unit = numeral.unit();
    this.rule = rule;
    if (!numeral.word().isEmpty() && !interval.isPoint()) {
      hedge = new Hedge(numeral.word(), Hedge.Kind.VAGUE);
    }
  }

  /** No figure: tokens {@code start} to {@code end}, of a kind. */
  static Draft other(Numeral numeral, int start, int end, QuantityMention.Kind kind, String rule) {
    Draft draft = new Draft(numeral, rule);
    draft.start = start;
    draft.end = end;
    draft.kind = kind;
    return draft;
  }

  boolean isFigure() {
    return kind == QuantityMention.Kind.FIGURE;
  }

  boolean isCount() {
    return unit.equals(Unit.COUNT);
  }

  /** Whether things are counted, also so many in a time: "30 a day". */
  boolean counts() {
    return isCount() || isRate();
  }

  /** So many things in a span of time. */
  boolean isRate() {
    return unit.dimension() == Dimension.RATE && unit.base().equals(unit.name());
  }

  /** The words for what it counts, empty when there are none. */
  private String counted(Tokens t) {
    if (countedStart >= 0 && countedEnd > countedStart) {
      return t.string(countedStart, countedEnd);
    }
    return people ? PEOPLE : carriedEnd > carriedStart ? t.string(carriedStart, carriedEnd) : "";
  }

  QuantityMention mention(Tokens t) {
    Span span = new Span(t.start(start), t.end(end - 1));
    boolean counts = countedStart >= 0 && countedEnd > countedStart;
    Span counted = counts ? new Span(t.start(countedStart), t.end(countedEnd - 1)) : null;
    return new QuantityMention(
        new Quantity(span.of(t.text), interval, unit, hedge),
        span,
        counted(t),
        counted,
        change,
        role,
        kind,
        rule);
  }
}
