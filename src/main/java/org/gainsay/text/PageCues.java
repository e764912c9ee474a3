package org.gainsay.text;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.PhraseTrie;
import org.gainsay.lexicon.TextPhrases;
import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.WordTable;
import org.gainsay.model.Region;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the words that give a line's part of the page away. */
final class PageCues {

  /** How far down a cue tells. */
  enum Reach {
    /** The sentence or line it stands in. */
    ONE,
    /** The lines down to the next empty one too. */
    RUN,
    /** All down to where prose goes on. */
    BELOW,
    /** All below: the article is over. */
    END,
    /** What stands between two such. */
    APPEAL
  }

  private enum Place {
    WHOLE,
    LINE,
    OPENING,
    SENTENCE,
    SHORT,
    INSIDE
  }

  private record Cue(Place place, Region part, Reach reach) {}

  /** What cues say of one line. */
  static final class Marks {
    /** The part of the whole line, null when cues tell none. */
    @Nullable Region line;

    /** The furthest reach of the cues found. */
    Reach reach = Reach.ONE;

    /** Whether a credit is all there is. */
    boolean credit;

    /** Whether it is a heading of readers' comments. */
    boolean comments;

    /** By sentence, whether it is no part of the report; null while none is. */
    boolean @Nullable [] sentences;

    private void tell(Cue cue) {
      if (line == null) {
        line = cue.part();
      }
      reach(cue);
    }

    private void reach(Cue cue) {
      if (cue.reach().compareTo(reach) > 0) {
        reach = cue.reach();
      }
    }
  }

  /** A line's opening words are read as such up to this many words. */
  private static final int SHORT_LINE = 12;

  /** A credit stands in a sentence of at most so many words, or so near its line's ends. */
  private static final int CREDIT_LENGTH = 120;

  /** A heading of readers' comments has at most so many words. */
  private static final int LONGEST_COMMENTS = 7;

  private static final int NEAR_END = 60;
  private static final int LONGEST_CAPTION = 110;

  private static final Set<String> DETERMINERS =
      Set.of("a", "the", "this", "that", "one", "each", "every", "his", "her", "their", "another");

  private final PhraseTrie<List<Cue>> cues;
  private final TextPhrases<List<Cue>> cuesInText;
  private final PhraseTrie<Boolean> captionVerbs;
  private final PhraseTrie<Boolean> commentHeadings;

  private PageCues(Lexicon lexicon, WordTable table) {
    Map<String, List<Cue>> byWords = new HashMap<>();
    for (LexiconRow row : lexicon.table("page-cues")) {
      byWords
          .computeIfAbsent(
              row.need("cue").toLowerCase(java.util.Locale.ROOT), k -> new ArrayList<>())
          .add(
              new Cue(
                  row.constant("place", Place.class),
                  row.constant("part", Region.class),
                  row.constant("reach", Reach.class)));
    }
    byWords.replaceAll((words, list) -> List.copyOf(list));
    cues = PhraseTrie.of(byWords);
    cuesInText = cues.in(table);
    Map<String, Boolean> verbs = new HashMap<>();
    lexicon.table("caption-verbs").forEach(row -> verbs.put(row.need("verb"), true));
    lexicon.table("caption-breakers").forEach(row -> verbs.put(row.need("word"), false));
    captionVerbs = PhraseTrie.of(verbs);
    Map<String, Boolean> headings = new HashMap<>();
    lexicon.table("comment-headings").forEach(row -> headings.put(row.need("words"), true));
    commentHeadings = PhraseTrie.of(headings);
  }

  static PageCues of(Lexicon lexicon, WordTable table) {
    return new PageCues(lexicon, table);
  }

  Marks read(TextWords words, Line line) {
    String text = words.text();
    Marks marks = new Marks();
    Span span = line.span;
    if (line.words <= 2 * SHORT_LINE && isMenu(text, line)) {
      marks.line = Region.BOILERPLATE;
    }
    opening(text, span.start(), line, marks);
    int first = line.sentences.isEmpty() ? span.start() : line.sentences.get(0).start();
    if (first > span.start()) {
      opening(text, first, line, marks);
    }
    for (int i = 0; i < line.sentences.size(); i++) {
      sentence(words, line, i, marks);
    }
    marks.comments = line.words <= LONGEST_COMMENTS && !line.stop && isCommentHeading(text, span);
    return marks;
  }

