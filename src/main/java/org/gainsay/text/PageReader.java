package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Document;
import org.gainsay.model.Page;
import org.gainsay.model.Region;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;

/** Cuts a document into sentences and tells the parts of the page apart. */
public final class PageReader {

  private final SentenceSplitter splitter;

  private PageReader(Lexicon lexicon) {
    splitter = SentenceSplitter.of(lexicon);
  }

  /** A reader that goes by the words of {@code lexicon}. */
  public static PageReader of(Lexicon lexicon) {
    return new PageReader(lexicon);
  }

  /** The page of a document. Never fails; an empty text has no sentences. */
  public Page read(Document document) {
    String text = document.text();
    List<Sentence> sentences = new ArrayList<>();
    if (document.title() != null) {
      sentences.add(new Sentence(document.title(), Region.HEADLINE, 0));
    }
    int paragraph = 1;
    int from = document.bodyStart();
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      List<Span> spans = new ArrayList<>();
      splitter.split(text, from, to, spans);
      for (Span span : spans) {
        sentences.add(new Sentence(span, Region.BODY, paragraph));
      }
      paragraph++;
      from = to + 1;
    }
    return new Page(document, sentences);
  }
}
