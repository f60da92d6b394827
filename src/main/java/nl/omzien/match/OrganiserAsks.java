package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.person.Person;
import nl.omzien.platform.Secrets;
import nl.omzien.web.Letters;

/**
 * Asks all organisers of an initiative, each by a link of her own of which we keep no more than a
 * hash. The mail names the initiative, not who asks or what for.
 */
@Dependent
class OrganiserAsks {

  private final EntityManager entityManager;
  private final Letters letters;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  OrganiserAsks(EntityManager entityManager, Letters letters, Secrets secrets, Clock clock) {
    this.entityManager = entityManager;
    this.letters = letters;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Asks everybody whose initiative it is. */
  void ask(Match match) {
    Initiative initiative = match.taker().initiative().orElseThrow();
    initiative.people().forEach(person -> ask(match, person, initiative.name()));
  }

  private void ask(Match match, Person person, String name) {
    String token = Secrets.token();
    of(match, person)
        .ifPresentOrElse(
            before -> before.again(hash(token), clock.instant()),
            () ->
                entityManager.persist(
                    new OrganiserAsk(match, person, hash(token), clock.instant())));
    letters
        .to(person, "initiative-asked")
        .with(name)
        .action("yes", "/oppakken/" + token + "/ja")
        .action("no", "/oppakken/" + token + "/nee")
        .send();
  }

  private Optional<OrganiserAsk> of(Match match, Person person) {
    return entityManager
        .createQuery(
            "select a from OrganiserAsk a where a.match.id = :match and a.person.id = :person",
            OrganiserAsk.class)
        .setParameter("match", match.id())
        .setParameter("person", person.id())
        .getResultStream()
        .findFirst();
  }

  /** The one that a link belongs to. */
  Optional<OrganiserAsk> ofToken(String token) {
    return entityManager
        .createQuery("select a from OrganiserAsk a where a.tokenHash = :hash", OrganiserAsk.class)
        .setParameter("hash", hash(token))
        .getResultStream()
        .findFirst();
  }

  /** What is kept of the token in a link. */
  private String hash(String token) {
    return secrets.hash("organiser-ask", token);
  }
}
