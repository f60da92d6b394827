package nl.omzien.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Authored;
import nl.omzien.moderation.Decided;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Removed;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.ReviewSource;
import nl.omzien.moderation.Shown;
import nl.omzien.moderation.ShownSource;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fact;
import nl.omzien.web.Texts;

/** Requests as the team reads them, and what follows when one is declined. */
@Dependent
class RequestReading implements ReviewSource, ShownSource {

  private final HelpRequests requests;
  private final Taxonomy taxonomy;
  private final Event<HelpRequestClosed> closed;
  private final Clock clock;

  @Inject
  RequestReading(
      HelpRequests requests, Taxonomy taxonomy, Event<HelpRequestClosed> closed, Clock clock) {
    this.requests = requests;
    this.taxonomy = taxonomy;
    this.closed = closed;
    this.clock = clock;
  }

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
                    request.asked().neighbourhood().name(),
                    request.asked().districtOnly()
                        ? request.asked().neighbourhood().district().name()
                        : request.asked().neighbourhood().name(),
                    facts(request, texts),
                    request.toConfirm(),
                    request.mayBeCalled() ? request.person().telephone() : Optional.empty(),
                    "/mijn/vragen/" + request.reference()));
  }

  @Override
  public Optional<Authored> ofAuthor(Visitor visitor, String reference) {
    return requests
        .mine(visitor, reference)
        .map(request -> new Authored(request, "/mijn/vragen/" + reference));
  }

  @Override
  public Optional<Shown> shown(Visitor visitor, String reference) {
    return requests.seen(visitor, reference).map(RequestReading::shown);
  }

  @Override
  public Optional<Shown> forTeam(Visitor visitor, String reference) {
    return requests.forTeam(visitor, reference).map(RequestReading::shown);
  }

  private static Shown shown(HelpRequest request) {
    return new Shown(
        HelpRequest.KIND,
        request.reference(),
        request.publicText(),
        request.asked().neighbourhood().district().code(),
        request.seenByOthers());
  }

  /** The same when it is taken down. */
  void closeWhenRemoved(@Observes Removed removed) {
    if (removed.content() instanceof HelpRequest request) {
      closed.fire(new HelpRequestClosed(request));
    }
  }

  /** Whoever offered help to a request that is declined must not wait for an answer. */
  void closeWhenDeclined(@Observes Decided decided) {
    if (decided.decision() == Decision.DECLINE
        && decided.content() instanceof HelpRequest request) {
      closed.fire(new HelpRequestClosed(request));
    }
  }

  private List<Fact> facts(HelpRequest request, Texts texts) {
    Asked asked = request.asked();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(texts, "category", category(asked, texts)));
    facts.add(fact(texts, "when", new RequestWords(texts, clock).when(asked)));
    facts.add(fact(texts, "channel", texts.of("channel." + request.channel().code())));
    facts.add(fact(texts, "reach", reach(asked, texts)));
    facts.add(fact(texts, "helpers", String.valueOf(asked.helpersWanted())));
    if (asked.underSixteen()) {
      facts.add(fact(texts, "under-sixteen", texts.of("yes")));
    }
    return facts;
  }

  private String category(Asked asked, Texts texts) {
    return taxonomy
        .category(asked.category())
        .map(Category::label)
        .orElseGet(() -> texts.of("ask.category.unknown"));
  }

  private static String reach(Asked asked, Texts texts) {
    String way = texts.of("reach-by." + asked.reachBy().code());
    return asked.noCalls() ? way + ", " + texts.of("queue.no-calls") : way;
  }

  private static Fact fact(Texts texts, String name, String value) {
    return new Fact(texts.of("queue.fact." + name), value);
  }
}
