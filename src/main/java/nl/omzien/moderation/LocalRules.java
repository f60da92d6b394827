package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.platform.PolicyRecord;
import nl.omzien.security.Visitor;

/**
 * The rules that coordinators added. They hold in all of the municipality: every member of a team
 * reads them, coordinators write them.
 */
@Dependent
class LocalRules {

  /** Of all of them; each costs a little for each text. */
  static final int MOST = 100;

  private static final String SETTING = "local-rule";

  private final EntityManager entityManager;
  private final PolicyRecord record;
  private final Clock clock;

  @Inject
  LocalRules(EntityManager entityManager, PolicyRecord record, Clock clock) {
    this.entityManager = entityManager;
    this.record = record;
    this.clock = clock;
  }

  /** All of them, the oldest first. */
  List<LocalRule> all() {
    return entityManager
        .createQuery(
            "select r from LocalRule r join fetch r.changedBy order by r.id", LocalRule.class)
        .getResultList();
  }

  Optional<LocalRule> find(String reference) {
    return all().stream().filter(one -> one.reference().equals(reference)).findFirst();
  }

  /** Keeps others from writing until the end of the transaction: coordinators take turns. */
  void hold() {
    entityManager
        .createNativeQuery("lock table local_rule in share row exclusive mode")
        .executeUpdate();
  }

  /** Puts one in force whose examples were run, and writes it down as policy. */
  void add(WrittenRule written, Person coordinator) {
    entityManager.persist(new LocalRule(written, coordinator, clock.instant()));
    record.add(coordinator.id(), SETTING, "", told(written));
  }

  /** It says something else from now on. */
  void change(LocalRule rule, WrittenRule written, Person coordinator) {
    String before = told(rule.written());
    rule.become(written, coordinator, clock.instant());
    record.add(coordinator.id(), SETTING, before, told(written));
  }

  /** Takes one away; twice is once. */
  void remove(String reference, Visitor coordinator) {
    find(reference)
        .ifPresent(
            one -> {
              record.add(coordinator.id(), SETTING, told(one.written()), "");
              entityManager.remove(one);
            });
  }

  private static String told(WrittenRule written) {
    String words = written.kind().code() + ": " + String.join(" / ", written.words());
    return written.unless().isEmpty()
        ? words
        : words + " (– " + String.join(" / ", written.unless()) + ")";
  }
}
