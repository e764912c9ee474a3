package org.gainsay.group;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.group.Profile.Narrowing;
import org.gainsay.group.Profile.Said;
import org.gainsay.group.Profile.Subject;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Found;
import org.gainsay.lexicon.ScopeWords.Quality;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.View;
import org.gainsay.lexicon.WordFamilies;
import org.gainsay.lexicon.WordFamilies.Family;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Aspect;
import org.gainsay.model.Claim;
import org.gainsay.model.Dimension;
import org.gainsay.model.Document;
import org.gainsay.model.Measure;
import org.gainsay.model.Scope;
import org.gainsay.model.Span;

/**
 * Makes profiles of claims. A measure that is only described in words, as in claims made by hand,
 * is read from those words.
 */
final class ProfileReader {

  /** How many characters around a figure are read for what stands beside it. */
  private static final int BESIDE = 80;

  /** How many words away something still stands beside a figure. */
  private static final int NEAR = 5;

  /** The words of a name: those of "Kellia's army" are Kellia, s and army. */
  private static final Splitter NAME_WORDS =
      Splitter.on(CharMatcher.anyOf(" '’")).omitEmptyStrings();

  private final WordFamilies families;
  private final ScopeWords words;

  ProfileReader(ScopeWords words) {
    this.words = words;
    families = words.families();
  }

  WordFamilies families() {
    return families;
  }

  ScopeWords words() {
    return words;
  }

  /** The words of a document, in lower case. */
  Set<String> told(Document document) {
    Set<String> told = new HashSet<>();
    for (Token token : families.tokens(document.text(), 0, document.text().length())) {
      if (!token.isMark()) {
        told.add(token.form());
      }
    }
    return told;
  }

