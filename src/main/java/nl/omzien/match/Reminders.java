package nl.omzien.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.platform.DueRows;
import nl.omzien.platform.History;
import nl.omzien.platform.Job;
import nl.omzien.platform.Secrets;
import nl.omzien.platform.Settings;
import nl.omzien.request.DueRequests;
import nl.omzien.request.Expiry;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestClosed;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.web.Letters;

/**
 * Nobody is left in silence: whoever was not helped in time is asked whether she still seeks help;
 * no answer means that the request expires and everybody who offered hears it.
 */
@ApplicationScoped
public class Reminders implements Job {

  private HelpRequests requests;
  private DueRequests due;
  private Letters letters;
  private Secrets secrets;
  private History history;
  private Settings settings;
  private Expiry expiry;
  private DueRows rows;
  private Event<HelpRequestClosed> closed;
  private Clock clock;

  /** For the container's proxy only. */
  protected Reminders() {}

  @Inject
  Reminders(
      HelpRequests requests,
      DueRequests due,
      Letters letters,
      Secrets secrets,
      History history,
      Settings settings,
      Expiry expiry,
      DueRows rows,
      Event<HelpRequestClosed> closed,
      Clock clock) {
    this.requests = requests;
    this.due = due;
    this.letters = letters;
    this.secrets = secrets;
    this.history = history;
    this.settings = settings;
    this.expiry = expiry;
    this.rows = rows;
    this.closed = closed;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return DueRows.PAUSE;
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    rows.each(
        () -> due.toRemind(now.minus(Duration.ofDays(settings.reminderDays()))),
        id -> requests.hold(id).ifPresent(request -> remind(request, now)));
    rows.each(
        () -> due.toExpire(now.minus(Duration.ofDays(settings.expiryDays()))),
        id -> requests.hold(id).ifPresent(this::expire));
  }

  private void remind(HelpRequest request, Instant now) {
    if (request.status() != HelpRequestStatus.OPEN || request.remindedAt().isPresent()) {
      return;
    }
    String token = Secrets.token();
    request.remind(hash(token), now);
    history.add(HelpRequest.KIND, request.id(), null, "reminded", "");
    letters
        .to(request.person(), "reminder")
        .action("yes", "/herinnering/" + token + "/ja")
        .action("no", "/herinnering/" + token + "/nee")
        .send();
  }

  private void expire(HelpRequest request) {
    boolean callInstead = request.person().email().isEmpty();
    if (request.status() != HelpRequestStatus.OPEN || callInstead) {
      return;
    }
    expiry.of(request);
    letters
        .to(request.person(), "expired")
        .action("action", "/mijn/vragen/" + request.reference())
        .send();
  }

  /** The request that a link belongs to, while its answer still means something. */
  Optional<HelpRequest> asked(String token) {
    return due.ofReminder(hash(token))
        .filter(
            request ->
                request.status() == HelpRequestStatus.OPEN
                    || request.status() == HelpRequestStatus.EXPIRED);
  }

  /**
   * The answer behind a link: she still seeks help, or not any more. A no after the request expired
   * is welcome and changes nothing.
   *
   * @return whether there was something to answer
   */
  boolean answer(String token, boolean stillWanted) {
    Optional<HelpRequest> found = asked(token).flatMap(request -> requests.hold(request.id()));
    found.ifPresent(request -> answer(request, stillWanted, clock.instant()));
    return found.isPresent();
  }

  private void answer(HelpRequest request, boolean stillWanted, Instant now) {
    Long who = request.person().id();
    if (stillWanted) {
      request.stillWanted(now);
      history.add(HelpRequest.KIND, request.id(), who, "still-wanted", "");
    } else if (request.status() == HelpRequestStatus.OPEN) {
      request.withdraw(now);
      history.add(HelpRequest.KIND, request.id(), who, "withdrawn", "");
      closed.fire(new HelpRequestClosed(request));
    }
  }

  /** What is kept of the token in the link. */
  private String hash(String token) {
    return secrets.hash("reminder", token);
  }
}
