package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import nl.omzien.initiative.Initiatives;
import nl.omzien.moderation.Screening;
import nl.omzien.organisation.Organisations;
import nl.omzien.person.People;
import nl.omzien.place.Reach;
import nl.omzien.platform.Mail;
import nl.omzien.platform.Secrets;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.request.IndexedRequests;
import nl.omzien.security.TestAddressees;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Problem;
import nl.omzien.web.Problems;
import nl.omzien.web.TestLetters;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches that are kept: each thing is told once, and only to who may see it at that moment. */
class SavedSearchIT {

  private static final String GERDA = "gerda@example.org";
  private static final Screening SCREENING = new Screening();

  @TempDir Path folder;

  private final Village village = Village.fresh();
  private SearchIndex index;

  @BeforeEach
  void gerdaHelps() {
    index = SearchIndex.open(folder, Gazetteer.empty());
    village.transact(
        em ->
            village.helps(
                em, village.person(em, "Gerda"), Village.VOGELBUURT, Reach.MUNICIPALITY, 2));
  }

  @AfterEach
  void leave() {
    index.close();
    village.close();
  }

  @Test
  void whatWasThereIsNoNewsAndWhatComesIsToldOnce() {
    question("Jan");
    keep("Gerda", MailRhythm.AT_ONCE);
    look();
    assertEquals(0, mails(), "that was there already");
    Long fresh = question("Emine");
    look();
    look();
    assertEquals(1, mails());
    assertEquals(1, village.mails(GERDA, "Eén nieuwe vraag."));
    assertEquals(1, village.mails(GERDA, "/vragen/" + reference(fresh)));
    question("Jan");
    question("Emine");
    look();
    assertEquals(2, mails(), "one mail for two");
    assertEquals(1, village.mails(GERDA, "2 nieuwe vragen."));
  }

  @Test
  void theMailTellsNothingOfHerWordsNorOfTheQuestion() {
    keep("Gerda", MailRhythm.AT_ONCE);
    question("Emine");
    look();
    Mail mail =
        village.inTransaction(
            em -> em.createQuery("select m from Mail m", Mail.class).getSingleResult());
    String all = (mail.subject() + mail.plainText() + mail.htmlText()).toLowerCase(Locale.ROOT);
    for (String telling : List.of("boodschappen", "emine", "schildersbuurt", "noordwaard")) {
      assertFalse(all.contains(telling), telling);
    }
    assertTrue(mail.plainText().contains(mail.unsubscribe().orElseThrow()), mail.plainText());
  }

  @Test
  void anIndexThatIsBuiltAnewAndAThingThatComesLateChangeNothing() {
    keep("Gerda", MailRhythm.AT_ONCE);
    village.transact(em -> village.question(em, village.person(em, "Jan")).open());
    lookOnly();
    assertEquals(0, mails(), "the index of this node does not know it yet");
    look();
    assertEquals(1, mails());
    index.rebuild(java.util.stream.Stream.of(), 2);
    lookOnly();
    look();
    assertEquals(1, mails());
  }

  @Test
  void whatIsHiddenBetweenTheIndexAndTheMailIsNotToldAndMayBeToldLater() {
    keep("Gerda", MailRhythm.AT_ONCE);
    Long id = question("Emine");
    reindex();
    become(id, "HIDDEN");
    lookOnly();
    assertEquals(0, mails(), "the index had it, the database does not show it");
    become(id, "VISIBLE");
    lookOnly();
    assertEquals(1, mails());
  }

  @Test
  void whoMayNotHelpAnyMoreIsToldOfNoQuestion() {
    keep("Gerda", MailRhythm.AT_ONCE);
    question("Emine");
    village.transact(
        em ->
            em.createNativeQuery("update person set not_helping = true where first_name = 'Gerda'")
                .executeUpdate());
    look();
    assertEquals(0, mails());
  }

  @Test
  void twoNodesAtOnceTellEachThingOnce() throws Exception {
    keep("Gerda", MailRhythm.AT_ONCE);
    for (int round = 1; round <= 5; round++) {
      question("Emine");
      reindex();
      CyclicBarrier start = new CyclicBarrier(4);
      List<CompletableFuture<Void>> nodes = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        nodes.add(
            CompletableFuture.runAsync(
                () -> {
                  try {
                    start.await(30, TimeUnit.SECONDS);
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                  lookOnly();
                }));
      }
      for (CompletableFuture<Void> node : nodes) {
        node.get(60, TimeUnit.SECONDS);
      }
      assertEquals(round, mails());
    }
    assertEquals(5, village.count("select count(*) from saved_search_hit"));
  }

