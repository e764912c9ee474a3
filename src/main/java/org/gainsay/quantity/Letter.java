package org.gainsay.quantity;

/** What a character is in a text: a space, a letter, a digit of any script. */
final class Letter {

  private Letter() {}

  /** Whether it parts words, wide, thin and unbroken spaces among them. */
  static boolean isSpace(char c) {
    return c <= ' ' || c >= 0xA0 && isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x3000 || c == 0xFEFF;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 128 && Character.isLetter(c));
  }

  /** Whether it is put upon the letter before. */
  static boolean isMark(char c) {
    return c >= 0x300 && c < 0x370;
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 0x660 && Character.isDigit(c));
  }
}
