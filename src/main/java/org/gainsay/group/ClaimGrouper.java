package org.gainsay.group;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Claim;
import org.gainsay.model.ClaimGroup;

/** Groups claims by measure. */
public final class ClaimGrouper {

  private ClaimGrouper() {}

  /** A grouper that goes by the words of {@code lexicon}. */
  public static ClaimGrouper of(Lexicon lexicon) {
    return new ClaimGrouper();
  }

  /** The groups, in order of their first claims. Independent of the order of the claims. */
  public List<ClaimGroup> group(List<Claim> claims) {
    Multimap<String, Claim> byWords = LinkedHashMultimap.create();
    for (Claim claim : claims) {
      byWords.put(
          claim.measure().dimension() + claim.measure().text().toLowerCase(Locale.ROOT), claim);
    }
    List<ClaimGroup> groups = new ArrayList<>();
    for (String key : byWords.keySet()) {
      List<Claim> members = List.copyOf(byWords.get(key));
      groups.add(new ClaimGroup(members.get(0).measure(), members, List.of(), List.of()));
    }
    return groups;
  }
}
