package org.gainsay.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.extract.Tokens.Type;
import org.gainsay.extract.Word.Class;
import org.gainsay.model.Actor;
import org.gainsay.model.Attribution;
import org.gainsay.model.Page;
import org.gainsay.model.Region;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;

/** Finds the source that one line of a list or table names for all of it: "Source: X". */
final class ListSources {

  /** How many lines a list may have for which one names the source. */
  private static final int LIST = 200;

  private final Page page;
  private final List<Sentence> sentences;
  private final List<Tokens> tokens;

  ListSources(Page page, Windows windows) {
    this.page = page;
    sentences = windows.sentences();
    tokens = windows.tokens();
  }

  /** For list items and the lines around them the source that one of them names: "Source: X". */
  Map<Integer, Speech> find(ActorNames names) {
    Map<Integer, Speech> found = new HashMap<>();
    for (int s = 0; s < tokens.size(); s++) {
      Tokens t = tokens.get(s);
      int i = 0;
      while (i < t.size && t.type[i] != Type.WORD) {
        i++;
      }
      boolean line = (t.is(i, "source") || t.is(i, "sources")) && t.is(i + 1, Type.COLON);
      boolean all = t.is(i, "all") && t.is(i + 1, Class.FIGURE_NOUN) && t.is(i + 2, "from");
      if (!line && !all) {
        continue;
      }
      Phrase phrase = PhraseFinder.startingAt(t, i + (all ? 3 : 2), t.size);
      if (phrase == null) {
        continue;
      }
      Phrase body =
          phrase.hasAside() && t.is(phrase.asideTo() - 1, Class.ORGANISATION)
              ? Phrase.of(phrase.asideFrom(), phrase.asideTo())
              : phrase;
      Actor actor = names.resolve(t, s, body);
      if (actor == null) {
        continue;
      }
      Span cue = t.spanOf(i, i + 1);
      Attribution attribution =
          Attribution.of(t.spanOf(body.from(), body.to()), cue.of(page.text()), cue);
      Speech speech = new Speech(actor, attribution, "source of a list");
      for (int k = s; k >= 0 && s - k < LIST && (all || listed(k)); k--) {
        found.put(k, speech);
      }
      for (int k = s + 1; k < tokens.size() && k - s < LIST && listed(k); k++) {
        found.putIfAbsent(k, speech);
      }
    }
    return found;
  }

  /** Whether a line is an item of a list, or stands without a verb or full stop as in tables. */
  private boolean listed(int s) {
    Tokens t = tokens.get(s);
    Region region = sentences.get(s).region();
    return region == Region.LIST
        || !sentences.get(s).span().equals(page.document().title())
            && t.size > 0
            && (t.titleCase || t.is(0, Type.DASH) || !t.is(t.size - 1, Type.STOP));
  }
}
