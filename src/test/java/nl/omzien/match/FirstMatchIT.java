package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.omzien.place.Reach;
import nl.omzien.platform.StartRefused;
import nl.omzien.request.HelpRequest;
import nl.omzien.security.Visitor;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import nl.omzien.understanding.Understanding;
import nl.omzien.volunteer.Volunteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first time that a volunteer helps somebody, a member talks with her before. */
class FirstMatchIT {

  private final Village village = Village.fresh();
  private Policy policy = Policy.shipped();

  @AfterEach
  void leave() {
    village.close();
  }

  private Matching matching(EntityManager em) {
    return new Matching(em, village.clock(), TestSettings.plain(), policy);
  }

  private static Policy with(String word) throws java.io.IOException {
    try (var in = PolicyFile.class.getResourceAsStream("policy.txt")) {
      String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return PolicyFile.of(
              shipped.replaceAll("eerste.koppeling = \\w+", "eerste.koppeling = " + word),
              new Understanding().taxonomy())
          .policy();
    }
  }

  @Test
  void theTeamSeesTheFirstAndTheTwoAreConnectedAnyway() {
    Long gerda = gerda();
    Long match = both(gerda);
    assertEquals(MatchStatus.CONNECTED, status(match));
    assertEquals(List.of(match), waits("Samira"));
    assertEquals(List.of(), waits("Hilde"));
    talk(match);
    assertEquals(List.of(), waits("Samira"));
  }

  @Test
  void afterAGoodFirstTimeItDoesNotComeBackAndAfterABadOneItDoes() {
    Long gerda = gerda();
    Long match = both(gerda);
    talk(match);
    finish(match, "needs-team");
    Long second = both(gerda);
    assertEquals(List.of(second), waits("Samira"));
    talk(second);
    finish(second, "good");
    both(gerda);
    assertEquals(List.of(), waits("Samira"));
  }

  @Test
  void whereThePolicyHoldsThemUpTheyAreConnectedWhenAMemberHasTalkedWithHer() throws Exception {
    policy = with("tegenhouden");
    Long match = both(gerda());
    assertEquals(MatchStatus.WAITING, status(match));
    assertEquals(0, village.count("select count(*) from history where event = 'connected'"));
    talk(match);
    assertEquals(MatchStatus.CONNECTED, status(match));
    talk(match);
    assertEquals(1, village.count("select count(*) from history where event = 'connected'"));
  }

  @Test
  void whoWasTalkedWithBeforeBothSaidYesIsConnectedAtTheSecondYes() throws Exception {
    policy = with("tegenhouden");
    Long gerda = gerda();
    Long match = offered(gerda);
    talk(match);
    yes(match, Side.RESIDENT);
    assertEquals(MatchStatus.CONNECTED, status(match));
  }

  @Test
  void aMunicipalityMayDoWithoutAndAWrongWordRefusesTheStart() throws Exception {
    policy = with("niets");
    both(gerda());
    assertEquals(List.of(), waits("Samira"));
    assertThrows(StartRefused.class, () -> with("misschien"));
  }

  private Long gerda() {
    return village.inTransaction(
        em ->
            village
                .helps(em, village.person(em, "Gerda"), Village.VOGELBUURT, Reach.MUNICIPALITY, 9)
                .id());
  }

  private Long offered(Long gerda) {
    return village.inTransaction(
        em -> {
          HelpRequest request = village.question(em, village.person(em, "Jan")).open();
          return matching(em)
              .connection
              .offer(request, em.find(Volunteer.class, gerda), "Dichtbij.")
              .id();
        });
  }

  private Long both(Long gerda) {
    Long match = offered(gerda);
    yes(match, Side.RESIDENT);
    return match;
  }

  private void yes(Long match, Side side) {
    village.transact(em -> matching(em).connection.yes(em.find(Match.class, match), side, null));
  }

  private void finish(Long match, String answer) {
    village.transact(
        em -> {
          Match done = em.find(Match.class, match);
          matching(em).completion.done(done, null);
          done.answer(Side.RESIDENT, answer);
        });
  }

  /** As the page does it. */
  private void talk(Long match) {
    village.transact(
        em -> {
          Matching matching = matching(em);
          Visitor samira = village.visitor(em, village.person(em, "Samira"));
          matching.attentions.open(samira).stream()
              .filter(one -> one.match().id().equals(match))
              .forEach(
                  one -> {
                    matching.attentions.seen(one, samira);
                    matching.connection.talkedWith(one.match(), samira.id());
                  });
        });
  }

  private List<Long> waits(String who) {
    return village.inTransaction(
        em ->
            matching(em).attentions.open(village.visitor(em, village.person(em, who))).stream()
                .filter(one -> one.kind() == Attention.Kind.FIRST)
                .map(one -> one.match().id())
                .toList());
  }

  private MatchStatus status(Long match) {
    return village.inTransaction(em -> em.find(Match.class, match).status());
  }
}
