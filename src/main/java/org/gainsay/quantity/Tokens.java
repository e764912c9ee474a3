package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gainsay.lexicon.TextWords;
import org.gainsay.lexicon.WordView;
import org.gainsay.model.Span;

/**
 * A sentence cut into words, numbers and signs, in arrays: where each begins and ends, its number
 * in the vocabulary, its classes. A hyphen or apostrophe is a sign of its own; a number holds its
 * grouping and decimals ("1,234.5"); letters that run on into digits ("G7") are one token.
 */
final class Tokens {

  static final byte WORD = 1;
  static final byte NUMBER = 2;
  static final byte MIXED = 3;
  static final byte SIGN = 4;

  private static final int SPACE = 1;
  private static final int CAPITAL = 2;
  private static final int UPPER = 4;
  static final int GROUPED = 8;
  static final int DECIMAL = 16;

  /** Digits that are no number: 1.2.3, or far too long. */
  static final int CHAIN = 32;

  static final int LEADING_ZERO = 64;

  private static final long[] NO_NUMBERS = {};
  private static final int[] NO_SCALES = {};

  final String text;
  final int base;
  final char[] chars;
  private final Vocabulary vocabulary;
  private int count;
  private int[] starts;
  private int[] ends;
  private int[] ids;
  private long[] classes;
  private byte[] types;
  private byte[] flags;
  // Most sentences hold few numbers or none: room for them is made with the first.
  private long[] numbers = NO_NUMBERS;
  private int[] scales = NO_SCALES;
  private long seen;
  private boolean digits;
  private int headline = -1;

  private Tokens(String text, int from, int to, Vocabulary vocabulary) {
    this.text = text;
    this.base = from;
    this.vocabulary = vocabulary;
    this.chars = new char[to - from];
    text.getChars(from, to, chars, 0);
    int room = (to - from) / 5 + 8;
    starts = new int[room];
    ends = new int[room];
    ids = new int[room];
    classes = new long[room];
    types = new byte[room];
    flags = new byte[room];
  }

  static Tokens scan(String text, int from, int to, Vocabulary vocabulary) {
    Tokens tokens = new Tokens(text, from, to, vocabulary);
    int i = 0;
    while (i < tokens.chars.length) {
      i = tokens.token(i);
    }
    return tokens;
  }

  /** As above, where the words of the text have been looked up. */
  static Tokens scan(
      TextWords text, Span within, Vocabulary vocabulary, WordView<KnownWord> known) {
    Tokens tokens = new Tokens(text.text(), within.start(), within.end(), vocabulary);
    int next = text.from(within.start());
    int i = 0;
    while (i < tokens.chars.length) {
      next = text.from(next, tokens.base + i);
      boolean word = text.starts(next, tokens.base + i) && !text.isNumber(next);
      int end = word ? text.end(next) - tokens.base : i;
      KnownWord whole = word && tokens.endsAt(end) ? known.of(text.word(next)) : null;
      if (whole != null && whole.letters()) {
        tokens.put(WORD, i, end, whole.flags() | tokens.space(i), whole.id());
        i = end;
      } else {
        i = tokens.token(i);
      }
    }
    return tokens;
  }

  /** Whether a word that ends there has no accent behind it. */
  private boolean endsAt(int end) {
    return end == chars.length || end < chars.length && !Letter.isMark(chars[end]);
  }

