package org.gainsay.spec;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Document;
import org.gainsay.model.Source;
import org.gainsay.text.PageReader;

/** Runs {@code fixtures/spec/sources}: what a raw page says of outlet, day and reprint. */
final class SourcesTest extends SpecTest {

  private static final PageReader READER = PageReader.of(Lexicon.english());

  SourcesTest() {
    super("sources");
  }

  @Override
  protected void check(SpecCase spec) {
    Document page = new Document(Source.of("desk"), "pages/desk.txt", spec.text(), null, 0);
    Source source = READER.read(page).document().source();
    List<String> readings = new ArrayList<>();
    readings.add("outlet " + source.outlet());
    if (source.published() != null) {
      readings.add("published " + source.published());
    }
    if (!source.reprints().isEmpty()) {
      readings.add("reprints " + source.reprints());
    }
    if (spec.expectations().stream().anyMatch(expected -> expected.startsWith("by "))) {
      readings.add("by " + (source.author().isEmpty() ? "nobody" : source.author()));
    }
    spec.demand(readings);
  }
}
