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
import org.junit.jupiter.params.provider.ValueSource;

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
        "<style>p {}</style><p>Two</p>; Two",
        "<p>Two boats.</p><p hidden>Ten</p><p style='display: none'>9</p>; Two boats.",
        "<p>Two</p><script>var a = '<p>9</p>'</script><noscript>8</noscript>; Two"
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

  private static List<String> parts(String html) {
    Page page = PageReader.of(Lexicon.english()).read(read(html));
    return page.sentences().stream()
        .map(s -> s.region().label() + ": " + s.span().of(page.text()))
        .toList();
  }

  /** Two paragraphs of a story, with words before and behind. */
  private static String story(String before, String behind) {
    return before
        + "<p>The mill at Harn burned for nine hours on Sunday, the fire service said.</p>"
        + "<p>It took 60 men and women to put the fire out.</p>"
        + behind;
  }

  private static final List<String> STORY =
      List.of(
          "lead: The mill at Harn burned for nine hours on Sunday, the fire service said.",
          "body: It took 60 men and women to put the fire out.");

  private static final String TEASERS =
      "<p>A dam at Velm lost 12 million cubic metres of water.</p>"
          + "<p>Line 4 of the trams will be closed for nine weeks.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='related-articles'>%s</div>",
        "<div class='relatedArticles'>%s</div>",
        "<div class='most-read'>%s</div>",
        "<div id='read-more'>%s</div>",
        "<div class='c-newsletter-box'>%s</div>",
        "<div id='onetrust-consent-sdk'>%s</div>",
        "<div class='modal'>%s</div>",
        "<section class='recommended'>%s</section>",
        "<amp-sidebar>%s</amp-sidebar>",
        "<aside>%s</aside>",
        "<div role='complementary'>%s</div>",
        "<footer>%s</footer>"
      })
  void boxes_beside_the_story_are_no_part_of_it(String box) {
    List<String> read = parts(story("<h1>Mill burns at Harn</h1>", box.formatted(TEASERS)));
    assertThat(read.subList(1, 3)).isEqualTo(STORY);
    assertThat(read.subList(3, 5)).allMatch(part -> part.startsWith("boilerplate: "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='with-sidebar no-ads'>%s</div>",
        "<form class='form'>%s</form>",
        "<div class='banner'>%s</div>",
        "<div style='display:none'>%s</div>",
        "<div class='post-template category-news'>%s</div>",
        "<table><tr><td>Harn News</td></tr><tr><td>%s</td></tr></table>",
        "<main><article>%s</article></main>",
        "<div class='entry-content'>%s</div>"
      })
  void what_holds_the_heading_is_the_story(String page) {
    assertThat(parts(page.formatted(story("<h1>Mill burns at Harn</h1>", ""))))
        .containsSubsequence(STORY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p class='wp-caption-text'>The mill</p>; caption: The mill",
        "<div class='image-caption'>The mill</div>; caption: The mill",
        "<blockquote class='pull-quote'>Nine hours</blockquote>; pull quote: Nine hours",
        "<aside class='PullQuote'>Nine hours</aside>; pull quote: Nine hours",
        "<h2>What burned</h2>; headline: What burned",
        "<ul><li>40 sacks</li></ul>; list: 40 sacks",
        "<dl><dt>Sacks</dt><dd>40</dd></dl>; list: Sacks",
        "<div id='disqus_thread'>It was 9</div>; comment: It was 9",
        "<div class='comment-body'>It was 9</div>; comment: It was 9",
        "<table><tr><th>Sacks</th><td>40</td></tr></table>; list: Sacks | 40"
      })
  void elements_are_parts_of_the_page(String element, String part) {
    String page = story("<h1>Mill burns at Harn</h1>", element + "<p>The rest stands.</p>");
    assertThat(parts("<article>" + page + "</article>")).contains(part);
  }

  @Test
  void teasers_that_are_articles_too_are_no_part_of_the_story() {
    String teaser = "<article><h3>Dam</h3><p>A dam at Velm lost 12 million litres.</p></article>";
    List<String> read =
        parts(
            "<main><article>"
                + story("<h1>Mill burns at Harn</h1>", "")
                + "</article>"
                + teaser.repeat(3)
                + "</main>");
    assertThat(read.subList(1, 3)).isEqualTo(STORY);
    assertThat(read.subList(3, 9)).allMatch(part -> part.startsWith("boilerplate: "));
  }

  @Test
  void the_entries_of_a_live_page_are_all_of_its_story() {
    String entry =
        "<article><time>%s</time><p>The wind broke %s piers on the coast at that hour.</p></article>";
    List<String> read =
        parts(
            "<h1>Live: storm on the coast</h1><div>"
                + entry.formatted("09:00", "9")
                + entry.formatted("08:10", "4")
                + entry.formatted("07:30", "2")
                + "</div><footer>Call 555.</footer>");
    assertThat(read)
        .contains(
            "lead: The wind broke 9 piers on the coast at that hour.",
            "body: The wind broke 4 piers on the coast at that hour.",
            "body: The wind broke 2 piers on the coast at that hour.");
  }

  @Test
  void a_standfirst_above_the_story_belongs_to_it() {
    List<String> read =
        parts(
            "<main><h1>Mill burns at Harn</h1><p>Nine hours of work for 60 men and women</p>"
                + "<article>"
                + story("", "")
                + "</article></main><footer>Call 555.</footer>");
    assertThat(read.get(1)).isEqualTo("body: Nine hours of work for 60 men and women");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<p>Sacks: 40<br>Sheds: 2</p>~ Sacks: 40¶¶Sheds: 2",
        "<p>It burned.<br>Nobody died.</p>~ It burned.¶¶Nobody died.",
        "<p>It burned<br><br>Nobody died</p>~ It burned¶¶Nobody died",
        "<p>It burned for<br>nine hours.</p>~ It burned for nine hours.",
        "<pre>It burned¶for hours.¶¶  Nobody died.</pre>~ It burned for hours.¶¶Nobody died.",
        "<p>It lasted 9<sup>1</sup> hours</p>~ It lasted 9¹ hours",
        "<p>It covers 40 km<sup>2</sup></p>~ It covers 40 km²",
        "<p>A mil&shy;lion&nbsp;sacks</p>~ A million sacks",
        "<p>They lost <s>43</s> 38 sacks</p>~ They lost 38 sacks",
        "<p><q>We lost 38</q>, he said</p>~ “We lost 38”, he said",
        "<p>Sacks &amp; sheds: &#52;0</p>~ Sacks & sheds: 40"
      })
  void text_is_read_as_it_is_seen(String html, String text) {
    assertThat(read(html.replace('¶', '\n')).text().replace('\n', '¶')).isEqualTo(text);
  }

  @Test
  void a_page_made_by_script_is_read_from_its_data() {
    List<String> read =
        parts(
            "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'Mill burns',"
                + "'articleBody':'"
                + "The mill at Harn burned for nine hours on Sunday, the fire service said. "
                    .repeat(3)
                + "'}</script><div id=root></div>");
    assertThat(read).hasSize(4).first().isEqualTo("headline: Mill burns");
  }

  @Test
  void the_name_of_the_paper_is_not_the_headline() {
    Document page =
        read(
            "<title>Harn News - Mill burns at Harn</title><h1>Harn News</h1>"
                + story("<h2>Mill burns at Harn</h2>", ""));
    assertThat(page.source().outlet()).isEqualTo("Harn News");
    assertThat(page.source().title()).isEqualTo("Mill burns at Harn");
  }

  @Test
  void comments_longer_than_the_story_stay_comments() {
    String comment =
        "<article><span class='author'>lad</span><p>It was nine hours at least, and 300 of us saw"
            + " it burn from the quay.</p></article>";
    assertThat(
            parts(
                "<article><h1>Mill burns at Harn</h1><p>A mill burned.</p></article>"
                    + "<section class='comments'>"
                    + comment.repeat(3)
                    + "</section>"))
        .filteredOn(part -> !part.startsWith("comment: "))
        .containsExactly("headline: Mill burns at Harn", "lead: A mill burned.");
  }
}
