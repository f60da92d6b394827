package nl.omzien.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.omzien.initiative.Freshness;
import nl.omzien.person.Person;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Team;
import nl.omzien.platform.Reference;

/**
 * An organisation of the social map. A member writes it down, or it comes from a file; everybody
 * finds it. Twice a year its team is asked whether it still holds: one press says so. Unchecked it
 * says so itself, then it stands below the others. A member takes it off with a reason, and may put
 * it back.
 */
@Entity
public class Organisation {

  /** In the change feed. */
  public static final String KIND = "organisation";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;
  private String code;
  private String slug;

  @Enumerated(EnumType.STRING)
  private OrganisationStatus status = OrganisationStatus.LISTED;

  @Column(name = "withdrawn_why")
  private String withdrawnWhy = "";

  @Embedded private Doing doing;
  @Embedded private Reaching reaching;
  @Embedded private Visiting visiting;

  @ManyToOne
  @JoinColumn(name = "team_id")
  private Team team;

  @Embedded private Freshness freshness;

  @ManyToOne
  @JoinColumn(name = "checked_by")
  private Person checkedBy;

  /** For JPA. */
  protected Organisation() {}

  /**
   * Written down now, so checked now.
   *
   * @param code unique, by which a file knows it again
   * @param slug unique, in its address
   * @param member who did it; absent when the program did
   */
  Organisation(String code, String slug, Entry entry, Optional<Person> member, Instant now) {
    this.reference = Reference.next();
    this.code = code;
    this.slug = slug;
    this.freshness = new Freshness(now);
    told(entry);
    this.checkedBy = member.orElse(null);
  }

  /** Somebody wrote it down anew: what it says now was checked now. */
  void change(Entry entry, Optional<Person> member, Instant now) {
    told(entry);
    checked(member, now);
  }

  private void told(Entry entry) {
    doing = entry.doing();
    reaching = entry.reaching();
    visiting = entry.visiting();
    team = entry.team();
  }

  /** All of it holds. */
  void checked(Optional<Person> member, Instant now) {
    freshness.confirmed(now);
    checkedBy = member.orElse(null);
  }

  /** Its team was asked whether all of it holds. */
  public void asked(Instant now) {
    freshness.asked(now);
  }

  /** Nobody finds it any more. */
  void withdraw(String why) {
    become(OrganisationStatus.WITHDRAWN);
    withdrawnWhy = why;
  }

  /** Everybody finds it again. */
  void list() {
    become(OrganisationStatus.LISTED);
    withdrawnWhy = "";
  }

  private void become(OrganisationStatus next) {
    if (!status.mayBecome(next)) {
      throw new NotInThisState(status, next);
    }
    status = next;
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  String code() {
    return code;
  }

  /** In its address: {@code /sociale-kaart/<slug>}. */
  public String slug() {
    return slug;
  }

  /** Whether everybody may find it. */
  public boolean listed() {
    return status == OrganisationStatus.LISTED;
  }

  /** Why it was taken off; empty while it is listed. */
  String withdrawnWhy() {
    return withdrawnWhy;
  }

  public String name() {
    return doing.name();
  }

  /** What it does, in its own words. */
  public String what() {
    return doing.what();
  }

  /** Codes of the taxonomy. */
  public Set<String> skills() {
    return doing.skills();
  }

  /** Where it is; absent when one cannot go there. */
  public Optional<Neighbourhood> neighbourhood() {
    return reaching.neighbourhood();
  }

  /** The building that it is in, when we know it. */
  public Optional<Location> location() {
    return reaching.location();
  }

  public Set<String> languages() {
    return visiting.languages();
  }

  public boolean free() {
    return visiting.free();
  }

  Doing doing() {
    return doing;
  }

  Reaching reaching() {
    return reaching;
  }

  Visiting visiting() {
    return visiting;
  }

  Team team() {
    return team;
  }

  /** From when on it stands below others, because nobody says that it still holds. */
  public Optional<Instant> sinksAt() {
    return freshness.sinksAt();
  }

  Freshness freshness() {
    return freshness;
  }

  /** Who last said that it holds; absent when it came with a file of the program's own. */
  Optional<Person> checkedBy() {
    return Optional.ofNullable(checkedBy);
  }
}
