package org.gainsay.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Aspect;
import org.gainsay.model.Dimension;
import org.gainsay.model.Scope;

/**
 * A measure as far as the clause around its figure tells it.
 *
 * @param subject as in the measure, empty when the clause names none
 * @param subjectWords the same as the text writes it, for the reader
 * @param predicate a family's name, empty when the clause names none
 * @param predicateWords the words that named it, for the reader
 * @param points whether the clause points back to a measure named before: "it", "of them"
 */
record Draft(
    String subject,
    String subjectWords,
    String predicate,
    String predicateWords,
    List<Scope> scope,
    Aspect aspect,
    Dimension dimension,
    List<String> context,
    boolean points) {

  boolean isBare() {
    return subject.isEmpty() && predicate.isEmpty();
  }

  /** This draft with what it leaves unsaid taken from one before it. */
  Draft inherit(Draft before) {
    return new Draft(
        subject.isEmpty() ? before.subject : subject,
        subject.isEmpty() ? before.subjectWords : subjectWords,
        predicate.isEmpty() ? before.predicate : predicate,
        predicate.isEmpty() ? before.predicateWords : predicateWords,
        scope,
        aspect,
        dimension,
        context,
        points);
  }

  /** This draft with the measure of one before it, in its own limits. */
  Draft as(Draft before) {
    return new Draft(
        before.subject,
        before.subjectWords,
        before.predicate,
        before.predicateWords,
        scope,
        before.aspect,
        dimension,
        context,
        points);
  }

  /** This draft, of what is counted before; what is said there is said of a part. */
  Draft inheritSubject(Draft before) {
    return new Draft(
        subject.isEmpty() ? before.subject : subject,
        subject.isEmpty() ? before.subjectWords : subjectWords,
        predicate,
        predicateWords,
        scope,
        aspect,
        dimension,
        context,
        points);
  }

  boolean isWhole() {
    return scope.stream().anyMatch(Scope::isWhole);
  }

  /** This draft without the words that make it a part of something counted before. */
  Draft whole() {
    List<Scope> wholes = new ArrayList<>(scope);
    wholes.removeIf(limit -> limit.kind() == Scope.Kind.POPULATION);
    return new Draft(
        subject,
        subjectWords,
        predicate,
        predicateWords,
        List.copyOf(wholes),
        aspect,
        dimension,
        context,
        points);
  }

  /** This draft seen from another side. */
  Draft inAspect(Aspect other) {
    return new Draft(
        subject, subjectWords, predicate, predicateWords, scope, other, dimension, context, points);
  }

  /** This draft with further words around, behind its own. */
  Draft inContext(List<String> further) {
    Set<String> all = new LinkedHashSet<>(context);
    all.addAll(further);
    return new Draft(
        subject,
        subjectWords,
        predicate,
        predicateWords,
        scope,
        aspect,
        dimension,
        List.copyOf(all),
        points);
  }
}
