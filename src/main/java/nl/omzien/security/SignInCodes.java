package nl.omzien.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.platform.Email;
import nl.omzien.platform.Secrets;

/** The requests to sign in that still may be answered. */
@Dependent
class SignInCodes {

  private final EntityManager entityManager;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  SignInCodes(EntityManager entityManager, Secrets secrets, Clock clock) {
    this.entityManager = entityManager;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** What the mail and the browser get; only hashes stay behind. */
  record Issued(String code, String link, String browser) {}

  Issued issue(Email email, Optional<String> draftHash, String backTo, String language) {
    Issued issued = new Issued(Secrets.sixDigits(), Secrets.token(), Secrets.token());
    entityManager.persist(
        new SignInCode(
            email,
            hash("code:" + issued.browser(), issued.code()),
            hash("link", issued.link()),
            hash("browser", issued.browser()),
            draftHash,
            backTo,
            language,
            clock.instant()));
    return issued;
  }

  /** The request of this browser, held so that no one tries at the same moment. */
  Optional<SignInCode> ofBrowser(String browser) {
    return find("browserHash", hash("browser", browser));
  }

  /** The request that this link belongs to. */
  Optional<SignInCode> ofLink(String link) {
    return find("linkHash", hash("link", link));
  }

  String hashOfCode(String browser, String code) {
    return hash("code:" + browser, code);
  }

  /** Throws away what was used, and what nobody can use any more. */
  void forgetOld() {
    entityManager
        .createQuery("delete from SignInCode c where c.usedAt is not null or c.expiresAt <= :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  private Optional<SignInCode> find(String field, String hash) {
    return entityManager
        .createQuery("select c from SignInCode c where c." + field + " = :hash", SignInCode.class)
        .setParameter("hash", hash)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private String hash(String purpose, String secret) {
    return secrets.hash("sign-in-" + purpose, secret);
  }
}
