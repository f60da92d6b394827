package nl.omzien.match;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.Willing;
import nl.omzien.moderation.Measures;
import nl.omzien.moderation.Recusals;
import nl.omzien.moderation.Screening;
import nl.omzien.person.KeptApart;
import nl.omzien.person.People;
import nl.omzien.person.TeamLetters;
import nl.omzien.place.Places;
import nl.omzien.platform.DueRows;
import nl.omzien.platform.History;
import nl.omzien.platform.Secrets;
import nl.omzien.platform.Settings;
import nl.omzien.platform.Step;
import nl.omzien.request.Asking;
import nl.omzien.request.DueRequests;
import nl.omzien.request.Expiry;
import nl.omzien.request.HelpRequests;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Told;
import nl.omzien.testing.Village;
import nl.omzien.understanding.Understanding;
import nl.omzien.volunteer.Agreements;
import nl.omzien.volunteer.Conduct;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Letters;
import nl.omzien.web.TestLetters;

/** All that brings people together, put together by hand around one transaction. */
final class Matching {

  static final Policy POLICY = Policy.shipped();

  private static final Understanding UNDERSTANDING = new Understanding();
  private static final Screening SCREENING = new Screening();

  final HelpRequests requests;
  final Volunteers volunteers;
  final Matches matches;
  final FollowUps followUps;
  final Connection connection;
  final Completion completion;
  final Reminders reminders;
  final History history;
  final Asks asks;
  final AskingRounds rounds;
  final Proposals proposals;
  final Widening widening;
  final Answering answering;
  final Calling calling;
  final Helpers helpers;
  final RingStep step;
  final Silence silence;
  final OrganiserAsks organiserAsks;
  final OrganiserAnswering organiserAnswering;
  final TakenUp takenUp;
  final Forsaken forsaken;
  final Turns turns;
  final Substitution substitution;
  final TurnWarning turnWarning;
  final Attentions attentions;
  final ClearanceEnding clearanceEnding;

  Matching(EntityManager em, Village village) {
    this(em, village.clock(), TestSettings.plain());
  }

  Matching(EntityManager em, Clock clock, Settings settings) {
    this(em, clock, settings, POLICY);
  }

  /** By another policy for the first time that somebody helps. */
  Matching(EntityManager em, Clock clock, Settings settings, Policy policy) {
    requests = new HelpRequests(em);
    volunteers = new Volunteers(em);
    matches = new Matches(em);
    followUps = new FollowUps(em);
    history = new History(em, clock);
    Letters letters = TestLetters.in(em, settings, clock);
    organiserAsks = new OrganiserAsks(em, letters, new Secrets(settings), clock);
    MatchLetters matchLetters = new MatchLetters(letters, organiserAsks);
    takenUp = new TakenUp(em);
    asks = new Asks(em);
    rounds = new AskingRounds(em);
    AskLetters askLetters = new AskLetters(letters, new Secrets(settings));
    RoundEnd roundEnd = new RoundEnd(rounds, asks, askLetters);
    RequestNeeds needs = new RequestNeeds(UNDERSTANDING, SCREENING, POLICY);
    attentions = new Attentions(em, history, clock);
    connection =
        new Connection(
            requests,
            new RoomLeft(volunteers, new Initiatives(em, clock), matches, takenUp),
            matches,
            new Admission(
                needs, new Agreements(em, Conduct.shipped(), clock), new Measures(em), clock),
            new Acquainting(matches, attentions, policy),
            matchLetters,
            roundEnd,
            history,
            clock);
    completion =
        new Completion(
            requests, matches, followUps, connection, matchLetters, history, settings, clock);
    Expiry expiry = new Expiry(history, new Told<>(connection::requestEnded), clock);
    DueRows rows = new DueRows(new Step());
    reminders =
        new Reminders(
            requests,
            new DueRequests(em),
            letters,
            new Secrets(settings),
            history,
            settings,
            expiry,
            rows,
            new Told<>(connection::requestEnded),
            clock);
    helpers = new Helpers(volunteers, matches, asks, new KeptApart(em), clock);
    Groups groups = new Groups(new Willing(em), takenUp, asks, new KeptApart(em), clock);
    Takers takers = new Takers(helpers, groups, volunteers, new Initiatives(em, clock));
    proposals =
        new Proposals(
            helpers,
            takers,
            new Activities(new Initiatives(em, clock), clock),
            needs,
            POLICY,
            UNDERSTANDING.taxonomy(),
            clock);
    widening =
        new Widening(
            rounds,
            new Ring(asks, askLetters, organiserAsks, proposals, takers),
            roundEnd,
            proposals,
            new Oversight(needs),
            matches,
            requests,
            history,
            POLICY,
            clock);
    Welcome welcome = new Welcome(proposals);
    answering =
        new Answering(
            asks, askLetters, connection, welcome, matches, requests, takers, POLICY, clock);
    organiserAnswering =
        new OrganiserAnswering(organiserAsks, requests, matches, welcome, answering, connection);
    calling = new Calling(em, answering, requests, new Recusals(em), history, POLICY, clock);
    Parting parting = new Parting(matchLetters, history, clock);
    forsaken = new Forsaken(em, takenUp, requests, matches, parting, rows);
    silence =
        new Silence(
            matches,
            requests,
            parting,
            matchLetters,
            new Secrets(settings),
            history,
            POLICY,
            clock);
    turns = new Turns(em);
    substitution =
        new Substitution(
            turns,
            matches,
            new Asking(
                requests,
                new Measures(em),
                SCREENING,
                history,
                letters,
                new Told<>(asked -> {}),
                clock),
            requests,
            letters,
            history,
            clock);
    turnWarning =
        new TurnWarning(
            turns,
            requests,
            expiry,
            new TeamLetters(new People(em), new Places(em), letters),
            letters,
            history,
            rows,
            POLICY,
            clock);
    clearanceEnding =
        new ClearanceEnding(
            volunteers,
            matches,
            needs,
            attentions,
            new TeamLetters(new People(em), new Places(em), letters),
            letters,
            history,
            rows,
            POLICY,
            clock);
    step = new RingStep(rounds, asks, widening, roundEnd, POLICY, clock);
  }
}
