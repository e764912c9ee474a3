package org.gainsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What metadata of HTML pages say of outlet, title, day, address and writers. */
final class HtmlSourceTest {

  private static final String BODY =
      "<h1>Dam at Velm empties</h1><p>Some 40 people fled, the river board said on Monday.</p>";

  private static Source read(String head) {
    return HtmlPage.read("velm.html", "velm", head + BODY).source();
  }

  private static Source linked(String data) {
    return read("<script type='application/ld+json'>" + data + "</script>");
  }

  static Stream<List<String>> names() {
    return HtmlTable.read("html-metadata.tsv", 2).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_name_of_the_table_gives_what_it_says(List<String> row) {
    String gives = row.get(0);
    String value = gives.equals("published") || gives.equals("changed") ? "2024-03-04" : "Ida Brok";
    String head = "<meta content='" + value + "' name='" + row.get(1) + "'>";
    Source source = read(head);
    String read =
        switch (gives) {
          case "outlet" -> source.outlet();
          case "title" -> source.title();
          case "author" -> source.author();
          default -> String.valueOf(source.published());
        };
    assertThat(read).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024-03-04T23:30:00-05:00; 2024-03-04",
        "2024/03/04 18:40; 2024-03-04",
        "20240304; 2024-03-04",
        "20240304T1840; 2024-03-04",
        "Mon, 04 Mar 2024 18:40:00 GMT; 2024-03-04",
        "March 4, 2024; 2024-03-04",
        "Sept. 4, 2024 6:40 p.m.; 2024-09-04",
        "Monday 4 March 2024; 2024-03-04",
        "1709546400; 2024-03-04",
        "1709546400000; 2024-03-04",
        "2024-02-30; null",
        "yesterday; null",
        "04/03/2024; null"
      })
  void dates_are_read_in_the_forms_pages_write(String written, String day) {
    assertThat(String.valueOf(PageDate.of(written))).isEqualTo(day);
  }

  @Test
  void a_value_that_is_no_date_leaves_it_to_the_next() {
    Source source =
        read(
            "<meta property='article:published_time' content='today'>"
                + "<meta name='pubdate' content='2024-03-04'>");
    assertThat(source).hasToString("velm, 2024-03-04");
  }

  @Test
  void the_day_of_change_counts_where_no_other_stands() {
    assertThat(linked("{'@type':'Article','dateModified':'2024-03-05'}").published())
        .hasToString("2024-03-05");
    assertThat(
            read("<meta property='article:modified_time' content='2024-03-05'>"
                    + "<time datetime='2024-03-04'>Monday</time>")
                .published())
        .hasToString("2024-03-04");
  }

  @Test
  void a_graph_names_publisher_and_writers_by_reference() {
    Source source =
        linked(
            """
            {"@graph": [{"@type": "WebPage", "name": "x"},
             {"@type": "NewsArticle", "headline": "Dam &amp; gate", "datePublished": "2024-03-04",
              "author": [{"name": "Ida Brok"}, {"@id": "#2"}], "publisher": {"@id": "#1"}},
             {"@type": "Organization", "@id": "#1", "name": "Velm Courier"},
             {"@type": "Person", "@id": "#2", "name": "Tor Lund"}]}""");
    assertThat(source)
        .isEqualTo(
            new Source(
                "Velm Courier", "Dam & gate", source.published(), "", "", "Ida Brok, Tor Lund"));
  }

  @Test
  void of_several_articles_that_of_the_address_counts() {
    Source source =
        read(
            """
            <link rel=canonical href="https://velm.example/dam">
            <script type="application/ld+json">[
            {"@type": "NewsArticle", "headline": "Tram", "url": "https://velm.example/tram"},
            {"@type": "NewsArticle", "headline": "Dam",
             "mainEntityOfPage": {"@id": "https://velm.example/dam"}}]</script>""");
    assertThat(source.title()).isEqualTo("Dam");
  }

  @Test
  void an_article_inside_a_page_is_found() {
    assertThat(
            linked("{'@type':'WebPage','mainEntity':{'@type':'NewsArticle','headline':'Dam'}}")
                .title())
        .isEqualTo("Dam");
  }

  @Test
  void an_offer_of_work_is_no_article() {
    assertThat(linked("{'@type':'JobPosting','headline':'x','datePublished':'2024-01-01'}"))
        .extracting(Source::title, Source::published)
        .containsExactly("Dam at Velm empties", null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<!-- {'@type':'Article','headline':'Dam'} -->",
        "//<![CDATA[ {'@type':'Article','headline':'Dam'} //]]>",
        "{\"@type\":\"Article\",\"headline\":\"Dam\",,\"x\":1",
        "[{'@type':'Article','headline':'Dam'}]",
        "{'@type':'LiveBlogPosting','headline':['Dam']}"
      })
  void linked_data_are_read_as_far_as_they_go(String data) {
    assertThat(linked(data).title()).isEqualTo("Dam");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Dam at Velm empties | Velm Courier; Velm Courier",
        "Dam at Velm empties - Velm Courier; Velm Courier",
        "Velm Courier: Dam at Velm empties; Velm Courier",
        "Dam at Velm empties; velm",
        "Dam at Velm empties after gate fails; velm"
      })
  void the_page_title_names_the_outlet_beside_the_headline(String title, String outlet) {
    assertThat(read("<title>" + title + "</title>").outlet()).isEqualTo(outlet);
  }

  @Test
  void microdata_name_the_publisher() {
    assertThat(read("<div itemprop=publisher><meta itemprop=name content='Velm Weekly'></div>"))
        .hasToString("Velm Weekly");
  }

  @Test
  void times_of_other_stories_are_not_the_day() {
    assertThat(
            read("<nav><time datetime='2024-03-01'>1</time></nav><aside><time"
                    + " datetime='2024-03-02'>2</time></aside><time datetime='2024-03-06'"
                    + " class=updated>6</time><time datetime='2024-03-04'>4</time>")
                .published())
        .hasToString("2024-03-04");
  }
}
