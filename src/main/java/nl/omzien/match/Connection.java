package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.platform.Reference;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestClosed;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;

/**
 * Connecting two people, so that no more help than was asked for, however many say yes at once: the
 * request's row is held first, then the volunteer's, always in that order.
 */
@Dependent
public class Connection {

  private final HelpRequests requests;
  private final Volunteers volunteers;
  private final Matches matches;
  private final Admission admission;
  private final Acquainting acquainting;
  private final MatchLetters letters;
  private final RoundEnd roundEnd;
  private final History history;
  private final Clock clock;

  @Inject
  Connection(
      HelpRequests requests,
      Volunteers volunteers,
      Matches matches,
      Admission admission,
      Acquainting acquainting,
      MatchLetters letters,
      RoundEnd roundEnd,
      History history,
      Clock clock) {
    this.requests = requests;
    this.volunteers = volunteers;
    this.matches = matches;
    this.admission = admission;
    this.acquainting = acquainting;
    this.letters = letters;
    this.roundEnd = roundEnd;
    this.history = history;
    this.clock = clock;
  }

  /** A volunteer offers herself for a request that she may see. Twice is once. */
  public Match offer(HelpRequest seen, Volunteer volunteer, String reason) {
    admission.checkHerself(seen, volunteer);
    Match match = begin(seen, volunteer, reason, null);
    return yes(match, Side.VOLUNTEER, volunteer.person().id());
  }

  /**
   * A volunteer who was asked says yes.
   *
   * @param agreed whether the resident agreed beforehand: then both have said yes
   */
  Match accept(HelpRequest request, Volunteer volunteer, String reason, boolean agreed) {
    admission.checkHerself(request, volunteer);
    Match match = begin(request, volunteer, reason, null);
    if (agreed) {
      match.yes(Side.RESIDENT, clock.instant());
    }
    return yes(match, Side.VOLUNTEER, volunteer.person().id());
  }

  /** A member of the team proposes a volunteer; both are asked. Twice is once. */
  public Match propose(HelpRequest request, Volunteer volunteer, String reason, Person member) {
    return begin(request, volunteer, reason, member);
  }

  private Match begin(HelpRequest seen, Volunteer volunteer, String reason, Person member) {
    HelpRequest request = requests.hold(seen.id()).orElseThrow();
    if (request.status() != HelpRequestStatus.OPEN) {
      throw new NotOpenAnyMore("The request is " + request.status());
    }
    if (request.person().id().equals(volunteer.person().id())) {
      throw new NotOpenAnyMore("Nobody helps herself");
    }
    if (request.asked().underSixteen()) {
      throw new NotOpenAnyMore("Under sixteen: the team and activities only");
    }
    if (!request.asked().proposedTo(volunteer.offer().neighbourhood())) {
      throw new NotOpenAnyMore("She was promised that only her own district sees it");
    }
    admission.check(request, volunteer);
    Optional<Match> known = matches.of(request, volunteer);
    boolean byTeam = member != null;
    if (known.filter(match -> !match.mayBeginAgain(byTeam)).isPresent()) {
      return known.get();
    }
    Instant now = clock.instant();
    known.ifPresent(match -> match.again(reason, member, now));
    Match match =
        known.orElseGet(
            () ->
                matches.add(new Match(Reference.next(), request, volunteer, reason, member, now)));
    history.add(
        HelpRequest.KIND,
        request.id(),
        byTeam ? member.id() : volunteer.person().id(),
        byTeam ? "helper-proposed" : "helper-offered",
        "");
    acquainting.begins(match);
    if (byTeam) {
      letters.proposed(match);
    }
    return match;
  }

