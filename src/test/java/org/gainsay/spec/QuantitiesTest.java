package org.gainsay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Change;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.gainsay.quantity.QuantityFinder;
import org.junit.jupiter.api.Test;

/**
 * Runs the pages about quantities. An expectation is one of
 *
 * <pre>
 * - at least 43 = [43..∞) count of people, about, up, more
 * - 1989 is a year
 * </pre>
 *
 * <p>The first names a figure: its words, interval and unit; then as far as the case is about them
 * what is counted, the hedge or its kind, the change and the role. Figures must be these and no
 * others, in this order; without a hedge, there is none; without a change and role, the figure is a
 * level. The second names a mention that is no figure; there may be others.
 */
final class QuantitiesTest extends SpecTest {

  private static final String FOUND = "found:\n";
  private static final QuantityMention NOTHING =
      new QuantityMention(
          Quantity.parse("0"),
          new Span(0, 0),
          "",
          null,
          Change.NONE,
          QuantityMention.Role.NONE,
          QuantityMention.Kind.REFERENCE,
          "");

  private final QuantityFinder finder = QuantityFinder.of(Lexicon.english());

  QuantitiesTest() {
    super("quantities");
  }

  @Override
  protected void check(SpecCase spec) {
    String text = spec.text();
    List<QuantityMention> mentions = finder.find(text);
    mentions.forEach(mention -> demandOffsets(text, mention));
    List<QuantityMention> figures = mentions.stream().filter(QuantityMention::isFigure).toList();
    List<String> expected =
        spec.expectations().stream().filter(each -> each.contains(" = ")).toList();
    // What was found is shown in the notation of the page, so that a wrong case is quickly mended.
    String found = FOUND + String.join("\n", mentions.stream().map(this::show).toList());
    assertThat(figures).as("%s%n%s%n%s", spec.place(), text, found).hasSameSizeAs(expected);
    for (int i = 0; i < figures.size(); i++) {
      FigureReading reading = FigureReading.parse(spec, expected.get(i));
      assertThat(reading.mismatch(figures.get(i)))
          .as("%s%n%s%nexpected: %s%n%s", spec.place(), text, expected.get(i), found)
          .isEmpty();
    }
    for (String each : spec.expectations()) {
      if (!each.contains(" = ")) {
        assertThat(mentions)
            .as("%s%n%s%n%s%n%s", spec.place(), text, each, found)
            .anyMatch(mention -> isThat(spec, mention, each, text));
      }
    }
  }

  @Override
  protected String instead(AssertionError failure) {
    String message = String.valueOf(failure.getMessage());
    int found = message.indexOf(FOUND);
    int end = message.indexOf("] \n", found);
    if (found < 0 || end < 0) {
      return super.instead(failure);
    }
    String mentions = message.substring(found + FOUND.length(), end).strip();
    return mentions.isEmpty() ? "nothing is read" : "reads " + mentions.replace("\n", "; ");
  }

  @Test
  void every_expectation_can_be_read() {
    for (SpecCase spec : SpecFile.topic("quantities")) {
      for (String each : spec.expectations()) {
        if (each.contains(" = ")) {
          FigureReading.parse(spec, each);
        } else {
          isThat(spec, NOTHING, each, spec.text());
        }
      }
    }
  }

  private static void demandOffsets(String text, QuantityMention mention) {
    assertThat(mention.span().of(text)).isEqualTo(mention.quantity().text());
    if (mention.countedSpan() != null && !mention.quantity().text().contains(mention.counted())) {
      assertThat(mention.countedSpan().of(text)).isEqualTo(mention.counted());
    }
  }

  /** Whether a mention that is no figure is what a line such as "1989 is a year" says. */
  private static boolean isThat(SpecCase spec, QuantityMention mention, String line, String text) {
    String[] parts = line.split(" is an? ", 2);
    if (parts.length < 2) {
      throw spec.mistake("unclear expectation: " + line, "write “words = …” or “words is a kind”");
    }
    QuantityMention.Kind kind = kind(spec, parts[1]);
    int at = text.indexOf(parts[0]);
    if (at < 0) {
      throw spec.mistake("the text has no “" + parts[0] + "”", "quote its words");
    }
    return mention.kind() == kind
        && mention.span().start() < at + parts[0].length()
        && mention.span().end() > at;
  }

  private static QuantityMention.Kind kind(SpecCase spec, String name) {
    for (QuantityMention.Kind kind : QuantityMention.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw spec.mistake("unknown kind: " + name, "write year, date, time, age, name …");
  }

  private String show(QuantityMention mention) {
    return mention.isFigure() ? FigureReading.of(mention).toString() : kindOf(mention);
  }

  private static String kindOf(QuantityMention mention) {
    String kind = mention.kind().name().toLowerCase(Locale.ROOT);
    return mention.quantity().text()
        + ("aoi".indexOf(kind.charAt(0)) < 0 ? " is a " : " is an ")
        + kind;
  }
}
