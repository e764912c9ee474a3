package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.LinkWords.Link;
import org.gainsay.lexicon.ScopeWords;
import org.gainsay.lexicon.ScopeWords.Found;
import org.gainsay.lexicon.ScopeWords.Word;
import org.gainsay.lexicon.WordFamilies.Sense;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.Scope;

/**
 * Finds the places to which a figure belongs. Where a sentence names places is looked up once, for
 * all of its figures; which of them a figure belongs to hangs on where it stands.
 */
final class PlaceFinder {

  /** How far away a place may stand, clause boundaries included. */
  private static final int PLACE_REACH = 16;

  private static final int QUARTER_REACH = 6;

  /** The most words of a label. */
  private static final int LONGEST_LABEL = 4;

  /** How a sentence names a place. */
  enum Way {
    /** A country, by name, demonym or capital. */
    COUNTRY,
    /** All of a place: "nationwide". */
    WHOLE,
    /** A quarter of the compass: "the northern army". */
    QUARTER,
    /** One that is not that of the text: "elsewhere". */
    ANOTHER,
    /** A name behind "in" or "near". */
    BEHIND,
    /** A kind of place, named before: "in the county", "the county's hospitals". */
    KIND,
    /** A name whose clause goes on with its figures: "Worst hit was Osk, with 43 dead". */
    FOLLOWED,
    /** What opens a row or a part of a list: "Osk: 43". */
    LABEL
  }

  /**
   * A place named.
   *
   * @param name what it is called as a limit of a measure; empty where that is how it is written
   */
  record Place(Way way, int from, int to, String name) {}

  private final ScopeWords words;

  PlaceFinder(ScopeWords words) {
    this.words = words;
  }

  /** The places of a figure, countries first, else in order of the text. */
  List<String> find(SentenceWords sentence, int figure, List<Sense> senses) {
    List<Place> named = sentence.places(this);
    if (named.isEmpty()) {
      return List.of();
    }
    List<String> found = new ArrayList<>(2);
    for (Place place : named) {
      int from = place.from();
      int to = place.to();
      boolean belongs =
          switch (place.way()) {
            case COUNTRY, BEHIND, ANOTHER ->
                ScopeFinder.near(sentence, figure, from, to, PLACE_REACH)
                    && !sentence.isTelling(figure, from)
                    && !isCounted(sentence, figure, from)
                    && !isOfOther(sentence, figure, from);
            case FOLLOWED -> isRunningOn(sentence, figure, to);
            case WHOLE, KIND -> ScopeFinder.near(sentence, figure, from, to, PLACE_REACH);
            case QUARTER -> ScopeFinder.near(sentence, figure, from, to, QUARTER_REACH);
            case LABEL -> !isNamed(senses, from, to) && isFollowedBy(sentence, figure, to);
          };
      if (belongs) {
        found.add(place.name().isEmpty() ? sentence.written(from, to) : place.name());
      }
    }
    return found;
  }

