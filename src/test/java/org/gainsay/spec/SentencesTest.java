package org.gainsay.spec;

import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Document;
import org.gainsay.model.Page;
import org.gainsay.text.PageReader;

/**
 * Runs {@code fixtures/spec/sentences}: an expectation is a sentence, word for word; ¶ a line's
 * end.
 */
final class SentencesTest extends SpecTest {

  private static final PageReader READER = PageReader.of(Lexicon.english());

  SentencesTest() {
    super("sentences");
  }

  @Override
  protected void check(SpecCase spec) {
    Page page = READER.read(Document.of("Desk", spec.text()));
    spec.demand(
        page.sentences().stream().map(s -> s.span().of(page.text()).replace('\n', '¶')).toList());
  }
}
