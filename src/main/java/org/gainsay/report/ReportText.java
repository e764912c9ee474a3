package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.model.Claim;
import org.gainsay.model.Finding;
import org.gainsay.model.Gap;
import org.gainsay.model.Report;

/**
 * A report for a terminal of 100 columns, without colours: discrepancies in full, by measure; the
 * rest in short.
 */
final class ReportText {

  /** Claims of one side that are shown with their sentence; the rest are named. */
  static final int SHOWN = 3;

  /** Lines of one of the short lists. */
  private static final int MOST_IN_SHORT = 20;

  private static final int WIDEST_ACTOR = 44;
  private static final int WIDEST_FIGURE = 26;
  private static final int LONGEST_SENTENCE = 260;

  private final Lines lines;
  private final Outline outline;
  private int number;

  private ReportText(Report report, Writer out) {
    lines = new Lines(out);
    outline = Outline.of(report);
  }

  static void write(Report report, Writer out) throws IOException {
    new ReportText(report, out).write();
  }

  private void write() throws IOException {
    lines.line(outline.summary());
    for (Outline.Topic topic : outline.topics()) {
      topic(topic);
    }
    dismissed();
    Report report = outline.report();
    revisions(report.revisions());
    related(report.related());
    agreements(report.agreements());
    if (!report.findings().isEmpty()) {
      lines.blank();
      if (!outline.topics().isEmpty()) {
        lines.wrapped("", "", Outline.HOW_TO_DISMISS);
      }
      lines.line("Who is right, Gainsay does not say.");
    }
  }

  private void topic(Outline.Topic topic) throws IOException {
    lines.blank();
    lines.wrapped("", "", topic.measure());
    lines.line("═".repeat(Math.min(Lines.WIDTH, topic.measure().length())));
    boolean first = true;
    for (Finding.Discrepancy discrepancy : topic.discrepancies()) {
      if (!first) {
        lines.blank();
      }
      first = false;
      String head =
          ++number + ". " + discrepancy.type().label() + ", " + discrepancy.severity().label();
      String gap = Figures.gap(discrepancy.gap(), discrepancy.first().get(0));
      lines.line(head + ": " + gap + "  [" + discrepancy.key() + "]");
      sides(discrepancy);
      lines.wrapped("   ", "   ", discrepancy.reason());
    }
  }

  private void sides(Finding finding) throws IOException {
    int actor = width(finding, claim -> claim.speakers(), WIDEST_ACTOR);
    int figure = width(finding, Figures::words, WIDEST_FIGURE);
    String mark = "   ";
    for (List<Claim> side : finding.sides()) {
      for (Claim claim : side.subList(0, Math.min(SHOWN, side.size()))) {
        String row =
            mark
                + Lines.cell(claim.speakers(), actor)
                + "  "
                + Lines.cell(Figures.words(claim), figure)
                + "  ";
        lines.line(row + Lines.cell(where(claim), Math.max(20, Lines.WIDTH - row.length())));
        mark = "   ";
        if (claim.evidence().hasText()) {
          String sentence = Excerpt.of(claim, LONGEST_SENTENCE).marked("«", "»");
          lines.wrapped("       ", "       ", sentence);
        }
      }
      if (side.size() > SHOWN) {
        lines.wrapped("       ", "       ", "and " + more(side));
      }
      mark = " ≠ ";
    }
  }

  private static String more(List<Claim> side) {
    List<Claim> rest = side.subList(SHOWN, side.size());
    List<String> outlets =
        rest.stream().map(claim -> claim.source().outlet()).distinct().limit(6).toList();
    return rest.size() + " more: " + String.join(", ", outlets) + (rest.size() > 6 ? ", …" : "");
  }

  private static String where(Claim claim) {
    String region = claim.region().label();
    return claim.source()
        + (region.equals("body") || region.equals("lead") ? "" : " (" + region + ")");
  }

  private static int width(Finding finding, Function<Claim, String> cell, int widest) {
    Stream<Claim> shown = finding.sides().stream().flatMap(side -> side.stream().limit(SHOWN));
    return Math.min(widest, shown.mapToInt(claim -> cell.apply(claim).length()).max().orElse(0));
  }

