package org.gainsay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;
import org.gainsay.quantity.QuantityFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The sentences of the pages, put into other surroundings, have the same figures moved along. */
final class SurroundingsTest {

  private static final String FILLER =
      "The council met behind closed doors and nobody spoke to the reporters outside. ";

  /** What stands before and behind the sentence. */
  private static final Map<String, String[]> SURROUNDINGS = new LinkedHashMap<>();

  static {
    SURROUNDINGS.put("at the start", new String[] {"", " The council meets again soon."});
    SURROUNDINGS.put("at the end", new String[] {"The council met again. ", ""});
    SURROUNDINGS.put("in brackets", new String[] {"The council met (", ") and left."});
    SURROUNDINGS.put("in straight quotation marks", new String[] {"\"", "\" he said."});
    SURROUNDINGS.put("in curly quotation marks", new String[] {"She said: “", "”"});
    SURROUNDINGS.put("in a list", new String[] {"• Nobody spoke.\n• ", "\n• They left."});
    SURROUNDINGS.put("after a date", new String[] {"July 9, 2021: ", ""});
    SURROUNDINGS.put("after a dateline", new String[] {"MARENNE, May 3 (News Desk) - ", ""});
    SURROUNDINGS.put("on a line of its own", new String[] {"Nobody spoke.\n\n", "\n\nThey left."});
    SURROUNDINGS.put(
        "in a long paragraph", new String[] {FILLER.repeat(30), " " + FILLER.repeat(30)});
  }

  /** Signs whose capitals matter, such as km and m, do not survive a headline. */
  private static final Pattern CASED = Pattern.compile("\\d\\s?°?[a-zA-Zµ]{1,4}\\b|[A-Z]{2,}");

  private final QuantityFinder finder = QuantityFinder.of(Lexicon.english());
  private final List<SpecCase> cases =
      SpecFile.topic("quantities").stream()
          .filter(spec -> !spec.isKnownGap() && !spec.expectsNothing())
          // Names and addresses are told by their capitals, which a headline changes.
          .filter(spec -> spec.expectations().stream().allMatch(each -> each.contains(" = ")))
          .toList();

  @TestFactory
  Stream<DynamicTest> the_same_figures_stand_at_moved_offsets() {
    return SURROUNDINGS.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(), () -> demandSame(each.getValue()[0], each.getValue()[1])));
  }

  private void demandSame(String before, String behind) {
    List<String> wrong = new ArrayList<>();
    for (SpecCase spec : cases) {
      String sentence = spec.text();
      Span place = new Span(before.length(), before.length() + sentence.length());
      List<String> alone = new ArrayList<>();
      for (QuantityMention figure : figures(sentence)) {
        alone.add(show(figure, figure.span().shift(before.length())));
      }
      List<String> there = new ArrayList<>();
      for (QuantityMention figure : figures(before + sentence + behind)) {
        if (place.overlaps(figure.span())) {
          there.add(show(figure, figure.span()));
        }
      }
      if (!there.equals(alone)) {
        wrong.add(spec.place() + ": " + alone + " became " + there);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @org.junit.jupiter.api.Test
  void a_headline_in_capitals_has_the_same_figures() {
    List<String> wrong = new ArrayList<>();
    for (SpecCase spec : cases) {
      String sentence = spec.text();
      if (CASED.matcher(sentence).find()) {
        continue;
      }
      List<String> plain = new ArrayList<>();
      figures(sentence).forEach(figure -> plain.add(show(figure, figure.span())));
      List<String> headline = new ArrayList<>();
      figures(sentence.toUpperCase(Locale.ROOT))
          .forEach(figure -> headline.add(show(figure, figure.span())));
      if (!headline.equals(plain)) {
        wrong.add(spec.place() + ": " + plain + " became " + headline);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private List<QuantityMention> figures(String text) {
    return finder.find(text).stream().filter(QuantityMention::isFigure).toList();
  }

  private static String show(QuantityMention figure, Span span) {
    return span + " " + figure.quantity().interval() + " " + figure.quantity().unit();
  }
}