  /**
   * @param told the words of the claim's document
   */
  Profile read(Claim claim, Set<String> told) {
    Measure measure = claim.measure();
    boolean plain =
        measure.subject().isEmpty() && measure.predicate().isEmpty() && !claim.evidence().hasText();
    String subject = plain ? measure.text() : measure.subject();
    List<Token> tokens = families.tokens(subject, 0, subject.length());
    Set<Family> core = new LinkedHashSet<>();
    Set<Family> things = new LinkedHashSet<>();
    Set<Family> populations = new LinkedHashSet<>();
    Set<String> stems = new LinkedHashSet<>();
    Family predicate = families.family(measure.predicate());
    if (predicate != null) {
      core.add(predicate);
    }
    boolean[] inFamily = new boolean[tokens.size()];
    boolean[] inCore = new boolean[tokens.size()];
    List<Sense> senses = families.senses(tokens, measure.dimension());
    for (Sense sense : senses) {
      Kind kind = sense.family().kind();
      if (kind == Kind.OUTCOME || kind == Kind.AMOUNT) {
        if (predicate == null && words.traits().isMeasuredIn(sense.family(), measure.dimension())) {
          core.add(sense.family());
        }
      } else if (kind != Kind.THING || !isModifier(tokens, sense, senses)) {
        things.add(sense.family());
      }
      for (int i = sense.from(); i < sense.to(); i++) {
        inFamily[i] = true;
        inCore[i] |= kind == Kind.OUTCOME || kind == Kind.AMOUNT;
      }
    }
    if (plain) {
      // "Killed in the dam breach": what is named behind a place or event tells which.
      int behind = locative(tokens);
      for (Sense sense : senses) {
        if (behind >= 0 && sense.from() > behind) {
          stems.add(sense.family().id());
        }
      }
    }
    String head = "";
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("of") && !head.isEmpty()) {
        break;
      }
      if (!token.isMark() && !inCore[i] && words.function(token) == null) {
        head = token.stem();
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!inFamily[i] && !token.isMark() && words.function(token) == null) {
        stems.add(token.stem());
      }
    }
    Set<String> places = new LinkedHashSet<>();
    for (Found<String> place : words.places(capitals(subject))) {
      places.add(place.what().toLowerCase(Locale.ROOT));
    }
    Set<String> holders = new LinkedHashSet<>();
    Set<String> parts = new LinkedHashSet<>();
    Set<Quality> qualities = new LinkedHashSet<>();
    qualities(tokens, qualities);
    Set<Family> purposes = new LinkedHashSet<>();
    boolean named = false;
    boolean earlier = false;
    boolean another = false;
    boolean wish = false;
    boolean whole = false;
    for (Scope scope : measure.scope()) {
      List<Token> limit = families.tokens(scope.text(), 0, scope.text().length());
      switch (scope.kind()) {
        case PLACE -> places.add(scope.text().toLowerCase(Locale.ROOT));
        case POPULATION -> {
          Family family = families.family(scope.text());
          if (family == null && scope.text().startsWith(Scope.AGED)) {
            family = new Family(scope.text(), Kind.POPULATION);
          }
          if (family != null) {
            populations.add(family);
          } else {
            // A share is of some whole by itself.
            if (measure.dimension() != Dimension.SHARE) {
              parts.addAll(stems(limit));
              parts.removeAll(
                  stems(
                      families.tokens(
                          claim.quantity().text(), 0, claim.quantity().text().length())));
            }
          }
        }
        case HOLDER -> {
          holders.addAll(holder(claim, scope));
          named |= !holders.isEmpty() && (isNamed(scope.text()) || scope.text().equals(Scope.OWN));
        }
        case MANNER -> {
          wish |= View.isWish(scope.text());
          whole |= scope.isWhole();
          if (scope.text().startsWith(Scope.PURPOSE)) {
            Family purpose = families.family(scope.text().substring(Scope.PURPOSE.length()));
            if (purpose != null) {
              purposes.add(purpose);
            }
          }
          qualities(limit, qualities);
          label(limit, qualities);
        }
        case PERIOD -> {
          earlier |= scope.text().equals(Scope.EARLIER) && !Moves.isLeft(claim);
          another |= scope.text().equals(Scope.ANOTHER_TIME);
        }
        case EVENT -> stems.addAll(stems(limit));
      }
    }
    boolean change =
        measure.aspect() == Aspect.CHANGE && core.stream().noneMatch(words.traits()::isChange);
    boolean firm = predicate != null && isBeside(claim, predicate);
    return new Profile(
        claim,
        new Said(Set.copyOf(core), firm),
        new Subject(Set.copyOf(things), head, stems),
        new Narrowing(
            populations,
            parts,
            places,
            holders,
            named,
            qualities,
            purposes,
            earlier,
            another,
            wish,
            whole,
            change),
        told,
        List.of(plain ? List.copyOf(stems(tokens)) : measure.context()),
        List.of(claim));
  }

  /** The words that name a holder; who speaks of himself is set against nobody but by "own". */
  private static List<String> holder(Claim claim, Scope scope) {
    if (scope.text().equals(Scope.OWN)) {
      return own(claim);
    }
    List<String> names = List.of(scope.text().toLowerCase(Locale.ROOT).split(" "));
    String actor = claim.actor().name().toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(actor::contains) ? List.of() : names;
  }

  /** The name in the name of a body: "Kellian" of the Kellian general staff. */
  private static List<String> own(Claim claim) {
    if (!claim.actor().organisation().isEmpty()) {
      return NAME_WORDS.splitToList(claim.actor().organisation().toLowerCase(Locale.ROOT));
    }
    List<String> names = new ArrayList<>();
    boolean body = false;
    for (String word : NAME_WORDS.split(claim.actor().name())) {
      boolean capital = Character.isUpperCase(word.charAt(0));
      body |= !capital && word.length() > 1;
      if (capital) {
        names.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return body && !claim.actor().isOutlet() ? names : List.of();
  }

  /** Whether a holder bears a name of its own: "Orla Foods", not "the army". */
  private static boolean isNamed(String holder) {
    return CharMatcher.inRange('A', 'Z').matchesAnyOf(holder);
  }

  /** The first word such as "in" or "at"; -1 when there is none. */
  private int locative(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (words.function(tokens.get(i)) == Word.LOCATIVE) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a thing only stands before the outcome that is counted: "bus deaths". */
  private static boolean isModifier(List<Token> tokens, Sense sense, List<Sense> senses) {
    if (sense.to() >= tokens.size()) {
      return false;
    }
    for (Sense other : senses) {
      Kind kind = other.family().kind();
      if (other.from() == sense.to() && kind == Kind.OUTCOME && other.to() == tokens.size()) {
        return true;
      }
    }
    return false;
  }

  /** Whether words of a family stand right beside the figure, with no mark between. */
  private boolean isBeside(Claim claim, Family family) {
    Span words = claim.evidence().words();
    Span sentence = claim.evidence().sentence();
    String text = claim.document().text();
    int from = Math.max(sentence.start(), words.start() - BESIDE);
    int to = Math.min(sentence.end(), words.end() + BESIDE);
    List<Token> tokens = families.tokens(text, from, to);
    int first = 0;
    while (first < tokens.size() && tokens.get(first).end() <= words.start()) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && tokens.get(end).start() < words.end()) {
      end++;
    }
    int low = first;
    while (low > 0 && first - low < NEAR && !tokens.get(low - 1).isMark()) {
      low--;
    }
    int high = end;
    while (high < tokens.size() && high - end < NEAR && !tokens.get(high).isMark()) {
      high++;
    }
    return families.senses(tokens, claim.measure().dimension()).stream()
        .anyMatch(in(family, low, high));
  }

  private static Predicate<Sense> in(Family family, int from, int to) {
    return sense -> sense.family().equals(family) && sense.from() >= from && sense.to() <= to;
  }

  /** Subjects are kept in lower case, but names of countries are known by their capitals. */
  private List<Token> capitals(String subject) {
    return families.tokens(subject, 0, subject.length()).stream().map(Token::capitalised).toList();
  }

  private void qualities(List<Token> tokens, Set<Quality> to) {
    for (Found<Quality> found : words.qualities(tokens)) {
      to.add(found.what());
    }
  }

  /** "Line 4": one of several that bear a number. */
  private static void label(List<Token> limit, Set<Quality> to) {
    if (limit.size() == 2 && CharMatcher.inRange('0', '9').matchesAllOf(limit.get(1).form())) {
      to.add(new Quality(limit.get(0).form(), limit.get(1).form(), false));
    }
  }

  private Set<String> stems(List<Token> tokens) {
    Set<String> stems = new HashSet<>();
    for (Token token : tokens) {
      Word word = words.function(token);
      if (!token.isMark() && (word == null || token.is("them"))) {
        stems.add(token.stem());
      }
    }
    return stems;
  }
}
