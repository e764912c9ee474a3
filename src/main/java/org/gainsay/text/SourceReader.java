package org.gainsay.text;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconException;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.PhraseTrie;
import org.gainsay.model.Document;
import org.gainsay.model.Region;
import org.gainsay.model.Source;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a page who published it, when, under which headline, and whose story it copies. What
 * is known from elsewhere stands; an outlet that is only the file's name counts as unknown.
 */
final class SourceReader {

  private enum Gives {
    OUTLET,
    ORIGINAL
  }

  private enum Place {
    BEHIND,
    BEFORE
  }

  private record Cue(Gives gives, Place place, int rank) {}

  /** What a page says of itself stands in the first so many characters of a line. */
  private static final int LONGEST_LINE = 1500;

  /** Longer lines above the story tell of more than who wrote it when. */
  private static final int LONGEST_DATED = 16;

  /** A line above the story that says whose it is. */
  private static final int LONGEST_AGENCY_LINE = 8;

  private static final int AGENCY_RANK = 7;

  /** An outlet glued to a date is looked for below only so often. */
  private static final int MOST_DATE_LINES = 3;

  private final PhraseTrie<Cue> cues;
  private final PhraseTrie<Integer> published;
  private final OutletNames names;
  private final CalendarDates calendar;
  private final DateLines dates;

  private SourceReader(Lexicon lexicon, CalendarDates calendar, DateLines dates) {
    this.calendar = calendar;
    this.dates = dates;
    Map<String, Cue> words = new HashMap<>();
    for (LexiconRow row : lexicon.table("source-cues")) {
      words.putIfAbsent(
          row.need("cue"),
          new Cue(
              row.constant("gives", Gives.class), row.constant("place", Place.class), rank(row)));
    }
    cues = PhraseTrie.of(words);
    Map<String, Integer> dated = new HashMap<>();
    lexicon.table("published-cues").forEach(row -> dated.putIfAbsent(row.need("cue"), rank(row)));
    published = PhraseTrie.of(dated);
    names = OutletNames.of(lexicon);
  }

  private static int rank(LexiconRow row) {
    String cell = row.need("rank");
    if (cell.length() != 1 || !Character.isDigit(cell.charAt(0))) {
      throw new LexiconException(
          row, cell, "rank is not a digit", "write 1 for the surest cue, 9 for the weakest");
    }
    return cell.charAt(0) - '0';
  }

  static SourceReader of(Lexicon lexicon, CalendarDates calendar, DateLines dates) {
    return new SourceReader(lexicon, calendar, dates);
  }

  /** The source of a document, completed from its lines, whose regions are told. */
  Source read(Document document, List<Line> lines) {
    return new Reading(document, lines).read();
  }

  private final class Reading {
    private final Source known;
    private final String text;
    private final String path;
    private final List<Line> lines;
    private String outlet = "";
    private int outletRank = 10;
    private String original = "";
    private int originalRank = 10;
    private @Nullable LocalDate day;
    private int dayRank = 10;
    private int dateLines;
    private String author = "";

    Reading(Document document, List<Line> lines) {
      this.known = document.source();
      this.text = document.text();
      this.path = document.path();
      this.lines = lines;
    }

    Source read() {
      boolean top = true;
      boolean first = true;
      for (Line line : lines) {
        if (top && (line.region == Region.LEAD || line.region == null) && line.stop) {
          top = false;
        }
        if (first && line.region != null && line.region.isReport() && line.stop) {
          first &= line.region != Region.LEAD;
          dateline(line);
        }
        if (line.region == Region.BOILERPLATE || opensWith(line, "source")) {
          boilerplate(line, top);
        } else if (line.region == Region.COMMENT) {
          comment(line);
        } else if (line.sentences.size() > 1) {
          closing(line);
        }
      }
      return complete();
    }

    private boolean opensWith(Line line, String word) {
      return text.regionMatches(true, line.span.start(), word, 0, word.length());
    }

