package org.gainsay.extract;

import java.util.List;
import java.util.Set;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Found;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose a figure is: the one who did or has what is counted, by name or as a party. "Dolan
 * polled 51 percent, Vost 44", "90 shells fired by the rebels", "Labour 726,118 (32.1%), 55 seats".
 */
final class HolderFinder {

  /** How far behind a figure its "by" may stand. */
  private static final int BY_REACH = 8;

  /** How far before a figure the subject of its clause may begin. */
  private static final int CLAUSE = 16;

  /** The most words of a name or a party. */
  private static final int LONGEST = 6;

  /** The most words that may stand between an article and a name: "the ruling National Front". */
  private static final int EPITHETS = 2;

  /** What may stand between a label and its figures. */
  private static final String LABEL_MARKS = ":|–—-";

  private final ScopeWords words;
  private final Victims victims;

  HolderFinder(ScopeWords words) {
    this.words = words;
    victims = new Victims(words);
  }

  /**
   * The words that name the holder, names with their capitals; empty when the sentence names none.
   *
   * @param names words that the page writes with a capital inside its sentences
   * @param senses what the words of the sentence name
   */
  String find(SentenceWords sentence, int figure, Set<String> names, List<Sense> senses) {
    String label = label(sentence, figure, names);
    if (!label.isEmpty() || sentence.isInCapitals()) {
      return label;
    }
    String bereaved = victims.name(sentence, figure, senses);
    if (!bereaved.isEmpty()) {
      return bereaved;
    }
    String doer = doer(sentence, figure);
    if (doer.isEmpty()) {
      doer = blamed(sentence, figure, names);
    }
    return doer.isEmpty() ? subject(sentence, figure, names) : doer;
  }

  /** "90 shells by the rebels", "34 for Dolan". */
  private String doer(SentenceWords sentence, int figure) {
    List<Token> tokens = sentence.tokens();
    int end = sentence.end(figure);
    for (int at = end; at < tokens.size() && at - end < BY_REACH; at++) {
      Token token = tokens.get(at);
      if (token.isMark() || sentence.figure(at) >= 0 || words.function(token) == Word.CONJUNCTION) {
        return "";
      }
      boolean opens = token.is("by") || (at == end && token.is("for"));
      if (opens) {
        int to = at + 1;
        while (to < tokens.size()
            && to - at <= LONGEST
            && !tokens.get(to).isMark()
            && sentence.figure(to) < 0
            && (words.function(tokens.get(to)) == null
                || words.function(tokens.get(to)) == Word.DETERMINER
                || tokens.get(to).is("of"))) {
          to++;
        }
        return party(sentence, at + 1, to);
      }
    }
    return "";
  }

  /** "Blamed the army for 90 breaches", "accused the rebels of firing 90 shells". */
  private String blamed(SentenceWords sentence, int figure, Set<String> names) {
    List<Token> tokens = sentence.tokens();
    int first = sentence.first(figure);
    for (int i = first - 1; i >= Math.max(0, first - CLAUSE); i--) {
      if (tokens.get(i).isMark() || sentence.figure(i) >= 0) {
        return "";
      }
      if (isAny(tokens, i, false)) {
        int from = i + 1;
        while (from < first && words.function(tokens.get(from)) == Word.DETERMINER) {
          from++;
        }
        int to = from;
        while (to < first && isHolding(sentence, to, names)) {
          to++;
        }
        return party(sentence, from, to);
      }
    }
    return "";
  }

