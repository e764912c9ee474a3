package org.gainsay.spec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.model.Document;
import org.gainsay.model.Source;

/** Reads the inputs of a case as texts of outlets: {@code Herald, 2024-05-03: text}. */
final class Reports {

  private static final Pattern LINE =
      Pattern.compile("([^,:]+), (\\d{4}-\\d{2}-\\d{2}): (.+)", Pattern.DOTALL);

  private Reports() {}

  /** One document for each input line. */
  static List<Document> of(SpecCase spec) {
    List<Document> documents = new ArrayList<>();
    for (String line : spec.inputs()) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw spec.mistake("“" + line + "” names no source", "write “Herald, 2024-05-03: text”");
      }
      Source source = Source.of(parts.group(1), LocalDate.parse(parts.group(2)));
      documents.add(
          new Document(source, "r" + (documents.size() + 1) + ".txt", parts.group(3), null, 0));
    }
    return documents;
  }
}
