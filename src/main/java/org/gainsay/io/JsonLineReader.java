package org.gainsay.io;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects that stand one on a line, each with an {@code id} and some texts. A wrong line
 * throws; the next call goes on behind it.
 */
public final class JsonLineReader {

  /** Longer lines are refused without being kept. */
  static final int LONGEST_LINE = 16_000_000;

  private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT).create();
  private static final TypeAdapter<JsonElement> ELEMENTS = GSON.getAdapter(JsonElement.class);

  private final String name;
  private final InputStream in;
  private final List<String> fields;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] line = new byte[8192];
  private int number;

  /**
   * A reader of one input. It does not close it.
   *
   * @param name what to call the input in messages
   * @param fields the names of the texts that each line must have
   */
  public JsonLineReader(String name, InputStream in, String... fields) {
    this.name = name;
    this.in = in;
    this.fields = List.of(fields);
  }

  /**
   * The next line that is not blank; null at the end.
   *
   * @throws InputException when the line is not such an object
   */
  public @Nullable JsonLine next() throws IOException {
    while (true) {
      int length = readLine();
      if (length < 0) {
        return null;
      }
      number++;
      if (length > LONGEST_LINE) {
        throw problem(
            "longer than " + LONGEST_LINE / 1_000_000 + " MB", "cut the text into several lines");
      }
      String text = Utf8.decode(line, length, name, number);
      if (!text.isBlank()) {
        return parse(text);
      }
    }
  }

  /** Whether more can be read without waiting, as far as is known. */
  public boolean ready() throws IOException {
    return at < filled || in.available() > 0;
  }

  /** The bytes of the next line into {@link #line}; its full length, or -1 at the end. */
  private int readLine() throws IOException {
    int length = 0;
    while (true) {
      if (at == filled) {
        filled = in.read(buffer);
        at = 0;
        if (filled <= 0) {
          filled = 0;
          return length == 0 ? -1 : length;
        }
      }
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      keep(length, end - at);
      length = Math.min(length + (end - at), LONGEST_LINE + 1);
      at = end;
      if (end < filled) {
        at++;
        return length;
      }
    }
  }

  /**
   * Takes {@code count} bytes of the buffer in behind {@code length}, unless the line is too long.
   */
  private void keep(int length, int count) {
    if (length + count > LONGEST_LINE) {
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, Math.min(LONGEST_LINE, line.length * 2)));
    }
    System.arraycopy(buffer, at, line, length, count);
  }

  private JsonLine parse(String text) throws InputException {
    JsonElement element;
    try {
      JsonReader json = GSON.newJsonReader(new StringReader(text));
      element = ELEMENTS.read(json);
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw problem("goes on behind its object", "write one object on each line");
      }
    } catch (InputException e) {
      throw e;
    } catch (IOException | JsonParseException e) {
      throw problem("not JSON", "write one object on each line, like " + shape());
    }
    if (!(element instanceof JsonObject object)) {
      throw problem("not a JSON object", "write one object on each line, like " + shape());
    }
    List<String> values = new ArrayList<>(fields.size());
    for (String field : fields) {
      JsonElement value = object.get(field);
      if (value == null) {
        throw problem("has no \"" + field + "\"", "write " + shape());
      }
      if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
        throw problem("\"" + field + "\" is not a text in quotation marks", "write " + shape());
      }
      values.add(value.getAsString());
    }
    JsonElement id = object.get("id");
    return new JsonLine(id == null ? "null" : GSON.toJson(id), values);
  }

  private InputException problem(String problem, String remedy) {
    return new InputException(name, number, problem, remedy);
  }

  private String shape() {
    StringBuilder shape = new StringBuilder("{\"id\": \"1\"");
    for (String field : fields) {
      shape.append(", \"").append(field).append("\": \"...\"");
    }
    return shape.append('}').toString();
  }
}
