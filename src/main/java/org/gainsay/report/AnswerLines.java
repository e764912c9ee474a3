package org.gainsay.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.model.Comparison;
import org.gainsay.model.QuantityMention;

/** Answers of programs that ask line by line: JSON, one object on each line. */
public final class AnswerLines {

  private AnswerLines() {}

  /**
   * The figures of one text.
   *
   * @param id the question's id, as JSON
   */
  public static void quantities(String id, List<QuantityMention> mentions, Writer out)
      throws IOException {
    JsonWriter json = line(id, out);
    JsonText text = new JsonText(json);
    json.name("quantities").beginArray();
    for (QuantityMention mention : mentions) {
      if (mention.isFigure()) {
        json.beginObject();
        text.span(mention.span());
        text.quantity(mention.quantity());
        json.name("counted").value(mention.counted());
        json.name("change").value(mention.change().label());
        json.endObject();
      }
    }
    json.endArray();
    end(json, out);
  }

  /**
   * How two texts stand to each other.
   *
   * @param id the question's id, as JSON
   */
  public static void comparison(String id, Comparison comparison, Writer out) throws IOException {
    JsonWriter json = line(id, out);
    json.name("relation").value(comparison.relation().label());
    json.name("entails").value(comparison.entails());
    json.name("reason").value(comparison.reason());
    json.name("compared").beginArray();
    json.value(String.join(", ", comparison.first()));
    json.value(String.join(", ", comparison.second()));
    json.endArray();
    json.name("pairs").beginArray();
    for (int i = 0; i < Math.min(comparison.first().size(), comparison.second().size()); i++) {
      json.beginArray();
      json.value(comparison.first().get(i)).value(comparison.second().get(i));
      json.endArray();
    }
    json.endArray();
    end(json, out);
  }

  private static JsonWriter line(String id, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setFormattingStyle(FormattingStyle.COMPACT);
    json.setHtmlSafe(false);
    json.beginObject();
    json.name("id").jsonValue(id);
    return json;
  }

  private static void end(JsonWriter json, Writer out) throws IOException {
    json.endObject();
    json.flush();
    out.write('\n');
  }
}
