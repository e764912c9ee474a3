package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of some words, and names them all when it is another. */
final class Choices<E extends Enum<E>> implements ITypeConverter<E> {

  private final Class<E> choices;

  Choices(Class<E> choices) {
    this.choices = choices;
  }

  @Override
  public E convert(String word) {
    List<String> words = new ArrayList<>();
    for (E choice : choices.getEnumConstants()) {
      words.add(choice.name().toLowerCase(Locale.ROOT));
      if (choice.name().equalsIgnoreCase(word)) {
        return choice;
      }
    }
    throw new TypeConversionException(
        "“" + word + "” is not known; give " + String.join(", ", words));
  }
}
