package nl.omzien.match;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The helpers of one moment, ordered by what rules most of them out, so that a need is not held
 * against everybody. It judges nobody: whom it leaves out {@link Constraints} would refuse, and the
 * shortlist is the same.
 */
public final class Pool {

  private final List<Helper> helpers;
  private final BitSet ready = new BitSet();
  private final BitSet cleared = new BitSet();
  private final BitSet goAnywhere = new BitSet();
  private final Map<String, BitSet> bySkill = new HashMap<>();
  private final Map<String, BitSet> byLanguage = new HashMap<>();
  private final Map<String, BitSet> byPlace = new HashMap<>();

  /** Of these helpers, as they are now; a later change of one is not seen. */
  public Pool(Collection<Helper> helpers) {
    this.helpers = List.copyOf(helpers);
    for (int i = 0; i < this.helpers.size(); i++) {
      add(i, this.helpers.get(i));
    }
  }

  private void add(int index, Helper helper) {
    Gifts gifts = helper.gifts();
    gifts.skills().forEach(skill -> in(bySkill, skill).set(index));
    gifts.languages().forEach(language -> in(byLanguage, language).set(index));
    ready.set(index, !helper.room().paused() && !helper.room().full());
    cleared.set(index, helper.trust().clearedUntil().isPresent());
    switch (gifts.reach()) {
      case NEIGHBOURHOOD -> in(byPlace, gifts.home().code()).set(index);
      case DISTRICT -> in(byPlace, gifts.home().district().code()).set(index);
      case MUNICIPALITY -> goAnywhere.set(index);
    }
  }

  private static BitSet in(Map<String, BitSet> index, String key) {
    return index.computeIfAbsent(key, none -> new BitSet());
  }

  /** All whom {@link Shortlist#helpers} could propose for this need, and few others. */
  public List<Helper> within(Need need) {
    BitSet left = any(bySkill, need.topic().skills().keySet());
    left.and(ready);
    left.and(reaching(need));
    if (need.terms().clearance()) {
      left.and(cleared);
    }
    if (!need.topic().tongues().needed().isEmpty()) {
      left.and(any(byLanguage, need.topic().tongues().needed()));
    }
    return left.stream().mapToObj(helpers::get).toList();
  }

  private BitSet reaching(Need need) {
    BitSet reaching = any(byPlace, List.of(need.place().code(), need.place().district().code()));
    reaching.or(goAnywhere);
    return reaching;
  }

  private static BitSet any(Map<String, BitSet> index, Collection<String> keys) {
    BitSet any = new BitSet();
    for (String key : keys) {
      if (index.containsKey(key)) {
        any.or(index.get(key));
      }
    }
    return any;
  }
}