  /** The names and words of parties in a stretch; empty when it holds none or names a speaker. */
  private String party(SentenceWords sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    StringBuilder party = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (sentence.isSpeaker(i)) {
        return "";
      }
      if (sentence.isName(i) && words.function(tokens.get(i)) == null || isParty(tokens, i)) {
        append(party, sentence, i);
      }
    }
    return party.toString();
  }

  private boolean isParty(List<Token> tokens, int at) {
    return isAny(tokens, at, true);
  }

  /** Whether a word names a party, or is a verb that stands before one. */
  private boolean isAny(List<Token> tokens, int at, boolean party) {
    List<Found<Boolean>> parties = words.parties(tokens);
    for (int i = 0; i < parties.size(); i++) {
      Found<Boolean> found = parties.get(i);
      if (found.what() == party && found.from() <= at && at < found.to()) {
        return true;
      }
    }
    return false;
  }

  /** A name keeps its capital; a party at the start of a sentence has none of its own. */
  private void append(StringBuilder text, SentenceWords sentence, int at) {
    Token token = sentence.tokens().get(at);
    boolean named = token.capital() && (at > 0 || !isParty(sentence.tokens(), at));
    String form = named ? sentence.written(at, at + 1) : token.form();
    boolean owned = form.endsWith("'s") || form.endsWith("’s");
    text.append(text.isEmpty() ? "" : " ")
        .append(owned ? form.substring(0, form.length() - 2) : form);
  }

  /** The name at the head of a row, for all of its figures: "Labour 726,118 (32.1%), 55 seats". */
  private String label(SentenceWords sentence, int figure, Set<String> names) {
    List<Token> tokens = sentence.tokens();
    String label = "";
    for (int i = 0; i < sentence.first(figure); i++) {
      Word word = words.function(tokens.get(i));
      if (word == Word.AUXILIARY || word == Word.VERB) {
        return "";
      }
      boolean opens = i == 0 || tokens.get(i - 1).isMark();
      int to = opens ? nameFrom(sentence, i, names) : i;
      int figures = to > i ? behindParty(tokens, to) : to;
      if (to > i && figures < tokens.size() && startsFigures(sentence, figures)) {
        label = allOf(sentence, i, to);
        i = figures - 1;
      } else if (opens && i == 0) {
        return "";
      }
    }
    return label;
  }

  /** The colon behind a name and its party, "Mira Holt, Labour: 900"; or the end of the name. */
  private static int behindParty(List<Token> tokens, int to) {
    if (to < tokens.size() && tokens.get(to).is(",")) {
      for (int i = to + 1; i < Math.min(tokens.size(), to + 2 + EPITHETS); i++) {
        if (tokens.get(i).is(":")) {
          return i;
        }
      }
    }
    return to;
  }

  private static boolean startsFigures(SentenceWords sentence, int at) {
    Token token = sentence.tokens().get(at);
    boolean mark = token.isMark() && LABEL_MARKS.indexOf(token.form()) >= 0;
    int next = mark ? at + 1 : at;
    return next < sentence.tokens().size()
        && sentence.figure(next) >= 0
        && sentence.figures().get(sentence.figure(next)).isFigure();
  }

  /** Behind the name that begins at a token; the token itself when none does. */
  private int nameFrom(SentenceWords sentence, int at, Set<String> names) {
    List<Token> tokens = sentence.tokens();
    int to = at;
    while (to < tokens.size() && to - at < LONGEST && isName(sentence, to, names)) {
      to++;
    }
    return to;
  }

  private boolean isName(SentenceWords sentence, int at, Set<String> names) {
    Token token = sentence.tokens().get(at);
    return token.capital()
        && sentence.figure(at) < 0
        && words.function(token) == null
        && (sentence.isName(at) || names.contains(token.form()) || sentence.isInCapitals());
  }

  /** The subject of the figure's clause: "Dolan polled 51 percent", "the rebels lost 90". */
  private String subject(SentenceWords sentence, int figure, Set<String> names) {
    List<Token> tokens = sentence.tokens();
    int first = sentence.first(figure);
    String nearest = "";
    int low = Math.max(0, first - CLAUSE);
    // "The Union of Ann Lee has 90": behind whoever the holder is of.
    int behind = -1;
    for (int i = first - 1; i >= low; i--) {
      if (sentence.figure(i) >= 0 && sentence.figures().get(sentence.figure(i)).isFigure()
          || isStrong(tokens.get(i))) {
        break;
      }
      boolean starts = i == 0 || !isHolding(sentence, i - 1, names);
      if (!isHolding(sentence, i, names) || !starts) {
        continue;
      }
      int to = i;
      while (to < first && isHolding(sentence, to, names)) {
        to++;
      }
      boolean another = isOfAnother(tokens, i);
      boolean takes = isBeside(sentence, i, to, first);
      if (takes && another && to == first) {
        nearest = allOf(sentence, i, to);
        takes = false;
      }
      int end = behind > 0 && tokens.get(to).is("of") ? behind : to;
      if (takes || (opensClause(sentence, figure, i, names) && says(sentence, end, first))) {
        nearest = allOf(sentence, i, to);
        break;
      }
      behind = another ? to : -1;
    }
    return nearest;
  }

  /** Whether a name only tells whose another is: "of Ann Lee", "of prime minister Ann Lee". */
  private boolean isOfAnother(List<Token> tokens, int from) {
    for (int i = from - 1; i > 0 && i >= from - 1 - EPITHETS; i--) {
      if (tokens.get(i).is("of")) {
        return true;
      }
      if (tokens.get(i).isMark() || words.function(tokens.get(i)) != null) {
        return false;
      }
    }
    return false;
  }

  /** Whether a name stands right before its figure: "gives Dolan 51", "has Dolan on 51". */
  private boolean isBeside(SentenceWords sentence, int from, int to, int first) {
    List<Token> tokens = sentence.tokens();
    // "And the incumbent, Tom Brask, 900": apposed where the verb is left out.
    boolean links =
        to + 1 == first
            && (words.links().is(Link.SHARE, tokens.get(to))
                || from > 0 && tokens.get(from - 1).is(",") && tokens.get(to).is(","));
    boolean beside = to == first || links;
    if (!beside || !tokens.get(from).capital() || from == 0) {
      return false;
    }
    String last = tokens.get(to - 1).form();
    if (to == first && (last.endsWith("'s") || last.endsWith("’s"))) {
      return true;
    }
    int before = from - 1;
    while (before > 0 && words.function(tokens.get(before)) == Word.DETERMINER) {
      before--;
    }
    Word word = words.function(tokens.get(before));
    return word != Word.LOCATIVE && word != Word.PREPOSITION;
  }

  /** A word of a name or of a party. */
  private boolean isHolding(SentenceWords sentence, int at, Set<String> names) {
    return isName(sentence, at, names)
        || (isParty(sentence.tokens(), at) && sentence.figure(at) < 0);
  }

  private String allOf(SentenceWords sentence, int from, int to) {
    StringBuilder party = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (sentence.isSpeaker(i)) {
        return "";
      }
      append(party, sentence, i);
    }
    return party.toString();
  }

  private static boolean isStrong(Token token) {
    return switch (token.form()) {
      case ";", ":", "(", ")", "—", "–", "\"", "“", "”", "•", "|" -> true;
      default -> false;
    };
  }

  /** Whether nothing but an article and an epithet stands between a clause's start and a word. */
  private boolean opensClause(SentenceWords sentence, int figure, int at, Set<String> names) {
    List<Token> tokens = sentence.tokens();
    if (isBehindTime(tokens, at) || isBehindCue(sentence, figure, at)) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - 1 - EPITHETS - 1); i--) {
      Token token = tokens.get(i);
      Word word = words.function(token);
      if (token.isMark() || word == Word.CONJUNCTION) {
        return true;
      }
      if (word == Word.DETERMINER) {
        return i == 0
            || tokens.get(i - 1).isMark()
            || words.function(tokens.get(i - 1)) == Word.CONJUNCTION;
      }
      boolean owner = token.form().endsWith("'s") || token.form().endsWith("’s");
      if (owner && (i == 0 || tokens.get(i - 1).isMark())) {
        return true;
      }
      if (word != null || token.capital() && isName(sentence, i, names)) {
        return false;
      }
    }
    return at == 0;
  }

  /** "The ministry said Vost lost 90", "said that Vost lost 90". */
  private static boolean isBehindCue(SentenceWords sentence, int figure, int at) {
    int cue = at > 0 && sentence.tokens().get(at - 1).is("that") ? at - 2 : at - 1;
    return cue >= 0 && sentence.isTelling(figure, cue);
  }

  /** Whether only words of time stand before a word in its clause: "last year", "on Monday". */
  private boolean isBehindTime(List<Token> tokens, int at) {
    int i = at - 1;
    while (i >= 0 && isTime(words.function(tokens.get(i)))) {
      i--;
    }
    if (i == at - 1) {
      return false;
    }
    Word word = i < 0 ? null : words.function(tokens.get(i));
    if (word == Word.LOCATIVE || word == Word.PREPOSITION) {
      i--;
    }
    return i < 0 || tokens.get(i).isMark() || words.function(tokens.get(i)) == Word.CONJUNCTION;
  }

  private static boolean isTime(@Nullable Word word) {
    return word == Word.TIME || word == Word.ADVERB;
  }

  /** Whether the words between a subject and its figure are those of a verb, or there are none. */
  private boolean says(SentenceWords sentence, int from, int first) {
    List<Token> tokens = sentence.tokens();
    if (from == first) {
      return true;
    }
    // Who "puts the number at" 90 counts and does not hold.
    for (Found<Boolean> found : words.estimates(tokens)) {
      if (found.from() >= from && (found.what() ? found.to() == first : found.to() <= first)) {
        return false;
      }
    }
    Token next = tokens.get(from);
    if (next.isMark()) {
      // "Upper Kessel, the largest, is at 29 percent."
      for (int i = from + 1; i < first; i++) {
        if (tokens.get(i).is(",")) {
          Word after = i + 1 < first ? words.function(tokens.get(i + 1)) : null;
          return after == Word.AUXILIARY || after == Word.VERB;
        }
      }
      return false;
    }
    if (from + 1 == first && words.links().is(Link.SHARE, next)) {
      return true;
    }
    Word word = words.function(next);
    return word == null || word == Word.AUXILIARY || word == Word.VERB || word == Word.ADVERB;
  }
}
