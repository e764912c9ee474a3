package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies.Kind;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Dimension;

/** Finds the groups of people that a figure is of: "among women", "of the under-25s". */
final class PopulationFinder {

  /** How far away a group may stand from a figure, and from a number of people. */
  private static final int REACH = 9;

  private static final int COUNTED_REACH = 4;

  /** So many words into its sentence a group may stand that opens it. */
  private static final int FRONT = 4;

  /** How many figures away an age may stand. */
  private static final int AGES_AWAY = 2;

  private final ScopeWords words;
  private final AgeGroups ages;

  PopulationFinder(ScopeWords words, AgeGroups ages) {
    this.words = words;
    this.ages = ages;
  }

  /**
   * The names of the groups, in order of the text.
   *
   * @param subjectFrom first token of the subject: what it says itself is no further limit
   * @param subjectTo behind its last token
   */
  List<String> find(
      SentenceWords sentence, int figure, List<Sense> senses, int subjectFrom, int subjectTo) {
    List<String> found = new ArrayList<>();
    boolean counts = sentence.figures().get(figure).quantity().dimension() == Dimension.COUNT;
    int reach = counts ? COUNTED_REACH : REACH;
    for (Sense sense : senses) {
      // "Youth unemployment" is of a group, and not the group itself.
      boolean head = counts || sense.to() >= subjectTo;
      boolean own = head && sense.from() < subjectTo && subjectFrom < sense.to();
      if (sense.family().kind() == Kind.POPULATION
          && !own
          && !isOwned(sentence, sense.from())
          && !isOne(sentence, sense.to() - 1)
          && !isCounted(sentence, figure, sense.from())
          && (isFronted(sentence, figure, sense.from())
              || ScopeFinder.near(sentence, figure, sense.from(), sense.to(), reach))) {
        found.add(sense.family().id());
      }
    }
    return found.isEmpty() ? aged(sentence, figure, reach) : found;
  }

  /** "His men fired 90 shells": those under somebody's command are no group of a people. */
  private boolean isOwned(SentenceWords sentence, int at) {
    return at > 0
        && sentence.tokens().get(at).is("men")
        && words.links().is(Link.OWNER, sentence.tokens().get(at - 1));
  }

  /** "The man at the wheel": one person; but "one man in nine" stands for all. */
  private boolean isOne(SentenceWords sentence, int at) {
    List<Token> tokens = sentence.tokens();
    return at > 0
        && words.links().is(Link.SINGLE, tokens.get(at))
        && words.function(tokens.get(at - 1)) == Word.DETERMINER;
  }

  /** "It lost 900 men and 31 tanks": the men are of their own figure, and no tanks. */
  private static boolean isCounted(SentenceWords sentence, int figure, int at) {
    int other = at > 0 ? sentence.figure(at - 1) : -1;
    if (other < 0 || other == figure) {
      return false;
    }
    int before = sentence.first(other) - 1;
    return before < 0 || !sentence.tokens().get(before).is("of");
  }

  /** "Of the under-25s, 17 per cent are out of work": the group stands before its clause. */
  private boolean isFronted(SentenceWords sentence, int figure, int at) {
    List<Token> tokens = sentence.tokens();
    Token first = tokens.get(0);
    if (at > FRONT || at >= sentence.first(figure) || !first.is("of") && !first.is("among")) {
      return false;
    }
    int comma = at;
    while (comma < tokens.size() && !tokens.get(comma).isMark()) {
      comma++;
    }
    for (int i = comma + 1; i < sentence.first(figure); i++) {
      if (tokens.get(i).isMark() || sentence.figure(i) >= 0) {
        return false;
      }
    }
    return comma < sentence.first(figure);
  }

  /** The age group a figure is of, where no word such as "youth" names it. */
  private List<String> aged(SentenceWords sentence, int figure, int reach) {
    List<String> groups = new ArrayList<>();
    int last = Math.min(sentence.figures().size() - 1, figure + AGES_AWAY);
    for (int age = Math.max(0, figure - AGES_AWAY); age <= last; age++) {
      String group = ages.name(sentence, age);
      if (!group.isEmpty()
          && (isFronted(sentence, figure, sentence.first(age))
              || ScopeFinder.near(
                  sentence, figure, sentence.first(age), sentence.end(age), reach))) {
        groups.add(group);
      }
    }
    return groups;
  }
}
