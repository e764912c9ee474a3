package org.gainsay.extract;

import java.util.Arrays;
import java.util.Locale;
import org.gainsay.lexicon.TextWords;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words and marks of one sentence, read once. A possessive {@code 's} is a token of its own; a
 * full stop belongs to its abbreviation.
 */
final class Tokens {

  /** What a token is. */
  enum Type {
    WORD,
    NUMBER,
    COMMA,
    SEMICOLON,
    COLON,
    STOP,
    DASH,
    OPEN,
    CLOSE,
    OPEN_QUOTE,
    CLOSE_QUOTE,
    OPEN_SINGLE,
    CLOSE_SINGLE,
    POSSESSIVE,
    OTHER
  }

  private static final char[] NONE = {};

  /** The shape of a token that begins with a letter whose case is not told by a bit. */
  private static final int UNTOLD = -1;

  final String text;
  final Span span;
  int size;
  int[] start;
  int[] end;
  Type[] type;
  Word[] word;

  /** Each word in lower case, as far as it was looked up: null for "Sen." and "well-known". */
  private @Nullable String[] form;

  boolean[] capital;

  /** What any of the words can be. */
  private long seen;

  /** The length and first letter of each token in one number, by which most words differ. */
  private int[] shape;

  /** The number of the quotation a token stands in, 0 for none; filled by {@link Quotes}. */
  int[] quote = new int[0];

  /** What each token is to a phrase, null until {@link PhraseParts#part} has been asked. */
  PhraseParts.@Nullable Part[] part = new PhraseParts.@Nullable Part[0];

  /** Whether most words are capitalised, as in headlines, so that capitals say little. */
  boolean titleCase;

  /** The sentence while it is read; empty then. */
  private char[] chars;

  private Tokens(String text, Span span) {
    this.text = text;
    this.span = span;
    chars = new char[span.length()];
    // English takes more than five characters for a token, so that few sentences grow.
    int room = 8 + span.length() / 5;
    start = new int[room];
    end = new int[room];
    type = new Type[room];
    word = new Word[room];
    form = new @Nullable String[room];
    capital = new boolean[room];
    shape = new int[room];
  }

  static Tokens of(TextWords words, Span span, Vocabulary vocabulary) {
    Tokens tokens = new Tokens(words.text(), span);
    tokens.scan(words, vocabulary);
    tokens.chars = NONE;
    tokens.quote = new int[tokens.size];
    tokens.part = new PhraseParts.@Nullable Part[tokens.size];
    return tokens;
  }

  private void scan(TextWords textWords, Vocabulary vocabulary) {
    // Each character is looked at several times: an array is quicker to read than a string.
    text.getChars(span.start(), span.end(), chars, 0);
    int base = span.start();
    int i = 0;
    int next = textWords.from(base);
    int words = 0;
    int capitals = 0;
    int small = 0;
    while (i < chars.length) {
      char c = chars[i];
      if (c == ' ') {
        i++;
      } else if (TokenLetters.isAlphanumeric(c) || TokenLetters.isCurrency(c)) {
        next = textWords.from(next, base + i);
        boolean begins = textWords.starts(next, base + i) && textWords.end(next) <= span.end();
        int run = begins ? textWords.end(next) - base : i + 1;
        int stop = TokenLetters.wordEnd(chars, run);
        // Most tokens are words that have been looked up.
        boolean whole = begins && stop == run && !textWords.isNumber(next);
        Word known = whole ? vocabulary.at(textWords.word(next)) : vocabulary.at(chars, i, stop);
        boolean upper = whole ? textWords.word(next).capital() : Character.isUpperCase(c);
        if (stop < chars.length
            && chars[stop] == '.'
            && (known.is(Word.Class.TITLE)
                || stop - i == 1 && upper
                || TokenLetters.hasDot(chars, i, stop))) {
          stop++;
        }
        boolean number = !whole && (TokenLetters.isCurrency(c) || Character.isDigit(c));
        add(number ? Type.NUMBER : Type.WORD, base + i, base + stop, known);
        capital[size - 1] = upper;
        form[size - 1] = whole && stop == run ? textWords.word(next).form() : null;
        if (!number) {
          words++;
          capitals += upper ? 1 : 0;
          small += !upper && !known.isAny(FUNCTION) ? 1 : 0;
        }
        i = stop;
      } else if (Character.isWhitespace(c) || c == '\u00a0') {
        i++;
      } else {
        i = mark(c, base + i, span.end()) - base;
      }
    }
    titleCase = words >= 4 && small == 0 && capitals * 2 > words;
    if ((seen & PRONOUNS) != 0) {
      nameInitials(vocabulary);
    }
  }

  /** "WHO" is a name where not all is in capitals. */
  private void nameInitials(Vocabulary vocabulary) {
    for (int i = 0; i < size; i++) {
      if (capital[i]
          && word[i].isAny(PRONOUNS)
          && Character.isUpperCase(at(end[i] - 1))
          && vocabulary.isInitials(words(i, i + 1))
          && hasSmallLetters()) {
        word[i] = Word.UNKNOWN;
        form[i] = words(i, i + 1);
      }
    }
  }

  private boolean hasSmallLetters() {
    for (char c : chars) {
      if (Character.isLowerCase(c)) {
        return true;
      }
    }
    return false;
  }

  private char at(int i) {
    return chars[i - span.start()];
  }

  private int mark(char c, int i, int to) {
    char before = i > span.start() ? at(i - 1) : ' ';
    char after = i + 1 < to ? at(i + 1) : ' ';
    switch (c) {
      case ',' -> add(Type.COMMA, i, i + 1, Word.UNKNOWN);
      case ';' -> add(Type.SEMICOLON, i, i + 1, Word.UNKNOWN);
      case ':' -> add(Type.COLON, i, i + 1, Word.UNKNOWN);
      case '.', '?', '!', '…' -> add(Type.STOP, i, i + 1, Word.UNKNOWN);
      case '—', '–', '-', '‒', '―' -> {
        int stop = i + 1;
        while (stop < to && at(stop) == c) {
          stop++;
        }
        add(Type.DASH, i, stop, Word.UNKNOWN);
        return stop;
      }
      case '(', '[' -> add(Type.OPEN, i, i + 1, Word.UNKNOWN);
      case ')', ']' -> add(Type.CLOSE, i, i + 1, Word.UNKNOWN);
      case '“', '„', '«' -> add(Type.OPEN_QUOTE, i, i + 1, Word.UNKNOWN);
      case '”', '»' -> add(Type.CLOSE_QUOTE, i, i + 1, Word.UNKNOWN);
      case '"' ->
          add(opens(before, after) ? Type.OPEN_QUOTE : Type.CLOSE_QUOTE, i, i + 1, Word.UNKNOWN);
      case '‘' -> add(Type.OPEN_SINGLE, i, i + 1, Word.UNKNOWN);
      case '\'', '’', '`' -> {
        if (i + 1 < to
            && TokenLetters.endsWithS(chars, i - span.start())
            && TokenLetters.isAlphanumeric(before)) {
          add(Type.POSSESSIVE, i, i + 2, Word.UNKNOWN);
          return i + 2;
        }
        if (opens(before, after) && c != '’') {
          add(Type.OPEN_SINGLE, i, i + 1, Word.UNKNOWN);
        } else if ((before == 's' || before == 'S') && Character.isWhitespace(after)) {
          add(Type.POSSESSIVE, i, i + 1, Word.UNKNOWN);
        } else {
          add(Type.CLOSE_SINGLE, i, i + 1, Word.UNKNOWN);
        }
      }
      default -> add(Type.OTHER, i, i + 1, Word.UNKNOWN);
    }
    return i + 1;
  }

  private static boolean opens(char before, char after) {
    boolean open = Character.isWhitespace(before) || "([{—–-‘'\u00a0\"“".indexOf(before) >= 0;
    return open && !Character.isWhitespace(after);
  }

  private void add(Type kind, int from, int to, Word known) {
    if (size == start.length) {
      int more = size * 2;
      start = Arrays.copyOf(start, more);
      end = Arrays.copyOf(end, more);
      type = Arrays.copyOf(type, more);
      word = Arrays.copyOf(word, more);
      form = Arrays.copyOf(form, more);
      capital = Arrays.copyOf(capital, more);
      shape = Arrays.copyOf(shape, more);
    }
    start[size] = from;
    end[size] = to;
    type[size] = kind;
    word[size] = known;
    seen |= known.classes();
    char first = at(from);
    shape[size] = first < 128 ? shape(to - from, first) : UNTOLD;
    size++;
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && type[i] == Type.WORD;
  }

  boolean is(int i, Type wanted) {
    return i >= 0 && i < size && type[i] == wanted;
  }

  boolean is(int i, Word.Class wanted) {
    return i >= 0 && i < size && word[i].is(wanted);
  }

  boolean isAny(int i, long wanted) {
    return i >= 0 && i < size && word[i].isAny(wanted);
  }

  /** Whether any word of the sentence can be one of {@code wanted}, given as bits. */
  boolean mayHold(long wanted) {
    return (seen & wanted) != 0;
  }

  /** Whether a figure stands there, in digits or in words. */
  boolean isFigure(int i) {
    return is(i, Type.NUMBER) || is(i, Word.Class.NUMERAL);
  }

  /** Whether the token is this word, given in lower case. */
  boolean is(int i, String lower) {
    if (i < 0 || i >= size) {
      return false;
    }
    int own = shape[i];
    // Most words are other words; the full comparison is for those that begin alike.
    return (own == UNTOLD || own == shape(lower.length(), lower.charAt(0))) && isSpelled(i, lower);
  }

  private static int shape(int length, char first) {
    return length << 7 | first | 32;
  }

  private boolean isSpelled(int i, String lower) {
    String known = form[i];
    if (known != null) {
      return known.equals(lower);
    }
    if (end[i] - start[i] != lower.length()) {
      return false;
    }
    return !word[i].isUnknown() && word[i].text().length() == lower.length()
        ? word[i].text().equals(lower)
        : text.regionMatches(true, start[i], lower, 0, lower.length());
  }

  /** Whether the token ends in a suffix, given in lower case. */
  boolean endsIn(int i, String suffix) {
    String known = form[i];
    int length = suffix.length();
    return known != null
        ? known.endsWith(suffix)
        : text.regionMatches(true, end[i] - length, suffix, 0, length);
  }

  /**
   * Whether the token is written as a name: a capital that the start of a sentence does not ask
   * for.
   */
  boolean isName(int i) {
    return isWord(i) && capital[i] && !(isSentenceStart(i) && word[i].isAny(FUNCTION));
  }

  private static final long PRONOUNS = Word.bits(Word.Class.PRONOUN, Word.Class.RELATIVE);

  private static final long FUNCTION =
      Word.bits(
          Word.Class.DETERMINER,
          Word.Class.PRONOUN,
          Word.Class.PREPOSITION,
          Word.Class.CONJUNCTION,
          Word.Class.ADVERB,
          Word.Class.AUXILIARY,
          Word.Class.RELATIVE);

  /** Whether the token is the first word of the sentence or of a quotation. */
  boolean isSentenceStart(int i) {
    return i == 0
        || i > 0
            && (type[i - 1] == Type.OPEN_QUOTE
                || type[i - 1] == Type.OPEN_SINGLE
                || type[i - 1] == Type.STOP
                || type[i - 1] == Type.DASH && isDateline(i)
                || i == 1 && type[0] != Type.WORD && type[0] != Type.NUMBER);
  }

  /** The first token behind a dateline, 0 where none stands. */
  int afterDateline() {
    for (int i = 1; i < size && i < 12; i++) {
      if (type[i] == Type.DASH) {
        return isDateline(i + 1) ? i + 1 : 0;
      }
    }
    return 0;
  }

  /** Whether a dash at {@code i - 1} closes a dateline: "LIMA (Wire) -". */
  private boolean isDateline(int i) {
    if (type[0] == Type.OPEN) {
      return type[i - 2] == Type.CLOSE && next(0, Type.CLOSE) == i - 2;
    }
    return i < 12
        && type[0] == Type.WORD
        && end[0] - start[0] > 1
        && text.substring(start[0], end[0]).chars().noneMatch(Character::isLowerCase);
  }

  /** The first mark of a kind outside quotations from a token on; {@code size} without one. */
  int next(int from, Type mark) {
    int i = from;
    while (i < size && (type[i] != mark || quote[i] != 0)) {
      i++;
    }
    return i;
  }

  /** The words of the tokens from {@code from} up to but not including {@code to}. */
  String words(int from, int to) {
    return from >= to ? "" : text.substring(start[from], end[to - 1]);
  }

  /** A token in lower case. */
  String lower(int i) {
    String known = form[i];
    return known != null ? known : words(i, i + 1).toLowerCase(Locale.ROOT);
  }

  Span spanOf(int from, int to) {
    return new Span(start[from], end[to - 1]);
  }

  /** The first token that ends behind {@code offset}; {@code size} when there is none. */
  int indexOf(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return span.of(text);
  }
}
