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

  /** Asks everybody whose initiative it is, for what a member proposed. */
  void ask(Match match) {
    match
        .taker()
        .people()
        .forEach(
            person ->
                of(match, person)
                    .ifPresentOrElse(
                        before -> before.again(hash(asked(match.taker(), person)), clock.instant()),
                        () ->
                            entityManager.persist(
                                new OrganiserAsk(
                                    match,
                                    person,
                                    hash(asked(match.taker(), person)),
                                    clock.instant()))));
  }

  /** Asks everybody whose initiative it is, in a round. */
  void ask(Ask ask) {
    ask.taker()
        .people()
        .forEach(
            person ->
                entityManager.persist(
                    new OrganiserAsk(
                        ask, person, hash(asked(ask.taker(), person)), clock.instant())));
  }

  /** Writes to one of them; gives the token in her links. */
  private String asked(Taker taker, Person person) {
    String token = Secrets.token();
    letters
        .to(person, "initiative-asked")
        .with(taker.name())
        .action("yes", "/oppakken/" + token + "/ja")
        .action("no", "/oppakken/" + token + "/nee")
        .send();
    return token;
  }

  /** One of them said yes: the others hear that they need not do anything. */
  void taken(Taker taker) {
    Person helper = taker.person().orElseThrow();
    Initiative initiative = taker.initiative().orElseThrow();
    initiative.people().stream()
        .filter(person -> !person.id().equals(helper.id()))
        .forEach(
            person ->
                letters
                    .to(person, "initiative-taken")
                    .with(helper.firstName(), initiative.name())
                    .action("action", "/mijn/initiatieven/" + initiative.reference())
                    .send());
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
