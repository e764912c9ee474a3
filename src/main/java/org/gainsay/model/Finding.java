package org.gainsay.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands between the claims of one measure, or of two related ones. */
public sealed interface Finding {

  /** The measure, in its fullest words. */
  Measure measure();

  /**
   * Claims that share a value: one side of an agreement, else two, and every claim of one side
   * stands so against every claim of the other.
   */
  List<List<Claim>> sides();

  /** Why, in words, with the phrases compared. */
  String reason();

  /** The name of the kind in reports and JSON. */
  String kind();

  /**
   * Twelve hexadecimal digits that stand for what is found: measure, actors, figures and outlets.
   * The same from run to run and whatever the order of the documents; another one as soon as a
   * figure changes or somebody new states one.
   */
  default String key() {
    String sides =
        sides().stream()
            .map(
                side ->
                    side.stream()
                        .map(
                            claim ->
                                claim.actor().name()
                                    + "\t"
                                    + claim.source().outlet()
                                    + "\t"
                                    + claim.quantity().base()
                                    + "\t"
                                    + claim.quantity().unit().base())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("\n")))
            .sorted()
            .collect(Collectors.joining("\n\n"));
    return Hashing.sha256()
        .hashString(measure().text().toLowerCase(Locale.ROOT) + "\n" + sides, UTF_8)
        .toString()
        .substring(0, 12);
  }

  /** All claims, side by side. */
  default List<Claim> claims() {
    return sides().stream().flatMap(List::stream).toList();
  }

  /** Some value fits all the claims. */
  record Agreement(
      Measure measure, List<Claim> side, Basis basis, int independentSources, String reason)
      implements Finding {

    /** What makes the figures fit, from the strictest to the loosest. */
    public enum Basis {
      /** The same values in the same unit, however written: two-thirds and 2/3. */
      EQUAL("equal"),
      /** The same values in two units: 16 kilometres and 16,000 metres. */
      CONVERSION("conversion"),
      /** A value lies in both intervals: "at least 43" and 47. */
      BOUND("bound"),
      /** The parts that one text states add up to the whole of the other. */
      SUM("sum"),
      /** A value fits once round figures may stretch: 7.2 billion and 7.15 billion. */
      ROUNDING("rounding"),
      /** A value fits once hedges may stretch: "about 1,200" and 1,187. */
      HEDGE("hedge");

      private final String label;

      Basis(String label) {
        this.label = label;
      }

      /** The name in reports and JSON. */
      public String label() {
        return label;
      }
    }

    public Agreement {
      side = List.copyOf(side);
      Objects.requireNonNull(basis, "basis");
    }

    @Override
    public List<List<Claim>> sides() {
      return List.of(side);
    }

    @Override
    public String kind() {
      return "agreement";
    }

    @Override
    public String toString() {
      return FindingTable.of(this, basis.label());
    }
  }

  /** No value fits both sides. */
  record Discrepancy(
      Measure measure,
      List<Claim> first,
      List<Claim> second,
      Type type,
      Severity severity,
      Gap gap,
      String reason)
      implements Finding {

    /** Who stands against whom. */
    public enum Type {
      /** One actor's one statement, given in two ways by two sources. */
      MISREPORT("misreport"),
      /** Two actors. */
      BETWEEN_ACTORS("between-actors"),
      /** One actor, two statements. */
      SELF_CONTRADICTION("self-contradiction"),
      /** An article against itself. */
      WITHIN_SOURCE("within-source");

      private final String label;

      Type(String label) {
        this.label = label;
      }

      /** The name in reports and JSON. */
      public String label() {
        return label;
      }
    }

    /** Whether the gap is 10 % and more of the larger of the two nearest values, a convention. */
    public enum Severity {
      /** The relative gap is 0.1 or more. */
      MAJOR("major"),
      /** The relative gap is below 0.1; also 0, when only an excluded end parts the figures. */
      MINOR("minor");

      private final String label;

      Severity(String label) {
        this.label = label;
      }

      /** The name in reports and JSON. */
      public String label() {
        return label;
      }
    }

    public Discrepancy {
      first = List.copyOf(first);
      second = List.copyOf(second);
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(severity, "severity");
      Objects.requireNonNull(gap, "gap");
    }

    @Override
    public List<List<Claim>> sides() {
      return List.of(first, second);
    }

    @Override
    public String kind() {
      return "discrepancy";
    }

    @Override
    public String toString() {
      return FindingTable.of(this, type.label() + ", " + severity.label());
    }
  }

  /** A later as-of date explains the difference. */
  record Revision(Measure measure, List<Claim> earlier, List<Claim> later, Gap gap, String reason)
      implements Finding {

    public Revision {
      earlier = List.copyOf(earlier);
      later = List.copyOf(later);
      Objects.requireNonNull(gap, "gap");
    }

    @Override
    public List<List<Claim>> sides() {
      return List.of(earlier, later);
    }

    @Override
    public String kind() {
      return "revision";
    }

    @Override
    public String toString() {
      return FindingTable.of(this, "");
    }
  }

  /** The measures are not the same, but close enough to be read together. */
  record Related(
      Measure measure, List<Claim> first, List<Claim> second, Kinship kinship, String reason)
      implements Finding {

    public Related {
      first = List.copyOf(first);
      second = List.copyOf(second);
      Objects.requireNonNull(kinship, "kinship");
    }

    @Override
    public List<List<Claim>> sides() {
      return List.of(first, second);
    }

    @Override
    public String kind() {
      return "related";
    }

    @Override
    public String toString() {
      return FindingTable.of(this, kinship.label());
    }
  }

  /** The distinct documents behind the claims, in order. */
  default Stream<Document> documents() {
    return claims().stream().map(Claim::document).distinct();
  }
}
