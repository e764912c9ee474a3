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
 * @param core the outcome or amount families: what is said of the subject
 * @param things the families of what or who is counted
 * @param head the stem of the subject's head word, empty without one
 * @param words the stems of the subject's other words
 * @param populations groups within a people the figure is limited to
 * @param parts words that make it a part of something counted before, as stems
 * @param places in lower case
 * @param earlier whether it is of a time before the one the text is about
 * @param wish whether it is a target or forecast
 * @param change whether it says how much something moved, and its core does not say so itself
 * @param firm whether what is said stands right beside the figure
 * @param mentions the claims that give this figure, this one among them
 * @param told the words of the claim's document, shared by its claims
 * @param contexts families and stems of the words around, nearest first: for this mention of the
 *     figure and for a few others
 */
record Profile(
    Claim claim,
    Set<Family> core,
    Set<Family> things,
    String head,
    Set<String> words,
    Set<Family> populations,
    Set<String> parts,
    Set<String> places,
    Set<String> told,
    Set<Quality> qualities,
    boolean earlier,
    boolean wish,
    boolean change,
    List<List<String>> contexts,
    boolean firm,
    List<Claim> mentions) {

  /** This profile with what is said taken from elsewhere. */
  Profile saying(Set<Family> core) {
    return new Profile(
        claim,
        core,
        things,
        head,
        words,
        populations,
        parts,
        places,
        told,
        qualities,
        earlier,
        wish,
        change,
        contexts,
        false,
        mentions);
  }

  Aspect aspect() {
    return claim.measure().aspect();
  }

  boolean isPart() {
    return !parts.isEmpty();
  }
}
