package nl.omzien.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Team;
import nl.omzien.platform.Email;
import nl.omzien.web.Correspondent;

/**
 * Anyone with a record. She may have no e-mail at all: then the team calls her. A member of a team
 * serves that team's districts; a coordinator sets policy for all.
 */
@Entity
public class Person implements Correspondent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "first_name")
  private String firstName = "";

  @Column(name = "last_name")
  private String lastName = "";

  private String email;
  private String telephone;
  private String language = "nl";

  @ManyToOne
  @JoinColumn(name = "neighbourhood_code")
  private Neighbourhood neighbourhood;

  private boolean coordinator;

  @ManyToOne
  @JoinColumn(name = "team_id")
  private Team team;

  @Column(insertable = false, updatable = false)
  private boolean silenced;

  @Column(name = "not_helping", insertable = false, updatable = false)
  private boolean notHelping;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For JPA. */
  protected Person() {}

  /** Someone who came by herself, with an address that she proved to be hers. */
  public static Person withEmail(Email email, String language, Instant now) {
    Person person = new Person();
    person.email = email.address();
    person.language = language;
    person.createdAt = now;
    return person;
  }

  /** Someone without e-mail: the team calls her. */
  public static Person withoutEmail(String firstName, Optional<Telephone> telephone, Instant now) {
    Person person = new Person();
    person.firstName = firstName;
    person.telephone = telephone.map(Telephone::number).orElse(null);
    person.createdAt = now;
    return person;
  }

  /** How she wants to be called and where she lives; empty texts change nothing. */
  public void introduce(String firstName, String lastName, Neighbourhood neighbourhood) {
    if (!firstName.isBlank()) {
      this.firstName = firstName;
    }
    if (!lastName.isBlank()) {
      this.lastName = lastName;
    }
    if (neighbourhood != null) {
      this.neighbourhood = neighbourhood;
    }
  }

  /** The number at which she may be called. */
  public void reachedAt(Telephone telephone) {
    this.telephone = telephone.number();
  }

  /** The language in which she gets her mail. */
  public void speaks(String language) {
    this.language = language;
  }

  /** Makes her a member of a team. */
  public void joins(Team team) {
    this.team = team;
  }

  /** Makes her the coordinator. */
  public void coordinates() {
    this.coordinator = true;
  }

  public Long id() {
    return id;
  }

  @Override
  public String firstName() {
    return firstName;
  }

  public String lastName() {
    return lastName;
  }

  /** First name and the first letter of the last, as the team says it: Jan M. */
  public String shortName() {
    if (lastName.isBlank()) {
      return firstName;
    }
    // the first capital: Samira el Amrani is Samira A., Jan van der Meer is Jan M.
    int initial =
        lastName
            .codePoints()
            .filter(Character::isUpperCase)
            .findFirst()
            .orElseGet(() -> Character.toUpperCase(lastName.codePointAt(0)));
    return firstName + " " + Character.toString(initial) + ".";
  }

  @Override
  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public Optional<String> telephone() {
    return Optional.ofNullable(telephone);
  }

  @Override
  public String language() {
    return language;
  }

  public Optional<Neighbourhood> neighbourhood() {
    return Optional.ofNullable(neighbourhood);
  }

  public Optional<Team> team() {
    return Optional.ofNullable(team);
  }

  public boolean coordinator() {
    return coordinator;
  }

  /** Whether others see nothing of hers for now; the database works it out from her measures. */
  public boolean silenced() {
    return silenced;
  }

  /** Whether she cannot help anybody for now; the database works it out from her measures. */
  public boolean notHelping() {
    return notHelping;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
