package nl.omzien.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.platform.PolicyRecord;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Saying;

/** The words that teams added. They hold for everybody, so every member sees and tends them all. */
@Dependent
class TeamWords {

  private static final String SETTING = "team-word";

  private final EntityManager entityManager;
  private final PolicyRecord record;
  private final Clock clock;

  @Inject
  TeamWords(EntityManager entityManager, PolicyRecord record, Clock clock) {
    this.entityManager = entityManager;
    this.record = record;
    this.clock = clock;
  }

  /** All of them, by the alphabet. */
  List<TeamWord> all() {
    return entityManager
        .createQuery(
            "select w from TeamWord w join fetch w.addedBy order by lower(w.words), w.id",
            TeamWord.class)
        .getResultList();
  }

  /** What they say. */
  List<Saying> sayings() {
    return all().stream().map(TeamWord::saying).toList();
  }

  /** Keeps others from adding until the end of the transaction, so that no two make a circle. */
  void hold() {
    entityManager
        .createNativeQuery("lock table team_word in share row exclusive mode")
        .executeUpdate();
  }

  /** Adds one that was checked, and writes it down as policy. */
  void add(Saying saying, Person member) {
    entityManager.persist(new TeamWord(saying, member, clock.instant()));
    record.add(member.id(), SETTING, "", written(saying));
  }

  /** Takes one away, and writes that down; twice is once. */
  void remove(String reference, Visitor member) {
    Optional<TeamWord> word =
        entityManager
            .createQuery("select w from TeamWord w where w.reference = :which", TeamWord.class)
            .setParameter("which", reference)
            .getResultStream()
            .findFirst();
    word.ifPresent(
        one -> {
          entityManager.remove(one);
          record.add(member.id(), SETTING, written(one.saying()), "");
        });
  }

  private static String written(Saying saying) {
    return saying.words() + (saying.bothWays() ? " = " : " > ") + saying.means();
  }
}
