package org.gainsay.io;

import java.util.List;

/**
 * One line of JSON Lines input.
 *
 * @param id the line's {@code id} as JSON, to be repeated as it is; {@code null} when it has none
 * @param values the texts asked for, in the order asked
 */
public record JsonLine(String id, List<String> values) {

  public JsonLine {
    values = List.copyOf(values);
  }
}
