package org.gainsay.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.model.Claim;
import org.gainsay.model.Finding.Agreement.Basis;
import org.gainsay.model.Gap;
import org.gainsay.model.Kinship;

/** Puts findings into full sentences, with the words compared. */
final class Reasons {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  static String discrepancy(Clash clash, List<Claim> first, List<Claim> second, Gap gap) {
    Claim a = first.get(0);
    Claim b = second.get(0);
    String opening =
        switch (clash) {
          case SAME_SENTENCE ->
              "Same sentence, another figure: " + where(a) + " against " + where(b);
          case SWAPPED_DIGITS ->
              "Two digits stand in each other's place: " + where(a) + " against " + where(b);
          case OTHER_NOUGHTS ->
              "One figure has more noughts than the other: " + where(a) + " against " + where(b);
          case MISREPORT ->
              "One statement of "
                  + a.actor().name()
                  + " is reported in two ways: "
                  + where(a)
                  + " against "
                  + where(b);
          case SELF_CONTRADICTION ->
              "Two figures of " + a.actor().name() + ": " + where(a) + " against " + where(b);
          case WITHIN_SOURCE ->
              a.source().outlet()
                  + " contradicts itself: "
                  + quote(a)
                  + " in the "
                  + a.region().label()
                  + " against "
                  + quote(b)
                  + " in the "
                  + b.region().label();
          default -> says(a) + " against " + says(b);
        };
    return opening + "; no value fits both" + apart(gap) + "." + disputes(first, second);
  }

  static String revision(List<Claim> earlier, List<Claim> later) {
    Claim a = earlier.get(0);
    Claim b = later.get(0);
    if (a.asOf().equals(b.asOf())) {
      return "The text puts one figure in the place of the other: "
          + quote(a)
          + ", then "
          + quote(b)
          + "."
          + disputes(earlier, later);
    }
    return "The later day explains the difference: "
        + quote(a)
        + " as of "
        + a.asOf()
        + ", "
        + quote(b)
        + " as of "
        + b.asOf()
        + "."
        + disputes(earlier, later);
  }

  static String related(Kinship kinship, String why, List<Claim> first, List<Claim> second) {
    return quote(first.get(0))
        + " and "
        + quote(second.get(0))
        + " are figures for different measures that belong together ("
        + kinship.label()
        + (why.isBlank() ? "" : ": " + why)
        + "), so they may differ."
        + disputes(first, second);
  }

  static String agreement(Basis basis, List<Claim> side, int sources) {
    Set<String> phrases = new LinkedHashSet<>();
    side.forEach(claim -> phrases.add(quote(claim)));
    String words = list(phrases);
    boolean one = phrases.size() == 1;
    String because =
        switch (basis) {
          case EQUAL -> one ? "is stated alike" : "are the same figure in other words";
          case CONVERSION -> "are the same amount in different units";
          case BOUND -> "allow a common value as stated";
          case SUM -> "agree once the parts are added up";
          case ROUNDING -> "fit once rounding is allowed for";
          case HEDGE -> one ? "is stated alike" : "fit, since a hedge leaves room";
        };
    return words
        + " "
        + because
        + (sources == 1
            ? ", in one independent source."
            : ", in " + sources + " independent sources.")
        + disputes(side, List.of());
  }

  private static String apart(Gap gap) {
    if (gap.absolute().signum() == 0) {
      return "";
    }
    return ", which lie " + percent(gap.relative()) + " apart";
  }

  /** To two digits, in percent. */
  private static String percent(BigDecimal part) {
    BigDecimal hundredths = part.multiply(HUNDRED);
    BigDecimal shown =
        hundredths.compareTo(BigDecimal.TEN) >= 0
            ? hundredths.setScale(0, RoundingMode.HALF_UP)
            : hundredths.setScale(1, RoundingMode.HALF_UP);
    return shown.stripTrailingZeros().toPlainString() + " %";
  }

  private static String disputes(List<Claim> first, List<Claim> second) {
    Set<String> said = new LinkedHashSet<>();
    for (List<Claim> side : List.of(first, second)) {
      for (Claim claim : side) {
        for (String who : claim.attribution().disputedBy()) {
          said.add(" " + capital(who) + " disputes " + quote(claim) + ".");
        }
      }
    }
    return String.join("", said);
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Who gives a figure, and where; an outlet gives its own in itself. */
  private static String says(Claim claim) {
    String figure = claim.actor().isOutlet() ? quote(claim) : where(claim);
    return claim.actor().name() + " with " + figure;
  }

  private static String where(Claim claim) {
    return quote(claim) + " in " + claim.source().outlet();
  }

  static String quote(Claim claim) {
    return "“" + claim.quantity().text() + "”";
  }

  private static String list(Set<String> phrases) {
    int shown = 4;
    if (phrases.size() > shown) {
      return phrases.stream().limit(shown).collect(Collectors.joining(", "))
          + " and "
          + (phrases.size() - shown)
          + " more";
    }
    List<String> all = List.copyOf(phrases);
    return all.size() == 1
        ? all.get(0)
        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
  }

  private Reasons() {}
}
