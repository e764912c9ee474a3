package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Claims for a terminal of 100 columns, by article: figure, actor, measure, sentence. */
final class ClaimText {

  private static final int LONGEST_SENTENCE = 260;

  private ClaimText() {}

  static void write(List<Claim> claims, Writer out) throws IOException {
    Lines lines = new Lines(out);
    @Nullable Document last = null;
    for (Claim claim : claims) {
      if (!claim.document().equals(last)) {
        if (last != null) {
          lines.blank();
        }
        last = claim.document();
        String title = claim.source().title();
        String head = claim.source() + (title.isEmpty() ? "" : ": " + title);
        lines.wrapped("", "", head);
        lines.line("─".repeat(Math.min(Lines.WIDTH, head.length())));
      }
      Quantity quantity = claim.quantity();
      lines.wrapped(
          "  ",
          "      ",
          Figures.words(claim)
              + " = "
              + quantity.interval()
              + " "
              + quantity.unit()
              + (quantity.hedge().isNone() ? "" : ", " + quantity.hedge())
              + " | "
              + claim.speakers()
              + (claim.attribution().cue().isEmpty() ? "" : " (" + claim.attribution().cue() + ")")
              + " | "
              + claim.measure()
              + " | "
              + claim.asOf()
              + (claim.region().isReport() ? "" : " | " + claim.region().label()));
      if (claim.evidence().hasText()) {
        lines.wrapped("      ", "      ", Excerpt.of(claim, LONGEST_SENTENCE).marked("«", "»"));
      }
    }
    if (claims.isEmpty()) {
      lines.line("no claims");
    }
  }
}
