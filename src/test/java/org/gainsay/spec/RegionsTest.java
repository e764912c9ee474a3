package org.gainsay.spec;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Document;
import org.gainsay.model.Page;
import org.gainsay.model.Sentence;
import org.gainsay.text.PageReader;

/**
 * Runs {@code fixtures/spec/regions}: the input is a page, an expectation the region of its next
 * paragraph, or of its next sentences where they differ: {@code body / boilerplate}.
 */
final class RegionsTest extends SpecTest {

  private static final PageReader READER = PageReader.of(Lexicon.english());

  RegionsTest() {
    super("regions");
  }

  @Override
  protected void check(SpecCase spec) {
    Page page = READER.read(Document.of("Desk", spec.text()));
    List<String> paragraphs = new ArrayList<>();
    int paragraph = -1;
    for (Sentence sentence : page.sentences()) {
      String region = sentence.region().label();
      int last = paragraphs.size() - 1;
      if (sentence.paragraph() != paragraph) {
        paragraphs.add(region);
        paragraph = sentence.paragraph();
      } else if (!paragraphs.get(last).endsWith(region)) {
        paragraphs.set(last, paragraphs.get(last) + " / " + region);
      }
    }
    spec.demand(paragraphs);
  }
}
