package org.gainsay.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.model.Dimension;

/**
 * What is known of whole families: in which units they are measured, whether they name people or a
 * limit, what befalls people or what changes. Compiled once from the tables {@code measured-in},
 * {@code told-by-unit}, {@code limits}, {@code borne-by-people}, {@code changes-within}, {@code
 * unheld} and {@code near-families}; immutable and thread-safe.
 */
public final class FamilyTraits {

  private final Set<String> people = new HashSet<>();
  private final Set<String> limits = new HashSet<>();
  private final Set<String> borne = new HashSet<>();
  private final Set<String> changes = new HashSet<>();
  private final Set<String> unheld = new HashSet<>();
  private final Map<String, Set<Dimension>> measured = new HashMap<>();
  private final Map<Dimension, String> byUnit = new EnumMap<>(Dimension.class);

  private FamilyTraits(Lexicon lexicon, WordFamilies families) {
    for (LexiconRow row : lexicon.table("families")) {
      if (isWho(families, row.need("family"))) {
        people.add(row.need("family"));
      }
    }
    for (LexiconRow row : lexicon.table("near-families")) {
      String one = row.need("family");
      String other = row.need("other");
      // Households are counted as things and are people all the same.
      if (row.need("tie").equals("same") && (isWho(families, one) || isWho(families, other))) {
        people.add(one);
        people.add(other);
      }
    }
    for (LexiconRow row : lexicon.table("measured-in")) {
      Set<Dimension> dimensions = row.constants("dimensions", Dimension.class);
      for (String family : row.list("families")) {
        measured.put(family, dimensions);
      }
    }
    for (LexiconRow row : lexicon.table("limits")) {
      limits.add(row.need("family"));
    }
    for (LexiconRow row : lexicon.table("borne-by-people")) {
      borne.add(row.need("family"));
    }
    for (LexiconRow row : lexicon.table("changes-within")) {
      changes.add(row.need("family"));
    }
    for (LexiconRow row : lexicon.table("unheld")) {
      unheld.add(row.need("family"));
    }
    for (LexiconRow row : lexicon.table("told-by-unit")) {
      byUnit.put(row.constant("dimension", Dimension.class), row.need("family"));
    }
  }

  static FamilyTraits of(Lexicon lexicon, WordFamilies families) {
    return new FamilyTraits(lexicon, families);
  }

  private static boolean isWho(WordFamilies families, String id) {
    Family family = families.family(id);
    return family != null && (family.kind() == Kind.PERSON || family.kind().isGroup());
  }

  /** Whether a family names people, if only as households or users. */
  public boolean isPeople(Family family) {
    return people.contains(family.id());
  }

  /** Whether a family tells what can be and not what is: "capacity". */
  public boolean isLimit(Family family) {
    return limits.contains(family.id());
  }

  /** Whether a family names what happens to people, not things. */
  public boolean isBorneByPeople(Family family) {
    return borne.contains(family.id());
  }

  /** Whether a family tells what nobody has for himself: "turnout". */
  public boolean isUnheld(Family family) {
    return unheld.contains(family.id());
  }

  /** Whether a family tells a change itself: "savings". */
  public boolean isChange(Family family) {
    return changes.contains(family.id());
  }

  /** Whether a figure of {@code dimension} can be what a family measures or tells. */
  public boolean isMeasuredIn(Family family, Dimension dimension) {
    Set<Dimension> dimensions = measured.get(family.id());
    return switch (dimension) {
      case COUNT, SHARE, RATIO, RATE, OTHER -> true;
      case MASS, VOLUME, AREA, MONEY -> dimensions == null || dimensions.contains(dimension);
      default ->
          dimensions == null ? family.kind() != Kind.OUTCOME : dimensions.contains(dimension);
    };
  }

  /** The family that a unit alone names: a magnitude is one without saying so; empty for none. */
  public String toldByUnit(Dimension dimension) {
    return byUnit.getOrDefault(dimension, "");
  }
}
