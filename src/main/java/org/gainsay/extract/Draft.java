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
    Draft counting = inheritSubject(before);
    return predicate.isEmpty()
        ? counting.saying(before.predicate, before.predicateWords, aspect)
        : counting;
  }

  /** This draft, of what is counted before; what is said there is said of a part. */
  Draft inheritSubject(Draft before) {
    return subject.isEmpty() ? counting(before) : this;
  }

  /** This draft with the measure of one before it, in its own limits. */
  Draft as(Draft before) {
    return counting(before).saying(before.predicate, before.predicateWords, before.aspect);
  }

  /** This draft seen from another side. */
  Draft inAspect(Aspect other) {
    return saying(predicate, predicateWords, other);
  }

  boolean isWhole() {
    return isWhole(scope);
  }

  /** Whether some limit says that all are meant. */
  static boolean isWhole(List<Scope> limits) {
    for (int i = 0; i < limits.size(); i++) {
      if (limits.get(i).isWhole()) {
        return true;
      }
    }
    return false;
  }

  /** This draft without the words that make it a part of something counted before. */
  Draft whole() {
    List<Scope> wholes = new ArrayList<>(scope);
    wholes.removeIf(limit -> limit.kind() == Scope.Kind.POPULATION);
    return within(List.copyOf(wholes), context);
  }

  /** This draft with one more limit. */
  Draft limitedTo(Scope limit) {
    List<Scope> limits = new ArrayList<>(scope);
    limits.add(limit);
    return within(List.copyOf(limits), context);
  }

  /** This draft with further words around, behind its own. */
  Draft inContext(List<String> further) {
    Set<String> all = new LinkedHashSet<>(context);
    all.addAll(further);
    return within(scope, List.copyOf(all));
  }

  private Draft counting(Draft other) {
    return new Draft(
        other.subject,
        other.subjectWords,
        predicate,
        predicateWords,
        scope,
        aspect,
        dimension,
        context,
        points);
  }

  private Draft saying(String said, String words, Aspect seen) {
    return new Draft(subject, subjectWords, said, words, scope, seen, dimension, context, points);
  }

  private Draft within(List<Scope> limits, List<String> around) {
    return new Draft(
        subject,
        subjectWords,
        predicate,
        predicateWords,
        limits,
        aspect,
        dimension,
        around,
        points);
  }
}
