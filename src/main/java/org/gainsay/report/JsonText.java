package org.gainsay.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Claim;
import org.gainsay.model.Interval;
import org.gainsay.model.Quantity;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Values of the model as JSON, shared by the report and the lines of answers. */
final class JsonText {

  private final JsonWriter json;

  JsonText(JsonWriter json) {
    this.json = json;
  }

  /** The fields of a quantity, into an object that is open. */
  void quantity(Quantity quantity) throws IOException {
    Interval written = quantity.interval();
    Interval base = quantity.base();
    json.name("text").value(quantity.text());
    number("low", written.low());
    number("high", written.high());
    json.name("lowInclusive").value(written.lowInclusive());
    json.name("highInclusive").value(written.highInclusive());
    json.name("unit").value(quantity.unit().name());
    json.name("hedge").value(quantity.hedge().word());
    json.name("base").beginObject();
    number("low", base.low());
    number("high", base.high());
    json.name("unit").value(quantity.unit().base());
    json.endObject();
  }

  /** A number as digits, without an exponent; null stays null. */
  void number(String name, @Nullable BigDecimal value) throws IOException {
    json.name(name);
    if (value == null) {
      json.nullValue();
    } else {
      json.jsonValue(value.toPlainString());
    }
  }

  /** Start and end of a span, both null without one. */
  void span(@Nullable Span span) throws IOException {
    json.name("start");
    if (span == null) {
      json.nullValue().name("end").nullValue();
    } else {
      json.value(span.start()).name("end").value(span.end());
    }
  }

  void strings(String name, List<?> values) throws IOException {
    json.name(name).beginArray();
    for (Object value : values) {
      json.value(value.toString());
    }
    json.endArray();
  }

  /** The text, or null when it is empty. */
  void optional(String name, String value) throws IOException {
    json.name(name);
    if (value.isEmpty()) {
      json.nullValue();
    } else {
      json.value(value);
    }
  }

  /** The fields of a claim behind its id and document, into an object that is open. */
  void claim(Claim claim) throws IOException {
    json.name("region").value(claim.region().label());
    span(claim.evidence().words());
    json.name("quote").value(claim.evidence().quote());
    json.name("sentence").beginObject();
    span(claim.evidence().sentence());
    json.endObject();
    json.name("actor").beginObject();
    json.name("name").value(claim.actor().name());
    json.name("kind").value(claim.actor().kind().label());
    span(claim.attribution().actorSpan());
    optional("role", claim.actor().role());
    optional("organisation", claim.actor().organisation());
    json.endObject();
    json.name("attribution").beginObject();
    optional("cue", claim.attribution().cue());
    span(claim.attribution().cueSpan());
    strings("with", claim.attribution().with());
    strings("via", claim.attribution().via());
    json.name("hearsay").value(claim.attribution().hearsay());
    strings("disputedBy", claim.attribution().disputedBy());
    json.endObject();
    json.name("measure").beginObject();
    json.name("text").value(claim.measure().text());
    json.name("subject").value(claim.measure().subject());
    json.name("predicate").value(claim.measure().predicate());
    strings("scope", claim.measure().scope());
    json.name("aspect").value(claim.measure().aspect().label());
    json.name("dimension").value(claim.measure().dimension().label());
    json.endObject();
    json.name("quantity").beginObject();
    quantity(claim.quantity());
    json.endObject();
    String asOf = claim.asOf().toString();
    optional("asOf", asOf.equals("unknown") ? "" : asOf);
    optional("asOfKind", claim.asOf().kind().name().toLowerCase(Locale.ROOT));
    strings("rules", claim.rules());
  }
}
