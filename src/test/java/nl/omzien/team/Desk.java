package nl.omzien.team;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Appeals;
import nl.omzien.moderation.Authored;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.ReviewSource;
import nl.omzien.moderation.Reviews;
import nl.omzien.moderation.Screening;
import nl.omzien.moderation.Statements;
import nl.omzien.moderation.Verdicts;
import nl.omzien.platform.History;
import nl.omzien.platform.Settings;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.testing.Told;
import nl.omzien.testing.Village;
import nl.omzien.web.Fields;
import nl.omzien.web.TestLetters;
import nl.omzien.web.Texts;

/** All that reads and decides, put together by hand around one transaction. */
final class Desk {

  private static final Screening SCREENING = new Screening();

  final Reviews reviews;
  final Verdicts verdicts;
  final Settlement settlement;
  private final Readings readings;
  private final Judging judging;

  Desk(EntityManager em, Village village, Settings settings) {
    reviews = new Reviews(em);
    verdicts = new Verdicts(em);
    readings = new Readings(List.of(new Requests(new HelpRequests(em))));
    judging =
        new Judging(
            SCREENING,
            new Statements(new Appeals(em, village.clock()), village.clock()),
            TestLetters.in(em, settings, village.clock()),
            new History(em, village.clock()),
            new Told<>(decided -> {}),
            verdicts,
            settings,
            village.clock());
    settlement = new Settlement(verdicts, readings, judging, village.clock());
  }

  /** A member decides, as the page does; nothing when she does not find it. */
  void decide(Visitor member, String reference, Decision decision, String sentence) {
    Review review = reviews.hold(member, reference).orElseThrow();
    judging.decide(
        readings.of(review, member, Texts.in("nl")).orElseThrow(),
        decision,
        Fields.none().with("zin", sentence),
        member);
  }

  /** She takes back what did not leave yet; tells whether there was anything. */
  boolean undo(Visitor member, String reference) {
    return verdicts
        .pending(reviews.hold(member, reference).orElseThrow())
        .filter(verdict -> member.isPerson(verdict.memberId()))
        .map(
            verdict -> {
              verdicts.remove(verdict);
              return true;
            })
        .orElse(false);
  }

  /** Requests, as far as a decision needs them. */
  private record Requests(HelpRequests requests) implements ReviewSource {

    @Override
    public ReviewKind kind() {
      return ReviewKind.REQUEST;
    }

    @Override
    public Optional<Reading> read(Visitor visitor, Review review, Texts texts) {
      return requests
          .forTeam(visitor, review.reference())
          .map(
              request ->
                  new Reading(
                      request,
                      "",
                      "",
                      List.of(),
                      false,
                      Optional.empty(),
                      "/mijn/vragen/" + request.reference()));
    }

    @Override
    public Optional<Authored> ofAuthor(Visitor visitor, String reference) {
      return requests
          .mine(visitor, reference)
          .map(request -> new Authored(request, "/mijn/vragen/" + request.reference()));
    }
  }
}
