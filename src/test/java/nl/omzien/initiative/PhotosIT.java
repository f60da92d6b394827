package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import nl.omzien.imaging.Rendition;
import nl.omzien.moderation.Appeal;
import nl.omzien.moderation.Appeals;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.NotPossible;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.platform.History;
import nl.omzien.platform.Secrets;
import nl.omzien.security.Visitor;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who finds which photo, and when it is thrown away. */
class PhotosIT {

  private static final Rendition SMALL = new Rendition(480, 480, 360, new byte[] {1, 2});
  private static final Rendition LARGE = new Rendition(1280, 1280, 960, new byte[] {3, 4});

  private final Village village = Village.fresh();
  private int number;

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void others_find_it_only_while_its_review_and_that_of_the_initiative_allow_it() {
    Long id = brought();
    village.transact(
        em -> {
          Photo photo = em.find(Photo.class, id);
          Photos photos = new Photos(em);
          Initiative initiative = photo.initiative();
          assertEquals(List.of(), photos.seen(initiative));
          assertFalse(found(em, photo, Visitor.anonymous()));
          for (String member : List.of("Samira", "Ruud", "Aaltje")) {
            assertTrue(found(em, photo, visitor(em, photo, member)), member);
          }
          assertFalse(found(em, photo, village.visitor("Hilde")));
          approve(photo);
          em.flush();
          assertEquals(List.of(photo), photos.seen(initiative));
          assertTrue(found(em, photo, Visitor.anonymous()));
          initiative.review().changed(village.clock().instant());
          em.flush();
          assertEquals(List.of(), photos.seen(initiative));
          assertFalse(found(em, photo, Visitor.anonymous()));
          initiative.read(village.id("Samira"), village.clock().instant());
          initiative.rest();
          em.flush();
          assertFalse(found(em, photo, Visitor.anonymous()));
        });
  }

  @Test
  void it_refuses_what_its_state_does_not_allow() {
    Long id = brought();
    village.transact(
        em -> {
          Photo photo = em.find(Photo.class, id);
          assertThrows(
              NotPossible.class,
              () ->
                  photo
                      .review()
                      .takeDown(
                          village.id("Samira"),
                          DeclineReason.PERSONAL,
                          "x",
                          village.clock().instant()));
          assertFalse(photo.describe("Koffie", village.clock().instant()));
          assertTrue(photo.describe("Thee", village.clock().instant()));
          photo.initiative().end();
          assertFalse(photo.mayBeShown());
          assertThrows(NotNow.class, () -> photo.describe("Melk", village.clock().instant()));
          assertThrows(NotNow.class, () -> photo.choose(village.clock().instant()));
          assertThrows(NotNow.class, () -> bring(em, photo.initiative()));
        });
  }

  @Test
  void what_nobody_may_see_is_thrown_away_after_the_term_and_the_rest_stays() {
    Long seen = brought();
    Long declined = brought();
    Long appealed = brought();
    Long waiting = brought();
    Long ended = brought();
    village.transact(
        em -> {
          approve(em.find(Photo.class, seen));
          decline(em.find(Photo.class, declined));
          decline(em.find(Photo.class, appealed));
          em.flush();
          Photo contested = em.find(Photo.class, appealed);
          em.persist(
              new Appeal(
                  contested.review(),
                  contested.person(),
                  contested.person().id(),
                  "Nee.",
                  village.clock().instant()));
        });
    clean();
    assertEquals(10, village.count("select count(*) from photo_file"));
    village.transact(em -> em.find(Photo.class, ended).initiative().end());
    clean();
    assertEquals(8, village.count("select count(*) from photo_file"), "it ended");
    village.pass(Duration.ofDays(189));
    clean();
    assertEquals(8, village.count("select count(*) from photo_file"), "she may still ask again");
    village.pass(Duration.ofDays(2));
    clean();
    clean();
    assertEquals(6, village.count("select count(*) from photo_file"));
    assertEquals(
        3,
        village.count(
            "select count(*) from photo where id in (%d, %d, %d)"
                .formatted(seen, appealed, waiting)));
    assertEquals(
        2,
        village.count("select count(*) from history where kind = 'photo' and event = 'removed'"));
  }

  private void clean() {
    village.transact(em -> new PhotoCleaning(new Photos(em), album(em), village.clock()).forget());
  }

  /** Of a new initiative. */
  private Long brought() {
    return village.inTransaction(
        em -> bring(em, village.organises(em, "Koffie", List.of("Aaltje" + number++))).id());
  }

  private Photo bring(EntityManager em, Initiative initiative) {
    Photo photo =
        new Photo(
            Secrets.token(),
            initiative,
            initiative.person(),
            "Koffie",
            LARGE,
            village.clock().instant());
    new Photos(em).add(photo);
    new PhotoFiles(em).keep(photo, List.of(SMALL, LARGE));
    return photo;
  }

  private Album album(EntityManager em) {
    return new Album(
        new Photos(em),
        new PhotoFiles(em),
        new People(em),
        new Screening(),
        new Appeals(em, village.clock()),
        new History(em, village.clock()),
        village.clock());
  }

  private void approve(Photo photo) {
    photo
        .review()
        .decide(Decision.APPROVE, village.id("Samira"), "", "", village.clock().instant());
  }

  private void decline(Photo photo) {
    photo
        .review()
        .decide(
            Decision.DECLINE,
            village.id("Samira"),
            DeclineReason.PERSONAL.code(),
            "Nee.",
            village.clock().instant());
  }

  private Visitor visitor(EntityManager em, Photo photo, String name) {
    return name.equals("Aaltje") ? village.visitor(em, photo.person()) : village.visitor(name);
  }

  private static boolean found(EntityManager em, Photo photo, Visitor visitor) {
    return new Photos(em)
        .key(visitor, photo.initiative().reference(), photo.reference())
        .isPresent();
  }
}