    private Source complete() {
      boolean unknown = !path.isEmpty() && known.outlet().equals(stem(path));
      String name = unknown && !outlet.isEmpty() ? outlet : known.outlet();
      String title = known.title().isEmpty() ? bare(headline(), name) : known.title();
      LocalDate published = known.published() == null ? day : known.published();
      if (published == null) {
        published = dates.inAddress(known.url());
      }
      String reprints = known.reprints().isEmpty() ? original : known.reprints();
      if (names.same(reprints, name)) {
        reprints = "";
      }
      String writer = known.author().isEmpty() ? author : known.author();
      return new Source(name, title, published, known.url(), reprints, writer);
    }

    /** “Mill fire - Brome Post” without the outlet. */
    private String bare(String title, String name) {
      int mark = title.length() - name.length() - 2;
      boolean parted =
          mark > 1 && title.endsWith(name) && "-|\u2013\u2014".indexOf(title.charAt(mark)) >= 0;
      return parted ? title.substring(0, mark).strip() : title;
    }

    private String headline() {
      for (Line line : lines) {
        if (line.region == Region.HEADLINE) {
          return line.span.of(text);
        }
        if (line.region == Region.LEAD) {
          break;
        }
      }
      return "";
    }

    private void boilerplate(Line line, boolean top) {
      int end = end(line);
      if (top && dates.isDateLine(text, line)) {
        dateLine(line);
      }
      if (top && author.isEmpty()) {
        author = names.byline(text, line.span.start(), end);
      }
      if (line.words <= LONGEST_AGENCY_LINE && (top || opensWith(line, "source"))) {
        original(names.agency(text, line.span.start(), end), 4);
      }
      CalendarDate date = top && line.words <= LONGEST_DATED ? dates.dateIn(text, line.span) : null;
      if (date != null) {
        day(date, 5);
      }
      int at = line.span.start();
      boolean start = true;
      while (at < end) {
        if (top && (start || line.words <= LONGEST_DATED)) {
          publishedCue(at, end);
        }
        PhraseTrie.Hit<Cue> hit = cues.longest(text, at, end);
        if (hit != null) {
          cue(line, at, hit);
          at = skipSpace(text, hit.end(), end);
        } else {
          at = skipSpace(text, tokenEnd(text, at, end), end);
        }
        start = false;
      }
    }

    /** “July 10, 2021Brome Post”, “Via a wire service”. */
    private void dateLine(Line line) {
      int start = line.span.start();
      int end = line.span.end();
      CalendarDate date = calendar.at(text, start, end);
      if (date == null) {
        int wordEnd = tokenEnd(text, start, end);
        if (text.substring(start, wordEnd).equalsIgnoreCase("via")) {
          original(names.behind(text, skipSpace(text, wordEnd, end), end), 3);
        }
        return;
      }
      day(date, 2);
      int behind = skipSpace(text, date.span().end(), end);
      String name = behind < end ? names.behind(text, behind, end) : "";
      // The words behind a date may be the writer's name; an outlet's stands elsewhere too.
      if (!name.isEmpty() && dateLines++ < MOST_DATE_LINES && isNamedBelow(name, line)) {
        outlet(name, 0);
      }
    }

    private boolean isNamedBelow(String name, Line self) {
      for (Line line : lines) {
        if (line != self && line.region == Region.BOILERPLATE && line.words <= 20) {
          int at = text.indexOf(name, line.span.start());
          if (at >= 0 && at < line.span.end()) {
            return !text.startsWith("By ", line.span.start());
          }
        }
      }
      return false;
    }

    private void publishedCue(int at, int end) {
      PhraseTrie.Hit<Integer> hit = published.longest(text, at, end);
      if (hit != null) {
        CalendarDate date = dates.dateIn(text, new Span(hit.end(), end));
        if (date != null) {
          day(date, hit.value());
        }
      }
    }