  private boolean isCommentHeading(String text, Span span) {
    int at = span.start();
    while (at < span.end()) {
      if (commentHeadings.longest(text, at, span.end()) != null) {
        return true;
      }
      at = skipSpace(text, tokenEnd(text, at, span.end()), span.end());
    }
    return false;
  }

  private void opening(String text, int start, Line line, Marks marks) {
    PhraseTrie.Hit<List<Cue>> hit = cues.longest(text, start, line.span.end());
    if (hit == null) {
      return;
    }
    for (Cue cue : hit.value()) {
      boolean holds =
          switch (cue.place()) {
            case LINE -> true;
            case OPENING -> line.words <= SHORT_LINE && (!line.stop || line.words <= 6);
            case WHOLE -> marks.line != null;
            case SENTENCE -> line.sentences.size() <= 1;
            case SHORT, INSIDE -> false;
          };
      if (holds) {
        marks.tell(cue);
      }
    }
  }

  private void sentence(TextWords words, Line line, int index, Marks marks) {
    String text = words.text();
    Span sentence = line.sentences.get(index);
    int at = sentence.start();
    boolean start = true;
    int next = words.from(at);
    while (at < sentence.end()) {
      next = words.from(next, at);
      while (cuesInText.passes(words, next, at, sentence.end())) {
        at = words.end(next) + 1;
        next++;
        start = false;
      }
      PhraseTrie.Hit<List<Cue>> hit = cuesInText.longest(words, next, at, sentence.end());
      if (hit != null) {
        for (Cue cue : hit.value()) {
          boolean holds =
              switch (cue.place()) {
                case SENTENCE -> start;
                case SHORT -> line.words <= SHORT_LINE;
                case INSIDE -> true;
                case WHOLE, LINE, OPENING -> false;
              };
          if (holds) {
            mark(text, line, index, at, cue, marks);
          }
        }
      }
      start = false;
      at = words.skipSpace(words.tokenEnd(next, at, sentence.end()), sentence.end());
    }
  }

  private static void mark(String text, Line line, int index, int at, Cue cue, Marks marks) {
    if (cue.part() == Region.CAPTION) {
      if (isCredit(text, line, index, at)) {
        marks.tell(cue);
        marks.credit |= line.span.length() <= CREDIT_LENGTH && line.sentences.size() == 1;
      }
      return;
    }
    if (line.sentences.size() == 1 || line.words <= SHORT_LINE) {
      marks.tell(cue);
      return;
    }
    boolean[] sentences = marks.sentences;
    if (sentences == null) {
      sentences = new boolean[line.sentences.size()];
      marks.sentences = sentences;
    }
    sentences[index] = true;
    marks.reach(cue);
  }

  /** “Photo by Ann Holt” credits, “a photo by Ann Holt showed” does not. */
  private static boolean isCredit(String text, Line line, int index, int at) {
    if (line.words > LONGEST_CAPTION) {
      return false;
    }
    Span sentence = line.sentences.get(index);
    int end = at;
    while (end > sentence.start() && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > sentence.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (DETERMINERS.contains(text.substring(start, end).toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    boolean atEdge = index == 0 || index >= line.sentences.size() - 2;
    return (atEdge && sentence.length() <= CREDIT_LENGTH)
        || line.span.end() - at <= NEAR_END
        || at - line.span.start() <= NEAR_END / 2;
  }

  /** Whether a line is made of the words of menus, figures and marks. */
  private boolean isMenu(String text, Line line) {
    int end = line.span.end();
    int at = line.span.start();
    boolean found = false;
    while (at < end) {
      char c = text.charAt(at);
      PhraseTrie.Hit<List<Cue>> hit = cues.longest(text, at, end);
      if (hit != null && hit.value().stream().anyMatch(cue -> cue.place() == Place.WHOLE)) {
        found = true;
        at = hit.end();
      } else if (found && Character.isLetter(c)) {
        return false;
      } else if (Character.isLetter(c)) {
        return false;
      } else {
        at = tokenEnd(text, at, end);
      }
      at = skipSpace(text, at, end);
    }
    return found;
  }

  /** Whether the words say what people do in a picture, and nothing that was done. */
  boolean isScene(String text, Span span) {
    int at = span.start();
    boolean scene = false;
    while (at < span.end()) {
      int end = tokenEnd(text, at, span.end());
      Boolean verb = captionVerbs.token(text, at, end);
      if (verb != null && !verb) {
        return false;
      }
      scene |= verb != null && at > span.start();
      at = skipSpace(text, end, span.end());
    }
    return scene;
  }
}
