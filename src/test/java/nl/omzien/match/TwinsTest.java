package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.omzien.understanding.Understanding;
import org.junit.jupiter.api.Test;

/**
 * The same person with another name, origin or mother tongue. Name and origin cannot count: no type
 * that matching works on has a place for them; the mother tongue counts only where language does.
 */
class TwinsTest {

  private static final List<String> MOTHER_TONGUES = List.of("tr", "ar", "pl", "uk", "so", "ti");

  private final Shortlist shortlist =
      new Shortlist(Policy.shipped(), new Understanding().taxonomy(), DrawnWorld.TODAY);

  @Test
  void twinsGetTheSameScoreWhereLanguageDoesNotMatter() {
    int compared = 0;
    for (long seed = 1; seed <= 200; seed++) {
      DrawnWorld world = new DrawnWorld(seed);
      Random random = new Random(seed);
      for (Helper drawn : world.helpers(10)) {
        Need need = dutch(world.need());
        Helper one = speaking(drawn, Set.of("nl"));
        String tongue = MOTHER_TONGUES.get(random.nextInt(MOTHER_TONGUES.size()));
        Helper other = speaking(drawn, Set.of("nl", tongue));
        String where = "seed " + seed + ", " + tongue + ": " + need;
        assertEquals(
            shortlist.constraints().objections(need, one),
            shortlist.constraints().objections(need, other),
            where);
        for (Part part : Part.values()) {
          assertEquals(
              shortlist.whatever(need, one).score().of(part),
              shortlist.whatever(need, other).score().of(part),
              where + " " + part);
        }
        assertEquals(
            shortlist.whatever(need, one).reason(),
            shortlist.whatever(need, other).reason(),
            where);
        compared++;
      }
    }
    assertEquals(2000, compared);
  }

  @Test
  void nothingThatMatchingWorksOnKnowsANameAnOriginOrAnAge() {
    Set<String> known = new HashSet<>();
    for (Class<?> type :
        List.of(
            Need.class,
            Topic.class,
            Tongues.class,
            Wanted.class,
            Terms.class,
            Helper.class,
            Gifts.class,
            Trust.class,
            Room.class,
            Past.class)) {
      Arrays.stream(type.getRecordComponents()).forEach(each -> known.add(each.getName()));
    }
    for (String never : List.of("name", "firstName", "lastName", "origin", "age", "born", "text")) {
      assertTrue(!known.contains(never), never);
    }
  }

  private static Need dutch(Need need) {
    Topic topic = need.topic();
    return new Need(
        need.request(),
        need.asker(),
        new Topic(topic.skills(), topic.category(), Tongues.DUTCH),
        need.place(),
        need.when(),
        need.terms());
  }

  private static Helper speaking(Helper helper, Set<String> languages) {
    Gifts gifts = helper.gifts();
    return new Helper(
        helper.id(),
        helper.person(),
        new Gifts(
            gifts.skills(),
            languages,
            gifts.times(),
            gifts.home(),
            gifts.reach(),
            gifts.elsewhere(),
            gifts.limits(),
            gifts.woman()),
        helper.trust(),
        helper.room(),
        helper.past());
  }
}