  /**
   * One side says yes, or a member of the team for a resident who said so by telephone.
   *
   * @throws NotOpenAnyMore when as many as were asked for have said yes already
   * @throws ClearanceFirst when her certificate (VOG) counts no longer
   */
  public Match yes(Match match, Side side, Long who) {
    Instant now = clock.instant();
    HelpRequest request = requests.hold(match.request().id()).orElseThrow();
    matches.refresh(match);
    if (match.status() == MatchStatus.CONNECTED) {
      return match;
    }
    if (request.status() != HelpRequestStatus.OPEN || connected(request) >= wanted(request)) {
      throw new NotOpenAnyMore("The request is " + request.status());
    }
    if (side == Side.VOLUNTEER) {
      admission.checkHerself(request, match.volunteer());
    } else {
      admission.check(request, match.volunteer());
    }
    boolean before = match.saidYes(side);
    match.yes(side, now);
    if (match.bothSaidYes() && !acquainting.holdsUp(match)) {
      connect(match, request, now, who);
    } else if (!before && side == Side.VOLUNTEER) {
      letters.offered(match);
    }
    return match;
  }

  /** A member has talked with a new volunteer: two who waited for that are connected now. */
  public void talkedWith(Match match, Long memberId) {
    HelpRequest request = requests.hold(match.request().id()).orElseThrow();
    matches.refresh(match);
    boolean waits = match.status() == MatchStatus.WAITING && match.bothSaidYes();
    if (waits
        && request.status() == HelpRequestStatus.OPEN
        && connected(request) < wanted(request)) {
      admission.check(request, match.volunteer());
      connect(match, request, clock.instant(), memberId);
    }
  }

  private void connect(Match match, HelpRequest request, Instant now, Long who) {
    Volunteer volunteer = volunteers.hold(match.volunteer());
    if (matches.busyWith(volunteer) >= volunteer.offer().mostAtOnce()) {
      throw new NotOpenAnyMore("The volunteer helps as many as she wants");
    }
    match.connect(now);
    history.add(HelpRequest.KIND, request.id(), who, "connected", "");
    letters.connected(match);
    if (connected(request) >= wanted(request)) {
      request.connect();
      closeOthers(request, now);
    }
  }

  /** One side says no; the other gets a kind word. */
  public void no(Match match, Side side, Long who) {
    HelpRequest request = requests.hold(match.request().id()).orElseThrow();
    matches.refresh(match);
    boolean wasConnected = match.status() == MatchStatus.CONNECTED;
    if (match.status() == MatchStatus.DECLINED) {
      return;
    }
    match.decline(clock.instant());
    history.add(HelpRequest.KIND, request.id(), who, "helper-declined", "");
    if (wasConnected && request.status() == HelpRequestStatus.CONNECTED) {
      request.open(clock.instant());
    }
    letters.declined(match, side);
  }

  /** The two did not find each other, or nothing was heard of them: help is sought again. */
  void lost(Match match, Long who) {
    HelpRequest request = match.request();
    match.decline(clock.instant());
    history.add(HelpRequest.KIND, request.id(), who, "contact-lost", "");
    if (request.status() == HelpRequestStatus.CONNECTED) {
      request.open(clock.instant());
    }
    letters.lost(match);
  }

  /**
   * The request ended without them: everybody who offered hears it. When she took it back, whoever
   * was going to help hears it too and is free for somebody else.
   */
  void requestEnded(@Observes HelpRequestClosed ended) {
    Instant now = clock.instant();
    closeOthers(ended.request(), now);
    if (ended.request().status() == HelpRequestStatus.WITHDRAWN) {
      for (Match match : matches.of(ended.request())) {
        if (match.status() == MatchStatus.CONNECTED) {
          match.close(now);
          letters.closed(match);
        }
      }
    }
  }

  /** Closes what still waits for this request, with a kind word to whoever offered or was asked. */
  void closeOthers(HelpRequest request, Instant now) {
    roundEnd.of(request, now);
    for (Match other : matches.of(request)) {
      if (other.status() == MatchStatus.WAITING) {
        other.close(now);
        letters.closed(other);
      }
    }
  }

  private long connected(HelpRequest request) {
    return matches.connectedTo(request);
  }

  private static int wanted(HelpRequest request) {
    return request.asked().helpersWanted();
  }
}
