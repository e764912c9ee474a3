package org.gainsay.io;

import org.gainsay.model.Document;
import org.gainsay.model.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * Reads an HTML page: the text a reader sees, a paragraph to each element, with the parts the
 * markup tells, and the source from its metadata. Offsets count in the text read out of the page.
 *
 * <p>Needs jsoup and Gson, which the library does not bring along.
 */
final class HtmlPage {

  /** A page that shows less than this, while its data hold more, is made by script. */
  private static final int SHORTEST_SHOWN = 200;

  private HtmlPage() {}

  /**
   * The document of a page. Never fails: what markup is broken is read as a browser would.
   *
   * @param path the file, for the document
   * @param outlet the outlet when the page's metadata name none
   */
  static Document read(String path, String outlet, String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    HtmlSource metadata = HtmlSource.of(page);
    HtmlStory story = HtmlStory.of(page, HtmlMarks.load(), metadata);
    Element heading = story.heading();
    Source source = metadata.read(outlet, heading);
    HtmlText text = new HtmlText(story);
    boolean bare = heading == null || heading.text().equals(source.outlet());
    if (bare && !source.title().isEmpty()) {
      text.headline(source.title());
    }
    NodeTraversor.traverse(text, page.body());
    String body = metadata.body();
    if (story.length(page.body()) < SHORTEST_SHOWN && body.length() > SHORTEST_SHOWN) {
      text.body(body);
    }
    return new Document(source, path, text.text(), null, 0, text.parts());
  }
}
