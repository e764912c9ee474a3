package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.junit.jupiter.api.Test;

/** Texts put together at random: nothing throws, and all offsets point at the words they tell. */
final class RandomTextTest {

  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          " ",
          " ",
          ". ",
          ", ",
          "\n",
          "\n\n",
          "\t",
          "\u00a0",
          "\u2009",
          "“",
          "”",
          "\"",
          "'",
          "’",
          "(",
          ")",
          "[",
          "-",
          "–",
          "—",
          "/",
          ":",
          ";",
          "%",
          "$",
          "€",
          "£",
          "°C",
          "½",
          "+",
          "~",
          "<",
          ">",
          "=",
          "…",
          "\ud83d\ude00",
          "\ud83d",
          "é",
          "İ",
          "ß",
          "ﬁ",
          "٤",
          "千",
          "\u0000",
          "\u0301",
          "43",
          "1,200",
          "1.2",
          "0",
          "000",
          "2021",
          "12/7",
          "3-1",
          "99999999999999999999",
          "one",
          "two",
          "half",
          "third",
          "dozen",
          "hundred",
          "million",
          "bn",
          "m",
          "km",
          "percent",
          "at least",
          "about",
          "more than",
          "up to",
          "between",
          "and",
          "to",
          "from",
          "or",
          "of",
          "in",
          "a",
          "the",
          "no",
          "per",
          "July",
          "9",
          "p.m.",
          "said",
          "Police",
          "Marta Lindqvist",
          "told",
          "according to",
          "he",
          "rose",
          "fell",
          "people",
          "killed",
          "houses",
          "was",
          "that",
          "MI-24",
          "---\n",
          "outlet: x\n",
          "Published July 9, 2021",
          "By",
          "Reuters",
          "http://a.b/c?d=1",
          "@x");

  private final ContradictionChecker checker = ContradictionChecker.standard();

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(60); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  @Test
  void quantities_stand_where_they_say() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String text = text(random);
      int end = 0;
      for (QuantityMention mention : checker.quantities(text)) {
        assertThat(mention.span().of(text)).as(text).isEqualTo(mention.quantity().text());
        assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(mention.span().length()).as(text).isPositive();
        end = mention.span().end();
        Quantity quantity = mention.quantity();
        assertThat(Quantity.parse(quantity.toString())).as(text).isEqualTo(quantity);
      }
    }
  }

  @Test
  void claims_stand_where_they_say() {
    Random random = new Random(8);
    for (int i = 0; i < 600; i++) {
      String text = text(random);
      List<Claim> claims = checker.extract(Document.of("Outlet", text));
      for (Claim claim : claims) {
        assertThat(claim.evidence().quote()).as(text).isEqualTo(claim.quantity().text());
        assertThat(claim.evidence().sentence().contains(claim.evidence().words()))
            .as(text)
            .isTrue();
      }
    }
  }

  @Test
  void texts_are_checked_against_each_other() {
    Random random = new Random(9);
    for (int i = 0; i < 100; i++) {
      Document a = Document.of("A", text(random));
      Document b = Document.of("B", text(random));
      assertThat(checker.check(a, b).toString()).isNotEmpty();
      assertThat(checker.compare(a.text(), b.text()).toString()).isNotEmpty();
    }
  }
}
