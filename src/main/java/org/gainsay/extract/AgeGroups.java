package org.gainsay.extract;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.lexicon.LexiconRow;
import org.gainsay.lexicon.WordFamilies.Token;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.QuantityMention.Kind;
import org.gainsay.model.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The ages that limit a measure to some of the people: "among under-35s", "those aged 18 to 24".
 * They are written in one way, however the text has them, so that two reports can mean one group.
 */
final class AgeGroups {

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private enum Limit {
    UNDER,
    OVER
  }

  /** The words that limit an age, from the table {@code age-words}. */
  private final Map<String, Limit> limits = new HashMap<>();

  private AgeGroups() {}

  static AgeGroups of(Lexicon lexicon) {
    AgeGroups groups = new AgeGroups();
    for (LexiconRow row : lexicon.table("age-words")) {
      Limit limit = row.constant("limit", Limit.class);
      row.list("words").forEach(word -> groups.limits.put(word, limit));
    }
    return groups;
  }

  /**
   * The group that an age tells, such as "aged under 35", "aged 18 to 24"; empty when it is the age
   * of one person or no age.
   */
  String name(SentenceWords sentence, int figure) {
    QuantityMention age = sentence.figures().get(figure);
    if (age.kind() != Kind.AGE) {
      return "";
    }
    String first = number(age.quantity().interval().low());
    String last = lastNumber(age.quantity().text());
    Limit limit = limit(sentence, figure);
    if (limit != null) {
      return Scope.AGED + (limit == Limit.UNDER ? "under " : "over ") + first;
    }
    List<Token> tokens = sentence.tokens();
    boolean group = tokens.get(sentence.end(figure) - 1).form().endsWith("olds");
    if (group && figure > 0 && sentence.end(figure - 1) == sentence.first(figure)) {
      first = number(sentence.figures().get(figure - 1).quantity().interval().low());
    }
    if (first.equals(last) || last.isEmpty()) {
      return group ? Scope.AGED + first : "";
    }
    return Scope.AGED + first + " to " + last;
  }

  /** The word that limits it, before it ("under 35", "over-65s") or behind ("50 and over"). */
  private @Nullable Limit limit(SentenceWords sentence, int figure) {
    List<Token> tokens = sentence.tokens();
    int from = sentence.first(figure);
    String own = tokens.get(from).form();
    int hyphen = own.indexOf('-');
    if (hyphen > 0 && limits.containsKey(own.substring(0, hyphen))) {
      return limits.get(own.substring(0, hyphen));
    }
    for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
      if (limits.containsKey(tokens.get(i).form())) {
        return limits.get(tokens.get(i).form());
      }
    }
    int to = sentence.end(figure);
    for (int i = to - 1; i < Math.min(tokens.size(), to + 2); i++) {
      boolean joined = tokens.get(i - 1).is("and") || tokens.get(i - 1).is("or");
      if (joined && limits.containsKey(tokens.get(i).form())) {
        return limits.get(tokens.get(i).form());
      }
    }
    return null;
  }

  /** The last number that is written in digits: 24 in "18 to 24". */
  private static String lastNumber(String text) {
    String digits = DIGITS.negate().trimTrailingFrom(text);
    return digits.substring(DIGITS.negate().lastIndexIn(digits) + 1);
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
