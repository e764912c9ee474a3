package org.gainsay.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.ContradictionChecker;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Kinship;
import org.gainsay.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence itself sets side by side is related, whatever its words are. */
final class SideBySideTest {

  private final ScopeWords words =
      ScopeWords.of(Lexicon.english(), WordFamilies.of(Lexicon.english()));
  private final ProfileReader profiles = new ProfileReader(words);
  private final SideBySide sideBySide = new SideBySide(words.links());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It applies to 84,000 flats, or three in five of all rented homes. | UNIT
          The flu kept 310 pupils (14 percent) at home.                     | UNIT
          A fifth of the flats, 840, are empty.                             | UNIT
          The census found 58,300 people, nearly a tenth more than in 2014. | CHANGE
          The port handled 9,000 containers, up 12 percent.                 | CHANGE
          The port handled 9,000 containers – a drop of 12 percent.         | CHANGE
          Sales rose 8 percent to $43 million.                              | CHANGE
          Sales fell by 8 percent in May to $43 million.                    | CHANGE
          Four of the city's 17 libraries will close.                       | PART
          Nine of its 43 boats were lost.                                   | PART
          There were 131 miners below. By noon 102 of them had walked out.  | PART
          The gap is £38m, and the rise fills £9m of it.                    | PART
          """)
  void a_sentence_relates(String text, Kinship kinship) {
    assertThat(told(text))
        .singleElement()
        .extracting(told -> told.verdict().kinship())
        .isEqualTo(kinship);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Profit rose 12 percent while the pension fund holds $90 million.
          The mayor opened 40 flats and said that rents had gone up 12 percent.
          The council cut the grant by 8 percent; 300 people came to protest.
          The town has 43 shops and 12 percent of all jobs.
          Rents went up 12 percent, and to fill 300 posts is hard.
          Nine boats and 43 sheds were lost.
          Nine boats sailed. Some 43 of them were old.
          There were 131 miners below. Gas was smelt on 3 days. By noon 102 of them had walked out.
          The port handled 9,000 containers. Prices went up 12 percent.
          """)
  void neighbours_in_a_sentence_may_have_nothing_to_do_with_each_other(String text) {
    assertThat(read(text)).hasSizeGreaterThan(1);
    assertThat(told(text)).isEmpty();
  }

  private List<SideBySide.Told> told(String text) {
    List<Profile> read = read(text);
    return sideBySide.of(read, IntStream.range(0, read.size()).toArray());
  }

  private List<Profile> read(String text) {
    Document document = Document.of(Source.of("Herald"), text);
    List<Claim> claims = ContradictionChecker.standard().extract(document);
    return claims.stream().map(claim -> profiles.read(claim, profiles.told(document))).toList();
  }
}
