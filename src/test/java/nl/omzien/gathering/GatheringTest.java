package nl.omzien.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.omzien.gathering.Gathering.Wish;
import org.junit.jupiter.api.Test;

class GatheringTest {

  private static final String RIET = "WK999902";
  private static final String KERN = "WK999901";
  private static final int FIVE = 5;

  private final List<Wish> wishes = new ArrayList<>();

  @Test
  void fourAreNoGatheringAndFiveAre() {
    add(4, RIET, "toeslagen", "geld-en-schulden");
    assertEquals(List.of(), Gathering.of(wishes, FIVE));
    add(1, RIET, "toeslagen", "recht-en-instanties");
    Gathering only = only();
    assertEquals("toeslagen", only.topic());
    assertEquals(FIVE, only.size());
    assertEquals(Set.of("toeslagen"), only.skills());
  }

  @Test
  void eachDistrictCountsForItself() {
    add(4, RIET, "toeslagen", "geld-en-schulden");
    add(4, KERN, "toeslagen", "geld-en-schulden");
    assertEquals(List.of(), Gathering.of(wishes, FIVE));
  }

  @Test
  void whatDiffersInSkillCountsByItsCategory() {
    add(3, RIET, "toeslagen", "geld-en-schulden");
    add(2, RIET, "schulden-budget", "geld-en-schulden");
    Gathering only = only();
    assertEquals("geld-en-schulden", only.topic());
    assertEquals(Set.of("toeslagen", "schulden-budget"), only.skills());
  }

  @Test
  void noRequestCountsTwice() {
    add(6, RIET, "toeslagen", "geld-en-schulden");
    add(4, RIET, "schulden-budget", "geld-en-schulden");
    assertEquals("toeslagen", only().topic());
    add(1, RIET, "bankzaken", "geld-en-schulden");
    List<Gathering> both = Gathering.of(wishes, FIVE);
    assertEquals(
        List.of("toeslagen", "geld-en-schulden"), both.stream().map(Gathering::topic).toList());
  }

  @Test
  void whatNobodyUnderstandsGathersNowhere() {
    add(9, RIET, "", "");
    assertEquals(List.of(), Gathering.of(wishes, FIVE));
  }

  private Gathering only() {
    List<Gathering> all = Gathering.of(wishes, FIVE);
    assertEquals(1, all.size());
    return all.get(0);
  }

  private void add(int number, String district, String skill, String category) {
    for (int i = 0; i < number; i++) {
      wishes.add(new Wish(wishes.size() + 1, district, skill, category));
    }
  }
}
