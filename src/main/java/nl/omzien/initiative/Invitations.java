package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.platform.Email;
import nl.omzien.platform.History;
import nl.omzien.platform.Secrets;
import nl.omzien.web.Letters;

/** Who is asked to organise an initiative, by a link in a mail. */
@Dependent
class Invitations {

  private static final String PURPOSE = "organiser";
  private static final int MOST_OPEN = 10;

  private final EntityManager entityManager;
  private final Secrets secrets;
  private final Letters letters;
  private final History history;
  private final Clock clock;

  @Inject
  Invitations(
      EntityManager entityManager, Secrets secrets, Letters letters, History history, Clock clock) {
    this.entityManager = entityManager;
    this.secrets = secrets;
    this.letters = letters;
    this.history = history;
    this.clock = clock;
  }

  /** Whether more may be sent: nobody mails half a city from here. */
  boolean room(Initiative initiative) {
    return entityManager
            .createQuery(
                "select count(v) from OrganiserInvitation v where v.initiative = :initiative"
                    + " and v.expiresAt > :now",
                Long.class)
            .setParameter("initiative", initiative)
            .setParameter("now", clock.instant())
            .getSingleResult()
        < MOST_OPEN;
  }

  /** Asks somebody; asked again, the newest link counts. */
  void send(Initiative initiative, Email email, boolean takesOver, Person by) {
    entityManager
        .createQuery(
            "delete from OrganiserInvitation v where v.initiative = :initiative"
                + " and (v.email = :email or v.expiresAt <= :now)")
        .setParameter("initiative", initiative)
        .setParameter("email", email.address())
        .setParameter("now", clock.instant())
        .executeUpdate();
    String token = Secrets.token();
    entityManager.persist(
        new OrganiserInvitation(
            initiative, email, takesOver, by, secrets.hash(PURPOSE, token), clock.instant()));
    history.add(
        Initiative.KIND, initiative.id(), by.id(), takesOver ? "handing-over" : "invited", "");
    Letters.Draft letter =
        letters.to(email.address(), "nl", takesOver ? "organiser-takeover" : "organiser-invited");
    letter
        .with(named(by, letter), initiative.name())
        .action("action", InvitationPages.page(token))
        .send();
  }

  /** The one that a link belongs to, while it can be answered. */
  Optional<OrganiserInvitation> of(String token) {
    return entityManager
        .createQuery(
            "select v from OrganiserInvitation v where v.tokenHash = :hash and v.expiresAt > :now"
                + " and v.initiative.status <> :ended",
            OrganiserInvitation.class)
        .setParameter("hash", secrets.hash(PURPOSE, token))
        .setParameter("now", clock.instant())
        .setParameter("ended", InitiativeStatus.ENDED)
        .getResultStream()
        .findFirst();
  }

  private static String named(Person person, Letters.Draft letter) {
    return person.firstName().isBlank()
        ? letter.texts().of("organiser.somebody")
        : person.firstName();
  }

  /** She says yes; gives the initiative. */
  Optional<Initiative> accept(String token, Person person) {
    Instant now = clock.instant();
    return of(token)
        .map(
            invitation -> {
              Initiative initiative = invitation.initiative();
              entityManager.refresh(initiative, LockModeType.PESSIMISTIC_WRITE);
              invitation.accept(person, now);
              entityManager.remove(invitation);
              history.add(
                  Initiative.KIND,
                  initiative.id(),
                  person.id(),
                  invitation.takesOver() ? "took-over" : "joined",
                  "");
              Letters.Draft letter = letters.to(invitation.invitedBy(), "organiser-accepted");
              letter
                  .with(named(person, letter), initiative.name())
                  .action("action", "/activiteiten/" + initiative.reference())
                  .send();
              return initiative;
            });
  }
}
