package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.omzien.platform.History;
import nl.omzien.platform.Settings;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.web.SpokenTime;

/**
 * Marking help as done, by either of the two or by the team for them: both are asked how it went, a
 * call is planned for some weeks later, and everybody else who offered gets an answer.
 */
@Dependent
public class Completion {

  private final HelpRequests requests;
  private final Matches matches;
  private final FollowUps followUps;
  private final Connection connection;
  private final MatchLetters letters;
  private final History history;
  private final Settings settings;
  private final Clock clock;

  @Inject
  Completion(
      HelpRequests requests,
      Matches matches,
      FollowUps followUps,
      Connection connection,
      MatchLetters letters,
      History history,
      Settings settings,
      Clock clock) {
    this.requests = requests;
    this.matches = matches;
    this.followUps = followUps;
    this.connection = connection;
    this.letters = letters;
    this.history = history;
    this.settings = settings;
    this.clock = clock;
  }

  /** The help of one match is done. Twice is once. */
  public void done(Match match, Long who) {
    HelpRequest request = requests.hold(match.request().id()).orElseThrow();
    matches.refresh(match);
    if (match.status() == MatchStatus.DONE) {
      return;
    }
    Instant now = clock.instant();
    match.finish(now);
    followUps.plan(match, today().plusDays(settings.followUpDays()));
    letters.howDidItGo(match);
    boolean othersGoOn =
        matches.of(request).stream().anyMatch(other -> other.status() == MatchStatus.CONNECTED);
    // an expired request may still have a helper; it stays expired when she is done
    if (!othersGoOn && request.status().mayBecome(HelpRequestStatus.DONE)) {
      finish(request, who, now);
    }
  }

  /** The whole request is done, helped by a match or in another way. Twice is once. */
  public void done(HelpRequest held, Long who) {
    HelpRequest request = requests.hold(held.id()).orElseThrow();
    if (request.status() == HelpRequestStatus.DONE) {
      return;
    }
    for (Match match : matches.of(request)) {
      if (match.status() == MatchStatus.CONNECTED) {
        match.finish(clock.instant());
        followUps.plan(match, today().plusDays(settings.followUpDays()));
        letters.howDidItGo(match);
      }
    }
    finish(request, who, clock.instant());
  }

  private void finish(HelpRequest request, Long who, Instant now) {
    request.finish(now);
    history.add(HelpRequest.KIND, request.id(), who, "done", "");
    connection.closeOthers(request, now);
  }

  /** The call was made; when the team is needed the request opens again (DOMAIN.md row 43). */
  public void called(FollowUp call, FollowUp.Result result, String note, Long memberId) {
    call.called(result, note, memberId, clock.instant());
    HelpRequest request = requests.hold(call.request().id()).orElseThrow();
    history.add(HelpRequest.KIND, request.id(), memberId, "called-" + result.code(), note);
    boolean again = result == FollowUp.Result.AGAIN || result == FollowUp.Result.NEEDS_TEAM;
    if (again && !request.status().alive()) {
      reopen(request, memberId);
    }
  }

  /** It did not last: help is sought again. */
  public void reopen(HelpRequest request, Long who) {
    request.open(clock.instant());
    history.add(HelpRequest.KIND, request.id(), who, "reopened", "");
  }

  private LocalDate today() {
    return clock.instant().atZone(SpokenTime.ZONE).toLocalDate();
  }
}
