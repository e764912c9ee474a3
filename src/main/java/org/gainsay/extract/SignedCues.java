package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Tokens.Type;

/** Quotations signed behind a dash, as those set apart on a page are: "We lost 43." — Ana Kos. */
final class SignedCues {

  private SignedCues() {}

  /** Adds the cue of a sentence that ends in a dash and a name behind a quotation. */
  static void find(Tokens t, List<Cue> cues) {
    for (int dash = t.size - 2; dash > 1; dash--) {
      if (t.type[dash] != Type.DASH) {
        continue;
      }
      Phrase signed = t.isName(dash + 1) ? PhraseFinder.startingAt(t, dash + 1, t.size) : null;
      if (signed != null
          && (signed.end() == t.size || t.is(signed.end(), Type.STOP))
          && t.is(dash - 1, Type.CLOSE_QUOTE)) {
        cues.add(Cue.of(Cue.Kind.SPEECH, signed, dash, dash + 1, "signed").left(0, dash));
      }
      return;
    }
  }
}
