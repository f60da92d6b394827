package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.omzien.platform.Secrets;
import nl.omzien.web.Letters;

/**
 * Who comes to which date. Whoever changes anything here holds the row of the initiative: so many
 * places are so many people, however many press at once.
 */
@Dependent
class SignUps {

  private static final String PURPOSE = "sign-up";

  private final EntityManager entityManager;
  private final Secrets secrets;
  private final Letters letters;
  private final Clock clock;

  @Inject
  SignUps(EntityManager entityManager, Secrets secrets, Letters letters, Clock clock) {
    this.entityManager = entityManager;
    this.secrets = secrets;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Signs somebody up; the same form sent twice signs up once.
   *
   * @param token of the link by which she takes herself off
   */
  SignUp add(Initiative held, LocalDate day, Guest guest, String number, String token) {
    SignUp signUp =
        new SignUp(
            held,
            day,
            guest,
            room(held, day),
            number,
            secrets.hash(PURPOSE, token),
            clock.instant());
    entityManager.persist(signUp);
    tell(signUp, signUp.status() == SignUpStatus.PLACE ? "signed-up" : "waits", token);
    return signUp;
  }

  /** Whether the form with this number was sent before. */
  boolean known(String number) {
    return !entityManager
        .createQuery("select s.id from SignUp s where s.formNumber = :number", Long.class)
        .setParameter("number", number)
        .getResultList()
        .isEmpty();
  }

  /** Whether a place is left on this date, also when somebody waits: then it is for her. */
  boolean room(Initiative initiative, LocalDate day) {
    Integer capacity = initiative.welcome().capacity();
    List<SignUp> all = of(initiative, day);
    return capacity == null
        || all.stream().filter(one -> one.status().takesPlace()).count() < capacity
            && all.stream().noneMatch(one -> one.status() == SignUpStatus.WAITING);
  }

  /** Who comes to this date and who waits, in order. */
  List<SignUp> of(Initiative initiative, LocalDate day) {
    return query("s.initiative = :initiative and s.day = :day")
        .setParameter("initiative", initiative)
        .setParameter("day", day)
        .getResultList();
  }

  /** Who comes to any date from this day on; for its organisers only. */
  List<SignUp> from(Initiative initiative, LocalDate day) {
    return query("s.initiative = :initiative and s.day >= :day")
        .setParameter("initiative", initiative)
        .setParameter("day", day)
        .getResultList();
  }

  private jakarta.persistence.TypedQuery<SignUp> query(String which) {
    return entityManager
        .createQuery(
            "select s from SignUp s where s.status <> :gone and "
                + which
                + " order by s.day, s.signedAt, s.id",
            SignUp.class)
        .setParameter("gone", SignUpStatus.GONE);
  }

  /** The one that a link belongs to. */
  Optional<SignUp> of(String token) {
    return query("s.tokenHash = :hash")
        .setParameter("hash", secrets.hash(PURPOSE, token))
        .getResultStream()
        .findFirst();
  }

  /** Held with its initiative, so that one step comes after the other. */
  Optional<SignUp> hold(String token, Initiatives initiatives) {
    Optional<SignUp> found = of(token);
    found.ifPresent(one -> initiatives.hold(one.initiative().id()));
    found.ifPresent(entityManager::refresh);
    return found.filter(one -> one.status() != SignUpStatus.GONE);
  }

  /** Those whose day to claim is over. */
  List<SignUp> unclaimed(Instant now) {
    return query("s.keptUntil < :now").setParameter("now", now).getResultList();
  }

  /** She does not come; a place that she leaves is offered to whoever waits longest. */
  void goes(SignUp one) {
    boolean free = one.status().takesPlace();
    one.goes();
    if (free) {
      offer(one.initiative(), one.day());
    }
  }

  /** She did not claim her place in time; the caller holds the initiative. */
  void pass(SignUp one, Instant now) {
    entityManager.refresh(one);
    if (one.keptUntil().filter(now::isAfter).isPresent()) {
      goes(one);
    }
  }

  /** One of an initiative, by its key; for its organisers only, who hold the initiative. */
  Optional<SignUp> find(Initiative held, long id) {
    return Optional.ofNullable(entityManager.find(SignUp.class, id))
        .filter(one -> one.initiative().id().equals(held.id()));
  }

  /** How many came on a day, as its organisers counted. */
  void came(Initiative held, LocalDate day, int number) {
    entityManager
        .createNativeQuery(
            "insert into attendance (initiative_id, day, number) values (?1, cast(?2 as date), ?3)"
                + " on conflict (initiative_id, day) do update set number = excluded.number")
        .setParameter(1, held.id())
        .setParameter(2, day.toString())
        .setParameter(3, number)
        .executeUpdate();
  }

  /** Offers places that are free to who waits longest. */
  void offer(Initiative held, LocalDate day) {
    entityManager.flush();
    List<SignUp> all = of(held, day);
    long taken = all.stream().filter(one -> one.status().takesPlace()).count();
    Integer capacity = held.welcome().capacity();
    long free = capacity == null ? all.size() : capacity - taken;
    all.stream()
        .filter(one -> one.status() == SignUpStatus.WAITING)
        .limit(Math.max(0, free))
        .forEach(this::offer);
  }

  private void offer(SignUp one) {
    String token = Secrets.token();
    one.offer(secrets.hash(PURPOSE, token), clock.instant());
    tell(one, "place-free", token);
  }

  private void tell(SignUp one, String kind, String token) {
    one.email()
        .ifPresent(
            address ->
                letters
                    .to(address, one.language(), kind)
                    .with(one.initiative().name())
                    .action("action", SignUpPages.page(token))
                    .send());
  }

  /** Deletes who came to dates before this day: nobody need know that any more. */
  void forget(LocalDate before) {
    entityManager
        .createQuery("delete from SignUp s where s.day < :day")
        .setParameter("day", before)
        .executeUpdate();
  }
}
