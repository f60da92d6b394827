package nl.omzien.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A district (wijk), by its CBS code: {@code WK} and six characters. Brought in with a division of
 * CBS → served by a team → perhaps by another. Residents find it when a team serves it.
 */
@Entity
public class District {

  @Id private String code;
  private String name;
  private String slug;
  private String aliases = "";

  @Column(name = "cbs_year")
  private Integer year;

  /** The four digits that its postcodes begin with. */
  @Column(name = "postcode")
  private String postcode = "";

  @ManyToOne
  @JoinColumn(name = "team_id")
  private Team team;

  /** For JPA. */
  protected District() {}

  /** A district and the team that serves it. */
  public District(String code, String name, String aliases, String postcode, Team team) {
    this.code = code;
    this.name = name;
    this.slug = Slug.or(name, code);
    this.aliases = aliases;
    this.postcode = postcode;
    this.team = team;
  }

  /**
   * One that CBS knows; nobody serves it yet.
   *
   * @param slug in its address, when another has its name already
   * @param postcode the four digits that most of its addresses have; may be empty
   * @param year of the division that tells of it
   * @throws NotThisArea when the code is not of a district
   */
  public District(AreaCode code, String name, String slug, String postcode, int year) {
    this(code.needs(AreaCode.Kind.DISTRICT).text(), name, "", postcode, null);
    this.slug = slug;
    this.year = year;
  }

  /** CBS tells this of it now. Its address stays as it was: posters keep working. */
  public void told(String name, String postcode, int year) {
    this.name = name;
    this.postcode = postcode;
    this.year = year;
  }

  /** This team serves it from now on; there is no way back to nobody. */
  public void servedBy(Team team) {
    this.team = Objects.requireNonNull(team);
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** As it stands in an address; no other district has the same. */
  public String slug() {
    return slug;
  }

  /** The year of the division that told of it last. */
  public OptionalInt year() {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /** What people call it, separated by commas. */
  public String aliases() {
    return aliases;
  }

  public String postcode() {
    return postcode;
  }

  /** Who serves it; null as long as nobody does, and then nobody can ask there. */
  public Team team() {
    return team;
  }
}
