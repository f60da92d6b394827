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

/**
 * Connecting two people, so that no more help than was asked for, however many say yes at once: the
 * request's row is held first, then the helper's, always in that order.
 */
@Dependent
public class Connection {

  private final HelpRequests requests;
  private final RoomLeft room;
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
      RoomLeft room,
      Matches matches,
      Admission admission,
      Acquainting acquainting,
      MatchLetters letters,
      RoundEnd roundEnd,
      History history,
      Clock clock) {
    this.requests = requests;
    this.room = room;
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
    admission.checkHerself(seen, Taker.of(volunteer), volunteer.person());
    Match match = begin(seen, Taker.of(volunteer), reason, null);
    return yes(match, Side.VOLUNTEER, volunteer.person().id());
  }

  /**
   * Who was asked in a round says yes: a volunteer, or an organiser for her initiative.
   *
   * @param agreed whether the resident agreed beforehand: then both have said yes
   */
  Match accept(HelpRequest request, Taker taker, Person who, String reason, boolean agreed) {
    admission.checkHerself(request, taker, who);
    Match match = begin(request, taker, reason, null);
    if (agreed) {
      match.yes(Side.RESIDENT, clock.instant());
    }
    return yes(match, Side.VOLUNTEER, who.id(), Optional.of(who));
  }

  /** A member of the team proposes somebody; both are asked. Twice is once. */
  public Match propose(HelpRequest request, Taker taker, String reason, Person member) {
    return begin(request, taker, reason, member);
  }

  private Match begin(HelpRequest seen, Taker taker, String reason, Person member) {
    HelpRequest request = requests.hold(seen.id()).orElseThrow();
    if (request.status() != HelpRequestStatus.OPEN) {
      throw new NotOpenAnyMore("The request is " + request.status());
    }
    if (taker.people().stream().anyMatch(one -> one.id().equals(request.person().id()))) {
      throw new NotOpenAnyMore("Nobody helps herself");
    }
    if (request.asked().underSixteen()) {
      throw new NotOpenAnyMore("Under sixteen: the team and activities only");
    }
    if (!request.asked().proposedTo(taker.home())) {
      throw new NotOpenAnyMore("She was promised that only her own district sees it");
    }
    admission.check(request, taker);
    Optional<Match> known = matches.of(request, taker);
    boolean byTeam = member != null;
    if (known.filter(match -> !match.mayBeginAgain(byTeam)).isPresent()) {
      return known.get();
    }
    Instant now = clock.instant();
    known.ifPresent(match -> match.again(reason, member, now));
    Match match =
        known.orElseGet(
            () -> matches.add(new Match(Reference.next(), request, taker, reason, member, now)));
    history.add(
        HelpRequest.KIND,
        request.id(),
        byTeam ? member.id() : taker.people().get(0).id(),
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
    return yes(match, side, who, match.taker().person());
  }

  /** An organiser says yes for her initiative, in the same way; the first one it is. */
  Match yes(Match match, Person organiser) {
    return yes(match, Side.VOLUNTEER, organiser.id(), Optional.of(organiser));
  }

  private Match yes(Match match, Side side, Long who, Optional<Person> helper) {
    Instant now = clock.instant();
    HelpRequest request = requests.hold(match.request().id()).orElseThrow();
    matches.refresh(match);
    if (match.status() == MatchStatus.CONNECTED) {
      return match;
    }
    if (request.status() != HelpRequestStatus.OPEN || connected(request) >= wanted(request)) {
      throw new NotOpenAnyMore("The request is " + request.status());
    }
    boolean before = match.saidYes(side);
    if (side == Side.VOLUNTEER) {
      admission.checkHerself(request, match.taker(), helper.orElseThrow());
      helper.ifPresent(match.taker()::by);
    } else {
      admission.check(request, match.taker());
    }
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
      admission.check(request, match.taker());
      connect(match, request, clock.instant(), memberId);
    }
  }

  private void connect(Match match, HelpRequest request, Instant now, Long who) {
    room.holdFor(match);
    match.connect(now);
    history.add(HelpRequest.KIND, request.id(), who, "connected", "");
    letters.connected(match);
    acquainting.together(match);
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