  /** The words of a phrase of the lexicon, in lower case, cut as running text is. */
  static List<String> split(String phrase) {
    Tokens tokens = scan(phrase, 0, phrase.length(), Vocabulary.EMPTY);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count; i++) {
      words.add(tokens.string(i).toLowerCase(Locale.ROOT).replace('’', '\''));
    }
    return words;
  }

  int count() {
    return count;
  }

  int id(int i) {
    return i < 0 || i >= count ? Vocabulary.UNKNOWN : ids[i];
  }

  long classes(int i) {
    return i < 0 || i >= count ? 0 : classes[i];
  }

  boolean has(int i, WordClass type) {
    return i >= 0 && i < count && type.in(classes[i]);
  }

  boolean hasAny(int i, long mask) {
    return i >= 0 && i < count && (classes[i] & mask) != 0;
  }

  /** Whether a token is a word of a rule. */
  boolean has(int i, Cue cue) {
    return i >= 0 && i < count && cue.in(vocabulary.cues(ids[i]));
  }

  /** Whether a token is a word of a rule about time or age. */
  boolean has(int i, TimeCue cue) {
    return i >= 0 && i < count && cue.in(vocabulary.timeCues(ids[i]));
  }

  boolean isWord(int i) {
    return i >= 0 && i < count && types[i] == WORD;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < count && types[i] == NUMBER;
  }

  boolean isMixed(int i) {
    return i >= 0 && i < count && types[i] == MIXED;
  }

  boolean isSign(int i) {
    return i >= 0 && i < count && types[i] == SIGN;
  }

  boolean is(int i, char sign) {
    return i >= 0 && i < count && types[i] == SIGN && chars[starts[i]] == sign;
  }

  boolean isHyphen(int i) {
    return isSign(i) && isHyphen(chars[starts[i]]);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  /** A hyphen or a longer dash. */
  boolean isDash(int i) {
    return isSign(i) && (isHyphen(i) || chars[starts[i]] == '–' || chars[starts[i]] == '—');
  }

  boolean is(int i, String lower) {
    // Most words are other words; the full comparison is for those that begin alike.
    return i >= 0
        && i < count
        && ends[i] - starts[i] == lower.length()
        && mayBe(chars[starts[i]], lower.charAt(0))
        && isSpelled(i, lower);
  }

  /** Whether signs are alike but for their case; those that are not of ASCII may always be. */
  private static boolean mayBe(char c, char lower) {
    return c >= 128 || (c | 32) == (lower | 32);
  }

  private boolean isSpelled(int i, String lower) {
    for (int k = 0; k < lower.length(); k++) {
      if (Vocabulary.lower(chars[starts[i] + k]) != lower.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  boolean spaced(int i) {
    return i >= 0 && i < count && (flags[i] & SPACE) != 0;
  }

  boolean capital(int i) {
    return i >= 0 && i < count && (flags[i] & CAPITAL) != 0;
  }

  boolean upper(int i) {
    return i >= 0 && i < count && (flags[i] & UPPER) != 0;
  }

  /** Whether a new paragraph or line of a list begins at a token. */
  boolean breaks(int i) {
    return i > 0 && i < count && spaced(i) && Layout.breaks(this, i);
  }

  boolean flag(int i, int flag) {
    return i >= 0 && i < count && (flags[i] & flag) != 0;
  }

  int start(int i) {
    return base + starts[i];
  }

  int end(int i) {
    return base + ends[i];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  char lastChar(int i) {
    return Vocabulary.lower(chars[ends[i] - 1]);
  }

  char charFromEnd(int i, int back) {
    int at = ends[i] - 1 - back;
    return at < starts[i] ? 0 : Vocabulary.lower(chars[at]);
  }

  char firstChar(int i) {
    return chars[starts[i]];
  }

  String string(int i) {
    return text.substring(base + starts[i], base + ends[i]);
  }

  String string(int from, int to) {
    return text.substring(base + starts[from], base + ends[to - 1]);
  }

  /** The value of a number token. */
  BigDecimal number(int i) {
    return BigDecimal.valueOf(numbers[i], scales[i]);
  }

  /** Its value when it is whole and small, else -1. */
  int whole(int i) {
    return isNumber(i) && scales[i] == 0 && numbers[i] <= 1_000_000_000 && !flag(i, CHAIN)
        ? (int) numbers[i]
        : -1;
  }

  /** Whether a number token is a row of digits without grouping, decimals or sign. */
  boolean isPlainWhole(int i) {
    return isNumber(i) && (flags[i] & (GROUPED | DECIMAL | CHAIN)) == 0;
  }

  /** The classes of all words together. */
  long seen() {
    return seen;
  }

  boolean hasDigits() {
    return digits;
  }

  /** Whether the text is a headline; looked at once. */
  boolean headline() {
    if (headline < 0) {
      headline = Layout.isHeadline(this) ? 1 : 0;
    }
    return headline == 1;
  }

  /** Reads the token at {@code i}, unless that is white space; where it ends. */
  private int token(int i) {
    char c = chars[i];
    if (Letter.isSpace(c)) {
      return i + 1;
    }
    int flag = space(i);
    if (Letter.isLetter(c)) {
      return word(i, flag);
    }
    if (Letter.isDigit(c) || (c == '.' && NumberScan.startsDecimal(chars, i))) {
      digits = true;
      return new NumberScan(this, chars, i).read(flag);
    }
    push(SIGN, i, i + 1, flag, Vocabulary.step(0, Vocabulary.lower(c)));
    return i + 1;
  }

  /** The flag of a token that stands behind white space. */
  private int space(int i) {
    return i == 0 || Letter.isSpace(chars[i - 1]) ? SPACE : 0;
  }

  private int word(int start, int space) {
    int hash = 0;
    int i = start;
    while (i < chars.length && (Letter.isLetter(chars[i]) || Letter.isMark(chars[i]))) {
      hash = Vocabulary.step(hash, Vocabulary.lower(chars[i]));
      i++;
    }
    int flag = space | capitals(chars, start, i);
    if (i == chars.length || !Letter.isDigit(chars[i])) {
      push(WORD, start, i, flag, hash);
      return i;
    }
    int id = vocabulary.find(chars, start, i, hash);
    if ((flag & CAPITAL) != 0
        && i - start > 1
        && WordClass.CURRENCY_SIGN.in(vocabulary.classes(id))) {
      push(WORD, start, i, flag, hash);
      return i;
    }
    if (i - start == 1 && Layout.isTimes(chars, start)) {
      push(WORD, start, i, flag, hash);
      return i;
    }
    while (i < chars.length && (Letter.isLetter(chars[i]) || Letter.isDigit(chars[i]))) {
      hash = Vocabulary.step(hash, Vocabulary.lower(chars[i]));
      i++;
    }
    push(MIXED, start, i, flag, hash);
    return i;
  }

  /** The flags of a word in capitals, or with a capital. */
  static int capitals(char[] chars, int start, int end) {
    if (Vocabulary.lower(chars[start]) == chars[start]) {
      return 0;
    }
    for (int i = start + 1; i < end; i++) {
      if (Vocabulary.lower(chars[i]) == chars[i]) {
        return CAPITAL;
      }
    }
    return CAPITAL | UPPER;
  }

  void push(byte type, int start, int end, int flag, int hash) {
    int id = type == NUMBER ? Vocabulary.UNKNOWN : vocabulary.find(chars, start, end, hash);
    put(type, start, end, flag, id);
  }

  void pushNumber(int start, int end, int flag, long number, int scale) {
    put(NUMBER, start, end, flag, Vocabulary.UNKNOWN);
    if (numbers.length < count) {
      numbers = Arrays.copyOf(numbers, count * 2);
      scales = Arrays.copyOf(scales, count * 2);
    }
    numbers[count - 1] = number;
    scales[count - 1] = scale;
  }

  private void put(byte type, int start, int end, int flag, int id) {
    if (count == starts.length) {
      grow();
    }
    starts[count] = start;
    ends[count] = end;
    ids[count] = id;
    types[count] = type;
    flags[count] = (byte) flag;
    long known = vocabulary.classes(id);
    classes[count] = known;
    seen |= known;
    count++;
  }

  private void grow() {
    int room = count * 2;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    ids = Arrays.copyOf(ids, room);
    classes = Arrays.copyOf(classes, room);
    types = Arrays.copyOf(types, room);
    flags = Arrays.copyOf(flags, room);
  }
}
