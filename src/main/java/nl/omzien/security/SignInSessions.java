package nl.omzien.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.platform.Email;
import nl.omzien.platform.Secrets;

/** The browsers in which people are signed in, and the codes by which they get in. */
@Dependent
public class SignInSessions {

  private final EntityManager entityManager;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  SignInSessions(EntityManager entityManager, Secrets secrets, Clock clock) {
    this.entityManager = entityManager;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Signs a person in on this device; gives the token for the cookie. */
  public String open(Long personId, Optional<String> userAgent) {
    String token = Secrets.token();
    entityManager.persist(
        new SignInSession(hash(token), personId, Device.of(userAgent), clock.instant()));
    return token;
  }

  /** Where this visitor is signed in, newest first. */
  List<SignInSession> of(Visitor visitor) {
    return entityManager
        .createQuery(
            "select s from SignInSession s where s.personId = :person and s.expiresAt > :now"
                + " order by s.seenAt desc",
            SignInSession.class)
        .setParameter("person", visitor.id())
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /** Ends one of the visitor's own sessions; another's is simply not there. */
  boolean end(Visitor visitor, Long sessionId) {
    return entityManager
            .createQuery("delete from SignInSession s where s.id = :id and s.personId = :person")
            .setParameter("id", sessionId)
            .setParameter("person", visitor.id())
            .executeUpdate()
        > 0;
  }

  /** Ends the session with this cookie. */
  void end(String token) {
    entityManager
        .createQuery("delete from SignInSession s where s.tokenHash = :hash")
        .setParameter("hash", hash(token))
        .executeUpdate();
  }

  /** Throws away the sessions whose time is over; one that is ended is gone at once. */
  void forgetOld() {
    entityManager
        .createQuery("delete from SignInSession s where s.expiresAt <= :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** The account with this address, made when there is none; two at once find the same. */
  Long accountOf(Email email, String language) {
    entityManager
        .createNativeQuery(
            "insert into person (email, language, created_at) values (?1, ?2, ?3)"
                + " on conflict (email) do nothing")
        .setParameter(1, email.address())
        .setParameter(2, language)
        .setParameter(3, clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .executeUpdate();
    Number id =
        (Number)
            entityManager
                .createNativeQuery("select id from person where email = ?1")
                .setParameter(1, email.address())
                .getSingleResult();
    return id.longValue();
  }

  String hash(String token) {
    return secrets.hash("session", token);
  }
}
