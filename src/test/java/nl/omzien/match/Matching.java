package nl.omzien.match;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.omzien.platform.History;
import nl.omzien.platform.Secrets;
import nl.omzien.platform.Settings;
import nl.omzien.request.HelpRequests;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Told;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Letters;
import nl.omzien.web.TestLetters;

/** All that brings people together, put together by hand around one transaction. */
final class Matching {

  final HelpRequests requests;
  final Volunteers volunteers;
  final Matches matches;
  final FollowUps followUps;
  final Connection connection;
  final Completion completion;
  final Reminders reminders;
  final History history;

  Matching(EntityManager em, Village village) {
    this(em, village.clock(), TestSettings.plain());
  }

  Matching(EntityManager em, Clock clock, Settings settings) {
    requests = new HelpRequests(em);
    volunteers = new Volunteers(em);
    matches = new Matches(em);
    followUps = new FollowUps(em);
    history = new History(em, clock);
    Letters letters = TestLetters.in(em, settings, clock);
    MatchLetters matchLetters = new MatchLetters(letters);
    connection = new Connection(requests, volunteers, matches, matchLetters, history, clock);
    completion =
        new Completion(
            requests, matches, followUps, connection, matchLetters, history, settings, clock);
    reminders =
        new Reminders(
            requests,
            letters,
            new Secrets(settings),
            history,
            settings,
            new Told<>(connection::requestEnded),
            clock);
  }
}
