package org.gainsay.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Document;
import org.gainsay.model.Page;
import org.gainsay.model.Region;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;

/** Cuts a document into sentences and tells the parts of the page apart. */
public final class PageReader {

  private PageReader() {}

  /** A reader that goes by the words of {@code lexicon}. */
  public static PageReader of(Lexicon lexicon) {
    return new PageReader();
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
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
      breaks.setText(text.substring(from, to));
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
        int a = from + start;
        int b = from + end;
        while (a < b && Character.isWhitespace(text.charAt(a))) {
          a++;
        }
        while (a < b && Character.isWhitespace(text.charAt(b - 1))) {
          b--;
        }
        if (a < b) {
          sentences.add(new Sentence(new Span(a, b), Region.BODY, paragraph));
        }
      }
      paragraph++;
      from = to + 1;
    }
    return new Page(document, sentences);
  }
}
