package nl.omzien.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import nl.omzien.person.Person;
import nl.omzien.platform.Fetch;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.web.Letters;

/** All referrals. Whoever may see a request may see to whom it was referred. */
@Dependent
public class Referrals {

  private final EntityManager entityManager;
  private final History history;
  private final Letters letters;
  private final Clock clock;

  @Inject
  public Referrals(EntityManager entityManager, History history, Letters letters, Clock clock) {
    this.entityManager = entityManager;
    this.history = history;
    this.letters = letters;
    this.clock = clock;
  }

  /** Of one request, oldest first; the caller may see that request. */
  public List<Referral> of(HelpRequest request) {
    return Fetch.along(
            entityManager.createQuery(
                "select r from Referral r where r.request.id = :request order by r.id",
                Referral.class),
            "r.member",
            "r.organisation.team",
            "r.organisation.reaching.neighbourhood.district.team",
            "r.organisation.reaching.location.neighbourhood.district.team")
        .setParameter("request", request.id())
        .getResultList();
  }

  /**
   * Points whoever asks to an organisation, and writes to her that there is something to read; the
   * mail does not say what, for others may read it too.
   *
   * @param request held, so that twice at once is once
   * @return whether it is new
   */
  public boolean refer(HelpRequest request, Organisation organisation, Person member) {
    boolean before =
        of(request).stream().anyMatch(one -> one.organisation().id().equals(organisation.id()));
    if (before) {
      return false;
    }
    entityManager.persist(new Referral(request, organisation, member, clock.instant()));
    history.add(HelpRequest.KIND, request.id(), member.id(), "referred", organisation.name());
    letters
        .to(request.person(), "referred")
        .action("action", "/mijn/vragen/" + request.reference())
        .send();
    return true;
  }
}
