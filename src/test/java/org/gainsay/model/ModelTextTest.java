package org.gainsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values show themselves as short sentences, for JShell and failed tests print them. */
final class ModelTextTest {

  private static final Source SOURCE = Source.of("Coast Daily", LocalDate.of(2024, 2, 7));
  private static final Document TEXT = Document.of(SOURCE, "Then 38 people died.");
  private static final Claim ONE = Claim.of("police", "people killed", "at least 43", SOURCE);
  private static final Claim OTHER = Claim.of("the hospital", "people killed", "38", SOURCE);

  @Test
  void a_claim_tells_who_said_what_of_what_where() {
    assertThat(ONE).hasToString("police: “at least 43” people killed (Coast Daily, 2024-02-07)");
  }

  @Test
  void a_link_tells_why() {
    assertThat(new ClaimLink(ONE, OTHER, null, "both count people killed"))
        .hasToString("“at least 43” and “38”: both count people killed");
    assertThat(new ClaimLink(ONE, OTHER, Kinship.PART, "one pier"))
        .hasToString("“at least 43” and “38”: part and whole, one pier");
  }

  @Test
  void evidence_tells_the_words_and_their_place() {
    assertThat(new Evidence(TEXT, Region.BODY, new Span(5, 7), new Span(0, 20)))
        .hasToString("“38” at [5..7), body, Coast Daily, 2024-02-07");
    assertThat(Evidence.byHand(SOURCE)).hasToString("by hand, Coast Daily, 2024-02-07");
  }

  @Test
  void a_page_and_its_parts_tell_where_they_are() {
    Sentence sentence = new Sentence(new Span(0, 20), Region.LEAD, 1);
    assertThat(sentence).hasToString("lead [0..20), paragraph 1");
    assertThat(new Page(TEXT, List.of(sentence)))
        .hasToString("Coast Daily, 2024-02-07: 1 sentence");
    assertThat(new Part(new Span(0, 20), Region.CAPTION)).hasToString("caption [0..20)");
  }

  @Test
  void a_gap_tells_the_distance_and_its_part() {
    assertThat(new Gap(new BigDecimal("5"), new BigDecimal("0.1163")))
        .hasToString("5 apart (12 %)");
  }

  @Test
  void a_group_tells_its_measure_and_size() {
    assertThat(new ClaimGroup(ONE.measure(), List.of(ONE), List.of(), List.of()))
        .hasToString("people killed: 1 claim");
  }
}
