package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.WordTable;
import org.gainsay.model.Document;
import org.gainsay.model.Page;
import org.gainsay.model.Region;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;

/**
 * Cuts a document into sentences, tells the parts of the page apart, and reads from the text who
 * published it when, where nothing else says so.
 */
public final class PageReader {

  private final WordTable table;
  private final SentenceSplitter splitter;
  private final RegionFinder regions;
  private final SourceReader sources;

  private PageReader(Lexicon lexicon, WordTable table) {
    this.table = table;
    splitter = SentenceSplitter.of(lexicon);
    CalendarDates calendar = CalendarDates.of(lexicon);
    DateLines dates = DateLines.of(lexicon, calendar);
    regions = new RegionFinder(PageCues.of(lexicon, table), dates);
    sources = SourceReader.of(lexicon, calendar, dates);
  }

  /** A reader that goes by the words of {@code lexicon}. */
  public static PageReader of(Lexicon lexicon) {
    return of(lexicon, WordTable.of(lexicon));
  }

  /** As {@link #of(Lexicon)}, for texts whose words are looked up in {@code table}. */
  public static PageReader of(Lexicon lexicon, WordTable table) {
    return new PageReader(lexicon, table);
  }

  /** The page of a document. Never fails; an empty text has no sentences. */
  public Page read(Document document) {
    return read(document, table.read(document.text()));
  }

  /** As above, where the words of the document's text have been looked up. */
  public Page read(Document document, TextWords words) {
    String text = document.text();
    List<Line> lines = LineReader.read(document, words, splitter);
    regions.tell(document, words.in(table), lines);
    PullQuotes.tell(text, lines);
    List<Sentence> sentences = new ArrayList<>();
    Span title = document.title();
    if (title != null && title.length() > 0) {
      sentences.add(new Sentence(title, Region.HEADLINE, 0));
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int s = 0; s < line.sentences.size(); s++) {
        sentences.add(new Sentence(line.sentences.get(s), line.regionOf(s), i + 1));
      }
    }
    return new Page(document.withSource(sources.read(document, lines)), sentences);
  }
}
