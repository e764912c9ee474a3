package org.gainsay.group;

import java.util.List;
import java.util.Set;
import org.gainsay.lexicon.ScopeWords.Quality;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.model.Aspect;
import org.gainsay.model.Claim;

/**
 * A claim's measure made ready to be compared.
 *
 * @param mentions the claims that give this figure, this one among them
 * @param told the words of the claim's document, shared by its claims
 * @param contexts families and stems of the words around, nearest first: for this mention of the
 *     figure and for a few others
 */
record Profile(
    Claim claim,
    Said said,
    Subject subject,
    Narrowing narrowing,
    Set<String> told,
    List<List<String>> contexts,
    List<Claim> mentions) {

  /**
   * What is said of the subject.
   *
   * @param core the outcome or amount families
   * @param firm whether they stand right beside the figure
   */
  record Said(Set<Family> core, boolean firm) {}

  /**
   * What or who is counted or measured.
   *
   * @param things its families
   * @param head the stem of its head word, empty without one
   * @param words the stems of its other words
   */
  record Subject(Set<Family> things, String head, Set<String> words) {}

  /**
   * What the figure is limited to.
   *
   * @param populations groups within a people
   * @param parts words that make it a part of something counted before, as stems
   * @param places in lower case
   * @param holders words that name whose it is, in lower case
   * @param named whether the holder bears a name
   * @param purposes what money is for
   * @param earlier whether it is of a day before the one the text is about
   * @param another whether it is of an occasion before the one the text is about
   * @param wish whether it is a target or forecast
   * @param whole whether the text names a part of it with a figure
   * @param change whether it says how much something moved, and its core does not say so itself
   */
  record Narrowing(
      Set<Family> populations,
      Set<String> parts,
      Set<String> places,
      Set<String> holders,
      boolean named,
      Set<Quality> qualities,
      Set<Family> purposes,
      boolean earlier,
      boolean another,
      boolean wish,
      boolean whole,
      boolean change) {}

  /** This profile with what is said taken from elsewhere. */
  Profile saying(Set<Family> core) {
    return new Profile(claim, new Said(core, false), subject, narrowing, told, contexts, mentions);
  }

  Set<Family> core() {
    return said.core;
  }

  boolean firm() {
    return said.firm;
  }

  Set<Family> things() {
    return subject.things;
  }

  String head() {
    return subject.head;
  }

  Set<String> words() {
    return subject.words;
  }

  Set<Family> populations() {
    return narrowing.populations;
  }

  Set<String> parts() {
    return narrowing.parts;
  }

  Set<String> places() {
    return narrowing.places;
  }

  Set<String> holders() {
    return narrowing.holders;
  }

  boolean named() {
    return narrowing.named;
  }

  Set<Quality> qualities() {
    return narrowing.qualities;
  }

  Set<Family> purposes() {
    return narrowing.purposes;
  }

  boolean earlier() {
    return narrowing.earlier;
  }

  boolean another() {
    return narrowing.another;
  }

  boolean wish() {
    return narrowing.wish;
  }

  boolean whole() {
    return narrowing.whole;
  }

  boolean change() {
    return narrowing.change;
  }

  Aspect aspect() {
    return claim.measure().aspect();
  }

  boolean isPart() {
    return !parts().isEmpty();
  }
}
