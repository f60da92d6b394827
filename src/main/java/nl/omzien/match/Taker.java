package nl.omzien.match;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.person.Person;
import nl.omzien.place.Neighbourhood;
import nl.omzien.volunteer.Volunteer;

/**
 * Who takes up a request: a volunteer, or an initiative. An initiative says yes by one of its
 * organisers, who from then on is the person who helps.
 */
@Embeddable
public class Taker {

  /** In the order in which rows are held, so that no two transactions wait for each other. */
  static final Comparator<Taker> IN_ORDER =
      Comparator.comparing(Party::of, Comparator.comparing(Party::kind).thenComparing(Party::id));

  @ManyToOne
  @JoinColumn(name = "volunteer_id")
  private Volunteer volunteer;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "initiative_id")
  private Initiative initiative;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organiser_id")
  private Person organiser;

  /** For JPA. */
  protected Taker() {}

  /** A volunteer takes it up. */
  public static Taker of(Volunteer volunteer) {
    Taker taker = new Taker();
    taker.volunteer = volunteer;
    return taker;
  }

  /** An initiative takes it up; who of it is not known yet. */
  public static Taker of(Initiative initiative) {
    Taker taker = new Taker();
    taker.initiative = initiative;
    return taker;
  }

  /**
   * This organiser said yes for the initiative. Who said it first stays: she is whom the resident
   * will hear.
   */
  void by(Person organiser) {
    if (initiative != null && this.organiser == null) {
      this.organiser = organiser;
    }
  }

  /** It begins anew: nobody has said yes. */
  void byNobody() {
    organiser = null;
  }

  public Optional<Volunteer> volunteer() {
    return Optional.ofNullable(volunteer);
  }

  public Optional<Initiative> initiative() {
    return Optional.ofNullable(initiative);
  }

  /** The person who helps: the volunteer, or the organiser who said yes. */
  public Optional<Person> person() {
    return volunteer == null ? Optional.ofNullable(organiser) : Optional.of(volunteer.person());
  }

  /** Whether it is she who helps: the volunteer, or the organiser who said yes. */
  boolean isPerson(Person some) {
    return person().filter(one -> one.id().equals(some.id())).isPresent();
  }

  /** Who hears what becomes of it: who helps, or all organisers while none of them said yes. */
  List<Person> people() {
    return person().map(List::of).orElseGet(() -> initiative.people());
  }

  /** Whether it may be asked now to help somebody. */
  public boolean available() {
    return volunteer == null ? initiative.takesUp() : volunteer.available();
  }

  /** Whether anybody behind it can be asked: by mail, or a volunteer by telephone. */
  public boolean reachable() {
    return byTelephone()
        ? volunteer.person().telephone().isPresent()
        : people().stream().anyMatch(person -> person.email().isPresent());
  }

  /** Whether a member calls her instead of writing: a volunteer without an address. */
  public boolean byTelephone() {
    return volunteer != null && volunteer.person().email().isEmpty();
  }

  /** Where it is at home. */
  public Neighbourhood home() {
    return volunteer == null
        ? initiative.location().neighbourhood()
        : volunteer.offer().neighbourhood();
  }

  /** Whether it is the same volunteer or the same initiative. */
  public boolean same(Taker other) {
    return volunteer == null
        ? other.initiative != null && initiative.id().equals(other.initiative.id())
        : other.volunteer != null && volunteer.id().equals(other.volunteer.id());
  }

  /** As it stands in addresses and forms. */
  public String reference() {
    return volunteer == null ? initiative.reference() : volunteer.reference();
  }

  /** As the team calls it: a short name, or what the initiative is called. */
  public String name() {
    return volunteer == null ? initiative.name() : volunteer.person().shortName();
  }
}
