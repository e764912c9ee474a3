package org.gainsay.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an HTML file: UTF-8 where it can be, else the encoding that the page declares. */
final class HtmlBytes {

  /** Browsers look for the declaration so far. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})");

  private HtmlBytes() {}

  /**
   * The text of a file.
   *
   * @throws InputException when the bytes are no text in UTF-8 or the declared encoding
   */
  static String decode(byte[] bytes, String file) throws InputException {
    if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff) {
      return decode(bytes, StandardCharsets.UTF_16, file);
    }
    try {
      return Utf8.decode(bytes, bytes.length, file, 1);
    } catch (InputException e) {
      String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
      Matcher declared = DECLARED.matcher(head);
      if (!declared.find() || declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf")) {
        throw e;
      }
      return decode(bytes, charset(declared.group(1), file), file);
    }
  }

  private static Charset charset(String name, String file) throws InputException {
    try {
      Charset declared = Charset.forName(name);
      // Browsers read Latin 1 as its Windows form, and pages are written for browsers.
      boolean latin = declared.equals(StandardCharsets.ISO_8859_1);
      return latin || declared.equals(StandardCharsets.US_ASCII)
          ? Charset.forName("windows-1252")
          : declared;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(file, 0, "its encoding is unknown: " + name, "save it as UTF-8");
    }
  }

  private static String decode(byte[] bytes, Charset charset, String file) throws InputException {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InputException(file, 0, "not text in " + charset.name(), "save it as UTF-8");
    }
  }
}
