package org.gainsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class SpanTest {

  private final Span span = new Span(4, 10);

  @Test
  void it_counts_as_substring_does() {
    assertThat(span.of("the people left")).isEqualTo("people");
    assertThat(span.length()).isEqualTo(6);
  }

  @Test
  void the_end_lies_outside() {
    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(10)).isFalse();
  }

  @Test
  void neighbours_do_not_overlap() {
    assertThat(span.overlaps(new Span(10, 12))).isFalse();
    assertThat(span.overlaps(new Span(9, 12))).isTrue();
    assertThat(span.overlaps(new Span(0, 4))).isFalse();
  }

  @Test
  void it_contains_itself_and_what_lies_within() {
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(5, 10))).isTrue();
    assertThat(span.contains(new Span(5, 11))).isFalse();
  }

  @Test
  void a_cover_holds_both() {
    assertThat(span.cover(new Span(20, 22))).isEqualTo(new Span(4, 22));
  }

  @Test
  void it_moves_as_a_whole() {
    assertThat(span.shift(3)).isEqualTo(new Span(7, 13));
  }

  @Test
  void they_are_ordered_by_start_then_end() {
    assertThat(span).isLessThan(new Span(5, 6)).isGreaterThan(new Span(4, 9));
  }

  @Test
  void offsets_out_of_order_are_refused() {
    assertThatThrownBy(() -> new Span(40, 12)).hasMessage("end 12 is before start 40");
    assertThatThrownBy(() -> new Span(-1, 12)).hasMessage("start -1 is below 0");
  }
}