  @Test
  void whatWasNotCommittedIsTriedAgain() {
    keep("Gerda", MailRhythm.AT_ONCE);
    question("Emine");
    reindex();
    assertThrows(
        IllegalStateException.class,
        () ->
            village.transact(
                em -> {
                  ids(em).forEach(looking(em)::look);
                  em.flush();
                  throw new IllegalStateException("the power went out");
                }));
    assertEquals(0, mails());
    lookOnly();
    assertEquals(1, mails());
  }

  @Test
  void dailyAndWeeklyWaitForTheMorning() {
    keep("Gerda", MailRhythm.DAILY);
    question("Emine");
    look();
    assertEquals(0, mails(), "it is Monday, ten o'clock");
    village.pass(Duration.ofHours(22));
    look();
    look();
    assertEquals(1, mails());
    change(MailRhythm.WEEKLY);
    question("Jan");
    village.pass(Duration.ofDays(5));
    look();
    assertEquals(1, mails(), "it is Sunday");
    village.pass(Duration.ofDays(1));
    look();
    assertEquals(2, mails());
  }

  @Test
  void whatIsKeptWhileTheIndexIsMadeBeginsLaterAndTellsNothingOld() {
    question("Jan");
    keep("Gerda", "wie doet boodschappen", MailRhythm.AT_ONCE, false);
    look();
    assertEquals(0, mails());
    question("Emine");
    look();
    assertEquals(1, mails());
  }

