package nl.omzien.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.omzien.platform.Email;

/** Everybody with a record. Finders that show one person to another stand with the feature. */
@Dependent
public class People {

  private final EntityManager entityManager;

  @Inject
  public People(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The person with this key. */
  public Optional<Person> find(Long id) {
    return Optional.ofNullable(entityManager.find(Person.class, id));
  }

  /** The same person, held until the end of the transaction. */
  public Person lock(Long id) {
    return entityManager.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The person with this address. */
  public Optional<Person> withEmail(Email email) {
    return entityManager
        .createQuery("select p from Person p where p.email = :email", Person.class)
        .setParameter("email", email.address())
        .getResultStream()
        .findFirst();
  }

  /** Someone without e-mail whom we know by this number. */
  public Optional<Person> withTelephoneOnly(Telephone telephone) {
    return entityManager
        .createQuery(
            "select p from Person p where p.telephone = :number and p.email is null order by p.id",
            Person.class)
        .setParameter("number", telephone.number())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Adds a person. */
  public Person add(Person person) {
    entityManager.persist(person);
    return person;
  }

  /** Members of teams and coordinators, for the demonstration's door and the team's lists. */
  public List<Person> staff() {
    return entityManager
        .createQuery(
            "select p from Person p left join fetch p.team t where t.id is not null"
                + " or p.coordinator = true order by p.id",
            Person.class)
        .getResultList();
  }
}
