package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.isSpace;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Page;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;

/**
 * The sentences of a page, the overlong ones cut. A measure is read by weighing each figure of a
 * sentence against each of its words, so that a sentence without an end must not be read as one.
 */
final class Stretches {

  /** The most characters of a stretch; sentences that people write are shorter. */
  private static final int LONGEST = 1_500;

  /** How far back from the end of a stretch a space is looked for at which to cut. */
  private static final int SLACK = 100;

  private Stretches() {}

  static List<Sentence> of(Page page) {
    boolean any = false;
    for (Sentence sentence : page.sentences()) {
      any |= sentence.span().length() > LONGEST;
    }
    if (!any) {
      return page.sentences();
    }
    List<Sentence> stretches = new ArrayList<>();
    for (Sentence sentence : page.sentences()) {
      int from = sentence.span().start();
      int end = sentence.span().end();
      while (end - from > LONGEST) {
        int to = cutAt(page.text(), from + LONGEST);
        stretches.add(new Sentence(new Span(from, to), sentence.region(), sentence.paragraph()));
        from = to;
      }
      stretches.add(
          from == sentence.span().start()
              ? sentence
              : new Sentence(new Span(from, end), sentence.region(), sentence.paragraph()));
    }
    return stretches;
  }

  /** Behind the last space before {@code latest}, or there. */
  private static int cutAt(String text, int latest) {
    for (int i = latest; i > latest - SLACK; i--) {
      if (isSpace(text.charAt(i - 1))) {
        return i;
      }
    }
    return latest;
  }
}
