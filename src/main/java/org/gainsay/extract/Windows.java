package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.lexicon.TextWords;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;

/**
 * The sentences of a page with their words, the overlong ones cut into windows. Looking for
 * speakers compares the words of a sentence with each other, so that a sentence without an end must
 * not be read as one.
 *
 * @param sentences the sentences and windows, in order of the text
 * @param tokens their words, one for each of {@code sentences}
 */
record Windows(List<Sentence> sentences, List<Tokens> tokens) {

  /** The most tokens of a window; sentences that people write are shorter. */
  static final int LONGEST = 256;

  /** How far back from the end of a window a mark is looked for at which to cut. */
  private static final int SLACK = 64;

  static Windows of(TextWords text, List<Sentence> sentences, Vocabulary vocabulary) {
    Windows windows =
        new Windows(new ArrayList<>(sentences.size()), new ArrayList<>(sentences.size()));
    for (Sentence sentence : sentences) {
      Tokens whole = Tokens.of(text, sentence.span(), vocabulary);
      if (whole.size <= LONGEST) {
        windows.add(sentence, whole);
      } else {
        windows.cut(text, sentence, whole, vocabulary);
      }
    }
    return windows;
  }

  private void cut(TextWords text, Sentence sentence, Tokens whole, Vocabulary vocabulary) {
    int from = 0;
    int start = sentence.span().start();
    while (from < whole.size) {
      int to = from + LONGEST < whole.size ? cutAt(whole, from + LONGEST) : whole.size;
      int end = to == whole.size ? sentence.span().end() : whole.start[to];
      Span span = new Span(start, end);
      add(
          new Sentence(span, sentence.region(), sentence.paragraph()),
          Tokens.of(text, span, vocabulary));
      start = end;
      from = to;
    }
  }

  /** Behind the last mark before {@code latest}, or there. */
  private static int cutAt(Tokens t, int latest) {
    for (int i = latest - 1; i > latest - SLACK; i--) {
      if (t.is(i, Type.SEMICOLON) || t.is(i, Type.COMMA) || t.is(i, Type.STOP)) {
        return i + 1;
      }
    }
    return latest;
  }

  private void add(Sentence sentence, Tokens words) {
    sentences.add(sentence);
    tokens.add(words);
  }
}