  private void dismissed() throws IOException {
    heading("dismissed", outline.dismissed().isEmpty());
    for (Finding.Discrepancy discrepancy : outline.dismissed()) {
      Claim first = discrepancy.first().get(0);
      Claim second = discrepancy.second().get(0);
      shortly(
          discrepancy,
          Figures.words(first)
              + " ("
              + first.source().outlet()
              + ") ≠ "
              + Figures.words(second)
              + " ("
              + second.source().outlet()
              + "); "
              + outline.dismissal(discrepancy)
              + "  ["
              + discrepancy.key()
              + "]");
    }
  }

  private void revisions(List<Finding.Revision> revisions) throws IOException {
    heading("revised later", revisions.isEmpty());
    for (Finding.Revision revision : firstOf(revisions)) {
      Claim earlier = revision.earlier().get(0);
      Claim later = revision.later().get(0);
      shortly(
          revision,
          Figures.words(earlier)
              + dated(earlier)
              + " → "
              + Figures.words(later)
              + dated(later)
              + gap(revision.gap(), earlier));
    }
    rest(revisions);
  }

  private static String dated(Claim claim) {
    return " (" + claim.asOf() + ", " + claim.source().outlet() + ")";
  }

  private static String gap(Gap gap, Claim claim) {
    return gap.absolute().signum() == 0 ? "" : ", " + Figures.gap(gap, claim);
  }

  private void related(List<Finding.Related> related) throws IOException {
    heading("related, not the same", related.isEmpty());
    for (Finding.Related pair : firstOf(related)) {
      Claim first = pair.first().get(0);
      Claim second = pair.second().get(0);
      lines.wrapped("  ", "      ", pair.kinship().label() + ":");
      lines.wrapped("    ", "      ", of(first));
      lines.wrapped("  ~ ", "      ", of(second));
    }
    rest(related);
  }

  private static String of(Claim claim) {
    String actor = claim.actor().name();
    String outlet = claim.source().outlet();
    return Figures.words(claim)
        + ", "
        + claim.measure()
        + " ("
        + (actor.equals(outlet) ? outlet : actor + ", " + outlet)
        + ")";
  }

  private void agreements(List<Finding.Agreement> agreements) throws IOException {
    heading("agreed", agreements.isEmpty());
    for (Finding.Agreement agreement : firstOf(agreements)) {
      List<String> figures = figures(agreement);
      List<String> outlets =
          agreement.side().stream()
              .map(claim -> claim.source().outlet())
              .distinct()
              .limit(6)
              .toList();
      shortly(
          agreement,
          String.join(", ", figures)
              + " ("
              + agreement.basis().label()
              + "; "
              + String.join(", ", outlets)
              + disputes(agreement)
              + ")");
    }
    rest(agreements);
  }

  /** "; disputed by company": who disputes the figure, each once. */
  private static String disputes(Finding.Agreement agreement) {
    String who =
        agreement.side().stream()
            .flatMap(claim -> claim.attribution().disputedBy().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return who.isEmpty() ? "" : "; disputed by " + who;
  }

  /** The words of the figures, each once however it is capitalised. */
  private static List<String> figures(Finding.Agreement agreement) {
    Map<String, String> figures = new LinkedHashMap<>();
    for (Claim claim : agreement.side()) {
      String words = Figures.words(claim);
      figures.putIfAbsent(words.toLowerCase(Locale.ROOT), words);
    }
    return figures.values().stream().limit(4).toList();
  }

  private static <F> List<F> firstOf(List<F> findings) {
    return findings.subList(0, Math.min(MOST_IN_SHORT, findings.size()));
  }

  private void rest(List<?> findings) throws IOException {
    if (findings.size() > MOST_IN_SHORT) {
      lines.line(
          "  and " + (findings.size() - MOST_IN_SHORT) + " more, which the other formats hold");
    }
  }

  private void heading(String title, boolean empty) throws IOException {
    if (!empty) {
      lines.blank();
      lines.line(title.toUpperCase(Locale.ROOT));
      lines.line("─".repeat(title.length()));
    }
  }

  private void shortly(Finding finding, String text) throws IOException {
    lines.wrapped("  ", "      ", finding.measure() + ": " + text);
  }
}