  @Test
  void aDoubleClickKeepsOneAndTheSameAgainChangesItsRhythm() throws Exception {
    reindex();
    List<CompletableFuture<List<Problem>>> clicks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clicks.add(CompletableFuture.supplyAsync(() -> keep("Gerda", MailRhythm.AT_ONCE)));
    }
    for (CompletableFuture<List<Problem>> click : clicks) {
      assertEquals(List.of(), click.get(60, TimeUnit.SECONDS));
    }
    assertEquals(1, village.count("select count(*) from saved_search"));
    keep("Gerda", MailRhythm.WEEKLY);
    assertEquals(1, village.count("select count(*) from saved_search where rhythm = 'WEEKLY'"));
  }

  @Test
  void whatIsPersonalOrTooLongIsNotKeptNorWhatSomebodyWithoutAddressAsks() {
    reindex();
    assertEquals(1, keep("Gerda", "Jan, bel 06-12345678", MailRhythm.DAILY, true).size());
    assertEquals(1, keep("Gerda", "ik wil niet meer leven", MailRhythm.DAILY, true).size());
    assertEquals(1, keep("Gerda", "boodschap ".repeat(40), MailRhythm.DAILY, true).size());
    assertEquals(1, keep("Truus", "boodschappen", MailRhythm.DAILY, true).size());
    assertEquals(1, keep("Gerda", "boodschappen", null, true).size());
    assertEquals(0, village.count("select count(*) from saved_search"));
    for (int i = 0; i < Keeping.MOST_SEARCHES; i++) {
      assertEquals(List.of(), keep("Gerda", "boodschappen " + i, MailRhythm.DAILY, true));
    }
    assertEquals(1, keep("Gerda", "nog meer boodschappen", MailRhythm.DAILY, true).size());
  }

  @Test
  void nobodySeesWhatAnotherKeeps() {
    keep("Gerda", MailRhythm.DAILY);
    String reference = village.inTransaction(SavedSearchIT::kept).reference();
    for (String name : List.of("Jan", "Samira", "Ruud")) {
      village.transact(
          em -> {
            SavedSearches searches = new SavedSearches(em);
            assertEquals(List.of(), searches.mine(village.visitor(name)), name);
            assertEquals(Optional.empty(), searches.mine(village.visitor(name), reference), name);
          });
    }
  }

  @Test
  void whoIsGoneLeavesNothing() {
    question("Emine");
    keep("Gerda", MailRhythm.DAILY);
    assertEquals(1, village.count("select count(*) from saved_search_hit"));
    village.transact(
        em -> {
          em.createNativeQuery("delete from volunteer").executeUpdate();
          em.createNativeQuery("delete from person where first_name = 'Gerda'").executeUpdate();
        });
    assertEquals(0, village.count("select count(*) from saved_search"));
    assertEquals(0, village.count("select count(*) from saved_search_hit"));
  }

  @Test
  void onlyALinkThatWeMadeStops() {
    keep("Gerda", MailRhythm.AT_ONCE);
    question("Emine");
    look();
    String link =
        village.inTransaction(
            em ->
                em.createQuery("select m from Mail m", Mail.class)
                    .getSingleResult()
                    .unsubscribe()
                    .orElseThrow());
    String token = link.replaceAll(".*/zoekopdracht/([\\w-]+)/stop", "$1");
    village.transact(
        em -> {
          SavedSearchLetters letters = letters(em);
          String reference = kept(em).reference();
          assertEquals(Optional.of(reference), letters.reference(token));
          for (String forged :
              List.of("", "x", reference, reference + "A".repeat(43), token + "A", "é" + token)) {
            assertEquals(Optional.empty(), letters.reference(forged), forged);
          }
        });
  }

  private void reindex() {
    village.transact(em -> index.rebuild(projection(em).all(), 1));
  }

  private Projection projection(EntityManager em) {
    return new Projection(
        new IndexedRequests(em),
        new Volunteers(em),
        new Initiatives(em, village.clock()),
        new Organisations(em, village.clock()),
        village.clock());
  }

  private Long question(String who) {
    return village.inTransaction(em -> village.question(em, village.person(em, who)).open().id());
  }

  private void become(Long request, String status) {
    village.transact(
        em ->
            em.createNativeQuery("update review set status = ?1 where subject_reference = ?2")
                .setParameter(1, status)
                .setParameter(2, em.find(HelpRequest.class, request).reference())
                .executeUpdate());
  }

  private String reference(Long request) {
    return village.inTransaction(em -> em.find(HelpRequest.class, request).reference());
  }

  private List<Problem> keep(String who, MailRhythm rhythm) {
    return keep(who, "wie doet boodschappen", rhythm, true);
  }

  private List<Problem> keep(String who, String words, MailRhythm rhythm, boolean complete) {
    reindex();
    return village.inTransaction(
        em -> {
          Problems problems = new Problems(Texts.in("nl"));
          new Keeping(
                  new SavedSearches(em),
                  new Seeking(index::search, village.clock()),
                  new People(em),
                  SCREENING,
                  village.clock())
              .keep(
                  new SavedSearchForm(
                      words, SearchAddress.kept("soort=vraag"), Optional.ofNullable(rhythm)),
                  village.visitor(who),
                  complete,
                  problems);
          return problems.all();
        });
  }

  private void change(MailRhythm rhythm) {
    village.transact(em -> kept(em).become(rhythm, village.clock().instant()));
  }

  private static SavedSearch kept(EntityManager em) {
    return em.createQuery("select s from SavedSearch s", SavedSearch.class).getSingleResult();
  }

  private void look() {
    reindex();
    lookOnly();
  }

  private void lookOnly() {
    List<Long> due = village.inTransaction(this::ids);
    due.forEach(id -> village.transact(em -> looking(em).look(id)));
  }

  private List<Long> ids(EntityManager em) {
    return new SavedSearches(em).due(village.clock().instant(), true);
  }

  private Looking looking(EntityManager em) {
    return new Looking(
        new SavedSearches(em),
        new Seeking(index::search, village.clock()),
        new Sightings(
            new HelpRequests(em),
            new Volunteers(em),
            new Initiatives(em, village.clock()),
            new Organisations(em, village.clock())),
        TestAddressees.in(em, village.database().dataSource(), village.clock()),
        letters(em),
        null,
        null,
        village.clock());
  }

  private SavedSearchLetters letters(EntityManager em) {
    return new SavedSearchLetters(
        TestLetters.in(em, TestSettings.plain(), village.clock()),
        new Secrets(TestSettings.plain()));
  }

  private long mails() {
    return village.mails(GERDA, "/zoekopdracht/");
  }
}
