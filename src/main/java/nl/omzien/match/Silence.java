package nl.omzien.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.platform.History;
import nl.omzien.platform.Job;
import nl.omzien.platform.Secrets;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;

/**
 * Two who are connected and of whom nothing is heard are asked how it goes; when that brings no
 * answer either, help is sought again. Whoever has no address is called by the team instead.
 */
@ApplicationScoped
public class Silence implements Job {

  /** Whoever said that it goes well is left in peace so much longer. */
  private static final int LONGER = 4;

  private Matches matches;
  private HelpRequests requests;
  private Parting parting;
  private MatchLetters letters;
  private Secrets secrets;
  private History history;
  private Policy policy;
  private Clock clock;

  /** For the container's proxy only. */
  protected Silence() {}

  @Inject
  Silence(
      Matches matches,
      HelpRequests requests,
      Parting parting,
      MatchLetters letters,
      Secrets secrets,
      History history,
      Policy policy,
      Clock clock) {
    this.matches = matches;
    this.requests = requests;
    this.parting = parting;
    this.letters = letters;
    this.secrets = secrets;
    this.history = history;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    Policy.Asking asking = policy.asking();
    if (asking.quiet().hold(now)) {
      return;
    }
    Instant heardBefore = now.minus(asking.silent().multipliedBy(LONGER));
    matches.silent(now.minus(asking.silent()), heardBefore).forEach(match -> nudge(match, now));
    matches.silentSinceNudge(now.minus(asking.back())).forEach(this::giveUp);
  }

  private void nudge(Match match, Instant now) {
    if (connected(match) && match.nudgedAt().isEmpty()) {
      String resident = Secrets.token();
      String volunteer = Secrets.token();
      match.contact().nudge(hash(resident), hash(volunteer), now);
      letters.silent(match, Side.RESIDENT, resident);
      letters.silent(match, Side.VOLUNTEER, volunteer);
      history.add(HelpRequest.KIND, match.request().id(), null, "contact-asked", "");
    }
  }

  private void giveUp(Match match) {
    boolean callInstead = match.request().person().email().isEmpty();
    if (!callInstead && connected(match) && match.nudgedAt().isPresent()) {
      parting.lost(match);
    }
  }

  /** Holds its request, so that no other node acts on it, and looks anew. */
  private boolean connected(Match match) {
    boolean held = requests.hold(match.request().id()).isPresent();
    matches.refresh(match);
    return held && match.status() == MatchStatus.CONNECTED;
  }

  /** The match that a link belongs to, while its answer still means something. */
  Optional<Match> asked(String token) {
    return matches.ofNudge(hash(token)).filter(match -> match.status() == MatchStatus.CONNECTED);
  }

  /**
   * The answer behind a link: it goes well, or they did not find each other.
   *
   * @return whether there was something to answer
   */
  boolean answer(String token, boolean well) {
    Optional<Match> found = asked(token).filter(this::connected);
    if (found.isPresent() && well) {
      found.get().contact().heard(clock.instant());
      history.add(HelpRequest.KIND, found.get().request().id(), null, "contact-made", "");
    } else if (found.isPresent()) {
      parting.lost(found.get());
    }
    return found.isPresent();
  }

  /** What is kept of the token in a link. */
  private String hash(String token) {
    return secrets.hash("contact", token);
  }
}
