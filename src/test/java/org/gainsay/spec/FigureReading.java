package org.gainsay.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Change;
import org.gainsay.model.Hedge;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;

/**
 * A figure as a page writes it: {@code at least 43 = [43..∞) count of people, about, up, more}.
 *
 * @param words the words
 * @param value interval and unit
 * @param counted what is counted, empty where the page does not say
 * @param marks hedge or its kind, change, role
 */
record FigureReading(String words, String value, String counted, List<String> marks) {

  private static final List<String> ROLES = List.of("from", "to", "by", "more");
  private static final List<String> CHANGES = List.of("none", "up", "down");
  private static final List<String> KINDS = List.of("around", "below", "above", "vague");

  static FigureReading parse(SpecCase spec, String line) {
    String[] sides = line.split(" = ", 2);
    List<String> marks = new ArrayList<>();
    String rest = sides[1];
    String counted = "";
    int of = rest.indexOf(" of ");
    int comma = rest.indexOf(", ");
    if (of >= 0 && (comma < 0 || of < comma)) {
      counted = rest.substring(of + 4);
      rest = rest.substring(0, of);
      int end = counted.indexOf(", ");
      if (end >= 0) {
        marks.addAll(Arrays.asList(counted.substring(end + 2).split(", ")));
        counted = counted.substring(0, end);
      }
    } else if (comma >= 0) {
      marks.addAll(Arrays.asList(rest.substring(comma + 2).split(", ")));
      rest = rest.substring(0, comma);
    }
    try {
      Quantity value = Quantity.parse("“” = " + rest);
      return new FigureReading(
          sides[0], value.interval() + " " + value.unit().name(), counted, List.copyOf(marks));
    } catch (IllegalArgumentException e) {
      throw spec.mistake("unclear value: " + rest, "write an interval and a unit's name");
    }
  }

  static FigureReading of(QuantityMention mention) {
    Quantity quantity = mention.quantity();
    List<String> marks = new ArrayList<>();
    Hedge hedge = quantity.hedge();
    if (!hedge.isNone()) {
      marks.add(hedge.kind() == Hedge.Kind.VAGUE ? "vague" : hedge.word());
    }
    if (mention.change() != Change.NONE) {
      marks.add(mention.change().label());
    }
    if (mention.role() != QuantityMention.Role.NONE) {
      marks.add(mention.role().name().toLowerCase(Locale.ROOT));
    }
    return new FigureReading(
        quantity.text(), quantity.interval() + " " + quantity.unit(), mention.counted(), marks);
  }

  /** What a mention has otherwise than this reading asks, empty when it fits. */
  String mismatch(QuantityMention mention) {
    Quantity quantity = mention.quantity();
    List<String> wrong = new ArrayList<>();
    demand(wrong, "words", words, quantity.text());
    demand(wrong, "value", value, quantity.interval() + " " + quantity.unit());
    if (!counted.isEmpty()) {
      demand(wrong, "counted", counted, mention.counted());
    }
    String hedge = "none";
    String change = marks.stream().anyMatch(ROLES::contains) ? "" : "none";
    for (String mark : marks) {
      if (ROLES.contains(mark)) {
        demand(wrong, "role", mark, mention.role().name().toLowerCase(Locale.ROOT));
      } else if (CHANGES.contains(mark)) {
        change = mark;
      } else if (mark.equals("vague")) {
        hedge = "";
        demand(wrong, "hedge's kind", mark, kind(quantity.hedge()));
      } else if (KINDS.contains(mark) && marks.size() > 1 && !hedge.equals("none")) {
        demand(wrong, "hedge's kind", mark, kind(quantity.hedge()));
      } else {
        hedge = mark;
      }
    }
    if (!hedge.isEmpty()) {
      demand(wrong, "hedge", hedge, quantity.hedge().word());
    }
    if (!change.isEmpty()) {
      demand(wrong, "change", change, mention.change().label());
    }
    return String.join("; ", wrong);
  }

  private static String kind(Hedge hedge) {
    return hedge.kind().name().toLowerCase(Locale.ROOT);
  }

  private static void demand(List<String> wrong, String what, String expected, String found) {
    if (!expected.equals(found)) {
      wrong.add(what + " is “" + found + "”, not “" + expected + "”");
    }
  }

  /** As a page writes it. */
  @Override
  public String toString() {
    return words
        + " = "
        + value
        + (counted.isEmpty() ? "" : " of " + counted)
        + (marks.isEmpty() ? "" : ", " + String.join(", ", marks));
  }
}
