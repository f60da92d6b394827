package nl.omzien.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;

/** The activities beside all requests. Whoever may see a request may see its outings. */
@Dependent
public class Outings {

  private static final Set<OutingStatus> ANSWERED =
      EnumSet.of(OutingStatus.ADVISED, OutingStatus.CHOSEN, OutingStatus.VISITED);

  private final EntityManager entityManager;
  private final HelpRequests requests;
  private final History history;
  private final Clock clock;

  @Inject
  public Outings(EntityManager entityManager, HelpRequests requests, History history, Clock clock) {
    this.entityManager = entityManager;
    this.requests = requests;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Of one request, in the order in which they began; the caller may see that request. What others
   * see no longer does not stand beside it either.
   */
  public List<Outing> of(HelpRequest request) {
    return all(request).stream().filter(outing -> outing.initiative().seen()).toList();
  }

  private List<Outing> all(HelpRequest request) {
    return entityManager
        .createQuery(
            "select o from Outing o join fetch o.initiative where o.request.id = :request"
                + " order by o.id",
            Outing.class)
        .setParameter("request", request.id())
        .getResultList();
  }

  /** Of this request and this activity. */
  Optional<Outing> of(HelpRequest request, Initiative initiative) {
    return all(request).stream()
        .filter(outing -> outing.initiative().id().equals(initiative.id()))
        .findFirst();
  }

  /** She saw this activity before she asked. */
  Outing shown(HelpRequest request, Initiative initiative) {
    return of(request, initiative)
        .orElseGet(
            () -> {
              Outing outing = new Outing(request, initiative, clock.instant());
              entityManager.persist(outing);
              entityManager.flush();
              return outing;
            });
  }

  /**
   * Something became of an activity beside a request; an activity that did not stand there yet
   * begins now. The request's row is held, so that twice at once is once.
   *
   * @param who did it
   * @return whether anything changed
   */
  public boolean become(HelpRequest seen, Initiative initiative, OutingStatus next, Long who) {
    HelpRequest request = requests.hold(seen.id()).orElseThrow();
    Outing outing = shown(request, initiative);
    entityManager.refresh(outing);
    boolean changed = outing.become(next, clock.instant());
    if (changed) {
      history.add(
          HelpRequest.KIND, request.id(), who, "activity-" + next.code(), initiative.name());
    }
    return changed;
  }

  /** Who was invited to this activity and may be called: of the districts that one serves. */
  public List<HelpRequest> advised(Visitor visitor, Initiative initiative) {
    if (visitor.requireStaff().districts().isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select r from Outing o join o.request r where o.initiative.id = :initiative"
                + " and o.status = :advised and r.asked.neighbourhood.district.code in :districts"
                + " order by r.id",
            HelpRequest.class)
        .setParameter("initiative", initiative.id())
        .setParameter("advised", OutingStatus.ADVISED)
        .setParameter("districts", visitor.districts())
        .getResultList();
  }

  /** Keys of the requests for which an activity was advised or chosen: for counting only. */
  Set<Long> answered() {
    return new HashSet<>(
        entityManager
            .createQuery(
                "select o.request.id from Outing o where o.status in :answered", Long.class)
            .setParameter("answered", ANSWERED)
            .getResultList());
  }
}
