package nl.omzien.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.omzien.platform.History;

/** The time of a request is over: whoever offered for it hears that, by the event. */
@Dependent
public class Expiry {

  private final History history;
  private final Event<HelpRequestClosed> closed;
  private final Clock clock;

  @Inject
  public Expiry(History history, Event<HelpRequestClosed> closed, Clock clock) {
    this.history = history;
    this.closed = closed;
    this.clock = clock;
  }

  /** Ends a request that is held. */
  public void of(HelpRequest request) {
    request.expire(clock.instant());
    history.add(HelpRequest.KIND, request.id(), null, "expired", "");
    closed.fire(new HelpRequestClosed(request));
  }
}
