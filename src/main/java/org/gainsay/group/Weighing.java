package org.gainsay.group;

import java.util.Map;

/**
 * The signs between two measures and the sum of their points.
 *
 * @param signs how strongly each sign holds, 1 for most; those that do not hold are left out
 */
record Weighing(double points, Map<Sign, Double> signs) {

  boolean has(Sign sign) {
    return signs.containsKey(sign);
  }
}
