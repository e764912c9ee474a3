package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;

import java.time.LocalDate;
import org.gainsay.extract.DateCore.Core;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.lexicon.TextWords;
import org.jspecify.annotations.Nullable;

/** Stretches told by their two ends: "October to December", "between 2019 and 2023". */
final class DateRanges {

  private final TextWords textWords;
  private final String text;
  private final int end;
  private final DateWords words;
  private final DateCore cores;

  DateRanges(TextWords text, int end, DateWords words, DateCore cores) {
    textWords = text;
    this.text = text.text();
    this.end = end;
    this.words = words;
    this.cores = cores;
  }

  /** The second end of "October to December", "between 2019 and 2023", "July 2-9". */
  @Nullable Core end(Core first, String lead, boolean future, @Nullable LocalDate base) {
    int at = skipSpace(text, first.end(), end);
    if (at >= end || first.sense() == Sense.EARLIER) {
      return null;
    }
    if (text.charAt(at) == '.' && at + 1 < end && isDash(at + 1)) {
      at++;
    }
    int next;
    boolean adjoins = false;
    if (isDash(at)) {
      next = at + 1;
    } else {
      Found word = words.at(textWords, at, end);
      LocalDate now = cores.anchor();
      if (now != null && word != null && text.startsWith("to date", at)) {
        return new Core(now, now, word.end(), Sense.POINT);
      }
      String how = word == null ? "" : word.get(Role.LEAD);
      boolean joins =
          how.equals("to")
              || ((how.equals("until") || how.equals("through")) && !lead.isEmpty())
              || (how.equals("and")
                  && (lead.equals("between") || lead.equals("in") || lead.equals("on")));
      if (word == null || !joins) {
        return null;
      }
      next = word.end();
      adjoins = how.equals("and") && !lead.equals("between");
    }
    next = skipSpace(text, next, end);
    if (next >= end) {
      return null;
    }
    Core second = cores.at(next, "to", future, base);
    if (second == null) {
      second = cores.restOfRange(first, next);
    }
    if (second == null || second.sense() == Sense.EARLIER) {
      return null;
    }
    // "In 2021 and 2022" is one period, "in 2019 and 2022" is two.
    boolean apart = adjoins && !second.from().equals(first.to().plusDays(1));
    return apart ? null : second;
  }

  /** “From 3 to 7 May”: the days of a month, which are a period whatever leads them. */
  boolean isDays(int at, Core core) {
    Found lead = words.at(textWords, at, end);
    int first = lead == null ? at : skipSpace(text, lead.end(), end);
    long days = core.to().toEpochDay() - core.from().toEpochDay();
    boolean digit = first < end && Character.isDigit(text.charAt(first));
    return digit && core.sense() == Sense.PERIOD && days > 0 && days < 31;
  }

  private boolean isDash(int at) {
    return text.charAt(at) == '-' || text.charAt(at) == '\u2013';
  }
}
