package org.gainsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Document;
import org.gainsay.model.Page;
import org.gainsay.model.Source;
import org.gainsay.text.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlPageTest {

  private static final String PAGE =
      """
      <html><head><title>Ferry owner sells two boats | Brome Post</title>
      <meta property="og:site_name" content="Brome Post">
      <meta property="article:published_time" content="2021-07-09T14:10:00+01:00">
      <link rel="canonical" href="https://post.example/ferries"></head>
      <body><nav><ul><li>News</li><li>Jobs (40)</li></ul></nav>
      <div class="cookie-banner"><p>We and our 640 partners keep your data here.</p></div>
      <main><article>
      <h1>Ferry owner sells two boats</h1>
      <p class="standfirst">Brome loses two of seven</p>
      <figure><img src="a.jpg"><figcaption>Seven boats in <em>May</em>.</figcaption></figure>
      <p>The owner sold two&nbsp;of its <b>seven</b> boats, it said on Friday.</p>
      <aside class="pullquote">I have 40 reasons</aside>
      <h2>What comes next</h2>
      <ul><li>Fares rise by 12 percent.</li></ul>
      <table><tr><th>For</th><td>1,904</td></tr></table>
      <p>Read also: Nine piers were spared</p>
      <p>"I have 40 reasons to sell," she said.</p>
      </article></main>
      <section id="comments"><p>I counted nine boats.</p></section>
      <footer><p>Call 555 12 34.</p></footer>
      <script>var boats = 7;</script></body></html>
      """;

  private static Document read(String html) {
    return HtmlPage.read("ferries.html", "ferries", html);
  }

  @Test
  void markup_tells_the_parts() {
    Page page = PageReader.of(Lexicon.english()).read(read(PAGE));
    List<String> parts =
        page.sentences().stream()
            .map(s -> s.region().label() + ": " + s.span().of(page.text()))
            .toList();
    assertThat(parts)
        .containsExactly(
            "boilerplate: News",
            "boilerplate: Jobs (40)",
            "boilerplate: We and our 640 partners keep your data here.",
            "headline: Ferry owner sells two boats",
            "lead: Brome loses two of seven",
            "caption: Seven boats in May.",
            "lead: The owner sold two of its seven boats, it said on Friday.",
            "pull quote: I have 40 reasons",
            "headline: What comes next",
            "list: Fares rise by 12 percent.",
            "list: For | 1,904",
            "boilerplate: Read also: Nine piers were spared",
            "body: \"I have 40 reasons to sell,\" she said.",
            "comment: I counted nine boats.",
            "boilerplate: Call 555 12 34.");
  }

  @Test
  void metadata_tell_the_source() {
    Source source = read(PAGE).source();
    assertThat(source)
        .hasToString("Brome Post, 2021-07-09")
        .extracting(Source::title, Source::url)
        .containsExactly("Ferry owner sells two boats", "https://post.example/ferries");
  }

  @Test
  void linked_data_go_before_other_metadata() {
    Source source =
        read("""
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
            {"@type": ["NewsArticle"], "headline": "Ferry sold", "datePublished": "2021-07-08",
            "publisher": {"@type": "Organization", "name": "Osk Radio"}}]}</script>
            """
                + PAGE)
            .source();
    assertThat(source.toString()).isEqualTo("Osk Radio, 2021-07-08");
    assertThat(source.title()).isEqualTo("Ferry sold");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<script type='application/ld+json'>{broken</script><p>Two boats.</p>; Two boats.",
        "<p>Two <b>boats.; Two boats.",
        "Two boats.; Two boats.",
        "<div>Two<br>boats.<div>One pier.</div></div>; Two boats.¶¶One pier.",
        "<style>p {}</style><p hidden>Two</p>; Two"
      })
  void broken_markup_is_read_as_far_as_it_goes(String html, String text) {
    Document page = read(html);
    assertThat(page.text().replace('\n', '¶')).isEqualTo(text);
    assertThat(page.source().outlet()).isEqualTo("ferries");
  }

  @Test
  void a_page_without_heading_shows_its_title_first() {
    Document page = read("<title>Two boats sold</title><p>It said so on Friday.</p>");
    assertThat(page.text()).startsWith("Two boats sold\n\n");
  }

  @Test
  void deep_nesting_is_read() {
    String deep = "<div>".repeat(20_000) + "Two boats." + "</div>".repeat(20_000);
    assertThat(read(deep).text()).isEqualTo("Two boats.");
  }
}