  /** All places that a sentence names, whatever figure they belong to. */
  List<Place> named(SentenceWords sentence) {
    List<Token> tokens = sentence.tokens();
    List<Place> places = new ArrayList<>(2);
    for (Found<String> place : words.places(tokens)) {
      if (!sentence.isInCapitals() && !sentence.isSpeaker(place.from())) {
        places.add(new Place(Way.COUNTRY, place.from(), place.to(), place.what()));
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean region = words.namesRegion(token);
      if (region && words.isWhole(token)) {
        places.add(new Place(Way.WHOLE, i, i + 1, token.form()));
        continue;
      }
      if (region && words.isAnother(token) && isWhere(tokens, i)) {
        places.add(new Place(Way.ANOTHER, i, i + 1, Scope.ANOTHER_PLACE));
        continue;
      }
      if (region && isQuarter(token)) {
        places.add(new Place(Way.QUARTER, i, i + 1, quarter(token.form())));
        continue;
      }
      String kind = kindOf(tokens, i);
      if (!kind.isEmpty()) {
        places.add(new Place(Way.KIND, i, i + 1, kind));
        continue;
      }
      int followed = token.capital() ? followed(sentence, i) : i;
      if (followed > i) {
        places.add(new Place(Way.FOLLOWED, i, followed, ""));
        i = followed - 1;
        continue;
      }
      boolean opens = words.function(token) == Word.LOCATIVE;
      boolean label = i == 0 || tokens.get(i - 1).isMark();
      if (!opens && !label) {
        continue;
      }
      boolean listed = i > 0 && isListMark(tokens.get(i - 1));
      if (sentence.isInCapitals() && !listed) {
        continue;
      }
      int from = opens ? i + 1 : i;
      if (opens) {
        from = behindArticle(tokens, from);
      }
      int name = opens ? behindKind(tokens, from) : from;
      int to = name;
      while (to < tokens.size() && isName(tokens.get(to), opens)) {
        to++;
      }
      boolean ofKind = to > name && to < tokens.size() && isKind(tokens.get(to));
      boolean named = to > name && sentence.figure(name) < 0 && !sentence.isSpeaker(name);
      if (named && (opens || to - from <= LONGEST_LABEL)) {
        Way way = opens ? Way.BEHIND : Way.LABEL;
        places.add(new Place(way, from, opens && ofKind ? to + 1 : to, ""));
      }
    }
    return places;
  }

  /**
   * The end of a name at {@code at} that ", where" follows, or that a form of "be" leads to and ",
   * with" follows: "worst hit was the port of Osk, where"; {@code at} for none.
   */
  private int followed(SentenceWords sentence, int at) {
    List<Token> tokens = sentence.tokens();
    int to = at;
    while (to < tokens.size() && isName(tokens.get(to), false)) {
      to++;
    }
    boolean goesOn = to > at && to + 1 < tokens.size() && tokens.get(to).isMark(',');
    if (!goesOn || sentence.isInCapitals() || sentence.figure(at) >= 0 || sentence.isSpeaker(at)) {
      return at;
    }
    int before = at - 1;
    boolean ofKind = before > 0 && tokens.get(before).is("of") && isKind(tokens.get(before - 1));
    before = ofKind ? before - 2 : before;
    while (before >= 0
        && (words.function(tokens.get(before)) == Word.DETERMINER
            || words.isBeside(tokens.get(before)))) {
      before--;
    }
    Word led = before >= 0 ? words.function(tokens.get(before)) : null;
    String next = tokens.get(to + 1).form();
    boolean where = next.equals("where") && (ofKind || led == Word.AUXILIARY);
    return where || next.equals("with") && led == Word.AUXILIARY ? to : at;
  }

  /** Whether a figure stands in the clause that goes on behind a place and its comma. */
  private static boolean isRunningOn(SentenceWords sentence, int figure, int to) {
    int first = sentence.first(figure);
    for (int i = to + 1; i < first; i++) {
      if (sentence.tokens().get(i).isMark()) {
        return false;
      }
    }
    return first > to;
  }

  /** Whether "neighbouring" opens a place, or "elsewhere" is one: not "from neighbouring lands". */
  private boolean isWhere(List<Token> tokens, int at) {
    int before = at - 1;
    while (before >= 0 && words.function(tokens.get(before)) == Word.DETERMINER) {
      before--;
    }
    boolean named = at + 1 < tokens.size() && words.function(tokens.get(at + 1)) == null;
    return !named
        || tokens.get(at + 1).isMark()
        || before >= 0 && words.function(tokens.get(before)) == Word.LOCATIVE;
  }

  /** Behind "the" and "neighbouring". */
  private int behindArticle(List<Token> tokens, int at) {
    int name = at;
    while (name < tokens.size()
        && (tokens.get(name).is("the") || words.isBeside(tokens.get(name)))) {
      name++;
    }
    return name;
  }

  /** The quarter that a word tells: "north" for "northern". */
  private static String quarter(String form) {
    return form.endsWith("ern") ? form.substring(0, form.length() - 3) : form;
  }

  /** Where the name stands of "the town of Lyss"; {@code from} where none is announced so. */
  private int behindKind(List<Token> tokens, int from) {
    boolean kind =
        from + 2 < tokens.size()
            && isKind(tokens.get(from))
            && tokens.get(from + 1).is("of")
            && tokens.get(from + 2).capital();
    return kind ? from + 2 : from;
  }

  /**
   * The kind of place meant by "the county's", "in the county" and "the county recorded"; empty for
   * none.
   */
  private String kindOf(List<Token> tokens, int at) {
    boolean all = at > 1 && (tokens.get(at - 1).is("whole") || tokens.get(at - 1).is("entire"));
    int the = all ? at - 2 : at - 1;
    if (the < 0 || !tokens.get(the).is("the")) {
      return "";
    }
    String form = tokens.get(at).form();
    boolean owns = form.endsWith("'s") || form.endsWith("’s");
    String owner = owns ? form.substring(0, form.length() - 2) : form;
    if (!words.placeKinds().isKind(owner)) {
      return "";
    }
    boolean behind = the > 0 && words.function(tokens.get(the - 1)) == Word.LOCATIVE;
    boolean alone =
        at + 1 == tokens.size()
            || words.function(tokens.get(at + 1)) != null
            || tokens.get(at + 1).isMark()
            || Character.isDigit(tokens.get(at + 1).form().charAt(0));
    boolean named = at + 1 < tokens.size() && tokens.get(at + 1).is("of");
    boolean opens = the == 0 || tokens.get(the - 1).isMark();
    boolean records =
        opens
            && at + 1 < tokens.size()
            && words.links().is(Link.RECORDS, tokens.get(at + 1))
            && words.placeKinds().owns(owner);
    boolean told = owns ? words.placeKinds().owns(owner) : behind && alone || records;
    return !named && told ? owner : "";
  }

  private boolean isKind(Token token) {
    return words.placeKinds().isKind(token.form());
  }

  /** "The northern army", "the east of the country": a quarter of the compass, no name. */
  private boolean isQuarter(Token token) {
    if (!words.isRegion(token) || token.capital()) {
      return false;
    }
    String form = token.form();
    return form.contains("north")
        || form.contains("south")
        || form.contains("east")
        || form.contains("west");
  }

  /**
   * Whether a place that a text names is that of the figure before, as this one has its own: "nine
   * in Osk and twelve in Tern".
   */
  private boolean isOfOther(SentenceWords sentence, int figure, int place) {
    List<Token> tokens = sentence.tokens();
    int behind = sentence.end(figure);
    int name = behindArticle(tokens, behind + 1);
    boolean own =
        name < tokens.size()
            && words.function(tokens.get(behind)) == Word.LOCATIVE
            && tokens.get(name).capital();
    return own && place < sentence.first(figure) && figure > 0 && sentence.end(figure - 1) < place;
  }

  /** Whether a place only names those whom another figure counts: "two Danes, five in all". */
  private static boolean isCounted(SentenceWords sentence, int figure, int place) {
    int before = place > 0 ? sentence.figure(place - 1) : -1;
    return before >= 0
        && before != figure
        && sentence.tokens().get(place).form().endsWith("s")
        && sentence.figures().get(before).isFigure();
  }

  /** Whether some words name what is counted or said: "Evacuated: 90" is no place. */
  private static boolean isNamed(List<Sense> senses, int from, int to) {
    for (Sense sense : senses) {
      if (sense.from() <= from && sense.to() >= to) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure stands right behind a label, or behind its colon. */
  private static boolean isFollowedBy(SentenceWords sentence, int figure, int to) {
    int first = sentence.first(figure);
    return to == first || (to == first - 1 && sentence.tokens().get(to).isMark(':'));
  }

  private static boolean isListMark(Token token) {
    return token.isMark(':') || token.isMark(';');
  }

  /** A capitalised word that is no date, or a word for a part of a place. */
  private boolean isName(Token token, boolean regions) {
    if (token.isMark() || words.function(token) != null || isDay(token)) {
      return false;
    }
    return token.capital() || (regions && words.isRegion(token));
  }

  /** A day of the week in the possessive: "in Thursday's vote". */
  private static boolean isDay(Token token) {
    return token.form().endsWith("day's") || token.form().endsWith("day’s");
  }
}