    private void cue(Line line, int at, PhraseTrie.Hit<Cue> hit) {
      Cue cue = hit.value();
      if (cue.place() == Place.BEFORE) {
        outlet(names.before(text, line.span.start(), at), cue.rank());
        return;
      }
      int end = end(line);
      if (hit.end() >= end) {
        return;
      }
      int from = skipSpace(text, hit.end(), end);
      from = from < end && text.charAt(from) == ':' ? skipSpace(text, from + 1, end) : from;
      int behind = dates.skipDate(text, from, end);
      String name = undated(names.behind(text, behind, end));
      if (cue.gives() == Gives.ORIGINAL) {
        original(name, cue.rank());
        CalendarDate date = dates.dateIn(text, new Span(from, end));
        if (date != null) {
          day(date, 8);
        }
      } else if (!isCopy(line)) {
        name = name.isEmpty() ? names.before(text, line.span.start(), at) : name;
        // An agency's rights stand on the pages of those who print it.
        outlet(name, names.isAgency(name) ? AGENCY_RANK : cue.rank());
      }
    }

    /** “Osk Gazette on March” without the beginning of a date. */
    private String undated(String name) {
      int at = name.lastIndexOf(" on ");
      int next = at + 4;
      boolean dated =
          at > 0
              && (calendar.month(name, next, tokenEnd(name, next, name.length())) > 0
                  || calendar.weekday(name, next, tokenEnd(name, next, name.length())) != null);
      return dated && name.indexOf(' ', next) < 0 ? name.substring(0, at) : name;
    }

    /** Whether the line says that the rights are another's. */
    private boolean isCopy(Line line) {
      int at = line.span.start();
      int end = end(line);
      while (at < end) {
        PhraseTrie.Hit<Cue> hit = cues.longest(text, at, end);
        if (hit != null && hit.value().gives() == Gives.ORIGINAL) {
          return true;
        }
        at = skipSpace(text, tokenEnd(text, at, end), end);
      }
      return false;
    }

    private int end(Line line) {
      return Math.min(line.span.end(), line.span.start() + LONGEST_LINE);
    }

    /** “This story was first published by …” as the last sentence of a paragraph. */
    private void closing(Line line) {
      for (int i = 0; i < line.sentences.size(); i++) {
        if (line.regionOf(i) != Region.BOILERPLATE) {
          continue;
        }
        Span sentence = line.sentences.get(i);
        int at = sentence.start();
        while (at < Math.min(sentence.end(), end(line))) {
          PhraseTrie.Hit<Cue> hit = cues.longest(text, at, sentence.end());
          if (hit != null && hit.value().gives() == Gives.ORIGINAL) {
            cue(line, at, hit);
          }
          at = skipSpace(text, tokenEnd(text, at, sentence.end()), sentence.end());
        }
      }
    }

    /** “MOSCOW, July 9, 2021 (AP) — …”. */
    private void dateline(Line line) {
      Dateline found = Dateline.read(text, line.span, calendar, names);
      if (found != null) {
        original(found.agency(), 4);
        if (found.date() != null) {
          day(found.date(), 4);
        }
      }
    }

    private void comment(Line line) {
      if (dates.isCommentHead(text, line)) {
        CalendarDate date = dates.dateIn(text, line.span);
        LocalDate said = date == null ? null : date.date();
        // The page is no younger than the first comment on it.
        if (said != null && (dayRank > 9 || (dayRank == 9 && day != null && said.isBefore(day)))) {
          day = said;
          dayRank = 9;
        }
      }
    }

    private void outlet(String name, int rank) {
      if (!name.isEmpty() && rank < outletRank) {
        outlet = name;
        outletRank = rank;
      }
    }

    private void original(String name, int rank) {
      if (!name.isEmpty() && rank < originalRank) {
        original = name;
        originalRank = rank;
      }
    }

    private void day(CalendarDate date, int rank) {
      LocalDate said = date.date();
      if (said != null && rank < dayRank) {
        day = said;
        dayRank = rank;
      }
    }
  }

  /** The file's name without its ending, as given to documents whose outlet nobody told. */
  static String stem(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    String name = path.substring(slash + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
