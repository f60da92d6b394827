package nl.omzien.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.platform.Job;
import nl.omzien.platform.Secrets;
import nl.omzien.web.Letters;

/**
 * Twice a year organisers are asked whether all of it still holds; one press of a button says so.
 * What nobody confirms rests in the end, and its organisers and whoever meant to come hear that.
 */
@ApplicationScoped
public class StillOn implements Job {

  private Initiatives initiatives;
  private Unconfirmed unconfirmed;
  private DateNews news;
  private Secrets secrets;
  private Letters letters;
  private History history;
  private Clock clock;

  /** For the container's proxy only. */
  protected StillOn() {}

  @Inject
  StillOn(
      Initiatives initiatives,
      Unconfirmed unconfirmed,
      DateNews news,
      Secrets secrets,
      Letters letters,
      History history,
      Clock clock) {
    this.initiatives = initiatives;
    this.unconfirmed = unconfirmed;
    this.news = news;
    this.secrets = secrets;
    this.letters = letters;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    unconfirmed.toAsk(now).forEach(initiative -> ask(initiative, now));
    unconfirmed.toRest(now).forEach(this::rest);
  }

  private void ask(Initiative initiative, Instant now) {
    String token = Secrets.token();
    initiative.asked(hash(token), now);
    history.add(Initiative.KIND, initiative.id(), null, "asked-to-confirm", "");
    for (Person one : initiative.people()) {
      letters
          .to(one, "still-on")
          .with(initiative.name())
          .action("action", "/initiatieven/bevestiging/" + token)
          .send();
    }
  }

  private void rest(Initiative initiative) {
    initiative.rest();
    news.unsure(initiative);
    history.add(Initiative.KIND, initiative.id(), null, "rests", "");
    for (Person one : initiative.people()) {
      letters
          .to(one, "rests")
          .with(initiative.name())
          .action("action", OrganiserPages.page(initiative.reference()))
          .send();
    }
  }

  /** The one that a link is about, while it has not ended. */
  Optional<Initiative> asked(String token) {
    return unconfirmed.of(hash(token));
  }

  /** All of it still holds; tells whether there was something to say that of. */
  Optional<Initiative> confirm(String token) {
    Optional<Initiative> found = asked(token).flatMap(one -> initiatives.hold(one.id()));
    found.ifPresent(
        initiative -> {
          initiative.confirm(clock.instant());
          history.add(Initiative.KIND, initiative.id(), null, "confirmed", "");
        });
    return found;
  }

  /** What is kept of the token in the link. */
  private String hash(String token) {
    return secrets.hash("still-on", token);
  }
}
