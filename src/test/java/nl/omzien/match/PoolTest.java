package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.omzien.understanding.Understanding;
import org.junit.jupiter.api.Test;

class PoolTest {

  private final Shortlist shortlist =
      new Shortlist(Policy.shipped(), new Understanding().taxonomy(), DrawnWorld.TODAY);

  @Test
  void proposesWhomThePlainScanProposes() {
    int proposed = 0;
    int looked = 0;
    int all = 0;
    for (long seed = 1; seed <= 200; seed++) {
      DrawnWorld world = new DrawnWorld(seed);
      List<Helper> helpers = world.helpers(60);
      Pool pool = new Pool(helpers);
      for (int i = 0; i < 10; i++) {
        Need need = world.need();
        List<Helper> within = pool.within(need);
        List<String> plain = shown(shortlist.helpers(need, helpers, 10));
        assertEquals(plain, shown(shortlist.helpers(need, within, 10)), "seed " + seed + ", " + i);
        proposed += plain.size();
        looked += within.size();
        all += helpers.size();
      }
    }
    assertTrue(proposed > 500, "enough was proposed to say something: " + proposed);
    assertTrue(looked < all, looked + " of " + all + " were held against a need");
  }

  @Test
  void leavesOutOnlyWhomAConstraintRefuses() {
    for (long seed = 1; seed <= 50; seed++) {
      DrawnWorld world = new DrawnWorld(seed);
      List<Helper> helpers = world.helpers(60);
      Need need = world.need();
      List<Helper> within = new Pool(helpers).within(need);
      for (Helper helper : helpers) {
        assertTrue(
            within.contains(helper) || !shortlist.constraints().allow(need, helper),
            "seed " + seed + ": " + need + " " + helper);
      }
    }
  }

  private static List<String> shown(List<Candidate> candidates) {
    return candidates.stream()
        .map(each -> each.helper().id() + " " + each.score().total() + " " + each.reason())
        .toList();
  }
}
