package org.gainsay.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: bytes that are none are an error, never a question mark. */
final class Utf8 {

  private Utf8() {}

  /**
   * The text of the first {@code length} bytes.
   *
   * @param line the line of {@code file} at which the bytes start, counted from 1
   * @throws InputException when they are not UTF-8, with the line of the first wrong byte
   */
  static String decode(byte[] bytes, int length, String file, int line) throws InputException {
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in)
          .toString();
    } catch (CharacterCodingException e) {
      int at = line;
      for (int i = 0; i < in.position(); i++) {
        at += bytes[i] == '\n' ? 1 : 0;
      }
      throw new InputException(file, at, "not UTF-8 text", "save it as UTF-8");
    }
  }
}
