package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Recusals;
import nl.omzien.person.Person;
import nl.omzien.platform.Fetch;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;

/**
 * Members call volunteers who are asked in a round and have no address. The round does not wait for
 * it: who is called says the same as others say by mail, while it is still needed. A member finds
 * what is asked in her own districts.
 */
@Dependent
public class Calling {

  private final EntityManager entityManager;
  private final Answering answering;
  private final HelpRequests requests;
  private final Recusals recusals;
  private final History history;
  private final Policy policy;
  private final Clock clock;

  @Inject
  public Calling(
      EntityManager entityManager,
      Answering answering,
      HelpRequests requests,
      Recusals recusals,
      History history,
      Policy policy,
      Clock clock) {
    this.entityManager = entityManager;
    this.answering = answering;
    this.requests = requests;
    this.recusals = recusals;
    this.history = history;
    this.policy = policy;
    this.clock = clock;
  }

  /** Whom to call now, the longest waiting first. */
  public List<Ask> open(Visitor member) {
    return served(member)
        ? hers(
                "a.status = :waiting and a.round.request.life.status = :open"
                    + " order by a.askedAt, a.id",
                member)
            .setParameter("waiting", AskStatus.WAITING)
            .setParameter("open", HelpRequestStatus.OPEN)
            .getResultStream()
            .filter(ask -> answering.state(ask) == AnswerState.OPEN)
            .toList()
        : List.of();
  }

  /** One of them, whether or not it is still needed. */
  public Optional<Ask> find(Visitor member, long id) {
    return served(member)
        ? hers("a.id = :id", member).setParameter("id", id).getResultStream().findFirst()
        : Optional.empty();
  }

  /** Whether she may still say yes, no or later. */
  public boolean needed(Ask ask) {
    return ask.status() == AskStatus.WAITING && answering.state(ask) == AnswerState.OPEN;
  }

  /** Between which hours people are called. */
  public QuietHours quiet() {
    return policy.asking().quiet();
  }

  /** This member calls her; she may take it over from a colleague. */
  public void by(Ask seen, Person member) {
    requests.hold(seen.round().request().id());
    entityManager.refresh(seen);
    seen.by(member);
  }

  /**
   * What she answered by telephone. Twice is once.
   *
   * @param word {@code ja}, {@code nee} or {@code later}
   * @return how it stands now, as in message keys
   */
  public String answered(Ask seen, String word, Person member) {
    requests.hold(seen.round().request().id());
    entityManager.refresh(seen);
    boolean first = needed(seen);
    if (!first && seen.status() == AskStatus.LATER) {
      return AnswerState.LATER.code();
    }
    String now = answering.answer(seen, Answer.of(word)).code();
    if (first) {
      seen.by(member);
      // not who and what she said: that is forgotten with the ask
      history.add(
          HelpRequest.KIND, seen.round().request().id(), member.id(), "volunteer-called", "");
    }
    return now;
  }

  private static boolean served(Visitor member) {
    return member.staff() && !member.districts().isEmpty();
  }

  private TypedQuery<Ask> hers(String which, Visitor member) {
    return Fetch.along(
            entityManager.createQuery(
                "select a from Ask a where a.byTelephone = true"
                    + " and a.round.request.asked.neighbourhood.district.code in :districts"
                    + " and a.round.request.review.id not in :aside and "
                    + which,
                Ask.class),
            "a.round.request.asked.neighbourhood.district",
            "a.taker.volunteer.person")
        .setParameter("districts", member.districts())
        .setParameter("aside", recusals.of(member));
  }
}
