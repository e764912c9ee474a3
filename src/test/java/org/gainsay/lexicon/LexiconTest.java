package org.gainsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class LexiconTest {

  private static final Pattern MARKED = Pattern.compile("[^«»]*(«[^«»]+»[^«»]*)+");

  private static final String ONE_HEDGE =
      "[hedges]\tphrase\tkind\tplace\treason\texample\n"
          + "plusminus\taround\tbefore\teither way\tThe ferry carried «plusminus 40» goats.\n";

  @TestFactory
  Stream<DynamicTest> every_row_has_an_example_with_marks() {
    Lexicon english = Lexicon.english();
    return english.tables().stream()
        .sorted()
        .map(
            table ->
                DynamicTest.dynamicTest(
                    table, () -> assertThat(withoutExample(english.table(table))).isEmpty()));
  }

  private static List<String> withoutExample(List<LexiconRow> rows) {
    List<String> wrong = new ArrayList<>();
    for (LexiconRow row : rows) {
      String example = row.cell("example");
      if (!MARKED.matcher(example).matches()) {
        wrong.add(row.file() + ":" + row.line() + ": «marks» are missing: " + row.raw());
      }
    }
    return wrong;
  }

  @Test
  void rows_of_ones_own_go_first(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("our-desk.tsv");
    Files.writeString(file, ONE_HEDGE);
    Lexicon lexicon = Lexicon.english().with(file);
    assertThat(lexicon.table("hedges").get(0).cell("phrase")).isEqualTo("plusminus");
    assertThat(lexicon.table("hedges")).hasSize(Lexicon.english().table("hedges").size() + 1);
  }

  @Test
  void the_columns_of_a_known_table_need_not_be_repeated() {
    Lexicon lexicon =
        Lexicon.english()
            .with("desk", "[hedges]\nplusminus\taround\tbefore\teither way\t«plusminus 40» goats");
    assertThat(lexicon.table("hedges").get(0).cell("kind")).isEqualTo("around");
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> Lexicon.english().with(Path.of("no-such-desk.tsv")))
        .hasMessage(
            "no-such-desk.tsv: cannot be read as UTF-8 text; check the path and the encoding");
  }

  @Test
  void an_unknown_table_is_shown_where_it_stands() {
    assertThatThrownBy(() -> Lexicon.english().with("our-desk.tsv", "# ours\n[hedgs]\tphrase"))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith(
            """
            our-desk.tsv:2:2: unknown table
            [hedgs]\tphrase
             ^^^^^
            known tables:""")
        .hasMessageEndingWith("Did you mean hedges?");
  }

  @Test
  void an_unknown_column_is_shown_where_it_stands() {
    assertThatThrownBy(
            () -> Lexicon.english().with("our-desk.tsv", "[hedges]\tphrase\tsort\texample"))
        .isInstanceOf(LexiconException.class)
        .hasMessage(
            """
            our-desk.tsv:1:17: unknown column
            [hedges]\tphrase\tsort\texample
                    \t      \t^^^^
            columns of hedges: phrase, kind, place, reason, example, not""");
  }

  @Test
  void a_cell_too_many_is_shown_where_it_stands() {
    assertThatThrownBy(
            () -> Lexicon.english().with("our-desk.tsv", "[hedges]\tphrase\tkind\nsay\taround\tx"))
        .isInstanceOf(LexiconException.class)
        .hasMessage(
            """
            our-desk.tsv:2:12: more cells than columns
            say\taround\tx
               \t      \t^
            columns of hedges: phrase, kind""");
  }

  @Test
  void a_row_outside_a_table_is_told_what_to_do() {
    assertThatThrownBy(() -> Lexicon.english().with("our-desk.tsv", "say\taround"))
        .isInstanceOf(LexiconException.class)
        .hasMessage(
            """
            our-desk.tsv:1:1: a row before any table
            say\taround
            ^^^
            open one above it: [hedges]""");
  }

  @Test
  void a_table_name_that_is_not_closed_is_told_what_to_do() {
    assertThatThrownBy(() -> Lexicon.english().with("our-desk.tsv", "[hedges\tphrase"))
        .isInstanceOf(LexiconException.class)
        .hasMessage(
            """
            our-desk.tsv:1:1: a table's name is not closed
            [hedges\tphrase
            ^^^^^^^
            write [name]""");
  }

  @Test
  void a_table_that_is_not_there_is_refused_by_name() {
    assertThatThrownBy(() -> Lexicon.english().table("hegdes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no table hegdes in the lexicon; there are ");
  }
}
